//! What stood before a journey begins: a draft on the device, or a case that was sent through the
//! back end's own interface.

use anyhow::{Context, Result};
use egude_tests::browser::World;
use serde_json::{Value, json};

use crate::marriage::arranged::{done, text};

/// A telephone that nobody has.
pub(crate) const PHONE: &str = "13800000001";
const TOWNSHIP: &str = "152502001000";
/// Two people of the nineteenth century.
const APPLICANT: &str = "152502189001010010";
const SPOUSE: &str = "152502189103150020";

/// A case with its key.
#[derive(Debug, Clone)]
pub(crate) struct Case {
    pub(crate) reference: String,
    pub(crate) key: String,
}

impl Case {
    pub(crate) fn link(&self) -> String {
        format!("/aid/case#{}.{}", self.reference, self.key)
    }

    pub(crate) async fn now(&self, world: &World) -> Result<Value> {
        let path = format!("/applications/{}", self.reference);
        done(world, &path, Some(&self.key), None).await
    }

    /// The one-time link of an adult.
    pub(crate) async fn link_of(&self, world: &World, n: u16) -> Result<String> {
        let path = format!("/applications/{}/authorisations/{n}/link", self.reference);
        let link = done(world, &path, Some(&self.key), Some(Value::Null)).await?;
        let key = text(&link, "key")?;
        Ok(format!("/aid/sign#{}.{n}.{key}", self.reference))
    }
}

/// A draft that an earlier visit has left: an emergency, complete but for the declaration.
pub(crate) async fn drafted(world: &World) -> Result<()> {
    let now = world.page.script("return Date.now()").await?;
    let groups = ["urgent", "programs", "region", "whom", "applicant", "need"];
    let touched: serde_json::Map<_, _> = groups
        .iter()
        .map(|group| ((*group).to_owned(), now.clone()))
        .collect();
    let draft = json!({
        "version": 2, "intent": "abcdefghijklmnopqrstuvwx", "saved": now, "touched": touched,
        "state": "drafting",
        "urgent": { "event": "fire", "basicLife": "yes", "canWait": "no" },
        "programs": ["temp-urgent"], "lane": "urgent", "region": TOWNSHIP,
        "whom": { "appliesFor": "self", "messagesTo": "applicant" },
        "people": { "applicant": { "name": "示例甲", "phone": PHONE }, "members": [] },
        "need": { "place": "示例路 1 号", "text": "示例" },
    });
    world.page.keep_record("aid-draft", &draft).await
}

/// The draft as the device has it now.
pub(crate) async fn draft(world: &World) -> Result<Value> {
    world.page.record("aid-draft").await
}

/// A couple asks for help with what illness costs: both have to sign.
pub(crate) async fn sent(world: &World) -> Result<Case> {
    let day = world
        .page
        .script("return new Date().toLocaleDateString('sv', { timeZone: 'Asia/Shanghai' })")
        .await?;
    let agreed = |purpose: &str| json!({ "purpose": purpose, "version": 1, "given": true });
    let body = json!({
        "versions": { "form": 2, "pack": "none", "door": "none" },
        "lane": "spending", "region": TOWNSHIP, "programs": ["temp-expend"],
        "applicant": { "name": "示例甲", "idNumber": number(APPLICANT), "phone": PHONE },
        "messagesTo": "applicant", "language": "zh-CN",
        "members": [{
            "id": "spouse-1", "relation": "spouse", "name": "示例乙", "idNumber": number(SPOUSE),
        }],
        "need": { "since": "2026-10-01", "spent": [{ "kind": "medical", "fen": 4_000_000 }] },
        "on": day, "papers": [],
        "consents": [agreed("check"), agreed("health"), agreed("messages")],
        "declared": true, "atKiosk": false,
    });
    let receipt = done(world, "/applications", None, Some(body)).await?;
    Ok(Case {
        reference: text(&receipt, "reference")?,
        key: text(&receipt, "key")?,
    })
}

/// With the check sign that belongs to the first seventeen (GB 11643).
pub(crate) fn number(body: &str) -> String {
    let body = &body[..17];
    let weights = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];
    let digits = body.bytes().map(|digit| usize::from(digit - b'0'));
    let sum: usize = digits.zip(weights).map(|(digit, by)| digit * by).sum();
    format!("{body}{}", char::from(b"10X98765432"[sum % 11]))
}

/// The last four signs of the second person's number.
pub(crate) fn spouse_end() -> String {
    number(SPOUSE)[14..].to_owned()
}

/// The reference that the receipt shows.
pub(crate) async fn shown_reference(world: &World) -> Result<String> {
    let shown = "return document.querySelector('.voucher-number')?.textContent.trim()";
    let is_there = async || Ok(world.page.script(shown).await?.is_string());
    world.page.wait("the reference", is_there).await?;
    let shown = world.page.script(shown).await?;
    Ok(shown.as_str().context("no reference")?.to_owned())
}
