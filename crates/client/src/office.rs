use egude_contract::v1::{self, OfficeKind};
use egude_domain::{Date, RegionCode, TimeOfDay};

/// An office, checked.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Office {
    /// Its own word, the same from year to year.
    pub id: String,
    /// The region that it serves, with all below.
    pub region: RegionCode,
    /// What it is for.
    pub kind: OfficeKind,
    /// The Chinese name.
    pub name_zh: String,
    /// The name in traditional Mongolian script, where one is known.
    pub name_mn: Option<String>,
    /// Where it is, in Chinese.
    pub address_zh: Option<String>,
    /// Where it is, in traditional Mongolian script, where it is known.
    pub address_mn: Option<String>,
    /// Numbers to call, as they are dialled.
    pub phones: Vec<String>,
    /// When it is open on working days; empty if nobody knows.
    pub hours: Vec<OpenHours>,
    /// Who published it.
    pub publisher: String,
    /// Where it stands.
    pub source: String,
    /// The day somebody last compared it with the source.
    pub as_of: Date,
    /// True if it is invented: it must look so on every screen.
    pub sample: bool,
}

/// When an office is open.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct OpenHours {
    /// On these days, 1 for Monday to 7 for Sunday, in that order.
    pub days: Vec<u8>,
    /// From this time.
    pub from: TimeOfDay,
    /// To this time, which is later.
    pub to: TimeOfDay,
}

impl Office {
    /// From the wire, or the member that is wrong.
    pub(crate) fn read(wire: v1::Office) -> Result<Self, &'static str> {
        let some = |text: Option<String>| text.filter(|text| !text.is_empty());
        if wire.id.is_empty() {
            return Err("id");
        }
        if wire.name.zh.is_empty() {
            return Err("name/zh");
        }
        let address = wire.address;
        Ok(Self {
            id: wire.id,
            region: wire.region.parse().map_err(|_| "region")?,
            kind: wire.kind,
            name_zh: wire.name.zh,
            name_mn: some(wire.name.mn),
            address_zh: some(address.as_ref().map(|address| address.zh.clone())),
            address_mn: some(address.and_then(|address| address.mn)),
            phones: wire.phones,
            hours: wire
                .hours
                .into_iter()
                .map(OpenHours::read)
                .collect::<Result<_, _>>()?,
            publisher: wire.publisher,
            source: wire.source,
            as_of: wire.as_of.parse().map_err(|_| "asOf")?,
            sample: wire.sample,
        })
    }
}

impl OpenHours {
    fn read(wire: v1::OpenHours) -> Result<Self, &'static str> {
        let mut days = wire.days;
        days.sort_unstable();
        days.dedup();
        let from = wire.from.parse().map_err(|_| "hours")?;
        let to = wire.to.parse().map_err(|_| "hours")?;
        let good = !days.is_empty() && days.iter().all(|day| (1..=7).contains(day)) && from < to;
        good.then_some(Self { days, from, to }).ok_or("hours")
    }
}
