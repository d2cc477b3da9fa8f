//! What two people typed about themselves. In memory only, and never in a log.

use leptos::prelude::*;

/// The fields of one person, exactly as typed.
#[derive(Clone, Copy)]
pub struct Person {
    /// As in the document.
    pub name: RwSignal<String>,
    /// The word of the kind of document, as in the contract.
    pub document: RwSignal<String>,
    /// Its number.
    pub number: RwSignal<String>,
    /// Year, month and day of birth, where the number does not say them.
    pub birth: [RwSignal<String>; 3],
    /// `female` or `male`, where the number does not say it.
    pub sex: RwSignal<String>,
    /// Of the second person, where the office asks for it.
    pub phone: RwSignal<String>,
}

/// The whole form. It outlives its page: errors, the way back, a switch of language and a place
/// that was not kept long enough take nothing away.
#[derive(Clone, Copy)]
pub struct Draft {
    /// Who books, then the other one.
    pub people: [Person; 2],
    /// Where messages go.
    pub phone: RwSignal<String>,
    /// For the office, where it takes remarks.
    pub remark: RwSignal<String>,
    /// That both are here and confirm now.
    pub together: RwSignal<bool>,
}

impl Person {
    fn new() -> Self {
        Self {
            name: RwSignal::default(),
            document: RwSignal::default(),
            number: RwSignal::default(),
            birth: [
                RwSignal::default(),
                RwSignal::default(),
                RwSignal::default(),
            ],
            sex: RwSignal::default(),
            phone: RwSignal::default(),
        }
    }

    fn erase(self) {
        let [year, month, day] = self.birth;
        for field in [
            self.name,
            self.document,
            self.number,
            year,
            month,
            day,
            self.sex,
            self.phone,
        ] {
            field.set(String::new());
        }
    }
}

impl Draft {
    pub(super) fn new() -> Self {
        Self {
            people: [Person::new(), Person::new()],
            phone: RwSignal::default(),
            remark: RwSignal::default(),
            together: RwSignal::new(false),
        }
    }

    /// Forgets everything typed.
    pub fn erase(self) {
        self.people.into_iter().for_each(Person::erase);
        self.phone.set(String::new());
        self.remark.set(String::new());
        self.together.set(false);
    }
}
