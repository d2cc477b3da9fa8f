//! The messages of one language, read from its Fluent files.

use std::collections::{BTreeMap, BTreeSet};

use crate::Finding;
use crate::repo::{self, TextFile};
use fluent_syntax::ast::{
    CallArguments, Comment, Entry, Expression, InlineExpression, Pattern, PatternElement,
};

/// Stands for what is inserted at run time, so that a text keeps its shape without it.
pub const INSERTED: char = '\u{FFFC}';

/// One message or term.
#[derive(Debug, Default, Clone)]
pub struct Message {
    /// Its id; a term begins with `-`.
    pub id: String,
    /// The file it is in.
    pub path: String,
    /// Line of the id, counted from 1.
    pub line: usize,
    /// Names of its attributes.
    pub attributes: BTreeSet<String>,
    /// Names of the variables it uses.
    pub variables: BTreeSet<String>,
    /// Ids of messages and terms that it includes.
    pub references: BTreeSet<String>,
    /// Every text a person can see: value, attributes, variants; insertions as [`INSERTED`].
    pub texts: Vec<String>,
    /// The comment lines right above it.
    pub comments: Vec<String>,
}

impl Message {
    /// A finding at this message.
    pub fn finding(&self, problem: &str, remedy: &'static str) -> Finding {
        Finding::new(
            &self.path,
            self.line,
            format!("{}: {problem}", self.id),
            remedy,
        )
    }
}

/// All messages of a language, in the order of its files.
#[derive(Debug, Default, Clone)]
pub struct Language {
    /// Language tag, the name of its folder.
    pub tag: String,
    /// In the order of the files.
    pub messages: Vec<Message>,
    /// What could not be read.
    pub junk: Vec<Finding>,
}

impl Language {
    /// Reads the files of one language.
    pub fn read(tag: &str, files: &[TextFile]) -> Self {
        let mut language = Self {
            tag: tag.to_owned(),
            ..Self::default()
        };
        for file in files {
            language.read_file(file);
        }
        language
    }

    /// The messages by id; of twins the last.
    pub fn by_id(&self) -> BTreeMap<&str, &Message> {
        self.messages
            .iter()
            .map(|message| (message.id.as_str(), message))
            .collect()
    }

    fn read_file(&mut self, file: &TextFile) {
        let resource = match fluent_syntax::parser::parse(file.text.as_str()) {
            Ok(resource) => resource,
            Err((resource, errors)) => {
                self.junk.extend(errors.into_iter().map(|error| {
                    let problem = format!("This cannot be read: {error}.");
                    Finding::new(
                        &file.path,
                        file.line_at(error.pos.start),
                        problem,
                        "Correct the Fluent syntax.",
                    )
                }));
                resource
            }
        };
        for entry in resource.body {
            let (id, value, attributes, comment) = match entry {
                Entry::Message(m) => (m.id.name.to_owned(), m.value, m.attributes, m.comment),
                Entry::Term(t) => (
                    format!("-{}", t.id.name),
                    Some(t.value),
                    t.attributes,
                    t.comment,
                ),
                _ => continue,
            };
            let mut message = Message {
                path: file.path.clone(),
                ..Message::default()
            };
            message.line = line_of(file, &id);
            message.id = id;
            message.comments = comment.map(comment_lines).unwrap_or_default();
            for attribute in &attributes {
                message.attributes.insert(attribute.id.name.to_owned());
            }
            for pattern in value
                .iter()
                .chain(attributes.iter().map(|attribute| &attribute.value))
            {
                message.take(pattern);
            }
            self.messages.push(message);
        }
    }
}

impl Message {
    fn take(&mut self, pattern: &Pattern<&str>) {
        let mut text = String::new();
        for element in &pattern.elements {
            match element {
                PatternElement::TextElement { value } => text.push_str(value),
                PatternElement::Placeable { expression } => text.push_str(&self.insert(expression)),
            }
        }
        self.texts.push(text);
    }

    /// What an insertion leaves in the text around it.
    fn insert(&mut self, expression: &Expression<&str>) -> String {
        match expression {
            Expression::Inline(inline) => self.inline(inline),
            Expression::Select { selector, variants } => {
                self.inline(selector);
                for variant in variants {
                    self.take(&variant.value);
                }
                INSERTED.to_string()
            }
        }
    }

    fn inline(&mut self, inline: &InlineExpression<&str>) -> String {
        match inline {
            InlineExpression::StringLiteral { value }
            | InlineExpression::NumberLiteral { value } => {
                return (*value).to_owned();
            }
            InlineExpression::VariableReference { id } => {
                self.variables.insert(id.name.to_owned());
            }
            InlineExpression::MessageReference { id, .. } => {
                self.references.insert(id.name.to_owned());
            }
            InlineExpression::TermReference { id, arguments, .. } => {
                self.references.insert(format!("-{}", id.name));
                if let Some(arguments) = arguments {
                    self.arguments(arguments);
                }
            }
            InlineExpression::FunctionReference { arguments, .. } => self.arguments(arguments),
            InlineExpression::Placeable { expression } => return self.insert(expression),
        }
        INSERTED.to_string()
    }

    fn arguments(&mut self, arguments: &CallArguments<&str>) {
        for argument in &arguments.positional {
            self.inline(argument);
        }
    }
}

fn comment_lines(comment: Comment<&str>) -> Vec<String> {
    comment.content.into_iter().map(str::to_owned).collect()
}

fn line_of(file: &TextFile, id: &str) -> usize {
    let defines = |line: &str| {
        line.strip_prefix(id)
            .is_some_and(|rest| rest.trim_start().starts_with('='))
    };
    file.text.lines().position(defines).map_or(0, |i| i + 1)
}

/// The languages of the repository; the first is the one that the others are compared with.
pub fn languages() -> Vec<Language> {
    let files = repo::files_in("locales/", ".ftl");
    let mut tags: Vec<String> = files
        .iter()
        .filter_map(|file| file.path.split('/').nth(1))
        .map(str::to_owned)
        .collect();
    tags.dedup();
    tags.sort_by_key(|tag| (tag != "zh-CN", tag.clone()));
    let of = |tag: &String| {
        let folder = format!("locales/{tag}/");
        let own: Vec<TextFile> = files
            .iter()
            .filter(|f| f.path.starts_with(&folder))
            .cloned()
            .collect();
        Language::read(tag, &own)
    };
    tags.iter().map(of).collect()
}

/// A language that exists only in a test.
pub fn sample(tag: &str, text: &str) -> Language {
    Language::read(
        tag,
        &[TextFile::sample(&format!("locales/{tag}/a.ftl"), text)],
    )
}

#[cfg(test)]
mod able_to_fail {
    use super::*;

    #[test]
    fn everything_a_person_can_see_is_read() {
        let text = "# reviewed: A, 2026-01-01\nhello = a { $name } b\n    .label = c { $n ->\n        [one] d\n       *[other] e { -term }\n    }\n-term = f\n";
        let language = sample("zh-CN", text);
        let hello = &language.messages[0];
        assert_eq!(
            hello.texts,
            ["a \u{FFFC} b", "d", "e \u{FFFC}", "c \u{FFFC}"]
        );
        assert_eq!(hello.variables.iter().collect::<Vec<_>>(), ["n", "name"]);
        assert_eq!((hello.line, language.messages[1].id.as_str()), (2, "-term"));
        assert_eq!(hello.comments, ["reviewed: A, 2026-01-01"]);
    }

    #[test]
    fn what_cannot_be_read_is_a_finding() {
        assert_eq!(sample("zh-CN", "a = b\nthis is no message\n").junk.len(), 1);
    }
}
