//! The second person, on their own phone.
