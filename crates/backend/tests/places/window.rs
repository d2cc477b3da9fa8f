//! A directory of one's own, and staff who keep it.

use std::ops::Deref;

use egude_backend::{places::Uploaded, staff::Who};
use egude_contract::v1::places::{
    ImportPreview, Index, PlaceDeed, PlaceDeedRequest, PublishRequest, Published, Slice, StaffPlace,
};
use egude_domain::RegionCode;

use crate::room::{Opening, Room, Said, said};

/// A Monday morning.
pub(crate) const MONDAY: &str = "2026-11-23T09:00:00+08:00";
pub(crate) const BANNER: &str = "152502000000";
pub(crate) const OTHER_BANNER: &str = "152522000000";

/// Three points of one banner, one of them a van.
pub(crate) const THREE: &str = r#"{"placesVersion": 1,
 "sources": [{"publisher": "示例民政局", "source": "示例", "asOf": "2026-11-01", "sample": true}],
 "timetables": [{"weekly": [{"days": [1,2,3,4,5], "from": "08:30", "to": "17:30"}], "holidays": "closed"}],
 "items": [
  {"id": "sample-day", "kind": "day-care", "region": "152502001000", "name": {"zh": "示例日间照料中心"}, "at": {"lat": 43.93, "lon": 116.08}, "phones": ["0479-0000001"], "hours": 0, "state": "open", "source": 0},
  {"id": "sample-meals", "kind": "meals", "region": "152502001000", "name": {"zh": "示例助餐点"}, "phones": ["0479-0000002"], "state": "open", "source": 0},
  {"id": "sample-van", "kind": "mobile", "region": "152502000000", "name": {"zh": "示例流动服务点"}, "phones": ["0479-0000003"], "state": "open", "source": 0,
   "stops": [{"id": "first", "name": {"zh": "示例嘎查"}, "region": "152502200000", "from": "11:00", "to": "12:00", "first": "2026-11-03", "repeat": {"every": "week", "interval": 1, "days": [2]}}]}
 ]}"#;

pub(crate) struct Window(Room);

impl Deref for Window {
    type Target = Room;

    fn deref(&self) -> &Room {
        &self.0
    }
}

const EMPTY: Opening<'static> = Opening {
    at: MONDAY,
    sample: false,
    files: &[],
};

impl Window {
    pub(crate) async fn open() -> Self {
        Self(Room::open(EMPTY).await)
    }

    pub(crate) async fn open_on_postgres() -> Self {
        Self(Room::open_on_postgres(EMPTY).await)
    }

    /// With the three points published.
    pub(crate) async fn with_three(self) -> Self {
        let published = self.import(&county(), THREE).await.unwrap();
        assert_eq!(published.counts.added, 3);
        self
    }

    pub(crate) async fn again(self, sample: bool) -> Self {
        Self(self.0.again(sample).await)
    }

    pub(crate) async fn preview(&self, who: &Who, text: &str) -> Said<ImportPreview> {
        let file = Uploaded {
            name: "示例.json".to_owned(),
            datum: None,
            scope: None,
            bytes: text.to_owned().into(),
        };
        said(self.state.places.preview(&self.intent(), who, file).await)
    }

    pub(crate) async fn publish(&self, who: &Who, preview: &ImportPreview) -> Said<Published> {
        let asked = PublishRequest {
            import: preview.import.clone(),
            gone: preview.counts.gone,
        };
        said(self.state.places.publish(&self.intent(), who, asked).await)
    }

    pub(crate) async fn import(&self, who: &Who, text: &str) -> Said<Published> {
        let preview = self.preview(who, text).await?;
        self.publish(who, &preview).await
    }

    pub(crate) async fn place(&self, who: &Who, id: &str) -> Said<StaffPlace> {
        let seen = self.state.places.staff_place(who, id).await;
        seen.map_err(|failure| Box::new(failure.0))
    }

    /// Staff do something with a point as it stands now.
    pub(crate) async fn deed(&self, who: &Who, id: &str, deed: PlaceDeed) -> Said<StaffPlace> {
        let version = self.place(who, id).await?.version;
        let asked = PlaceDeedRequest { version, deed };
        said(self.state.places.deed(&self.intent(), who, id, asked).await)
    }

    pub(crate) async fn index(&self) -> Index {
        serde_json::from_slice(&self.state.places.index().await.unwrap()).unwrap()
    }

    pub(crate) async fn slice(&self, banner: &str) -> Option<Slice> {
        let region: RegionCode = banner.parse().unwrap();
        let bytes = self.state.places.slice(&region).await.unwrap()?;
        Some(serde_json::from_slice(&bytes).unwrap())
    }

    /// A point as residents read it.
    pub(crate) async fn read(&self, id: &str) -> egude_contract::v1::places::Place {
        let slice = self.slice(BANNER).await.unwrap();
        slice
            .items
            .into_iter()
            .find(|place| place.id == id)
            .unwrap()
    }
}

pub(crate) fn staff(name: &str, regions: &[&str]) -> Who {
    Who {
        name: name.to_owned(),
        registries: Vec::new(),
        regions: regions.iter().map(|code| code.parse().unwrap()).collect(),
    }
}

pub(crate) fn county() -> Who {
    staff("county", &[BANNER])
}

pub(crate) fn neighbour() -> Who {
    staff("neighbour", &[OTHER_BANNER])
}

macro_rules! on_both {
    ($($promise:ident),* $(,)?) => {
        mod on_sqlite {
            $(
                #[tokio::test]
                async fn $promise() {
                    super::$promise(crate::window::Window::open().await).await;
                }
            )*
        }
        mod on_postgres {
            $(
                #[tokio::test]
                async fn $promise() {
                    super::$promise(crate::window::Window::open_on_postgres().await).await;
                }
            )*
        }
    };
}
pub(crate) use on_both;
