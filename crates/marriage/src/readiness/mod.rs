//! Who may come with which papers: a table as data, and one couple's answers to it.
//!
//! The table is the only place where a condition can stand, and no row that says
//! "do not come yet" is without an article. An answer that is unknown is never
//! taken as no: it leads to a question or to "ask the office first".

mod answers;
mod assess;
mod facts;
mod open;
mod outcome;
mod table;
mod tri;

pub use answers::{Answers, UNSURE};
pub use assess::assess;
pub use egude_domain::Cite;
pub use facts::earliest_of_age;
pub use open::{Asked, asked};
pub use outcome::{Kind, Note, Paper, Readiness, Reason, Verdict};
pub use table::{
    Ask, Confidence, Doc, Gives, Param, Question, Row, Scope, TABLE_VERSION, Table, Test, Whom,
};

#[cfg(feature = "author")]
pub(crate) use self::{
    assess::outcomes,
    facts::{Context, DERIVED, OF_AGE, sources},
    tri::Tri,
};
