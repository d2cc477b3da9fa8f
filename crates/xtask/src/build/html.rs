//! Just enough HTML to find tags and their attributes in a page we wrote ourselves.

use std::ops::Range;

/// One opening tag.
#[derive(Debug, PartialEq, Eq)]
pub(crate) struct Tag<'a> {
    /// The name as written.
    pub(crate) name: &'a str,
    /// Attributes in order; one without a value has an empty one.
    pub(crate) attributes: Vec<(&'a str, &'a str)>,
    /// Where the tag stands, from `<` to after `>`.
    pub(crate) range: Range<usize>,
}

impl<'a> Tag<'a> {
    /// The value of an attribute.
    pub(crate) fn get(&self, name: &str) -> Option<&'a str> {
        self.attributes
            .iter()
            .find(|(key, _)| *key == name)
            .map(|(_, value)| *value)
    }
}

/// All opening tags outside comments and outside the text of scripts and styles.
pub(crate) fn tags(html: &str) -> Vec<Tag<'_>> {
    let mut tags = Vec::new();
    let mut at = 0;
    while let Some(begin) = html[at..].find('<').map(|offset| at + offset) {
        let rest = &html[begin..];
        if rest.starts_with("<!--") {
            at = rest.find("-->").map_or(html.len(), |end| begin + end + 3);
        } else if rest[1..].starts_with(|c: char| c.is_ascii_alphabetic()) {
            let tag = tag(html, begin);
            at = tag.range.end;
            if matches!(tag.name, "script" | "style") {
                at = end_of_text(html, &tag).start;
            }
            tags.push(tag);
        } else {
            at = begin + 1;
        }
    }
    tags
}

/// Where the closing tag of a script or style stands.
pub(crate) fn end_of_text(html: &str, tag: &Tag<'_>) -> Range<usize> {
    let close = format!("</{}>", tag.name);
    match html[tag.range.end..].find(&close) {
        Some(offset) => tag.range.end + offset..tag.range.end + offset + close.len(),
        None => html.len()..html.len(),
    }
}

fn tag(html: &str, begin: usize) -> Tag<'_> {
    let mut at = begin + 1;
    let name = take(html, &mut at, |c| {
        !c.is_whitespace() && c != '>' && c != '/'
    });
    let mut attributes = Vec::new();
    loop {
        take(html, &mut at, |c| c.is_whitespace() || c == '/');
        if at >= html.len() || html[at..].starts_with('>') {
            break;
        }
        let key = take(html, &mut at, |c| {
            !c.is_whitespace() && !matches!(c, '=' | '>' | '/')
        });
        let value = if html[at..].starts_with('=') {
            at += 1;
            value(html, &mut at)
        } else {
            ""
        };
        attributes.push((key, value));
    }
    Tag {
        name,
        attributes,
        range: begin..(at + 1).min(html.len()),
    }
}

fn value<'a>(html: &'a str, at: &mut usize) -> &'a str {
    let Some(quote) = html[*at..]
        .chars()
        .next()
        .filter(|c| matches!(c, '"' | '\''))
    else {
        return take(html, at, |c| !c.is_whitespace() && c != '>');
    };
    *at += 1;
    let value = take(html, at, |c| c != quote);
    *at = (*at + 1).min(html.len());
    value
}

/// Everything from `at` for which `wanted` holds; `at` moves behind it.
fn take<'a>(html: &'a str, at: &mut usize, wanted: impl Fn(char) -> bool) -> &'a str {
    let rest = &html[*at..];
    let length = rest.find(|c: char| !wanted(c)).unwrap_or(rest.len());
    // A stray `=` would otherwise never be passed.
    let length = if length == 0 && rest.starts_with('=') {
        1
    } else {
        length
    };
    *at += length;
    &rest[..length]
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn attributes_are_read_quoted_bare_and_without_value() {
        let html = r#"<p><link rel="a b" href=/x.css crossorigin data-q='"'/>text"#;
        let tags = tags(html);
        assert_eq!(tags.len(), 2);
        assert_eq!(tags[1].get("rel"), Some("a b"));
        assert_eq!(tags[1].get("href"), Some("/x.css"));
        assert_eq!(tags[1].get("crossorigin"), Some(""));
        assert_eq!(tags[1].get("data-q"), Some("\""));
        assert_eq!(&html[tags[1].range.end..], "text");
    }

    #[test]
    fn comments_and_script_text_hold_no_tags() {
        let html = "<!-- <a> --><script>'<b>'</script><i>";
        let names: Vec<&str> = tags(html).iter().map(|tag| tag.name).collect();
        assert_eq!(names, ["script", "i"]);
    }

    #[test]
    fn broken_html_ends_the_search_and_nothing_else() {
        for html in [
            "<", "<a", "<a b", "<a b=", "<a b='", "<!-- ", "<script>", "<a =>", "a < b",
        ] {
            tags(html);
        }
    }
}
