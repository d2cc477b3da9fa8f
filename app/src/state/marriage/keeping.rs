//! A place that is kept for some minutes: how long still, and that it has lapsed.

use super::{Client, Marriage, failure};
use crate::platform::{self, clock, leaving};
use crate::state::Load;
use egude_client::booking::{Appointments, Hold, HoldState, Id, Key};
use egude_client::{ClientError, ProblemCode};
use leptos::prelude::*;
use std::sync::Arc;
use std::time::Duration;

const SECOND: Duration = Duration::from_secs(1);

/// How a held place stands, for the page that shows it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Standing {
    /// It is kept.
    Held,
    /// It is kept no longer; what it was is known.
    Lapsed,
    /// It has become a booking already.
    Confirmed,
    /// There is no such place, or it lapsed long ago.
    Unknown,
}

/// A held place, while its page is shown.
#[derive(Clone, Copy)]
pub struct Keeping {
    client: StoredValue<Option<Arc<Client>>>,
    opened_by: StoredValue<(Id, Key)>,
    hold: RwSignal<Option<Hold>>,
    standing: RwSignal<Load<Standing>>,
    left: RwSignal<u32>,
    ends: StoredValue<f64>,
}

impl Keeping {
    /// Begins to keep an eye on a place, from what is known and what the back end says.
    pub fn of(id: Id, key: Key) -> Self {
        let marriage = Marriage::get();
        let known = marriage.hold.get_untracked().filter(|hold| hold.id == id);
        let keeping = Self {
            client: StoredValue::new(Marriage::client().map(Arc::new)),
            opened_by: StoredValue::new((id, key)),
            hold: RwSignal::new(None),
            standing: RwSignal::new(Load::Loading),
            left: RwSignal::new(0),
            ends: StoredValue::new(0.0),
        };
        if let Some(hold) = known {
            keeping.take_in(hold);
        }
        keeping.refresh();
        // A sleeping device stops its timers.
        leaving::on_return(move || keeping.refresh());
        platform::spawn(async move {
            while keeping.tick() {
                clock::sleep(SECOND).await;
            }
        });
        keeping
    }

    /// Id and key.
    pub fn opened_by(self) -> (Id, Key) {
        self.opened_by.get_value()
    }

    /// The place, once it is known.
    pub fn hold(self) -> Option<Hold> {
        self.hold.get()
    }

    /// How it stands, once it is known.
    pub fn standing(self) -> Load<Standing> {
        self.standing.get()
    }

    /// Seconds that are left.
    pub fn left(self) -> Signal<u32> {
        self.left.into()
    }

    /// It has lapsed, as an answer of the back end tells.
    pub fn lapse(self) {
        self.left.set(0);
        self.standing.set(Load::Ready(Standing::Lapsed));
    }

    /// Asks the back end how it stands.
    pub fn refresh(self) {
        // A listener calls, where no context can be asked for.
        let Some(client) = self.client.try_get_value().flatten() else {
            return;
        };
        // The listener may be called once more when the page is gone.
        let Some((id, key)) = self.opened_by.try_get_value() else {
            return;
        };
        platform::spawn(async move {
            let answer = client.hold_of(&id, &key).await;
            if self.left.try_get_untracked().is_none() {
                return;
            }
            match answer {
                Ok(hold) => self.take_in(hold),
                Err(ClientError::Problem { problem, .. })
                    if problem.code == ProblemCode::HoldLapsed =>
                {
                    let known = self.hold.with_untracked(Option::is_some);
                    let standing = if known {
                        Standing::Lapsed
                    } else {
                        Standing::Unknown
                    };
                    self.left.set(0);
                    self.standing.set(Load::Ready(standing));
                }
                // What is known goes on; the clock runs here as well.
                Err(_) if self.hold.with_untracked(Option::is_some) => {}
                Err(error) => self.standing.set(Load::Failed(failure(&error))),
            }
        });
    }

    /// The slot is what it was; how long it is kept is counted from now.
    fn take_in(self, hold: Hold) {
        let standing = match hold.state {
            HoldState::Held => Standing::Held,
            HoldState::Confirmed => Standing::Confirmed,
            HoldState::Lapsed | HoldState::Released => Standing::Lapsed,
        };
        let seconds = match standing {
            Standing::Held => hold.seconds_left,
            _ => 0,
        };
        self.ends
            .set_value(clock::now_ms() + f64::from(seconds) * 1000.0);
        self.left.set(seconds);
        // The page looks at what is known of the place; its key is elsewhere.
        self.hold.set(Some(hold));
        if !matches!(self.standing.get_untracked(), Load::Ready(now) if now == standing) {
            self.standing.set(Load::Ready(standing));
        }
    }

    /// Counts down; false when the page is gone.
    fn tick(self) -> bool {
        let Some(standing) = self.standing.try_get_untracked() else {
            return false;
        };
        if !matches!(standing, Load::Ready(Standing::Held)) {
            return true;
        }
        let (Some(ends), Some(shown)) = (self.ends.try_get_value(), self.left.try_get_untracked())
        else {
            return false;
        };
        let left = seconds((ends - clock::now_ms()) / 1000.0);
        if left != shown {
            self.left.set(left);
        }
        if left == 0 {
            self.lapse();
        }
        true
    }
}

#[expect(
    clippy::cast_possible_truncation,
    clippy::cast_sign_loss,
    reason = "an hour at most, and not below zero"
)]
pub(super) fn seconds(left: f64) -> u32 {
    left.ceil().clamp(0.0, 3600.0) as u32
}

#[cfg(test)]
mod tests {
    use super::seconds;

    #[test]
    fn a_begun_second_counts_until_it_is_over() {
        assert_eq!([seconds(59.2), seconds(0.1), seconds(0.0)], [60, 1, 0]);
        assert_eq!(seconds(-5.0), 0);
    }
}
