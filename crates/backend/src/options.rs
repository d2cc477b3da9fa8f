//! The server's few options.

use std::{net::SocketAddr, path::PathBuf};

use lexopt::prelude::*;

/// What `--help` prints.
pub const HELP: &str = "\
egude-backend: serves the contract and the built app at one address

  --listen ADDR         where to listen [127.0.0.1:8080]; port 0 takes a free one
  --data DIR            where the data file and the bureau's rates.json and offices.json lie [data]
  --site DIR            the built app; without it only the API is served
  --sample              put in sample rates and offices where DIR has no file of them
  --log text|json       how log lines are written, to standard error [text]
  --export DIR          write regions.json, rates.json and offices.json for a site without a
                        server into DIR, from the files of --data, then end
  --check-rates FILE    only say what is wrong with a rates file, then end
  --check-offices FILE  only say what is wrong with an offices file, then end
  --version, --help

The variable EGUDE_LOG sets what is logged, such as \"info\" or \"egude_backend=debug\".
";

/// What was asked for.
#[derive(Clone, Debug)]
pub enum Command {
    /// Serve until told to stop.
    Serve(Options),
    /// Say what is wrong with a rates file.
    CheckRates(PathBuf),
    /// Say what is wrong with an offices file.
    CheckOffices(PathBuf),
    /// Write the published documents as plain files into a folder.
    Export(Options, PathBuf),
    /// Print the version.
    Version,
    /// Print [`HELP`].
    Help,
}

/// How to serve.
#[derive(Clone, Debug)]
pub struct Options {
    /// Where to listen.
    pub listen: SocketAddr,
    /// The data folder; created if it is not there.
    pub data: PathBuf,
    /// The built app.
    pub site: Option<PathBuf>,
    /// Whether the samples are put in where there is no file.
    pub sample: bool,
    /// Whether log lines are JSON.
    pub log_json: bool,
}

impl Default for Options {
    fn default() -> Self {
        Self {
            listen: SocketAddr::from(([127, 0, 0, 1], 8080)),
            data: "data".into(),
            site: None,
            sample: false,
            log_json: false,
        }
    }
}

/// Reads the options of this process.
pub fn read(mut args: lexopt::Parser) -> Result<Command, lexopt::Error> {
    let mut options = Options::default();
    let mut export = None;
    while let Some(arg) = args.next()? {
        match arg {
            Long("listen") => options.listen = args.value()?.parse()?,
            Long("data") => options.data = args.value()?.into(),
            Long("site") => options.site = Some(args.value()?.into()),
            Long("sample") => options.sample = true,
            Long("log") => {
                options.log_json = match args.value()?.string()?.as_str() {
                    "json" => true,
                    "text" => false,
                    other => return Err(format!("--log takes text or json, not {other}").into()),
                }
            }
            Long("export") => export = Some(args.value()?.into()),
            Long("check-rates") => return Ok(Command::CheckRates(args.value()?.into())),
            Long("check-offices") => return Ok(Command::CheckOffices(args.value()?.into())),
            Long("version") | Short('V') => return Ok(Command::Version),
            Long("help") | Short('h') => return Ok(Command::Help),
            other => return Err(other.unexpected()),
        }
    }
    Ok(match export {
        Some(folder) => Command::Export(options, folder),
        None => Command::Serve(options),
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn options(args: &[&str]) -> Result<Command, lexopt::Error> {
        read(lexopt::Parser::from_args(args))
    }

    #[test]
    fn a_wrong_option_is_refused_by_name() {
        assert!(
            options(&["--lisen", "x"])
                .unwrap_err()
                .to_string()
                .contains("--lisen")
        );
        assert!(
            options(&["--log", "xml"])
                .unwrap_err()
                .to_string()
                .contains("xml")
        );
        assert!(options(&["--listen", "nowhere"]).is_err());
    }

    #[test]
    fn without_options_it_listens_on_this_machine_only() {
        let Command::Serve(options) = options(&[]).unwrap() else {
            panic!("not serve")
        };
        assert!(options.listen.ip().is_loopback());
        assert!(!options.sample);
    }
}
