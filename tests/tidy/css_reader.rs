//! Just enough of CSS to know selectors, at-rules and declarations with their lines.

use egude_tests::repo::TextFile;

/// One piece of a style sheet.
#[derive(Debug, PartialEq, Eq)]
pub(crate) struct Piece {
    /// Line on which the piece starts, counted from 1.
    pub(crate) line: usize,
    /// How many braces are open around it.
    pub(crate) depth: usize,
    pub(crate) kind: Kind,
}

#[derive(Debug, PartialEq, Eq)]
pub(crate) enum Kind {
    /// What stands before `{`: a selector or an at-rule.
    Prelude(String),
    /// An at-rule without a block.
    Statement(String),
    /// `property: value`, both trimmed, the property in lower case.
    Declaration(String, String),
}

/// Reads a style sheet, without its comments.
pub(crate) fn read(file: &TextFile) -> Vec<Piece> {
    let (mut pieces, mut depth, mut line) = (Vec::new(), 0, 1);
    let (mut text, mut start, mut quote, mut brackets) = (String::new(), 1, None, 0);
    for sign in without_comments(&file.text).chars() {
        if text.trim().is_empty() {
            start = line;
        }
        line += usize::from(sign == '\n');
        if let Some(mark) = quote {
            quote = (sign != mark).then_some(mark);
            text.push(sign);
            continue;
        }
        match sign {
            '"' | '\'' => quote = Some(sign),
            '(' => brackets += 1,
            ')' => brackets -= 1,
            _ => {}
        }
        if brackets > 0 || !matches!(sign, '{' | '}' | ';') {
            text.push(sign);
            continue;
        }
        let content = std::mem::take(&mut text).trim().to_owned();
        let kind = match sign {
            '{' => Some(Kind::Prelude(content)),
            _ => end_of_declaration(&content),
        };
        pieces.extend(kind.map(|kind| Piece {
            line: start,
            depth,
            kind,
        }));
        match sign {
            '{' => depth += 1,
            '}' => depth = depth.saturating_sub(1),
            _ => {}
        }
    }
    pieces
}

fn end_of_declaration(content: &str) -> Option<Kind> {
    if content.is_empty() {
        return None;
    }
    match content.split_once(':') {
        Some((name, value)) if !content.starts_with('@') => Some(Kind::Declaration(
            name.trim().to_lowercase(),
            value.trim().to_owned(),
        )),
        _ => Some(Kind::Statement(content.to_owned())),
    }
}

/// Comments become blanks, so that lines stay where they are.
fn without_comments(text: &str) -> String {
    let mut out = String::new();
    let mut rest = text;
    while let Some((before, comment)) = rest.split_once("/*") {
        out.push_str(before);
        let (inside, after) = comment.split_once("*/").unwrap_or((comment, ""));
        out.extend(inside.chars().filter(|sign| *sign == '\n'));
        rest = after;
    }
    out + rest
}

#[cfg(test)]
mod able_to_fail {
    use super::*;

    #[test]
    fn nested_rules_comments_and_strings_are_read() {
        let text = "/* a;\n{ */@layer x {\n .a { color: red; &:hover { content: \";}\"; margin: 0 } } }\n@import \"b\";";
        let pieces = read(&TextFile::sample("a.css", text));
        let kinds: Vec<String> = pieces
            .iter()
            .map(|piece| format!("{}@{} {:?}", piece.line, piece.depth, piece.kind))
            .collect();
        assert_eq!(
            kinds,
            [
                "2@0 Prelude(\"@layer x\")",
                "3@1 Prelude(\".a\")",
                "3@2 Declaration(\"color\", \"red\")",
                "3@2 Prelude(\"&:hover\")",
                "3@3 Declaration(\"content\", \"\\\";}\\\"\")",
                "3@3 Declaration(\"margin\", \"0\")",
                "4@0 Statement(\"@import \\\"b\\\"\")",
            ]
        );
    }
}
