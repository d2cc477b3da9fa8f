//! The desk of the directory: the places of an account's regions, the one that is open, what was
//! just done, and files that are read in.
//!
//! All of it is in memory only and gone when the desk is left.

mod deeds;
mod doing;
mod entry;
mod filter;
mod importing;
mod moved;
mod sheet;

pub use super::reading::{Fault, More};
pub use super::sheet::Form;
pub use super::typed::{day, time};
pub use deeds::{SUMMARY, read_close};
pub use doing::Doing;
pub use egude_client::places::{
    Datum, ImportChange, ImportFault, ImportFaultCode, ImportFormat, ImportPreview, MemberChange,
    PlaceDeed, PlaceDeedDone, ReportAbout, ReportState, StaffPlace, StaffPlaceItem, StaffPlaces,
    StaffReport,
};
pub use entry::{own_hours, row_name};
pub use filter::Filter;
pub use importing::{Held, Importing, RESULT, Refused};
pub use moved::Moved;
pub use sheet::{Sections, section_of};

use entry::Typed;

use super::Staff;
use super::acts::Acts;
use super::sheet::Sheet;
use crate::platform;
use crate::state::marriage::failure;
use crate::state::{Failure, Load};
use egude_client::places::PlaceDesk as _;
use egude_client::{Backend as _, Region};
use egude_domain::RegionCode;
use leptos::prelude::*;
use std::sync::Arc;

/// What was just done or refused.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Said {
    /// A deed.
    Done(Doing),
    /// It did not go; `true` if it is open whether it was done.
    Failed(Failure, bool),
}

/// What the desk shows.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub enum Showing {
    /// The list.
    #[default]
    List,
    /// A place.
    Place(String),
    /// Reading a file in.
    Import,
}

/// The desk. Provided by its page.
#[derive(Clone, Copy)]
pub struct Keeping {
    staff: Staff,
    acts: Acts,
    sheet: Sheet,
    showing: RwSignal<Showing>,
    list: RwSignal<Option<Arc<StaffPlaces>>>,
    list_failed: RwSignal<Option<Failure>>,
    place: RwSignal<Option<Arc<StaffPlace>>>,
    place_failed: RwSignal<Option<Failure>>,
    moved: RwSignal<Option<Moved>>,
    said: RwSignal<Option<Said>>,
    regions: RwSignal<Load<Arc<Vec<Region>>>>,
    faults: RwSignal<Vec<Fault>>,
    base: StoredValue<Typed>,
    /// What is looked for on the list.
    pub filter: Filter,
    /// The place that keys on the list are about.
    pub selected: RwSignal<Option<String>>,
    /// The deed whose form is open.
    pub doing: RwSignal<Option<Doing>>,
    /// Which parts of the long form are unfolded.
    pub sections: Sections,
    importing: StoredValue<Importing>,
}

impl Keeping {
    /// Nothing fetched.
    pub fn new(staff: Staff) -> Self {
        let acts = Acts::new(staff);
        Self {
            staff,
            acts,
            sheet: Sheet::new(),
            showing: RwSignal::default(),
            list: RwSignal::new(None),
            list_failed: RwSignal::new(None),
            place: RwSignal::new(None),
            place_failed: RwSignal::new(None),
            moved: RwSignal::new(None),
            said: RwSignal::new(None),
            regions: RwSignal::default(),
            faults: RwSignal::default(),
            base: StoredValue::new(Typed::default()),
            filter: Filter::new(),
            selected: RwSignal::new(None),
            doing: RwSignal::new(None),
            sections: Sections::new(),
            importing: StoredValue::new(Importing::new(acts)),
        }
    }

    /// The context provided by the page.
    pub fn get() -> Self {
        expect_context()
    }

    /// The file that is read in.
    pub fn importing(self) -> Importing {
        self.importing.get_value()
    }

    /// What the desk shows.
    pub fn showing(self) -> Signal<Showing> {
        self.showing.into()
    }

    /// The list, once it is there.
    pub fn list(self) -> Signal<Option<Arc<StaffPlaces>>> {
        self.list.into()
    }

    /// Why the list did not come.
    pub fn list_failed(self) -> Option<Failure> {
        self.list_failed.get()
    }

    /// The open place, once it is there.
    pub fn place(self) -> Signal<Option<Arc<StaffPlace>>> {
        self.place.into()
    }

    /// Why it did not come.
    pub fn place_failed(self) -> Option<Failure> {
        self.place_failed.get()
    }

    /// What somebody else did to it meanwhile.
    pub fn moved(self) -> Option<Moved> {
        self.moved.get()
    }

    /// What was just done.
    pub fn said(self) -> Option<Said> {
        self.said.get()
    }

    /// Whether something is on its way to the back end.
    pub fn is_busy(self) -> Signal<bool> {
        self.acts.busy().into()
    }

    /// What is wrong with the open form.
    pub fn faults(self) -> RwSignal<Vec<Fault>> {
        self.faults
    }

    /// The fields of a form.
    pub fn form(self, doing: &Doing) -> Form {
        Form::new(self.sheet, doing.prefix())
    }

    /// Names of places; none while they are on their way.
    pub fn regions(self) -> Option<Arc<Vec<Region>>> {
        match self.regions.get() {
            Load::Ready(regions) => Some(regions),
            _ => None,
        }
    }

    /// The regions of the account.
    pub fn own_regions(self) -> Vec<RegionCode> {
        let session = self.staff.session();
        session.with(|session| {
            let session = session.as_ref();
            session.map_or_else(Vec::new, |session| session.regions.clone())
        })
    }

    /// The places that are looked for, in the order of the list.
    pub fn shown(self) -> Vec<StaffPlaceItem> {
        self.list.with(|list| {
            let items = list.iter().flat_map(|list| &list.items);
            let fits = items.filter(|item| self.filter.fits(item));
            fits.cloned().collect()
        })
    }

    /// Fetches what the desk needs: the list, and names.
    pub fn begin(self) {
        self.refresh();
        let Some((client, _)) = self.acts.at_work() else {
            return;
        };
        self.regions.set(Load::Loading);
        platform::spawn(async move {
            let regions = client.regions(None).await;
            self.regions.try_set(match regions {
                Ok(regions) => Load::Ready(Arc::new(regions)),
                Err(error) => Load::Failed(failure(&error)),
            });
        });
    }

    /// Fetches the list anew; what is looked for stays.
    pub fn refresh(self) {
        let Some((client, key)) = self.acts.at_work() else {
            return;
        };
        platform::spawn(async move {
            let answer = client.staff_places(&key, None).await;
            if !self.acts.is_still(&key) {
                return;
            }
            match answer {
                Ok(list) => {
                    self.list_failed.set(None);
                    self.list.set(Some(Arc::new(list)));
                }
                Err(error) if self.acts.is_over(&error) => {}
                Err(error) => self.list_failed.set(Some(failure(&error))),
            }
        });
    }

    /// Opens a place.
    pub fn open(self, id: &str) {
        self.put_away();
        self.selected.set(Some(id.to_owned()));
        self.showing.set(Showing::Place(id.to_owned()));
        self.read_place();
    }

    /// Goes to reading a file in.
    pub fn import(self) {
        self.put_away();
        self.showing.set(Showing::Import);
    }

    /// Back to the list. What was typed about a place is gone.
    pub fn leave(self) {
        self.put_away();
        self.refresh();
    }

    /// The open place's id.
    fn open_id(self) -> Option<String> {
        match self.showing.try_get_untracked()? {
            Showing::Place(id) => Some(id),
            _ => None,
        }
    }

    /// Fetches the open place anew.
    pub fn read_place(self) {
        self.read_place_then(|_, _| {});
    }

    /// The same; `then` gets it before it is shown.
    fn read_place_then(self, then: impl FnOnce(Self, &StaffPlace) + 'static) {
        let (Some((client, key)), Some(id)) = (self.acts.at_work(), self.open_id()) else {
            return;
        };
        platform::spawn(async move {
            let answer = client.staff_place(&key, &id).await;
            if !self.acts.is_still(&key) || self.open_id().as_ref() != Some(&id) {
                return;
            }
            match answer {
                Ok(place) => {
                    then(self, &place);
                    self.place_failed.set(None);
                    self.place.set(Some(Arc::new(place)));
                }
                Err(error) if self.acts.is_over(&error) => {}
                Err(error) => self.place_failed.set(Some(failure(&error))),
            }
        });
    }

    /// Forgets the open place and all that was typed about it.
    fn put_away(self) {
        self.showing.set(Showing::List);
        self.place.set(None);
        self.place_failed.set(None);
        self.moved.set(None);
        self.said.set(None);
        self.doing.set(None);
        self.faults.set(Vec::new());
        self.sections.clear();
        self.sheet.clear("");
        self.acts.forget();
    }
}
