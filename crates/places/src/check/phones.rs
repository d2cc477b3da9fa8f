//! Numbers that people will dial.

use super::look::Look;
use crate::import::FaultCode;

pub(super) fn check(phones: &[String], look: &mut Look) {
    look.few("phones", phones, 6);
    for phone in phones {
        match judge(phone) {
            Judgement::Good => {}
            Judgement::Bad => look.stop("phones", FaultCode::BadPhone, phone),
            Judgement::Perhaps(better) => {
                look.stop_with("phones", FaultCode::BadPhone, phone, better);
            }
        }
    }
}

enum Judgement {
    Good,
    Bad,
    /// It would be right so.
    Perhaps(String),
}

/// Mainland numbers: mobile, landline with its area code, 400 and short service numbers; an
/// extension behind a hyphen.
fn judge(phone: &str) -> Judgement {
    let signs = phone.bytes().all(|b| b.is_ascii_digit() || b == b'-');
    if !signs || phone.starts_with('-') || phone.ends_with('-') || phone.contains("--") {
        return Judgement::Bad;
    }
    let mut groups: Vec<&str> = phone.split('-').collect();
    // The last group of several may be an extension.
    if groups.len() > 1
        && is_number(&groups[..groups.len() - 1].concat())
        && groups[groups.len() - 1].len() <= 6
    {
        groups.pop();
    }
    let digits = groups.concat();
    if is_number(&digits) {
        return Judgement::Good;
    }
    // A spreadsheet takes the zero before an area code away.
    let with_zero = format!("0{digits}");
    if is_landline(&with_zero) {
        return Judgement::Perhaps(format!("{}-{}", &with_zero[..4], &with_zero[4..]));
    }
    Judgement::Bad
}

fn is_number(digits: &str) -> bool {
    is_mobile(digits)
        || is_landline(digits)
        || digits.len() == 10 && (digits.starts_with("400") || digits.starts_with("800"))
        || (3..=6).contains(&digits.len()) && digits.starts_with('1')
        || digits.len() == 5 && digits.starts_with('9')
}

fn is_mobile(digits: &str) -> bool {
    digits.len() == 11 && digits.starts_with('1') && digits.as_bytes()[1] >= b'3'
}

/// Area codes have three or four digits with the zero, numbers seven or eight.
fn is_landline(digits: &str) -> bool {
    (10..=12).contains(&digits.len()) && digits.starts_with('0') && digits.as_bytes()[1] != b'0'
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_that_can_be_dialled_are_good() {
        for phone in [
            "0479-0000000",
            "04790000000",
            "010-12345678",
            "13800000000",
            "400-000-0000",
            "4000000000",
            "12349",
            "96888",
            "120",
            "0479-0000000-801",
            "13800000000-1",
        ] {
            assert!(matches!(judge(phone), Judgement::Good), "{phone}");
        }
    }

    #[test]
    fn numbers_that_nobody_can_dial_are_bad() {
        for phone in [
            "",
            "0000000",
            "8210000",
            "12800000000",
            "call",
            "0479--0000000",
            "-0479",
            "１２０",
            "138000000001",
        ] {
            assert!(!matches!(judge(phone), Judgement::Good), "{phone}");
        }
    }

    #[test]
    fn a_zero_that_a_spreadsheet_took_away_is_named() {
        let Judgement::Perhaps(better) = judge("4790000000") else {
            panic!()
        };
        assert_eq!(better, "0479-0000000");
    }
}
