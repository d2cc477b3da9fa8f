//! The server's few options.

use std::{net::SocketAddr, path::PathBuf};

use egude_places::import::Datum;
use lexopt::prelude::*;

use crate::{
    PerAddress,
    sms::SmsBy,
    store::{Address, AddressError},
    uploads::ScanBy,
};

const MIB: u64 = 1024 * 1024;
/// MiB left free unless told otherwise: the database has to be written to.
const KEEP_FREE: u64 = 512;

/// What `--help` prints.
pub const HELP: &str = "\
egude-backend: serves the contract and the built app at one address

  --listen ADDR         where to listen [127.0.0.1:8080]; port 0 takes a free one
  --data DIR            where the data file and the bureau's rates.json, offices.json,
                        registries.json, aid.json and staff.json lie [data]
  --database URL        what people write is kept there: postgres://user:password@host/name, or
                        a file [egude.sqlite in the data folder]
  --site DIR            the built app; without it only the API is served
  --sample              put in sample rates, offices, registries, one door and accounts where
                        DIR has no file of them
  --sms none|log|URL    how codes and notices are sent: not at all; into the log (only with --sample);
                        by POST to the bureau's gateway, bearer token in EGUDE_SMS_TOKEN
                        [log with --sample, else none]
  --scanner ADDR        the clamd that looks for viruses in pages that are sent, tcp:HOST:PORT or
                        unix:PATH; without one nobody does, and health says so
  --keep-free MIB       no more pages are taken when less than this is free on the disk [512]
  --per-minute N        requests one address may make a minute [1200]
  --codes-per-minute N  codes one address may ask for or try, and places it may hold, a minute [60]
  --sends-per-hour N    applications, tips and reports of wrong places one address may send, and
                        drafts it may leave for another device, an hour [60]
  --proxy IP            the web server in front, whose X-Forwarded-For is believed
  --log text|json       how log lines are written, to standard error [text]
  --export DIR          write regions.json, rates.json, offices.json, registries.json, places.json
                        and places/ for a site without a server into DIR, from the files of --data
                        and the service points of the database, then end
  --check-rates FILE    only say what is wrong with a rates file, then end
  --check-offices FILE  only say what is wrong with an offices file, then end
  --check-registries FILE
                        only say what is wrong with a registries file, then end
  --check-aid FILE      only say what is wrong with an aid file, then end
  --check-places FILE   only say what is wrong with a file of service points, line by line, then end
  --datum wgs84|gcj02|bd09
                        with --check-places: the system of the positions in the file [wgs84, unless
                        a row says otherwise]
  --hash-password       read a password of staff from standard input and print its hash for
                        staff.json, then end
  --version, --help

The variable EGUDE_LOG sets what is logged, such as \"info\" or \"egude_backend=debug\".
The variable EGUDE_DATABASE is taken where --database is left out; so a password does not
stand in the list of processes.
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
    /// Say what is wrong with a registries file.
    CheckRegistries(PathBuf),
    /// Say what is wrong with a file of the one door.
    CheckAid(PathBuf),
    /// Say what is wrong with a file of service points, whose positions are in this system.
    CheckPlaces(PathBuf, Option<Datum>),
    /// Write the published documents as plain files into a folder.
    Export(Options, PathBuf),
    /// Print the hash of a password.
    HashPassword,
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
    /// Where the store is; without it a file in the data folder.
    pub database: Option<Address>,
    /// The built app.
    pub site: Option<PathBuf>,
    /// Whether the samples are put in where there is no file.
    pub sample: bool,
    /// Whether log lines are JSON.
    pub log_json: bool,
    /// How messages are sent.
    pub sms: SmsBy,
    /// Who looks for viruses in pages.
    pub scanner: Option<ScanBy>,
    /// Bytes to be left free on the disk of pages.
    pub keep_free: u64,
    /// How often one address may ask.
    pub per_address: PerAddress,
}

impl Default for Options {
    fn default() -> Self {
        Self {
            listen: SocketAddr::from(([127, 0, 0, 1], 8080)),
            data: "data".into(),
            database: None,
            site: None,
            sample: false,
            log_json: false,
            sms: SmsBy::None,
            scanner: None,
            keep_free: KEEP_FREE * MIB,
            per_address: PerAddress::default(),
        }
    }
}

/// Reads the options of this process.
pub fn read(mut args: lexopt::Parser) -> Result<Command, lexopt::Error> {
    let mut options = Options::default();
    let mut export = None;
    let mut places = None;
    let mut datum = None;
    let mut sms = None;
    while let Some(arg) = args.next()? {
        match arg {
            Long("listen") => options.listen = args.value()?.parse()?,
            Long("data") => options.data = args.value()?.into(),
            Long("database") => options.database = Some(address(&args.value()?.string()?)?),
            Long("site") => options.site = Some(args.value()?.into()),
            Long("sample") => options.sample = true,
            Long("log") => {
                options.log_json = match args.value()?.string()?.as_str() {
                    "json" => true,
                    "text" => false,
                    other => return Err(format!("--log takes text or json, not {other}").into()),
                }
            }
            Long("sms") => sms = Some(args.value()?.parse()?),
            Long("scanner") => options.scanner = Some(args.value()?.parse()?),
            Long("keep-free") => {
                let mib: u64 = args.value()?.parse()?;
                options.keep_free = mib.saturating_mul(MIB);
            }
            Long("per-minute") => options.per_address.requests = args.value()?.parse()?,
            Long("codes-per-minute") => options.per_address.codes = args.value()?.parse()?,
            Long("sends-per-hour") => {
                options.per_address.sends = args.value()?.parse()?;
                options.per_address.hand_overs = options.per_address.sends;
            }
            Long("proxy") => options.per_address.proxy = Some(args.value()?.parse()?),
            Long("export") => export = Some(args.value()?.into()),
            Long("check-rates") => return Ok(Command::CheckRates(args.value()?.into())),
            Long("check-offices") => return Ok(Command::CheckOffices(args.value()?.into())),
            Long("check-registries") => return Ok(Command::CheckRegistries(args.value()?.into())),
            Long("check-aid") => return Ok(Command::CheckAid(args.value()?.into())),
            Long("check-places") => places = Some(args.value()?.into()),
            Long("datum") => datum = Some(system(&args.value()?.string()?)?),
            Long("hash-password") => return Ok(Command::HashPassword),
            Long("version") | Short('V') => return Ok(Command::Version),
            Long("help") | Short('h') => return Ok(Command::Help),
            other => return Err(other.unexpected()),
        }
    }
    if let Some(file) = places {
        return Ok(Command::CheckPlaces(file, datum));
    }
    if datum.is_some() {
        return Err("--datum goes with --check-places".into());
    }
    options.sms = match sms {
        Some(SmsBy::Log) if !options.sample => {
            let why = "--sms log shows codes to whoever reads the log; it is only for --sample";
            return Err(why.into());
        }
        Some(sms) => sms,
        None if options.sample => SmsBy::Log,
        None => SmsBy::None,
    };
    Ok(match export {
        Some(folder) => Command::Export(options, folder),
        None => Command::Serve(options),
    })
}

fn system(text: &str) -> Result<Datum, lexopt::Error> {
    text.parse()
        .map_err(|_| format!("--datum takes wgs84, gcj02 or bd09, not {text}").into())
}

/// What it says when it is wrong has no password in it.
fn address(text: &str) -> Result<Address, lexopt::Error> {
    text.parse()
        .map_err(|error: AddressError| format!("--database: {error}").into())
}

impl Options {
    /// The database: as told, as the variable says, or the file in the data folder.
    pub fn database(&self, variable: Option<&str>) -> Result<Address, AddressError> {
        match (&self.database, variable.filter(|text| !text.is_empty())) {
            (Some(told), _) => Ok(told.clone()),
            (None, Some(text)) => text.parse(),
            (None, None) => Ok(Address::File(self.data.join("egude.sqlite"))),
        }
    }
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
    fn the_database_is_as_told_or_the_variable_or_the_file() {
        let shown = |args: &[&str], variable| {
            let Command::Serve(options) = options(args).unwrap() else {
                panic!("not serve")
            };
            let address = options.database(variable).unwrap();
            format!("{address} {address:?} {options:?}")
        };
        let url = "postgres://clerk:secret@db.example:5433/egude?password=hidden";
        let told = shown(&["--database", url], Some("other.sqlite"));
        assert!(told.contains("postgres://db.example:5433/egude"), "{told}");
        assert!(
            !told.contains("secret") && !told.contains("hidden"),
            "{told}"
        );
        assert!(shown(&[], Some(url)).starts_with("postgres://db.example:5433/egude"));
        assert!(shown(&["--data", "d"], None).starts_with("d/egude.sqlite"));
        assert!(shown(&["--data", "d"], Some("")).starts_with("d/egude.sqlite"));
        let error = options(&["--database", "mysql://u:secret@h/d"]).unwrap_err();
        assert!(error.to_string().contains("not with mysql://"), "{error}");
        let error = options(&["--database", "postgres://u:secret@h:x/d"]).unwrap_err();
        assert!(!error.to_string().contains("secret"), "{error}");
    }

    #[test]
    fn codes_are_shown_in_the_log_of_a_sample_only() {
        let sms = |args: &[&str]| match options(args) {
            Ok(Command::Serve(options)) => Some(options.sms),
            _ => None,
        };
        assert_eq!(sms(&[]), Some(SmsBy::None));
        assert_eq!(sms(&["--sample"]), Some(SmsBy::Log));
        assert_eq!(sms(&["--sms", "log"]), None);
        assert_eq!(sms(&["--sample", "--sms", "none"]), Some(SmsBy::None));
        let url = "https://sms.example/send";
        assert_eq!(sms(&["--sms", url]), Some(SmsBy::Gateway(url.into())));
        assert_eq!(sms(&["--sms", "ftp://x"]), None);
    }

    #[test]
    fn a_scanner_is_named_by_its_address_and_room_in_mib() {
        let Ok(Command::Serve(told)) = options(&["--scanner", "tcp:h:3310", "--keep-free", "2"])
        else {
            panic!("not serve")
        };
        assert_eq!(told.scanner, Some(ScanBy::Tcp("h:3310".into())));
        assert_eq!(told.keep_free, 2 * MIB);
        assert!(options(&["--scanner", "clamd"]).is_err());
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
