//! From what clerks write to tokens.

use super::words::{all, narrow};
use egude_domain::UnknownWord;
use std::collections::HashMap;
use std::str::FromStr;
use std::sync::OnceLock;

/// A day of the year without the year: month and day.
pub(crate) type MonthDay = (u8, u8);

/// A piece of what is written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Token {
    /// A number in digits.
    Digits(u32),
    /// A number as a sign, 1 to 7; of days, or of which week.
    Number(u8),
    /// A day of the week, 1 to 7.
    Day(u8),
    /// From one day to another.
    Days(u8, u8),
    /// The whole day.
    Whole,
    /// By appointment.
    Call,
    /// Closed.
    Off,
    /// As usual.
    Usual,
    /// Nobody knows.
    Ask,
    /// On public holidays.
    Holidays,
    /// In a season.
    Season(MonthDay, MonthDay),
    /// All year.
    Year,
    /// In the morning.
    Am,
    /// In the afternoon.
    Pm,
    /// At noon.
    Noon,
    /// Behind an hour.
    Hour,
    /// Half past.
    Half,
    /// Behind a month.
    Month,
    /// Behind a day of a month.
    Date,
    /// To.
    Dash,
    /// And.
    Comma,
    /// The end of a clause.
    Semi,
    /// Between hours and minutes.
    Colon,
    /// Per.
    Slash,
    /// Nothing.
    Skip,
    /// Every so many weeks.
    Weekly(u8),
    /// Every so many months.
    Monthly(u8),
    /// The first, second … of its kind.
    Nth(u8),
    /// Between a number and what is counted.
    Each,
    /// Yuan.
    Yuan,
    /// Less by.
    Less,
    /// Nothing to pay.
    Free,
}

impl FromStr for Token {
    type Err = UnknownWord;

    fn from_str(text: &str) -> Result<Self, UnknownWord> {
        let mut words = text.split(' ');
        let name = words.next().unwrap_or_default();
        let mut rest = words.map(str::to_owned);
        let mut number = || {
            rest.next()
                .and_then(|text| text.parse::<u8>().ok())
                .ok_or(UnknownWord)
        };
        Ok(match name {
            "number" => Self::Number(number()?),
            "day" => Self::Day(number()?),
            "weekly" => Self::Weekly(number()?),
            "monthly" => Self::Monthly(number()?),
            "nth" => Self::Nth(number()?),
            "days" => pair(rest.next().as_deref(), '-').map(|(a, b)| Self::Days(a, b))?,
            "season" => Self::Season(
                pair(rest.next().as_deref(), '-')?,
                pair(rest.next().as_deref(), '-')?,
            ),
            "whole" => Self::Whole,
            "call" => Self::Call,
            "off" => Self::Off,
            "usual" => Self::Usual,
            "ask" => Self::Ask,
            "holidays" => Self::Holidays,
            "year" => Self::Year,
            "am" => Self::Am,
            "pm" => Self::Pm,
            "noon" => Self::Noon,
            "hour" => Self::Hour,
            "half" => Self::Half,
            "month" => Self::Month,
            "date" => Self::Date,
            "dash" => Self::Dash,
            "comma" => Self::Comma,
            "semi" => Self::Semi,
            "colon" => Self::Colon,
            "slash" => Self::Slash,
            "skip" => Self::Skip,
            "each" => Self::Each,
            "yuan" => Self::Yuan,
            "less" => Self::Less,
            "free" => Self::Free,
            _ => return Err(UnknownWord),
        })
    }
}

fn pair(text: Option<&str>, between: char) -> Result<(u8, u8), UnknownWord> {
    let (a, b) = text
        .and_then(|text| text.split_once(between))
        .ok_or(UnknownWord)?;
    Ok((
        a.parse().map_err(|_| UnknownWord)?,
        b.parse().map_err(|_| UnknownWord)?,
    ))
}

struct Dictionary {
    words: HashMap<String, Token>,
    /// By its first sign, how many signs the longest word has.
    longest: HashMap<char, usize>,
}

fn dictionary() -> &'static Dictionary {
    static DICTIONARY: OnceLock<Dictionary> = OnceLock::new();
    DICTIONARY.get_or_init(|| {
        let words: HashMap<String, Token> = all("token")
            .filter_map(|(text, word)| {
                let text: String = text.chars().map(narrow).collect();
                Some((text, word.parse().ok()?))
            })
            .collect();
        let mut longest = HashMap::new();
        for word in words.keys() {
            if let Some(first) = word.chars().next() {
                let long: &mut usize = longest.entry(first).or_default();
                *long = word.chars().count().max(*long);
            }
        }
        Dictionary { words, longest }
    })
}

/// Tokens with the byte behind each; up to the first sign that starts no word.
pub(crate) struct Lexed {
    /// The tokens, those that mean nothing left out, with the byte behind each.
    pub(crate) tokens: Vec<(Token, usize)>,
    /// What could not be read, from its first sign.
    pub(crate) rest: Option<usize>,
}

/// Reads as far as words are known.
pub(crate) fn lex(text: &str) -> Lexed {
    let signs: Vec<(usize, char)> = text
        .char_indices()
        .map(|(at, sign)| (at, narrow(sign)))
        .collect();
    let end = |at: usize| signs.get(at).map_or(text.len(), |sign| sign.0);
    let mut tokens = Vec::new();
    let mut at = 0;
    while at < signs.len() {
        let (token, next) = match word(&signs[at..]) {
            Some((token, long)) => (token, at + long),
            None => match digits(&signs[at..]) {
                Some((number, long)) => (Token::Digits(number), at + long),
                None => {
                    return Lexed {
                        tokens,
                        rest: Some(signs[at].0),
                    };
                }
            },
        };
        at = next;
        if token != Token::Skip {
            tokens.push((token, end(at)));
        }
    }
    Lexed { tokens, rest: None }
}

fn word(signs: &[(usize, char)]) -> Option<(Token, usize)> {
    let dictionary = dictionary();
    let longest = dictionary.longest.get(&signs.first()?.1)?;
    (1..=(*longest).min(signs.len())).rev().find_map(|long| {
        let text: String = signs[..long].iter().map(|sign| sign.1).collect();
        dictionary.words.get(&text).map(|token| (*token, long))
    })
}

fn digits(signs: &[(usize, char)]) -> Option<(u32, usize)> {
    let long = signs
        .iter()
        .take_while(|sign| sign.1.is_ascii_digit())
        .count();
    let text: String = signs[..long].iter().map(|sign| sign.1).collect();
    (long > 0)
        .then(|| text.parse().ok())
        .flatten()
        .map(|number| (number, long))
}

/// Tokens, read from the front.
#[derive(Clone, Copy)]
pub(crate) struct Tokens<'a> {
    rest: &'a [(Token, usize)],
    behind: usize,
}

impl<'a> Tokens<'a> {
    pub(crate) fn of(tokens: &'a [(Token, usize)]) -> Self {
        Self {
            rest: tokens,
            behind: 0,
        }
    }

    pub(crate) fn peek(&self) -> Option<Token> {
        self.rest.first().map(|token| token.0)
    }

    pub(crate) fn take(&mut self) -> Option<Token> {
        let (first, rest) = self.rest.split_first()?;
        self.rest = rest;
        self.behind = first.1;
        Some(first.0)
    }

    pub(crate) fn eat(&mut self, token: Token) -> bool {
        let found = self.peek() == Some(token);
        if found {
            self.take();
        }
        found
    }

    /// What the reader gives, or nothing taken.
    pub(crate) fn try_read<T>(&mut self, read: impl FnOnce(&mut Self) -> Option<T>) -> Option<T> {
        let mut ahead = *self;
        let found = read(&mut ahead)?;
        *self = ahead;
        Some(found)
    }

    /// A number that fits.
    pub(crate) fn digits(&mut self, from: u32, to: u32) -> Option<u32> {
        match self.peek()? {
            Token::Digits(number) if (from..=to).contains(&number) => {
                self.take();
                Some(number)
            }
            _ => None,
        }
    }

    /// The byte behind the last token taken.
    pub(crate) fn behind(&self) -> usize {
        self.behind
    }
}
