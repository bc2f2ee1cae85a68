//! `bary_ot_wp_1d`, `bary_ot_potentials_1d`.

use super::both;
use super::check::{apart, list};
use crate::ot;
use crate::{Result, Scalar};

both! {
    /// The p-Wasserstein distance of weighted points on the line, (sum mass |x - y|^p)^(1/p) over the monotone coupling, which is optimal for every p >= 1:
    /// the p-norm of the difference of the two quantile functions.
    ///
    /// distance: one number. x: n numbers; a: their n weights, or NULL for 1/n each; y, b: likewise for m. p: at least 1 and finite, else
    /// BARY_ERR_PARAMETER. iwork: bary_ot_couple_1d_iwork_len(n, m). Returns and costs as bary_ot_couple_1d.
    fn bary_ot_wp_1d_f32, bary_ot_wp_1d_f64 = wp_1d(
        distance: out T, x: in T, n: val usize, a: in T, y: in T, m: val usize, b: in T, p: val T, iwork: out u32, iwork_len: val usize,
    )
}

unsafe fn wp_1d<T: Scalar>(
    distance: *mut T,
    x: *const T,
    n: usize,
    a: *const T,
    y: *const T,
    m: usize,
    b: *const T,
    p: T,
    iwork: *mut u32,
    iwork_len: usize,
) -> Result<()> {
    let (distance, iwork) = (list(distance, 1), list(iwork, iwork_len));
    let (x, a, y, b) = (list(x, n), list(a, n), list(y, m), list(b, m));
    apart(&[&[distance.write()?, x.read()?, a.read_if_given()?, y.read()?, b.read_if_given()?, iwork.write()?]])?;
    // SAFETY: checked above; the caller vouches for the arrays.
    unsafe {
        let found = ot::wp_1d(x.slice(), a.slice_if_given(), y.slice(), b.slice_if_given(), p, iwork.slice())?;
        distance.slice().fill(found);
    }
    Ok(())
}

both! {
    /// Dual potentials on the line, without a solver: f_i + g_j <= |x_i - y_j|^2 / 2, equal on the coupling of bary_ot_couple_1d.
    ///
    /// f: n numbers; g: m numbers. x: n numbers; a: their n weights, or NULL for 1/n each; y, b: likewise for m. iwork:
    /// bary_ot_couple_1d_iwork_len(n, m). Returns and costs as bary_ot_couple_1d.
    fn bary_ot_potentials_1d_f32, bary_ot_potentials_1d_f64 = potentials_1d(
        f: out T, g: out T, x: in T, n: val usize, a: in T, y: in T, m: val usize, b: in T, iwork: out u32, iwork_len: val usize,
    )
}

unsafe fn potentials_1d<T: Scalar>(
    f: *mut T,
    g: *mut T,
    x: *const T,
    n: usize,
    a: *const T,
    y: *const T,
    m: usize,
    b: *const T,
    iwork: *mut u32,
    iwork_len: usize,
) -> Result<()> {
    let (f, g, iwork) = (list(f, n), list(g, m), list(iwork, iwork_len));
    let (x, a, y, b) = (list(x, n), list(a, n), list(y, m), list(b, m));
    apart(&[&[f.write()?, g.write()?, x.read()?, a.read_if_given()?, y.read()?, b.read_if_given()?, iwork.write()?]])?;
    // SAFETY: checked above; the caller vouches for the arrays.
    unsafe {
        let (a, b) = (a.slice_if_given(), b.slice_if_given());
        ot::potentials_1d(f.slice(), g.slice(), x.slice(), a, y.slice(), b, iwork.slice())
    }
}
