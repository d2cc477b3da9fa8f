/// The lines of a file, folded and ended as RFC 5545 says (3.1).
#[derive(Default)]
pub(super) struct Lines(String);

/// Octets in a line, without its end.
const WIDTH: usize = 75;

impl Lines {
    /// Adds one line, folded between characters: each further part begins with a space.
    pub(super) fn put(&mut self, line: &str) {
        let mut width = 0;
        for sign in line.chars() {
            if width + sign.len_utf8() > WIDTH {
                self.0.push_str("\r\n ");
                width = 1;
            }
            self.0.push(sign);
            width += sign.len_utf8();
        }
        self.0.push_str("\r\n");
    }

    /// The whole file.
    pub(super) fn text(self) -> String {
        self.0
    }
}

/// A text value (3.3.11): no control character gets through, so no line can be smuggled in.
pub(super) fn escaped(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for sign in text.replace("\r\n", "\n").chars() {
        match sign {
            '\\' | ';' | ',' => out.extend(['\\', sign]),
            '\n' => out.push_str("\\n"),
            '\t' => out.push(' '),
            sign if sign.is_control() => {}
            sign => out.push(sign),
        }
    }
    out
}

/// The value of a parameter between quotes, which cannot hold a quote (3.2).
pub(super) fn parameter(text: &str) -> String {
    plain(text).replace('"', "'")
}

/// Without control characters.
pub(super) fn plain(text: &str) -> String {
    text.chars().filter(|sign| !sign.is_control()).collect()
}
