//! A second device in front of the same back end.

use anyhow::Result;

use super::{Page, Setup, driver::Driver};

/// A browser of its own, which shares nothing with the first.
#[derive(Debug)]
pub struct OtherDevice {
    /// What is on its screen.
    pub page: Page,
    driver: Driver,
}

impl OtherDevice {
    /// Starts it like the first one.
    pub(super) async fn start(setup: &Setup) -> Result<Self> {
        let driver = Driver::start(setup).await?;
        let page = Page {
            web: driver.web.clone(),
        };
        Ok(Self { page, driver })
    }

    /// Ends it.
    pub async fn leave(self) {
        drop(self.page);
        self.driver.stop().await;
    }
}
