use egude_domain::words;

/// One thing that is wrong with a file.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Fault {
    /// The line of the file, or the number of the record, from 1; 0 is the file as a whole.
    pub line: u32,
    /// The column or member, as the file names it.
    pub column: Option<String>,
    /// What is wrong.
    pub code: FaultCode,
    /// What stands there, at most 60 signs.
    pub value: Option<String>,
    /// What would be right: a word, a number, never a sentence.
    pub hint: Option<String>,
    /// Whether the file cannot be published with it.
    pub stops: bool,
}

/// At most 60 signs of what stands somewhere.
#[derive(Clone, Copy, Debug)]
pub struct Value60;

impl Value60 {
    /// The first 60 signs, signs that cannot be seen left out; the last is `…` if there are more.
    pub fn of(text: &str) -> String {
        let mut seen = text.trim().chars().filter(|sign| !sign.is_control());
        let mut kept: String = seen.by_ref().take(60).collect();
        if seen.next().is_some() {
            kept.pop();
            kept.push('…');
        }
        kept
    }
}

words!(
    /// What is wrong with a row or a file; the contract's words.
    FaultCode {
        /// It is none of the formats, or broken off.
        NotReadable = "not-readable",
        /// Some signs cannot be read.
        Encoding = "encoding",
        /// Too many bytes or rows.
        TooLarge = "too-large",
        /// It has no rows.
        Empty = "empty",
        /// A column that is needed is not there.
        ColumnMissing = "column-missing",
        /// A column that nobody knows; it is left out.
        ColumnUnknown = "column-unknown",
        /// Two columns with one name.
        ColumnTwice = "column-twice",
        /// Something needed is empty.
        Missing = "missing",
        /// The id stands there twice.
        Duplicate = "duplicate",
        /// Name and place are those of another row: perhaps the same place twice.
        LikeAnother = "like-another",
        /// An id has 3 to 60 small letters, digits and hyphens.
        BadId = "bad-id",
        /// No such kind.
        UnknownKind = "unknown-kind",
        /// None of the words that are known here.
        UnknownWord = "unknown-word",
        /// No such region, or its code and name do not fit.
        UnknownRegion = "unknown-region",
        /// Outside the regions of the account.
        NotYourRegion = "not-your-region",
        /// Not a number, or outside what can be.
        BadNumber = "bad-number",
        /// A long number that a spreadsheet has shortened, such as `1.52502E+11`.
        Shortened = "shortened",
        /// Not an amount, or outside what can be.
        BadMoney = "bad-money",
        /// Not a day, or one that cannot be.
        BadDate = "bad-date",
        /// Not a time.
        BadTime = "bad-time",
        /// Opening hours that cannot be read.
        BadHours = "bad-hours",
        /// A repetition that cannot be read.
        BadRepeat = "bad-repeat",
        /// Not a telephone number.
        BadPhone = "bad-phone",
        /// Not a position, or latitude and longitude are exchanged.
        BadPosition = "bad-position",
        /// The position lies outside its district.
        OutsideDistrict = "outside-district",
        /// The position would fit in another system.
        WrongDatum = "wrong-datum",
        /// Too long.
        TooLong = "too-long",
        /// The first is after the last, or the least above the most.
        Order = "order",
        /// Older than what is published.
        Stale = "stale",
    }
);

/// How many faults of a file are kept, of those that stop and of the others; more are counted only,
/// so that a file that is wrong in every cell does not fill the memory. One that stops is never
/// lost behind others that do not.
const KEPT: usize = 5_000;

/// Faults while a file is read.
#[derive(Debug, Default)]
pub(crate) struct Faults {
    all: Vec<Fault>,
    more: u32,
    stops: usize,
    notes: usize,
}

impl Faults {
    /// One about the file as a whole, which stops.
    pub(crate) fn file(&mut self, code: FaultCode, value: Option<&str>, hint: Option<String>) {
        self.line(0, code, value, hint);
    }

    /// One about a line, which stops.
    pub(crate) fn line(
        &mut self,
        line: u32,
        code: FaultCode,
        value: Option<&str>,
        hint: Option<String>,
    ) {
        self.push(Fault {
            line,
            column: None,
            code,
            value: value.map(Value60::of),
            hint,
            stops: true,
        });
    }

    /// Any.
    pub(crate) fn push(&mut self, fault: Fault) {
        let alike = if fault.stops {
            &mut self.stops
        } else {
            &mut self.notes
        };
        *alike += 1;
        if *alike <= KEPT {
            self.all.push(fault);
        } else {
            self.more = self.more.saturating_add(1);
        }
    }

    /// How many stop.
    pub(crate) fn stops(&self) -> usize {
        self.stops
    }

    /// Those kept, by line, and how many there are beyond them.
    pub(crate) fn into_parts(mut self) -> (Vec<Fault>, u32) {
        self.all.sort_by_key(|fault| fault.line);
        (self.all, self.more)
    }
}
