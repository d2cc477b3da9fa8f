//! Come, or not yet: what a couple learns before it chooses a day.
