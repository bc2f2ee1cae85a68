//! Attention at low temperature: the softmax is an argmax over a continuum, `m(x) = A x / |A x|`.
//!
//! One Gaussian matrix A takes overlap r to `C_d(r) = E cos = r int sech^d x (1 + (1 - r^2) sinh^2 x)^(-1/2) dx / int sech^d x dx`,
//! which is `(2/d)(Gamma((d+1)/2)/Gamma(d/2))^2 r 2F1(1/2, 1/2; d/2 + 1; r^2)` by Euler's integral. A product W W'^T of two is the mean
//! of C_d over the law of the first one's cosine c, the sample correlation of d normal pairs (R. A. Fisher, 1915): with `c = tanh(artanh
//! r + z)` and w in Fisher's integral replaced by `sinh(w/2) = k sinh v`, `k^2 = (1 - r^2)/2`, the weight of (z, v) is
//!
//! ```text
//! (p cosh v / sqrt(1 + k^2 sinh^2 v)) (cosh z + p sinh^2 v)^(-d),    p = cosh z + r sinh z,    1 - c^2 = (1 - r^2)/p^2
//! ```
//!
//! free of r's approach to 1. What is summed is how much an overlap falls, `r - C_d(r)` and `r - C_d(r) + E (c - C_d(c))` (the mean of c
//! is C_d(r)), so that the drift keeps its digits in a large dimension. Trapezoid sums with steps below `1/(2 sqrt d)`, which converge
//! exponentially. The drift of the overlap in the clock s is `((d - 2 + r^2)/d) S - ((d-1)/d) r`, S the mean cosine; `d` times it tends
//! to `-c (r - r^3)`, c = 1, 3/2, 2 for no, one and two matrices. Two tokens then align, not oppose, with probability `int_{-1}^r (1 -
//! u^2)^(-c/2) du / int_{-1}^1`; for c = 1 `1/2 + asin(r)/pi`, also the chance that two queries of overlap r agree on the larger of two
//! logits.
//!
//! Cost: some 30 to 250 terms; a product 600 to 10^5 of some 60 (d = 2 the most). Memory: none. Error: a few EPSILON of the fall for
//! |r| <= 0.99; nearer to 1 in low dimension more (d = 2, f64: 1e-11 at 1 - r = 1e-6, 4e-9 at 1e-9; f32: 4e-3 at 1e-6).
//! docs/math.md, section 5.

use crate::error::{Error, Result, ensure};
use crate::scalar::{Scalar, Sum};

/// The mean overlap after attention at low temperature for each overlap, whose query-key matrix is 0 (identity), 1 or a product of 2
/// Gaussian matrices in dimension d, and the overlap's drift in the clock s; both are optional.
///
/// # Errors
/// `Length` unless there are as many places as overlaps; `Shape` for d < 2; `Parameter` for more than 2 matrices; `NonFinite`; `Range` for
/// an overlap beyond [-1, 1].
pub fn cold_overlaps<T: Scalar>(
    mut after: Option<&mut [T]>,
    mut drift: Option<&mut [T]>,
    overlaps: &[T],
    d: usize,
    matrices: usize,
) -> Result<()> {
    let fits = |part: &Option<&mut [T]>| part.as_ref().is_none_or(|part| part.len() == overlaps.len());
    ensure(fits(&after) && fits(&drift), Error::Length)?;
    ensure(d > 1, Error::Shape)?;
    ensure(matrices <= 2, Error::Parameter)?;
    ensure(overlaps.iter().all(|r| r.is_finite()), Error::NonFinite)?;
    ensure(overlaps.iter().all(|r| r.abs() <= T::ONE), Error::Range)?;
    let d = T::from_usize(d);
    for (i, &r) in overlaps.iter().enumerate() {
        let square = (T::ONE - r) * (T::ONE + r);
        let lag = lag(d, r, square, matrices);
        // ((d-2+r^2) S - (d-1) r)/d, S = r - lag
        let fall = lag * (T::ONE - T::ONE / d) + square * (r - lag) / d;
        put(&mut after, i, r - lag);
        put(&mut drift, i, -fall);
    }
    Ok(())
}

fn put<T>(part: &mut Option<&mut [T]>, i: usize, value: T) {
    if let Some(slot) = part.as_mut().and_then(|part| part.get_mut(i)) {
        *slot = value;
    }
}

/// By how much attention lowers an overlap; `square` is 1 - r^2.
fn lag<T: Scalar>(d: T, r: T, square: T, matrices: usize) -> T {
    match matrices {
        1 if square > T::ZERO => single(d, r, square),
        2 if square > T::ZERO => single(d, r, square) + second(d, r, square),
        _ => T::ZERO,
    }
}

/// Where `sech^d` is EPSILON.
fn end<T: Scalar>(d: T) -> T {
    let power = (T::ONE - T::EPSILON.ln()) / d;
    power + (T::ONE + (T::ONE - (T::lit(-2.0) * power).exp()).sqrt()).ln()
}

fn step<T: Scalar>(d: T) -> T {
    T::lit(0.5) / (d + T::lit(8.0)).sqrt()
}

/// sinh, without cancellation.
fn sinh<T: Scalar>(x: T) -> T {
    let e = x.abs().exp_m1();
    let sinh = (e + e / (T::ONE + e)) * T::lit(0.5);
    if x < T::ZERO { -sinh } else { sinh }
}

/// Numbers from 0 on, `step` apart, to `end`; the first counts half.
fn half_line<T: Scalar>(step: T, end: T) -> impl Iterator<Item = (T, T)> {
    let weight = |k: usize| if k == 0 { T::lit(0.5) } else { T::ONE };
    (0..4096).map(move |k| (T::from_usize(k) * step, weight(k))).take_while(move |&(x, _)| x <= end)
}

/// `r - C_d(r)`, of the same sums: `1 - (1 + q)^(-1/2) = q / (sqrt(1 + q) (1 + sqrt(1 + q)))`.
fn single<T: Scalar>(d: T, r: T, square: T) -> T {
    let (mut above, mut below) = (Sum::new(), Sum::new());
    for (x, weight) in half_line(step(d), end(d)) {
        let sinh = sinh(x);
        let weight = weight * (T::lit(-0.5) * d * (sinh * sinh).ln_1p()).exp();
        let q = square * sinh * sinh;
        let root = (T::ONE + q).sqrt();
        above.add(weight * q / (root * (T::ONE + root)));
        below.add(weight);
    }
    r * above.value() / below.value()
}

/// `E (c - C_d(c))` over the first matrix's cosine c, whose mean is C_d(r).
fn second<T: Scalar>(d: T, r: T, square: T) -> T {
    let (mut above, mut below) = (Sum::new(), Sum::new());
    for (z, half) in half_line(step(d), end(d - T::ONE)) {
        for z in [z, -z] {
            let (sinh, decay) = (sinh(z), (-z.abs()).exp());
            let cosh = sinh.abs() + decay;
            // cosh z + r sinh z = e^(-|z|) + (1 +- r) |sinh z|
            let towards = if z < T::ZERO { T::ONE - r } else { T::ONE + r };
            let p = decay + towards * sinh.abs();
            let weight = half * p * fisher(d, square, p, sinh, cosh);
            below.add(weight);
            above.add(weight * single(d, (sinh + r * cosh) / p, square / (p * p)));
        }
    }
    above.value() / below.value()
}

/// `int cosh v (1 + k^2 sinh^2 v)^(-1/2) (cosh z + p sinh^2 v)^(-d) dv`
fn fisher<T: Scalar>(d: T, square: T, p: T, sinh_z: T, cosh_z: T) -> T {
    let slope = p / cosh_z;
    let half = T::lit(0.5);
    let end = end(d - half) + half * slope.ln().abs();
    // the nearest singularity lies at sinh^2 v = -1/slope
    let narrow = if slope > T::ONE { step(d) / slope } else { step(d) };
    let mut sum = Sum::new();
    for (v, weight) in half_line(narrow, end) {
        let sinh = sinh(v);
        let square_v = sinh * sinh;
        let growth = (sinh_z * sinh_z).ln_1p() * half + (slope * square_v).ln_1p();
        let height = ((T::ONE + square_v) / (T::ONE + half * square * square_v)).sqrt();
        sum.add(weight * height * (-d * growth).exp());
    }
    sum.value() * narrow
}

/// The probability that two tokens of this overlap align rather than oppose each other, where the overlap obeys `du = -c u (1 - u^2) dt
/// + sqrt 2 (1 - u^2) dB`.
///
/// # Errors
/// `Parameter` unless -1 <= overlap <= 1 and 0 <= c < 2: from c = 2 on overlaps come and go for ever.
pub fn alignment<T: Scalar>(overlap: T, c: T) -> Result<T> {
    ensure(overlap.abs() <= T::ONE && c >= T::ZERO && c < T::lit(2.0), Error::Parameter)?;
    let (distance, power) = (overlap.abs(), T::lit(2.0) - c);
    if distance == T::ONE {
        return Ok(if overlap > T::ZERO { T::ONE } else { T::ZERO });
    }
    let far = (distance.ln_1p() - (-distance).ln_1p()) * T::lit(0.5);
    let opposes = T::lit(0.5) * beyond(far, power) / beyond(T::ZERO, power);
    Ok(if overlap < T::ZERO { opposes } else { T::ONE - opposes })
}

/// `int_y^infinity sech^p / 2^p`, y >= 0: with `t = exp(x - e^(-x)) / p` beyond y.
fn beyond<T: Scalar>(y: T, p: T) -> T {
    let (first, step) = (-(T::ONE - T::EPSILON.ln()).ln(), T::lit(0.0625));
    let mut sum: Sum<T> = Sum::new();
    for k in 0..160 {
        let x = first + T::from_usize(k) * step;
        let decay = (-x).exp();
        let t = (x - decay).exp() / p;
        let fall = -p * (y + t + (T::lit(-2.0) * (y + t)).exp().ln_1p());
        sum.add(fall.exp() * t * (T::ONE + decay));
    }
    sum.value() * step
}
