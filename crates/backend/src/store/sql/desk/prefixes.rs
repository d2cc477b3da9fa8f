//! Regions by how their codes begin.

/// Comes after every digit: `prefix` to `prefix` with this is all that begins with it.
pub(super) const AFTER_DIGITS: char = ':';

/// Those that no other one has within itself, so that nothing is found twice.
pub(super) fn widest(prefixes: &[String]) -> Vec<&str> {
    let mut sorted: Vec<&str> = prefixes.iter().map(String::as_str).collect();
    sorted.sort_unstable();
    let mut widest: Vec<&str> = Vec::with_capacity(sorted.len());
    for prefix in sorted {
        if !widest.last().is_some_and(|last| prefix.starts_with(last)) {
            widest.push(prefix);
        }
    }
    widest
}

#[cfg(test)]
mod tests {
    use super::widest;

    #[test]
    fn what_lies_within_another_is_not_looked_for_again() {
        let of = |prefixes: &[&str]| {
            let prefixes: Vec<String> = prefixes.iter().map(|&p| p.to_owned()).collect();
            widest(&prefixes).join(" ")
        };
        assert_eq!(of(&["152921", "1529", "1528", "152921"]), "1528 1529");
        assert_eq!(of(&["", "15"]), "");
        assert_eq!(widest(&[]).len(), 0);
    }
}
