//! `bary_ot_map`, `bary_ot_project_nearest`, `bary_ot_stability_bound*`.

use super::both;
use super::check::{apart, first, list, rows};
use crate::ot::{self, Affine, Map};
use crate::{Result, Scalar};

both! {
    /// A transport map given by plain arrays, at any points: y, g, log_weights and eps are the map, which a device may hold as constants. eps > 0: the
    /// entropic map, bary_ot_project_soft to the bit; eps = 0: the hard one, bary_ot_project_hard over the points with weight.
    ///
    /// out: n rows of d. x: n rows of d; y: m rows of d, where mass goes; g: m potentials of |x - y|^2 / 2, or NULL for zeros; log_weights: m numbers,
    /// ln b_j, minus infinity for no weight, or NULL for equal ones. eps: at least 0, in the unit of |x - y|^2. work: bary_ot_project_soft_work_len(m, d).
    ///
    /// Returns BARY_ERR_PARAMETER, BARY_ERR_NONFINITE, BARY_ERR_RANGE, BARY_ERR_EMPTY. Cost: n m (4 d + 20) operations, for eps = 0 n m d.
    fn bary_ot_map_f32, bary_ot_map_f64 = map(
        out: out T, ld_out: val usize, x: in T, n: val usize, d: val usize, ld_x: val usize,
        y: in T, m: val usize, ld_y: val usize, g: in T, log_weights: in T, eps: val T, work: out T, work_len: val usize,
    )
}

unsafe fn map<T: Scalar>(
    out: *mut T,
    ld_out: usize,
    x: *const T,
    n: usize,
    d: usize,
    ld_x: usize,
    y: *const T,
    m: usize,
    ld_y: usize,
    g: *const T,
    log_weights: *const T,
    eps: T,
    work: *mut T,
    work_len: usize,
) -> Result<()> {
    let (out, x, y) = (rows(out, n, d, ld_out), rows(x, n, d, ld_x), rows(y, m, d, ld_y));
    let (g, log_weights, work) = (list(g, m), list(log_weights, m), list(work, work_len));
    first(|| apart(&[&[out.write()?, x.read()?, y.read()?, g.read_if_given()?, log_weights.read_if_given()?, work.write()?]]))?;
    // SAFETY: checked above; the caller vouches for the arrays.
    unsafe {
        let map = Map { y: y.points()?, g: g.slice_if_given(), log_weights: log_weights.slice_if_given(), eps };
        map.apply(out.points()?, x.points()?, work.slice())
    }
}

both! {
    /// A map that is known at m points only, at n new ones: each takes the image of its nearest point, the first of several.
    ///
    /// out: n rows of d_out; index: n indices of the points taken, or NULL. x: n rows of d; points: m rows of d; images: m rows of d_out, where the
    /// points go. Returns BARY_ERR_NONFINITE (x, points; NaN in images passes through), BARY_ERR_RANGE, BARY_ERR_EMPTY for m = 0. Cost: n m d.
    fn bary_ot_project_nearest_f32, bary_ot_project_nearest_f64 = project_nearest(
        out: out T, ld_out: val usize, index: out u32, x: in T, n: val usize, d: val usize, ld_x: val usize,
        points: in T, m: val usize, ld_points: val usize, images: in T, d_out: val usize, ld_images: val usize,
    )
}

unsafe fn project_nearest<T: Scalar>(
    out: *mut T,
    ld_out: usize,
    index: *mut u32,
    x: *const T,
    n: usize,
    d: usize,
    ld_x: usize,
    points: *const T,
    m: usize,
    ld_points: usize,
    images: *const T,
    d_out: usize,
    ld_images: usize,
) -> Result<()> {
    let (out, index, x) = (rows(out, n, d_out, ld_out), list(index, n), rows(x, n, d, ld_x));
    let (points, images) = (rows(points, m, d, ld_points), rows(images, m, d_out, ld_images));
    apart(&[&[out.write()?, index.write_if_given()?, x.read()?, points.read()?, images.read()?]])?;
    // SAFETY: checked above; the caller vouches for the arrays.
    unsafe { ot::project_nearest(out.points()?, index.slice_if_given(), x.points()?, points.points()?, images.points()?) }
}

both! {
    /// A bound on the error of the barycentric projection T of an optimal coupling of mu and nu, against a map T0 that is the gradient of a convex
    /// phi0 and L-Lipschitz: int |T - T0|^2 dmu <= L (W2^2(mu, nu) - W2^2(mu, T0#mu) - integral). It holds for any data.
    ///
    /// bound: one number. lipschitz: L >= 0; w2_data: W2^2(mu, nu); w2_true: W2^2(mu, T0#mu), the mean of |x - T0 x|^2; integral: that of |y|^2 -
    /// 2 phi0*(y) over nu less that over T0#mu, phi0* the convex conjugate. Returns BARY_ERR_PARAMETER, BARY_ERR_RANGE.
    fn bary_ot_stability_bound_f32, bary_ot_stability_bound_f64 = stability_bound(
        bound: out T, lipschitz: val T, w2_data: val T, w2_true: val T, integral: val T,
    )
}

unsafe fn stability_bound<T: Scalar>(bound: *mut T, lipschitz: T, w2_data: T, w2_true: T, integral: T) -> Result<()> {
    let bound = list(bound, 1);
    bound.write()?;
    // SAFETY: checked above; the caller vouches for the array.
    unsafe { bound.slice().fill(ot::stability_bound(lipschitz, w2_data, w2_true, integral)?) };
    Ok(())
}

/// The length of `work` of bary_ot_stability_bound_affine, in elements of its scalar type.
#[unsafe(no_mangle)]
pub extern "C" fn bary_ot_stability_bound_affine_work_len(d: usize) -> usize {
    ot::stability_bound_affine_work_len(d)
}

both! {
    /// bary_ot_stability_bound of the affine map T0 x = matrix x + offset, from the two clouds.
    ///
    /// bound: one number. matrix: d rows of d, symmetric positive definite, else BARY_ERR_PARAMETER; offset: d numbers, or NULL for zeros. x: n rows of
    /// d; a: their weights, or NULL for 1/n each; y, b: likewise for m. w2_data: W2^2 of the two, as a solver gave it. work:
    /// bary_ot_stability_bound_affine_work_len(d).
    ///
    /// Returns BARY_ERR_MASS, BARY_ERR_NONFINITE, BARY_ERR_RANGE, BARY_ERR_EMPTY. Cost: an eigenproblem and (n + m) d^2.
    fn bary_ot_stability_bound_affine_f32, bary_ot_stability_bound_affine_f64 = stability_bound_affine(
        bound: out T, matrix: in T, d: val usize, ld_matrix: val usize, offset: in T, x: in T, n: val usize, ld_x: val usize, a: in T,
        y: in T, m: val usize, ld_y: val usize, b: in T, w2_data: val T, work: out T, work_len: val usize,
    )
}

unsafe fn stability_bound_affine<T: Scalar>(
    bound: *mut T,
    matrix: *const T,
    d: usize,
    ld_matrix: usize,
    offset: *const T,
    x: *const T,
    n: usize,
    ld_x: usize,
    a: *const T,
    y: *const T,
    m: usize,
    ld_y: usize,
    b: *const T,
    w2_data: T,
    work: *mut T,
    work_len: usize,
) -> Result<()> {
    let (bound, matrix, offset) = (list(bound, 1), rows(matrix, d, d, ld_matrix), list(offset, d));
    let (x, a, y, b) = (rows(x, n, d, ld_x), list(a, n), rows(y, m, d, ld_y), list(b, m));
    let work = list(work, work_len);
    first(|| {
        let map = [bound.write()?, matrix.read()?, offset.read_if_given()?, work.write()?];
        apart(&[&map, &[x.read()?, a.read_if_given()?, y.read()?, b.read_if_given()?]])
    })?;
    // SAFETY: checked above; the caller vouches for the arrays.
    unsafe {
        let map = Affine { matrix: matrix.points()?, offset: offset.slice_if_given() };
        let (a, b) = (a.slice_if_given(), b.slice_if_given());
        let found = ot::stability_bound_affine(map, x.points()?, a, y.points()?, b, w2_data, work.slice())?;
        bound.slice().fill(found);
    }
    Ok(())
}
