//! The self-check: a family finds out about the minimum living allowance.

mod device;
mod family;
mod kept;
mod keyboard;
mod private;
mod saved;
mod tabs;
mod trouble;
mod verdicts;
mod walk;
mod whole;
mod wrong_input;
