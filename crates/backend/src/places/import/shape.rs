//! A preview as the contract writes it.

use egude_contract::v1::places::{ImportChange, ImportFault, ImportPreview, MemberChange};
use egude_places::import;

use super::{
    super::{as_type, merge::Plan, publish},
    Uploaded,
};
use crate::{problem::Failure, store::PointBody};

/// Faults that are shown.
const FAULTS: usize = 500;
/// Points of a kind that are shown.
const SHOWN: usize = 200;

/// What was read, before it is compared.
pub(super) fn shape(
    read: &import::Read,
    file: &Uploaded,
    name: String,
    at: String,
) -> Result<ImportPreview, Failure> {
    // Those that stop come first into the room that there is: without them nobody would know why
    // the file cannot be published.
    let (stop, note): (Vec<_>, Vec<_>) = read.faults.iter().partition(|fault| fault.stops);
    let mut faults: Vec<_> = stop.into_iter().chain(note).take(FAULTS).collect();
    faults.sort_by_key(|fault| fault.line);
    let faults = faults.into_iter().map(|fault| {
        Ok(ImportFault {
            line: fault.line,
            column: fault.column.clone(),
            code: as_type(&fault.code)?,
            value: fault.value.clone(),
            hint: fault.hint.clone(),
            stops: fault.stops,
        })
    });
    let more = read.faults.len().saturating_sub(FAULTS);
    let more = u32::try_from(more).unwrap_or(u32::MAX);
    Ok(ImportPreview {
        import: name,
        at,
        name: file.name.chars().take(200).collect(),
        format: as_type(&read.format)?,
        encoding: as_type(&read.encoding)?,
        datum: as_type(&read.datum)?,
        rows: read.rows,
        faults: faults.collect::<Result<_, Failure>>()?,
        more_faults: more.saturating_add(read.more_faults),
        may: false,
        scope: Vec::new(),
        added: Vec::new(),
        changed: Vec::new(),
        gone: Vec::new(),
        kept: Vec::new(),
        counts: publish::counts(&Plan::default()),
    })
}

/// What is wrong beside the rows themselves, so many at most.
pub(super) fn also(preview: &mut ImportPreview, mut faults: Vec<ImportFault>) {
    let more = faults.len().saturating_sub(FAULTS);
    faults.truncate(FAULTS);
    preview.faults.extend(faults);
    let more = u32::try_from(more).unwrap_or(u32::MAX);
    preview.more_faults = preview.more_faults.saturating_add(more);
}

/// What would happen, with the points by name.
pub(super) fn fill(preview: &mut ImportPreview, plan: &Plan) -> Result<(), Failure> {
    preview.counts = publish::counts(plan);
    let names =
        |changes: &[MemberChange]| changes.iter().map(|change| change.member.clone()).collect();
    let list = |all: Vec<(&PointBody, Vec<String>)>| {
        all.into_iter()
            .take(SHOWN)
            .map(|(body, fields)| one(body, fields))
            .collect::<Result<Vec<_>, Failure>>()
    };
    preview.added = list(
        plan.added
            .iter()
            .map(|(body, _)| (body, Vec::new()))
            .collect(),
    )?;
    preview.changed = list(
        plan.changed
            .iter()
            .map(|(_, body, changes)| (body, names(changes)))
            .collect(),
    )?;
    preview.gone = list(
        plan.gone
            .iter()
            .map(|row| (&row.body, Vec::new()))
            .collect(),
    )?;
    preview.kept = list(
        plan.kept
            .iter()
            .map(|(body, fields)| (body, fields.clone()))
            .collect(),
    )?;
    Ok(())
}

fn one(body: &PointBody, fields: Vec<String>) -> Result<ImportChange, Failure> {
    let place = &body.place;
    Ok(ImportChange {
        id: place.id.clone(),
        name: as_type(&place.name)?,
        kind: as_type(&place.kind)?,
        region: place.region.to_string(),
        at: place.at.as_ref().map(as_type).transpose()?,
        fields,
    })
}
