//! What a mouse and two fingers do on the page, as the browser itself gets them.

use anyhow::Result;
use serde_json::{Value, json};

use super::Page;

/// Steps of a movement: a hand does not jump.
const STEPS: u32 = 8;

impl Page {
    /// Drags with the mouse from one place of the window to another, in CSS pixels.
    pub async fn drag(&self, from: [f64; 2], to: [f64; 2]) -> Result<()> {
        self.mouse("mousePressed", from).await?;
        for step in 1..=STEPS {
            self.mouse("mouseMoved", between(from, to, step)).await?;
        }
        self.mouse("mouseReleased", to).await
    }

    /// Presses and lets go at a place of the window.
    pub async fn tap(&self, at: [f64; 2]) -> Result<()> {
        self.mouse("mousePressed", at).await?;
        self.mouse("mouseReleased", at).await
    }

    /// Moves two fingers apart or together round a place, from one distance to another.
    pub async fn pinch(&self, about: [f64; 2], from: f64, to: f64) -> Result<()> {
        let fingers = |apart: f64| {
            let half = apart / 2.0;
            json!([
                { "x": about[0] - half, "y": about[1], "id": 1 },
                { "x": about[0] + half, "y": about[1], "id": 2 },
            ])
        };
        self.touch("touchStart", fingers(from)).await?;
        for step in 1..=STEPS {
            let [apart, _] = between([from, 0.0], [to, 0.0], step);
            self.touch("touchMove", fingers(apart)).await?;
        }
        self.touch("touchEnd", json!([])).await
    }

    /// Turns the wheel at a place of the window, downwards for more than 0.
    pub async fn wheel_at(&self, at: [f64; 2], delta: f64) -> Result<()> {
        let event =
            json!({ "type": "mouseWheel", "x": at[0], "y": at[1], "deltaX": 0, "deltaY": delta });
        self.input("Input.dispatchMouseEvent", event).await
    }

    async fn mouse(&self, kind: &str, at: [f64; 2]) -> Result<()> {
        let event = json!({
            "type": kind, "x": at[0], "y": at[1], "button": "left", "buttons": 1, "clickCount": 1,
        });
        self.input("Input.dispatchMouseEvent", event).await
    }

    async fn touch(&self, kind: &str, points: Value) -> Result<()> {
        let event = json!({ "type": kind, "touchPoints": points });
        self.input("Input.dispatchTouchEvent", event).await
    }

    async fn input(&self, command: &str, event: Value) -> Result<()> {
        self.web.cdp().send_raw(command, event).await?;
        Ok(())
    }
}

fn between(from: [f64; 2], to: [f64; 2], step: u32) -> [f64; 2] {
    let part = f64::from(step) / f64::from(STEPS);
    [0, 1].map(|axis| from[axis] + (to[axis] - from[axis]) * part)
}
