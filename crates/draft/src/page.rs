use egude_domain::Date;

use crate::{Draft, faults::faults};

/// A page of the form.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Page {
    /// The three questions.
    Urgent,
    /// What for.
    Programs,
    /// Where.
    Place,
    /// For whom, by whom, and who hears of it.
    Who,
    /// The household, as the self-check knows it.
    Household,
    /// Names and numbers.
    People,
    /// What happened, what it costs, where money goes.
    Need,
    /// Papers.
    Papers,
    /// Purpose by purpose.
    Consents,
    /// Everything once more.
    Review,
}

/// How a page stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Standing {
    /// Everything is there.
    Done,
    /// Something is missing or wrong.
    Open,
    /// This application does not need it.
    NotNeeded,
}

impl Page {
    /// In the order in which they are walked.
    pub const ALL: [Self; 10] = [
        Self::Urgent,
        Self::Programs,
        Self::Place,
        Self::Who,
        Self::Household,
        Self::People,
        Self::Need,
        Self::Papers,
        Self::Consents,
        Self::Review,
    ];

    /// The word in addresses and message ids.
    pub const fn word(self) -> &'static str {
        match self {
            Self::Urgent => "urgent",
            Self::Programs => "programs",
            Self::Place => "place",
            Self::Who => "who",
            Self::People => "people",
            Self::Need => "need",
            Self::Household => "household",
            Self::Papers => "papers",
            Self::Consents => "consents",
            Self::Review => "review",
        }
    }

    /// The page with this word.
    pub fn of_word(word: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|page| page.word() == word)
    }

    /// Whether this application needs it. Urgent help asks for no household and no list of
    /// programs; everything else for no three questions.
    pub fn is_needed(self, draft: &Draft) -> bool {
        match self {
            Self::Urgent => draft.is_urgent(),
            Self::Programs | Self::Household => !draft.is_urgent(),
            _ => true,
        }
    }

    /// How it stands.
    pub fn standing(self, draft: &Draft, today: Date) -> Standing {
        if !self.is_needed(draft) {
            Standing::NotNeeded
        } else if faults(draft, self, today).is_empty() {
            Standing::Done
        } else {
            Standing::Open
        }
    }

    /// The page after this one that the application needs.
    pub fn next(self, draft: &Draft) -> Option<Self> {
        let mut after = Self::ALL
            .into_iter()
            .skip_while(|page| *page != self)
            .skip(1);
        after.find(|page| page.is_needed(draft))
    }

    /// The page before this one that the application needs.
    pub fn back(self, draft: &Draft) -> Option<Self> {
        let before = Self::ALL.into_iter().take_while(|page| *page != self);
        before.filter(|page| page.is_needed(draft)).last()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::Lane;

    #[test]
    fn urgent_help_asks_for_no_household() {
        let mut draft = Draft::new("a");
        draft.choose(vec!["temp-urgent".into()], Lane::Urgent);
        assert_eq!(Page::Urgent.next(&draft), Some(Page::Place));
        assert_eq!(Page::Need.next(&draft), Some(Page::Papers));
        assert_eq!(Page::Papers.back(&draft), Some(Page::Need));
    }

    #[test]
    fn every_page_has_its_word() {
        for page in Page::ALL {
            assert_eq!(Page::of_word(page.word()), Some(page));
        }
        assert_eq!(Page::of_word("sent"), None);
    }
}
