//! `bary_ot_interpolate*`, `bary_ot_pairs_of_plan`: along the lines of a coupling.

use super::both;
use super::check::{apart, first, list, rows};
use crate::ot;
use crate::{Result, Scalar};

both! {
    /// McCann's interpolation: (1-t) x_i + t y_i for each time in turn, y_i where x_i goes. Along an optimal coupling these points are the
    /// barycenter of weights 1-t and t, t W2 away from x. At t = 0 and 1 they are x and y, to the bit.
    ///
    /// out: len times n rows of d. x, y: n rows of d. times: len numbers in [0, 1], else BARY_ERR_TIMES. NaN in x and y passes through. Cost: len n d.
    fn bary_ot_interpolate_f32, bary_ot_interpolate_f64 = interpolate(
        out: out T, ld_out: val usize, x: in T, n: val usize, d: val usize, ld_x: val usize, y: in T, ld_y: val usize,
        times: in T, len: val usize,
    )
}

unsafe fn interpolate<T: Scalar>(
    out: *mut T,
    ld_out: usize,
    x: *const T,
    n: usize,
    d: usize,
    ld_x: usize,
    y: *const T,
    ld_y: usize,
    times: *const T,
    len: usize,
) -> Result<()> {
    let (out, times) = (rows(out, n.saturating_mul(len), d, ld_out), list(times, len));
    let (x, y) = (rows(x, n, d, ld_x), rows(y, n, d, ld_y));
    apart(&[&[out.write()?, x.read()?, y.read()?, times.read()?]])?;
    // SAFETY: checked above; the caller vouches for the arrays.
    unsafe { ot::interpolate(out.points()?, x.points()?, y.points()?, times.slice()) }
}

both! {
    /// The same of a sparse plan: a row for each entry, of that entry's mass, for each time in turn: the barycenter of two measures on a grid of times.
    ///
    /// out: len times `entries` rows of d. plan_rows, plan_cols: `entries` elements each; entry k goes from x[plan_rows[k]] to y[plan_cols[k]].
    /// plan_rows may be NULL for x_k, so that plan_cols may be a permutation. x: n rows of d; y: m rows of d. times: len numbers in [0, 1], else
    /// BARY_ERR_TIMES. Returns BARY_ERR_LENGTH for an index out of range. NaN in x and y passes through. Cost: len entries d.
    fn bary_ot_interpolate_plan_f32, bary_ot_interpolate_plan_f64 = interpolate_plan(
        out: out T, ld_out: val usize, plan_rows: in u32, plan_cols: in u32, entries: val usize,
        x: in T, n: val usize, d: val usize, ld_x: val usize, y: in T, m: val usize, ld_y: val usize, times: in T, len: val usize,
    )
}

unsafe fn interpolate_plan<T: Scalar>(
    out: *mut T,
    ld_out: usize,
    plan_rows: *const u32,
    plan_cols: *const u32,
    entries: usize,
    x: *const T,
    n: usize,
    d: usize,
    ld_x: usize,
    y: *const T,
    m: usize,
    ld_y: usize,
    times: *const T,
    len: usize,
) -> Result<()> {
    let (out, times) = (rows(out, entries.saturating_mul(len), d, ld_out), list(times, len));
    let (plan_rows, plan_cols) = (list(plan_rows, entries), list(plan_cols, entries));
    let (x, y) = (rows(x, n, d, ld_x), rows(y, m, d, ld_y));
    first(|| {
        let plan = [out.write()?, plan_rows.read_if_given()?, plan_cols.read()?];
        apart(&[&plan, &[x.read()?, y.read()?, times.read()?]])
    })?;
    // SAFETY: checked above; the caller vouches for the arrays.
    unsafe {
        let (plan_rows, plan_cols) = (plan_rows.slice_if_given(), plan_cols.slice());
        ot::interpolate_plan(out.points()?, plan_rows, plan_cols, x.points()?, y.points()?, times.slice())
    }
}

both! {
    /// A coupling as the pairs of a flow: the arrays that bary_flow_pairs_velocity and its kin take.
    ///
    /// noise, data: `entries` rows of d, x[plan_rows[k]] and y[plan_cols[k]]; log_weights: `entries` numbers, ln of each entry's share of the mass,
    /// minus infinity for none. plan_rows, plan_cols, mass: `entries` elements each; plan_rows may be NULL for x_k, mass for equal ones: of a permutation.
    /// x: n rows of d; y: m rows of d.
    ///
    /// Returns BARY_ERR_LENGTH for an index out of range, BARY_ERR_MASS, BARY_ERR_NONFINITE (masses), BARY_ERR_EMPTY if there is no mass. NaN in x and y
    /// passes through. Cost: entries d.
    fn bary_ot_pairs_of_plan_f32, bary_ot_pairs_of_plan_f64 = pairs_of_plan(
        noise: out T, ld_noise: val usize, data: out T, ld_data: val usize, log_weights: out T,
        plan_rows: in u32, plan_cols: in u32, mass: in T, entries: val usize,
        x: in T, n: val usize, d: val usize, ld_x: val usize, y: in T, m: val usize, ld_y: val usize,
    )
}

unsafe fn pairs_of_plan<T: Scalar>(
    noise: *mut T,
    ld_noise: usize,
    data: *mut T,
    ld_data: usize,
    log_weights: *mut T,
    plan_rows: *const u32,
    plan_cols: *const u32,
    mass: *const T,
    entries: usize,
    x: *const T,
    n: usize,
    d: usize,
    ld_x: usize,
    y: *const T,
    m: usize,
    ld_y: usize,
) -> Result<()> {
    let (noise, data) = (rows(noise, entries, d, ld_noise), rows(data, entries, d, ld_data));
    let (plan_rows, plan_cols, mass) = (list(plan_rows, entries), list(plan_cols, entries), list(mass, entries));
    let (log_weights, x, y) = (list(log_weights, entries), rows(x, n, d, ld_x), rows(y, m, d, ld_y));
    first(|| {
        let plan = [plan_rows.read_if_given()?, plan_cols.read()?, mass.read_if_given()?];
        apart(&[&plan, &[noise.write()?, data.write()?, log_weights.write()?, x.read()?, y.read()?]])
    })?;
    // SAFETY: checked above; the caller vouches for the arrays.
    unsafe {
        let (plan_rows, plan_cols, mass) = (plan_rows.slice_if_given(), plan_cols.slice(), mass.slice_if_given());
        let (noise, data, log_weights) = (noise.points()?, data.points()?, log_weights.slice());
        ot::pairs_of_plan(noise, data, log_weights, plan_rows, plan_cols, mass, x.points()?, y.points()?)
    }
}
