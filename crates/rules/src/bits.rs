//! Small sets of numbers, shared between copies.

use std::rc::Rc;

/// A set of small numbers. The last word is never zero, so that equal sets are equal.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct Bits(Option<Rc<[u64]>>);

const WORD: usize = 64;

impl Bits {
    pub(crate) fn one(number: usize) -> Self {
        let mut words = vec![0; number / WORD + 1];
        if let Some(word) = words.last_mut() {
            *word = 1 << (number % WORD);
        }
        Self(Some(words.into()))
    }

    pub(crate) const fn is_empty(&self) -> bool {
        self.0.is_none()
    }

    pub(crate) fn count(&self) -> usize {
        let ones = self.words().iter().map(|word| word.count_ones() as usize);
        ones.sum()
    }

    pub(crate) fn merge(&mut self, other: Self) {
        let (ours, theirs) = match (&self.0, other.0) {
            (_, None) => return,
            (None, theirs) => {
                self.0 = theirs;
                return;
            }
            (Some(ours), Some(theirs)) => (ours, theirs),
        };
        if Rc::ptr_eq(ours, &theirs) || holds(ours, &theirs) {
            return;
        }
        if holds(&theirs, ours) {
            self.0 = Some(theirs);
            return;
        }
        let most = ours.len().max(theirs.len());
        let at = |words: &[u64], index| words.get(index).copied().unwrap_or(0);
        let both = (0..most).map(|index| at(ours, index) | at(&theirs, index));
        self.0 = Some(both.collect());
    }

    pub(crate) fn iter(&self) -> impl Iterator<Item = usize> {
        let words = self.words().iter().enumerate();
        words.flat_map(|(index, word)| {
            let set = (0..WORD).filter(move |bit| word & (1 << bit) != 0);
            set.map(move |bit| index * WORD + bit)
        })
    }

    fn words(&self) -> &[u64] {
        self.0.as_deref().unwrap_or_default()
    }
}

/// Whether every number of `small` is in `big`.
fn holds(big: &[u64], small: &[u64]) -> bool {
    small.len() <= big.len() && small.iter().zip(big).all(|(s, b)| s & !b == 0)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn set(numbers: &[usize]) -> Bits {
        let mut set = Bits::default();
        for number in numbers {
            set.merge(Bits::one(*number));
        }
        set
    }

    #[test]
    fn a_set_holds_what_was_put_in_whatever_the_order() {
        let (a, b) = (set(&[3, 200, 64]), set(&[200, 64, 3, 3]));
        assert_eq!(a, b);
        assert_eq!(a.iter().collect::<Vec<_>>(), [3, 64, 200]);
        assert_eq!((a.count(), set(&[]).is_empty()), (3, true));
    }

    #[test]
    fn a_copy_does_not_change_with_the_other() {
        let one = set(&[1]);
        let mut both = one.clone();
        both.merge(set(&[2]));
        assert_eq!((one.count(), both.count()), (1, 2));
    }
}
