//! Opening hours as clerks write them.
//!
//! Clauses stand between semicolons. A clause has a season or none, days or none (then all), and
//! times, or says that it is closed. What is said of holidays holds only for those.

use super::lex::{Token, Tokens, lex};
use super::times::{days, season, span};
use crate::{OnHolidays, Season, Span, Timetable, Weekly};

/// What of a text could not be read: from its first sign.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct Unread(pub(super) String);

/// Hours of a week, or from where they cannot be read.
pub(super) fn read(text: &str) -> Result<Timetable, Unread> {
    let lexed = lex(text);
    if let Some(at) = lexed.rest {
        return Err(Unread(text[at..].to_owned()));
    }
    let mut tokens = Tokens::of(&lexed.tokens);
    let mut hours = Hours::default();
    while tokens.peek().is_some() {
        let before = tokens.behind();
        if hours.piece(&mut tokens).is_none() {
            return Err(Unread(text[before..].to_owned()));
        }
    }
    hours.finish().ok_or_else(|| Unread(text.to_owned()))
}

#[derive(Default)]
struct Hours {
    weekly: Vec<Weekly>,
    holidays: Option<OnHolidays>,
    own: Vec<Span>,
    call: bool,
    /// Days that were said to be closed.
    off: Vec<u8>,
    /// What the next times are for.
    season: Option<Season>,
    days: Vec<u8>,
    on_holidays: bool,
    /// Whether the days have their times, so that more days begin anew.
    said: bool,
}

impl Hours {
    /// One piece; none if it cannot be read.
    fn piece(&mut self, tokens: &mut Tokens) -> Option<()> {
        if tokens.eat(Token::Semi) {
            self.begin();
        } else if tokens.eat(Token::Comma) || tokens.eat(Token::Dash) && self.call {
        } else if tokens.eat(Token::Holidays) {
            self.begin();
            self.on_holidays = true;
        } else if tokens.eat(Token::Year) {
            self.begin();
            self.season = None;
        } else if let Some(season) = season(tokens) {
            self.begin();
            self.season = Some(season);
        } else if let Some(days) = days(tokens) {
            if self.said || self.on_holidays {
                self.begin();
            }
            self.days.extend(days);
        } else if tokens.eat(Token::Call) {
            self.call = true;
        } else if tokens.eat(Token::Off) {
            self.closed()?;
        } else if tokens.eat(Token::Usual) {
            self.on_holidays
                .then(|| self.holidays = Some(OnHolidays::AsUsual))?;
        } else if tokens.eat(Token::Ask) {
            self.on_holidays
                .then(|| self.holidays = Some(OnHolidays::Ask))?;
        } else {
            let span = span(tokens)?;
            self.open(span);
        }
        Some(())
    }

    fn begin(&mut self) {
        self.days.clear();
        self.on_holidays = false;
        self.said = false;
    }

    fn closed(&mut self) -> Option<()> {
        self.said = true;
        if self.on_holidays {
            self.holidays = Some(OnHolidays::Closed);
            // `周日、节假日休息` closes both.
            return Some(());
        }
        (!self.days.is_empty()).then(|| self.off.extend(&self.days))
    }

    fn open(&mut self, span: Span) {
        self.said = true;
        if self.on_holidays {
            self.holidays = Some(OnHolidays::Own);
            self.own.push(span);
            return;
        }
        let mut days = self.days.clone();
        days.sort_unstable();
        days.dedup();
        let days = if days.is_empty() {
            (1..=7).collect()
        } else {
            days
        };
        let Span { from, to } = span;
        self.weekly.push(Weekly {
            days,
            from,
            to,
            season: self.season,
        });
    }

    fn finish(mut self) -> Option<Timetable> {
        for weekly in &mut self.weekly {
            weekly.days.retain(|day| !self.off.contains(day));
        }
        self.weekly.retain(|weekly| !weekly.days.is_empty());
        (!self.weekly.is_empty() || self.call).then_some(Timetable {
            weekly: self.weekly,
            holidays: self.holidays.unwrap_or(OnHolidays::Ask),
            holiday_hours: self.own,
            by_appointment: self.call,
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn short(text: &str) -> Vec<String> {
        let table = read(text).unwrap_or_else(|unread| panic!("{text}: {}", unread.0));
        let days = |days: &[u8]| days.iter().map(u8::to_string).collect::<String>();
        let mut lines: Vec<String> = table
            .weekly
            .iter()
            .map(|w| {
                let season = w
                    .season
                    .as_ref()
                    .map_or(String::new(), |s| format!(" {}..{}", s.from, s.to));
                format!("{} {}-{}{season}", days(&w.days), w.from, w.to)
            })
            .collect();
        if table.holidays != OnHolidays::Ask {
            let own: Vec<String> = table
                .holiday_hours
                .iter()
                .map(|s| format!(" {}-{}", s.from, s.to))
                .collect();
            lines.push(format!("{}{}", table.holidays, own.concat()));
        }
        if table.by_appointment {
            lines.push("call".to_owned());
        }
        lines
    }

    #[test]
    fn hours_are_read_as_clerks_write_them() {
        for (text, expected) in [
            (
                "周一至周五 8:30-12:00,14:30-17:30；周六 9:00-12:00",
                vec!["12345 08:30-12:00", "12345 14:30-17:30", "6 09:00-12:00"],
            ),
            ("全天", vec!["1234567 00:00-24:00"]),
            ("24小时", vec!["1234567 00:00-24:00"]),
            ("预约", vec!["call"]),
            ("每天 8：30—17：30", vec!["1234567 08:30-17:30"]),
            ("8:30-17:30", vec!["1234567 08:30-17:30"]),
            ("周一、三、五 9点-11点半", vec!["135 09:00-11:30"]),
            (
                "星期二到星期四上午8点至12点，下午2:30-5:30",
                vec!["234 08:00-12:00", "234 14:30-17:30"],
            ),
            (
                "工作日8:00-18:00，周末9:00-16:00",
                vec!["12345 08:00-18:00", "67 09:00-16:00"],
            ),
            ("周五至周一 20:00-次日6:00", vec!["1567 20:00-06:00"]),
            ("每天9:00-17:00，周一休息", vec!["234567 09:00-17:00"]),
            (
                "夏季（5-9月）8:00-18:00；冬季 9:00-17:00；节假日休息",
                vec![
                    "1234567 08:00-18:00 05-01..09-30",
                    "1234567 09:00-17:00 10-01..04-30",
                    "closed",
                ],
            ),
            (
                "5月15日-9月10日 周一至周五 10:00-16:00",
                vec!["12345 10:00-16:00 05-15..09-10"],
            ),
            (
                "11月至次年3月 9:00-15:00",
                vec!["1234567 09:00-15:00 11-01..03-31"],
            ),
            ("8-12点", vec!["1234567 08:00-12:00"]),
            ("全天；节假日照常", vec!["1234567 00:00-24:00", "as-usual"]),
            (
                "周一至周五9:00-17:00；节假日 10:00-12:00",
                vec!["12345 09:00-17:00", "own 10:00-12:00"],
            ),
            (
                "周一至周五 8:30-12:00，需预约",
                vec!["12345 08:30-12:00", "call"],
            ),
            ("１１：３０－１３：００", vec!["1234567 11:30-13:00"]),
            ("中午11:30-1:00", vec!["1234567 11:30-13:00"]),
        ] {
            assert_eq!(short(text), expected, "{text}");
        }
    }

    #[test]
    fn what_cannot_be_read_is_named_from_its_first_sign() {
        for (text, rest) in [
            ("周一至周五 8:30-12:00；看心情", "看心情"),
            ("周一 25:00-26:00", " 25:00-26:00"),
            ("8-12", "8-12"),
            ("休息", "休息"),
            ("周一休息", "周一休息"),
            ("9:00", "9:00"),
            ("周八 9:00-10:00", "周八 9:00-10:00"),
        ] {
            let unread = read(text).map(|table| table.weekly).expect_err(text).0;
            assert_eq!(unread.trim(), rest.trim(), "{text}");
        }
    }
}
