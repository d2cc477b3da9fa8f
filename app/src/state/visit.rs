//! What the whole app knows of states that come to life with their part of the code.

use egude_domain::RegionCode;
use leptos::prelude::*;

/// This visit, as a context: where such states live, and how they are forgotten.
#[derive(Clone, Copy)]
pub struct Visit {
    /// Lives as long as the app, whichever page asked for a state first.
    app: StoredValue<Option<Owner>>,
    check_begun: RwSignal<bool>,
    check_place: RwSignal<Option<RegionCode>>,
    erasers: StoredValue<Vec<Callback<()>>>,
}

impl Visit {
    /// Nothing is known yet.
    #[expect(clippy::new_without_default, reason = "made once, by the app")]
    pub fn new() -> Self {
        Self {
            app: StoredValue::new(Owner::current()),
            check_begun: RwSignal::new(false),
            check_place: RwSignal::new(None),
            erasers: StoredValue::new(Vec::new()),
        }
    }

    /// The context provided by the app.
    pub fn get() -> Self {
        expect_context()
    }

    /// Whether anything was answered in the self-check, as far as its part has told.
    pub fn check_is_begun(self) -> bool {
        self.check_begun.get()
    }

    /// The place that was answered in the self-check, as far as its part has told.
    pub fn check_place(self) -> Option<RegionCode> {
        self.check_place.get()
    }

    /// Forgets everything that was chosen, typed and answered, here and on the device.
    pub fn erase(self) {
        for eraser in self.erasers.get_value() {
            eraser.run(());
        }
    }

    /// A state of the app, which the first to ask for it brings to life.
    pub(super) fn once<T: Clone + Send + Sync + 'static>(
        make: impl FnOnce() -> T,
        erase: impl Fn(T) + Send + Sync + 'static,
    ) -> T {
        use_context().unwrap_or_else(|| {
            let visit = Self::get();
            let bring = || {
                let state = make();
                provide_context(state.clone());
                let of_all = state.clone();
                let eraser = Callback::new(move |()| erase(of_all.clone()));
                visit.erasers.update_value(|all| all.push(eraser));
                state
            };
            match visit.app.get_value() {
                Some(app) => app.with(bring),
                None => bring(),
            }
        })
    }

    /// The self-check tells from now on whether it is begun, and of which place.
    pub(super) fn tell_of_check(
        begun: impl Fn() -> bool + 'static,
        place: impl Fn() -> Option<RegionCode> + 'static,
    ) {
        let visit = Self::get();
        Effect::new(move |_| visit.check_begun.set(begun()));
        Effect::new(move |_| visit.check_place.set(place()));
    }
}
