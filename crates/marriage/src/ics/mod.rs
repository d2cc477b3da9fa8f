//! One appointment as a calendar file (RFC 5545), for the calendars of telephones.
//!
//! A new file with the same `uid` and a higher `sequence` replaces the one
//! before; one with [`Method::Cancel`] takes it out. Every word in it is given.

mod line;

use egude_domain::Moment;

use self::line::{Lines, escaped, parameter, plain};

/// What the calendar is to do with it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Method {
    /// Take it in, or replace what it has.
    Publish,
    /// Take it out.
    Cancel,
}

/// Who holds the appointment: a name, and an address such as `tel:+864791234567`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Organizer<'a> {
    /// The office.
    pub name: &'a str,
    /// A URI.
    pub uri: &'a str,
}

/// One appointment in Inner Mongolia's time.
#[derive(Clone, Copy, Debug)]
pub struct Event<'a> {
    /// What the calendar is to do.
    pub method: Method,
    /// Who made the file, such as `-//Egüde//Appointments//ZH`.
    pub product: &'a str,
    /// The same for one appointment for ever, different for every other one.
    pub uid: &'a str,
    /// 0 for the first file, one more for each change, the cancellation included.
    pub sequence: u32,
    /// When the file was made.
    pub stamp: Moment,
    /// When the appointment begins.
    pub start: Moment,
    /// When it ends.
    pub end: Moment,
    /// One line that says what it is.
    pub summary: &'a str,
    /// More lines: the papers, the rule on coming late.
    pub description: &'a str,
    /// Where.
    pub location: &'a str,
    /// Who holds it; RFC 5546 wants it, some calendars show it.
    pub organizer: Option<Organizer<'a>>,
    /// What the reminders say: one day before, two hours before.
    pub alarms: [&'a str; 2],
}

/// When the reminders go off.
const TRIGGERS: [&str; 2] = ["-P1D", "-PT2H"];
/// The name that every calendar knows; without summer time since 1992.
const ZONE: &str = "Asia/Shanghai";
/// Seconds that it is ahead of UTC.
const AHEAD: i64 = 8 * 3600;

impl Event<'_> {
    /// The whole file.
    pub fn text(&self) -> String {
        let mut file = Lines::default();
        file.put("BEGIN:VCALENDAR");
        file.put("VERSION:2.0");
        file.put(&format!("PRODID:{}", escaped(self.product)));
        file.put("CALSCALE:GREGORIAN");
        file.put(match self.method {
            Method::Publish => "METHOD:PUBLISH",
            Method::Cancel => "METHOD:CANCEL",
        });
        zone(&mut file);
        self.event(&mut file);
        file.put("END:VCALENDAR");
        file.text()
    }

    fn event(&self, file: &mut Lines) {
        file.put("BEGIN:VEVENT");
        file.put(&format!("UID:{}", escaped(self.uid)));
        file.put(&format!("SEQUENCE:{}", self.sequence));
        file.put(&format!("DTSTAMP:{}", utc(self.stamp)));
        file.put(&format!("DTSTART;TZID={ZONE}:{}", local(self.start)));
        file.put(&format!("DTEND;TZID={ZONE}:{}", local(self.end)));
        file.put(&format!("SUMMARY:{}", escaped(self.summary)));
        file.put(&format!("DESCRIPTION:{}", escaped(self.description)));
        file.put(&format!("LOCATION:{}", escaped(self.location)));
        if let Some(organizer) = &self.organizer {
            let (name, uri) = (parameter(organizer.name), plain(organizer.uri));
            file.put(&format!("ORGANIZER;CN=\"{name}\":{uri}"));
        }
        // A shared family calendar shows that there is something, not what.
        file.put("CLASS:PRIVATE");
        file.put("TRANSP:OPAQUE");
        match self.method {
            Method::Cancel => file.put("STATUS:CANCELLED"),
            Method::Publish => {
                file.put("STATUS:CONFIRMED");
                for (trigger, text) in TRIGGERS.iter().zip(self.alarms) {
                    file.put("BEGIN:VALARM");
                    file.put("ACTION:DISPLAY");
                    file.put(&format!("TRIGGER:{trigger}"));
                    file.put(&format!("DESCRIPTION:{}", escaped(text)));
                    file.put("END:VALARM");
                }
            }
        }
        file.put("END:VEVENT");
    }
}

fn zone(file: &mut Lines) {
    file.put("BEGIN:VTIMEZONE");
    file.put(&format!("TZID:{ZONE}"));
    file.put("BEGIN:STANDARD");
    file.put("DTSTART:19920101T000000");
    file.put("TZOFFSETFROM:+0800");
    file.put("TZOFFSETTO:+0800");
    file.put("TZNAME:CST");
    file.put("END:STANDARD");
    file.put("END:VTIMEZONE");
}

/// `20261201T090000` by the clocks there.
fn local(moment: Moment) -> String {
    let text = moment.rfc3339();
    let end = text.len().saturating_sub("+08:00".len());
    text[..end].replace(['-', ':'], "")
}

/// The same instant in UTC: what China's clocks showed so much earlier.
fn utc(moment: Moment) -> String {
    local(moment.plus(-AHEAD)) + "Z"
}

#[cfg(test)]
#[path = "../ics_tests.rs"]
mod tests;
