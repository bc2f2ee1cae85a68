//! The auction: the simplex method's optimum, the bits of one call in any steps, and a plan of the right marginals whenever it is stopped.

use crate::{Problem, Uniforms};
use bary::ot::{Masses, Method, Transport};
use bary::{Outcome, Scalar};

fn problem<T: Scalar>(kind: &str, seed: u64, n: usize, m: usize, d: usize) -> Problem<T> {
    let mut u = Uniforms(seed);
    let mut list = |n: usize| (0..n).map(|_| T::lit(shaped(kind, &mut u))).collect::<Vec<_>>();
    let (x, y) = (list(n * d), list(m * d));
    let mut weights = |n: usize| (0..n).map(|_| T::lit(u.next())).collect::<Vec<_>>();
    Problem { d, x, a: Some(weights(n)), y, b: Some(weights(m)) }
}

fn shaped(kind: &str, u: &mut Uniforms) -> f64 {
    let at = u.next();
    match kind {
        "lattice" => (4.0 * at).floor(),
        "cauchy" => (std::f64::consts::PI * (at - 0.5)).tan(),
        "equal" => 0.7,
        // two heaps far from each other, whose masses do not match
        "war" => (at * 2.0 * u.next()).floor() * 1e3 + u.next(),
        _ => at,
    }
}

#[test]
fn its_end_is_the_optimum_of_the_simplex_method() {
    fn check<T: Scalar + Into<f64>>() {
        let eps: f64 = T::EPSILON.into();
        for kind in ["cube", "lattice", "cauchy", "equal", "war"] {
            for (seed, (n, m, d)) in
                (0..).zip([(150, 140, 2), (90, 200, 3), (120, 120, 16), (10, 400, 2), (400, 10, 1), (3, 2, 2)])
            {
                let problem = problem::<T>(kind, seed, n, m, d);
                let [simplex, auction] =
                    [Method::Simplex, Method::Auction].map(|method| problem.solve(method, Masses::Normalise).unwrap());
                assert_eq!((simplex.report.used, auction.report.used), (Method::Simplex, Method::Auction));
                assert_eq!(auction.report.outcome, Outcome::Done);
                let gap = problem.check(&auction, 1.0);
                assert!(gap <= eps * (64 + 16 * d) as f64, "{kind} {n} {m} {d}: {gap:e}");
                let off = (auction.report.cost - simplex.report.cost).into().abs() / problem.scale(&auction).max(1e-300);
                assert!(off <= eps * (64 + 16 * d) as f64, "{kind} {n} {m} {d}: costs differ by {off:e}");
            }
        }
    }
    check::<f64>();
    check::<f32>();
}

#[test]
fn it_is_held_from_three_dimensions_on() {
    for (d, used) in [(1, Method::Simplex), (2, Method::Simplex), (3, Method::Auction), (16, Method::Auction)] {
        let problem = problem::<f64>("cube", 9, 20, 30, d);
        assert_eq!(problem.solve(Method::Auto, Masses::Normalise).unwrap().report.used, used);
    }
}

/// Bids that never end without a bound: many rows, one unit of mass short of place among near columns.
#[test]
fn price_wars_end() {
    let far = |n: usize, at: f64, step: f64| (0..n).map(move |i| at + step * i as f64);
    for heavy in [1.5, 100.0] {
        let x: Vec<f64> = far(60, 0.0, 1e-9).chain(far(1, 1e4, 0.0)).collect();
        let y: Vec<f64> = far(59, 0.5, 1e-9).chain(far(2, -2e4, 1.0)).collect();
        let b: Vec<f64> = (0..61).map(|j| if j == 60 { heavy } else { 1.0 }).collect();
        let problem = Problem { d: 1, x, a: None, y, b: Some(b) };
        let solved = problem.solve(Method::Auction, Masses::Normalise).unwrap();
        assert_eq!(solved.report.outcome, Outcome::Done);
        assert!(problem.check(&solved, 1.0) < 1e-13);
    }
}

#[test]
fn zero_masses_hold_nothing() {
    let mut problem = problem::<f64>("cube", 5, 80, 70, 2);
    let thin = |list: &mut Option<Vec<f64>>, keep: usize| {
        list.iter_mut().flatten().enumerate().for_each(|(i, w)| *w = if i % keep == 0 { *w } else { 0.0 });
    };
    thin(&mut problem.a, 3);
    thin(&mut problem.b, 7);
    let solved = problem.solve(Method::Auction, Masses::Normalise).unwrap();
    assert!(problem.check(&solved, 1.0) < 1e-13);
}

#[test]
fn steps_of_any_size_have_the_bits_of_one_call() {
    for (kind, n, m, d) in [("cube", 90, 100, 2), ("lattice", 60, 40, 2), ("cauchy", 70, 70, 3)] {
        let problem = problem::<f64>(kind, 6, n, m, d);
        let whole = problem.solve(Method::Auction, Masses::Normalise).unwrap();
        for budget in [1, 13, 1000] {
            let ((x, y), (mut work, mut iwork, mut mwork)) = (problem.points(), problem.scratch());
            let (a, b) = (problem.a.as_deref(), problem.b.as_deref());
            Transport::begin(x, a, y, b, Method::Auction, Masses::Normalise, &mut work, &mut iwork, &mut mwork).unwrap();
            while Transport::resume(x, y, &mut work, &mut iwork, &mut mwork).unwrap().step(budget) != Outcome::Done {}
            let end = |plan: bary::ot::Plan<'_, f64>, f: &mut [f64], g: &mut [f64]| {
                Transport::resume(x, y, &mut work, &mut iwork, &mut mwork)?.finish(plan, f, g)
            };
            assert_eq!(problem.with(end).unwrap(), whole, "{kind}, budget {budget}");
        }
    }
}

#[test]
fn a_stopped_auction_leaves_a_plan_and_an_honest_gap() {
    let problem = problem::<f64>("cube", 7, 150, 160, 2);
    let best = problem.solve(Method::Auction, Masses::Normalise).unwrap().report.cost;
    let (a, b) = (problem.a.as_deref(), problem.b.as_deref());
    for budget in (0..6000).step_by(217) {
        let ((x, y), (mut work, mut iwork, mut mwork)) = (problem.points(), problem.scratch());
        let solved = problem.with(|plan, f, g| {
            let mut run = Transport::begin(x, a, y, b, Method::Auction, Masses::Normalise, &mut work, &mut iwork, &mut mwork)?;
            let _ = run.step(budget);
            run.finish(plan, f, g)
        });
        let solved = solved.unwrap();
        problem.check(&solved, 1.0);
        assert!(solved.report.cost - best >= -1e-15 && solved.report.cost - best <= solved.report.gap, "budget {budget}");
    }
}

/// Whatever becomes of the scratch behind the head of a run that is in its auction, nothing hangs or panics.
#[test]
fn rubbish_in_the_place_of_an_auction_does_no_harm() {
    let problem = problem::<f64>("cube", 8, 50, 45, 2);
    let ((x, y), (a, b)) = (problem.points(), (problem.a.as_deref(), problem.b.as_deref()));
    for seed in 0..60u64 {
        let ((mut work, mut iwork, mut mwork), mut u) = (problem.scratch(), Uniforms(seed));
        let mut run =
            Transport::begin(x, a, y, b, Method::Auction, Masses::Normalise, &mut work, &mut iwork, &mut mwork).unwrap();
        let _ = run.step(20 * seed as usize);
        work.iter_mut().skip(8).for_each(|x| *x = u.next());
        iwork.iter_mut().skip(32).for_each(|word| *word = if seed % 2 == 0 { u.below(200) as u32 } else { u.word() as u32 });
        mwork.iter_mut().skip(8).for_each(|word| *word = u.word() >> (seed % 60));
        let mut run = Transport::resume(x, y, &mut work, &mut iwork, &mut mwork).unwrap();
        let _ = run.step(700);
        let (mut rows, mut cols, mut mass) = (vec![0; 94], vec![0; 94], vec![0.0; 94]);
        let plan = bary::ot::Plan { rows: &mut rows, cols: &mut cols, mass: &mut mass };
        let _ = run.finish(plan, &mut [0.0; 50], &mut [0.0; 45]);
    }
}
