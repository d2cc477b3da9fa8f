//! Applications sent as another device would have sent them, and a member of staff in front of the
//! desk.

use anyhow::{Context, Result, ensure};
use egude_tests::browser::World;
use serde_json::{Value, json};

use super::arranged::Case;
use crate::marriage::{
    arranged::{MAN, done},
    couple::today,
    desk::Person,
};

/// The township of the sample's account.
pub(super) const TOWNSHIP: &str = "152502001000";
/// Another one of the same banner.
pub(super) const NEIGHBOUR: &str = "152502200000";

/// Somebody needs help now.
pub(super) async fn urgent(world: &World, region: &str) -> Result<Case> {
    let mut body = application(world, region, "urgent", "temp-urgent").await?;
    body["urgent"] = json!({ "event": "fire", "basicLife": "yes", "canWait": "no" });
    send(world, body).await
}

/// Somebody has to spend more than they have.
pub(super) async fn spending(world: &World) -> Result<Case> {
    let mut body = application(world, TOWNSHIP, "spending", "temp-expend").await?;
    body["applicant"]["idNumber"] = json!(MAN);
    body["consents"] = agreed(&["check", "health", "messages"]);
    body["need"] =
        json!({ "text": "示例：住院", "spent": [{ "kind": "medical", "fen": 4_000_000 }] });
    send(world, body).await
}

fn agreed(purposes: &[&str]) -> Value {
    let one = |purpose: &&str| json!({ "purpose": purpose, "version": 1, "given": true });
    purposes.iter().map(one).collect()
}

async fn application(world: &World, region: &str, lane: &str, program: &str) -> Result<Value> {
    let versions = "return Promise.all(['/policy/pack.json', '/aid/aid.json'].map(file =>
        fetch(file).then(answer => answer.json()).then(data => data.version)))";
    let versions = world.page.script(versions).await?;
    Ok(json!({
        "versions": { "form": 2, "pack": versions[0], "door": versions[1] },
        "lane": lane, "region": region, "programs": [program],
        "applicant": { "name": "示例甲", "phone": "13800000001" },
        "messagesTo": "applicant", "language": "zh-CN", "on": today(world).await?.to_string(),
        "consents": agreed(&["messages"]), "declared": true, "atKiosk": false,
    }))
}

async fn send(world: &World, body: Value) -> Result<Case> {
    let receipt = done(world, "/applications", None, Some(body)).await?;
    let text = |name: &str| {
        receipt[name]
            .as_str()
            .map(str::to_owned)
            .context("no receipt")
    };
    Ok(Case {
        reference: text("reference")?,
        key: text("key")?,
    })
}

/// A member of staff.
pub(crate) struct Clerk<'a> {
    pub(crate) person: Person<'a>,
    world: &'a World,
}

impl<'a> Clerk<'a> {
    /// Signed in at the desk of the one door.
    pub(crate) async fn signs_in(world: &'a World, account: &str) -> Result<Self> {
        world.open("/staff").await?;
        let person = Person::new(world)?;
        person.heads("staff-title").await?;
        let clerk = Self { person, world };
        clerk.fills("desk-name", account).await?;
        clerk.fills("desk-password", "sample-password").await?;
        clerk.person.presses("desk-sign-in").await?;
        Ok(clerk)
    }

    /// What is typed into the field with this id.
    pub(crate) async fn fills(&self, id: &str, text: &str) -> Result<()> {
        self.shows(&format!("#{id}")).await?;
        let script = format!(
            "const field = document.getElementById({}); field.focus(); field.value = {};
             field.dispatchEvent(new Event('input', {{ bubbles: true }}));",
            json!(id),
            json!(text)
        );
        self.world.page.script(&script).await?;
        Ok(())
    }

    /// Waits for what this selector finds.
    pub(crate) async fn shows(&self, selector: &str) -> Result<()> {
        let script = format!("return !!document.querySelector({})", json!(selector));
        let is = async || Ok(self.world.page.script(&script).await? == true);
        self.world.page.wait(selector, is).await
    }

    /// Presses what this selector finds.
    pub(crate) async fn clicks(&self, selector: &str) -> Result<()> {
        self.shows(selector).await?;
        let script = format!("document.querySelector({}).click()", json!(selector));
        self.world.page.script(&script).await?;
        Ok(())
    }

    /// Opens a case from the list.
    pub(super) async fn opens(&self, sent: &Case) -> Result<()> {
        let id = sent.reference.replace('-', "");
        self.clicks(&format!("#case-{id}")).await?;
        self.shows(".case-do h2").await
    }

    /// The forms that are offered.
    pub(super) async fn offers(&self) -> Result<Vec<String>> {
        let script =
            "return [...document.querySelectorAll('.case-offer')].map(offer => offer.dataset.deed)";
        let all = self.world.page.script(script).await?;
        let words = all.as_array().into_iter().flatten();
        Ok(words
            .filter_map(|word| word.as_str().map(str::to_owned))
            .collect())
    }

    /// Opens the form of a deed.
    pub(crate) async fn begins(&self, deed: &str) -> Result<()> {
        self.clicks(&format!(".case-offer[data-deed='{deed}']"))
            .await?;
        self.shows(&format!("form[data-deed='{deed}']")).await
    }

    /// Sends the open form, reading it once more where it asks that, and waits until it is done.
    pub(super) async fn does(&self, deed: &str) -> Result<()> {
        self.submits(deed).await?;
        let read = ["tell-missing", "decide", "advance", "transfer"];
        if read.contains(&deed) {
            self.clicks(".case-sure button[data-variant='primary']")
                .await?;
        }
        self.gone(&format!("form[data-deed='{deed}']")).await?;
        self.shows(".desk-said .notice[data-tone='success']").await
    }

    /// Presses the button of the open form.
    pub(crate) async fn submits(&self, deed: &str) -> Result<()> {
        self.clicks(&format!("form[data-deed='{deed}'] button[type='submit']"))
            .await
    }

    async fn gone(&self, selector: &str) -> Result<()> {
        let script = format!("return !document.querySelector({})", json!(selector));
        let is = async || Ok(self.world.page.script(&script).await? == true);
        self.world.page.wait(&format!("no {selector}"), is).await
    }

    /// Waits until the first program stands there.
    pub(super) async fn stage_is(&self, stage: &str) -> Result<()> {
        let word = self.person.texts.get(&format!("cases-stage-{stage}"))?;
        let script = "return document.querySelector('.case-do .card .tag')?.innerText.trim()";
        let is = async || Ok(self.world.page.script(script).await? == word);
        self.world
            .page
            .wait(&format!("the stage {stage}"), is)
            .await
    }

    /// Fails unless these are offered and those are not.
    pub(super) async fn may(&self, yes: &[&str], no: &[&str]) -> Result<()> {
        let offered = self.offers().await?;
        let has = |word: &&&str| offered.iter().any(|own| own == **word);
        ensure!(yes.iter().all(|word| has(&word)), "{yes:?} of {offered:?}");
        ensure!(
            !no.iter().any(|word| has(&word)),
            "none of {no:?}: {offered:?}"
        );
        Ok(())
    }
}
