//! What a private address carries in its fragment. Nothing of it is ever kept.

use egude_client::aid::Key;
use egude_domain::Reference;
use leptos::prelude::*;
use leptos_router::hooks::use_location;

/// Reference and key of a fragment `#<reference>.<key>`, as it changes.
pub(super) fn opened_by() -> Memo<Option<(String, String)>> {
    let fragment = use_location().hash;
    Memo::new(move |_| fragment.with(|text| case(text)))
}

/// The parts of a fragment `#<reference>.<n>.<key>`, as it changes.
pub(super) fn signed_by() -> Memo<Option<(Reference, u16, Key)>> {
    let fragment = use_location().hash;
    Memo::new(move |_| fragment.with(|text| signer(text)))
}

fn case(fragment: &str) -> Option<(String, String)> {
    let (reference, key) = fragment.trim_start_matches('#').split_once('.')?;
    let whole = !reference.is_empty() && !key.is_empty();
    whole.then(|| (reference.to_owned(), key.to_owned()))
}

fn signer(fragment: &str) -> Option<(Reference, u16, Key)> {
    let mut parts = fragment.trim_start_matches('#').split('.');
    let (reference, n, key) = (parts.next()?, parts.next()?, parts.next()?);
    Some((reference.parse().ok()?, n.parse().ok()?, key.parse().ok()?))
}

/// The private address of a case on this page of it: `/aid/case`, `/aid/sent`.
pub(super) fn address(path: &str, reference: Reference, key: &Key) -> String {
    format!("{path}#{reference}.{}", key.as_str())
}

/// The one-time address of who has to sign.
pub(super) fn to_sign(reference: Reference, n: u16, key: &Key) -> String {
    format!("/aid/sign#{reference}.{n}.{}", key.as_str())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_private_address_opens_what_it_was_made_for_and_nothing_else() {
        let reference = Reference::from_parts(7);
        let key: Key = "abcdefghijklmnopqrstuvwxyz".parse().unwrap();
        let link = address("/aid/case", reference, &key);
        let fragment = link.strip_prefix("/aid/case").unwrap();
        let both = (reference.to_string(), key.as_str().to_owned());
        assert_eq!(case(fragment), Some(both));
        let link = to_sign(reference, 3, &key);
        let fragment = link.strip_prefix("/aid/sign").unwrap();
        assert_eq!(signer(fragment), Some((reference, 3, key)));
    }

    #[test]
    fn a_shortened_address_opens_nothing() {
        for fragment in ["", "#", "#main", "#a.", "#.k"] {
            assert_eq!(case(fragment), None, "{fragment}");
        }
        for fragment in ["", "#A7K4", "#A7K4-Q9TX-M3RW.1", "#A7K4-Q9TX-M3RX.x.k"] {
            assert_eq!(signer(fragment), None, "{fragment}");
        }
    }
}
