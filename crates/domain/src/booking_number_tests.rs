use proptest::prelude::*;

use super::*;
use crate::checked::ALPHABET;

fn read(text: &str) -> Result<BookingNumber, BookingNumberError> {
    text.parse()
}

fn signs(number: BookingNumber) -> Vec<char> {
    number.as_str().chars().collect()
}

#[test]
fn no_two_signs_look_alike() {
    let shown: Vec<char> = ALPHABET.iter().copied().map(char::from).collect();
    for out in "01258BGILOSUZ".chars() {
        assert!(!shown.contains(&out), "{out}");
    }
}

#[test]
fn what_is_no_number_is_refused() {
    for text in [
        "",
        "A7K4",
        "A7K4-Q9TXX",
        "A7K4-Q9T",
        "O7K4-Q9TX",
        "A7K4_Q9TX",
        "你好",
    ] {
        assert_eq!(read(text), Err(BookingNumberError::Form), "{text}");
    }
}

proptest! {
    #[test]
    fn a_number_is_read_as_it_is_written(random: u64) {
        let number = BookingNumber::from_parts(random);
        prop_assert_eq!(read(&number.to_string()), Ok(number));
        let json = serde_json::to_string(&number).unwrap();
        prop_assert_eq!(serde_json::from_str::<BookingNumber>(&json).unwrap(), number);
    }

    #[test]
    fn it_is_read_however_it_was_typed(random: u64) {
        let number = BookingNumber::from_parts(random);
        let shown = number.to_string();
        let wide: String = shown
            .chars()
            .map(|sign| char::from_u32(u32::from(sign) + 0xFEE0).unwrap())
            .collect();
        let spaced: String = shown.chars().flat_map(|sign| [sign, '\u{3000}']).collect();
        let dash = shown.replace('-', "—");
        for text in [&shown.to_lowercase(), &wide, &spaced, number.as_str(), &dash] {
            prop_assert_eq!(read(text), Ok(number), "{}", text);
        }
    }

    #[test]
    fn each_single_wrong_sign_is_noticed(random: u64, place in 0..LENGTH, other in 0..23usize) {
        let mut typed = signs(BookingNumber::from_parts(random));
        let other = char::from(ALPHABET[other]);
        prop_assume!(typed[place] != other);
        typed[place] = other;
        let text: String = typed.into_iter().collect();
        prop_assert_eq!(read(&text), Err(BookingNumberError::Check));
    }

    #[test]
    fn each_swap_of_two_signs_is_noticed(random: u64, a in 0..LENGTH, b in 0..LENGTH) {
        let mut typed = signs(BookingNumber::from_parts(random));
        prop_assume!(typed[a] != typed[b]);
        typed.swap(a, b);
        let text: String = typed.into_iter().collect();
        prop_assert_eq!(read(&text), Err(BookingNumberError::Check));
    }

    #[test]
    fn different_random_numbers_are_different_bookings(
        a in 0..BookingNumber::COUNT,
        b in 0..BookingNumber::COUNT,
    ) {
        let same = BookingNumber::from_parts(a) == BookingNumber::from_parts(b);
        prop_assert_eq!(same, a == b);
    }

    #[test]
    fn no_text_makes_it_panic(text in "\\PC{0,16}") {
        let _ = read(&text);
    }
}
