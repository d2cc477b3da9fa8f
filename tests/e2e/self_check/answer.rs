//! Answering a question on the page, as a person does it with their hands.

use anyhow::{Context, Result};
use egude_flow::flow::Ask;
use egude_flow::{Given, Key, MemberId};
use egude_tests::browser::{Name, Role};

use super::family::Place;
use super::material;
use super::walk::Walk;

/// The persons whom a question may be about.
const RELATIONS: &[&str] = &[
    "self",
    "spouse",
    "child",
    "parent",
    "grandparent",
    "grandchild",
    "sibling",
    "other",
];
const MOST: usize = 9;

const CHECKED: &str =
    "return [...document.querySelectorAll('main input:checked')].map(input => input.value)";
const OFFERED: &str =
    "return [...document.querySelectorAll('main input[type=checkbox]')].map(input => input.value)";

impl Walk<'_> {
    /// Which question stands under this heading, about whom, about which kind of income.
    pub(super) fn key(&self, heading: &str) -> Result<Key> {
        let question = self.question(heading)?;
        let holds = |message: &str, values: &[&str]| -> Result<bool> {
            Ok(Name::Has(self.texts.filled(message, values)?).fits(heading))
        };
        let flow_question = material::question(question)?;
        let mut key = Key::family(question);
        if flow_question.each {
            for relation in RELATIONS {
                for nth in 1..=MOST {
                    let is_it = holds(&format!("member-{relation}"), &[&nth.to_string()])?;
                    if is_it && key.member.is_none() {
                        key.member = Some(MemberId::new(relation, nth));
                    }
                }
            }
            key.member
                .as_ref()
                .with_context(|| format!("\"{heading}\" is about nobody"))?;
        }
        if flow_question.ask == Ask::Amount {
            for kind in material::kinds_of_income()? {
                if holds(&format!("income-{kind}"), &[])? {
                    key.part = Some(kind.clone());
                }
            }
        }
        Ok(key)
    }

    /// Fills the fields of the question; false where the answer itself goes on.
    pub(super) async fn say(&self, question: &str, heading: &str) -> Result<bool> {
        let key = self.key(heading)?;
        let asked = material::question(question)?;
        let listed = match asked.ask {
            Ask::Who(_) => self.listed().await?,
            _ => Vec::new(),
        };
        let given = self.family.given(asked, &key, &listed);
        self.press(&asked.ask, &key, heading, &given)
            .await
            .with_context(|| format!("to {key} they say {given:?}"))
    }

    /// Who stands on the list of the question on the page.
    async fn listed(&self) -> Result<Vec<MemberId>> {
        let offered: Vec<String> = serde_json::from_value(self.world.page.script(OFFERED).await?)?;
        let member = |id: String| {
            let (relation, nth) = id.rsplit_once('-')?;
            Some(MemberId::new(relation, nth.parse().ok()?))
        };
        Ok(offered.into_iter().filter_map(member).collect())
    }

    async fn press(&self, ask: &Ask, key: &Key, heading: &str, given: &Given) -> Result<bool> {
        let page = &self.world.page;
        let text = |id: &str| self.texts.get(id);
        let question = &key.question;
        match (ask, given) {
            (_, Given::DontKnow) => return self.escape("q-dont-know").await,
            (_, Given::RatherNotSay) => return self.escape("q-rather-not-say").await,
            (Ask::Region, Given::Text(code)) => {
                let place = Place::of(code).context("no name is known for this place")?;
                page.choose(Role::Radio, place.named(self.world.setup.language))
                    .await?;
                let before = self.stand().await?;
                self.go_on().await?;
                self.moved_from(&before).await?;
                page.choose(Role::Radio, text("q-region-township-unsure")?)
                    .await?;
            }
            (Ask::Flag, Given::Choice(answer)) => {
                page.choose(Role::Radio, text(&format!("answer-{answer}"))?)
                    .await?;
            }
            (_, Given::Choice(option)) => {
                page.choose(Role::Radio, text(&format!("q-{question}-o-{option}"))?)
                    .await?;
            }
            (_, Given::Month { year, month }) => {
                page.fill(text("unit-year")?, year).await?;
                page.fill(text("unit-month")?, month).await?;
            }
            (Ask::Count(_), Given::Text(count)) => {
                page.fill(text(&format!("q-{question}-label"))?, count)
                    .await?;
            }
            (_, Given::Text(money)) => page.fill(heading, money).await?,
            (
                _,
                Given::Amount {
                    text: money,
                    period,
                },
            ) => {
                page.fill(heading, money).await?;
                page.choose(Role::Radio, text(&format!("period-{period}"))?)
                    .await?;
            }
            (_, Given::Choices(chosen) | Given::Who { chosen, .. }) => {
                self.tick(ask, question, chosen).await?;
            }
            (_, Given::People(people)) => {
                for (relation, count) in people {
                    page.fill(text(&format!("q-member-list-o-{relation}"))?, count)
                        .await?;
                }
            }
        }
        Ok(true)
    }

    /// Leaves exactly these boxes ticked.
    async fn tick(&self, ask: &Ask, question: &str, wanted: &[String]) -> Result<()> {
        let page = &self.world.page;
        for option in wanted {
            if !self.ticked().await?.contains(option) {
                let name = self.box_name(ask, question, option)?;
                page.choose(Role::Checkbox, name).await?;
            }
        }
        for option in self.ticked().await? {
            if !wanted.contains(&option) {
                let name = self.box_name(ask, question, &option)?;
                page.choose(Role::Checkbox, name).await?;
            }
        }
        Ok(())
    }

    async fn ticked(&self) -> Result<Vec<String>> {
        Ok(serde_json::from_value(
            self.world.page.script(CHECKED).await?,
        )?)
    }

    pub(super) fn box_name(&self, ask: &Ask, question: &str, option: &str) -> Result<String> {
        match ask {
            Ask::Who(_) if option != "none" => {
                let (relation, nth) = option.rsplit_once('-').context("no person")?;
                self.texts.filled(&format!("member-{relation}"), &[nth])
            }
            Ask::Kinds { kinds, .. } if kinds.iter().any(|kind| kind == option) => {
                self.texts.get(&format!("income-{option}"))
            }
            _ => self.texts.get(&format!("q-{question}-o-{option}")),
        }
    }

    async fn escape(&self, message: &str) -> Result<bool> {
        let name = self.texts.get(message)?;
        let page = &self.world.page;
        let is_option = !page.all(Role::Radio, name.clone()).await?.is_empty();
        if is_option {
            page.choose(Role::Radio, name).await?;
        } else {
            page.click(Role::Button, name).await?;
        }
        Ok(is_option)
    }
}
