//! What stands between the page and its answers: a proxy that changes them, a line that delays them.

use anyhow::Result;
use serde_json::{Value, json};

use super::Page;

/// What a request meets instead of its answer.
#[derive(Debug, Clone)]
pub struct Answer {
    status: u16,
    kind: &'static str,
    body: Option<String>,
    after_ms: u32,
}

impl Answer {
    /// Another body, as JSON with status 200.
    pub fn json(body: impl Into<String>) -> Self {
        Self {
            status: 200,
            kind: "application/json",
            body: Some(body.into()),
            after_ms: 0,
        }
    }

    /// A page of HTML with status 200, as a hotel's network gives before its log-in.
    pub fn html(body: &str) -> Self {
        Self {
            kind: "text/html",
            ..Self::json(body)
        }
    }

    /// An error status with a few words, as a server in between gives.
    pub fn status(status: u16) -> Self {
        Self {
            status,
            ..Self::html("<h1>Sorry</h1>")
        }
    }

    /// The true answer, but late.
    pub fn late(after_ms: u32) -> Self {
        Self {
            body: None,
            after_ms,
            ..Self::json("")
        }
    }

    fn rule(&self, part: &str) -> Value {
        json!({ "part": part, "status": self.status, "kind": self.kind, "body": self.body, "ms": self.after_ms })
    }
}

/// Replaces `fetch`, which the app asks for everything behind its start. What to answer is kept for
/// the visit of the tab, so that it holds over a reload; the newest counts.
const STAND_IN: &str = "(() => {
    if (window.egudeTrue) return;
    const answer = window.egudeTrue = window.fetch.bind(window);
    window.fetch = async (input, init) => {
        const url = typeof input === 'string' ? input : input.url;
        const rules = JSON.parse(sessionStorage.getItem('instead') || '[]');
        const rule = rules.find(rule => url.includes(rule.part));
        if (!rule) return answer(input, init);
        if (rule.ms) await new Promise(done => setTimeout(done, rule.ms));
        if (rule.body === null) return answer(input, init);
        return new Response(rule.body, { status: rule.status, headers: { 'Content-Type': rule.kind } });
    };
})()";

const KEEP: &str = "sessionStorage.setItem('instead', JSON.stringify(
    [RULE, ...JSON.parse(sessionStorage.getItem('instead') || '[]')]))";

impl Page {
    /// From now on, also after a reload, requests whose address holds `part` meet this.
    pub async fn answer_instead(&self, part: &str, answer: &Answer) -> Result<()> {
        let always = json!({ "source": STAND_IN });
        self.web
            .cdp()
            .send_raw("Page.addScriptToEvaluateOnNewDocument", always)
            .await?;
        self.script(STAND_IN).await?;
        let keep = KEEP.replace("RULE", &answer.rule(part).to_string());
        self.script(&keep).await.map(drop)
    }

    /// Lets every answer through again.
    pub async fn answer_truly(&self) -> Result<()> {
        self.script("sessionStorage.removeItem('instead')")
            .await
            .map(drop)
    }
}
