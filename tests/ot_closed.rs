//! Transport: certificates of any plan, closed forms, interpolation, stability, maps.
#![allow(clippy::disallowed_methods, reason = "std's functions are the reference")]

use bary::noise::{Address, normals};
use bary::ot::{
    Entries, Proof, assign, assign_iwork_len, assign_work_len, certify, certify_assignment, certify_assignment_work_len,
    certify_work_len,
};
use bary::{Points, PointsMut, Result, Scalar};

fn noise(n: usize, d: usize, stream: u64) -> Vec<f64> {
    let mut data = vec![0.0; n * d];
    normals(PointsMut::packed(&mut data, d).unwrap(), Address { seed: 12, stream, ..Address::default() }, 0).unwrap();
    data
}

fn narrow<T: Scalar>(list: &[f64]) -> Vec<T> {
    list.iter().map(|&x| T::lit(x)).collect()
}

fn widen<T: Scalar + Into<f64>>(list: &[T]) -> Vec<f64> {
    list.iter().map(|&x| x.into()).collect()
}

fn cloud<T>(data: &[T], d: usize) -> Points<'_, T> {
    Points::packed(data, d).unwrap()
}

/// A permutation and its potentials.
fn solve<T: Scalar>(x: &[T], y: &[T], d: usize) -> (Vec<u32>, Vec<T>, Vec<T>, T) {
    let n = x.len() / d;
    let (mut perm, mut f, mut g) = (vec![0; n], vec![T::ZERO; n], vec![T::ZERO; n]);
    let (mut work, mut iwork) = (vec![T::ZERO; assign_work_len(n)], vec![0; assign_iwork_len(n)]);
    let cost = assign(&mut perm, &mut f, &mut g, cloud(x, d), cloud(y, d), &mut work, &mut iwork).unwrap().cost;
    (perm, f, g, cost)
}

fn proven<T: Scalar>(
    (rows, cols, mass): (&[u32], &[u32], &[T]),
    (x, a): (Points<'_, T>, Option<&[T]>),
    (y, b): (Points<'_, T>, Option<&[T]>),
    f: Option<&[T]>,
    g: &[T],
) -> Result<Proof<T>> {
    let mut work = vec![T::NAN; certify_work_len(x.len(), y.len())];
    certify(Entries { rows, cols, mass }, x, a, y, b, f, g, &mut work)
}

#[test]
fn a_proof_bounds_what_f64_knows() {
    fn run<T: Scalar + Into<f64>>(allowed: f64) {
        let mut worst = 0.0f64;
        for (seed, (n, d)) in [(1, 1), (2, 1), (7, 2), (40, 2), (40, 3), (33, 17), (60, 8), (90, 1)].into_iter().enumerate() {
            let [x, y] = [0, 1].map(|k| narrow::<T>(&noise(n, d, 2 * seed as u64 + k)));
            let (perm, f, g, _) = solve(&x, &y, d);
            let (_, _, _, best) = solve(&widen(&x), &widen(&y), d);
            let mut work = vec![T::NAN; certify_assignment_work_len(n)];
            let thin = certify_assignment(&perm, cloud(&x, d), cloud(&y, d), Some(&f), &g, &mut work).unwrap();
            let rows: Vec<u32> = (0..n as u32).collect();
            let mass = vec![T::ONE / T::from_usize(n); n];
            let plan = (&rows[..], &perm[..], &mass[..]);
            let full = proven(plan, (cloud(&x, d), None), (cloud(&y, d), None), Some(&f), &g).unwrap();
            for proof in [thin, full] {
                let (cost, gap, dual): (f64, f64, f64) = (proof.cost.into(), proof.gap.into(), proof.dual.into());
                assert!(cost - gap <= best && dual <= best * (1.0 + 1e-15), "{proof:?} {best}");
                let rounding = T::EPSILON.into() * 8.0 * cost;
                assert!((cost - dual - gap).abs() <= rounding + T::MIN_POSITIVE.into(), "{proof:?}");
                worst = worst.max(gap / cost);
                assert!(gap <= allowed * cost, "n {n}, d {d}: {proof:?}");
                let (off, scale): (f64, f64) = (proof.infeasibility.into(), T::EPSILON.into());
                assert!(off <= 20.0 * scale * (cost + f.iter().map(|&f| f.into().abs()).fold(0.0, f64::max)));
            }
            assert!(full.row_residual == T::ZERO && full.col_residual == T::ZERO);
        }
        println!("largest gap over cost: {worst:e}");
    }
    run::<f64>(2e-14);
    run::<f32>(1e-5);
}
