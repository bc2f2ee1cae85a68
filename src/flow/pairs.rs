//! The flow of coupled pairs: noise z_i and data y_i that belong together, by optimal transport or by what was observed.
//!
//! Each pair moves on its line, and a point x follows the pairs near it: at time t, with p_i = (1-t) z_i + t y_i, V_i = y_i - z_i and the softmax
//! weights of `l_i = -|x - p_i|^2 / (2 delta^2) + ln w_i` (docs/math.md, section 4.3):
//!
//! ```text
//! velocity    e(V)                      mean of V
//! denoiser    e(y)
//! score       (e(p) - x) / delta^2
//! log-density lse - (d/2) ln(2 pi delta^2)
//! divergence  tr Cov(V, p) / delta^2    of the velocity
//! posterior   tr Cov(y)                 trace of the covariance of the data given x
//! ```
//!
//! The divergence's trace is `(tr Cov(V + p/sigma) - tr Cov(V - p/sigma)) sigma / 4`, sigma the power of two below `delta / max|V|`, so that
//! both parts are of one size near x: its error is that of a trace of size `max|V| delta`, where plain polarisation has `max|V|^2`. Memory:
//! 2 m d scalars for p and V. Cost: one pass of the softmax kernel, three with the divergence. Error: the kernel's.

use super::cloud::{Quantity, normalise};
use crate::error::{Error, Result, ensure};
use crate::points::{Points, PointsMut, same_shape};
use crate::scalar::Scalar;
use crate::softmax::{self, Input, Logit, Output};
use core::num::NonZeroUsize;

/// Noise and data, a row each for every pair.
#[derive(Clone, Copy, Debug)]
pub struct Pairs<'a, T> {
    /// z: m points of dimension d, where the flow begins.
    pub noise: Points<'a, T>,
    /// y: m points of dimension d, where it ends.
    pub data: Points<'a, T>,
    /// ln w_i, m numbers, normalised by the caller if log-densities matter. `None`: `-ln m`.
    pub log_weights: Option<&'a [T]>,
    /// The standard deviation of the Gaussian around each pair's point, above 0.
    pub delta: T,
}

/// The scalars of scratch of [`Pairs::field`] and [`Pairs::posterior_trace`], for n points and m pairs of dimension d.
pub const fn pairs_work_len<T: Scalar>(n: usize, m: usize, d: usize) -> usize {
    m.saturating_mul(d).saturating_mul(2).saturating_add(n).saturating_add(softmax::work_len::<T>(d, d))
}

impl<T: Scalar> Pairs<'_, T> {
    /// The field at time t for n query points; on request the log-density of the smoothed pairs at time t, and the divergence of the velocity (n
    /// numbers each). With [`sample`](super::sample) and [`Method::Euler`](super::Method) it carries noise to data:
    ///
    /// ```
    /// use bary::flow::{Method, Pairs, Quantity, pairs_work_len, sample};
    /// use bary::{Outcome, Points, PointsMut, ot};
    ///
    /// let noise = [0.1f32, 0.9, -0.8, 0.2, 0.7, -0.6];
    /// let data = [3.0f32, -1.0, 3.1, 1.0, 1.0, 0.0];
    /// let (z, y) = (Points::packed(&noise, 2)?, Points::packed(&data, 2)?);
    ///
    /// // which of the data each of the noise belongs to: by optimal transport
    /// let (mut permutation, mut work, mut iwork) = ([0; 3], [0.0; ot::assign_work_len(3, 2)], [0; ot::assign_iwork_len(3, 2)]);
    /// let (mut f, mut g) = ([0.0; 3], [0.0; 3]);
    /// ot::assign(&mut permutation, &mut f, &mut g, z, y, &mut work, &mut iwork)?;
    /// let paired: Vec<f32> = permutation.iter().flat_map(|&j| y.row(j as usize).to_vec()).collect();
    ///
    /// let pairs = Pairs { noise: z, data: Points::packed(&paired, 2)?, log_weights: None, delta: 0.05 };
    /// let (mut x, mut drive, mut work) = (noise, [0.0; 6], [0.0; pairs_work_len::<f32>(3, 3, 2)]);
    /// let field = |out: PointsMut<'_, f32>, x: Points<'_, f32>, t: f32| {
    ///     pairs.field(out, None, None, x, t, Quantity::Velocity, &mut work)?;
    ///     Ok(Outcome::Done)
    /// };
    /// let one_step = [0.0, 1.0];
    /// let _ = sample(PointsMut::packed(&mut x, 2)?, &one_step, Method::Euler, field, |_, _, _| Ok(Outcome::Done), &mut drive)?;
    /// assert!(x.iter().zip(&paired).all(|(x, y)| (x - y).abs() < 1e-5));
    /// # Ok::<(), bary::Error>(())
    /// ```
    ///
    /// # Errors
    /// `Parameter` unless delta > 0 and t is finite; `Range` if delta^2 or what is made of the pairs would overflow or underflow; else as
    /// [`softmax::attend`].
    pub fn field(
        &self,
        out: PointsMut<'_, T>,
        log_density: Option<&mut [T]>,
        divergence: Option<&mut [T]>,
        x: Points<'_, T>,
        t: T,
        quantity: Quantity,
        work: &mut [T],
    ) -> Result<()> {
        let Some(divergence) = divergence else { return self.plain_field(out, log_density, x, t, quantity, work) };
        ensure(divergence.len() == x.len(), Error::Length)?;
        let reach = self.reach(t)?;
        let (both, _) = self.take_both(work)?;
        self.fill(both, t, |z, y, _| y - z);
        let sigma = self.balance(&reach, both)?;
        self.plain_field(out, log_density, x, t, quantity, work)?;
        self.diverge(divergence, sigma, x, t, work)
    }

    /// The trace of the covariance of the data given x at time t, n numbers: the denoiser's expected squared error. It is 0 where one pair
    /// alone is near.
    ///
    /// # Errors
    /// As [`Pairs::field`]; `Length` unless there are n numbers; `Range` too if squares of the data would overflow.
    pub fn posterior_trace(&self, out: &mut [T], x: Points<'_, T>, t: T, work: &mut [T]) -> Result<()> {
        self.reach(t)?;
        let d = self.noise.dim().get();
        ensure(work.len() >= pairs_work_len::<T>(x.len(), self.noise.len(), d), Error::Scratch)?;
        let (both, work) = self.take_both(work)?;
        self.fill(both, t, |z, y, _| y - z);
        let mut output = Output { trcov: Some(out), ..Output::default() };
        softmax::attend_once(&mut output, &self.input(x, self.halves(both)?.1, self.data), work)
    }

    /// [`field`](Self::field) without the divergence, by itself for programs that need no more.
    pub(crate) fn plain_field(
        &self,
        mut out: PointsMut<'_, T>,
        mut log_density: Option<&mut [T]>,
        x: Points<'_, T>,
        t: T,
        quantity: Quantity,
        work: &mut [T],
    ) -> Result<()> {
        same_shape(&out.view(), &x)?;
        self.reach(t)?;
        let d = self.noise.dim().get();
        ensure(work.len() >= pairs_work_len::<T>(x.len(), self.noise.len(), d), Error::Scratch)?;
        let (both, work) = self.take_both(work)?;
        self.fill(both, t, |z, y, _| y - z);
        let (lines, keys) = self.halves(both)?;
        let values = match quantity {
            Quantity::Velocity => lines,
            Quantity::Denoiser => self.data,
            Quantity::Score => keys,
        };
        let mut output = Output { mean: Some(out.reborrow()), lse: log_density.as_deref_mut(), ..Output::default() };
        softmax::means_and_lse(&mut output, &self.input(x, keys, values), work, softmax::distances)?;
        let c = self.delta * self.delta;
        if quantity == Quantity::Score {
            centre(&mut out, &x, c);
        }
        let count = self.log_weights.is_none().then(|| self.noise.len());
        normalise(log_density.unwrap_or_default(), d, count, c);
        Ok(())
    }

    /// The divergence, from the traces of the two halves of the polarisation, once everything is checked.
    fn diverge(&self, plus: &mut [T], sigma: T, x: Points<'_, T>, t: T, work: &mut [T]) -> Result<()> {
        let (both, work) = self.take_both(work)?;
        let (minus, work) = work.split_at_mut_checked(x.len()).ok_or(Error::Scratch)?;
        for (trace, sign) in [(&mut *plus, T::ONE), (&mut *minus, -T::ONE)] {
            self.fill_polar(both, t, sign / sigma);
            let (values, keys) = self.halves(both)?;
            let mut output = Output { trcov: Some(trace), ..Output::default() };
            softmax::attend_once(&mut output, &self.input(x, keys, values), work)?;
        }
        let factor = sigma * T::lit(0.25) / (self.delta * self.delta);
        for (plus, &minus) in plus.iter_mut().zip(&*minus) {
            *plus = factor * (*plus - minus);
        }
        Ok(())
    }

    pub(super) fn input<'a>(&'a self, x: Points<'a, T>, keys: Points<'a, T>, values: Points<'a, T>) -> Input<'a, T> {
        let logit = Logit::Distance { kappa: T::lit(0.5) / (self.delta * self.delta), key_scale: T::ONE };
        Input { queries: x, keys, values, bias: self.log_weights, logit }
    }

    /// How large the pairs are at time t, after the checks of the pairs.
    pub(super) fn reach(&self, t: T) -> Result<Reach<T>> {
        let c = self.delta * self.delta;
        ensure(self.delta > T::ZERO && self.delta.is_finite() && t.is_finite(), Error::Parameter)?;
        same_shape(&self.noise, &self.data)?;
        let (z, y) = (self.noise.largest()?, self.data.largest()?);
        let reach = Reach { data: y, drift: z + y, key: (T::ONE - t).abs() * z + t.abs() * y };
        ensure(c >= T::MIN_POSITIVE && c.fits() && reach.drift.fits() && reach.key.fits(), Error::Range)?;
        Ok(reach)
    }

    /// sigma, from the V that are filled in; checks that no sum of `V + p/sigma` overflows.
    pub(super) fn balance(&self, reach: &Reach<T>, both: &[T]) -> Result<T> {
        let drift = self.halves(both)?.0.largest()?;
        let ratio = if drift > T::ZERO { self.delta / drift } else { T::ONE };
        ensure(ratio >= T::MIN_POSITIVE && ratio.is_finite(), Error::Range)?;
        let sigma = T::pow2(ratio.split().1);
        let (value, d) = (drift + reach.key / sigma, T::from_usize(self.noise.dim().get()));
        let sums = value.max(value * value) * d * T::from_usize(self.noise.len()) * T::lit(32.0);
        let difference = value * value * d * T::lit(4.0) * (sigma / (self.delta * self.delta));
        ensure(sums.fits() && difference.fits(), Error::Range)?;
        Ok(sigma)
    }

    /// Where p and a value of each pair lie, from the front of scratch: rows of 2d, the value first.
    pub(super) fn take_both<'a>(&self, work: &'a mut [T]) -> Result<(&'a mut [T], &'a mut [T])> {
        let len = self.noise.len().checked_mul(self.width().get()).ok_or(Error::Shape)?;
        work.split_at_mut_checked(len).ok_or(Error::Scratch)
    }

    /// 2d.
    pub(super) fn width(&self) -> NonZeroUsize {
        self.noise.dim().saturating_add(self.noise.dim().get())
    }

    /// Writes p and `value(z, y, p)`.
    pub(super) fn fill(&self, both: &mut [T], t: T, value: impl Fn(T, T, T) -> T) {
        let left = T::ONE - t;
        let pairs = self.noise.rows().zip(self.data.rows());
        for (row, (z, y)) in both.chunks_exact_mut(self.width().get()).zip(pairs) {
            let (values, keys) = row.split_at_mut_checked(z.len()).unwrap_or_default();
            for ((value_at, key), (&z, &y)) in values.iter_mut().zip(keys).zip(z.iter().zip(y)) {
                *key = left * z + t * y;
                *value_at = value(z, y, *key);
            }
        }
    }

    /// Writes p and `V + factor p`.
    pub(super) fn fill_polar(&self, both: &mut [T], t: T, factor: T) {
        self.fill(both, t, |z, y, p| (y - z) + factor * p);
    }

    /// The values and p.
    pub(super) fn halves<'a>(&self, both: &'a [T]) -> Result<(Points<'a, T>, Points<'a, T>)> {
        let (m, d) = (self.noise.len(), self.noise.dim().get());
        let keys = both.get(d..).unwrap_or_default();
        Ok((Points::new(both, m, d, self.width().get())?, Points::new(keys, m, d, self.width().get())?))
    }
}

/// No less than the largest coordinates of y, V and p.
pub(super) struct Reach<T> {
    pub(super) data: T,
    pub(super) drift: T,
    pub(super) key: T,
}

/// `(mean - x) / c`
fn centre<T: Scalar>(mean: &mut PointsMut<'_, T>, x: &Points<'_, T>, c: T) {
    for (mean, x) in mean.rows_mut().zip(x.rows()) {
        for (mean, &x) in mean.iter_mut().zip(x) {
            *mean = (*mean - x) / c;
        }
    }
}
