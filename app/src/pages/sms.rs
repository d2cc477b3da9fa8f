//! A code by message: sending it, and sending another after a while.

use super::act::Act;
use crate::components::{Button, ButtonKind, Notice, Tone, Up};
use crate::i18n::{msg, text_with};
use crate::platform::{clock, spawn};
use crate::state::marriage::Client;
use crate::state::{Locale, Toasts};
use egude_client::booking::{Appointments, SmsPurpose, SmsRequest, SmsSent};
use egude_client::{ClientError, ProblemCode};
use egude_domain::Phone;
use leptos::prelude::*;
use std::sync::Arc;
use std::time::Duration;

const SECOND: Duration = Duration::from_secs(1);

/// A code that is sent to a telephone.
#[derive(Clone, Copy)]
pub(super) struct Sms {
    act: Act,
    sent: RwSignal<Option<SmsSent>>,
    wait: RwSignal<u32>,
    early: RwSignal<bool>,
}

/// What it is good for.
#[derive(Clone)]
pub(super) struct For {
    pub(super) phone: Phone,
    pub(super) purpose: SmsPurpose,
    pub(super) subject: Option<String>,
}

impl Sms {
    pub(super) fn new() -> Self {
        Self {
            act: Act::new(),
            sent: RwSignal::new(None),
            wait: RwSignal::new(0),
            early: RwSignal::new(false),
        }
    }

    /// Whether one was sent.
    pub(super) fn is_sent(self) -> bool {
        self.sent.with(Option::is_some)
    }

    /// Whether it is being sent.
    pub(super) fn is_busy(self) -> Signal<bool> {
        self.act.is_busy()
    }

    /// What went wrong with sending.
    pub(super) fn trouble(self) -> AnyView {
        // One a minute: said with how long still, and gone when the time is over.
        let early = move || {
            let n = self.wait.get();
            (self.early.get() && n > 0).then(|| {
                let title = text_with("manage-code-wait", &[("n", n.to_string())]);
                view! { <Notice title=Signal::stored(title) tone=Tone::Attention /> }
            })
        };
        view! { {early} {self.act.trouble()} }.into_any()
    }

    /// Back to before.
    pub(super) fn forget(self) {
        self.sent.set(None);
    }

    /// Sends one; `then` is called when it is on its way.
    pub(super) fn send(self, client: &Arc<Client>, what: For, then: impl FnOnce() + 'static) {
        self.early.set(false);
        let request = SmsRequest {
            phone: what.phone,
            purpose: what.purpose,
            subject: what.subject,
            language: Locale::get().current_untracked().tag().to_owned(),
        };
        let work = |client: Arc<Client>, _: String| async move { client.send_code(&request).await };
        self.act.run(
            client,
            work,
            move |result: Result<_, ClientError>| match result {
                Ok(sent) => {
                    self.sent.try_set(Some(sent));
                    self.count_down(sent.again_after);
                    then();
                    None
                }
                Err(error) => match error.retry_after() {
                    Some(seconds) if error.is(ProblemCode::TooManyRequests) => {
                        self.count_down(seconds);
                        let _ = self.early.try_set(true);
                        None
                    }
                    _ => Some(error),
                },
            },
        );
    }

    fn count_down(self, seconds: u32) {
        let _ = self.wait.try_set(seconds);
        spawn(async move {
            loop {
                clock::sleep(SECOND).await;
                let left = self.wait.try_get_untracked().unwrap_or(0);
                // Gone, or over.
                if left == 0 || self.wait.try_set(left - 1).is_some() {
                    break;
                }
            }
        });
    }

    /// Until when the code is good, and a button for another.
    pub(super) fn view(self, again: Callback<()>) -> AnyView {
        let until = move || {
            self.sent.get().map(|sent| {
                let time = sent.until.time(egude_domain::CHINA).to_string();
                let words = Signal::derive(move || {
                    text_with("manage-code-until", &[("time", time.clone())])
                });
                view! { <p class="quiet"><Up text=words /></p> }
            })
        };
        let label = Signal::derive(move || match self.wait.get() {
            0 => msg("manage-code-again").get(),
            n => text_with("manage-code-again-in", &[("n", n.to_string())]),
        });
        let waits = Signal::derive(move || self.wait.get() > 0);
        view! {
            {until}
            <Button label kind=ButtonKind::Quiet disabled=waits on_press=again />
        }
        .into_any()
    }
}

/// Says that another one is on its way.
pub(super) fn said_again(toasts: Toasts) -> impl FnOnce() {
    move || toasts.say_message("manage-code-sent")
}

/// Six digits, however they were typed; none for anything else.
pub(super) fn code_of(typed: &str) -> Option<String> {
    let digit = |sign: char| match u32::from(sign) {
        // Full-width digits.
        code @ 0xFF10..=0xFF19 => char::from_digit(code - 0xFF10, 10),
        _ => Some(sign),
    };
    let signs = typed.chars().filter(|sign| !sign.is_whitespace());
    let code: String = signs.filter_map(digit).collect();
    (code.len() == 6 && code.bytes().all(|sign| sign.is_ascii_digit())).then_some(code)
}

#[cfg(test)]
mod tests {
    use super::code_of;

    #[test]
    fn a_code_is_taken_however_it_was_typed() {
        assert_eq!(code_of(" 123 456 ").as_deref(), Some("123456"));
        assert_eq!(code_of("１２３４５６").as_deref(), Some("123456"));
        for typed in ["", "12345", "1234567", "12345a"] {
            assert_eq!(code_of(typed), None, "{typed}");
        }
    }
}
