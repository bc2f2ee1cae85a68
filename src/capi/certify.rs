//! `bary_ot_certify*`: how far from optimal a plan can be.

use super::both;
use super::check::{apart, first, list, rows};
use super::transport::named_masses;
use crate::ot::{self, Entries, Proof};
use crate::{Result, Scalar};

/// What a plan and potentials prove: places of the array `proof`.
#[repr(i32)]
pub enum bary_proof {
    /// sum mass |x - y|^2
    BARY_PROOF_COST = 0,
    /// The optimum is at least this.
    BARY_PROOF_DUAL = 1,
    /// The cost is at most this above the optimum, rounding included; at least 0.
    BARY_PROOF_GAP = 2,
    /// The largest |row sum - a_i|
    BARY_PROOF_ROW_RESIDUAL = 3,
    /// The largest |column sum - b_j|
    BARY_PROOF_COL_RESIDUAL = 4,
    /// The largest f_i + g_j - |x_i - y_j|^2 / 2, rounded up; 0 for feasible potentials, or without f
    BARY_PROOF_INFEASIBILITY = 5,
    /// How many they are.
    BARY_PROOF_LEN = 6,
}

const LEN: usize = bary_proof::BARY_PROOF_LEN as usize;

/// A proof in its array.
fn write<T: Scalar>(numbers: &mut [T], proof: &Proof<T>) {
    let places = [
        (bary_proof::BARY_PROOF_COST, proof.cost),
        (bary_proof::BARY_PROOF_DUAL, proof.dual),
        (bary_proof::BARY_PROOF_GAP, proof.gap),
        (bary_proof::BARY_PROOF_ROW_RESIDUAL, proof.row_residual),
        (bary_proof::BARY_PROOF_COL_RESIDUAL, proof.col_residual),
        (bary_proof::BARY_PROOF_INFEASIBILITY, proof.infeasibility),
    ];
    for (place, value) in places {
        if let Some(slot) = numbers.get_mut(place as usize) {
            *slot = value;
        }
    }
}

/// The length of `work` of bary_ot_certify, in elements of its scalar type.
#[unsafe(no_mangle)]
pub extern "C" fn bary_ot_certify_work_len(n: usize, m: usize) -> usize {
    ot::certify_work_len(n, m)
}

both! {
    /// Certifies any sparse plan between weighted points from any potentials, in one pass, rounded outward. Potentials are not taken to be feasible:
    /// f is replaced by the best that fits g, so that a bound always results.
    ///
    /// proof: BARY_PROOF_LEN numbers, see bary_proof. rows, cols, mass: `entries` elements each, in any order; entry k carries mass[k] >= 0 from
    /// x[rows[k]] to y[cols[k]]. x: n rows of d; a: their weights, or NULL for 1/n each; y, b: likewise for m. The optimum is that of a and of b
    /// brought to the total of a, for BARY_MASSES_NORMALISE of both divided by their totals. masses: a bary_masses. f: n potentials of |x - y|^2 / 2, or NULL; g: m. work: bary_ot_certify_work_len(n, m).
    ///
    /// Returns BARY_ERR_LENGTH for an index out of range, BARY_ERR_MASS if a mass or weight is negative or the totals differ, BARY_ERR_NONFINITE,
    /// BARY_ERR_RANGE, BARY_ERR_EMPTY. Cost: n m d.
    fn bary_ot_certify_f32, bary_ot_certify_f64 = certify(
        proof: out T, plan_rows: in u32, plan_cols: in u32, mass: in T, entries: val usize, x: in T, n: val usize, d: val usize, ld_x: val usize,
        a: in T, y: in T, m: val usize, ld_y: val usize, b: in T, masses: val i32, f: in T, g: in T,
        work: out T, work_len: val usize,
    )
}

unsafe fn certify<T: Scalar>(
    proof: *mut T,
    plan_rows: *const u32,
    plan_cols: *const u32,
    mass: *const T,
    entries: usize,
    x: *const T,
    n: usize,
    d: usize,
    ld_x: usize,
    a: *const T,
    y: *const T,
    m: usize,
    ld_y: usize,
    b: *const T,
    masses: i32,
    f: *const T,
    g: *const T,
    work: *mut T,
    work_len: usize,
) -> Result<()> {
    let (proof, plan_rows, plan_cols, mass) =
        (list(proof, LEN), list(plan_rows, entries), list(plan_cols, entries), list(mass, entries));
    let (x, y, a, b) = (rows(x, n, d, ld_x), rows(y, m, d, ld_y), list(a, n), list(b, m));
    let (f, g, work) = (list(f, n), list(g, m), list(work, work_len));
    first(|| {
        let plan = [proof.write()?, plan_rows.read()?, plan_cols.read()?, mass.read()?];
        let ends = [x.read()?, a.read_if_given()?, y.read()?, b.read_if_given()?];
        apart(&[&plan, &ends, &[f.read_if_given()?, g.read()?, work.write()?]])
    })?;
    let masses = named_masses(masses)?;
    // SAFETY: checked above; the caller vouches for the arrays.
    unsafe {
        let plan = Entries { rows: plan_rows.slice(), cols: plan_cols.slice(), mass: mass.slice() };
        let (a, b, f) = (a.slice_if_given(), b.slice_if_given(), f.slice_if_given());
        let proven = ot::certify(plan, x.points()?, a, y.points()?, b, masses, f, g.slice(), work.slice())?;
        write(proof.slice(), &proven);
    }
    Ok(())
}

/// The length of `work` of bary_ot_certify_assignment, in elements of its scalar type.
#[unsafe(no_mangle)]
pub extern "C" fn bary_ot_certify_assignment_work_len(n: usize) -> usize {
    ot::certify_assignment_work_len(n)
}

both! {
    /// Certifies the assignment of x_i to y[perm[i]], points of weight 1/n each: as bary_ot_certify, and a little tighter.
    ///
    /// proof: BARY_PROOF_LEN numbers, see bary_proof. perm: n indices, a permutation. x, y: n rows of d. f: n potentials of |x - y|^2 / 2, or NULL;
    /// g: n. work: bary_ot_certify_assignment_work_len(n).
    ///
    /// Returns BARY_ERR_LENGTH for an index out of range, BARY_ERR_MASS if two are the same, BARY_ERR_NONFINITE, BARY_ERR_RANGE, BARY_ERR_EMPTY.
    /// Cost: n^2 d.
    fn bary_ot_certify_assignment_f32, bary_ot_certify_assignment_f64 = certify_assignment(
        proof: out T, perm: in u32, x: in T, n: val usize, d: val usize, ld_x: val usize, y: in T, ld_y: val usize, f: in T, g: in T,
        work: out T, work_len: val usize,
    )
}

unsafe fn certify_assignment<T: Scalar>(
    proof: *mut T,
    perm: *const u32,
    x: *const T,
    n: usize,
    d: usize,
    ld_x: usize,
    y: *const T,
    ld_y: usize,
    f: *const T,
    g: *const T,
    work: *mut T,
    work_len: usize,
) -> Result<()> {
    let (proof, perm, x, y) = (list(proof, LEN), list(perm, n), rows(x, n, d, ld_x), rows(y, n, d, ld_y));
    let (f, g, work) = (list(f, n), list(g, n), list(work, work_len));
    first(|| apart(&[&[proof.write()?, perm.read()?, x.read()?, y.read()?], &[f.read_if_given()?, g.read()?, work.write()?]]))?;
    // SAFETY: checked above; the caller vouches for the arrays.
    unsafe {
        let (x, y, f) = (x.points()?, y.points()?, f.slice_if_given());
        let proven = ot::certify_assignment(perm.slice(), x, y, f, g.slice(), work.slice())?;
        write(proof.slice(), &proven);
    }
    Ok(())
}
