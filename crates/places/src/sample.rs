//! A place with nothing but what every place has, for tests.

use crate::{Kind, LocalText, Place, State};

/// A place in a street of Xilinhot.
pub(crate) fn place(kind: Kind) -> Place {
    Place {
        id: "p1".to_owned(),
        kind,
        region: "152502001000".parse().unwrap(),
        name: LocalText {
            zh: "sample".to_owned(),
            mn: None,
        },
        aliases: Vec::new(),
        address: None,
        at: None,
        phones: Vec::new(),
        operator: None,
        filing: None,
        grade: None,
        beds: None,
        takes: Vec::new(),
        prices: Vec::new(),
        subsidies: Vec::new(),
        medical: None,
        meals: Vec::new(),
        languages: Vec::new(),
        access: None,
        ride: false,
        radius_km: None,
        hours: None,
        stops: Vec::new(),
        state: State::Open,
        notice: None,
        closures: Vec::new(),
        checked: None,
        source: 0,
    }
}
