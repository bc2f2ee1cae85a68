//! A sum in two words: off by an ulp of the result and about `n EPSILON^2` of the terms' magnitudes (T. J. Dekker, *Numer. Math.* 18,
//! 1971). The low word is folded back at every step, so that it does not lose digits of its own over millions of terms.

use super::Scalar;

/// A running sum in two words.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Sum<T> {
    high: T,
    low: T,
}

impl<T: Scalar> Sum<T> {
    pub(crate) fn new() -> Self {
        Self { high: T::ZERO, low: T::ZERO }
    }

    pub(crate) fn add(&mut self, x: T) {
        let total = self.high + x;
        let lost = if self.high.abs() >= x.abs() { (self.high - total) + x } else { (x - total) + self.high };
        let low = self.low + lost;
        self.high = total + low;
        self.low = low - (self.high - total);
    }

    pub(crate) fn value(&self) -> T {
        self.high + self.low
    }
}

impl<T: Scalar> FromIterator<T> for Sum<T> {
    fn from_iter<I: IntoIterator<Item = T>>(terms: I) -> Self {
        let mut sum = Self::new();
        terms.into_iter().for_each(|x| sum.add(x));
        sum
    }
}
