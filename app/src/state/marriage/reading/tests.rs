use super::*;

const TODAY: Date = Date::constant(2026, 11, 22);
const MAN: &str = "152502189901010019";
const WOMAN: &str = "152502189901010000";

fn wanted() -> Wanted {
    Wanted {
        two: true,
        ages: true,
        second_phone: FieldNeed::No,
        remark: FieldNeed::No,
        today: TODAY,
    }
}

/// Two sample people who filled in everything.
fn filled() -> Draft {
    let draft = Draft::new();
    for (person, number) in draft.people.iter().zip([MAN, WOMAN]) {
        person.name.set("示例甲".into());
        person.number.set(number.into());
    }
    draft.phone.set("138 0000 0000".into());
    draft
}

fn faults(draft: Draft, wanted: Wanted) -> Vec<(String, &'static str)> {
    let faults = read(draft, wanted).err().unwrap_or_default();
    faults.into_iter().map(|f| (f.pointer, f.code)).collect()
}

#[test]
fn what_two_people_typed_is_read_with_spaces_and_without() {
    let owner = Owner::new();
    owner.with(|| {
        let draft = filled();
        draft.people[0].number.set("152502 18990101 0019".into());
        let read = read(draft, wanted()).unwrap();
        assert_eq!(read.people[0].number, MAN);
        assert_eq!(read.people.len(), 2);
        assert_eq!(read.phone.as_str(), "13800000000");
        assert_eq!(read.people[0].birth, None, "the number says it");
    });
}

#[test]
fn each_wrong_field_is_named_with_what_is_wrong() {
    let owner = Owner::new();
    owner.with(|| {
        let draft = filled();
        draft.people[0].number.set("110105194912310021".into());
        draft.people[1].number.set("15250218990101000".into());
        draft.people[1].name.set("  ".into());
        draft.phone.set("1380000".into());
        let expected = [
            ("/people/0/number", "id-number-check"),
            ("/people/1/name", "missing"),
            ("/people/1/number", "id-number-length"),
            ("/phone", "not-a-phone"),
        ];
        let expected = expected.map(|(at, code)| (at.to_owned(), code));
        assert_eq!(faults(draft, wanted()), expected);
    });
}

#[test]
fn one_person_twice_is_noticed() {
    let owner = Owner::new();
    owner.with(|| {
        let draft = filled();
        draft.people[1].number.set(MAN.into());
        let expected = [("/people/1/number".to_owned(), "same-person")];
        assert_eq!(faults(draft, wanted()), expected);
    });
}

#[test]
fn birth_and_sex_are_asked_only_where_no_number_says_them() {
    let owner = Owner::new();
    owner.with(|| {
        let draft = filled();
        let second = draft.people[1];
        second.document.set("passport".into());
        second.number.set("e 1234567".into());
        let missing = faults(draft, wanted());
        let expected = [("/people/1/birth", "missing"), ("/people/1/sex", "missing")];
        assert_eq!(missing, expected.map(|(at, code)| (at.to_owned(), code)));
        for (field, text) in second.birth.iter().zip(["1899", "2", "29"]) {
            field.set(text.into());
        }
        second.sex.set("female".into());
        let expected = [("/people/1/birth".to_owned(), "day-form")];
        assert_eq!(faults(draft, wanted()), expected);
        second.birth[2].set("28".into());
        let read = read(draft, wanted()).unwrap();
        assert_eq!(read.people[1].number, "E1234567");
        assert_eq!(read.people[1].birth, "1899-02-28".parse().ok());
    });
}

#[test]
fn the_office_decides_about_the_second_telephone_and_the_remark() {
    let owner = Owner::new();
    owner.with(|| {
        let draft = filled();
        let both = Wanted {
            second_phone: FieldNeed::Required,
            remark: FieldNeed::Required,
            ..wanted()
        };
        let expected = [("/people/1/phone", "missing"), ("/remark", "missing")];
        let expected = expected.map(|(at, code)| (at.to_owned(), code));
        assert_eq!(faults(draft, both), expected);
        draft.people[1].phone.set("13900000000".into());
        draft.remark.set("示例".into());
        let asked = read(draft, both).unwrap();
        assert!(asked.people[1].phone.is_some() && asked.remark.is_some());
        // Typed for another office, and not wanted here.
        let other = read(draft, wanted()).unwrap();
        assert!(other.people[1].phone.is_none() && other.remark.is_none());
    });
}

#[test]
fn a_number_says_how_many_signs_it_has_or_which_is_wrong() {
    let wrong = |text: &str| checked_number(DocumentKind::IdCard, text, TODAY).unwrap_err();
    assert_eq!(wrong("15250218990101001"), ("id-number-length", Some(17)));
    assert_eq!(wrong("1525O2189901010019"), ("id-number-sign", Some(5)));
    assert_eq!(wrong("152525189902290002"), ("id-number-date", None));
    assert_eq!(wrong("110105194912310021"), ("id-number-check", None));
    assert_eq!(wrong("152502990101001"), ("id-number-old", None));
    assert_eq!(wrong(" "), ("missing", None));
}
