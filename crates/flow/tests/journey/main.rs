//! Promises of the self-check's journey, on the real pack and the real flow.

#![expect(
    clippy::unwrap_used,
    reason = "a test that cannot set up its world must fail"
)]

mod answers;
mod escapes;
mod goals;
mod made_up;
mod order;
mod world;
