//! How long each step may take, and from when help is paid.

use egude_domain::{Date, YearMonth};

use crate::{
    eval::Eval,
    outcome::{Deadline, PaidFrom},
    pack::{DayKind, Pays, Program, Step},
    rates::ParamValue,
};

/// The time limits that apply: a step bound to a parameter shows only when the
/// place has set it so; a place that set nothing shows the step for "not delegated".
pub(crate) fn steps<'a>(eval: &Eval<'a>, program: &'a Program) -> Vec<Deadline> {
    let limit = |s: &Step| Deadline {
        id: s.id.clone(),
        limit: s.limit,
        days: s.days,
        extended: s.extended,
        by: last_day(eval, s, s.limit),
        extended_by: s.extended.and_then(|days| last_day(eval, s, days)),
        cite: s.cite.clone(),
    };
    applying(eval, program).map(limit).collect()
}

/// From when it is paid, if the application is accepted on the day of assessment.
pub(crate) fn pays<'a>(eval: &Eval<'a>, program: &'a Program) -> Option<PaidFrom> {
    let rule = program.pays?;
    let month = match rule {
        Pays::MonthOfApplication => Some(YearMonth::of(eval.on)),
        Pays::MonthAfterDecision => applying(eval, program)
            .filter(|step| step.id.starts_with("decision"))
            .filter_map(|step| last_day(eval, step, step.limit))
            .max()
            .map(|day| YearMonth::of(day).next()),
    };
    Some(PaidFrom { rule, month })
}

fn applying<'a>(eval: &Eval<'a>, program: &'a Program) -> impl Iterator<Item = &'a Step> {
    let set = |id: &'a str| {
        let param = eval.param_held(id).ok().flatten();
        matches!(param.map(|p| &p.value), Some(ParamValue::Flag(true)))
    };
    program.steps.iter().filter(move |step| {
        let when = step.when.as_ref();
        when.is_none_or(|(id, wanted)| set(id) == *wanted)
    })
}

/// The last day of a step that runs from acceptance. Nobody knows a working day
/// for which no calendar was published.
fn last_day(eval: &Eval<'_>, step: &Step, days: u16) -> Option<Date> {
    if !step.from_acceptance {
        return None;
    }
    match step.days {
        DayKind::Calendar => eval.on.plus_days(i32::from(days)),
        DayKind::Working => {
            let calendar = eval.rates.calendar.as_ref()?;
            calendar.days.after(eval.on, u32::from(days))
        }
    }
}
