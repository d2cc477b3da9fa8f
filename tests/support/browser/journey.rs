//! A journey: a person with a device opens the app, does something, and nothing goes wrong beside.

use std::cell::RefCell;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::path::PathBuf;
use std::pin::pin;
use std::task::Poll;

use anyhow::{Context, Result, ensure};

use super::{
    Backend, OtherDevice, Page, Request, Setup, driver::Driver, network, site::Site, site::Texts,
};
use crate::repo;

/// Everything that a journey happens in; ended with it.
#[derive(Debug)]
pub struct World {
    /// The page in front of the person.
    pub page: Page,
    /// The back end; a journey may cut and resume it.
    pub backend: RefCell<Backend>,
    /// What it started with.
    pub setup: Setup,
    driver: Driver,
    requests: RefCell<Vec<Request>>,
    errors: RefCell<Vec<String>>,
    // Dropped after the back end that serves it.
    _site: Site,
}

impl World {
    async fn start(setup: Setup) -> Result<Self> {
        let site = Site::of(&setup)?;
        let backend = Backend::start(&site.path)?;
        let driver = Driver::start(&setup).await?;
        let page = Page {
            web: driver.web.clone(),
        };
        Ok(Self {
            page,
            backend: RefCell::new(backend),
            setup,
            driver,
            requests: RefCell::default(),
            errors: RefCell::default(),
            _site: site,
        })
    }

    /// The address of a path of the site.
    pub fn url(&self, path: &str) -> String {
        format!("{}{path}", self.backend.borrow().url())
    }

    /// Opens a path in the journey's language and waits until the app has taken over.
    pub async fn open(&self, path: &str) -> Result<()> {
        let mark = if path.contains('?') { '&' } else { '?' };
        self.page
            .load(&self.url(&format!("{path}{mark}lang={}", self.setup.language)))
            .await?;
        self.ready().await
    }

    /// Waits until the app has replaced the static shell and shows a page in the right language.
    pub async fn ready(&self) -> Result<()> {
        const READY: &str = "return !document.getElementById('static-shell')
            && document.querySelectorAll('h1').length === 1
            && !document.querySelector('[data-part=coming]')
            && document.documentElement.lang";
        self.page
            .wait("the app to be ready", async || {
                Ok(self.page.script(READY).await? == self.setup.language)
            })
            .await
    }

    /// Waits until this part of the app has arrived.
    pub async fn has_come(&self, part: &str) -> Result<()> {
        let arrived = format!(
            "return performance.getEntriesByType('resource')
                .some(r => r.name.includes('/{part}-') && !r.name.includes('-and-')
                    && r.responseEnd > 0)"
        );
        let has_come = async || Ok(self.page.script(&arrived).await? == true);
        self.page.wait(&format!("the part {part}"), has_come).await
    }

    /// Fails when the page as it stands breaks a rule of accessibility or is too long for its lines.
    pub async fn is_whole(&self, state: &str) -> Result<()> {
        self.page.is_accessible(state).await?;
        self.page.fits(state).await
    }

    /// A second device with a browser of its own, in front of the same back end.
    pub async fn other_device(&self) -> Result<OtherDevice> {
        OtherDevice::start(&self.setup).await
    }

    /// The texts of the language that the journey started in.
    pub fn texts(&self) -> Result<Texts> {
        Texts::of(self.setup.language)
    }

    /// Every request that the page has made so far.
    pub async fn requests(&self) -> Result<Vec<Request>> {
        let new = network::recorded(&self.page.web).await?;
        self.requests.borrow_mut().extend(new);
        Ok(self.requests.borrow().clone())
    }

    /// Every error in the console so far that the journey does not expect.
    pub async fn console_errors(&self) -> Result<Vec<String>> {
        let entries = self.page.web.handle().browser_log().await?;
        let bad = entries
            .into_iter()
            .filter(|entry| entry.level == "SEVERE")
            .map(|entry| entry.message);
        let expected = |text: &String| {
            self.setup
                .expected_errors
                .iter()
                .any(|part| text.contains(part))
        };
        self.errors
            .borrow_mut()
            .extend(bad.filter(|text| !expected(text)));
        Ok(self.errors.borrow().clone())
    }

    /// What every journey promises without saying so.
    async fn holds_the_common_promises(&self) -> Result<()> {
        let own = self.backend.borrow().url();
        let foreign: Vec<String> = self
            .requests()
            .await?
            .into_iter()
            .filter(|request| {
                !request.host().is_empty() && format!("http://{}", request.host()) != own
            })
            .map(|request| request.url)
            .collect();
        ensure!(
            foreign.is_empty(),
            "the page asked other hosts: {foreign:#?}"
        );
        let errors = self.console_errors().await?;
        ensure!(errors.is_empty(), "the console shows errors: {errors:#?}");
        Ok(())
    }

    /// Saves what is needed to understand a failure, and says where.
    async fn keep_evidence(&self) -> Result<PathBuf> {
        let target = std::env::var_os("CARGO_TARGET_DIR")
            .map_or_else(|| repo::root().join("target"), PathBuf::from);
        let folder = target.join("e2e");
        std::fs::create_dir_all(&folder)?;
        let thread = std::thread::current();
        let name = thread.name().unwrap_or("journey").replace("::", "-");
        let picture = folder.join(format!("{name}.png"));
        self.page.picture(&picture).await?;
        std::fs::write(
            folder.join(format!("{name}.html")),
            self.page.web.source().await?,
        )?;
        std::fs::write(
            folder.join(format!("{name}.log")),
            self.backend.borrow().log(),
        )?;
        Ok(picture)
    }
}

/// Runs a journey in a browser of its own.
///
/// # Panics
/// When a step fails or panics, when the page asked another host, or when the console shows an
/// error; with a picture of the page.
pub fn journey(setup: Setup, steps: impl AsyncFnOnce(&World) -> Result<()>) {
    let runtime = tokio::runtime::Builder::new_current_thread()
        .enable_all()
        .build();
    let result = runtime
        .context("no runtime")
        .and_then(|runtime| runtime.block_on(travel(setup, steps)));
    if let Err(error) = result {
        panic!("{error:?}");
    }
}

async fn travel(setup: Setup, steps: impl AsyncFnOnce(&World) -> Result<()>) -> Result<()> {
    let world = World::start(setup).await?;
    let mut result = caught(steps(&world)).await;
    if result.is_ok() {
        result = world.holds_the_common_promises().await;
    }
    if result.is_err() {
        result = match world.keep_evidence().await {
            Ok(picture) => result.with_context(|| format!("see {}", picture.display())),
            Err(error) => result.with_context(|| format!("no picture of the page: {error}")),
        };
    }
    let World { page, driver, .. } = world;
    drop(page);
    driver.stop().await;
    result
}

/// A failed assertion becomes an error, so that the browser is still there for a picture.
async fn caught(steps: impl Future<Output = Result<()>>) -> Result<()> {
    let mut steps = pin!(steps);
    std::future::poll_fn(|context| {
        catch_unwind(AssertUnwindSafe(|| steps.as_mut().poll(context))).unwrap_or_else(|panic| {
            let text = panic.downcast_ref::<String>().cloned();
            let text = text.or_else(|| panic.downcast_ref::<&str>().map(|text| (*text).to_owned()));
            Poll::Ready(Err(anyhow::anyhow!(
                "{}",
                text.unwrap_or_else(|| "the journey panicked".into())
            )))
        })
    })
    .await
}
