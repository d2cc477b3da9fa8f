//! Couples, as many as are wanted: numbers of the 19th century, telephones that nobody has.

use anyhow::{Context, Result};
use egude_domain::Date;
use serde_json::{Value, json};

/// Two people and their telephone.
#[derive(Clone, Debug)]
pub(super) struct Couple {
    pub(super) phone: String,
    first: String,
    second: String,
}

/// Couples that were born on one day; their numbers have three digits for it.
const A_DAY: u32 = 400;
/// Telephones that differ in their last four digits.
const LINES: u32 = 10_000;

impl Couple {
    /// The couple with this number. Their telephone differs from any other in what a log shows:
    /// the first three and the last four digits.
    pub(super) fn nth(n: u32) -> Result<Self> {
        let first_day: Date = "1880-01-01".parse()?;
        let birth = first_day
            .plus_days(i32::try_from(n / A_DAY)?)
            .context("no such day")?;
        let birth = birth.to_string().replace('-', "");
        let (prefix, line) = (130 + n / LINES, n % LINES);
        anyhow::ensure!(prefix < 200, "there are not so many telephones");
        let of_day = n % A_DAY * 2;
        Ok(Self {
            phone: format!("{prefix}0000{line:04}"),
            first: number(&birth, of_day + 1),
            second: number(&birth, of_day + 2),
        })
    }

    /// What a log shows of the telephone.
    pub(super) fn masked(&self) -> String {
        format!("{}****{}", &self.phone[..3], &self.phone[7..])
    }

    /// The body of a confirmation.
    pub(super) fn confirmation(&self, code: &str) -> Value {
        let person =
            |name, number| json!({ "name": name, "document": "id-card", "number": number });
        json!({
            "people": [person("示例甲", &self.first), person("示例乙", &self.second)],
            "phone": self.phone, "code": code, "together": false, "consent": true,
            "language": "zh-CN",
        })
    }
}

/// An identity number with its check digit. The last digit of `sequence` says the sex.
fn number(birth: &str, sequence: u32) -> String {
    const WEIGHTS: [u32; 17] = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];
    const CHECKS: [char; 11] = ['1', '0', 'X', '9', '8', '7', '6', '5', '4', '3', '2'];
    let body = format!("152502{birth}{sequence:03}");
    let digits = body.chars().filter_map(|sign| sign.to_digit(10));
    let sum: usize = digits
        .zip(WEIGHTS)
        .map(|(digit, weight)| (digit * weight) as usize)
        .sum();
    format!("{body}{}", CHECKS[sum % CHECKS.len()])
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use super::Couple;

    #[test]
    fn no_two_couples_share_a_number_or_what_a_log_shows_of_a_telephone() {
        let (mut numbers, mut phones) = (BTreeSet::new(), BTreeSet::new());
        for n in (0..30_000).step_by(7) {
            let couple = Couple::nth(n).unwrap();
            assert!(couple.first.starts_with("15250218") && couple.first.len() == 18);
            assert!(phones.insert(couple.masked()));
            assert!(numbers.insert(couple.first) && numbers.insert(couple.second));
        }
    }
}
