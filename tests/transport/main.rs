//! Exact transport of any weights: against exact optima, against the line, in steps, and on what breaks solvers.
#![allow(clippy::disallowed_methods, reason = "std's functions are the reference")]

mod bad;
mod bidding;
mod exact;
mod hard;
mod steps;

use bary::ot::{Masses, Method, Plan, Report, transport, transport_iwork_len, transport_mwork_len, transport_work_len};
use bary::{Outcome, Points, Result, Scalar};

/// A plan and what is said about it.
#[derive(Debug, PartialEq)]
struct Solved<T> {
    rows: Vec<u32>,
    cols: Vec<u32>,
    mass: Vec<T>,
    f: Vec<T>,
    g: Vec<T>,
    report: Report<T>,
}

/// Clouds of d coordinates with weights.
#[derive(Clone, Debug)]
struct Problem<T> {
    d: usize,
    x: Vec<T>,
    a: Option<Vec<T>>,
    y: Vec<T>,
    b: Option<Vec<T>>,
}

impl<T: Scalar + Into<f64>> Problem<T> {
    fn n(&self) -> usize {
        self.x.len() / self.d
    }

    fn m(&self) -> usize {
        self.y.len() / self.d
    }

    fn points(&self) -> (Points<'_, T>, Points<'_, T>) {
        (Points::packed(&self.x, self.d).unwrap(), Points::packed(&self.y, self.d).unwrap())
    }

    fn scratch(&self) -> (Vec<T>, Vec<u32>, Vec<u64>) {
        let (n, m) = (self.n(), self.m());
        let work = vec![T::NAN; transport_work_len(n, m, self.d)];
        (work, vec![0xabcd_ef01; transport_iwork_len(n, m, self.d)], vec![u64::MAX / 3; transport_mwork_len(n, m, self.d)])
    }

    /// Solves into arrays of exactly the length that is asked for.
    fn with(&self, solve: impl FnOnce(Plan<'_, T>, &mut [T], &mut [T]) -> Result<Report<T>>) -> Result<Solved<T>> {
        let (n, m) = (self.n(), self.m());
        let most = (n + m).saturating_sub(1);
        let (mut rows, mut cols, mut mass) = (vec![7; most], vec![7; most], vec![T::lit(7.0); most]);
        let (mut f, mut g) = (vec![T::lit(7.0); n], vec![T::lit(7.0); m]);
        let result = solve(Plan { rows: &mut rows, cols: &mut cols, mass: &mut mass }, &mut f, &mut g);
        let count = result.as_ref().map_or(0, |report| report.entries);
        let untouched =
            rows[count..].iter().chain(&cols[count..]).all(|&k| k == 7) && mass[count..].iter().all(|&m| m == T::lit(7.0));
        assert!(untouched && (result.is_ok() || f.iter().chain(&g).all(|&p| p == T::lit(7.0))));
        let report = result?;
        [&mut rows, &mut cols].into_iter().for_each(|list| list.truncate(count));
        mass.truncate(count);
        Ok(Solved { rows, cols, mass, f, g, report })
    }

    fn solve(&self, method: Method, masses: Masses) -> Result<Solved<T>> {
        let ((x, y), (mut work, mut iwork, mut mwork)) = (self.points(), self.scratch());
        let (a, b) = (self.a.as_deref(), self.b.as_deref());
        self.with(|plan, f, g| transport(plan, f, g, x, a, y, b, method, masses, &mut work, &mut iwork, &mut mwork))
    }

    /// Half the squared distance.
    fn cost(&self, i: usize, j: usize) -> f64 {
        let (x, y) = (&self.x[i * self.d..][..self.d], &self.y[j * self.d..][..self.d]);
        x.iter().zip(y).map(|(&x, &y)| (x.into() - y.into()).powi(2)).sum::<f64>() / 2.0
    }

    /// The largest cost or potential: what rounding is relative to.
    fn scale(&self, solved: &Solved<T>) -> f64 {
        let largest =
            solved.rows.iter().zip(&solved.cols).map(|(&i, &j)| self.cost(i as usize, j as usize)).fold(0.0, f64::max);
        solved.f.iter().chain(&solved.g).map(|&p| p.into().abs()).fold(largest, f64::max)
    }

    /// Marginals, order, number and sign of the entries; feasible potentials; figures that are what they say. Returns the gap over the scale.
    fn check(&self, solved: &Solved<T>, total: f64) -> f64 {
        let (n, m, eps) = (self.n(), self.m(), T::EPSILON.into());
        assert!(solved.rows.len() < n + m && solved.mass.iter().all(|&mass| mass > T::ZERO));
        assert!((1..solved.rows.len()).all(|k| (solved.rows[k - 1], solved.cols[k - 1]) < (solved.rows[k], solved.cols[k])));
        let marginal = |index: &[u32], weights: &Option<Vec<T>>, n: usize| {
            let mut sums = vec![0.0; n];
            index.iter().zip(&solved.mass).for_each(|(&i, &mass)| sums[i as usize] += mass.into());
            let given = weights.as_ref().map_or(n as f64, |w| w.iter().map(|&w| w.into()).sum());
            for (i, sum) in sums.into_iter().enumerate() {
                let want = weights.as_ref().map_or(1.0, |w| w[i].into()) / given * total;
                assert!((sum - want).abs() <= 16.0 * eps * want + 1e-18 * total, "marginal {i}: {sum}, not {want}");
                assert!(want > 0.0 || sum == 0.0);
            }
        };
        marginal(&solved.rows, &self.a, n);
        marginal(&solved.cols, &self.b, m);
        let scale = self.scale(solved);
        let slack = 8.0 * eps * (self.d + 4) as f64 * scale;
        for i in 0..n {
            for j in 0..m {
                assert!(solved.f[i].into() + solved.g[j].into() <= self.cost(i, j) + slack, "potentials of {i}, {j}");
            }
        }
        let entries = solved
            .rows
            .iter()
            .zip(&solved.cols)
            .zip(&solved.mass)
            .map(|((&i, &j), &mass)| (i as usize, j as usize, mass.into()));
        let (mut cost, mut gap) = (0.0, 0.0);
        for (i, j, mass) in entries {
            cost += 2.0 * mass * self.cost(i, j);
            gap += 2.0 * mass * (self.cost(i, j) - solved.f[i].into() - solved.g[j].into());
        }
        assert!((cost - solved.report.cost.into()).abs() <= total * slack, "{cost} {:?}", solved.report);
        assert!(gap <= solved.report.gap.into(), "gap {gap:e} {:?}", solved.report);
        (solved.report.gap.into() - 4.0 * total * T::MIN_POSITIVE.into()).max(0.0) / (total * scale).max(1e-300)
    }

    /// Solves, checks, and asks for an optimum to rounding.
    fn solved(&self) -> Solved<T> {
        let solved = self.solve(Method::Auto, Masses::Exact).unwrap();
        let total = self.a.as_ref().map_or(1.0, |a| a.iter().map(|&a| a.into()).sum());
        let gap = self.check(&solved, total);
        assert_eq!(solved.report.outcome, Outcome::Done);
        let bound = T::EPSILON.into() * (64 + 16 * self.d) as f64;
        assert!(gap <= bound, "n {}, m {}, d {}: relative gap {gap:e} above {bound:e}", self.n(), self.m(), self.d);
        solved
    }
}

/// SplitMix64, as in tools/reference_assign.py.
struct Uniforms(u64);

impl Uniforms {
    fn word(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let z = (self.0 ^ (self.0 >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        let z = (z ^ (z >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        z ^ (z >> 31)
    }

    fn next(&mut self) -> f64 {
        (self.word() >> 11) as f64 / (1u64 << 53) as f64
    }

    fn below(&mut self, n: u64) -> u64 {
        self.word() % n
    }

    fn list(&mut self, n: usize) -> Vec<f64> {
        (0..n).map(|_| self.next()).collect()
    }

    /// Weights of total 1.
    fn weights(&mut self, n: usize) -> Vec<f64> {
        let weights = self.list(n);
        let total: f64 = weights.iter().sum();
        weights.iter().map(|w| w / total).collect()
    }
}

fn narrow(list: &[f64]) -> Vec<f32> {
    list.iter().map(|&x| x as f32).collect()
}
