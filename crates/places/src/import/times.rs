//! Days, times and seasons as they are written.

use super::lex::{MonthDay, Token, Tokens};
use crate::{Season, Span};
use egude_domain::TimeOfDay;

/// Days of the week, in order and each once; none if there are none.
pub(super) fn days(tokens: &mut Tokens) -> Option<Vec<u8>> {
    let mut found = Vec::new();
    while let Some(more) = tokens.try_read(|tokens| {
        if !found.is_empty() {
            tokens.eat(Token::Comma);
        }
        range(tokens, !found.is_empty())
    }) {
        found.extend(more);
    }
    found.sort_unstable();
    found.dedup();
    (!found.is_empty()).then_some(found)
}

/// One day or several on end; behind another day a bare number will do.
fn range(tokens: &mut Tokens, follows: bool) -> Option<Vec<u8>> {
    let from = match tokens.take()? {
        Token::Days(from, to) => return Some((from..=to).collect()),
        Token::Day(day) => day,
        Token::Number(day) if follows => day,
        _ => return None,
    };
    let to = tokens.try_read(|tokens| {
        tokens.eat(Token::Dash).then_some(())?;
        match tokens.take()? {
            Token::Day(day) | Token::Number(day) => Some(day),
            _ => None,
        }
    });
    let to = to.unwrap_or(from);
    // From Friday to Monday passes Sunday.
    Some(if from <= to {
        (from..=to).collect()
    } else {
        (from..=7).chain(1..=to).collect()
    })
}

/// A season by name, or from one month or day to another.
pub(super) fn season(tokens: &mut Tokens) -> Option<Season> {
    if let Some(Token::Season(from, to)) = tokens.peek() {
        tokens.take();
        let given = tokens.try_read(months);
        return given.or_else(|| written(from, to));
    }
    tokens.try_read(months)
}

fn months(tokens: &mut Tokens) -> Option<Season> {
    let (first, from_day, named) = month(tokens)?;
    tokens.eat(Token::Dash).then_some(())?;
    let (last, to_day, end_named) = month(tokens)?;
    if !end_named || (from_day.is_some() && !named) {
        return None;
    }
    let to = to_day.unwrap_or_else(|| longest(last));
    written((first, from_day.unwrap_or(1)), (last, to))
}

/// A month, its day if there is one, and whether the sign for a month stood there.
fn month(tokens: &mut Tokens) -> Option<(u8, Option<u8>, bool)> {
    let month = u8::try_from(tokens.digits(1, 12)?).ok()?;
    let named = tokens.eat(Token::Month);
    let day = tokens.try_read(|tokens| {
        named.then_some(())?;
        let day = tokens.digits(1, u32::from(longest(month)))?;
        let marked = tokens.eat(Token::Date) || tokens.eat(Token::Number(7));
        marked.then_some(u8::try_from(day).ok()?)
    });
    Some((month, day, named))
}

fn written(from: MonthDay, to: MonthDay) -> Option<Season> {
    let day = |(month, day): MonthDay| format!("{month:02}-{day:02}").parse().ok();
    Some(Season {
        from: day(from)?,
        to: day(to)?,
    })
}

/// Days of a month at most.
fn longest(month: u8) -> u8 {
    match month {
        2 => 29,
        4 | 6 | 9 | 11 => 30,
        _ => 31,
    }
}

/// From a time to a time, or the whole day.
pub(super) fn span(tokens: &mut Tokens) -> Option<Span> {
    if tokens.eat(Token::Whole) {
        return Some(Span {
            from: TimeOfDay::default(),
            to: TimeOfDay::of_minutes(24 * 60)?,
        });
    }
    tokens.try_read(|tokens| {
        let from = time(tokens)?;
        tokens.eat(Token::Dash).then_some(())?;
        let to = time(tokens)?;
        (from.marked || to.marked).then_some(())?;
        let late =
            from.later && !to.later && to.minutes < 12 * 60 && to.minutes + 12 * 60 > from.minutes;
        let to = if late && !to.early {
            to.minutes + 12 * 60
        } else {
            to.minutes
        };
        Some(Span {
            from: TimeOfDay::of_minutes(from.minutes)?,
            to: TimeOfDay::of_minutes(to)?,
        })
    })
}

struct Time {
    minutes: u16,
    /// Whether it says that it is a time: `8:00` does, `8` does not.
    marked: bool,
    /// Whether it was said to be at noon or later, or before noon.
    later: bool,
    early: bool,
}

fn time(tokens: &mut Tokens) -> Option<Time> {
    let (early, later, noon) = match tokens.peek()? {
        Token::Am => (true, false, false),
        Token::Pm => (false, true, false),
        Token::Noon => (false, false, true),
        _ => (false, false, false),
    };
    if early || later || noon {
        tokens.take();
    }
    let hours = u16::try_from(tokens.digits(0, 24)?).ok()?;
    let mut minutes = 0;
    let marked = if tokens.eat(Token::Colon) {
        minutes = u16::try_from(tokens.digits(0, 59)?).ok()?;
        true
    } else if tokens.eat(Token::Hour) {
        if tokens.eat(Token::Half) {
            minutes = 30;
        } else {
            minutes = u16::try_from(tokens.digits(0, 59).unwrap_or(0)).ok()?;
        }
        true
    } else {
        false
    };
    let add = later && hours < 12 || noon && hours < 4;
    let hours = if add { hours + 12 } else { hours };
    Some(Time {
        minutes: hours * 60 + minutes,
        marked,
        later: later || noon,
        early,
    })
}
