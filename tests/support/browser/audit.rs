//! The accessibility audit: axe-core on the page as it stands.

use std::fmt;

use anyhow::{Context, Result};
use serde_json::{Value, json};
use thirtyfour::WebDriver;

use super::environment;

/// One rule that the page breaks, with the places.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Violation {
    /// The rule's name in axe-core.
    pub rule: String,
    /// What it asks for.
    pub help: String,
    /// Where, as selector and what is wrong there.
    pub places: Vec<String>,
}

impl fmt::Display for Violation {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        writeln!(f, "{}: {}", self.rule, self.help)?;
        self.places
            .iter()
            .try_for_each(|place| writeln!(f, "    {place}"))
    }
}

/// No rule is off: the ones that axe leaves out by default (WCAG 2.2, experimental) are switched on.
/// The exceptions are the enhanced level (AAA), which is not what we promise, and retired rules.
const RUN: &str = "
const done = arguments[arguments.length - 1];
const skip = new Set(['wcag2aaa', 'wcag21aaa', 'wcag22aaa', 'deprecated']);
const rules = {};
for (const rule of axe.getRules()) {
  if (!rule.tags.some(tag => skip.has(tag))) rules[rule.ruleId] = { enabled: true };
}
axe.run(document, { rules, resultTypes: ['violations'] })
  .then(found => done({ violations: found.violations.map(v => ({ id: v.id, help: v.help,
    places: v.nodes.map(n => n.target.join(' ') + '  ' + n.html.slice(0, 160) + '  '
      + (n.failureSummary || '').replace(/\\s+/g, ' ')) })) }))
  .catch(error => done({ error: String(error) }));";

/// Runs the audit.
///
/// # Errors
/// When it cannot run; what it finds is no error here.
pub(super) async fn violations(web: &WebDriver) -> Result<Vec<Violation>> {
    let there = web
        .execute("return typeof window.axe === 'object'", [])
        .await?;
    if there.json() != &Value::Bool(true) {
        let script = std::fs::read_to_string(environment::path("EGUDE_AXE")?)?;
        // Run as a script of the driver, so that the site's own policy need not allow it.
        web.execute(format!("{script}\nwindow.axe = window.axe || axe;"), [])
            .await?;
    }
    let answer = web.execute_async(RUN, []).await?.json().clone();
    if let Some(error) = answer["error"].as_str() {
        anyhow::bail!("the audit failed: {error}");
    }
    let found = answer["violations"]
        .as_array()
        .context("the audit gave no list")?;
    Ok(found.iter().map(violation).collect())
}

fn violation(value: &Value) -> Violation {
    let text = |value: &Value| value.as_str().unwrap_or_default().to_owned();
    let places = value["places"]
        .as_array()
        .unwrap_or(&Vec::new())
        .iter()
        .map(text)
        .collect();
    Violation {
        rule: text(&value["id"]),
        help: text(&value["help"]),
        places,
    }
}

/// Waits for fonts and running transitions: a colour halfway through a change has no contrast.
pub(super) async fn settle(web: &WebDriver) -> Result<()> {
    const SETTLE: &str = "
        const done = arguments[arguments.length - 1];
        const running = document.getAnimations().filter(a => a.effect?.getTiming().iterations !== Infinity);
        Promise.all([document.fonts.ready, ...running.map(a => a.finished.catch(() => {}))])
          .then(() => requestAnimationFrame(() => requestAnimationFrame(() => done(true))));";
    web.execute_async(SETTLE, [json!(null)]).await?;
    Ok(())
}
