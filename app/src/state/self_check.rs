//! The self-check of this visit: answers, what they lead to, and what is kept on the device.
//!
//! Nothing here leaves the device: the back end is asked for public figures of a place only.

mod finding;
mod goals;
mod keeping;
mod material;
mod offices;
mod record;
mod trial;

pub use keeping::Opening;
use keeping::Outbox;
use material::MaterialError;
pub use material::{Material, Rates};
use offices::OfficesOf;
use record::Changes;
pub use trial::Trial;

use crate::platform::storage::SaveError;
use crate::platform::{self, clock, timing};
use crate::state::{Deployment, Toasts, Visit};
use egude_domain::{Date, RegionCode};
use egude_flow::{Answers, FieldError, Given, Journey, Key};
use leptos::prelude::*;
use std::sync::Arc;

/// What stands in the fields of a question and is not sent off.
type Typing = Option<(Key, Given)>;

/// Something that is fetched.
#[derive(Debug, Clone, Default)]
pub enum Load<T> {
    /// Not asked for yet.
    #[default]
    Idle,
    /// On its way.
    Loading,
    /// There.
    Ready(T),
    /// It did not come.
    Failed(Failure),
}

/// Why something did not come.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Failure {
    /// The id of the message for it.
    pub message: String,
    /// What a person who asks for help can quote, if the back end named something.
    pub trace: Option<String>,
}

/// The self-check, as a context.
#[derive(Clone, Copy)]
pub struct SelfCheck {
    answers: RwSignal<Answers>,
    material: RwSignal<Load<Arc<Material>>>,
    rates: RwSignal<Load<Arc<Rates>>>,
    journey: RwSignal<Option<Arc<Journey>>>,
    offices: RwSignal<OfficesOf>,
    trial: RwSignal<Option<Arc<Trial>>>,
    opening: RwSignal<Opening>,
    saved: RwSignal<Option<Date>>,
    unreadable: RwSignal<bool>,
    expired: RwSignal<bool>,
    save_problem: RwSignal<Option<SaveError>>,
    generation: RwSignal<u32>,
    /// Programs that somebody wants to know of; all where none is named.
    goals: RwSignal<Vec<String>>,
    typing: StoredValue<Typing>,
    outbox: StoredValue<Outbox>,
    keep_days: i32,
    toasts: Toasts,
}

impl SelfCheck {
    /// Begins to restore what was answered before on this device; what needs it waits for
    /// [`opening`](Self::opening).
    fn restore() -> Self {
        let check = Self {
            answers: RwSignal::default(),
            material: RwSignal::default(),
            rates: RwSignal::default(),
            journey: RwSignal::new(None),
            offices: RwSignal::default(),
            trial: RwSignal::new(None),
            opening: RwSignal::new(Opening::Going),
            saved: RwSignal::new(None),
            unreadable: RwSignal::new(false),
            expired: RwSignal::new(false),
            save_problem: RwSignal::new(None),
            generation: RwSignal::new(0),
            goals: RwSignal::new(goals::kept()),
            typing: StoredValue::new(None),
            outbox: StoredValue::new(Outbox::default()),
            keep_days: Deployment::get().read(|config| config.keep_days),
            toasts: Toasts::get(),
        };
        check.open_kept();
        let place = move || check.answers.with(place_of);
        Visit::tell_of_check(move || check.is_begun(), place);
        check
    }

    /// The self-check of this visit.
    pub fn get() -> Self {
        Visit::once(Self::restore, Self::erase)
    }

    /// Whether anything was answered.
    pub fn is_begun(self) -> bool {
        self.answers.with(|answers| !answers.is_empty())
    }

    /// Whether what an earlier visit left is there.
    pub fn opening(self) -> Opening {
        self.opening.get()
    }

    /// The day of the last answer that is kept on this device.
    pub fn saved_on(self) -> Option<Date> {
        self.saved.get()
    }

    /// Days after which answers are deleted from this device.
    pub fn keep_days(self) -> i32 {
        self.keep_days
    }

    /// Whether earlier answers were too old and are deleted.
    pub fn is_expired(self) -> bool {
        self.expired.get()
    }

    /// Changes when the answers have changed under a page that is shown, by another tab.
    pub fn generation(self) -> u32 {
        self.generation.get()
    }

    /// Whether something is kept that cannot be read any more.
    pub fn is_unreadable(self) -> bool {
        self.unreadable.get()
    }

    /// Why the last answer could not be kept on the device.
    pub fn save_problem(self) -> Option<SaveError> {
        self.save_problem.get()
    }

    /// Pack, flow and places.
    pub fn material(self) -> Load<Arc<Material>> {
        self.material.get()
    }

    /// The figures of the family's place.
    pub fn rates(self) -> Load<Arc<Rates>> {
        self.rates.get()
    }

    /// Where the answers lead, once pack and flow are there.
    pub fn journey(self) -> Option<Arc<Journey>> {
        self.journey.get()
    }

    /// What was given for `key`. Not tracked: a page keeps what is being typed.
    pub fn given(self, key: &Key) -> Option<Given> {
        self.answers
            .with_untracked(|answers| answers.get(key).cloned())
    }

    /// What stands in the fields of `key`: typed and not yet sent off, or given before.
    pub fn typed(self, key: &Key) -> Option<Given> {
        let typed = self.typing.with_value(|typing| match typing {
            Some((at, given)) if at == key => Some(given.clone()),
            _ => None,
        });
        typed.or_else(|| self.given(key))
    }

    /// Keeps what is being typed, so that a reload or a crash loses nothing.
    pub fn keep_typing(self, key: &Key, given: Given) {
        self.typing.set_value(Some((key.clone(), given)));
        self.keep_typed();
    }

    /// Forgets the place, to choose another.
    pub fn forget_place(self) {
        let place = Key::family("region");
        self.answers.update(|answers| answers.remove(&place));
        self.keep(Changes::take(place));
        self.rates.set(Load::Idle);
        self.replay();
    }

    /// Fetches what is not there yet: pack, flow and places, then the figures of the place.
    pub fn open(self) {
        match self.material.get_untracked() {
            Load::Idle | Load::Failed(_) => self.fetch_material(),
            Load::Loading => {}
            Load::Ready(_) => self.fetch_rates(),
        }
    }

    /// Keeps an answer and says where it leads, or what is wrong with it. What was typed is kept
    /// either way.
    pub fn answer(self, key: &Key, given: Given) -> Result<(), FieldError> {
        let place = self.place();
        self.answers
            .update(|answers| answers.set(key.clone(), given.clone()));
        self.forget_typing();
        self.keep(Changes::give(key, given));
        if self.place() != place {
            // The figures of another place would be wrong ones.
            self.rates.set(Load::Idle);
            self.fetch_rates();
        }
        self.replay_from(Some(key).filter(|_| self.place() == place));
        let journey = self.journey.get_untracked();
        let step = journey
            .iter()
            .flat_map(|j| &j.steps)
            .find(|step| step.key == *key);
        match step.and_then(|step| step.error.clone()) {
            Some(error) => Err(error),
            None => Ok(()),
        }
    }

    /// Forgets everything, here and on the device, and says so when it is done.
    pub fn erase(self) {
        self.typing.set_value(None);
        goals::forget();
        self.goals.set(Vec::new());
        self.erase_kept();
        self.trial.set(None);
        self.answers.set(Answers::default());
        self.unreadable.set(false);
        self.expired.set(false);
        self.save_problem.set(None);
        self.rates.set(Load::Idle);
        self.replay();
    }

    fn forget_typing(self) {
        if self.typing.with_value(Option::is_some) {
            self.typing.set_value(None);
            self.keep_typed();
        }
    }

    /// The place that was answered, if it is one.
    fn place(self) -> Option<RegionCode> {
        self.answers.with_untracked(place_of)
    }

    fn fetch_material(self) {
        let Some(service) = Deployment::get().read(|config| config.self_check.clone()) else {
            return self
                .material
                .set(Load::Failed(MaterialError::NoService.failure()));
        };
        self.material.set(Load::Loading);
        platform::spawn(async move {
            match material::fetch(&service).await {
                Ok(material) => {
                    self.material.set(Load::Ready(Arc::new(material)));
                    self.replay();
                    self.fetch_rates();
                }
                Err(error) => self.material.set(Load::Failed(error.failure())),
            }
        });
    }

    fn fetch_rates(self) {
        let Load::Ready(material) = self.material.get_untracked() else {
            return;
        };
        let Some(place) = self.place() else { return };
        if matches!(self.rates.get_untracked(), Load::Ready(_) | Load::Loading) {
            return;
        }
        self.rates.set(Load::Loading);
        platform::spawn(async move {
            let rates = material.rates(&place).await;
            // Another place may have been answered meanwhile.
            if self.place() != Some(place) {
                return;
            }
            match rates {
                Ok(rates) => self.rates.set(Load::Ready(Arc::new(rates))),
                Err(error) => self.rates.set(Load::Failed(error.failure())),
            }
            self.replay();
        });
    }

    fn replay(self) {
        self.replay_from(None);
    }

    /// Replays the answers; with the one that is new, from where the journey stood before it.
    fn replay_from(self, new: Option<&Key>) {
        let Load::Ready(material) = self.material.get_untracked() else {
            return;
        };
        let rates = match self.rates.get_untracked() {
            Load::Ready(rates) => rates,
            _ => Arc::new(Rates::default()),
        };
        let journey = self.answers.with_untracked(|answers| {
            timing::timed("egude-replay", || {
                let (flow, pack, today) = (&material.flow, &material.pack, clock::today());
                if let (Some(key), Some(before)) = (new, self.journey.get_untracked()) {
                    before.going_on(flow, pack, &rates, answers, today, key)
                } else {
                    let goals = self.goals.get_untracked();
                    Journey::toward(flow, pack, &rates, answers, today, &goals)
                }
            })
        });
        self.journey.set(Some(Arc::new(journey)));
    }
}

fn place_of(answers: &Answers) -> Option<RegionCode> {
    match answers.get(&Key::family("region"))? {
        Given::Text(code) => code.parse().ok(),
        _ => None,
    }
}
