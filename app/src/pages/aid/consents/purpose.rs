//! One purpose: what for, why, what happens without it; and its box.

use crate::components::{Checkboxes, Choice, Details, Notice, Tag, Text, Tone, Up};
use crate::i18n::{has, msg, text, text_with};
use crate::pages::aid::words;
use crate::state::Aid;
use crate::state::aid::Asked;
use leptos::prelude::*;

pub(super) fn view(aid: Aid, one: Asked, all: StoredValue<Vec<Asked>>) -> AnyView {
    let field = one.field();
    let given = untrack(|| aid.agreed(&one));
    let boxed = RwSignal::new(if given {
        vec![YES.to_owned()]
    } else {
        Vec::new()
    });
    let asked = StoredValue::new(one.clone());
    Effect::new(move |before: Option<bool>| {
        let given = boxed.with(|boxed| !boxed.is_empty());
        if before.is_some_and(|before| before != given) {
            let (all, one) = (all.get_value(), asked.get_value());
            untrack(|| aid.agree(&all, Some(&one), given));
        }
        given
    });
    let (purpose, name) = (one.purpose.clone(), one.name.clone());
    let child = one.of.is_some();
    let title: Text = Signal::derive(move || {
        let title = text(&format!("aid-consent-{purpose}-title"));
        if !child {
            return title;
        }
        let values = [("title", title), ("name", name.clone())];
        text_with("aid-consents-of-child", &values)
    });
    let label = msg(match (child, one.optional) {
        (true, _) => "aid-consents-agree-guardian",
        (false, true) => "aid-consents-agree-optional",
        (false, false) => "aid-consents-agree",
    });
    let mark = if one.needed {
        ("aid-consents-needed", Tone::Attention)
    } else {
        ("aid-consents-optional", Tone::Quiet)
    };
    let sensitive = one
        .sensitive
        .then(|| view! { <Tag label=msg("aid-consents-sensitive") tone=Tone::Info /> });
    let without = {
        let purpose = one.purpose.clone();
        let needed = one.needed;
        move || {
            let open = boxed.with(Vec::is_empty);
            (open && needed).then(|| {
                let words = said(&purpose, "no", "aid-consents-without-needed");
                view! { <Notice title=words tone=Tone::Attention /> }
            })
        }
    };
    let (why, no) = (
        said(&one.purpose, "body", "aid-consents-why"),
        said(&one.purpose, "no", "aid-consents-without"),
    );
    let agree = vec![Choice::new(YES, label)];
    view! {
        <div class="card stack consent">
            <p class="consent-marks"><Tag label=msg(mark.0) tone=mark.1 /> " " {sensitive}</p>
            <Checkboxes id=field legend=title values=boxed choices=agree hint=Signal::derive(move || Some(why.get())) />
            {without}
            <Details summary=msg("aid-consents-more") off_paper=true>
                <p><Up text=no /></p>
                <p><Up text=articles(aid, &one.purpose) /></p>
            </Details>
        </div>
    }
    .into_any()
}

const YES: &str = "yes";

/// The words of the data for this purpose; those for all where it has none of its own.
fn said(purpose: &str, part: &str, else_: &'static str) -> Text {
    let id = format!("aid-consent-{purpose}-{part}");
    Signal::derive(move || if has(&id) { text(&id) } else { text(else_) })
}

/// Where it stands.
fn articles(aid: Aid, purpose: &str) -> Text {
    let purpose = purpose.to_owned();
    Signal::derive(move || {
        let found = aid.with_door(|door| {
            let one = door.consents.iter().find(|one| one.id == purpose);
            one.map_or_else(Vec::new, |one| one.cite.clone())
        });
        let cites = found.unwrap_or_default().into_iter().map(String::from);
        words::all(cites.map(|cite| words::cite(&cite)))
    })
}
