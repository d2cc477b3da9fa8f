//! What the test binaries share: where the repository is, findings, and the browser world.
