//! What somebody looks for among the cases.

use egude_client::aid::{CaseState, Lane, WorkItem};
use leptos::prelude::*;

/// What is looked for, as it was typed and chosen; empty is anything.
#[derive(Debug, Clone, Copy)]
pub struct Filter {
    /// A part of the reference or name.
    pub text: RwSignal<String>,
    /// A region code.
    pub township: RwSignal<String>,
    /// The word of a lane.
    pub lane: RwSignal<String>,
    /// The word of a state.
    pub state: RwSignal<String>,
    /// Only where something came that staff have not looked at.
    pub look: RwSignal<bool>,
}

impl Filter {
    pub(super) fn new() -> Self {
        let empty = || RwSignal::new(String::new());
        Self {
            text: empty(),
            township: empty(),
            lane: empty(),
            state: empty(),
            look: RwSignal::new(false),
        }
    }

    /// Whether anything is looked for.
    pub fn is_set(self) -> bool {
        let fields = [self.text, self.township, self.lane, self.state];
        self.look.get() || fields.iter().any(|field| !field.with(String::is_empty))
    }

    /// Looks for nothing any more.
    pub fn clear(self) {
        for field in [self.text, self.township, self.lane, self.state] {
            field.set(String::new());
        }
        self.look.set(false);
    }

    /// Whether a case is looked for.
    pub fn fits(self, item: &WorkItem) -> bool {
        let township = self.township.get();
        let (lane, state) = (self.lane.get(), self.state.get());
        means(&self.text.get(), item.reference.as_str(), &item.name)
            && (township.is_empty() || item.region.as_str() == township)
            && (lane.is_empty() || lane_word(item.lane) == lane)
            && (state.is_empty() || state_word(item.state) == state)
            && (!self.look.get() || item.to_look_at > 0)
    }
}

/// Whether what was typed is a part of the reference or of the name.
fn means(typed: &str, reference: &str, name: &str) -> bool {
    let narrow = |sign: char| match u32::from(sign) {
        code @ 0xFF01..=0xFF5E => char::from_u32(code - 0xFEE0).unwrap_or(sign),
        _ => sign,
    };
    let signs = typed.chars().map(narrow);
    let wanted: String = signs
        .filter(|sign| !sign.is_whitespace() && *sign != '-')
        .flat_map(char::to_uppercase)
        .collect();
    wanted.is_empty() || reference.replace('-', "").contains(&wanted) || name.contains(&wanted)
}

/// The word of a lane in the contract and in message ids.
pub const fn lane_word(lane: Lane) -> &'static str {
    match lane {
        Lane::Urgent => "urgent",
        Lane::Spending => "spending",
        Lane::Ordinary => "ordinary",
    }
}

/// The word of a state, likewise.
pub const fn state_word(state: CaseState) -> &'static str {
    match state {
        CaseState::Submitted => "submitted",
        CaseState::NeedMore => "need-more",
        CaseState::Accepted => "accepted",
        CaseState::Closed => "closed",
        CaseState::Withdrawn => "withdrawn",
    }
}

#[cfg(test)]
mod tests {
    use super::means;

    #[test]
    fn a_part_of_a_reference_finds_it_however_it_was_typed() {
        for typed in ["", "a7k4", "A7K4-Q9", "q9tx m3", "Ａ７Ｋ４", "示例"] {
            assert!(means(typed, "A7K4Q9TXM3RW", "示例甲"), "{typed}");
        }
        for typed in ["a7k5", "乙"] {
            assert!(!means(typed, "A7K4Q9TXM3RW", "示例甲"), "{typed}");
        }
    }
}
