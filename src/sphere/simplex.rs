//! Attention moments of equiangular tokens with Gaussian weights, in high dimension: the statistics of the mean-field overlap equation.
//!
//! All overlaps are gamma, query and key weights are Gaussian with logit scale tau (`tau^2 = beta^2 d sigma_A^4`), so that for d much
//! larger than n logits are Gaussian with covariance `tau^2 R_ij R_kl`. But for a common term those of one query are `a Z_k`, Z i.i.d.
//! normal, `a = tau sqrt(1 - gamma)`, and those of two queries correlate by gamma. Wanted: the participation `f = E sum_k p_ik^2` and
//! the shared weight `g = E sum_k p_ik p_jk`.
//!
//! With Gumbel noise G the softmax is an argmax, so g is the chance that two queries with noises of their own choose the same key: `g =
//! n int int P(x, y) F(x, y)^(n-1) dx dy`, F and P the distribution and density of `(G + a Z, G' + a Z')`. Along the common part C of Z
//! and Z' (opposite for gamma < 0, so that every sign holds) both are products: `F = E psi(u + b C) psi(u' +- b C)`, `psi(x) = E
//! exp(-exp(x + b' E))`, `b^2 = a^2 |gamma|`, `b'^2 = a^2 (1 - |gamma|)`, x = -u. f is the same with one Gaussian part, one integral.
//! Each integral is a trapezoid sum, over `u = m + kappa s - e^(-s)`, which ends both tails doubly exponentially: it converges
//! exponentially (docs/math.md, section 5).
//!
//! With p `points`: p intervals for a Gaussian part, 2p for u (4p and 4p for f). Cost: 2 p^3 + 16 p^2 terms with two exponentials each,
//! 4 p^3 multiplications; with as much by half again for the error, from sums with fewer points. Memory: 4 p^2 + 12 p + 6 numbers.
//! Error, measured on 2 to 1024 tokens in f64: at most 1e-12, 2e-8, 1e-6, 2e-5 for a = 1, 2, 3, 5 and p = 32; 1e-15, 3e-14, 5e-11, 5e-9 for
//! p = 64; 4e-6, 4e-4, 1e-3, 2e-2 for p = 16.

use crate::error::{Error, Result, ensure};
use crate::points::PointsMut;
use crate::scalar::{Scalar, Sum};

/// The most points: a million numbers of scratch.
const MOST: usize = 512;

/// Attention moments at one overlap.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Moments<T> {
    /// `E sum_k p_ik^2`
    pub participation: T,
    /// `E sum_k p_ik p_jk`, i != j
    pub shared: T,
    /// An estimate of how far either may be off: three times what a quarter fewer points change, plus the square of what half as many do, and
    /// rounding; 1, which always holds, where that is more or `a > points/2`, which is not resolved. Checked from 16 points on.
    pub error: T,
}

/// Equiangular tokens under attention with Gaussian weights.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Simplex<T> {
    /// How many tokens: at least 2.
    pub n: usize,
    /// Their dimension; 0 for the limit of a large one.
    pub d: usize,
    /// The logit scale: `tau^2 = beta^2 d sigma_A^4`.
    pub tau: T,
}

/// The scalars of scratch of [`Simplex::moments`].
pub const fn simplex_moments_work_len(points: usize) -> usize {
    points.saturating_mul(4).saturating_mul(points.saturating_add(3)).saturating_add(6)
}

/// x, or the end that it is beyond.
pub(super) fn between<T: Scalar>(x: T, least: T, largest: T) -> T {
    if x < least {
        least
    } else if x > largest {
        largest
    } else {
        x
    }
}

/// # Errors
/// `Parameter` unless points are a multiple of 4 from 8 to 512.
pub(super) fn check_points(points: usize) -> Result<()> {
    ensure((8..=MOST).contains(&points) && points.is_multiple_of(4), Error::Parameter)
}

impl<T: Scalar> Simplex<T> {
    /// # Errors
    /// `Empty` for fewer than two tokens, `Parameter` unless tau is at least 0 and finite, `Range` if a logit could overflow.
    pub(super) fn check(&self) -> Result<()> {
        ensure(self.n > 1, Error::Empty)?;
        ensure(self.tau >= T::ZERO && self.tau.is_finite(), Error::Parameter)?;
        ensure((self.tau * T::lit(1000.0)).fits(), Error::Range)
    }

    /// The least overlap of n tokens, -1/(n - 1).
    pub(super) fn least(&self) -> T {
        -T::ONE / T::from_usize(self.n.saturating_sub(1))
    }

    /// Whether n tokens can have this overlap.
    pub(super) fn admits(&self, gamma: T) -> bool {
        gamma >= self.least() && gamma <= T::ONE
    }

    /// The participation and the shared weight at overlap gamma, by quadrature with `points` points.
    ///
    /// # Errors
    /// `Empty` for fewer than two tokens; `Parameter` unless tau is at least 0, gamma in [-1/(n-1), 1] and points a multiple of 4,
    /// from 8 to 512; `Range` if a logit could overflow; `Scratch`.
    pub fn moments(&self, gamma: T, points: usize, work: &mut [T]) -> Result<Moments<T>> {
        self.check()?;
        ensure(self.admits(gamma), Error::Parameter)?;
        check_points(points)?;
        let work = work.get_mut(..simplex_moments_work_len(points)).ok_or(Error::Scratch)?;
        let law = Law::new(T::from_usize(self.n), self.tau * (T::ONE - gamma).sqrt(), gamma);
        if law.a == T::ZERO {
            let even = T::ONE / law.n;
            return Ok(Moments { participation: even, shared: even, error: T::ZERO });
        }
        let (f, g) = law.both(points, work)?;
        let missed = |(other_f, other_g): (T, T)| Scalar::max((f - other_f).abs(), (g - other_g).abs());
        let fewer = missed(law.both(points - points / 4, work)?);
        let half = missed(law.both(points / 2, work)?);
        let rounding = T::lit(16.0) * T::EPSILON * (law.reach + law.n.ln() + law.a) * f;
        let error = T::lit(3.0) * fewer + half * half + rounding;
        // where nothing is resolved, what always holds: 1/n <= f <= 1, 0 <= g <= f
        let participation = between(f, T::ONE / law.n, T::ONE);
        let shared = between(g, T::ZERO, participation);
        let resolved = law.a + law.a <= T::from_usize(points);
        Ok(Moments { participation, shared, error: if resolved { between(error, T::ZERO, T::ONE) } else { T::ONE } })
    }

    /// The drift of the common overlap in the clock `s = layers eta^2 d sigma_V^2 / H`.
    ///
    /// `b_d = (1 - 1/d)(1 - gamma)(gamma + g - gamma f) - (1 - gamma^2)(gamma + (1 - gamma) g)/d`, which is
    /// `((d-2+gamma^2)/d) S - ((d-1)/d) gamma P` without its cancellation at gamma = 1.
    pub fn drift(&self, gamma: T, participation: T, shared: T) -> T {
        let apart = T::ONE - gamma;
        let limit = apart * (gamma + shared - gamma * participation);
        if self.d == 0 {
            return limit;
        }
        let inverse = T::ONE / T::from_usize(self.d);
        limit - inverse * (limit + apart * (T::ONE + gamma) * (gamma + apart * shared))
    }
}

/// The logits of two queries.
struct Law<T> {
    n: T,
    /// Their standard deviation about the common term.
    a: T,
    gamma: T,
    /// How far in logarithms a tail counts: what lies beyond is below EPSILON.
    reach: T,
    /// Where a normal number does not count: what is rarer than EPSILON/n, n times over, is nothing beside f and g, which are at least 1/n.
    end: T,
    /// From where on exp(-exp(x)) does not count.
    top: T,
}

/// Nodes e and weights of the normal law: `count` intervals from -end to end, e times `scale`.
fn normal<T: Scalar>(nodes: &mut [T], weights: &mut [T], (scale, end): (T, T), count: usize) {
    let mut total = T::ZERO;
    for (l, (node, weight)) in nodes.iter_mut().zip(weights.iter_mut()).enumerate() {
        let e = end * (T::from_usize(2 * l) / T::from_usize(count) - T::ONE);
        *weight = (T::lit(-0.5) * e * e).exp();
        *node = scale * e;
        total += *weight;
    }
    weights.iter_mut().for_each(|weight| *weight /= total);
}

/// The substitution `u = middle + slope s - exp(-s)`.
struct Line<T> {
    middle: T,
    slope: T,
    first: T,
    step: T,
}

impl<T: Scalar> Line<T> {
    /// Node i of the line, and its weight du.
    fn node(&self, i: usize) -> (T, T) {
        let s = self.first + T::from_usize(i) * self.step;
        let decay = (-s).exp();
        (self.middle + self.slope * s - decay, self.step * (self.slope + decay))
    }
}

impl<T: Scalar> Law<T> {
    fn new(n: T, a: T, gamma: T) -> Self {
        let reach = T::ONE - T::EPSILON.ln();
        let end = (T::lit(2.0) * reach + T::lit(4.0) * n.ln()).sqrt();
        Self { n, a, gamma, reach, end, top: (reach + T::ONE).ln() }
    }

    /// `1 - exp(-t)`, `exp(-t)` and t, t = exp(x): where t is small by its series, where exp(-t) does not count not at all.
    fn tail(&self, x: T) -> (T, T, T) {
        if x > self.top {
            return (T::ONE, T::ZERO, T::ZERO);
        }
        let (t, half, third) = (x.exp(), T::lit(0.5), T::lit(1.0 / 3.0));
        if x < -third * self.reach {
            let below = t - half * t * t * (T::ONE - t * third);
            return (below, T::ONE - below, t);
        }
        if t > half {
            let above = (-t).exp();
            return (T::ONE - above, above, t);
        }
        let minus = (-t).exp_m1();
        (-minus, T::ONE + minus, t)
    }

    /// `count` intervals between the ends of what counts. Right of them, in u, `F^(n-1)` is below EPSILON, left of them the density.
    fn line(&self, count: usize) -> Line<T> {
        let (reach, two, a, n) = (self.reach, T::lit(2.0), self.a, self.n);
        let right = (reach / n).ln() + a * (two * reach / n).sqrt();
        let (far, square) = (a * self.end, a * a / two);
        let left = -(reach + two * n.ln() + if square < far { square } else { far });
        let (first, last) = (-(reach * T::lit(0.8)).ln(), T::lit(3.0));
        let slope = (right - left - (-first).exp() + (-last).exp()) / (last - first);
        let middle = right - slope * last + (-last).exp();
        Line { middle, slope, first, step: (last - first) / T::from_usize(count) }
    }

    /// `delta -> (1 - delta)^(n - 1)`, 0 where it does not count.
    fn others(&self, delta: T) -> T {
        if delta >= T::ONE {
            return T::ZERO;
        }
        let power = (self.n - T::ONE) * (-delta).ln_1p();
        if power < T::lit(-2.0) * self.reach { T::ZERO } else { power.exp() }
    }

    fn both(&self, points: usize, work: &mut [T]) -> Result<(T, T)> {
        Ok((self.participation(points, work), self.shared(points, work)?))
    }

    /// `n int (E t^2 exp(-t)) phi^(n-1) du`, t = exp(u + a Z), phi = E exp(-t).
    fn participation(&self, points: usize, work: &mut [T]) -> T {
        let count = 4 * points;
        let (nodes, rest) = work.split_at_mut(Ord::min(count + 1, work.len()));
        let weights = rest.get_mut(..count + 1).unwrap_or_default();
        normal(nodes, weights, (self.a, self.end), count);
        let line = self.line(count);
        let mut sum = Sum::new();
        for i in 0..=count {
            let (u, du) = line.node(i);
            let (mut delta, mut density) = (T::ZERO, T::ZERO);
            for (&node, &weight) in nodes.iter().zip(weights.iter()) {
                let (below, above, t) = self.tail(u + node);
                delta += weight * below;
                density += weight * (t * t * above);
            }
            sum.add(du * density * self.others(delta));
        }
        self.n * sum.value()
    }

    /// `n int int P F^(n-1) du du'`
    fn shared(&self, points: usize, work: &mut [T]) -> Result<T> {
        let (rows, columns) = (2 * points + 1, points + 1);
        let (mut below, rest) = PointsMut::take(work, rows, columns)?;
        let (mut density, rest) = PointsMut::take(rest, rows, columns)?;
        let (nodes, rest) = rest.split_at_mut_checked(columns).ok_or(Error::Scratch)?;
        let (weights, rest) = rest.split_at_mut_checked(columns).ok_or(Error::Scratch)?;
        let (steps, rest) = rest.split_at_mut_checked(rows).ok_or(Error::Scratch)?;
        let marginals = rest.get_mut(..rows).ok_or(Error::Scratch)?;
        let own = self.a * (T::ONE - self.gamma.abs()).sqrt();
        normal(nodes, weights, (own, self.end), points);
        let line = self.line(2 * points);
        for (i, (step, marginal)) in steps.iter_mut().zip(marginals.iter_mut()).enumerate() {
            let (u, du) = line.node(i);
            *step = du;
            let rows = (below.row_mut(i), density.row_mut(i));
            *marginal = self.along(u, nodes, weights, rows);
        }
        let axis = Axis { steps, marginals, weights, opposite: self.gamma < T::ZERO };
        Ok(self.n * self.pairs(&axis, &below, &density))
    }

    /// `1 - psi` and the density at `u + b C` for every node C of the common part; the mean of the first.
    fn along(&self, u: T, nodes: &[T], weights: &[T], (below, density): (&mut [T], &mut [T])) -> T {
        let (mut mean, common) = (T::ZERO, self.a * self.gamma.abs().sqrt());
        let end = self.end;
        let count = T::from_usize(nodes.len().saturating_sub(1));
        for (k, ((one, two), &weight)) in below.iter_mut().zip(density).zip(weights).enumerate() {
            let u = u + common * end * (T::from_usize(2 * k) / count - T::ONE);
            (*one, *two) = (T::ZERO, T::ZERO);
            for (&node, &weight) in nodes.iter().zip(weights) {
                let (below, above, t) = self.tail(u + node);
                *one += weight * below;
                *two += weight * (t * above);
            }
            mean += weight * *one;
        }
        mean
    }

    /// The double sum; both factors are symmetric in u and u'.
    fn pairs(&self, axis: &Axis<'_, T>, below: &PointsMut<'_, T>, density: &PointsMut<'_, T>) -> T {
        let mut sum = Sum::new();
        for (i, (&step, &marginal)) in axis.steps.iter().zip(axis.marginals).enumerate() {
            for (j, (&other_step, &other)) in axis.steps.iter().zip(axis.marginals).enumerate().take(i + 1) {
                let others = self.others(marginal + other - axis.mean(below.row(i), below.row(j)));
                if others > T::ZERO {
                    let term = step * other_step * axis.mean(density.row(i), density.row(j)) * others;
                    sum.add(if i == j { term } else { term + term });
                }
            }
        }
        sum.value()
    }
}

/// The line's weights, `1 - phi` on it, and the weights of the common part.
struct Axis<'a, T> {
    steps: &'a [T],
    marginals: &'a [T],
    weights: &'a [T],
    opposite: bool,
}

impl<T: Scalar> Axis<'_, T> {
    /// `E x(C) y(C)`, or `E x(C) y(-C)`.
    fn mean(&self, x: &[T], y: &[T]) -> T {
        let products = self.weights.iter().zip(x).map(|(&weight, &x)| weight * x);
        if self.opposite {
            products.zip(y.iter().rev()).fold(T::ZERO, |sum, (x, &y)| sum + x * y)
        } else {
            products.zip(y).fold(T::ZERO, |sum, (x, &y)| sum + x * y)
        }
    }
}
