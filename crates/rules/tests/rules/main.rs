//! What the rules promise, over the real packs.
#![cfg(test)]

mod arbitrary;
mod calendar;
mod cases;
mod command;
mod diff;
mod documents;
mod laws;
mod rates;
mod samples;
mod support;
mod wrong_packs;
