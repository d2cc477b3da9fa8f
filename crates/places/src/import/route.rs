//! Routes of mobile points as clerks write them: `每周二 11:00-12:00 乌日根嘎查（起2026-03-03）；…`.

use super::hours::Unread;
use super::lex::{Token, Tokens, lex};
use super::times::{days, season, span};
use super::words::{all, find, fold};
use super::{Datum, Known};
use crate::{Cancelled, Every, LocalText, Point, Repeat, Stop, Why};
use egude_domain::{Date, RegionCode};

/// What of a stop is not written stands for the whole place.
pub(super) struct Ground<'a> {
    pub(super) known: &'a Known,
    pub(super) region: &'a RegionCode,
    /// The day that routes without one are counted from.
    pub(super) first: Date,
    pub(super) datum: Datum,
}

/// The stops, or the clause that cannot be read.
pub(super) fn read(text: &str, ground: &Ground) -> Result<Vec<Stop>, Unread> {
    let clauses = text.split([';', '\n', '\u{ff1b}', '\u{3002}']);
    let clauses = clauses.map(str::trim).filter(|clause| !clause.is_empty());
    let numbered = (1..).zip(clauses);
    numbered
        .map(|(number, clause)| stop(number, clause, ground).ok_or(Unread(clause.to_owned())))
        .collect()
}

fn stop(number: u32, clause: &str, ground: &Ground) -> Option<Stop> {
    let lexed = lex(clause);
    let mut tokens = Tokens::of(&lexed.tokens);
    let season = season(&mut tokens);
    tokens.eat(Token::Comma);
    let rule = repeat(&mut tokens)?;
    tokens.eat(Token::Comma);
    let span = span(&mut tokens)?;
    let rest = clause[tokens.behind()..]
        .trim()
        .trim_start_matches([',', '\u{ff0c}']);
    let (name, options) = match rest.split_once(['(', '\u{ff08}']) {
        Some((name, options)) => (name, options.trim().trim_end_matches([')', '\u{ff09}'])),
        None => (rest, ""),
    };
    let name = name.trim();
    let mut stop = Stop {
        id: format!("s{number}"),
        name: LocalText {
            zh: name.to_owned(),
            mn: None,
        },
        region: ground.region.clone(),
        at: None,
        from: span.from,
        to: span.to,
        first: ground.first,
        last: None,
        repeat: rule.repeat,
        season,
        cancelled: Vec::new(),
        extra: Vec::new(),
    };
    let mut counted = !rule.needs_first;
    for option in options.split([',', '\u{ff0c}', '\u{3001}']).map(str::trim) {
        if !option.is_empty() {
            counted |= put(option, &mut stop, ground)?;
        }
    }
    (counted && !name.is_empty()).then_some(stop)
}

/// Puts an option in; true if it says from when weeks are counted.
fn put(option: &str, stop: &mut Stop, ground: &Ground) -> Option<bool> {
    if let Some(at) = position(option, ground.datum) {
        stop.at = Some(at);
        return Some(false);
    }
    let starts =
        all("option").find_map(|(text, word)| Some((word, option.strip_prefix(text)?.trim())));
    let (word, value) = starts?;
    match word {
        "first" => stop.first = super::cells::date(value)?,
        "last" => stop.last = Some(super::cells::date(value)?),
        "extra" => stop.extra.push(super::cells::date(value)?),
        "off" => {
            let day: String = value
                .chars()
                .take_while(|s| s.is_ascii_digit() || matches!(s, '-' | '/' | '.'))
                .collect();
            let why = fold(&value[day.len()..]);
            let why = if why.is_empty() {
                Why::Other
            } else {
                find("why", &why)?
            };
            stop.cancelled.push(Cancelled {
                day: super::cells::date(&day)?,
                why,
            });
        }
        "township" => stop.region = township(value, ground)?,
        "id" => value.clone_into(&mut stop.id),
        _ => return None,
    }
    Some(word == "first")
}

/// Latitude, longitude and perhaps metres of doubt, spaces between.
fn position(text: &str, datum: Datum) -> Option<Point> {
    let mut parts = text.split_whitespace();
    let (lat, lon) = (parts.next()?.parse().ok()?, parts.next()?.parse().ok()?);
    let within = parts.next().map(str::parse).transpose().ok()?;
    Some(super::position::point((lat, lon), datum, within))
}

/// A township by code or by name, in the banner of the place.
fn township(text: &str, ground: &Ground) -> Option<RegionCode> {
    if let Ok(code) = text.parse() {
        return ground.known.is_place(&code).then_some(code);
    }
    let banner = ground.region.banner();
    let mut named = ground.known.named(text).iter();
    named.find(|code| code.banner() == banner).cloned()
}

struct Rule {
    repeat: Repeat,
    /// Whether it cannot be counted without its first day.
    needs_first: bool,
}

fn repeat(tokens: &mut Tokens) -> Option<Rule> {
    let (every, interval) = match tokens.peek()? {
        Token::Weekly(interval) => (Every::Week, interval),
        Token::Monthly(interval) => (Every::Month, interval),
        _ => (Every::Week, 1),
    };
    if matches!(tokens.peek(), Some(Token::Weekly(_) | Token::Monthly(_))) {
        tokens.take();
    } else {
        // `每周二`: "every" before a day.
        tokens.eat(Token::Slash);
    }
    tokens.eat(Token::Comma);
    let mut weeks = Vec::new();
    if every == Every::Month {
        while let Some(Token::Nth(week)) = tokens.peek() {
            tokens.take();
            tokens.eat(Token::Each);
            weeks.push(week);
            tokens.try_read(|tokens| {
                tokens.eat(Token::Comma).then_some(())?;
                matches!(tokens.peek(), Some(Token::Nth(_))).then_some(())
            });
        }
        (!weeks.is_empty()).then_some(())?;
    }
    weeks.sort_unstable();
    weeks.dedup();
    // Behind "every week" the number alone is a day.
    let days = match tokens.peek()? {
        Token::Number(first) if every == Every::Week => {
            tokens.take();
            let more = tokens.try_read(|tokens| {
                tokens.eat(Token::Comma).then_some(())?;
                numbers(tokens)
            });
            let mut all: Vec<u8> = std::iter::once(first)
                .chain(more.unwrap_or_default())
                .collect();
            all.sort_unstable();
            all.dedup();
            all
        }
        _ => days(tokens)?,
    };
    let repeat = Repeat {
        every,
        interval,
        days,
        weeks,
    };
    Some(Rule {
        repeat,
        needs_first: interval > 1,
    })
}

fn numbers(tokens: &mut Tokens) -> Option<Vec<u8>> {
    let mut found = Vec::new();
    loop {
        match tokens.peek() {
            Some(Token::Number(day) | Token::Day(day)) => found.push(day),
            _ => return (!found.is_empty()).then_some(found),
        }
        tokens.take();
        tokens.eat(Token::Comma);
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::import::Region;

    fn stops(text: &str) -> Result<Vec<Stop>, Unread> {
        let region = |code: &str, name: &str| Region {
            code: code.parse().unwrap(),
            names: vec![name.to_owned()],
        };
        let known = Known::new([
            region("152530000000", "正蓝旗"),
            region("152530200000", "宝绍岱苏木"),
        ]);
        let ground = Ground {
            known: &known,
            region: &"152530000000".parse().unwrap(),
            first: "2026-01-01".parse().unwrap(),
            datum: Datum::Wgs84,
        };
        read(text, &ground)
    }

    fn rule(text: &str) -> String {
        let all = stops(text).unwrap_or_else(|unread| panic!("{}", unread.0));
        let Repeat {
            every,
            interval,
            days,
            weeks,
        } = &all[0].repeat;
        format!("{every} {interval} {days:?} {weeks:?} {}", all[0].name.zh)
    }

    #[test]
    fn routes_are_read_as_clerks_write_them() {
        for (text, expected) in [
            ("每周二 11:00-12:00 乌日根嘎查", "week 1 [2] [] 乌日根嘎查"),
            (
                "周二、周四 9:30-10:30 示例嘎查",
                "week 1 [2, 4] [] 示例嘎查",
            ),
            (
                "每周二、四 9:30-10:30 日照小区",
                "week 1 [2, 4] [] 日照小区",
            ),
            (
                "每两周周三 9:30-10:30 示例嘎查（起2026-03-04）",
                "week 2 [3] [] 示例嘎查",
            ),
            (
                "隔周三 9:30-10:30 示例嘎查（起2026-03-04）",
                "week 2 [3] [] 示例嘎查",
            ),
            (
                "每月第一个周三 9:00-11:00 示例嘎查",
                "month 1 [3] [1] 示例嘎查",
            ),
            (
                "每月第一、第三个周三 9:00-11:00 示例嘎查",
                "month 1 [3] [1, 3] 示例嘎查",
            ),
            ("5-9月 每周六 9:00-11:00 夏营地", "week 1 [6] [] 夏营地"),
        ] {
            assert_eq!(rule(text), expected, "{text}");
        }
    }

    #[test]
    fn brackets_say_from_when_which_days_not_and_where() {
        let text = "每两周周三 9:00-11:00 示例嘎查（起2026-03-04，止2027-03-01，停2026-12-16天气，加2026-12-18，42.4 116.1 2000，属宝绍岱苏木，编号a）；每周一 9:00-10:00 二号点";
        let all = stops(text).unwrap();
        let first = &all[0];
        assert_eq!(first.first.to_string(), "2026-03-04");
        assert_eq!(first.cancelled[0].why, Why::Weather);
        assert_eq!(first.extra.len(), 1);
        assert_eq!(first.at.as_ref().unwrap().within, Some(2000));
        assert_eq!(
            (first.region.as_str(), first.id.as_str()),
            ("152530200000", "a")
        );
        assert_eq!(
            (all[1].id.as_str(), all[1].name.zh.as_str()),
            ("s2", "二号点")
        );
    }

    #[test]
    fn what_cannot_be_counted_is_refused() {
        for text in [
            "每两周周三 9:00-11:00 示例嘎查",
            "每月15日 9:00-11:00 示例嘎查",
            "每月周三 9:00-11:00 示例嘎查",
            "双周周三 9:00-11:00 示例嘎查",
            "每周三 9:00-11:00",
            "每周三 示例嘎查",
            "每周三 9:00-11:00 示例嘎查（停2026-02-30）",
            "每周三 9:00-11:00 示例嘎查（属不存在苏木）",
        ] {
            assert!(stops(text).is_err(), "{text}");
        }
    }
}
