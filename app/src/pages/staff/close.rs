//! Closing a day or a part of it, with a reason that couples read, and opening it again.

use crate::components::{Button, ButtonKind, Choice, Dialog, Field, MaybeText, Radios, Up};
use crate::i18n::{msg, text, text_with};
use crate::platform::focus;
use crate::state::staff::{Staff, time};
use egude_client::booking::{BookingState, CloseRequest, LocalText};
use egude_domain::{CHINA, TimeOfDay};
use leptos::prelude::*;

/// As the back end takes it.
const REASON_SIGNS: usize = 200;

/// What is typed.
#[derive(Clone, Copy)]
struct Form {
    staff: Staff,
    part: RwSignal<String>,
    from: RwSignal<String>,
    to: RwSignal<String>,
    zh: RwSignal<String>,
    mn: RwSignal<String>,
    wrong: RwSignal<Option<Wrong>>,
    asked: RwSignal<Option<CloseRequest>>,
    asks: RwSignal<bool>,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Wrong {
    From,
    To,
    Missing,
    Long,
    LongMongolian,
}

impl Form {
    /// What is to be closed, if all of it can be read. Not tracked.
    fn read(self) -> Result<CloseRequest, Wrong> {
        let date = untrack(|| self.staff.date());
        let (mut from, mut to) = (None, None);
        if self.part.get_untracked() == "part" {
            let begin = time(&self.from.get_untracked()).ok_or(Wrong::From)?;
            let end = time(&self.to.get_untracked()).filter(|end| *end > begin);
            (from, to) = (Some(begin), Some(end.ok_or(Wrong::To)?));
        }
        let [zh, mn] = [self.zh, self.mn].map(|field| field.get_untracked().trim().to_owned());
        if zh.is_empty() {
            return Err(Wrong::Missing);
        }
        if zh.chars().count() > REASON_SIGNS {
            return Err(Wrong::Long);
        }
        if mn.chars().count() > REASON_SIGNS {
            return Err(Wrong::LongMongolian);
        }
        let mn = Some(mn).filter(|mn| !mn.is_empty());
        Ok(CloseRequest {
            date,
            from,
            to,
            reason: LocalText { zh, mn },
        })
    }

    fn error(self, of: &'static [(Wrong, &'static str)]) -> MaybeText {
        Signal::derive(move || {
            let wrong = self.wrong.get()?;
            let (_, id) = of.iter().find(|(one, _)| *one == wrong)?;
            Some(text(id))
        })
    }
}

pub(super) fn view(staff: Staff) -> AnyView {
    let empty = || RwSignal::new(String::new());
    let form = Form {
        staff,
        part: RwSignal::new("day".to_owned()),
        from: empty(),
        to: empty(),
        zh: empty(),
        mn: empty(),
        wrong: RwSignal::new(None),
        asked: RwSignal::new(None),
        asks: RwSignal::new(false),
    };
    let on_submit = move |event: leptos::ev::SubmitEvent| {
        event.prevent_default();
        let read = form.read();
        form.wrong.set(read.as_ref().err().copied());
        match read {
            Ok(request) => {
                form.asked.set(Some(request));
                form.asks.set(true);
            }
            Err(wrong) => focus::by_id(match wrong {
                Wrong::From => "desk-close-from",
                Wrong::To => "desk-close-to",
                Wrong::Missing | Wrong::Long => "desk-close-zh",
                Wrong::LongMongolian => "desk-close-mn",
            }),
        }
    };
    let span = move || {
        view! {
            <Field id="desk-close-from" label=msg("desk-close-from") value=form.from
                error=form.error(&[(Wrong::From, "desk-close-time-wrong")]) size="short" />
            <Field id="desk-close-to" label=msg("desk-close-to") value=form.to
                error=form.error(&[(Wrong::To, "desk-close-span-wrong")]) size="short" />
        }
    };
    let choices = vec![
        Choice::new("day", msg("desk-close-day")),
        Choice::new("part", msg("desk-close-part")).reveals(span),
    ];
    let reason = &[
        (Wrong::Missing, "desk-close-reason-missing"),
        (Wrong::Long, "desk-close-reason-long"),
    ];
    let hint = Signal::derive(|| Some(text("desk-close-mn-hint")));
    view! {
        <form class="stack" novalidate=true on:submit=on_submit>
            <Radios id="desk-close-part" legend=msg("desk-close-what") value=form.part choices />
            <Field id="desk-close-zh" label=msg("desk-close-zh") value=form.zh error=form.error(reason) />
            <Field id="desk-close-mn" label=msg("desk-close-mn") value=form.mn hint
                error=form.error(&[(Wrong::LongMongolian, "desk-close-reason-long")]) />
            <div class="actions">
                <Button label=msg("desk-close-go") submits=true kind=ButtonKind::Danger disabled=staff.is_busy() />
            </div>
        </form>
        {reopening(staff)}
        {dialog(staff, form.asked, form.asks)}
    }
    .into_any()
}

/// How many get a message, before they get it.
fn dialog(staff: Staff, asked: RwSignal<Option<CloseRequest>>, asks: RwSignal<bool>) -> AnyView {
    let words = Signal::derive(move || {
        let day = super::days::day_words(staff.date());
        let Some(request) = asked.get() else {
            return String::new();
        };
        let n = booked(staff, &request).to_string();
        text_with("desk-close-ask", &[("day", day), ("n", n)])
    });
    let yes = move |()| {
        asks.set(false);
        let request = asked.get_untracked();
        asked.set(None);
        if let Some(request) = request {
            staff.close(request);
        }
    };
    view! {
        <Dialog id="desk-close" title=msg("desk-close-ask-title") open=asks>
            <p><Up text=words /></p>
            <p>{msg("desk-close-ask-body")}</p>
            <div class="actions">
                <Button label=msg("desk-close-yes") kind=ButtonKind::Danger on_press=yes />
                <Button label=msg("desk-close-no") kind=ButtonKind::Quiet on_press=move |()| asks.set(false) />
            </div>
        </Dialog>
    }
    .into_any()
}

/// Bookings that would be closed, as the list tells.
fn booked(staff: Staff, request: &CloseRequest) -> usize {
    let inside = |time: TimeOfDay| {
        request.from.is_none_or(|from| time >= from) && request.to.is_none_or(|to| time < to)
    };
    staff.day().with(|day| {
        let bookings = day.iter().flat_map(|day| &day.bookings);
        bookings
            .filter(|one| one.state == BookingState::Confirmed && inside(one.start.time(CHINA)))
            .count()
    })
}

fn reopening(staff: Staff) -> AnyView {
    let closed = Memo::new(move |_| {
        let day = staff.day();
        day.with(|day| day.as_ref().is_some_and(|day| day.closed.is_some()))
    });
    (move || {
        closed.get().then(|| {
            view! {
                <div class="stack">
                    <p>{msg("desk-reopen-body")}</p>
                    <Button
                        label=msg("desk-reopen")
                        kind=ButtonKind::Secondary
                        disabled=staff.is_busy()
                        on_press=move |()| staff.reopen()
                    />
                </div>
            }
        })
    })
    .into_any()
}
