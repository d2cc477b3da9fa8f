use egude_domain::{Date, Sex};

/// 民法典 art. 1047: a man not before 22, a woman not before 20 full years. The
/// readiness table says the same; a test compares them.
const fn years(sex: Sex) -> i16 {
    match sex {
        Sex::Male => 22,
        Sex::Female => 20,
    }
}

/// The first day on which they are of age to marry: the birthday itself counts,
/// and who was born on 29 February has it on the 28th in other years (Z-02).
pub(super) fn from(birth: Date, sex: Sex) -> Date {
    let year = birth.year().saturating_add(years(sex));
    let day = Date::new(year, birth.month(), birth.day());
    // Only 29 February can fail; nothing here lives beyond the calendar.
    day.or_else(|_| Date::new(year, 2, 28)).unwrap_or(birth)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn day(text: &str) -> Date {
        text.parse().unwrap()
    }

    #[test]
    fn the_readiness_table_has_the_same_ages() {
        let table = include_str!("../../../marriage/data/readiness.toml");
        for (id, sex) in [("age-male", Sex::Male), ("age-female", Sex::Female)] {
            let line = format!("[param.{id}]\nvalue = {}\n", years(sex));
            assert!(table.contains(&line), "{line}");
        }
    }

    #[test]
    fn the_birthday_itself_is_of_age() {
        assert_eq!(from(day("2004-11-22"), Sex::Male), day("2026-11-22"));
        assert_eq!(from(day("2006-11-22"), Sex::Female), day("2026-11-22"));
        assert_eq!(from(day("2004-02-29"), Sex::Male), day("2026-02-28"));
        assert_eq!(from(day("2004-02-29"), Sex::Female), day("2024-02-29"));
    }
}
