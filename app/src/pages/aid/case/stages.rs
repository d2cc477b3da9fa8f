//! The steps of one program as a line: done, now, next.

use crate::components::{Tag, Text, Tone, Up};
use crate::i18n::{msg, msg_of, text_with};
use crate::pages::aid::words;
use crate::state::Aid;
use crate::state::aid::{Step, StepState, steps};
use egude_client::aid::{Event, Part};
use leptos::prelude::*;

pub(super) fn view(part: &Part, events: &[Event]) -> AnyView {
    let aid = Aid::get();
    let (part, events) = (part.clone(), events.to_vec());
    (move || {
        let line = aid.with_door(|door| steps(door.program(&part.program)?, &part, &events));
        let line = line.flatten()?;
        let all = line.into_iter().map(step).collect_view();
        Some(view! { <ol class="timeline case-steps">{all}</ol> })
    })
    .into_any()
}

fn step(step: Step) -> AnyView {
    let name = msg_of(format!("aid-stage-{}", words::word(&step.stage)));
    let at = step.at.map(|at| {
        let said: Text =
            Signal::derive(move || text_with("aid-step-at", &[("when", words::instant(at))]));
        view! { <p class="timeline-when"><Up text=said /></p> }
    });
    let (mark, tone) = match step.state {
        StepState::Done => ("aid-step-done", Tone::Success),
        StepState::Now => ("aid-step-now", Tone::Info),
        StepState::Next => ("aid-step-next", Tone::Quiet),
    };
    view! {
        <li
            class="timeline-step"
            data-now=(step.state == StepState::Now).then_some("true")
            data-open=(step.state == StepState::Next).then_some("true")
        >
            <p class="timeline-title"><span>{name}</span> " " <Tag label=msg(mark) tone /></p>
            {at}
        </li>
    }
    .into_any()
}
