//! A file that was checked, as the server works with it.

use egude_contract::v1::{
    LocalText,
    aid::{Figures, Holder},
};
use egude_domain::RegionCode;
use serde::Deserialize;
use serde_json::Value as Json;

use super::{DeliverTo, DeliveryAdapter, Doors, Place, Township, doors::limits};

#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
struct File {
    uploads: Uploads,
    hand_over_minutes: u16,
    #[serde(default)]
    deliveries: Vec<Delivery>,
    places: Vec<Entry>,
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
struct Uploads {
    bytes: u64,
    pdf_pages: u32,
    pages: u32,
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
struct Delivery {
    name: String,
    url: Option<String>,
    folder: Option<String>,
    #[serde(default)]
    events: Vec<String>,
    #[serde(default)]
    regions: Vec<RegionCode>,
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
struct Entry {
    region: RegionCode,
    county: Named,
    townships: Vec<Window>,
    figures: Numbers,
    receivers: Vec<Office>,
    notice_place: Option<LocalText>,
    publisher: String,
    source: String,
    as_of: String,
    #[serde(default)]
    sample: bool,
}

#[derive(Deserialize)]
struct Named {
    name: LocalText,
    phones: Vec<String>,
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
struct Window {
    region: RegionCode,
    #[serde(flatten)]
    named: Named,
    #[serde(default)]
    delegated: bool,
    township_limit_fen: Option<i64>,
    reserve_fen: Option<i64>,
}

#[derive(Deserialize)]
struct Office {
    kind: String,
    #[serde(flatten)]
    named: Named,
}

#[derive(Deserialize)]
struct Numbers {
    #[serde(rename = "townshipLimitFen")]
    limit: Option<i64>,
    #[serde(flatten)]
    others: Figures,
}

pub(super) fn doors(json: &Json) -> Result<Doors, serde_json::Error> {
    let file = File::deserialize(json)?;
    let Uploads {
        bytes,
        pdf_pages,
        pages,
    } = file.uploads;
    let deliveries = file.deliveries.into_iter().filter_map(adapter);
    Ok(Doors {
        places: file.places.into_iter().map(place).collect(),
        uploads: limits(bytes, pdf_pages, pages),
        hand_over_minutes: file.hand_over_minutes,
        deliveries: deliveries.collect(),
    })
}

/// One of both was checked to be there.
fn adapter(one: Delivery) -> Option<DeliveryAdapter> {
    let http = one.url.map(DeliverTo::Http);
    Some(DeliveryAdapter {
        name: one.name,
        to: http.or_else(|| one.folder.map(DeliverTo::Folder))?,
        events: one.events,
        regions: one.regions,
    })
}

fn place(entry: Entry) -> Place {
    let receiver = |one: Office| holder(one.kind, &entry.region, one.named);
    Place {
        county: holder("county".to_owned(), &entry.region, entry.county),
        townships: entry.townships.into_iter().map(township).collect(),
        figures: Figures {
            township_limit: entry.figures.limit,
            ..entry.figures.others
        },
        receivers: entry.receivers.into_iter().map(receiver).collect(),
        notice_place: entry.notice_place,
        publisher: entry.publisher,
        source: entry.source,
        as_of: entry.as_of,
        sample: entry.sample,
        region: entry.region,
    }
}

fn township(of: Window) -> Township {
    Township {
        holder: holder("township".to_owned(), &of.region, of.named),
        delegated: of.delegated,
        limit: of.township_limit_fen,
        reserve: of.reserve_fen,
        region: of.region,
    }
}

fn holder(kind: String, region: &RegionCode, named: Named) -> Holder {
    Holder {
        kind,
        region: region.to_string(),
        name: Some(named.name),
        phones: named.phones,
    }
}
