use serde::{Deserialize, Serialize};

/// A place in a document, written `S2:10` or, without a known article, `S2`.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(from = "String", into = "String")]
pub struct Cite {
    /// The document's id.
    pub doc: String,
    /// The article, such as `9` or `8(1)`.
    pub article: Option<String>,
}

impl From<String> for Cite {
    fn from(text: String) -> Self {
        match text.split_once(':') {
            Some((doc, article)) => Self {
                doc: doc.to_owned(),
                article: Some(article.to_owned()),
            },
            None => Self {
                doc: text,
                article: None,
            },
        }
    }
}

impl From<Cite> for String {
    fn from(cite: Cite) -> Self {
        match cite.article {
            Some(article) => format!("{}:{article}", cite.doc),
            None => cite.doc,
        }
    }
}
