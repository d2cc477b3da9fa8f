//! What every file of the bureau is looked at with: its members one by one, and
//! everything that is wrong told at once.

use std::{
    fmt, fs, io,
    ops::RangeInclusive,
    path::{Path, PathBuf},
};

use egude_domain::RegionCode;
use egude_rules::rates::{
    RateWrong,
    look::{Look, Object},
};
use serde_json::Value as Json;

use crate::World;

/// One thing that is wrong in a file: where, what, and what to do.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Fault {
    /// A JSON Pointer; empty for the whole file.
    pub at: String,
    /// What.
    pub wrong: RateWrong,
}

impl Fault {
    /// Of the file as a whole.
    pub(crate) fn whole(wrong: RateWrong) -> Vec<Self> {
        let at = String::new();
        vec![Self { at, wrong }]
    }

    /// Everything that was found.
    pub(crate) fn all(look: Look) -> Vec<Self> {
        let faults = look.faults.into_iter();
        faults.map(|(at, wrong)| Self { at, wrong }).collect()
    }
}

impl fmt::Display for Fault {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let at = if self.at.is_empty() { "/" } else { &self.at };
        write!(f, "{at}: {}", self.wrong)
    }
}

/// The member that says of which version the file is: this one.
pub(crate) fn version(look: &mut Look, file: &Object<'_>, name: &str, ours: u64) {
    let at = file.place(name);
    match file.members.get(name).map(Json::as_u64) {
        None => {}
        Some(Some(version)) if version == ours => {}
        Some(Some(other)) => look.wrong(at, RateWrong::Version(other)),
        Some(None) => look.expected(at, "the number 1"),
    }
}

/// A whole number within the bounds, without quotation marks.
pub(crate) fn number<T>(
    look: &mut Look,
    object: &Object<'_>,
    name: &str,
    bounds: RangeInclusive<T>,
) -> Option<T>
where
    T: TryFrom<u64> + PartialOrd + fmt::Display,
{
    let value = object.members.get(name)?;
    let number = value.as_u64().and_then(|number| T::try_from(number).ok());
    let number = number.filter(|number| bounds.contains(number));
    if number.is_none() {
        let (least, most) = (bounds.start(), bounds.end());
        let what = format!("a whole number from {least} to {most}, without quotation marks");
        look.expected(object.place(name), &what);
    }
    number
}

/// True or false; false if it is not there.
pub(crate) fn flag(look: &mut Look, object: &Object<'_>, name: &str) -> bool {
    let value = object.members.get(name).map(Json::as_bool);
    if value == Some(None) {
        look.expected(object.place(name), "true or false");
    }
    value.flatten().unwrap_or_default()
}

/// Text in Chinese, perhaps with its Mongolian.
pub(crate) fn local(look: &mut Look, object: &Object<'_>, name: &str) {
    let value = object.members.get(name);
    let text = value.and_then(|value| look.object(object.place(name), value, &["zh"], &["mn"]));
    if let Some(text) = text {
        look.text(&text, "zh");
        look.text(&text, "mn");
    }
}

/// The list `phones`: each as it is dialled. Where there has to be one, `none` says so.
pub(crate) fn phones(look: &mut Look, object: &Object<'_>, none: Option<&str>) {
    let phones = look.list(object, "phones");
    let is_list = object.members.get("phones").is_some_and(Json::is_array);
    if let Some(what) = none.filter(|_| phones.is_empty() && is_list) {
        look.expected(object.place("phones"), what);
    }
    for (at, phone) in phones {
        if look.text_of(&at, phone).is_some_and(|text| !is_phone(text)) {
            look.expected(at, "a number as it is dialled, such as \"12345\"");
        }
    }
}

fn is_phone(text: &str) -> bool {
    let digits = text.bytes().filter(u8::is_ascii_digit).count();
    let allowed = |b: u8| b.is_ascii_digit() || matches!(b, b' ' | b'-' | b'+');
    (3..=20).contains(&digits) && text.bytes().all(allowed)
}

/// The member `region`: a region that is known here.
pub(crate) fn region(look: &mut Look, object: &Object<'_>, world: &World) -> Option<RegionCode> {
    let value = object.members.get("region")?;
    region_of(look, &object.place("region"), value, world)
}

/// The value as a region that is known here.
pub(crate) fn region_of(
    look: &mut Look,
    at: &str,
    value: &Json,
    world: &World,
) -> Option<RegionCode> {
    match value.as_str().and_then(|text| text.parse().ok()) {
        None => look.wrong(at, RateWrong::RegionForm),
        Some(code) if !world.has(&code) => {
            look.wrong(at, RateWrong::RegionUnknown(RegionCode::to_string(&code)));
        }
        Some(code) => return Some(code),
    }
    None
}

/// Keeps a good file beside itself. That it cannot be written is no reason not to start.
pub(crate) fn remember(bytes: &[u8], last_good: &Path) {
    let half = PathBuf::from(format!("{}.new", last_good.display()));
    let kept = fs::write(&half, bytes).and_then(|()| fs::rename(&half, last_good));
    if let Err(error) = kept {
        let file = name(last_good);
        tracing::warn!(%error, file, "no copy of the good file could be kept");
    }
}

/// The file was taken away, and with it what it said.
pub(crate) fn forget(last_good: &Path) {
    match fs::remove_file(last_good) {
        Err(error) if error.kind() != io::ErrorKind::NotFound => {
            let file = name(last_good);
            tracing::warn!(%error, file, "the copy of the good file could not be removed");
        }
        _ => {}
    }
}

fn name(file: &Path) -> &str {
    let name = file.file_name().and_then(|name| name.to_str());
    name.unwrap_or_default()
}
