//! The desk of the one door: the work list of an account's townships, the case that is open, and
//! what was just done.
//!
//! All of it is in memory only and gone when the person signs out, leaves the page, or has been
//! away for a while.

mod acting;
mod assessment;
mod deeds;
mod doing;
mod filter;
mod moved;
mod pictures;
mod world;

pub use super::reading::{Fault, More};
pub use super::sheet::{Form, Sheet};
pub use assessment::{Article, Estimate, Finding, Outcome, Test};
pub use deeds::{Bounds, detail_field, fields_field, items, read};
pub use doing::{Deed, Doing, may_decide, offered};
pub use filter::{Filter, lane_word, state_word};
pub use moved::Moved;
pub use pictures::{Leaf, Picture, Pictures};
pub use world::World;

use super::acts::Acts;
use super::{Staff, reading};
use crate::platform::{self, clock};
use crate::state::marriage::failure;
use crate::state::{Failure, Load};
use egude_client::aid::{CaseDesk, Id, StaffCase, TipState, WorkItem, WorkList};
use egude_domain::{Level, Money, Reference, RegionCode};
use leptos::prelude::*;
use std::sync::Arc;

/// What was just done or refused.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Said {
    /// A deed.
    Done(Deed),
    /// A tip stands so now.
    Tip(Id, TipState),
    /// Everything of a case was handed to the device.
    Saved,
    /// The device did not take it.
    NotSaved,
    /// It did not go; `true` if it is open whether it was done.
    Failed(Failure, bool),
}

/// The desk. Provided by its page.
#[derive(Clone, Copy)]
pub struct Cases {
    staff: Staff,
    acts: Acts,
    list: RwSignal<Option<Arc<WorkList>>>,
    list_failed: RwSignal<Option<Failure>>,
    open: RwSignal<Option<Reference>>,
    case: RwSignal<Option<Arc<StaffCase>>>,
    case_failed: RwSignal<Option<Failure>>,
    moved: RwSignal<Option<Moved>>,
    said: RwSignal<Option<Said>>,
    world: RwSignal<Load<Arc<World>>>,
    sheet: Sheet,
    /// What is looked for on the list.
    pub filter: Filter,
    /// The case that keys on the list are about.
    pub selected: RwSignal<Option<Reference>>,
    /// The deed whose form is open.
    pub doing: RwSignal<Option<Doing>>,
    /// Pages that were fetched.
    pub pictures: Pictures,
}

impl Cases {
    /// Nothing fetched.
    pub fn new(staff: Staff) -> Self {
        Self {
            staff,
            acts: Acts::new(staff),
            list: RwSignal::new(None),
            list_failed: RwSignal::new(None),
            open: RwSignal::new(None),
            case: RwSignal::new(None),
            case_failed: RwSignal::new(None),
            moved: RwSignal::new(None),
            said: RwSignal::new(None),
            world: RwSignal::default(),
            sheet: Sheet::new(),
            filter: Filter::new(),
            selected: RwSignal::new(None),
            doing: RwSignal::new(None),
            pictures: Pictures::new(),
        }
    }

    /// The context provided by the page.
    pub fn get() -> Self {
        expect_context()
    }

    /// The list, once it is there.
    pub fn list(self) -> Signal<Option<Arc<WorkList>>> {
        self.list.into()
    }

    /// Why the list did not come.
    pub fn list_failed(self) -> Option<Failure> {
        self.list_failed.get()
    }

    /// The case that is open.
    pub fn open_reference(self) -> Option<Reference> {
        self.open.get()
    }

    /// What is known of it, once it is there.
    pub fn case(self) -> Signal<Option<Arc<StaffCase>>> {
        self.case.into()
    }

    /// Why it did not come.
    pub fn case_failed(self) -> Option<Failure> {
        self.case_failed.get()
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

    /// Rules, places and the data of the one door, for their words.
    pub fn world(self) -> Load<Arc<World>> {
        self.world.get()
    }

    /// Who is signed in.
    pub fn account(self) -> String {
        let session = self.staff.session();
        session.with(|session| {
            session
                .as_ref()
                .map(|session| session.name.clone())
                .unwrap_or_default()
        })
    }

    /// Whether the account is one of the county: it may decide what is beyond a township.
    pub fn is_county(self) -> bool {
        let session = self.staff.session();
        let is_above = |region: &RegionCode| region.level() < Level::Township;
        session.with_untracked(|session| {
            let session = session.as_ref();
            session.is_some_and(|session| session.regions.iter().any(is_above))
        })
    }

    /// The fields of a form.
    pub fn form(self, doing: &Doing) -> Form {
        Form::new(self.sheet, doing.prefix())
    }

    /// A field beside the forms of deeds, such as the note on a tip.
    pub fn typed(self, name: &str) -> RwSignal<String> {
        self.sheet.text(name)
    }

    /// The cases that are looked for, in the order of the list.
    pub fn shown(self) -> Vec<WorkItem> {
        self.list.with(|list| {
            let items = list.iter().flat_map(|list| &list.items);
            items
                .filter(|item| self.filter.fits(item))
                .cloned()
                .collect()
        })
    }

    /// What a township may grant by itself, and what is left of its reserve, as the list says.
    pub fn money_of(self, region: &RegionCode) -> (Option<Money>, Option<Money>) {
        self.list.with(|list| {
            let mut reserves = list.iter().flat_map(|list| &list.reserves);
            let Some(own) = reserves.find(|reserve| reserve.region == *region) else {
                return (None, None);
            };
            let left = own
                .reserve
                .map(|reserve| Money::from_fen((reserve.fen() - own.used.fen()).max(0)));
            (own.township_limit, left)
        })
    }

    /// What a deed has to stay within.
    pub fn bounds(self) -> Bounds {
        let case = self.case.get();
        let money = case.map(|case| {
            let (limit, left) = self.money_of(&case.case.region);
            (case.figures.township_limit.or(limit), left)
        });
        let (limit, left) = money.unwrap_or_default();
        Bounds {
            today: clock::today(),
            limit,
            left,
        }
    }

    /// Fetches what the desk needs: the list, and the words for it.
    pub fn begin(self) {
        world::fetch(self.world);
        self.refresh();
    }

    /// Fetches the list anew; what is looked for stays.
    pub fn refresh(self) {
        let Some((client, key)) = self.acts.at_work() else {
            return;
        };
        platform::spawn(async move {
            let answer = client.work_list(&key).await;
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

    /// Opens a case. Looking is written down by the back end.
    pub fn open(self, reference: Reference) {
        if self.open.get_untracked() == Some(reference) {
            return;
        }
        self.put_away();
        self.selected.set(Some(reference));
        self.open.set(Some(reference));
        self.read_case();
    }

    /// Back to the list. What was typed into forms is gone.
    pub fn close(self) {
        if self.open.get_untracked().is_some() {
            self.put_away();
            self.refresh();
        }
    }

    /// Fetches the open case anew.
    pub fn read_case(self) {
        let (Some((client, key)), Some(reference)) =
            (self.acts.at_work(), self.open.get_untracked())
        else {
            return;
        };
        platform::spawn(async move {
            let answer = client.staff_case(&key, reference).await;
            if !self.acts.is_still(&key) || self.open.get_untracked() != Some(reference) {
                return;
            }
            match answer {
                Ok(case) => self.show_case(case),
                Err(error) if self.acts.is_over(&error) => {}
                Err(error) => self.case_failed.set(Some(failure(&error))),
            }
        });
    }

    fn show_case(self, case: StaffCase) {
        self.case_failed.set(None);
        self.case.set(Some(Arc::new(case)));
    }

    /// Forgets the open case and all that was typed about it.
    fn put_away(self) {
        self.open.set(None);
        self.case.set(None);
        self.case_failed.set(None);
        self.moved.set(None);
        self.said.set(None);
        self.doing.set(None);
        self.pictures.clear();
        self.sheet.clear("");
        self.acts.forget();
    }

    /// Forgets everything: nobody is signed in any more.
    pub fn forget(self) {
        if self.open.is_disposed() {
            return;
        }
        self.put_away();
        self.list.set(None);
        self.list_failed.set(None);
        self.selected.set(None);
        self.filter.clear();
    }
}
