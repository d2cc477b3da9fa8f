//! What stood before a journey begins: appointments made through the back end's own interface, as
//! another device would have made them.

use std::sync::atomic::{AtomicU32, Ordering};

use anyhow::{Context, Result, ensure};
use egude_tests::browser::World;
use serde_json::{Value, json};

/// The first registry of the sample.
pub(crate) const REGISTRY: &str = "sample-xilinhot";
/// Two people of the nineteenth century, and a telephone that nobody has.
pub(crate) const MAN: &str = "152502189901010019";
pub(crate) const WOMAN: &str = "152502189901010000";
pub(crate) const PHONE: &str = "13800000000";
/// Of the second person: a telephone gets one code a minute.
pub(crate) const SECOND_PHONE: &str = "13800000009";

/// A booking with its keys.
#[derive(Debug, Clone)]
pub(crate) struct Booked {
    pub(crate) number: String,
    pub(crate) key: String,
    /// Of the second person's one-time link.
    pub(crate) partner: String,
    pub(crate) start: String,
}

impl Booked {
    pub(crate) fn link(&self) -> String {
        format!("/marriage/booking#{}.{}", self.number, self.key)
    }

    pub(crate) fn partner_link(&self) -> String {
        format!("/marriage/partner#{}.{}", self.number, self.partner)
    }
}

const ASK: &str = "return fetch('/api/v1' + PATH, { method: METHOD, headers: HEADERS, body: BODY })
    .then(async answer => {
        const text = await answer.text();
        return [answer.status, text ? JSON.parse(text) : null];
    });";

/// Asks the back end beside the page; gives status and answer.
pub(crate) async fn ask(
    world: &World,
    path: &str,
    key: Option<&str>,
    body: Option<Value>,
) -> Result<(u64, Value)> {
    static INTENTS: AtomicU32 = AtomicU32::new(0);
    let intent = format!("arranged{:012}", INTENTS.fetch_add(1, Ordering::Relaxed));
    let mut headers = json!({ "accept": "application/json" });
    if let Some(key) = key {
        headers["egude-key"] = json!(key);
    }
    if body.is_some() {
        headers["content-type"] = json!("application/json");
        headers["idempotency-key"] = json!(intent);
    }
    let method = if body.is_some() { "POST" } else { "GET" };
    let body = body.filter(|body| !body.is_null());
    let body = body.map_or(Value::Null, |body| json!(body.to_string()));
    let script = ASK
        .replace("PATH", &json!(path).to_string())
        .replace("METHOD", &json!(method).to_string())
        .replace("HEADERS", &headers.to_string())
        .replace("BODY", &body.to_string());
    let answer = world.page.script(&script).await?;
    let status = answer[0].as_u64().context("no status")?;
    Ok((status, answer[1].clone()))
}

/// The same where it has to succeed.
pub(crate) async fn done(
    world: &World,
    path: &str,
    key: Option<&str>,
    body: Option<Value>,
) -> Result<Value> {
    let (status, answer) = ask(world, path, key, body).await?;
    ensure!(status < 300, "{path}: {status} {answer:#}");
    Ok(answer)
}

/// The days that can be asked for now, each with its slots.
pub(crate) async fn days(world: &World, service: &str) -> Result<Vec<Value>> {
    let today = super::couple::today(world).await?;
    let until = today.plus_days(20).context("no calendar")?;
    let path =
        format!("/registries/{REGISTRY}/availability?service={service}&from={today}&to={until}");
    let answer = done(world, &path, None, None).await?;
    let days = answer["days"].as_array().context("no days")?;
    Ok(days
        .iter()
        .filter(|day| day["state"] == "open")
        .cloned()
        .collect())
}

fn starts(day: &Value) -> Vec<String> {
    let slots = day["slots"].as_array().into_iter().flatten();
    let free = slots.filter(|slot| slot["free"].as_u64() > Some(0));
    free.filter_map(|slot| Some(slot["start"].as_str()?.to_owned()))
        .collect()
}

/// Keeps a place.
pub(crate) async fn held(world: &World, service: &str, start: &str) -> Result<Value> {
    let body = json!({ "registry": REGISTRY, "service": service, "start": start });
    done(world, "/holds", None, Some(body)).await
}

/// The code that a message to the telephone brought.
pub(crate) async fn code(world: &World, body: Value) -> Result<String> {
    let before = world.backend.borrow().codes(PHONE).len();
    done(world, "/sms-codes", None, Some(body)).await?;
    let codes = async || Ok(world.backend.borrow().codes(PHONE).len() > before);
    world.page.wait("a message with a code", codes).await?;
    let codes = world.backend.borrow().codes(PHONE);
    codes.last().cloned().context("no code")
}

/// A couple has an appointment on the second open day; the second person has not confirmed.
pub(crate) async fn booked(world: &World, service: &str) -> Result<Booked> {
    let days = days(world, service).await?;
    let day = days.get(1).context("no open day")?;
    let start = starts(day).into_iter().next().context("no free slot")?;
    let hold = held(world, service, &start).await?;
    let (id, key) = (text(&hold, "id")?, text(&hold, "key")?);
    let asked = json!({ "phone": PHONE, "purpose": "confirm", "subject": id, "language": "zh-CN" });
    let person =
        |name: &str, number: &str| json!({ "name": name, "document": "id-card", "number": number });
    let mut second = person("示例乙", WOMAN);
    second["phone"] = json!(SECOND_PHONE);
    let body = json!({
        "people": [person("示例甲", MAN), second],
        "phone": PHONE, "code": code(world, asked).await?,
        "together": false, "consent": true, "language": "zh-CN",
    });
    let path = format!("/holds/{id}/confirm");
    let answer = done(world, &path, Some(&key), Some(body)).await?;
    Ok(Booked {
        number: text(&answer["booking"], "number")?,
        key: text(&answer, "key")?,
        partner: text(&answer, "partnerKey")?,
        start,
    })
}

/// The second person has confirmed: gives their own key.
pub(crate) async fn confirmed(world: &World, booked: &Booked) -> Result<String> {
    let path = format!("/bookings/{}/partner", booked.number);
    let body = json!({ "number": WOMAN });
    let answer = done(world, &path, Some(&booked.partner), Some(body)).await?;
    text(&answer, "key")
}

/// Every place of a day is kept by somebody: gives the day and what opens the holds.
pub(crate) async fn full(world: &World, service: &str) -> Result<(String, Vec<(String, String)>)> {
    let days = days(world, service).await?;
    let day = days.get(1).context("no open day")?;
    let date = text(day, "date")?;
    let mut holds = Vec::new();
    for slot in day["slots"].as_array().into_iter().flatten() {
        for _ in 0..slot["free"].as_u64().unwrap_or_default() {
            let hold = held(world, service, slot["start"].as_str().unwrap_or_default()).await?;
            holds.push((text(&hold, "id")?, text(&hold, "key")?));
        }
    }
    Ok((date, holds))
}

pub(crate) fn text(value: &Value, member: &str) -> Result<String> {
    let found = value[member].as_str();
    Ok(found
        .with_context(|| format!("no {member} in {value:#}"))?
        .to_owned())
}
