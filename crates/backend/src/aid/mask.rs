//! Names and numbers as they are shown: enough to recognise, not enough to misuse.

use egude_contract::v1::aid::{Application, Bank};

/// The first sign, then `*` for each other.
pub(super) fn name(kept: &str) -> String {
    let mut signs = kept.trim().chars();
    let first: String = signs.next().into_iter().collect();
    first + &"*".repeat(signs.count())
}

/// All but the last four signs.
pub(super) fn tail(kept: &str) -> String {
    let signs: Vec<char> = kept.chars().collect();
    let hidden = signs.len().saturating_sub(4);
    let shown: String = signs.iter().skip(hidden).collect();
    "*".repeat(hidden) + &shown
}

/// Six signs, then `*`, then the last four (PI-16).
pub(super) fn id_number(kept: &str) -> String {
    let signs: Vec<char> = kept.chars().collect();
    let at = |place: usize| place < 6 || place + 4 >= signs.len();
    let sign = |(place, sign): (usize, &char)| if at(place) { *sign } else { '*' };
    signs.iter().enumerate().map(sign).collect()
}

/// An account for the eyes of staff.
pub(super) fn bank(bank: &Bank) -> Bank {
    Bank {
        number: tail(&bank.number),
        ..bank.clone()
    }
}

/// What was sent, for the eyes of staff.
pub(super) fn application(mut sent: Application) -> Application {
    for number in std::iter::once(&mut sent.applicant.id_number)
        .chain(sent.members.iter_mut().map(|member| &mut member.id_number))
        .flatten()
    {
        *number = id_number(number);
    }
    sent.bank = sent.bank.as_ref().map(bank);
    sent
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_masked_number_keeps_six_and_four() {
        assert_eq!(id_number("152502189001010011"), "152502********0011");
        assert_eq!(tail("6222000011112222"), "************2222");
        assert_eq!(name("示例甲"), "示**");
    }
}
