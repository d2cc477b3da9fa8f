//! What the rules promise, over the real packs.
#![cfg(test)]

mod cases;
mod rates;
mod support;
