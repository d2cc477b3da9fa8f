use egude_domain::{CHINA, Calendar, Date, Moment};

use crate::{CutOff, Office, Service};

impl Office {
    /// Until when the day can be booked; the moment itself is too late.
    pub fn cut_off(&self, day: Date, calendar: &Calendar) -> Moment {
        self.cut_off.before(day, calendar)
    }

    /// Until when a booking of this slot can be cancelled or moved without being
    /// counted; never after it has begun.
    pub fn cancel_until(&self, start: Moment, calendar: &Calendar) -> Moment {
        let until = self.cancel_until.before(start.date(CHINA), calendar);
        until.min(start)
    }

    /// When the day opens for booking.
    pub fn opens(&self, service: Service, day: Date) -> Moment {
        let by_rule = self.peak(service, day).and_then(|peak| peak.opens_on);
        let by_horizon = || day.plus_days(-i32::from(self.horizon_days));
        let opens = by_rule.or_else(by_horizon).unwrap_or(day);
        Moment::of(opens, self.opens_at, CHINA)
    }

    /// The last day within the horizon now. Peak days with an opening day of their own
    /// may be open beyond it.
    pub fn last_day(&self, now: Moment) -> Date {
        let today = Self::today(now);
        let opened = now >= Moment::of(today, self.opens_at, CHINA);
        let ahead = i32::from(self.horizon_days) - i32::from(!opened);
        today.plus_days(ahead).unwrap_or(today)
    }

    /// When the day after [`Self::last_day`] opens.
    pub fn next_opening(&self, now: Moment) -> Moment {
        let today = Self::today(now);
        let opening = Moment::of(today, self.opens_at, CHINA);
        if now < opening {
            return opening;
        }
        let tomorrow = today.plus_days(1).unwrap_or(today);
        Moment::of(tomorrow, self.opens_at, CHINA)
    }
}

impl CutOff {
    /// The moment for a day. Of days that the calendar does not cover, Monday to Friday
    /// are counted: a moment has to be named, and no other is nearer.
    pub fn before(self, day: Date, calendar: &Calendar) -> Moment {
        let mut on = day;
        let mut left = self.working_days;
        while left > 0 {
            let Some(earlier) = on.plus_days(-1) else {
                break;
            };
            on = earlier;
            let worked = calendar.is_working(on).unwrap_or(!on.is_weekend());
            left -= u16::from(worked);
        }
        Moment::of(on, self.at, CHINA)
    }
}
