use egude_aid::author;

use crate::world::{CASES, DATA, json, lines};

#[test]
fn every_case_comes_out_as_a_clerk_would_say() {
    let (_, cases) =
        author::review(DATA, &json(), CASES).unwrap_or_else(|faults| panic!("{}", lines(&faults)));
    assert!(cases >= 25, "{cases}");
}
