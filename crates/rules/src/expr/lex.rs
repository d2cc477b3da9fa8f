/// A token and where it begins, in bytes.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Token {
    /// A name: letters, digits, `.`, `-`, `_`; may begin with `$` or `@`.
    Name(String),
    Int(i64),
    Text(String),
    /// An operator or punctuation mark.
    Mark(&'static str),
}

const MARKS: [&str; 14] = [
    "<=", ">=", "<", ">", "=", "+", "-", "*", "/", "(", ")", "[", "]", ",",
];

pub(super) fn lex(text: &str) -> Result<Vec<(usize, Token)>, (usize, String)> {
    let mut tokens = Vec::new();
    let mut at = 0;
    while let Some(c) = text[at..].chars().next() {
        let rest = &text[at..];
        if c.is_whitespace() {
            at += c.len_utf8();
        } else if c == '"' {
            let inner = &rest[1..];
            let end = inner
                .find('"')
                .ok_or_else(|| (at, "this text has no closing \"".into()))?;
            tokens.push((at, Token::Text(inner[..end].into())));
            at += end + 2;
        } else if c.is_ascii_digit() {
            let len = rest
                .find(|c: char| !c.is_ascii_digit())
                .unwrap_or(rest.len());
            let value = rest[..len]
                .parse()
                .map_err(|_| (at, "this number is too large".into()))?;
            tokens.push((at, Token::Int(value)));
            at += len;
        } else if c.is_ascii_alphabetic() || c == '$' || c == '@' {
            let inner = &rest[1..];
            let named = |c: char| c.is_ascii_alphanumeric() || matches!(c, '.' | '-' | '_');
            let len = 1 + inner.find(|c: char| !named(c)).unwrap_or(inner.len());
            tokens.push((at, Token::Name(rest[..len].into())));
            at += len;
        } else if c == ':' {
            tokens.push((at, Token::Mark(":")));
            at += 1;
        } else if let Some(mark) = MARKS.iter().find(|mark| rest.starts_with(**mark)) {
            tokens.push((at, Token::Mark(mark)));
            at += mark.len();
        } else {
            return Err((at, format!("`{c}` has no meaning here")));
        }
    }
    Ok(tokens)
}
