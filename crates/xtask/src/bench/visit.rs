//! The visits that are measured.

use anyhow::{Context, Result, ensure};
use serde_json::Value;

use super::{
    browser::Browser,
    page::{Network, Page},
};

/// What a first visit on a phone with a weak signal took.
pub(super) struct Visit {
    /// Address and bytes on the wire, headers included, up to the first question.
    pub(super) received: Vec<(String, u64)>,
    /// First contentful paint, in milliseconds.
    pub(super) first_paint: f64,
    /// The app in place of the static shell, in milliseconds.
    pub(super) app: f64,
    /// The first question of the self-check painted, in milliseconds from the navigation.
    pub(super) question: f64,
    /// The answers of a family of four.
    pub(super) answering: Answering,
}

/// All questions of one family answered.
pub(super) struct Answering {
    /// Answer to next question painted, in milliseconds.
    pub(super) next: Vec<f64>,
    /// The same after the place: its figures come over the network first.
    pub(super) place: Vec<f64>,
    /// The longest replay noted, in milliseconds: of one answer more, or of all after a reload.
    pub(super) replay: f64,
    /// After which question the next one took longest.
    pub(super) slowest: (String, f64),
    /// The whole assessment with its reasons, in milliseconds; nothing where the result was not opened.
    pub(super) assessment: f64,
    /// How many answers that replay went through; each ends in a standing of every program.
    pub(super) answers: usize,
}

impl Visit {
    /// All bytes on the wire but those of fonts.
    pub(super) fn bytes(&self) -> u64 {
        self.sum(|url| !is_font(url))
    }

    /// Bytes of fonts: a page in Mandarin needs none.
    pub(super) fn fonts(&self) -> u64 {
        self.sum(is_font)
    }

    fn sum(&self, wanted: impl Fn(&str) -> bool) -> u64 {
        let those = self.received.iter().filter(|(url, _)| wanted(url));
        those.map(|(_, bytes)| bytes).sum()
    }
}

fn is_font(url: &str) -> bool {
    url.rsplit('.').next() == Some("woff2")
}

/// Spouse and two children, on a slow network.
pub(super) fn first(browser: &mut Browser, address: &str) -> Result<Visit> {
    let mut page = Page::open(browser, Network::Slow4G)?;
    page.go(&format!("{address}/"))?;
    let app = number(&page.value("bench.app()")?)?;
    let question = number(&page.value("bench.toFirstQuestion()")?)?;
    let first_paint = number(&page.value("bench.firstPaint()")?)?;
    // What the browser fetches of its own, such as the icon, comes last.
    page.value("new Promise((done) => setTimeout(done, 1500))")?;
    let received = page.received();
    let answering = answering(&page.value("bench.answerAll([1, 2])")?)?;
    page.close()?;
    Ok(Visit {
        received,
        first_paint,
        app,
        question,
        answering,
    })
}

/// Ten members: spouse, four children, two parents, two siblings.
pub(super) fn large_family(browser: &mut Browser, address: &str) -> Result<Answering> {
    let mut page = Page::open(browser, Network::Full)?;
    page.go(&format!("{address}/"))?;
    page.value("bench.toFirstQuestion()")?;
    let mut answering = answering(&page.value("bench.answerAll([1, 4, 2, 0, 0, 2, 0])")?)?;
    // While answering, a journey goes on from where it stood; a reload replays all of it.
    page.go(&format!("{address}/self-check/check"))?;
    answering.replay = number(&page.value("bench.replayed()")?)?;
    page.go(&format!("{address}/self-check/result"))?;
    answering.assessment = number(&page.value("bench.assessed()")?)?;
    page.close()?;
    Ok(answering)
}

fn answering(answer: &Value) -> Result<Answering> {
    let at = answer["at"].as_str().unwrap_or_default();
    ensure!(
        at == "/self-check/check",
        "the questions did not end at the check page but at {at}"
    );
    let took = answer["took"].as_array().context("no answers")?;
    let those = |waits: bool| -> Result<Vec<f64>> {
        let those = took.iter().filter(|one| one["waits"] == waits);
        those.map(|one| number(&one["ms"])).collect()
    };
    let replays = answer["replays"].as_array().context("no replays")?;
    let replays = replays.iter().map(number).collect::<Result<Vec<_>>>()?;
    Ok(Answering {
        next: those(false)?,
        place: those(true)?,
        slowest: slowest(took)?,
        replay: replays.into_iter().fold(0.0, f64::max),
        assessment: 0.0,
        answers: took.len().saturating_sub(1),
    })
}

fn slowest(took: &[Value]) -> Result<(String, f64)> {
    let mut slowest = (String::new(), 0.0);
    for one in took.iter().filter(|one| one["waits"] == false) {
        let ms = number(&one["ms"])?;
        if ms > slowest.1 {
            slowest = (one["at"].as_str().unwrap_or_default().to_owned(), ms);
        }
    }
    Ok(slowest)
}

fn number(value: &Value) -> Result<f64> {
    value
        .as_f64()
        .with_context(|| format!("a number was expected, not {value}"))
}
