use std::path::PathBuf;

use anyhow::{Context, Result, bail};
use lexopt::prelude::*;

const USAGE: &str = "say `places sample`, `places generate --count N [--seed N] [--out FILE]` \
                     or `places bytes`";

/// What to do with invented places.
#[derive(Debug, PartialEq, Eq)]
pub(crate) enum Order {
    /// Renew the sample directory.
    Sample,
    /// Write a large one.
    Generate {
        /// How many places.
        count: usize,
        /// What chance begins with.
        seed: u64,
        /// Where to.
        out: Option<PathBuf>,
    },
    /// Tell sizes.
    Bytes,
}

/// Reads what stands behind `places`.
pub(crate) fn order(parser: &mut lexopt::Parser) -> Result<Order> {
    let Some(Value(word)) = parser.next()? else {
        bail!(USAGE)
    };
    let word = word.string()?;
    let (mut count, mut seed, mut out) = (None, 1, None);
    while let Some(argument) = parser.next()? {
        match argument {
            Long("count") if word == "generate" => count = Some(parser.value()?.parse()?),
            Long("seed") if word == "generate" => seed = parser.value()?.parse()?,
            Long("out") if word == "generate" => out = Some(parser.value()?.into()),
            other => return Err(other.unexpected().into()),
        }
    }
    Ok(match word.as_str() {
        "sample" => Order::Sample,
        "bytes" => Order::Bytes,
        "generate" => Order::Generate {
            count: count.context(USAGE)?,
            seed,
            out,
        },
        _ => bail!(USAGE),
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(words: &[&str]) -> Result<Order> {
        order(&mut lexopt::Parser::from_args(words))
    }

    #[test]
    fn a_count_is_needed_and_the_seed_is_one() {
        assert!(read(&["generate"]).is_err());
        let order = read(&["generate", "--count", "10"]).unwrap();
        assert_eq!(
            order,
            Order::Generate {
                count: 10,
                seed: 1,
                out: None
            }
        );
        assert!(read(&["sample", "--count", "10"]).is_err() && read(&[]).is_err());
    }
}
