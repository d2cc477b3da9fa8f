use super::{
    Change, Hours, LOOK_AHEAD, Now,
    day::{DAY, Day},
};
use crate::OnHolidays;
use egude_domain::{CHINA, Date, Moment, TimeOfDay};

/// After so many days without a change all that follow are alike, until something begins or ends.
const WEEK: u8 = 7;

impl Hours<'_> {
    /// The first change after the minute of today.
    ///
    /// Between two turns (ends of closures, holidays, seasons) the weeks are all alike. A week in
    /// which nothing changes is therefore followed by the day of the next turn: a house that never
    /// closes costs eight days, not a year.
    pub(super) fn next(
        &self,
        today: Day<'_>,
        before: Day<'_>,
        minute: u16,
        state: Now,
        mut sure: bool,
    ) -> Option<Change> {
        let last = today.date.plus_days(LOOK_AHEAD)?;
        let (mut before, mut today, mut after) = (before, today, Some(minute));
        let (mut calm, mut turn) = (0, self.turns_after(today.date));
        loop {
            sure &= today.sure;
            if let Some(minute) = self.differs(today, before, after, state) {
                let time = TimeOfDay::of_minutes(minute)?;
                return Some(Change {
                    at: Moment::of(today.date, time, CHINA),
                    to: self.at(today, before, minute),
                    sure,
                });
            }
            let mut next = today.date.plus_days(1)?;
            if calm == WEEK {
                next = turn?;
            }
            if turn == Some(next) {
                (calm, turn) = (0, self.turns_after(next));
            } else {
                calm += 1;
            }
            if next > last {
                return None;
            }
            before = self.day(next.plus_days(-1)?);
            (today, after) = (self.day(next), None);
        }
    }

    /// The first minute of the day, after the given one if there is one, at which it is otherwise.
    fn differs(
        &self,
        today: Day<'_>,
        before: Day<'_>,
        after: Option<u16>,
        state: Now,
    ) -> Option<u16> {
        let ends = |(from, to)| [from, to];
        let yesterday = before.spans().flat_map(ends);
        let yesterday = yesterday.filter_map(|minute| minute.checked_sub(DAY));
        let candidates = today.spans().flat_map(ends).chain(yesterday).chain([0]);
        candidates
            .filter(|minute| *minute < DAY && after.is_none_or(|after| *minute > after))
            .filter(|minute| self.at(today, before, *minute) != state)
            .min()
    }

    /// The first day after this one on which other rules may hold than on the day before.
    fn turns_after(&self, day: Date) -> Option<Date> {
        let days = |from: Date, to: Date| [Some(from), to.plus_days(1)];
        let closures = self.closures.iter();
        let closures = closures.flat_map(|closure| days(closure.from, closure.to));
        let weekly = self.timetable.iter().flat_map(|hours| &hours.weekly);
        let seasons = weekly.filter_map(|hours| hours.season?.turns_after(day));
        let minds = |hours: &crate::Timetable| hours.holidays != OnHolidays::AsUsual;
        let calendar = self.calendar.filter(|_| self.timetable.is_some_and(minds));
        let known = calendar.map(|calendar| days(calendar.from, calendar.until));
        let holidays = calendar.iter().flat_map(|calendar| &calendar.holidays);
        let holidays = holidays.flat_map(|holiday| days(holiday.from, holiday.to));
        let turns = closures.chain(holidays).chain(known.into_iter().flatten());
        turns
            .flatten()
            .chain(seasons)
            .filter(|turn| *turn > day)
            .min()
    }
}
