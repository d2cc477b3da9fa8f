//! What the rules promise, over the real packs.

mod cases;
mod support;
