//! Families with what they say, and the places that they live in.

use egude_flow::flow::{Ask, Escape, Question};
use egude_flow::{Given, Key, MemberId};

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

    /// The place with this code.
    pub(super) fn of(code: &str) -> Option<Self> {
        let known = [XILINHOT, UJUMCHIN, ABAGA, DOLOON_NUUR];
        known.into_iter().find(|place| place.code == code)
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
    /// Options or kinds of income; of a question for all, the persons.
    Kinds(&'static [&'static str]),
    /// Relations, and how many of each.
    People(&'static [(&'static str, &'static str)]),
    DontKnow,
    /// "I would rather not say."
    Declined,
}

/// What a family says to each question. The newest word counts, and the nearest: of the question
/// about one person (`birth-month.child-1`), about a relation (`birth-month.child`), or at all
/// (`birth-month`). To everything else it says the least there is: no, nobody, none.
#[derive(Debug, Clone)]
pub(super) struct Family(Vec<(&'static str, Say)>);

impl Family {
    /// Someone alone, of working age, with one income a month and nothing else.
    pub(super) fn alone(place: Place, income: &'static str) -> Self {
        Self(vec![
            ("region", Say::Place(place)),
            ("income", Say::Kinds(&["transfer"])),
            ("income-amount", Say::Amount(income, "month")),
            ("savings", Say::Money("3000")),
            ("homes", Say::Count("1")),
        ])
    }

    /// Three generations in one house: nearly every kind of question comes up.
    pub(super) fn large() -> Self {
        const PEOPLE: &[(&str, &str)] = &[("child", "2"), ("parent", "1"), ("grandchild", "1")];
        Self::alone(XILINHOT, "100")
            .saying("member-list", Say::People(PEOPLE))
            .saying("birth-month.child", Say::Born("2004", "5"))
            .saying("birth-month.parent", Say::Born("1944", "5"))
            .saying("birth-month.grandchild", Say::Born("2020", "5"))
            .saying("study", Say::Option("up-to-bachelor"))
            .saying("support-duty", Say::Yes)
            .saying("anyone-apart", Say::Yes)
            .saying("disabled", Say::Kinds(&["child-1"]))
            .saying("disability-type", Say::Option("limb"))
            .saying("disability-grade", Say::Option("2"))
            .saying("seriously-ill", Say::Kinds(&["self-1"]))
            .saying("needs-care", Say::Kinds(&["parent-1"]))
            .saying("ability-grade", Say::Option("moderate"))
            .saying("spending", Say::Kinds(&["medical"]))
            .saying("spent-medical", Say::Money("2000"))
            .saying("income", Say::Kinds(&["none"]))
            .saying("income.self", Say::Kinds(&["wages", "herding"]))
            .saying("income-amount.self-1.herding", Say::Amount("6000", "year"))
    }

    /// The same family, with another answer.
    #[must_use]
    pub(super) fn saying(mut self, question: &'static str, say: Say) -> Self {
        self.0.insert(0, (question, say));
        self
    }

    /// What they give when `key` asks `question`, with these persons on the list of a question for
    /// all.
    pub(super) fn given(&self, question: &Question, key: &Key, listed: &[MemberId]) -> Given {
        let relation = key.member.as_ref().map(|member| &member.relation);
        let of_relation = relation.map(|relation| format!("{}.{relation}", key.question));
        let said = |key: &str| self.0.iter().find(|(of, _)| *of == key);
        let say = said(&key.to_string())
            .or_else(|| said(&of_relation?))
            .or_else(|| said(&key.question));
        let given = say.map_or_else(|| least(question), |(_, say)| say.given());
        match (&question.ask, given) {
            (Ask::Who(_), Given::Choices(chosen)) => Given::Who {
                chosen,
                of: listed.iter().map(ToString::to_string).collect(),
            },
            (_, given) => given,
        }
    }
}

impl Say {
    fn given(self) -> Given {
        let word = str::to_owned;
        match self {
            Self::Place(place) => Given::Text(word(place.code)),
            Self::Option(option) => Given::Choice(word(option)),
            Self::Yes => Given::Choice(word("yes")),
            Self::No => Given::Choice(word("no")),
            Self::Born(year, month) => Given::Month {
                year: word(year),
                month: word(month),
            },
            Self::Count(text) | Self::Money(text) => Given::Text(word(text)),
            Self::Amount(text, period) => Given::Amount {
                text: word(text),
                period: word(period),
            },
            Self::Kinds(kinds) => Given::Choices(kinds.iter().copied().map(word).collect()),
            Self::People(people) => {
                let counts = people.iter().map(|(of, count)| (word(of), word(count)));
                Given::People(counts.collect())
            }
            Self::DontKnow => Given::DontKnow,
            Self::Declined => Given::RatherNotSay,
        }
    }
}

/// The answer that claims least; "I do not know" where there is none.
fn least(question: &Question) -> Given {
    let calm = ["no", "none", "here", "cares", "over-one-year", "urban"];
    let say = match &question.ask {
        Ask::Region => Say::Place(XILINHOT),
        Ask::People(_) => Say::People(&[]),
        Ask::Month => Say::Born("1986", "5"),
        Ask::Flag => Say::No,
        Ask::Choice(options) => {
            let found = calm.into_iter().find(|c| options.iter().any(|o| o == c));
            match found {
                Some(option) => Say::Option(option),
                None if question.escapes.contains(&Escape::DontKnow) => Say::DontKnow,
                None => return Given::Choice(options[0].clone()),
            }
        }
        Ask::Kinds { .. } | Ask::Choices { .. } | Ask::Who(_) => Say::Kinds(&["none"]),
        Ask::Count(_) => Say::Count("0"),
        Ask::Money => Say::Money("0"),
        Ask::Amount => Say::Amount("0", "month"),
    };
    say.given()
}
