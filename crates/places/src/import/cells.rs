//! Single values of a table, with what spreadsheets make of them.

use super::prices::ungrouped;
use super::words::fold;
use crate::{Closure, Span, Why};
use egude_domain::Date;

/// A day: `2026-03-01`, `2026/3/1`, `2026.3.1`, `2026年3月1日`, `20260301`, a midnight behind it or
/// not. Days of two-digit years, of other orders and serial numbers cannot be told apart: none.
pub(super) fn date(text: &str) -> Option<Date> {
    let text = text.trim();
    let day = text.split_once([' ', 'T']).map_or(text, |(day, time)| {
        let midnight = time
            .chars()
            .all(|sign| matches!(sign, '0' | ':' | '.' | ' '));
        if midnight { day } else { text }
    });
    let plain = fold(day);
    let mut numbers = plain
        .split(|sign: char| !sign.is_ascii_digit())
        .filter(|part| !part.is_empty());
    let parts: Vec<&str> = numbers.by_ref().collect();
    let between =
        |sign: char| matches!(sign, '-' | '/' | '.' | '\u{5e74}' | '\u{6708}' | '\u{65e5}');
    if plain
        .chars()
        .any(|sign| !sign.is_ascii_digit() && !between(sign))
    {
        return None;
    }
    let number = |text: &str| text.parse::<i16>().ok();
    let (year, month, day) = match parts.as_slice() {
        [all] if all.len() == 8 => (number(&all[..4])?, number(&all[4..6])?, number(&all[6..])?),
        [year, month, day] if year.len() == 4 && month.len() <= 2 && day.len() <= 2 => {
            (number(year)?, number(month)?, number(day)?)
        }
        _ => return None,
    };
    Date::new(year, i8::try_from(month).ok()?, i8::try_from(day).ok()?).ok()
}

/// A whole number of 0 and more; `120`, `1,200`, `120.00`.
pub(super) fn whole(text: &str) -> Option<u32> {
    let plain = ungrouped(&fold(text))?;
    let (whole, rest) = plain.split_once('.').unwrap_or((&plain, ""));
    let good = !whole.is_empty()
        && whole.bytes().all(|b| b.is_ascii_digit())
        && rest.bytes().all(|b| b == b'0');
    good.then(|| whole.parse().ok()).flatten()
}

/// Degrees; never infinite, never not a number.
pub(super) fn degrees(text: &str) -> Option<f64> {
    let plain = fold(text);
    let plain = plain.trim_end_matches(['\u{b0}', 'n', 'e']);
    let good = plain
        .bytes()
        .all(|b| b.is_ascii_digit() || matches!(b, b'.' | b'-' | b'+'));
    let number: f64 = good.then(|| plain.parse().ok()).flatten()?;
    number.is_finite().then_some(number)
}

/// Whether a spreadsheet made it of a long number: `1.52502E+11`.
pub(super) fn shortened(text: &str) -> bool {
    let folded = fold(text);
    folded.split_once("e+").is_some_and(|(front, power)| {
        !power.is_empty()
            && power.bytes().all(|b| b.is_ascii_digit())
            && !front.is_empty()
            && front.bytes().all(|b| b.is_ascii_digit() || b == b'.')
    })
}

/// The parts of a list, between any of the signs that lists have.
pub(super) fn list(text: &str) -> impl Iterator<Item = &str> {
    let between = |sign: char| {
        matches!(
            sign,
            ',' | ';' | '|' | '\n' | '\u{3001}' | '\u{ff0c}' | '\u{ff1b}'
        )
    };
    text.split(between)
        .map(str::trim)
        .filter(|part| !part.is_empty())
}

/// `2026-12-24至2026-12-26 维修；2026-12-31 9:00-12:00 活动`.
pub(super) fn closures(text: &str) -> Result<Vec<Closure>, super::hours::Unread> {
    let clauses = text
        .split([';', '\n', '\u{ff1b}'])
        .map(str::trim)
        .filter(|part| !part.is_empty());
    clauses
        .map(|clause| closure(clause).ok_or(super::hours::Unread(clause.to_owned())))
        .collect()
}

fn closure(clause: &str) -> Option<Closure> {
    let mut words = clause.split_whitespace();
    let days = words.next()?;
    let to = ['\u{81f3}', '\u{5230}', '~', '\u{ff5e}'];
    let (from, to) = days.split_once(to).unwrap_or((days, days));
    let (from, to) = (date(from)?, date(to)?);
    let (mut hours, mut why): (Vec<Span>, Option<Why>) = (Vec::new(), None);
    for word in words {
        if let Some(reason) = super::words::find("why", word) {
            why = Some(reason);
        } else {
            let table = super::hours::read(word).ok()?;
            hours.extend(table.weekly.into_iter().map(|w| Span {
                from: w.from,
                to: w.to,
            }));
        }
    }
    Some(Closure {
        from,
        to,
        hours,
        why: why.unwrap_or(Why::Other),
    })
}

/// A telephone number as it is dialled: digits, one hyphen between each group at most.
pub(super) fn phone(text: &str) -> String {
    let narrow = text.chars().map(super::words::narrow);
    let plain: String = narrow
        .filter(|sign| !sign.is_whitespace())
        .map(|sign| match sign {
            '(' | ')' | '\u{2010}'..='\u{2015}' | '\u{2212}' => '-',
            other => other,
        })
        .collect();
    plain.trim_matches('-').replace("--", "-")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn days_are_read_as_spreadsheets_write_them() {
        for text in [
            "2026-03-01",
            "2026/3/1",
            "2026.3.1",
            "2026年3月1日",
            "20260301",
            "2026/3/1 0:00:00",
            "２０２６-０３-０１",
        ] {
            assert_eq!(
                date(text).unwrap_or_else(|| panic!("{text}")).to_string(),
                "2026-03-01"
            );
        }
        for text in [
            "3/1/2026",
            "26/3/1",
            "46082",
            "2026-02-30",
            "2026年",
            "明天",
            "",
            "2026-03-01x",
            "2026/3/1 8:30",
        ] {
            assert_eq!(date(text), None, "{text}");
        }
    }

    #[test]
    fn numbers_are_read_as_spreadsheets_write_them() {
        for (text, number) in [
            ("120", 120),
            ("1,200", 1200),
            ("1,200.00", 1200),
            (" ８０ ", 80),
        ] {
            assert_eq!(whole(text), Some(number), "{text}");
        }
        for text in ["", "-1", "1.5", "12,00", "1e3", "99999999999", "十"] {
            assert_eq!(whole(text), None, "{text}");
        }
        assert!(
            shortened("1.52502E+11")
                && shortened("1.4e+10")
                && !shortened("12E")
                && !shortened("name")
        );
    }

    #[test]
    fn degrees_are_finite() {
        assert_eq!(degrees("43.93"), Some(43.93));
        assert_eq!(degrees("116.08°"), Some(116.08));
        for text in ["NaN", "inf", "-inf", "1e999", "43,93", "北纬", "", "0x1"] {
            assert_eq!(degrees(text), None, "{text}");
        }
    }

    #[test]
    fn closures_have_days_hours_and_a_reason() {
        let all = closures("2026-12-24至2026-12-26 维修；2026/12/31 9:00-12:00 活动").unwrap();
        assert_eq!((all[0].why, all[0].hours.len()), (Why::Repair, 0));
        assert_eq!((all[1].why, all[1].hours.len()), (Why::Event, 1));
        assert!(closures("明年").is_err());
    }
}
