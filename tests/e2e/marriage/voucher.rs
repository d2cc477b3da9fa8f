//! What a couple holds in its hands.
