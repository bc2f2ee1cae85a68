//! `bary_independence_*`

use super::check::{Rows, Span, apart, list, rows};
use super::run::{Observer, watch};
use super::{both, named, sizes};
use crate::independence::{self, Found, Kernel, Reference, Similarity, Trials, hsic_work_len};
use crate::{Outcome, Points, Result, Scalar};
use core::ffi::c_void;

/// A kernel of two points at distance r, with bandwidth h.
#[repr(i32)]
pub enum bary_kernel {
    /// exp(-r^2 / (2 h^2))
    BARY_KERNEL_GAUSSIAN = 0,
    /// exp(-r / h)
    BARY_KERNEL_LAPLACE = 1,
    /// -r; the bandwidth is not used. HSIC is the squared distance covariance then, a two-sample test that of the energy distance.
    BARY_KERNEL_DISTANCE = 2,
}

/// Which law reference points fill.
#[repr(i32)]
pub enum bary_reference {
    /// Uniform on the unit cube: i/n for d = 1, Halton's sequence else.
    BARY_REFERENCE_CUBE = 0,
    /// Uniform radius and direction in the unit ball, made of Halton's sequence.
    BARY_REFERENCE_BALL = 1,
}

/// A cloud through the kernel of this name.
pub(super) fn similarity<T: Scalar>(points: Points<'_, T>, name: i32, bandwidth: T) -> Result<Similarity<'_, T>> {
    use bary_kernel::*;
    let gaussian = (BARY_KERNEL_GAUSSIAN as i32, Kernel::Gaussian);
    let names = [gaussian, (BARY_KERNEL_LAPLACE as i32, Kernel::Laplace), (BARY_KERNEL_DISTANCE as i32, Kernel::Distance)];
    Similarity::new(points, named(name, names)?, bandwidth)
}

both! {
    /// Fills a cloud with reference points for ranks.
    ///
    /// out: n rows of d, d up to 32. shape: a bary_reference. Returns BARY_ERR_SHAPE, BARY_ERR_PARAMETER. Cost: n d log n.
    fn bary_independence_reference_f32, bary_independence_reference_f64 = reference(
        out: out T, n: val usize, d: val usize, ld: val usize, shape: val i32,
    )
}

unsafe fn reference<T: Scalar>(out: *mut T, n: usize, d: usize, ld: usize, shape: i32) -> Result<()> {
    use bary_reference::*;
    let out = rows(out, n, d, ld);
    apart(&[&[out.write()?]])?;
    let shape = named(shape, [(BARY_REFERENCE_CUBE as i32, Reference::Cube), (BARY_REFERENCE_BALL as i32, Reference::Ball)])?;
    // SAFETY: checked above; the caller vouches for the array.
    unsafe { independence::reference(out.points()?, shape) }
}

/// The length of `work` of bary_independence_ranks, in elements of its scalar type.
#[unsafe(no_mangle)]
pub extern "C" fn bary_independence_ranks_work_len(n: usize, d: usize) -> usize {
    independence::ranks_work_len(n, d)
}

/// The length of `iwork` of bary_independence_ranks, in elements.
#[unsafe(no_mangle)]
pub extern "C" fn bary_independence_ranks_iwork_len(n: usize, d: usize) -> usize {
    independence::ranks_iwork_len(n, d)
}

both! {
    /// Multivariate ranks: each point of x becomes the reference point that the optimal assignment sends it to.
    ///
    /// out: n rows of d; g: n numbers, the reference's potentials, with which bary_ot_project_hard (y = reference) ranks a new point and
    /// bary_ot_project_soft softly. x: n rows of d; reference: n rows of d, from bary_independence_reference or any cloud. Ties go as
    /// bary_ot_assign breaks them. work: bary_independence_ranks_work_len(n, d); iwork:
    /// bary_independence_ranks_iwork_len(n, d).
    ///
    /// Returns and costs as bary_ot_assign.
    fn bary_independence_ranks_f32, bary_independence_ranks_f64 = ranks(
        out: out T, ld_out: val usize, g: out T, x: in T, n: val usize, d: val usize, ld_x: val usize, reference: in T,
        ld_reference: val usize, work: out T, work_len: val usize, iwork: out u32, iwork_len: val usize,
    )
}

unsafe fn ranks<T: Scalar>(
    out: *mut T,
    ld_out: usize,
    g: *mut T,
    x: *const T,
    n: usize,
    d: usize,
    ld_x: usize,
    reference: *const T,
    ld_reference: usize,
    work: *mut T,
    work_len: usize,
    iwork: *mut u32,
    iwork_len: usize,
) -> Result<()> {
    let (out, g, x, reference) =
        (rows(out, n, d, ld_out), list(g, n), rows(x, n, d, ld_x), rows(reference, n, d, ld_reference));
    let (work, iwork) = (list(work, work_len), list(iwork, iwork_len));
    apart(&[&[out.write()?, g.write()?, x.read()?, reference.read()?, work.write()?, iwork.write()?]])?;
    // SAFETY: checked above; the caller vouches for the arrays.
    unsafe {
        let (out, g) = (out.points()?, g.slice());
        independence::ranks(out, g, x.points()?, reference.points()?, work.slice(), iwork.slice()).map(|_| ())
    }
}

both! {
    /// The median rule for a bandwidth: the median distance between points of x that differ.
    ///
    /// distance: one number. x: n rows of d. Returns BARY_ERR_EMPTY if no two points differ, BARY_ERR_NONFINITE, BARY_ERR_RANGE. Cost: at most 32
    /// (float) or 64 (double) passes of n^2 d.
    fn bary_independence_median_distance_f32, bary_independence_median_distance_f64 = median_distance(
        distance: out T, x: in T, n: val usize, d: val usize, ld: val usize,
    )
}

unsafe fn median_distance<T: Scalar>(distance: *mut T, x: *const T, n: usize, d: usize, ld: usize) -> Result<()> {
    let (distance, x) = (list(distance, 1), rows(x, n, d, ld));
    apart(&[&[distance.write()?, x.read()?]])?;
    // SAFETY: checked above; the caller vouches for the arrays.
    unsafe { distance.slice().fill(independence::median_distance(x.points()?)?) };
    Ok(())
}

/// The two sides of n pairs, as a caller gives them.
pub(super) struct Sides<T> {
    pub(super) x: Rows<*const T>,
    pub(super) y: Rows<*const T>,
    pub(super) kernel: i32,
    pub(super) bandwidths: [T; 2],
}

impl<T: Scalar> Sides<T> {
    /// SAFETY: both were checked, and the caller vouches for them.
    pub(super) unsafe fn similar<'a>(&self) -> Result<[Similarity<'a, T>; 2]> {
        let [h_x, h_y] = self.bandwidths;
        // SAFETY: promised by the caller.
        let (x, y) = unsafe { (self.x.points()?, self.y.points()?) };
        Ok([similarity(x, self.kernel, h_x)?, similarity(y, self.kernel, h_y)?])
    }
}

sizes! {
    /// The length of `work` of bary_independence_hsic, in elements.
    fn bary_independence_hsic_work_len_f32, bary_independence_hsic_work_len_f64 = hsic_work_len: (n, d_x, d_y)
}

both! {
    /// The Hilbert-Schmidt independence criterion of n pairs (x_i, y_i), (1/n^2) sum_ij A_ij B_ij with the centred kernel matrices of both sides,
    /// which are never stored; and its exact mean and variance over all permutations of the pairs.
    ///
    /// statistic: one number; mean, variance: one number each. x: n rows of d_x; y: n rows of d_y, ranks or any points. kernel: a bary_kernel;
    /// h_x, h_y: bandwidths above 0. work: bary_independence_hsic_work_len(n, d_x, d_y).
    ///
    /// Returns BARY_ERR_PARAMETER, BARY_ERR_NONFINITE, BARY_ERR_RANGE, BARY_ERR_EMPTY for fewer than 4 pairs. Cost: 2.5 n^2 (3 d + 15) operations.
    fn bary_independence_hsic_f32, bary_independence_hsic_f64 = hsic(
        statistic: out T, mean: out T, variance: out T, x: in T, n: val usize, d_x: val usize, ld_x: val usize, y: in T, d_y: val usize,
        ld_y: val usize, kernel: val i32, h_x: val T, h_y: val T, work: out T, work_len: val usize,
    )
}

unsafe fn hsic<T: Scalar>(
    statistic: *mut T,
    mean: *mut T,
    variance: *mut T,
    x: *const T,
    n: usize,
    d_x: usize,
    ld_x: usize,
    y: *const T,
    d_y: usize,
    ld_y: usize,
    kernel: i32,
    h_x: T,
    h_y: T,
    work: *mut T,
    work_len: usize,
) -> Result<()> {
    let (statistic, mean, variance, work) = (list(statistic, 1), list(mean, 1), list(variance, 1), list(work, work_len));
    let sides = Sides { x: rows(x, n, d_x, ld_x), y: rows(y, n, d_y, ld_y), kernel, bandwidths: [h_x, h_y] };
    apart(&[&[statistic.write()?, mean.write()?, variance.write()?, sides.x.read()?, sides.y.read()?, work.write()?]])?;
    // SAFETY: checked above; the caller vouches for the arrays.
    unsafe {
        let [x, y] = sides.similar()?;
        let found = independence::hsic(&x, &y, work.slice())?;
        statistic.slice().fill(found.statistic);
        mean.slice().fill(found.mean);
        variance.slice().fill(found.variance);
    }
    Ok(())
}

both! {
    /// The p-value of a statistic whose law has this mean and variance, from bary_independence_hsic, by the gamma law of these moments: near the
    /// truth down to 0.01, slightly too small below.
    ///
    /// p: one number; statistic, mean, variance: finite, the last two above 0. Returns BARY_ERR_PARAMETER, BARY_ERR_RANGE.
    fn bary_independence_gamma_p_f32, bary_independence_gamma_p_f64 = gamma_p(p: out T, statistic: val T, mean: val T, variance: val T)
}

unsafe fn gamma_p<T: Scalar>(p: *mut T, statistic: T, mean: T, variance: T) -> Result<()> {
    let p = list(p, 1);
    apart(&[&[p.write()?]])?;
    let value = independence::gamma_p(statistic, mean, variance)?;
    // SAFETY: checked above; the caller vouches for the number.
    unsafe { p.slice().fill(value) };
    Ok(())
}

/// What a test writes, where it is asked for.
pub(super) struct Verdict<T> {
    p: Rows<*mut T>,
    statistic: Rows<*mut T>,
    exceeding: Rows<*mut usize>,
    done: Rows<*mut usize>,
}

impl<T: Scalar> Verdict<T> {
    pub(super) fn new(p: *mut T, statistic: *mut T, exceeding: *mut usize, done: *mut usize) -> Self {
        Self { p: list(p, 1), statistic: list(statistic, 1), exceeding: list(exceeding, 1), done: list(done, 1) }
    }

    /// What is written.
    pub(super) fn spans(&self) -> Result<[Span; 4]> {
        let counts = [self.exceeding.write_if_given()?, self.done.write_if_given()?];
        Ok([self.p.write()?, self.statistic.write_if_given()?, counts[0], counts[1]])
    }

    /// SAFETY: all were checked, and the caller vouches for them.
    pub(super) unsafe fn fill(&self, found: Found<T>) {
        // SAFETY: promised by the caller.
        unsafe {
            self.p.slice().fill(found.p);
            self.statistic.slice_if_given().unwrap_or_default().fill(found.statistic);
            self.exceeding.slice_if_given().unwrap_or_default().fill(found.exceeding);
            self.done.slice_if_given().unwrap_or_default().fill(found.done);
        }
    }
}

/// The length of `iwork` of bary_independence_permutation_test, in elements.
#[unsafe(no_mangle)]
pub extern "C" fn bary_independence_permutation_test_iwork_len(n: usize) -> usize {
    independence::permutation_test_iwork_len(n)
}

both! {
    /// Whether n pairs (x_i, y_i) are independent: the share of random permutations whose HSIC is at least that of the data, which is an exact
    /// p-value, (1 + exceeding) / (1 + done).
    ///
    /// p: one number; statistic: one number, or NULL; exceeding, done: one number each, or NULL. x, y, kernel, h_x, h_y: as for
    /// bary_independence_hsic. count: permutations; level: in [0, 1], the test ends as soon as it is certain whether p is above it; 0: all are done.
    /// seed: permutation k is a function of (seed, k). work: bary_independence_hsic_work_len(n, d_x, d_y); iwork:
    /// bary_independence_permutation_test_iwork_len(n). observer: sees x after each permutation, or NULL.
    ///
    /// Returns BARY_STOPPED if the observer asks for it, with the result so far; BARY_ERR_CALLBACK, outputs untouched; errors as
    /// bary_independence_hsic. Cost: n^2/2 pairs of kernels a permutation.
    fn bary_independence_permutation_test_f32, bary_independence_permutation_test_f64 = permutation_test(
        p: out T, statistic: out T, exceeding: out usize, done: out usize, x: in T, n: val usize, d_x: val usize, ld_x: val usize, y: in T,
        d_y: val usize, ld_y: val usize, kernel: val i32, h_x: val T, h_y: val T, count: val usize, level: val T, seed: val u64,
        work: out T, work_len: val usize, iwork: out u32, iwork_len: val usize, observer: val observer, user: val user,
    )
}

unsafe fn permutation_test<T: Scalar>(
    p: *mut T,
    statistic: *mut T,
    exceeding: *mut usize,
    done: *mut usize,
    x: *const T,
    n: usize,
    d_x: usize,
    ld_x: usize,
    y: *const T,
    d_y: usize,
    ld_y: usize,
    kernel: i32,
    h_x: T,
    h_y: T,
    count: usize,
    level: T,
    seed: u64,
    work: *mut T,
    work_len: usize,
    iwork: *mut u32,
    iwork_len: usize,
    observer: Observer<T>,
    user: *mut c_void,
) -> Result<Outcome> {
    let verdict = Verdict::new(p, statistic, exceeding, done);
    let sides = Sides { x: rows(x, n, d_x, ld_x), y: rows(y, n, d_y, ld_y), kernel, bandwidths: [h_x, h_y] };
    let (work, iwork) = (list(work, work_len), list(iwork, iwork_len));
    apart(&[&verdict.spans()?, &[sides.x.read()?, sides.y.read()?, work.write()?, iwork.write()?]])?;
    // SAFETY: checked above; the caller vouches for the arrays and the observer.
    unsafe {
        let ([a, b], mut observer, seen) = (sides.similar()?, watch(observer, user), sides.x.points()?);
        let trials = Trials { count, level, seed };
        let observer = |done, count| observer(done, count, seen);
        let (found, outcome) = independence::permutation_test(&a, &b, trials, work.slice(), iwork.slice(), observer)?;
        verdict.fill(found);
        Ok(outcome)
    }
}
