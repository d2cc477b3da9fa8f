//! Families that answer whatever is asked next.

use std::{collections::BTreeMap, path::Path};

use egude_domain::Date;
use egude_flow::{
    Answers, Flow, Given, Journey, Key,
    flow::{Ask, Escape, Question},
};
use egude_rules::{Outcome, Pack, Rates, author};

pub(crate) const TODAY: Date = Date::constant(2026, 11, 21);
/// One standard of 800 yuan for town and country.
pub(crate) const UJUMCHIN: &str = "152525100000";
/// Standards for town and country.
pub(crate) const XILINHOT: &str = "152502001000";

fn root() -> &'static Path {
    Path::new(concat!(env!("CARGO_MANIFEST_DIR"), "/.."))
}

pub(crate) fn pack() -> Pack {
    author::compile(&author::read_folder(&root().join("rules/packs")).unwrap()).unwrap()
}

pub(crate) fn flow(pack: &Pack) -> Flow {
    let text = std::fs::read_to_string(root().join("flow/flows/self-check.toml")).unwrap();
    let file = author::File {
        name: "self-check.toml".into(),
        text,
    };
    egude_flow::author::compile(&file, pack).unwrap()
}

/// The figures that files of cases share: every program has some in Xilinhot.
pub(crate) fn rich_rates() -> Rates {
    let files = author::read_case_files(&root().join("rules/packs")).unwrap();
    let shared = files.iter().find(|f| f.name == "shared.cases.toml");
    let cases = author::Cases::read(shared.unwrap(), None).unwrap();
    cases.rates().clone()
}

/// A banner with one standard for all and limits on savings and homes only.
pub(crate) fn rates() -> Rates {
    let text = r#"{"ratesVersion":1,"items":[
      {"id":"standard.dibao","region":"152525000000","class":"unified","amountFen":80000,"unit":"month","from":"2025-01-01","publisher":"sample","source":"sample","asOf":"2026-11-21","sample":true},
      {"id":"standard.dibao","region":"152502000000","class":"urban","amountFen":84000,"unit":"month","from":"2025-01-01","publisher":"sample","source":"sample","asOf":"2026-11-21","sample":true},
      {"id":"standard.dibao","region":"152502000000","class":"rural","amountFen":67000,"unit":"month","from":"2025-01-01","publisher":"sample","source":"sample","asOf":"2026-11-21","sample":true}],
     "params":[PARAMS]}"#;
    let param = |region: &str, id: &str, value: &str| {
        format!(
            r#"{{"id":"{id}","region":"{region}","value":{value},"from":"2025-01-01","publisher":"sample","source":"sample","asOf":"2026-11-21","sample":true}}"#
        )
    };
    let known = [
        ("property.dibao.kinds", r#"{"list":["savings","homes"]}"#),
        ("property.dibao.cash-per-head-max", r#"{"fen":1000000}"#),
        ("property.dibao.homes-max", r#"{"int":1}"#),
        ("hh.cohabit-months", r#"{"int":12}"#),
        ("income.employment-cost", r#"{"ratio":[1,10]}"#),
        ("dibao.amount-method", r#"{"text":"difference"}"#),
    ];
    let params = ["152525000000", "152502000000"]
        .iter()
        .flat_map(|region| known.map(|(id, value)| param(region, id, value)));
    let params: Vec<_> = params.collect();
    serde_json::from_str(&text.replace("PARAMS", &params.join(","))).unwrap()
}

/// Rules, questions and figures, and a family that answers.
pub(crate) struct World {
    pub(crate) pack: Pack,
    pub(crate) flow: Flow,
    pub(crate) rates: Rates,
    pub(crate) answers: Answers,
    /// What the family says where it does not say nothing.
    says: Vec<(&'static str, Given)>,
    /// The programs that it wants to know of; all where none is named.
    goals: Vec<String>,
}

impl World {
    pub(crate) fn new() -> Self {
        let pack = pack();
        let flow = flow(&pack);
        Self {
            pack,
            flow,
            rates: rates(),
            answers: Answers::default(),
            says: Vec::new(),
            goals: Vec::new(),
        }
    }

    /// The same with figures for every program.
    pub(crate) fn rich() -> Self {
        Self {
            rates: rich_rates(),
            ..Self::new()
        }
    }

    /// What the family says when it is asked `key`, or a question of this id of anybody.
    /// A later word counts more than an earlier one.
    pub(crate) fn says(mut self, key: &'static str, given: Given) -> Self {
        self.says.insert(0, (key, given));
        self
    }

    /// Wants to know of these programs only.
    pub(crate) fn wants(mut self, goals: &[&str]) -> Self {
        self.goals = goals.iter().map(ToString::to_string).collect();
        self
    }

    pub(crate) fn journey(&self) -> Journey {
        let (flow, pack, rates) = (&self.flow, &self.pack, &self.rates);
        Journey::toward(flow, pack, rates, &self.answers, TODAY, &self.goals)
    }

    /// Answers whatever is asked next until `until` would be asked, or nothing; what was asked.
    #[track_caller]
    pub(crate) fn walk(&mut self, until: &str) -> Vec<String> {
        let mut asked = Vec::new();
        let mut journey = self.journey();
        while let Some(key) = journey.next.clone() {
            if key.to_string() == until || key.question == until {
                break;
            }
            let question = self.flow.question(&key.question).unwrap();
            let given = self.given(&journey, question, &key);
            self.answers.set(key.clone(), given);
            let World {
                pack,
                flow,
                rates,
                answers,
                ..
            } = &*self;
            journey = journey.going_on(flow, pack, rates, answers, TODAY, &key);
            assert_eq!(
                journey,
                self.journey(),
                "going on leads elsewhere than a replay"
            );
            let wrong = journey.steps.iter().find(|step| step.error.is_some());
            assert_eq!(wrong, None, "{:?}", self.answers.get(&key));
            asked.push(key.to_string());
            assert!(asked.len() < 300, "the questions do not end: {asked:?}");
        }
        asked
    }

    /// Answers everything.
    #[track_caller]
    pub(crate) fn all(&mut self) -> Vec<String> {
        let asked = self.walk("");
        assert!(self.journey().is_complete());
        asked
    }

    /// What comes next, with everything before it answered.
    #[track_caller]
    pub(crate) fn next(&self) -> Option<String> {
        self.journey().next.as_ref().map(ToString::to_string)
    }

    pub(crate) fn asked(&self) -> Vec<String> {
        let steps = self.journey().steps;
        steps.iter().map(|step| step.key.to_string()).collect()
    }

    pub(crate) fn outcome(&self, program: &str) -> Outcome {
        let assessment = self.journey().assess(&self.pack, &self.rates);
        let mut found = assessment.outcomes.into_iter();
        found.find(|o| o.program == program).unwrap()
    }

    fn given(&self, journey: &Journey, question: &Question, key: &Key) -> Given {
        let own = key.to_string();
        let said = |of: &str| self.says.iter().find(|(key, _)| *key == of);
        let said = said(&own).or_else(|| said(&key.question));
        let given = said.map_or_else(|| nothing(question), |(_, given)| given.clone());
        match (&question.ask, given) {
            // Who was on the list is not for the family to say.
            (Ask::Who(whom), Given::Choices(chosen)) => Given::Who {
                chosen,
                of: journey
                    .listed(*whom)
                    .iter()
                    .map(ToString::to_string)
                    .collect(),
            },
            (_, given) => given,
        }
    }
}

/// The answer that claims nothing: no, nobody, none, or "I do not know".
fn nothing(question: &Question) -> Given {
    let none = || Given::Choices(vec!["none".into()]);
    match &question.ask {
        Ask::Region => text(UJUMCHIN),
        Ask::People(_) => people(&[]),
        Ask::Month => month("1986", "5"),
        Ask::Flag => choice("no"),
        Ask::Choice(options) => {
            let calm = ["no", "none", "here", "cares", "over-one-year", "urban"];
            match calm.iter().find(|calm| options.iter().any(|o| o == *calm)) {
                Some(calm) => choice(calm),
                None if question.escapes.contains(&Escape::DontKnow) => Given::DontKnow,
                None => choice(&options[0]),
            }
        }
        Ask::Kinds { .. } | Ask::Choices { .. } | Ask::Who(_) => none(),
        Ask::Count(_) | Ask::Money => text("0"),
        Ask::Amount => yuan("0"),
    }
}

pub(crate) fn text(t: &str) -> Given {
    Given::Text(t.into())
}

pub(crate) fn choice(t: &str) -> Given {
    Given::Choice(t.into())
}

/// Options, kinds of income, or the persons of whom it is true.
pub(crate) fn several(options: &[&str]) -> Given {
    Given::Choices(options.iter().map(ToString::to_string).collect())
}

pub(crate) fn people(counts: &[(&str, &str)]) -> Given {
    let counts = counts.iter().map(|(r, n)| (r.to_string(), n.to_string()));
    Given::People(counts.collect::<BTreeMap<_, _>>())
}

pub(crate) fn yuan(amount: &str) -> Given {
    Given::Amount {
        text: amount.into(),
        period: "month".into(),
    }
}

pub(crate) fn month(year: &str, month: &str) -> Given {
    Given::Month {
        year: year.into(),
        month: month.into(),
    }
}
