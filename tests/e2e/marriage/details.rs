//! Who comes: two people, their documents, and a code.
