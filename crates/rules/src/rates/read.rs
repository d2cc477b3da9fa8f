//! Reads a rates file and collects everything that is wrong with it at once,
//! so that a clerk corrects it in one go.

use egude_domain::RegionCode;
use serde_json::Value as Json;

use super::{
    Rates, calendar,
    entry::{self, Seen},
    fault::{List, RateFault},
    wrong::RateWrong,
};
use crate::pack::Pack;

/// Larger than every banner's figures of a century, in bytes.
const LIMIT: usize = 4 * 1024 * 1024;
/// What the file itself has.
const MEMBERS: [&str; 5] = ["ratesVersion", "digest", "items", "params", "calendar"];

/// A good file.
#[derive(Clone, Debug)]
pub struct Checked {
    /// What it says.
    pub rates: Rates,
    /// What does no harm but may be a mistake: ids that no rule of the pack uses.
    pub notes: Vec<RateFault>,
}

/// What a file is compared with.
#[derive(Clone, Copy)]
pub(super) struct World<'a> {
    /// The ids that rules use, and of which kind their values are.
    pub(super) pack: &'a Pack,
    /// Whether there is such a region.
    pub(super) has_region: &'a dyn Fn(&RegionCode) -> bool,
}

impl Rates {
    /// Reads a file for the rules of `pack`, or says everything that is wrong
    /// with it, what does no harm too ([`RateFault::stops`]). Which regions
    /// there are is the caller's to know.
    pub fn read(
        bytes: &[u8],
        pack: &Pack,
        has_region: impl Fn(&RegionCode) -> bool,
    ) -> Result<Checked, Vec<RateFault>> {
        let json = parse(bytes).map_err(|wrong| vec![RateFault::whole("", wrong)])?;
        let world = World {
            pack,
            has_region: &has_region,
        };
        let notes = faults(&json, world);
        if notes.iter().any(RateFault::stops) {
            return Err(notes);
        }
        // Every field was looked at, so this holds; if it does not, say what the reader says.
        let rates = serde_json::from_value(json).map_err(|error| {
            let wrong = RateWrong::Expected(format!("of another form ({error})"));
            vec![RateFault::whole("", wrong)]
        })?;
        Ok(Checked { rates, notes })
    }

    /// Everything that is wrong with these rates for the rules of `pack`, as if
    /// they stood in a file. Any region code is taken.
    pub fn check(&self, pack: &Pack) -> Vec<RateFault> {
        // Plain data is always written; were it not, null is refused below.
        let json = serde_json::to_value(self).unwrap_or_default();
        let has_region = &|_: &RegionCode| true;
        faults(&json, World { pack, has_region })
    }
}

/// The bytes as JSON, or why they are none, for a file that a clerk wrote.
pub fn parse(bytes: &[u8]) -> Result<Json, RateWrong> {
    if bytes.len() > LIMIT {
        return Err(RateWrong::TooLarge);
    }
    // Windows editors put a byte order mark before UTF-8.
    let bytes = bytes.strip_prefix(b"\xef\xbb\xbf").unwrap_or(bytes);
    let text = std::str::from_utf8(bytes).map_err(|_| RateWrong::NotUtf8)?;
    serde_json::from_str(text).map_err(|error| {
        let (line, column) = (error.line(), error.column());
        if error.is_eof() {
            RateWrong::Truncated { line }
        } else {
            RateWrong::NotJson { line, column }
        }
    })
}

fn faults(json: &Json, world: World<'_>) -> Vec<RateFault> {
    let Some(file) = json.as_object() else {
        let wrong = RateWrong::expected("an object in braces { }");
        return vec![RateFault::whole("", wrong)];
    };
    let version = version_wrong(file.get("ratesVersion"));
    let is_ours = version.is_none();
    let version = version.map(|wrong| RateFault::whole("ratesVersion", wrong));
    let mut faults: Vec<RateFault> = version.into_iter().collect();
    for name in file.keys().filter(|name| !MEMBERS.contains(&name.as_str())) {
        faults.push(RateFault::whole(name, RateWrong::UnknownField));
    }
    let mut seen = Seen::default();
    for list in [List::Items, List::Params] {
        match file.get(list.as_str()) {
            Some(Json::Array(entries)) => {
                for (at, entry) in entries.iter().enumerate() {
                    faults.extend(entry::faults(world, (list, at), entry, &mut seen));
                }
            }
            Some(_) => {
                let wrong = RateWrong::expected("a list in brackets [ ]");
                faults.push(RateFault::whole(list.as_str(), wrong));
            }
            // Of a file that is not of this version nothing is missed: it may
            // be another file altogether.
            None if is_ours && list == List::Items => {
                faults.push(RateFault::whole(list.as_str(), RateWrong::Missing));
            }
            None => {}
        }
    }
    if let Some(calendar) = file.get("calendar") {
        let wrongs = calendar::faults(calendar).into_iter();
        faults.extend(wrongs.map(|(at, wrong)| RateFault::whole(&at, wrong)));
    }
    let digest = file.get("digest");
    if digest.is_some_and(|digest| !digest.as_str().is_some_and(is_digest)) {
        faults.push(RateFault::whole("digest", RateWrong::Digest));
    }
    faults
}

/// SHA-256 in lower-case hexadecimal.
fn is_digest(text: &str) -> bool {
    text.len() == 64 && text.bytes().all(|b| matches!(b, b'0'..=b'9' | b'a'..=b'f'))
}

fn version_wrong(version: Option<&Json>) -> Option<RateWrong> {
    match version.map(Json::as_u64) {
        Some(Some(1)) => None,
        Some(Some(other)) => Some(RateWrong::Version(other)),
        Some(None) => Some(RateWrong::expected("the number 1")),
        None => Some(RateWrong::Missing),
    }
}
