//! A booking, found again: cancelled, moved.
