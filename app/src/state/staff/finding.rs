//! What is typed or scanned at the desk, and which bookings it means.

use egude_client::booking::StaffBooking;
use egude_domain::BookingNumber;

/// What stands in the QR code of a voucher before the number.
const PREFIX: &str = "EGUDE:";

/// The number that was scanned or typed, if it is a whole one.
pub fn number_of(typed: &str) -> Option<BookingNumber> {
    bare(typed).parse().ok()
}

/// Whether a booking has what was typed: in its number, in a name, at the end of a document's number.
pub fn fits(booking: &StaffBooking, typed: &str) -> bool {
    let people = booking.people.iter();
    let mut words: Vec<&str> = Vec::new();
    for (name, _, end) in people {
        words.extend([name.as_str(), end.as_str()]);
    }
    means(bare(typed), booking.number.as_str(), &words)
}

fn bare(typed: &str) -> &str {
    let typed = typed.trim();
    let start = typed.get(..PREFIX.len());
    if start.is_some_and(|start| start.eq_ignore_ascii_case(PREFIX)) {
        &typed[PREFIX.len()..]
    } else {
        typed
    }
}

fn means(typed: &str, number: &str, words: &[&str]) -> bool {
    let wanted = plain(typed);
    let number_signs: String = wanted.chars().filter(|sign| *sign != '-').collect();
    plain(number).contains(&number_signs) || words.iter().any(|word| plain(word).contains(&wanted))
}

/// Without spaces, in small letters, full-width signs as their plain ones.
fn plain(text: &str) -> String {
    let narrow = |sign: char| match u32::from(sign) {
        code @ 0xFF01..=0xFF5E => char::from_u32(code - 0xFEE0).unwrap_or(sign),
        _ => sign,
    };
    let signs = text.chars().filter(|sign| !sign.is_whitespace());
    signs.map(narrow).flat_map(char::to_lowercase).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_scanned_code_and_a_typed_number_are_the_same() {
        let number = BookingNumber::from_parts(2_026);
        let (dashed, bare) = (number.to_string(), number.as_str().to_owned());
        for typed in [
            dashed.clone(),
            bare.clone(),
            bare.to_lowercase(),
            format!("EGUDE:{bare}"),
            format!(" egude:{dashed} "),
        ] {
            assert_eq!(number_of(&typed), Some(number), "{typed}");
        }
        assert_eq!(number_of("EGUDE:"), None);
        assert_eq!(number_of("0019"), None);
    }

    #[test]
    fn a_part_of_a_name_or_number_finds_it() {
        let found = |typed| means(bare(typed), "A7K4Q9TX", &["Sample A", "0019"]);
        for typed in [
            "",
            "a7k4-q",
            "A7K4Q9TX",
            "sampleA",
            "le a",
            "0019",
            "００１９",
            "EGUDE:A7K4",
        ] {
            assert!(found(typed), "{typed}");
        }
        for typed in ["0018", "B", "A7K5"] {
            assert!(!found(typed), "{typed}");
        }
    }
}
