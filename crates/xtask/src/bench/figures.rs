//! Middle, spread and high end of a few measurements.

/// Measurements of one thing, in one unit.
#[derive(Clone, Debug, Default)]
pub(super) struct Figures(Vec<f64>);

impl Figures {
    pub(super) fn new(values: impl IntoIterator<Item = f64>) -> Self {
        let mut values: Vec<f64> = values.into_iter().collect();
        values.sort_by(f64::total_cmp);
        Self(values)
    }

    /// The middle one; the higher of two.
    pub(super) fn median(&self) -> f64 {
        self.at(self.0.len() / 2)
    }

    /// The value that 95 of 100 do not exceed.
    pub(super) fn p95(&self) -> f64 {
        self.at((self.0.len() * 95).div_ceil(100).saturating_sub(1))
    }

    pub(super) fn least(&self) -> f64 {
        self.at(0)
    }

    pub(super) fn most(&self) -> f64 {
        self.at(self.0.len().saturating_sub(1))
    }

    fn at(&self, index: usize) -> f64 {
        self.0.get(index).copied().unwrap_or_default()
    }
}

#[cfg(test)]
mod tests {
    use super::Figures;

    fn is(value: f64, expected: f64) -> bool {
        (value - expected).abs() < f64::EPSILON
    }

    #[test]
    fn order_does_not_matter() {
        let figures = Figures::new([3.0, 1.0, 2.0]);
        assert!(is(figures.median(), 2.0) && is(figures.least(), 1.0) && is(figures.most(), 3.0));
    }

    #[test]
    fn one_slow_answer_in_twenty_is_left_out_of_the_95_percent() {
        let figures = Figures::new((1..=20).map(f64::from));
        assert!(is(figures.p95(), 19.0));
        assert!(is(Figures::new([7.0]).p95(), 7.0));
    }
}
