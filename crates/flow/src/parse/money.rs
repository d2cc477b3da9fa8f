use egude_domain::Money;

use super::{FieldError, digits::plain};

/// An amount in yuan, with at most two decimals, from nothing to
/// [`Money::MAX`]. Understands `1,200`, `1200元`, `1.2万`.
pub fn money(text: &str) -> Result<Money, FieldError> {
    let plain = plain(text);
    let plain = plain.trim_start_matches(['¥', '￥']);
    let plain = ["元", "块", "圆"]
        .iter()
        .find_map(|unit| plain.strip_suffix(unit))
        .unwrap_or(plain);
    let (plain, factor) = match plain.strip_suffix('万') {
        Some(rest) => (rest, 10_000),
        None => (plain, 1),
    };
    if plain.is_empty() {
        return Err(FieldError::new("money-empty"));
    }
    if plain.starts_with('-') {
        return Err(FieldError::new("money-negative"));
    }
    let (yuan, part) = plain.split_once('.').unwrap_or((plain, ""));
    let yuan = without_separators(yuan)?;
    if let Some(c) = yuan
        .chars()
        .chain(part.chars())
        .find(|c| !c.is_ascii_digit())
    {
        return Err(FieldError::with("money-character", &c));
    }
    if yuan.is_empty() && part.is_empty() {
        return Err(FieldError::with("money-character", &'.'));
    }
    // `1.2345万` is exact to the fen; `1.234` is not.
    let most = if factor == 1 { 2 } else { 6 };
    if part.len() > most {
        return Err(FieldError::new("money-decimals"));
    }
    let scale = 10_i128.pow(u32::try_from(part.len()).unwrap_or(0));
    let digits = format!("{yuan}{part}");
    // More digits than any amount has: too large, whatever they are.
    let number: i128 = if digits.len() > 24 {
        i128::MAX / 2_000_000
    } else {
        digits.parse().unwrap_or(0)
    };
    let fen = number * factor * 100 / scale;
    match i64::try_from(fen) {
        Ok(fen) if fen <= Money::MAX.fen() => Ok(Money::from_fen(fen)),
        _ => Err(FieldError::with("money-large", &(Money::MAX.fen() / 100))),
    }
}

/// `1,200,000` and `120,0000` (grouped by 万) are read; a comma elsewhere may be a mistaken point.
fn without_separators(yuan: &str) -> Result<String, FieldError> {
    let groups: Vec<_> = yuan.split(',').collect();
    let grouped = groups.len() == 1
        || !groups[0].is_empty()
            && (groups[1..].iter().all(|g| g.len() == 3)
                || groups[1..].iter().all(|g| g.len() == 4));
    if grouped {
        Ok(groups.concat())
    } else {
        Err(FieldError::with("money-character", &','))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[track_caller]
    fn fen(text: &str, expected: i64) {
        assert_eq!(money(text).map(Money::fen), Ok(expected), "{text}");
    }

    #[track_caller]
    fn refused(text: &str, code: &str, arg: &str) {
        let error = money(text).unwrap_err();
        assert_eq!((error.code, error.arg.as_str()), (code, arg), "{text}");
    }

    #[test]
    fn amounts_are_understood_as_people_type_them() {
        fen("1200", 120_000);
        fen(" 1 200.5 ", 120_050);
        fen("１２００", 120_000);
        fen("1,200元", 120_000);
        fen("1.2万", 1_200_000);
        fen("１．２ 万元", 1_200_000);
        fen("\u{200B}800\u{FEFF}", 80_000);
        fen("¥ 800", 80_000);
        fen(".5", 50);
        fen("᠘᠐᠐", 80_000);
        fen("0", 0);
    }

    #[test]
    fn what_is_not_an_amount_is_refused_with_its_place() {
        refused("", "money-empty", "");
        refused("   ", "money-empty", "");
        refused("-5", "money-negative", "");
        refused("－5", "money-negative", "");
        refused("about 800", "money-character", "a");
        refused("8😀", "money-character", "😀");
        refused("1.2.3", "money-character", ".");
        refused("1,2", "money-character", ",");
        refused("1.234", "money-decimals", "");
        refused("99999999999", "money-large", "1000000000");
        refused(&"9".repeat(5_000), "money-large", "1000000000");
    }

    proptest! {
        #[test]
        fn any_text_is_read_or_refused_without_a_crash(text in "\\PC{0,40}") {
            let _ = money(&text);
        }

        #[test]
        fn every_amount_reads_back(fen in 0i64..100_000_000_000) {
            prop_assert_eq!(money(&format!("{}.{:02}", fen / 100, fen % 100)).map(Money::fen), Ok(fen));
        }
    }
}
