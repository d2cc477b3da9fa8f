//! What is kept on the device in databases, and how much of it there may be.

use anyhow::{Context, Result, ensure};
use serde_json::{Value, json};

use super::Page;

/// Opens the app's database, as the app lays it out, and hands over its store of records.
const OPEN: &str = "
    const done = arguments[arguments.length - 1];
    const fail = event => done({ failed: String(event.target.error) });
    const open = then => {
        const request = indexedDB.open('egude', 2);
        request.onupgradeneeded = () => ['records', 'pages']
            .filter(name => !request.result.objectStoreNames.contains(name))
            .forEach(name => request.result.createObjectStore(name));
        request.onerror = fail;
        request.onsuccess = () => {
            const change = request.result.transaction('records', 'readwrite');
            const result = then(change.objectStore('records'));
            change.onabort = fail;
            change.oncomplete = () => { request.result.close(); done({ found: result?.result ?? null }); };
        };
    };";

impl Page {
    async fn in_database(&self, script: &str) -> Result<Value> {
        let answer = self
            .web
            .execute_async(format!("{OPEN}{script}"), [])
            .await?;
        let answer = answer.json();
        ensure!(answer["failed"].is_null(), "{}", answer["failed"]);
        Ok(answer["found"].clone())
    }

    /// The names of the databases on the device.
    pub async fn databases(&self) -> Result<Vec<String>> {
        let script = "const done = arguments[arguments.length - 1];
            indexedDB.databases().then(all => done(all.map(one => one.name)))";
        let names = self.web.execute_async(script, []).await?;
        serde_json::from_value(names.json().clone()).context("no list of databases")
    }

    /// The record of this name in the app's database; nothing where there is none.
    pub async fn record(&self, name: &str) -> Result<Value> {
        if self.databases().await?.is_empty() {
            return Ok(Value::Null);
        }
        let name = json!(name);
        self.in_database(&format!("open(store => store.get({name}))"))
            .await
    }

    /// Puts a record into the app's database, as an earlier visit may have left it.
    pub async fn keep_record(&self, name: &str, record: &Value) -> Result<()> {
        let name = json!(name);
        self.in_database(&format!("open(store => store.put({record}, {name}))"))
            .await
            .map(drop)
    }

    /// From now on the site may keep this many bytes on the device.
    pub async fn limit_storage(&self, bytes: u64) -> Result<()> {
        let origin = self.script("return location.origin").await?;
        self.web
            .cdp()
            .send_raw(
                "Storage.overrideQuotaForOrigin",
                json!({ "origin": origin, "quotaSize": bytes }),
            )
            .await?;
        Ok(())
    }

    /// Runs a script in every page of this tab from now on, before the page's own.
    pub async fn before_every_page(&self, script: &str) -> Result<()> {
        let source = json!({ "source": script });
        self.web
            .cdp()
            .send_raw("Page.addScriptToEvaluateOnNewDocument", source)
            .await?;
        Ok(())
    }

    /// Opens another tab and goes there; the way back is [`to_tab`](Self::to_tab) with what it gives.
    pub async fn another_tab(&self) -> Result<Tab> {
        let here = self.web.window().await?;
        let fresh = self.web.new_tab().await?;
        self.web.switch_to_window(fresh).await?;
        Ok(Tab(here))
    }

    /// Goes to a tab; gives the one that was in front.
    pub async fn to_tab(&self, tab: Tab) -> Result<Tab> {
        let here = self.web.window().await?;
        self.web.switch_to_window(tab.0).await?;
        Ok(Tab(here))
    }
}

/// A tab of the browser.
#[derive(Debug)]
pub struct Tab(thirtyfour::WindowHandle);
