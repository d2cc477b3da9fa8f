use proptest::prelude::*;

use super::*;
use crate::checked::ALPHABET;

fn read(text: &str) -> Result<Reference, ReferenceError> {
    text.parse()
}

fn signs(reference: Reference) -> Vec<char> {
    reference.as_str().chars().collect()
}

#[test]
fn what_is_no_reference_is_refused() {
    for text in [
        "",
        "A7K4",
        "A7K4-Q9TX",
        "A7K4-Q9TX-M3RWW",
        "A7K4-Q9TX-M3R",
        "O7K4-Q9TX-M3RW",
        "A7K4_Q9TX_M3RW",
        "你好",
    ] {
        assert_eq!(read(text), Err(ReferenceError::Form), "{text}");
    }
}

proptest! {
    #[test]
    fn a_reference_is_read_as_it_is_written(random: u64) {
        let reference = Reference::from_parts(random);
        prop_assert_eq!(read(&reference.to_string()), Ok(reference));
        let json = serde_json::to_string(&reference).unwrap();
        prop_assert_eq!(serde_json::from_str::<Reference>(&json).unwrap(), reference);
    }

    #[test]
    fn it_is_read_however_it_was_typed(random: u64) {
        let reference = Reference::from_parts(random);
        let shown = reference.to_string();
        let wide: String = shown
            .chars()
            .map(|sign| char::from_u32(u32::from(sign) + 0xFEE0).unwrap())
            .collect();
        let spaced: String = shown.chars().flat_map(|sign| [sign, '\u{3000}']).collect();
        let dash = shown.replace('-', "—");
        for text in [&shown.to_lowercase(), &wide, &spaced, reference.as_str(), &dash] {
            prop_assert_eq!(read(text), Ok(reference), "{}", text);
        }
    }

    #[test]
    fn each_single_wrong_sign_is_noticed(random: u64, place in 0..LENGTH, other in 0..23usize) {
        let mut typed = signs(Reference::from_parts(random));
        let other = char::from(ALPHABET[other]);
        prop_assume!(typed[place] != other);
        typed[place] = other;
        let text: String = typed.into_iter().collect();
        prop_assert_eq!(read(&text), Err(ReferenceError::Check));
    }

    #[test]
    fn each_swap_of_two_signs_is_noticed(random: u64, a in 0..LENGTH, b in 0..LENGTH) {
        let mut typed = signs(Reference::from_parts(random));
        prop_assume!(typed[a] != typed[b]);
        typed.swap(a, b);
        let text: String = typed.into_iter().collect();
        prop_assert_eq!(read(&text), Err(ReferenceError::Check));
    }

    #[test]
    fn different_random_numbers_are_different_cases(
        a in 0..Reference::COUNT,
        b in 0..Reference::COUNT,
    ) {
        let same = Reference::from_parts(a) == Reference::from_parts(b);
        prop_assert_eq!(same, a == b);
    }

    #[test]
    fn no_text_makes_it_panic(text in "\\PC{0,24}") {
        let _ = read(&text);
    }
}
