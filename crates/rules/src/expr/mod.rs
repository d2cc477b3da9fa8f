//! The language in which rules are written.
//!
//! It has no loops, no assignment and no recursion, so every rule ends, and it
//! reads close to the article it encodes:
//!
//! ```text
//! member.relation = "child" and age() < 18
//! family.income-per-head < @standard.dibao
//! ```

use serde::{Deserialize, Serialize};

#[cfg(feature = "author")]
mod lex;
#[cfg(feature = "author")]
mod parse;
mod walk;

#[cfg(feature = "author")]
pub use parse::{ParseError, parse};

/// Whether something is said of one member or of the whole family.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Scope {
    /// Of the family.
    #[default]
    Family,
    /// Of one member.
    Member,
}

/// An expression.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Expr {
    /// A whole number.
    Int(i64),
    /// A word, such as an option of a fact.
    Text(String),
    /// `true` or `false`.
    Flag(bool),
    /// `family.ID` or `member.ID`: a fact of the vocabulary.
    Fact(Scope, String),
    /// `family.ID` or `member.ID`: a value that the pack defines.
    Value(Scope, String),
    /// `HH-1`: whether another rule holds.
    Rule(String),
    /// `$ID`: a parameter of the place.
    Param(String),
    /// `@ID`: a published rate, for one month.
    Rate(String),
    /// `amount`: the amount of the income stream at hand, for one month.
    Amount,
    /// `age()`: the member's full years on the day of assessment.
    Age,
    /// `income()`: the member's counted income for one month.
    Income,
    /// `income-without("x", "y")`: the same, leaving out these kinds.
    IncomeWithout(Vec<String>),
    /// `has(family.ID, "x")`: whether an option was chosen among several.
    Has(Scope, String, String),
    /// `size(family.ID)`: how many options were chosen.
    Size(Scope, String),
    /// `likely("x")`: what an earlier program comes to, for the same member if it is a person's.
    Likely(String),
    /// `estimated("x")`: whether an earlier program comes out likely. What only staff can settle
    /// does not take precedence, so it is false then.
    Estimated(String),
    /// `staff("reason")`: something that only staff can settle.
    Staff(String),
    /// `anything()`: a figure that nobody can know from the answers.
    Anything,
    /// `not A`
    Not(Box<Expr>),
    /// `A and B`
    All(Vec<Expr>),
    /// `A or B`
    Any(Vec<Expr>),
    /// `A < B` and the like.
    Compare(Compare, Box<Expr>, Box<Expr>),
    /// `A in ["x", "y"]`
    OneOf(Box<Expr>, Vec<String>),
    /// `"x" in $LIST`
    Listed(String, String),
    /// `member.x in $LIST`
    InList(Box<Expr>, String),
    /// `A + B` and the like.
    Arith(Arith, Box<Expr>, Box<Expr>),
    /// `if(C, A, B)`
    If(Box<Expr>, Box<Expr>, Box<Expr>),
    /// `count(members where C)`
    Count(Box<Expr>),
    /// `sum(members where C: A)`
    Sum(Box<Expr>, Box<Expr>),
}

/// A comparison.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Compare {
    /// `<`, strict.
    #[serde(rename = "<")]
    Below,
    /// `<=`
    #[serde(rename = "<=")]
    AtMost,
    /// `>`, strict.
    #[serde(rename = ">")]
    Above,
    /// `>=`
    #[serde(rename = ">=")]
    AtLeast,
    /// `=`
    #[serde(rename = "=")]
    Same,
}

/// An operation on figures. Differences never fall below nothing.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Arith {
    /// `+`
    #[serde(rename = "+")]
    Plus,
    /// `-`
    #[serde(rename = "-")]
    Minus,
    /// `*`
    #[serde(rename = "*")]
    Times,
    /// `/`
    #[serde(rename = "/")]
    Over,
}
