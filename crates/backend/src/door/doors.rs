use egude_contract::v1::{
    LocalText,
    aid::{Figures, Holder, OneDoor, OneDoorOffice, UploadLimits},
};
use egude_domain::{Date, RegionCode};

use super::{DeliveryAdapter, MEDIA, PIECE, Place, Township};
use crate::store::Level;

/// The doors of all places, as they were at the start.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Doors {
    pub(super) places: Vec<Place>,
    pub(super) uploads: UploadLimits,
    pub(super) hand_over_minutes: u16,
    pub(super) deliveries: Vec<DeliveryAdapter>,
}

/// The door that is nearest to a region.
#[derive(Clone, Copy, Debug)]
pub struct Door<'a> {
    place: &'a Place,
    /// Its township, if that accepts itself.
    township: Option<&'a Township>,
}

impl Default for Doors {
    /// No place; limits that would hold if there were one.
    fn default() -> Self {
        Self {
            places: Vec::new(),
            uploads: limits(8 * 1024 * 1024, 20, 60),
            hand_over_minutes: 15,
            deliveries: Vec::new(),
        }
    }
}

/// With the media types and the piece, which no bureau sets.
pub(super) fn limits(bytes: u64, pdf_pages: u32, pages: u32) -> UploadLimits {
    UploadLimits {
        bytes,
        pdf_pages,
        pages,
        media: MEDIA.map(ToOwned::to_owned).to_vec(),
        piece: PIECE,
    }
}

impl Doors {
    /// The door of the township, else of its banner; none if nobody put one in.
    pub fn get(&self, region: &RegionCode) -> Option<Door<'_>> {
        let banner = region.banner()?;
        let place = self.places.iter().find(|place| place.region == banner)?;
        let township = region.upwards().find_map(|code| {
            let mut townships = place.townships.iter();
            townships.find(|township| township.region == code)
        });
        Some(Door { place, township })
    }

    /// What is published of the region's door. Without one: nobody and no figures, as of
    /// today.
    pub fn wire(&self, region: &RegionCode, today: Date) -> OneDoor {
        let door = self.get(region);
        let place = door.map(|door| door.place);
        let office = |township: &Township| OneDoorOffice {
            region: township.region.to_string(),
            holder: township.holder.clone(),
            delegated: township.delegated,
        };
        let text = |of: fn(&Place) -> &str| place.map(of).unwrap_or_default().to_owned();
        OneDoor {
            region: region.to_string(),
            holder: door.map(|door| door.holder(&Level::Township)),
            townships: place.map_or_else(Vec::new, |place| {
                place.townships.iter().map(office).collect()
            }),
            figures: door.map(Door::figures).unwrap_or_default(),
            receivers: place.map_or_else(Vec::new, |place| place.receivers.clone()),
            notice_place: place.and_then(|place| place.notice_place.clone()),
            uploads: self.uploads.clone(),
            publisher: text(|place| &place.publisher),
            source: text(|place| &place.source),
            as_of: place.map_or_else(|| today.to_string(), |place| place.as_of.clone()),
            sample: place.is_some_and(|place| place.sample),
        }
    }

    /// The doors of all regions that accept: each banner, then its townships.
    pub fn accepting(&self) -> impl Iterator<Item = Door<'_>> {
        self.places.iter().flat_map(|place| {
            let township = |township| Door {
                place,
                township: Some(township),
            };
            let county = Door {
                place,
                township: None,
            };
            std::iter::once(county).chain(place.townships.iter().map(township))
        })
    }

    /// Days that a closed case of the region is kept; none where nobody accepts.
    pub fn keep_days(&self, region: &RegionCode) -> Option<u32> {
        self.get(region)?.figures().keep_days
    }

    /// What can be sent with a case.
    pub const fn uploads(&self) -> &UploadLimits {
        &self.uploads
    }

    /// Minutes that a draft waits for the other device.
    pub const fn hand_over_minutes(&self) -> u16 {
        self.hand_over_minutes
    }

    /// The bureau's own systems.
    pub fn deliveries(&self) -> &[DeliveryAdapter] {
        &self.deliveries
    }

    /// All banners that have a door.
    pub fn places(&self) -> &[Place] {
        &self.places
    }
}

impl Door<'_> {
    /// The township, or the banner, whose door it is.
    pub fn region(&self) -> &RegionCode {
        self.township
            .map_or(&self.place.region, |township| &township.region)
    }

    /// The banner.
    pub const fn banner(&self) -> &RegionCode {
        &self.place.region
    }

    /// Whether it is a township's own.
    pub const fn is_township(&self) -> bool {
        self.township.is_some()
    }

    /// The figures of the banner, with the limit of the township.
    pub fn figures(self) -> Figures {
        let limit = self.township.and_then(|township| township.limit);
        Figures {
            township_limit: limit.or(self.place.figures.township_limit),
            ..self.place.figures
        }
    }

    /// Fen of the township's reserve in a year; none at a banner's door.
    pub fn reserve(&self) -> Option<i64> {
        self.township?.reserve
    }

    /// Whether the township decides itself what the county has delegated.
    pub fn delegated(&self) -> bool {
        self.township.is_some_and(|township| township.delegated)
    }

    /// Where notices hang.
    pub const fn notice_place(&self) -> Option<&LocalText> {
        self.place.notice_place.as_ref()
    }

    /// The office of this level. A township that does not accept itself leaves it to
    /// the county; a receiver that nobody put in has neither name nor number.
    pub fn holder(&self, level: &Level) -> Holder {
        match (level, self.township) {
            (Level::Township, Some(township)) => township.holder.clone(),
            (Level::Township, None) | (Level::County, _) => self.place.county.clone(),
            (Level::Receiver(kind), _) => {
                let mut receivers = self.place.receivers.iter();
                let found = receivers.find(|receiver| receiver.kind == *kind);
                found.cloned().unwrap_or_else(|| Holder {
                    kind: kind.clone(),
                    region: self.place.region.to_string(),
                    name: None,
                    phones: Vec::new(),
                })
            }
        }
    }
}
