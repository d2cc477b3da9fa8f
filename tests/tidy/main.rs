//! Keeps the house rules: each test is one promise about the files of the repository.
//!
//! Every check is a function from files to findings, so that it can be proved able to fail on a
//! bad sample in memory before it is trusted with the real files.

mod aid_ids;
mod clean_text;
mod css;
mod css_reader;
mod documents;
mod html;
mod id_patterns;
mod ids;
mod layers;
mod marriage_ids;
mod mongolian;
mod parity;
mod plain_words;
mod platform;
mod rust_source;
mod sizes;
mod user_text;
mod vocabulary;
