//! Finding things as a person with a screen reader does: by role and name, as the browser computes
//! them.

use std::sync::Arc;

use anyhow::Result;
use serde_json::Value;
use thirtyfour::common::command::{Command, ExtensionCommand};
use thirtyfour::{By, WebDriver, WebElement};

use crate::messages::INSERTED;

/// A role, with the elements that can have it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Role {
    /// Leads to another place.
    Link,
    /// Does something.
    Button,
    /// Names a part of the page.
    Heading,
    /// One of several.
    Radio,
    /// On or off.
    Checkbox,
    /// Takes text.
    Textbox,
    /// Chooses from a list.
    Combobox,
    /// Tells something at once.
    Alert,
    /// Tells something when there is time.
    Status,
    /// A list of ways.
    Navigation,
    /// The content of the page.
    Main,
    /// Related fields.
    Group,
    /// A question above the page.
    Dialog,
    /// Rows and columns.
    Table,
    /// How far something is.
    Progressbar,
}

impl Role {
    /// The role's name in the accessibility tree.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Link => "link",
            Self::Button => "button",
            Self::Heading => "heading",
            Self::Radio => "radio",
            Self::Checkbox => "checkbox",
            Self::Textbox => "textbox",
            Self::Combobox => "combobox",
            Self::Alert => "alert",
            Self::Status => "status",
            Self::Navigation => "navigation",
            Self::Main => "main",
            Self::Group => "group",
            Self::Dialog => "dialog",
            Self::Table => "table",
            Self::Progressbar => "progressbar",
        }
    }

    /// Which elements are worth asking; the browser's answer decides.
    fn candidates(self) -> &'static str {
        match self {
            Self::Link => "a[href], [role=link]",
            Self::Button => {
                "button, [role=button], summary, input[type=button], input[type=submit]"
            }
            Self::Heading => "h1, h2, h3, h4, h5, h6, [role=heading]",
            Self::Radio => "input[type=radio], [role=radio]",
            Self::Checkbox => "input[type=checkbox], [role=checkbox]",
            Self::Textbox => {
                "input:not([type]), input[type=text], input[type=tel], textarea, [role=textbox]"
            }
            Self::Combobox => "select, input[list], [role=combobox]",
            Self::Alert => "[role=alert]",
            Self::Status => "[role=status], output",
            Self::Navigation => "nav, [role=navigation]",
            Self::Main => "main, [role=main]",
            Self::Group => "fieldset, details, [role=group]",
            Self::Dialog => "dialog, [role=dialog]",
            Self::Table => "table, [role=table]",
            Self::Progressbar => "progress, [role=progressbar]",
        }
    }
}

/// What an element is called.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Name {
    /// Anything.
    Any,
    /// Exactly this; blanks count once, and an insertion of a message stands for anything.
    Is(String),
    /// This somewhere in it.
    Has(String),
}

impl From<&str> for Name {
    fn from(name: &str) -> Self {
        Self::Is(name.to_owned())
    }
}

impl From<String> for Name {
    fn from(name: String) -> Self {
        Self::Is(name)
    }
}

impl Name {
    /// Whether a computed name is meant.
    pub fn fits(&self, name: &str) -> bool {
        let name = one_blank(name);
        match self {
            Self::Any => true,
            Self::Has(part) => fits_around(&name, &one_blank(part), true),
            Self::Is(whole) => fits_around(&name, &one_blank(whole), false),
        }
    }
}

fn one_blank(text: &str) -> String {
    // Only the blanks that a browser collapses: a narrow no-break space is part of a word.
    text.split([' ', '\n', '\t', '\r'])
        .filter(|word| !word.is_empty())
        .collect::<Vec<_>>()
        .join(" ")
}

/// Compares piece by piece round the insertions.
fn fits_around(name: &str, pattern: &str, anywhere: bool) -> bool {
    let pieces: Vec<&str> = pattern.split(INSERTED).collect();
    let mut rest = name;
    for (i, piece) in pieces.iter().enumerate() {
        let first = i == 0 && !anywhere;
        let Some(at) = (if first {
            rest.starts_with(piece).then_some(0)
        } else {
            rest.find(piece)
        }) else {
            return false;
        };
        rest = &rest[at + piece.len()..];
    }
    anywhere
        || rest.is_empty()
        || pieces
            .last()
            .is_some_and(|piece| piece.is_empty() || name.ends_with(piece) && pieces.len() > 1)
}

/// Elements with a role and a name, in the order of the page; hidden ones have neither.
pub(super) async fn all(web: &WebDriver, role: Role, name: &Name) -> Result<Vec<WebElement>> {
    all_in(web, None, role, name).await
}

/// The same inside one element.
pub(super) async fn all_in(
    web: &WebDriver,
    inside: Option<&WebElement>,
    role: Role,
    name: &Name,
) -> Result<Vec<WebElement>> {
    let candidates = By::Css(role.candidates());
    let candidates = match inside {
        Some(element) => element.find_all(candidates).await?,
        None => web.find_all(candidates).await?,
    };
    let mut found = Vec::new();
    for element in candidates {
        if computed(web, &element, "computedrole")
            .await
            .unwrap_or_default()
            != role.as_str()
        {
            continue;
        }
        if *name == Name::Any || name.fits(&computed(web, &element, "computedlabel").await?) {
            found.push(element);
        }
    }
    Ok(found)
}

/// The names of all elements with a role: what the message of a failure shows.
pub(super) async fn names(web: &WebDriver, role: Role) -> Result<Vec<String>> {
    let mut names = Vec::new();
    for element in all(web, role, &Name::Any).await? {
        names.push(
            computed(web, &element, "computedlabel")
                .await
                .unwrap_or_default(),
        );
    }
    Ok(names)
}

/// The accessible name of one element.
pub(super) async fn name_of(web: &WebDriver, element: &WebElement) -> Result<String> {
    computed(web, element, "computedlabel").await
}

/// `computedrole` and `computedlabel` of the `WebDriver` standard.
#[derive(Debug)]
struct Computed(String);

impl ExtensionCommand for Computed {
    fn parameters_json(&self) -> Option<Value> {
        None
    }

    fn method(&self) -> http::Method {
        http::Method::GET
    }

    fn endpoint(&self) -> Arc<str> {
        self.0.as_str().into()
    }
}

async fn computed(web: &WebDriver, element: &WebElement, what: &str) -> Result<String> {
    let endpoint = format!("/element/{}/{what}", element.element_id());
    let command = Command::ExtensionCommand(Box::new(Computed(endpoint)));
    Ok(web.handle().cmd(command).await?.value()?)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_fit_round_insertions_only() {
        let name = |text: &str| Name::from(text);
        assert!(name("第 \u{FFFC} 题").fits("第  3\n题"));
        assert!(name("\u{FFFC} 元").fits("840 元"));
        assert!(name("共 \u{FFFC}").fits("共 4"));
        assert!(!name("第 \u{FFFC} 题").fits("第 3 页"));
        assert!(!name("题").fits("第 3 题"));
        assert!(!name("第").fits("第 3 题"));
        assert!(Name::Has("3 题".into()).fits("第 3 题"));
        assert!(!Name::Has("4".into()).fits("第 3 题"));
    }
}
