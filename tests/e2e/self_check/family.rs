//! Families with what they say, and the places that they live in.

/// A place, as each language writes it.
#[derive(Debug, Clone, Copy)]
pub(super) struct Place {
    zh: &'static str,
    mn: &'static str,
    /// Twelve digits.
    pub(super) code: &'static str,
}

impl Place {
    pub(super) fn named(self, language: &str) -> &'static str {
        if language == "zh-CN" {
            self.zh
        } else {
            self.mn
        }
    }
}

/// Two standards, every figure there is.
pub(super) const XILINHOT: Place = Place {
    zh: "锡林浩特市",
    mn: "ᠰᠢᠯᠢ᠎ᠶᠢᠨ ᠬᠣᠲᠠ",
    code: "152502000000",
};
/// One standard of 800 yuan a month for town and country.
pub(super) const UJUMCHIN: Place = Place {
    zh: "东乌珠穆沁旗",
    mn: "ᠵᠡᠭᠦᠨ ᠦᠵᠦᠮᠦᠴᠢᠨ ᠬᠣᠰᠢᠭᠤ",
    code: "152525000000",
};
/// Standards, but nothing about property.
pub(super) const ABAGA: Place = Place {
    zh: "阿巴嘎旗",
    mn: "ᠠᠪᠠᠭ᠎ᠠ ᠬᠣᠰᠢᠭᠤ",
    code: "152522000000",
};
/// No figures at all.
pub(super) const DOLOON_NUUR: Place = Place {
    zh: "多伦县",
    mn: "ᠳᠣᠯᠣᠨᠨᠠᠭᠤᠷ ᠰᠢᠶᠠᠨ",
    code: "152531000000",
};

/// What someone answers to a question.
#[derive(Debug, Clone, Copy)]
pub(super) enum Say {
    /// A banner; which township is not clear to them.
    Place(Place),
    /// An option, by the end of its message's id.
    Option(&'static str),
    Yes,
    No,
    /// Year and month.
    Born(&'static str, &'static str),
    Count(&'static str),
    Money(&'static str),
    /// So much, `month` or `year`.
    Amount(&'static str, &'static str),
    /// Kinds of income.
    Kinds(&'static [&'static str]),
    /// Relations, and how many of each.
    People(&'static [(&'static str, &'static str)]),
    DontKnow,
    /// "I would rather not say."
    Declined,
}

/// What a family says to each question. `birth-month` is said of everyone who has no word of their
/// own; `member-child birth-month` and `income-wages income-amount` are.
#[derive(Debug, Clone)]
pub(super) struct Family(Vec<(&'static str, Say)>);

impl Family {
    /// Someone alone with one income a month and nothing else.
    pub(super) fn alone(place: Place, income: &'static str) -> Self {
        Self(vec![
            ("region", Say::Place(place)),
            ("hukou-class", Say::Option("urban")),
            ("member-list", Say::People(&[])),
            ("birth-month", Say::Born("1966", "5")),
            ("anyone-apart", Say::No),
            ("income", Say::Kinds(&["transfer"])),
            ("income-amount", Say::Amount(income, "month")),
            ("rigid-spending", Say::No),
            ("savings", Say::Money("3000")),
            ("vehicles", Say::Count("0")),
            ("homes", Say::Count("1")),
        ])
    }

    /// Three generations in one house: nearly every question comes up.
    pub(super) fn large() -> Self {
        Self::alone(XILINHOT, "100")
            .saying(
                "member-list",
                Say::People(&[("child", "2"), ("parent", "1"), ("grandchild", "1")]),
            )
            .saying("member-child birth-month", Say::Born("2004", "5"))
            .saying("study", Say::Option("up-to-bachelor"))
            .saying("dependent", Say::No)
            .saying("support-duty", Say::Yes)
            .saying("together", Say::Option("over-one-year"))
            .saying("anyone-apart", Say::Yes)
            .saying("apart", Say::Option("no"))
            .saying("income", Say::Kinds(&["none"]))
            .saying("member-self income", Say::Kinds(&["wages", "herding"]))
            .saying("income-herding income-amount", Say::Amount("6000", "year"))
    }

    /// The same family, with another answer.
    #[must_use]
    pub(super) fn saying(mut self, question: &'static str, say: Say) -> Self {
        self.0.insert(0, (question, say));
        self
    }

    /// What they say, where `is_about` tells whether a message names whom or what is asked about.
    pub(super) fn answer(&self, question: &str, is_about: impl Fn(&str) -> bool) -> Option<Say> {
        let own = |key: &str| {
            key.split_once(' ')
                .is_some_and(|(about, of)| of == question && is_about(about))
        };
        let of_one = self.0.iter().find(|(key, _)| own(key));
        let found = of_one.or_else(|| self.0.iter().find(|(key, _)| *key == question));
        found.map(|(_, say)| *say)
    }
}
