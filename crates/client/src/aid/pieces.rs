/// How large the next piece is: smaller after a break, for on a weak line a large one
/// never ends, and larger again as they arrive.
pub(super) struct Pieces {
    most: u64,
    size: u64,
    /// Where the next piece begins, unless something broke since.
    next: Option<u64>,
}

const FIRST: u64 = 64 * 1024;
const LEAST: u64 = 4 * 1024;

impl Pieces {
    /// Never larger than `most` bytes.
    pub(super) fn new(most: u64) -> Self {
        let most = most.max(1);
        Self {
            most,
            size: FIRST.min(most),
            next: None,
        }
    }

    /// The next of a page that lacks so many bytes.
    pub(super) fn next(&self, lacking: u64) -> u64 {
        self.size.min(lacking)
    }

    /// The back end said how far the page is.
    pub(super) fn at(&mut self, offset: u64) {
        if self.next.is_some_and(|before| before < offset) {
            self.size = self.size.saturating_mul(2).min(self.most);
        }
        self.next = Some(offset);
    }

    /// Whether it is known where the next piece begins.
    pub(super) const fn is_sure(&self) -> bool {
        self.next.is_some()
    }

    /// No answer: how much of the piece arrived is not known.
    pub(super) fn broke(&mut self) {
        self.size = (self.size / 2).max(LEAST.min(self.most));
        self.next = None;
    }
}
