/// How long to wait before the next try, and when to stop trying: as long as bytes
/// arrive, never.
pub(super) struct Backing {
    best: Option<u64>,
    tries: usize,
    same: usize,
    looks: usize,
}

/// Pauses after failures in a row, in milliseconds: about three minutes in all.
const AFTER_FAILURES: [u32; 9] = [
    500, 1_000, 2_000, 4_000, 8_000, 15_000, 30_000, 60_000, 60_000,
];
/// Pauses while the back end looks at a page that is there.
const WHILE_CHECKING: [u32; 5] = [300, 700, 1_500, 3_000, 5_000];
/// The longest pause that the back end may ask for, in seconds.
const LONGEST: u32 = 120;

impl Backing {
    pub(super) const fn new() -> Self {
        Self {
            best: None,
            tries: 0,
            same: 0,
            looks: 0,
        }
    }

    /// So far it is. Only more than ever before counts as getting on: an answer that says
    /// the same again and again would go on for ever otherwise.
    pub(super) fn at(&mut self, offset: u64) -> Option<u32> {
        if self.best.is_none_or(|best| offset > best) {
            self.best = Some(offset);
            self.tries = 0;
            self.same = 0;
            return Some(0);
        }
        self.same += 1;
        (self.same <= 2 * AFTER_FAILURES.len()).then_some(0)
    }

    /// The pause before looking again, as long as somebody would wait for it.
    pub(super) fn checking(&mut self) -> Option<u32> {
        let pause = WHILE_CHECKING.get(self.looks).copied();
        self.looks += 1;
        pause
    }

    /// The pause before the next try; nothing if there were enough.
    pub(super) fn failed(&mut self, asked: Option<u32>) -> Option<u32> {
        let own = *AFTER_FAILURES.get(self.tries)?;
        self.tries += 1;
        match asked {
            Some(seconds) if seconds > LONGEST => None,
            Some(seconds) => Some(own.max(seconds * 1_000)),
            None => Some(own),
        }
    }
}
