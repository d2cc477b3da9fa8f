//! One list of papers for everything that is asked for: each paper once.

use egude_rules::Outcome;

/// One paper, whatever it is needed for.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Paper {
    pub(super) id: String,
    /// No office may ask for it.
    pub(super) looked_up: bool,
    /// Help comes first everywhere it is needed.
    pub(super) later: bool,
    pub(super) programs: Vec<String>,
}

/// Each paper once. Who has to bring it for one thing has to bring it; what has to be there for
/// one thing has to be there.
pub(super) fn of<'a>(outcomes: impl IntoIterator<Item = &'a Outcome>) -> Vec<Paper> {
    let mut found: Vec<Paper> = Vec::new();
    for outcome in outcomes {
        for line in &outcome.papers {
            match found.iter_mut().find(|paper| paper.id == line.id) {
                Some(paper) => {
                    paper.looked_up &= line.looked_up;
                    paper.later &= line.later;
                    paper.programs.push(outcome.program.clone());
                }
                None => found.push(Paper {
                    id: line.id.clone(),
                    looked_up: line.looked_up,
                    later: line.later,
                    programs: vec![outcome.program.clone()],
                }),
            }
        }
    }
    // What to bring, what may come later, what nobody has to bring.
    let (looked_up, rest): (Vec<_>, Vec<_>) = found.into_iter().partition(|it| it.looked_up);
    let (later, mut all): (Vec<_>, Vec<_>) = rest.into_iter().partition(|it| it.later);
    all.extend(later);
    all.extend(looked_up);
    all
}
