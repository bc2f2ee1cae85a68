//! The Hilbert-Schmidt independence criterion of n pairs of points, `HSIC = (1/n^2) sum_ij A_ij B_ij`, A and B the centred similarity
//! matrices of the two sides, and its law when the pairs are drawn at random.
//!
//! ```text
//! sum_ij A_ij B_ij = sum_ij k_ij l_ij - (2/n) sum_i r_i s_i + S_k S_l / n^2        r, s row sums of k and l, S their totals
//! ```
//!
//! Over all n! permutations p of one side, `Q = sum A_ij B_p(i)p(j)` has, with T, T2, S2 trace, squared norm and squared diagonal of A and
//! t, t2, s2 those of B,
//!
//! ```text
//! E Q = T t / (n-1)
//! Var Q = 2 ((n-1) T2 - T^2) ((n-1) t2 - t^2) / ((n-1)^2 (n+1) (n-2))
//!       + [n(n+1) S2 - (n-1)(T^2 + 2 T2)] [n(n+1) s2 - (n-1)(t^2 + 2 t2)] / ((n+1) n (n-1)(n-2)(n-3))
//! ```
//!
//! Source: A. Gretton et al., ALT 2005; docs/math.md, section 13. Of ranks, that is of points sent to a fixed reference by optimal transport,
//! the law depends on n, the reference and the kernel alone (N. Deb, P. Ghosal, B. Sen, arXiv 2107.01718). Cost: 2.5 n^2 (3 d + 15)
//! operations; memory: 2 n scalars.

use super::kernel::Similarity;
use super::pairs::{Side, block_len, pair_sum};
use super::rows::{Totals, row_sums};
use crate::error::{Error, Result, ensure};
use crate::scalar::{Scalar, Sum};

/// The scalars of scratch of [`hsic`], for n pairs of points of these dimensions.
pub const fn hsic_work_len<T: Scalar>(n: usize, d_x: usize, d_y: usize) -> usize {
    n.saturating_mul(2).saturating_add(block_len::<T>(d_x)).saturating_add(block_len::<T>(d_y))
}

/// The statistic, and its mean and variance over all permutations of the pairs.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Hsic<T> {
    /// `(1/n^2) sum_ij A_ij B_ij`
    pub statistic: T,
    /// Its mean over all permutations.
    pub mean: T,
    /// Its variance over all permutations.
    pub variance: T,
}

/// How dependent the n pairs (x_i, y_i) are.
///
/// # Errors
/// `Shape` if the numbers of points differ; `Empty` for fewer than 4 pairs; `Scratch`.
pub fn hsic<T: Scalar>(x: &Similarity<'_, T>, y: &Similarity<'_, T>, work: &mut [T]) -> Result<Hsic<T>> {
    let mut pairs = Paired::new(x, y, work)?;
    let (mean, variance) = pairs.moments();
    Ok(Hsic { statistic: pairs.statistic(None), mean, variance })
}

/// Both sides with their row sums.
pub(super) struct Paired<'a, 'b, T> {
    x: &'a Similarity<'a, T>,
    y: &'a Similarity<'a, T>,
    rows: [&'b mut [T]; 2],
    blocks: [&'b mut [T]; 2],
    totals: [Totals<T>; 2],
}

impl<'a, 'b, T: Scalar> Paired<'a, 'b, T> {
    pub(super) fn new(x: &'a Similarity<'a, T>, y: &'a Similarity<'a, T>, work: &'b mut [T]) -> Result<Self> {
        let n = x.points.len();
        ensure(y.points.len() == n, Error::Shape)?;
        ensure(n >= 4, Error::Empty)?;
        let (x_rows, work) = work.split_at_mut_checked(n).ok_or(Error::Scratch)?;
        let (y_rows, work) = work.split_at_mut_checked(n).ok_or(Error::Scratch)?;
        let (x_block, work) = work.split_at_mut_checked(block_len::<T>(x.points.dim().get())).ok_or(Error::Scratch)?;
        let y_block = work.get_mut(..block_len::<T>(y.points.dim().get())).ok_or(Error::Scratch)?;
        let totals = [row_sums(x, x_rows, x_block), row_sums(y, y_rows, y_block)];
        Ok(Self { x, y, rows: [x_rows, y_rows], blocks: [x_block, y_block], totals })
    }

    /// The statistic where x_i meets `y[order[i]]`.
    pub(super) fn statistic(&mut self, order: Option<&[u32]>) -> T {
        let [x_block, y_block] = &mut self.blocks;
        let pairs = pair_sum(Side { of: self.x, block: x_block, order: None }, Side { of: self.y, block: y_block, order });
        let [r, s] = [&*self.rows[0], &*self.rows[1]];
        let n = T::from_usize(r.len());
        let cross = r.iter().enumerate().map(|(i, &r)| r * at(s, order, i)).collect::<Sum<T>>().value();
        let both = (pairs + pairs) + n * self.x.diagonal() * self.y.diagonal();
        let [k, l] = [self.totals[0].sum / n, self.totals[1].sum / n];
        ((both - (cross + cross) / n) + k * l) / n / n
    }

    /// Mean and variance of the statistic over all permutations.
    fn moments(&self) -> (T, T) {
        let [a, b] = &self.totals;
        let n = T::from_usize(self.rows[0].len());
        let less = |k: f64| n - T::lit(k);
        let (up, n1, n2, n3) = (n + T::ONE, less(1.0), less(2.0), less(3.0));
        let spread = |m: &Totals<T>| n1 * m.squares - m.trace * m.trace;
        let excess = |m: &Totals<T>| n * up * m.diagonal - n1 * (m.trace * m.trace + T::lit(2.0) * m.squares);
        let mean = a.trace * b.trace / n1;
        let first = T::lit(2.0) * (spread(a) / n1) * (spread(b) / n1) / (up * n2);
        let second = (excess(a) / (up * n)) * (excess(b) / (n1 * n2)) / n3;
        (mean / n / n, (first + second) / n / n / n / n)
    }
}

/// Element `order[i]` of a list.
fn at<T: Scalar>(list: &[T], order: Option<&[u32]>, i: usize) -> T {
    let place = order.map_or(Some(i), |order| order.get(i).map(|&at| at as usize));
    place.and_then(|place| list.get(place)).copied().unwrap_or(T::ZERO)
}
