use egude_contract::v1::{self, RegionKind, RegionLevel};
use egude_domain::{Date, RegionCode};

/// A region, checked.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Region {
    /// Its code.
    pub code: RegionCode,
    /// How far down it is.
    pub level: RegionLevel,
    /// Whether it is a government unit or only counted as one.
    pub kind: RegionKind,
    /// The Chinese name.
    pub name_zh: String,
    /// The name in traditional Mongolian script, where one is known.
    pub name_mn: Option<String>,
    /// What people call it.
    pub short_names: Vec<String>,
    /// The region above.
    pub parent: Option<RegionCode>,
    /// The day the source stood at.
    pub as_of: Date,
    /// Where code and name come from.
    pub source: String,
}

impl Region {
    /// From the wire, or the member that is wrong.
    pub(crate) fn read(wire: v1::Region) -> Result<Self, &'static str> {
        let code: RegionCode = wire.code.parse().map_err(|_| "code")?;
        let parent = match wire.parent {
            None => None,
            Some(text) => Some(text.parse::<RegionCode>().map_err(|_| "parent")?),
        };
        if parent.as_ref() == Some(&code) {
            return Err("parent");
        }
        if wire.name_zh.is_empty() {
            return Err("nameZh");
        }
        Ok(Self {
            code,
            level: wire.level,
            kind: wire.kind,
            name_zh: wire.name_zh,
            name_mn: wire.name_mn.filter(|name| !name.is_empty()),
            short_names: wire.short_names,
            parent,
            as_of: wire.as_of.parse().map_err(|_| "asOf")?,
            source: wire.source,
        })
    }
}
