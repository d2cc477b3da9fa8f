//! What `cargo xtask policy` is asked for.

use std::path::{Path, PathBuf};

use anyhow::{Result, bail};
use lexopt::prelude::*;

const USAGE: &str = "\
say `policy check`, `policy cover`, `policy compile [DIR]`, `policy params`, `policy schema`,
`policy diff --rates OLD.json NEW.json [--on DATE] [--place CODE] [--json]`
or `policy diff --packs OLD-DIR NEW-DIR [--json]`";

/// One thing to do with the rules.
#[derive(Debug, PartialEq, Eq)]
pub(crate) enum Order {
    /// Check the rules and run their cases.
    Check,
    /// Show what the cases have met.
    Cover,
    /// Write rules and questions into the folder.
    Compile(PathBuf),
    /// Show what a change changes.
    Diff(Diff),
    /// Renew the table of parameters.
    Params,
    /// Renew the schemas.
    Schema,
}

/// Two sides to compare.
#[derive(Debug, PartialEq, Eq)]
pub(crate) struct Diff {
    /// Files of figures, or folders of rules.
    pub(crate) of: Sides,
    /// The day, as written.
    pub(crate) on: Option<String>,
    /// The place, as written.
    pub(crate) place: Option<String>,
    /// For machines.
    pub(crate) json: bool,
}

/// What is compared: the old and the new.
#[derive(Debug, PartialEq, Eq)]
pub(crate) enum Sides {
    Rates(PathBuf, PathBuf),
    Packs(PathBuf, PathBuf),
}

/// Reads what stands behind `policy`.
pub(crate) fn read(parser: &mut lexopt::Parser) -> Result<Order> {
    let verb = match parser.next()? {
        Some(Value(verb)) => verb.string()?,
        _ => bail!(USAGE),
    };
    if verb == "diff" {
        return diff(parser).map(Order::Diff);
    }
    let words: Vec<PathBuf> = parser.raw_args()?.map(PathBuf::from).collect();
    let words: Vec<&Path> = words.iter().map(PathBuf::as_path).collect();
    Ok(match (verb.as_str(), words.as_slice()) {
        ("check", []) => Order::Check,
        ("cover", []) => Order::Cover,
        ("params", []) => Order::Params,
        ("schema", []) => Order::Schema,
        ("compile", []) => Order::Compile("target/compiled".into()),
        ("compile", [folder]) => Order::Compile(std::path::absolute(folder)?),
        _ => bail!(USAGE),
    })
}

fn diff(parser: &mut lexopt::Parser) -> Result<Diff> {
    let (mut of, mut on, mut place, mut json) = (None, None, None, false);
    while let Some(argument) = parser.next()? {
        match argument {
            Long("rates") if of.is_none() => {
                of = Some(Sides::Rates(path(parser)?, path(parser)?));
            }
            Long("packs") if of.is_none() => {
                of = Some(Sides::Packs(path(parser)?, path(parser)?));
            }
            Long("on") => on = Some(parser.value()?.string()?),
            Long("place") => place = Some(parser.value()?.string()?),
            Long("json") => json = true,
            other => return Err(other.unexpected().into()),
        }
    }
    let Some(of) = of else { bail!(USAGE) };
    if matches!(of, Sides::Packs(..)) && (on.is_some() || place.is_some()) {
        bail!("with --packs each family has its own day and place; leave out --on and --place");
    }
    Ok(Diff {
        of,
        on,
        place,
        json,
    })
}

fn path(parser: &mut lexopt::Parser) -> Result<PathBuf> {
    Ok(std::path::absolute(PathBuf::from(parser.value()?))?)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn asked(words: &[&str]) -> Result<Order> {
        read(&mut lexopt::Parser::from_args(words))
    }

    #[test]
    fn a_comparison_names_both_sides() {
        let order = asked(&[
            "diff",
            "--rates",
            "/a",
            "/b",
            "--on",
            "2027-01-01",
            "--json",
        ])
        .unwrap();
        let expected = Diff {
            of: Sides::Rates("/a".into(), "/b".into()),
            on: Some("2027-01-01".into()),
            place: None,
            json: true,
        };
        assert_eq!(order, Order::Diff(expected));
        assert!(asked(&["diff", "--rates", "/a"]).is_err());
        assert!(asked(&["diff"]).is_err());
        let told = asked(&["diff", "--packs", "/a", "/b", "--on", "2027-01-01"]).unwrap_err();
        assert!(told.to_string().contains("leave out --on"));
    }

    #[test]
    fn a_wrong_word_is_answered_with_what_can_be_said() {
        let told = asked(&["chek"]).unwrap_err().to_string();
        assert!(told.contains("policy check") && told.contains("policy cover"));
        assert_eq!(asked(&["cover"]).unwrap(), Order::Cover);
    }
}
