//! Made-up families that answer questions, to measure the order of questions with.
//!
//! A family is a number. What it answers to a question depends on the number and the
//! question alone, so it says the same in whatever order it is asked.

use egude_domain::Date;

use crate::{
    answers::{Given, Key},
    flow::{Ask, Question, Whom},
    journey::Journey,
};

/// A made-up family.
#[derive(Clone, Copy, Debug)]
pub struct Family {
    /// Which one; equal numbers are equal families.
    pub seed: u64,
    /// The day on which it is asked.
    pub today: Date,
}

impl Family {
    /// What it answers to `question`, asked as `key`.
    pub fn answer(&self, journey: &Journey, question: &Question, key: &Key) -> Given {
        let draw = |of: u64| self.draw(key, of);
        match &question.ask {
            Ask::Region => Given::Text("152502001000".into()),
            Ask::People(relatives) => {
                let often = |relation: &str| match relation {
                    "spouse" => 60,
                    "child" => 55,
                    "parent" => 25,
                    "grandparent" => 8,
                    "grandchild" => 10,
                    _ => 3,
                };
                let count = |relation: &str, most: usize| {
                    if self.percent(key, relation) >= often(relation) {
                        return 0;
                    }
                    let most = u64::try_from(most.min(2)).unwrap_or(1);
                    1 + self.draw_of(key, relation, 7) % most
                };
                let each = relatives
                    .iter()
                    .map(|r| (r.relation.clone(), count(&r.relation, r.most).to_string()));
                Given::People(each.collect())
            }
            Ask::Month => self.born(key),
            Ask::Flag => yes_or_no(draw(100) < flag(&question.id)),
            Ask::Choice(options) => {
                let usual = usual(&question.id);
                let at = usize::try_from(draw(u64::try_from(options.len()).unwrap_or(1)));
                let any = at.ok().and_then(|at| options.get(at));
                match usual.filter(|(_, percent)| self.percent(key, "usual") < *percent) {
                    Some((option, _)) => Given::Choice(option.into()),
                    None => Given::Choice(any.cloned().unwrap_or_default()),
                }
            }
            Ask::Choices { options, empty } => self.several(key, options, empty),
            Ask::Kinds { kinds, empty } => self.kinds(key, kinds, empty),
            Ask::Who(whom) => self.who(journey, question, key, *whom),
            Ask::Count(most) => {
                let most = u64::try_from(*most).unwrap_or(1).clamp(1, 28);
                let usual = if self.percent(key, "none") < 60 {
                    1
                } else {
                    most
                };
                Given::Text((1 + draw(usual)).to_string())
            }
            Ask::Money => Given::Text((draw(40) * 1_000).to_string()),
            Ask::Amount => Given::Amount {
                text: (draw(30) * 100).to_string(),
                period: "month".into(),
            },
        }
    }

    fn born(&self, key: &Key) -> Given {
        let relation = key.member.as_ref().map_or("self", |m| m.relation.as_str());
        let (least, span) = match relation {
            "child" => (0, 30),
            "grandchild" => (0, 16),
            "parent" => (50, 40),
            "grandparent" => (65, 30),
            "sibling" => (10, 50),
            _ => (20, 65),
        };
        let age = i64::try_from(least + self.draw(key, span)).unwrap_or(30);
        Given::Month {
            year: (i64::from(self.today.year()) - age).to_string(),
            // Not the month of today: a birthday in it only adds one question.
            month: (1 + self.draw_of(key, "month", 9)).to_string(),
        }
    }

    fn several(&self, key: &Key, options: &[String], empty: &[String]) -> Given {
        let rare = if key.question == "supporters" || key.question == "selfcare" {
            25
        } else {
            8
        };
        let chosen = options
            .iter()
            .filter(|option| self.percent(key, option) < rare);
        let chosen: Vec<String> = chosen.cloned().collect();
        Given::Choices(if chosen.is_empty() {
            empty.to_vec()
        } else {
            chosen
        })
    }

    fn kinds(&self, key: &Key, kinds: &[String], empty: &[String]) -> Given {
        let often = |kind: &str| match kind {
            "wages" => 35,
            "herding" | "transfer" | "grassland" => 20,
            "basic-pension" => 15,
            _ => 6,
        };
        let chosen = kinds
            .iter()
            .filter(|kind| self.percent(key, kind) < often(kind));
        let chosen: Vec<String> = chosen.cloned().collect();
        let none = empty.iter().filter(|e| *e == "none").cloned().collect();
        Given::Choices(if chosen.is_empty() { none } else { chosen })
    }

    fn who(&self, journey: &Journey, question: &Question, key: &Key, whom: Whom) -> Given {
        let of: Vec<String> = journey
            .listed(whom)
            .iter()
            .map(ToString::to_string)
            .collect();
        let chosen = of
            .iter()
            .filter(|id| self.percent(key, id) < flag(&question.id));
        let mut chosen: Vec<String> = chosen.cloned().collect();
        if chosen.is_empty() {
            chosen.push("none".into());
        }
        Given::Who { chosen, of }
    }

    fn percent(&self, key: &Key, what: &str) -> u64 {
        self.draw_of(key, what, 100)
    }

    fn draw(&self, key: &Key, of: u64) -> u64 {
        self.draw_of(key, "", of)
    }

    /// A number below `of` that depends on the family, the question and `what` alone.
    fn draw_of(&self, key: &Key, what: &str, of: u64) -> u64 {
        let text = format!("{key}/{what}");
        let mut state = self.seed.wrapping_mul(0x9e37_79b9_7f4a_7c15);
        for byte in text.bytes() {
            state = mixed(state ^ u64::from(byte));
        }
        mixed(state) % of.max(1)
    }
}

fn yes_or_no(yes: bool) -> Given {
    Given::Choice(if yes { "yes" } else { "no" }.into())
}

/// How many of a hundred say yes.
fn flag(question: &str) -> u64 {
    match question {
        "anyone-apart" | "uncared" | "seriously-ill" => 7,
        "disabled" | "needs-care" | "jobless" | "rigid-spending" => 12,
        _ => 30,
    }
}

/// The option that most choose, and how many of a hundred.
fn usual(question: &str) -> Option<(&'static str, u64)> {
    Some(match question {
        "hukou-place" => ("here", 80),
        "apart" => ("no", 80),
        "study" => ("none", 60),
        "together" => ("over-one-year", 80),
        "father" | "mother" => ("cares", 30),
        _ => return None,
    })
}

/// `SplitMix64`'s last step: every bit of the input moves every bit of the output.
const fn mixed(mut state: u64) -> u64 {
    state = (state ^ (state >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
    state = (state ^ (state >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
    state ^ (state >> 31)
}
