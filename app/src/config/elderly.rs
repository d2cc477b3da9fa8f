//! What a deployment decides about service points for older people.

use super::map::{self, Beneath};
use super::read::{get, number, only, string};
use super::{Checked, Problem, wrong};
use serde_json::{Map, Value};

/// What a deployment decides about service points.
#[derive(Debug, Clone, PartialEq)]
pub struct Elderly {
    /// Where a shared screen stands.
    pub origin: Option<Origin>,
    /// Days after which a number of free beds is old.
    pub fresh_days: i32,
    /// What lies beneath the places on the map.
    pub beneath: Beneath,
}

impl Default for Elderly {
    fn default() -> Self {
        Self {
            origin: None,
            fresh_days: 30,
            beneath: Beneath::default(),
        }
    }
}

/// A place that distances are counted from.
#[derive(Debug, Clone, PartialEq)]
pub struct Origin {
    /// Degrees north, WGS-84.
    pub lat: f64,
    /// Degrees east, WGS-84.
    pub lon: f64,
    /// Its name in Chinese.
    pub zh: String,
    /// Its name in Mongolian.
    pub mn: Option<String>,
}

pub(super) fn read(root: &Map<String, Value>) -> Checked<Elderly> {
    let elderly = match root.get("elderly") {
        None => return Ok(Elderly::default()),
        Some(Value::Object(elderly)) => elderly,
        Some(_) => return wrong("elderly", Problem::WrongType),
    };
    only(elderly, "elderly.", &["origin", "freshDays", "map"])?;
    Ok(Elderly {
        origin: origin(elderly)?,
        fresh_days: fresh_days(elderly)?,
        beneath: map::read(elderly)?,
    })
}

fn fresh_days(elderly: &Map<String, Value>) -> Checked<i32> {
    if !elderly.contains_key("freshDays") {
        return Ok(Elderly::default().fresh_days);
    }
    match number(elderly, "elderly.", "freshDays")? {
        #[expect(clippy::cast_possible_truncation, reason = "at most a year")]
        days if (1.0..=366.0).contains(&days) && days.fract() == 0.0 => Ok(days as i32),
        _ => wrong("elderly.freshDays", Problem::UnknownValue),
    }
}

fn origin(elderly: &Map<String, Value>) -> Checked<Option<Origin>> {
    let origin = match elderly.get("origin") {
        None => return Ok(None),
        Some(Value::Object(origin)) => origin,
        Some(_) => return wrong("elderly.origin", Problem::WrongType),
    };
    let path = "elderly.origin.";
    only(origin, path, &["lat", "lon", "name"])?;
    // Within China: the two numbers are easily exchanged.
    let within = |name: &str, least: f64, most: f64| match number(origin, path, name)? {
        degrees if (least..=most).contains(&degrees) => Ok(degrees),
        _ => wrong(format!("{path}{name}"), Problem::UnknownValue),
    };
    let (lat, lon) = (within("lat", 3.0, 54.0)?, within("lon", 73.0, 136.0)?);
    let Value::Object(name) = get(origin, path, "name")? else {
        return wrong("elderly.origin.name", Problem::WrongType);
    };
    let path = "elderly.origin.name.";
    only(name, path, &["zh", "mn"])?;
    let mn = name.contains_key("mn");
    Ok(Some(Origin {
        lat,
        lon,
        zh: string(name, path, "zh")?.into(),
        mn: mn
            .then(|| string(name, path, "mn"))
            .transpose()?
            .map(Into::into),
    }))
}
