//! What the person typed, as a value.

use std::{ffi::OsString, path::PathBuf};

use anyhow::{Result, bail};
use lexopt::prelude::*;

use crate::{
    places,
    policy::{Order, order},
};

/// The text of `cargo xtask --help`.
pub(crate) const HELP: &str = "\
cargo xtask COMMAND

  setup                        prepare what is missing on this machine
  build                        prepare, then build the site into dist/
  serve [--port N] [--data DIR]
                               build, then serve app, back end and sample data
                               on one loopback address (8080, or the next free)
  test [FILTER]                build, then run every check and test;
                               with FILTER only the tests whose name contains it
  bench                        build, then measure the site in a browser as a slow
                               phone and compare with the budgets
  bench bookings               let 200 people book the last places while the back end is
                               killed; fails if a booking is lost or a place given twice
  bench places                 search directories of 10,000 and 100,000 service points
  policy check                 check the rules and run their cases
  policy cover                 show which results of which rules the cases have met
  policy diff --rates OLD.json NEW.json [--on DATE] [--place CODE] [--json]
  policy diff --packs OLD-DIR NEW-DIR [--json]
                               show what a change of figures or of rules changes
                               for the families of the cases
  policy compile [DIR]         write rules and questions as the app loads them
                               (default target/compiled)
  policy schema                renew the schemas in docs/ from the rules
  policy params                renew docs/for-bureaus/parameters.md from the rules
  places sample                renew crates/backend/sample/places.json, the sample directory
  places generate --count N [--seed N] [--out FILE]
                               write a directory of N invented service points
                               (default target/places.json), always the same for a seed
  places bytes                 show what the directory weighs on the wire: the sample,
                               10,000 and 100,000 points
  assess FILE [--on DATE] [--rates FILE] [--pack DIR]
                               assess a household described as JSON
  openapi [--check]            renew crates/contract/openapi.json from the wire types,
                               or tell whether it is the one that they give
  probe                        send thousands of right and wrong requests, made from the
                               document, to the back end: half a minute, needs Python 3
  font                         make public/fonts/egude-mongol.woff2 again
  wasm CARGO-ARGUMENTS         cargo for the browser target, e.g. `wasm check -p egude-app`

Tools are kept in $EGUDE_TOOLS (default ~/.cache/egude/tools).";

/// One command with its options.
#[derive(Debug, PartialEq, Eq)]
pub(crate) enum Command {
    Help,
    Setup,
    Build,
    Serve(Serve),
    Test(Option<String>),
    Bench,
    /// How many questions families are asked.
    BenchQuestions,
    /// Many people at the last places.
    BenchBookings,
    /// Searches of the directory.
    BenchPlaces,
    Policy(Order),
    Places(places::Order),
    Assess(Vec<OsString>),
    /// Write the document, or only compare it.
    OpenApi {
        check: bool,
    },
    /// Requests made from the document.
    Probe,
    Font,
    Wasm(Vec<OsString>),
}

/// Options of `serve`.
#[derive(Debug, PartialEq, Eq)]
pub(crate) struct Serve {
    /// First port to try.
    pub(crate) port: u16,
    /// Folder of the back end's database.
    pub(crate) data: Option<PathBuf>,
}

/// Reads the command line; an unknown word is refused by name.
pub(crate) fn parse(mut parser: lexopt::Parser) -> Result<Command> {
    let Some(first) = parser.next()? else {
        return Ok(Command::Help);
    };
    let name = match first {
        Short('h') | Long("help") => return Ok(Command::Help),
        Value(name) => name.string()?,
        other => return Err(other.unexpected().into()),
    };
    match name.as_str() {
        "wasm" => return Ok(Command::Wasm(parser.raw_args()?.collect())),
        "assess" => return Ok(Command::Assess(parser.raw_args()?.collect())),
        "policy" => return order::read(&mut parser).map(Command::Policy),
        "places" => return places::order(&mut parser).map(Command::Places),
        _ => {}
    }
    let mut serve = Serve {
        port: 8080,
        data: None,
    };
    let mut filter = None;
    let mut check = false;
    while let Some(argument) = parser.next()? {
        match argument {
            Short('h') | Long("help") => return Ok(Command::Help),
            Long("release") if name == "build" => {} // always; accepted for habit
            Long("port") if name == "serve" => serve.port = parser.value()?.parse()?,
            Long("data") if name == "serve" => serve.data = Some(parser.value()?.into()),
            Long("check") if name == "openapi" => check = true,
            Value(text) if (name == "test" || name == "bench") && filter.is_none() => {
                filter = Some(text.string()?);
            }
            other => return Err(other.unexpected().into()),
        }
    }
    Ok(match name.as_str() {
        "help" => Command::Help,
        "setup" => Command::Setup,
        "build" => Command::Build,
        "serve" => Command::Serve(serve),
        "test" => Command::Test(filter),
        "openapi" => Command::OpenApi { check },
        "bench" if filter.as_deref() == Some("questions") => Command::BenchQuestions,
        "bench" if filter.as_deref() == Some("bookings") => Command::BenchBookings,
        "bench" if filter.as_deref() == Some("places") => Command::BenchPlaces,
        "bench" if filter.is_none() => Command::Bench,
        "probe" => Command::Probe,
        "font" => Command::Font,
        _ => bail!("there is no command \"{name}\"; `cargo xtask --help` lists them"),
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn parsed(words: &[&str]) -> Result<Command> {
        parse(lexopt::Parser::from_args(words))
    }

    #[test]
    fn serve_starts_at_8080_unless_told_otherwise() {
        let plain = parsed(&["serve"]).unwrap();
        assert_eq!(
            plain,
            Command::Serve(Serve {
                port: 8080,
                data: None
            })
        );
        let told = parsed(&["serve", "--port", "9000", "--data=d"]).unwrap();
        assert_eq!(
            told,
            Command::Serve(Serve {
                port: 9000,
                data: Some("d".into())
            })
        );
    }

    #[test]
    fn a_wrong_word_is_refused_by_name() {
        assert!(
            parsed(&["sevre"])
                .unwrap_err()
                .to_string()
                .contains("sevre")
        );
        assert!(
            parsed(&["build", "--port", "1"])
                .unwrap_err()
                .to_string()
                .contains("port")
        );
    }

    #[test]
    fn openapi_writes_unless_told_to_check() {
        let command = parsed(&["openapi"]).unwrap();
        assert_eq!(command, Command::OpenApi { check: false });
        let command = parsed(&["openapi", "--check"]).unwrap();
        assert_eq!(command, Command::OpenApi { check: true });
        assert!(parsed(&["build", "--check"]).is_err());
    }

    #[test]
    fn wasm_hands_its_options_to_cargo_untouched() {
        let command = parsed(&["wasm", "check", "-p", "egude-app", "--help"]).unwrap();
        let expected = ["check", "-p", "egude-app", "--help"].map(OsString::from);
        assert_eq!(command, Command::Wasm(expected.to_vec()));
    }
}
