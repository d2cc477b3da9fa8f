//! Prices and subsidies as clerks write them.

use super::hours::Unread;
use super::words::{find, fold};
use crate::{Care, Group, Item, Per, Price, Subsidy};
use egude_domain::{Date, Money};

/// The most that anything may cost here: a million yuan, which is a slip of the keyboard.
const MOST: i64 = 100_000_000;

/// `床位费 1200-1800元/月；护理费(失能) 1500元/月`.
pub(super) fn prices(text: &str, as_of: Date) -> Result<Vec<Price>, Unread> {
    let clauses = clauses(text);
    clauses
        .map(|clause| price(&clause, as_of).ok_or(Unread(clause)))
        .collect()
}

/// `午餐 70岁以上、低保 补3元/次；床位费 特困 免费`.
pub(super) fn subsidies(text: &str, source: &str, as_of: Date) -> Result<Vec<Subsidy>, Unread> {
    let clauses = clauses(text);
    clauses
        .map(|clause| subsidy(&clause, source, as_of).ok_or(Unread(clause)))
        .collect()
}

/// Yuan in digits, with or without commas and two places behind the point.
pub(super) fn yuan(text: &str) -> Option<Money> {
    let plain = ungrouped(&fold(text))?;
    let (whole, cents) = plain.split_once('.').unwrap_or((&plain, ""));
    let digits = |text: &str| text.bytes().all(|b| b.is_ascii_digit());
    if whole.is_empty() || whole.len() > 9 || cents.len() > 2 || !digits(whole) || !digits(cents) {
        return None;
    }
    let fen: i64 = format!("{whole}{cents:0<2}").parse().ok()?;
    (fen <= MOST).then_some(Money::from_fen(fen))
}

/// `1,200` as `1200`; commas anywhere else make it no number.
pub(super) fn ungrouped(text: &str) -> Option<String> {
    let whole = text.split('.').next().unwrap_or_default();
    let mut groups = whole.split(',');
    let first = groups.next().unwrap_or_default();
    let grouped = whole.contains(',');
    let good = groups.all(|group| group.len() == 3) && (!grouped || (1..=3).contains(&first.len()));
    good.then(|| text.replace(',', ""))
}

fn clauses(text: &str) -> impl Iterator<Item = String> {
    let parts = text.split([';', '\n', '\u{ff1b}', '\u{3002}']);
    parts.map(fold).filter(|part| !part.is_empty())
}

fn price(clause: &str, as_of: Date) -> Option<Price> {
    let (of, rest) = longest::<Item>("item", clause)?;
    let (care, rest) = match longest::<Care>("care", rest.trim_start_matches('(')) {
        Some((care, rest)) => (Some(care), rest.trim_start_matches(')')),
        None => (None, rest),
    };
    let rest = rest.trim_start_matches(':');
    let (amount, per) = per(rest)?;
    let amount: String = amount
        .chars()
        .map(|sign| if dash(sign) { '-' } else { sign })
        .collect();
    let (from, to) = match amount.split_once('-') {
        Some((from, to)) => (yuan(without_yuan(from))?, Some(yuan(without_yuan(to))?)),
        None => (yuan(without_yuan(&amount))?, None),
    };
    Some(Price {
        of,
        care,
        from,
        to,
        per,
        as_of,
    })
}

fn dash(sign: char) -> bool {
    // Dashes, the wave of Japanese typing, and the sign for "to".
    matches!(
        sign,
        '-' | '~' | '\u{2010}'..='\u{2015}' | '\u{301c}' | '\u{81f3}' | '\u{5230}'
    )
}

fn subsidy(clause: &str, source: &str, as_of: Date) -> Option<Subsidy> {
    let (of, mut rest) = longest::<Item>("item", clause)?;
    let mut who: Vec<Group> = Vec::new();
    while let Some((group, behind)) = longest::<Group>("group", rest) {
        who.push(group);
        rest = behind.trim_start_matches([',', '\u{3001}']);
    }
    let source = source.to_owned();
    let (kind, rest) = longest::<super::lex::Token>("token", rest)?;
    let (fen, per) = match kind {
        super::lex::Token::Free => {
            let per = rest.strip_prefix('/').and_then(|per| find("per", per));
            (None, per.unwrap_or(usual(of)))
        }
        super::lex::Token::Less => {
            let (amount, per) = per(rest)?;
            (Some(yuan(without_yuan(amount))?), per)
        }
        _ => return None,
    };
    (!who.is_empty()).then_some(Subsidy {
        of,
        who,
        fen,
        per,
        source,
        as_of,
    })
}

/// What something is usually paid for.
fn usual(of: Item) -> Per {
    match of {
        Item::Bed | Item::Nursing | Item::Food => Per::Month,
        Item::Day | Item::Rent => Per::Day,
        _ => Per::Time,
    }
}

/// The amount, and for what it is.
fn per(text: &str) -> Option<(&str, Per)> {
    let (amount, per) = text.split_once('/')?;
    Some((amount, find("per", per)?))
}

/// An amount without its unit; `元` or `块`, behind or not.
fn without_yuan(text: &str) -> &str {
    text.trim_end_matches(['\u{5143}', '\u{5757}'])
}

/// The longest word of a section that the text begins with, and what stands behind it.
fn longest<'a, T: std::str::FromStr>(section: &str, text: &'a str) -> Option<(T, &'a str)> {
    let ends = text.char_indices().map(|(at, sign)| at + sign.len_utf8());
    let ends: Vec<usize> = ends.take(24).collect();
    ends.into_iter()
        .rev()
        .find_map(|end| Some((find(section, &text[..end])?, &text[end..])))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn day() -> Date {
        "2026-11-01".parse().unwrap()
    }

    fn short(text: &str) -> Vec<String> {
        let all = prices(text, day()).unwrap_or_else(|unread| panic!("{text}: {}", unread.0));
        let line = |p: Price| {
            let care = p.care.map_or(String::new(), |care| format!(" {care}"));
            let to = p.to.map_or(String::new(), |to| format!("-{}", to.fen()));
            format!("{}{care} {}{to}/{}", p.of, p.from.fen(), p.per)
        };
        all.into_iter().map(line).collect()
    }

    #[test]
    fn prices_are_read_as_clerks_write_them() {
        for (text, expected) in [
            (
                "床位费 1200-1800元/月；护理费(失能) 1500元/月；午餐 12元/次",
                vec![
                    "bed 120000-180000/month",
                    "nursing fully 150000/month",
                    "lunch 1200/time",
                ],
            ),
            ("床位费：1,200.00元/人/月", vec!["bed 120000/month"]),
            (
                "午餐 ８.５元/份；助浴 30至50元/次",
                vec!["lunch 850/time", "bath 3000-5000/time"],
            ),
            (
                "护理费（半失能）800～1000元/月",
                vec!["nursing partly 80000-100000/month"],
            ),
            ("租赁费 0元/天", vec!["rent 0/day"]),
        ] {
            assert_eq!(short(text), expected, "{text}");
        }
    }

    #[test]
    fn what_is_no_price_is_named() {
        for text in [
            "面议",
            "床位费",
            "床位费 1200",
            "床位费 1200元",
            "床位费 12,00元/月",
            "床位费 -5元/月",
            "床位费 1e9元/月",
            "床位费 9999999元/月",
        ] {
            assert!(prices(text, day()).is_err(), "{text}");
        }
    }

    #[test]
    fn subsidies_name_who_and_how_much() {
        let all = subsidies("午餐 70岁以上、低保 补3元/次；床位费 特困 免费", "x", day()).unwrap();
        assert_eq!(all[0].who, [Group::Age70, Group::Dibao]);
        assert_eq!(all[0].fen, Some(Money::from_fen(300)));
        assert_eq!((all[1].fen, all[1].per), (None, Per::Month));
        assert!(subsidies("午餐 补3元/次", "x", day()).is_err());
    }
}
