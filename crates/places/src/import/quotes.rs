//! Whether the quotes of a table close.

/// The line of the first quote that does not close, or that closes in the middle of a cell. A
/// reader that is kind to it would take half of the table for one cell.
pub(super) fn broken(text: &str, delimiter: u8) -> Option<u32> {
    let bytes = text.as_bytes();
    let ends = |at: usize| {
        bytes
            .get(at)
            .is_none_or(|b| *b == delimiter || matches!(b, b'\n' | b'\r'))
    };
    let (mut line, mut opened, mut at) = (1_u32, None, 0);
    let mut begins = true;
    while let Some(byte) = bytes.get(at) {
        line = line.saturating_add(u32::from(*byte == b'\n'));
        match (opened, byte) {
            (None, b'"') if begins => opened = Some(line),
            (Some(from), b'"') if bytes.get(at + 1) == Some(&b'"') => {
                at += 1;
                opened = Some(from);
            }
            (Some(from), b'"') => {
                if !ends(at + 1) {
                    return Some(from);
                }
                opened = None;
            }
            _ => {}
        }
        begins = *byte == delimiter || matches!(byte, b'\n' | b'\r');
        at += 1;
    }
    opened
}

#[cfg(test)]
mod tests {
    use super::broken;

    #[test]
    fn the_line_of_a_broken_quote_is_named() {
        assert_eq!(broken("a,b\n1,\"x\n2,y\n", b','), Some(2));
        assert_eq!(broken("a,b\n\"1\"x,2\n", b','), Some(2));
        for good in [
            "a,\"b,\nc\"\n1,2",
            "a,5\" pipe\n",
            "a,\"say \"\"x\"\"\"\n",
            "",
            "\"\"",
            "\"a\"\r\n\"b\"",
        ] {
            assert_eq!(broken(good, b','), None, "{good}");
        }
    }
}
