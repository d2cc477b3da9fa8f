use proptest::prelude::*;

use super::*;

const TODAY: Date = Date::constant(2026, 11, 22);

fn parse(text: &str) -> Result<IdNumber, IdNumberError> {
    IdNumber::parse(text, TODAY)
}

/// The numbers that the project tests with. Those that could be somebody's are
/// of the 19th century, or are printed in the standard.
const GOOD: [(&str, &str, Sex); 8] = [
    ("11010519491231002X", "1949-12-31", Sex::Female),
    ("440524188001010014", "1880-01-01", Sex::Male),
    ("810000199408230021", "1994-08-23", Sex::Female),
    ("820000189901010009", "1899-01-01", Sex::Female),
    ("830000189901010000", "1899-01-01", Sex::Female),
    ("152502189901010019", "1899-01-01", Sex::Male),
    ("152502189901010000", "1899-01-01", Sex::Female),
    ("150627189901010001", "1899-01-01", Sex::Female),
];

#[test]
fn the_table_of_test_numbers_is_read_as_it_says() {
    for (text, birth, sex) in GOOD {
        let number = parse(text).unwrap();
        assert_eq!(number.as_str(), text);
        assert_eq!(number.birth().to_string(), birth, "{text}");
        assert_eq!(number.sex(), sex, "{text}");
    }
    assert_eq!(parse("152525189902290002"), Err(IdNumberError::Date));
    assert_eq!(parse("110105194912310021"), Err(IdNumberError::Check));
}

#[test]
fn spaces_wide_signs_and_a_small_x_are_taken() {
    let plain = parse("11010519491231002X").unwrap();
    for text in [
        "110105 19491231 002x",
        "１１０１０５１９４９１２３１００２ｘ",
        "\u{3000}110105\u{a0}19491231002Ｘ\t",
    ] {
        assert_eq!(parse(text), Ok(plain.clone()), "{text}");
    }
}

#[test]
fn anything_else_is_refused_with_its_place() {
    for (text, at) in [
        ("", 1),
        ("010105194912310021", 1),
        ("1101O5194912310021", 5),
        ("110105-19491231002X", 7),
        ("11010519491231002", 18),
        ("11010519491231002X1", 19),
        ("1101051949123100XX", 17),
        ("11010519491231002Y", 18),
        ("11010519491231002х", 18),
        ("1101051949123100٢X", 17),
    ] {
        assert_eq!(parse(text), Err(IdNumberError::Form { at }), "{text}");
    }
}

#[test]
fn an_old_number_is_told_from_a_wrong_one() {
    assert_eq!(parse("110105491231002"), Err(IdNumberError::Old));
    assert_eq!(parse("１１０１０５ 491231 002"), Err(IdNumberError::Old));
    assert_eq!(
        parse("11010549123100X"),
        Err(IdNumberError::Form { at: 15 })
    );
}

#[test]
fn nobody_is_born_after_today() {
    let text = "11010519491231002X";
    let on = |day| IdNumber::parse(text, day).map(|number| number.birth());
    assert_eq!(on(Date::constant(1949, 12, 30)), Err(IdNumberError::Date));
    let birthday = Date::constant(1949, 12, 31);
    assert_eq!(on(birthday), Ok(birthday));
}

#[test]
fn a_year_before_1800_or_after_2099_is_no_birth_date() {
    for text in [
        "110105179912310020",
        "110105210012310020",
        "110105000012310020",
    ] {
        assert_eq!(parse(text), Err(IdNumberError::Date), "{text}");
    }
}

#[test]
fn only_hong_kong_macao_and_830000_begin_a_residence_permit() {
    let permit = |text| IdNumber::parse_permit(text, TODAY);
    for text in [
        "810000199408230021",
        "820000189901010009",
        "830000189901010000",
    ] {
        assert!(permit(text).is_ok(), "{text}");
    }
    let taiwan = number_of("71000018990101000");
    assert_eq!(permit(&taiwan), Err(IdNumberError::Form { at: 1 }));
    assert!(parse(&taiwan).is_ok(), "as a code of a place it is taken");
    assert!(permit("152502189901010019").is_err());
}

#[test]
fn codes_of_places_that_are_gone_stay_valid() {
    let number = parse(&number_of("15999918990101001")).unwrap();
    assert_eq!(number.prefix(), "159999");
}

#[test]
fn the_code_is_the_word_of_the_contract() {
    assert_eq!(IdNumberError::Form { at: 3 }.code(), "id-number-form");
    assert_eq!(IdNumberError::Date.code(), "id-number-date");
    assert_eq!(IdNumberError::Check.code(), "id-number-check");
    assert_eq!(IdNumberError::Old.code(), "id-number-old");
}

#[test]
fn a_log_line_shows_four_signs_at_most() {
    let shown = format!("{:?}", parse("152502189901010019").unwrap());
    assert_eq!(shown, "IdNumber(…0019)");
}

/// With the check digit, found by trying: a way of its own.
fn number_of(first_17: &str) -> String {
    "0123456789X"
        .chars()
        .map(|check| format!("{first_17}{check}"))
        .find(|text| parse(text).is_ok())
        .unwrap()
}

proptest! {
    #[test]
    fn each_single_wrong_sign_is_noticed(place in 0usize..17, other in b'0'..=b'9') {
        let mut signs = *b"152502189901010019";
        prop_assume!(signs[place] != other);
        signs[place] = other;
        prop_assert!(parse(std::str::from_utf8(&signs).unwrap()).is_err());
    }

    #[test]
    fn each_swap_of_two_neighbours_is_noticed(place in 0usize..16) {
        let mut signs = *b"152502189901010019";
        prop_assume!(signs[place] != signs[place + 1]);
        signs.swap(place, place + 1);
        prop_assert!(parse(std::str::from_utf8(&signs).unwrap()).is_err());
    }

    #[test]
    fn no_text_makes_it_panic(text in "\\PC{0,24}") {
        let _ = parse(&text);
        let _ = IdNumber::parse_permit(&text, TODAY);
    }
}
