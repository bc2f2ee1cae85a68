//! Predictions: collapse, the deterministic reference, low temperature, against closed forms, figures of docs/math.md and simulation.

use bary::sphere::{
    Form, alignment, cold_overlaps, collapse_depth, equiangular_path, equiangular_time, freezing, logistic, tracking_bound,
};
use bary::{Error, Scalar};

#[test]
fn collapse_takes_as_many_layers_as_the_recursion() {
    // n, eta: layers of the recursion until m >= .99; the clock's time over k
    for (n, eta, layers, clock, formula) in
        [(8, 0.1, 658, 654.1, 657.4), (64, 0.3, 102, 97.1, 101.4), (1024, 1.0, 17, 11.5, 16.6)]
    {
        let (m0, k) = (1.0 / f64::from(n), eta * eta);
        let it = collapse_depth(m0, 0.01, k).unwrap();
        assert_eq!(it.layers, layers);
        assert!((it.depth - formula).abs() < 0.06, "{}", it.depth);
        assert!((collapse_depth(m0, 0.01, 0.0).unwrap().depth / k - clock).abs() < 0.06);
        let mut m = [0.0; 3];
        logistic(&mut m, &[layers as f64 - 1.0, it.depth, layers as f64], m0, k).unwrap();
        assert!(m[0] < 0.99 && (m[1] - 0.99).abs() < 1e-12 && m[2] >= 0.99);
    }
    let mut m = [0.0];
    logistic(&mut m, &[10.0], 0.125, 0.25).unwrap();
    assert!((m[0] - 0.570_900_316_778_245f64).abs() < 1e-14);
    logistic(&mut m, &[10.0], 1.0, 0.25).unwrap();
    assert_eq!((m[0], collapse_depth(0.995, 0.01, 0.5).unwrap().depth), (1.0, 0.0));
    assert_eq!(collapse_depth(1e-300, 1e-9, 1e-9).unwrap().layers, usize::MAX);
    let single = collapse_depth(0.125f32, 0.01, 0.01).unwrap();
    assert!((single.depth - 657.4).abs() < 0.06 && single.layers == 658);
}

fn reference<T: Scalar>(beta: f64, form: Form, end: f64, steps: usize) -> f64
where
    f64: From<T>,
{
    let times: Vec<T> = (0..=steps).map(|k| T::lit(end * k as f64 / steps as f64)).collect();
    let mut gammas = vec![T::NAN; times.len()];
    equiangular_path(&mut gammas, &times, T::lit(0.1), 6, T::lit(beta), form).unwrap();
    (*gammas.last().unwrap()).into()
}

#[test]
fn golden_reference() {
    assert!((reference::<f64>(1.0, Form::Softmax, 2.0, 400) - 0.912_489_29).abs() < 6e-9);
    assert!((reference::<f64>(4.0, Form::Softmax, 2.0, 400) - 0.309_068_98).abs() < 6e-9);
    assert!((reference::<f32>(1.0, Form::Softmax, 2.0, 100) - 0.912_489_29).abs() < 1e-5);
    // gamma' of SA at n = 4, beta = 2, gamma = .3, from a short path
    let mut gammas = [0.0; 2];
    equiangular_path(&mut gammas, &[0.0, 1e-5], 0.3, 4, 2.0, Form::Softmax).unwrap();
    assert!(((gammas[1] - 0.3) / 1e-5 - 0.377_026_875_567_021f64).abs() < 1e-5);
}

#[test]
fn times_and_paths_agree() {
    for form in [Form::Softmax, Form::Unnormalised] {
        for beta in [-1.0, 0.0, 1.0, 4.0] {
            let end = reference::<f64>(beta, form, 0.25, 500);
            let time = equiangular_time(0.1, end, 6, beta, form).unwrap();
            assert!((time - 0.25).abs() < 1e-8, "{form:?} {beta}: {time} {end}");
        }
    }
    // beta = 0: n/2 times the difference of ln((1+(n-1)gamma)/(1-gamma))/n
    let want = (3.5f64 / 0.5).ln() / 2.0;
    assert!((equiangular_time(0.0, 0.5, 6, 0.0, Form::Softmax).unwrap() - want).abs() < 1e-14);
    assert!((equiangular_time(0.0f32, 0.5, 6, 0.0, Form::Softmax).unwrap() - want as f32).abs() < 1e-6);
    assert_eq!(equiangular_time(0.3, 0.3, 6, 2.0, Form::Softmax).unwrap(), 0.0);
    // the escape law, from 0 to 1/2
    for (beta, ratio) in [(6.0f64, 1.34), (18.0, 1.09)] {
        let law = beta.exp() / 2.0 / (beta + 5.0);
        let time = equiangular_time(0.0, 0.5, 6, beta, Form::Softmax).unwrap();
        assert!((time / law - ratio).abs() < 0.006, "{beta}: {}", time / law);
    }
    // the end: 1 - gamma as exp(-2 t)
    let time = equiangular_time(1.0 - 1e-6, 1.0 - 1e-9, 6, 3.0, Form::Softmax).unwrap();
    assert!((time - 1000f64.ln() / 2.0).abs() < 1e-4, "{time}");
}

/// The mean overlap after attention, and d times the drift over r - r^3.
fn cold(d: usize, overlap: f64, matrices: usize) -> (f64, f64) {
    let (mut after, mut drift) = ([0.0], [0.0]);
    cold_overlaps(Some(&mut after), Some(&mut drift), &[overlap], d, matrices).unwrap();
    let mut single = [0f32];
    cold_overlaps(Some(&mut single), None, &[overlap as f32], d, matrices).unwrap();
    assert!((f64::from(single[0]) - after[0]).abs() < 1e-5 + 1e-7 * d as f64, "{d} {overlap}: {single:?} {after:?}");
    let mut single = [0f32];
    cold_overlaps(None, Some(&mut single), &[overlap as f32], d, matrices).unwrap();
    // relative to the drift, however small: an f32 overlap beside 1 aside
    assert!(
        (f64::from(single[0]) / drift[0] - 1.0).abs() < 2e-5 || overlap.abs() > 0.99 || matrices == 0,
        "{single:?} {drift:?}"
    );
    (after[0], drift[0] * d as f64 / (overlap - overlap.powi(3)))
}

#[test]
fn golden_cold_overlaps() {
    for (d, want) in [(2, 0.406_298_886_459_96), (4, 0.451_714_993_189_527), (16, 0.488_091_338_284_175)] {
        assert!((cold(d, 0.5, 1).0 - want).abs() < 1e-13, "{d}: {:?}", cold(d, 0.5, 1));
    }
    assert!((cold(64, 0.7, 2).0 - 0.69442).abs() < 1e-4);
    for (d, rows) in [(16, [(0.3, -1.805), (0.5, -1.843), (0.7, -1.909)]), (64, [(0.3, -1.947), (0.5, -1.959), (0.7, -1.979)])]
    {
        for (r, want) in rows {
            let (_, drift) = cold(d, r, 2);
            assert!((drift - want).abs() < 6e-4, "{d} {r}: {drift}");
        }
    }
    assert!((cold(8, 0.5, 2).1 * 0.375 / 8.0 + 0.079_757).abs() < 6e-7);
    assert_eq!((cold(5, 1.0, 2).0, cold(5, -1.0, 1).0, cold(5, 0.3, 0).0), (1.0, -1.0, 0.3));
    // odd, and near 1 without loss: 1 - C ~ (1 - r) log, d = 2
    for matrices in [1, 2] {
        for d in [2, 3, 40, 4096] {
            assert!((cold(d, -0.6, matrices).0 + cold(d, 0.6, matrices).0).abs() < 1e-14);
            let near = cold(d, 1.0 - 1e-9, matrices).0;
            assert!(near < 1.0 && near > 1.0 - 1e-7);
        }
        // large d: r - (r - r^3) matrices/(2 d)
        let (d, r) = (4096, 0.5);
        let want = r - (r - r * r * r) * matrices as f64 / 2.0 / d as f64;
        assert!((cold(d, r, matrices).0 - want).abs() < 5e-8, "{matrices}");
    }
}

#[test]
fn alignment_is_arcsine_for_identity_attention() {
    for r in [-0.999, -0.2, 0.0, 0.5, 0.999_999] {
        let want = 0.5 + f64::asin(r) / core::f64::consts::PI;
        assert!((alignment(r, 1.0).unwrap() - want).abs() < 1e-14, "{r}");
        assert!((f64::from(alignment(r as f32, 1.0).unwrap()) - want).abs() < 2e-4);
    }
    // c = 0: (1 + r)/2; c -> 2: 1/2; a sum of the density for c = 3/2
    assert!((alignment(0.3, 0.0).unwrap() - 0.65f64).abs() < 1e-14);
    assert!((alignment(0.3, 1.999).unwrap() - 0.5f64).abs() < 1e-3);
    let density = |u: f64| (1.0 - u * u).powf(-0.75);
    let total = 2.0 * 2.622_057_554_292_119; // B(1/4, 1/2)/2 = int_{-1}^1 (1-u^2)^(-3/4)
    let inner: f64 = (0..3000).map(|k| density((f64::from(k) + 0.5) * 1e-4) * 1e-4).sum();
    assert!((alignment(0.3, 1.5).unwrap() - 0.5 - inner / total).abs() < 1e-8, "{}", alignment(0.3, 1.5).unwrap());
    assert_eq!((alignment(1.0, 1.5), alignment(-1.0, 1.5)), (Ok(1.0), Ok(0.0)));
}

#[test]
fn freezing_and_tracking() {
    let tau = 2.0 * (2.0 * 1024f64.ln() / 0.75).sqrt();
    assert!((freezing(1024, 0.25, tau).unwrap() - 0.5).abs() < 1e-15);
    assert_eq!(freezing(1024, 0.25, 1.0), Ok(0.0));
    let bound = tracking_bound(0.5, 1.5, 8, 4096, 0.05).unwrap();
    let want = 0.75f64.exp() * (4.0 / 4096.0 * (2.0 * 64.0 / 0.05f64).ln()).sqrt();
    assert!((bound - want).abs() < 1e-15 * 4.0);
}

#[test]
fn bad_predictions_are_refused() {
    let mut out = [7.0; 2];
    assert_eq!(logistic(&mut out, &[1.0], 0.5, 0.1), Err(Error::Length));
    assert_eq!(logistic(&mut out, &[1.0, f64::NAN], 0.5, 0.1), Err(Error::Times));
    for (m0, k) in [(0.0, 0.1), (1.1, 0.1), (0.5, -0.1), (0.5, f64::NAN)] {
        assert_eq!(logistic(&mut out, &[1.0, 2.0], m0, k), Err(Error::Parameter));
        assert_eq!(collapse_depth(m0, 0.1, k), Err(Error::Parameter));
    }
    assert_eq!(collapse_depth(0.5, 0.0, 0.1), Err(Error::Parameter));
    let path = |out: &mut [f64], times: &[f64], gamma, n, beta, form| equiangular_path(out, times, gamma, n, beta, form);
    assert_eq!(path(&mut out, &[0.0], 0.1, 3, 1.0, Form::Softmax), Err(Error::Length));
    assert_eq!(path(&mut out, &[1.0, 0.0], 0.1, 3, 1.0, Form::Softmax), Err(Error::Times));
    assert_eq!(path(&mut out, &[0.0, 1.0], 0.1, 1, 1.0, Form::Softmax), Err(Error::Empty));
    assert_eq!(path(&mut out, &[0.0, 1.0], -0.6, 3, 1.0, Form::Softmax), Err(Error::Parameter));
    assert_eq!(path(&mut out, &[0.0, 1.0], 0.1, 3, 1000.0, Form::Unnormalised), Err(Error::Range));
    assert_eq!(equiangular_time(0.5, 0.4, 3, 1.0, Form::Softmax), Err(Error::Parameter));
    assert_eq!(equiangular_time(0.5, 1.0, 3, 1.0, Form::Softmax), Err(Error::Parameter));
    assert_eq!(equiangular_time(-0.4, 0.5, 3, 1e4, Form::Softmax), Err(Error::Range));
    assert_eq!(cold_overlaps(Some(&mut out), None, &[0.0, 1.1], 3, 1), Err(Error::Range));
    assert_eq!(cold_overlaps(Some(&mut out), None, &[0.0, f64::NAN], 3, 1), Err(Error::NonFinite));
    assert_eq!(cold_overlaps(Some(&mut out), None, &[0.0, 0.5], 1, 1), Err(Error::Shape));
    assert_eq!(cold_overlaps(Some(&mut out), None, &[0.0, 0.5], 3, 3), Err(Error::Parameter));
    assert_eq!(out, [7.0; 2]);
    assert_eq!((alignment(1.1, 1.0), alignment(0.5, 2.0)), (Err(Error::Parameter), Err(Error::Parameter)));
    assert_eq!((freezing(1, 0.0, 1.0), freezing(3, 0.0, -1.0)), (Err(Error::Empty), Err(Error::Parameter)));
    assert_eq!(tracking_bound(1.0, 1e6, 3, 3, 0.1), Err(Error::Range));
    assert_eq!(tracking_bound(1.0, 1.0, 3, 0, 0.1), Err(Error::Shape));
}

/// Steps that are far too long end on an overlap; infinite ones are refused.
#[test]
fn paths_stay_among_overlaps() {
    let mut path = [7.0; 3];
    equiangular_path(&mut path, &[0.0, 1000.0, 2000.0], 0.5, 2, 1.0, Form::Softmax).unwrap();
    assert!(path.iter().all(|gamma| (-1.0..=1.0).contains(gamma)), "{path:?}");
    let mut two = [7.0; 2];
    assert_eq!(equiangular_path(&mut two, &[-1e308, 1e308], 0.5, 2, 1.0, Form::Softmax), Err(Error::Times));
    assert_eq!(two, [7.0; 2]);
}

/// From, to, n, beta, form, and the time by quadrature in 30 digits.
const WIDE_TIMES: [(f64, f64, usize, f64, Form, f64); 4] = [
    (-0.999999, 0.999999, 2, 1.0, Form::Softmax, 36.166_755_230_620_02),
    (-0.999999, 0.999999, 2, 100.0, Form::Softmax, 1.5604940997227169e87),
    (0.0, 0.999999, 1_000_000, 100.0, Form::Softmax, 1.1618296493570011e38),
    (0.0, 0.999999, 1_000_000, 100.0, Form::Unnormalised, 4.322_094_566_801_692),
];

/// A wide range of overlaps is cut into pieces.
#[test]
fn times_are_exact_from_end_to_end() {
    for (from, to, n, beta, form, want) in WIDE_TIMES {
        let time = equiangular_time(from, to, n, beta, form).unwrap();
        assert!((time / want - 1.0).abs() < 1e-14, "{time} {want}");
    }
}
