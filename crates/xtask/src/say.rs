//! The only place that writes to the terminal.
#![expect(
    clippy::print_stdout,
    reason = "a command line tool speaks on standard output"
)]

use std::io::{self, Write as _};

/// A heading before a larger piece of work.
pub(crate) fn heading(text: &str) {
    println!("\n== {text}");
}

/// One step that is done or about to start.
pub(crate) fn step(text: &str) {
    println!("   {text}");
}

/// Text as it is. Who stops reading, as `head` does, has read enough.
pub(crate) fn plain(text: &str) {
    let _ = writeln!(io::stdout(), "{text}");
}

/// The error with its causes, the outermost first.
pub(crate) fn error(error: &anyhow::Error) {
    eprintln!("\nerror: {error}");
    for cause in error.chain().skip(1) {
        eprintln!("  because: {cause}");
    }
}
