use egude_domain::{Date, YearMonth};

use super::{FieldError, digits::plain, whole};

/// Nobody has grown older than this; an older birth year is a slip of the hand.
const OLDEST: i16 = 130;

/// A birth month: not in the future, not more than 130 years ago.
pub(super) fn month(year: &str, month: &str, today: Date) -> Result<YearMonth, FieldError> {
    let year = plain(year);
    let month = plain(month);
    let year = year.strip_suffix('年').unwrap_or(&year);
    let month = month.strip_suffix('月').unwrap_or(&month);
    match (year.is_empty(), month.is_empty()) {
        (true, true) => return Err(FieldError::new("month-empty").at("year")),
        (true, false) => return Err(FieldError::new("month-no-year").at("year")),
        (false, true) => return Err(FieldError::new("month-no-month").at("month")),
        (false, false) => {}
    }
    let number = whole(year, 0, i64::MAX).map_err(|error| error.at("year"))?;
    if year.len() != 4 {
        return Err(FieldError::new("month-year-digits").at("year"));
    }
    let m = whole(month, 1, 12).map_err(|error| match error.code {
        "number-small" | "number-large" => FieldError::new("month-range").at("month"),
        _ => error.at("month"),
    })?;
    let future = FieldError::with("month-future", &today.year()).at("year");
    let year = i16::try_from(number).map_err(|_| future.clone())?;
    if year < today.year() - OLDEST {
        return Err(FieldError::with("month-old", &OLDEST).at("year"));
    }
    let month = i8::try_from(m).map_err(|_| FieldError::new("month-range").at("month"))?;
    let parsed = YearMonth::new(year, month).map_err(|_| future.clone())?;
    if parsed.first_day() > today {
        Err(future)
    } else {
        Ok(parsed)
    }
}

/// Year and month as numbers, to show what was typed as it was read. Whether anyone can be born then
/// is not looked at here.
pub fn year_and_month(year: &str, month: &str) -> Option<(i16, i8)> {
    let (year, month) = (plain(year), plain(month));
    let year = year.strip_suffix('年').unwrap_or(&year);
    let month = month.strip_suffix('月').unwrap_or(&month);
    Some((year.parse().ok()?, month.parse().ok()?))
}

#[cfg(test)]
mod tests {
    use super::*;

    const TODAY: Date = Date::constant(2026, 11, 21);

    #[track_caller]
    fn refused(year: &str, text: &str, code: &str, part: &str) {
        let error = month(year, text, TODAY).unwrap_err();
        assert_eq!(
            (error.code, error.part.as_str()),
            (code, part),
            "{year} {text}"
        );
    }

    #[test]
    fn a_birth_month_is_understood_as_people_type_it() {
        let expected = YearMonth::new(1953, 4);
        for (year, text) in [
            ("1953", "4"),
            ("１９５３", "０４"),
            ("1953年", "4月"),
            (" 1953 ", "04"),
        ] {
            assert_eq!(
                month(year, text, TODAY).ok(),
                expected.ok(),
                "{year} {text}"
            );
            assert_eq!(year_and_month(year, text), Some((1953, 4)));
        }
        assert_eq!(year_and_month("19x3", "4"), None);
        assert!(month("2026", "11", TODAY).is_ok());
    }

    #[test]
    fn impossible_months_are_refused_with_the_field_at_fault() {
        refused("", "", "month-empty", "year");
        refused("", "4", "month-no-year", "year");
        refused("1953", "", "month-no-month", "month");
        refused("53", "4", "month-year-digits", "year");
        refused("1953", "13", "month-range", "month");
        refused("1953", "0", "month-range", "month");
        refused("2026", "12", "month-future", "year");
        refused("9999", "1", "month-future", "year");
        refused("1890", "1", "month-old", "year");
        refused("19x3", "1", "number-character", "year");
        refused("1953", "四", "number-character", "month");
    }
}
