//! The self-check: a family finds out what help it may get.

mod answer;
mod arrive;
mod danger;
mod device;
mod family;
mod files;
mod idle;
mod kept;
mod keyboard;
mod material;
mod private;
mod programs;
mod read_aloud;
mod reading;
mod saved;
mod sharing;
mod tabs;
mod to_aid;
mod trouble;
mod verdicts;
mod walk;
mod what_if;
mod whole;
mod wrong_input;
