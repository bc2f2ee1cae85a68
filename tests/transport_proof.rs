//! Five hundred transport problems of every kind: in f64 the least cost that other solvers prove, in f32 an optimum of the rounded problem.
#![allow(clippy::disallowed_methods, reason = "std's functions are the reference")]

use bary::ot::{
    Masses, Method, Plan, assign, assign_iwork_len, assign_work_len, transport, transport_iwork_len, transport_mwork_len,
    transport_work_len,
};
use bary::{Outcome, Points, Scalar};

/// SplitMix64, as in tools/reference_transport.py.
struct Uniforms(u64);

impl Uniforms {
    fn next(&mut self) -> f64 {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let z = (self.0 ^ (self.0 >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        let z = (z ^ (z >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        ((z ^ (z >> 31)) >> 11) as f64 / (1u64 << 53) as f64
    }

    fn list(&mut self, count: usize) -> Vec<f64> {
        (0..count).map(|_| self.next()).collect()
    }

    /// Sums of 12, less 6.
    fn normals(&mut self, count: usize) -> Vec<f64> {
        (0..count).map(|_| (0..12).fold(0.0, |sum, _| sum + self.next()) - 6.0).collect()
    }

    fn choices(&mut self, count: usize, among: usize) -> Vec<usize> {
        (0..count).map(|_| (among as f64 * self.next()).floor() as usize).collect()
    }
}

/// Normals about centres of the cloud's own, in a cube of side 4.
fn mixture(draw: &mut Uniforms, n: usize, d: usize, parts: usize, spread: f64) -> Vec<f64> {
    let centres = draw.list(parts * d);
    let chosen = draw.choices(n, parts);
    let normals = draw.normals(n * d);
    (0..n * d).map(|k| 4.0 * centres[chosen[k / d] * d + k % d] + spread * normals[k]).collect()
}

fn cauchy(draw: &mut Uniforms, n: usize, d: usize) -> Vec<f64> {
    let (above, below) = (draw.normals(n * d), draw.normals(n * d));
    above.iter().zip(below).map(|(above, below)| above / below).collect()
}

/// Unit vectors of both signs along the axes.
fn axes(n: usize, d: usize) -> Vec<f64> {
    let on_axis = |k: usize| k % d == k / d / 2 % d;
    (0..n * d).map(|k| if on_axis(k) { 1.0 - 2.0 * (k / d % 2) as f64 } else { 0.0 }).collect()
}

fn cloud(kind: &str, draw: &mut Uniforms, n: usize, d: usize) -> Vec<f64> {
    match kind {
        "uniform" => draw.list(n * d),
        "gaussian" => draw.normals(n * d),
        "cauchy" => cauchy(draw, n, d),
        "mixture" => mixture(draw, n, d, 3, 0.5),
        "clustered" => mixture(draw, n, d, 12, 0.001),
        "lattice" => draw.list(n * d).iter().map(|u| (8.0 * u).floor()).collect(),
        _ => panic!("unknown kind {kind}"),
    }
}

fn clouds(kind: &str, draw: &mut Uniforms, n: usize, m: usize, d: usize) -> [Vec<f64>; 2] {
    match kind {
        "duplicates" => {
            let pool = draw.list((n / 8 + 1) * d);
            [n, m].map(|count| {
                let chosen = draw.choices(count, pool.len() / d);
                chosen.iter().flat_map(|&i| &pool[i * d..][..d]).copied().collect()
            })
        }
        "collinear" => {
            let line: Vec<f64> = draw.list(d).iter().map(|u| u - 0.5).collect();
            [n, m].map(|count| draw.list(count).iter().flat_map(|t| line.iter().map(move |way| t * way)).collect())
        }
        "equal" => [vec![0.0; n * d], axes(m, d)],
        _ => [n, m].map(|count| cloud(kind, draw, count, d)),
    }
}

/// `None` for equal ones; else of sum 1: at random, a few sizes only, or with a third of zeros (never the first).
fn weights(kind: &str, draw: &mut Uniforms, n: usize) -> Option<Vec<f64>> {
    if kind == "equal" {
        return None;
    }
    let shape = |(i, w): (usize, f64)| match kind {
        "coarse" => (4.0 * w).floor() + 1.0,
        "zeros" if w < 1.0 / 3.0 && i > 0 => 0.0,
        _ => w,
    };
    let list: Vec<f64> = draw.list(n).into_iter().enumerate().map(shape).collect();
    let total = list.iter().fold(0.0, |sum, w| sum + w);
    Some(list.iter().map(|w| w / total).collect())
}

/// Points of two clouds in one scalar type, their weights, and the least cost in f64.
struct Problem<T> {
    line: &'static str,
    d: usize,
    x: Vec<T>,
    y: Vec<T>,
    a: Option<Vec<T>>,
    b: Option<Vec<T>>,
    least: f64,
}

fn problem<T: Scalar>(line: &'static str) -> Problem<T> {
    let fields: Vec<_> = line.split(' ').collect();
    let whole = |k: usize| fields[k].parse::<usize>().unwrap();
    let [scale, offset, least] = [6, 7, 8].map(|k| fields[k].parse::<f64>().unwrap());
    let (n, m, d) = (whole(3), whole(4), whole(5));
    let mut draw = Uniforms(fields[2].parse().unwrap());
    let narrow = |list: Vec<f64>| list.into_iter().map(T::lit).collect();
    let points = clouds(fields[0], &mut draw, n, m, d).map(|list| list.iter().map(|x| offset + scale * x).collect());
    let [a, b] = [n, m].map(|n| weights(fields[1], &mut draw, n));
    let [x, y] = points.map(narrow);
    Problem { line, d, x, y, a: a.map(narrow), b: b.map(narrow), least }
}

/// A plan's entries, potentials of the columns, and what the solver says of the cost and the gap.
struct Solved<T> {
    entries: Vec<(usize, usize, f64)>,
    g: Vec<T>,
    cost: T,
    gap: T,
}

impl<T: Scalar + Into<f64>> Problem<T> {
    fn n(&self) -> usize {
        self.x.len() / self.d
    }

    fn m(&self) -> usize {
        self.y.len() / self.d
    }

    fn points(&self) -> [Points<'_, T>; 2] {
        [&self.x, &self.y].map(|list| Points::packed(list, self.d).unwrap())
    }

    fn distance2(&self, i: usize, j: usize) -> f64 {
        let (x, y) = (&self.x[i * self.d..][..self.d], &self.y[j * self.d..][..self.d]);
        x.iter().zip(y).map(|(&x, &y)| (x.into() - y.into()).powi(2)).sum()
    }

    fn weight(list: Option<&Vec<T>>, i: usize, n: usize) -> f64 {
        list.map_or(1.0 / n as f64, |list| list[i].into())
    }

    /// The cost of the independent coupling, and the largest squared distance.
    fn scales(&self) -> (f64, f64) {
        let (n, m) = (self.n(), self.m());
        let (mut mean, mut largest) = (0.0, 0.0f64);
        for i in 0..n {
            let distances = (0..m).map(|j| self.distance2(i, j));
            largest = distances.clone().fold(largest, f64::max);
            let weighted = distances.enumerate().map(|(j, distance)| Self::weight(self.b.as_ref(), j, m) * distance);
            mean += Self::weight(self.a.as_ref(), i, n) * weighted.sum::<f64>();
        }
        (mean, largest)
    }

    fn transport(&self) -> Solved<T> {
        let (n, m, d, [x, y]) = (self.n(), self.m(), self.d, self.points());
        let (mut rows, mut cols, mut mass) = (vec![0; n + m - 1], vec![0; n + m - 1], vec![T::ZERO; n + m - 1]);
        let (mut f, mut g) = (vec![T::ZERO; n], vec![T::ZERO; m]);
        let mut work = vec![T::ZERO; transport_work_len(n, m, d)];
        let (mut iwork, mut mwork) = (vec![0; transport_iwork_len(n, m, d)], vec![0; transport_mwork_len(n, m, d)]);
        let plan = Plan { rows: &mut rows, cols: &mut cols, mass: &mut mass };
        let ((a, b), (method, masses)) = ((self.a.as_deref(), self.b.as_deref()), (Method::Auto, Masses::Exact));
        let report = transport(plan, &mut f, &mut g, x, a, y, b, method, masses, &mut work, &mut iwork, &mut mwork).unwrap();
        assert_eq!(report.outcome, Outcome::Done, "{}", self.line);
        let entry = |k: usize| (rows[k] as usize, cols[k] as usize, mass[k].into());
        Solved { entries: (0..report.entries).map(entry).collect(), g, cost: report.cost, gap: report.gap }
    }

    fn assign(&self) -> Solved<T> {
        let (n, [x, y]) = (self.n(), self.points());
        let (mut perm, mut f, mut g) = (vec![0; n], vec![T::ZERO; n], vec![T::ZERO; n]);
        let (mut work, mut iwork) = (vec![T::ZERO; assign_work_len(n, self.d)], vec![0; assign_iwork_len(n, self.d)]);
        let found = assign(&mut perm, &mut f, &mut g, x, y, &mut work, &mut iwork).unwrap();
        let entry = |i: usize| (i, perm[i] as usize, 1.0 / n as f64);
        Solved { entries: (0..n).map(entry).collect(), g, cost: found.cost, gap: found.gap }
    }

    /// By the solver of any weights, and where they are equal and n = m by that of permutations too.
    fn solutions(&self) -> Vec<Solved<T>> {
        let permutes = self.a.is_none() && self.n() == self.m();
        [Some(self.transport()), permutes.then(|| self.assign())].into_iter().flatten().collect()
    }

    /// Every point's mass is moved, in at most n + m - 1 entries.
    fn check_marginals(&self, solved: &Solved<T>) {
        let (n, m) = (self.n(), self.m());
        assert!(solved.entries.len() < n + m, "{}: {} entries", self.line, solved.entries.len());
        let (mut a, mut b) = (vec![0.0; n], vec![0.0; m]);
        for &(i, j, mass) in &solved.entries {
            assert!(mass > 0.0, "{}: mass {mass:e}", self.line);
            (a[i], b[j]) = (a[i] + mass, b[j] + mass);
        }
        for (list, moved) in [(self.a.as_ref(), a), (self.b.as_ref(), b)] {
            let slack = T::EPSILON.into() * (8 + moved.len()) as f64 + f64::EPSILON * solved.entries.len() as f64;
            for (i, &moved_here) in moved.iter().enumerate() {
                let want = Self::weight(list, i, moved.len());
                assert!((moved_here - want).abs() <= slack * want + 1e-17, "{}: moved {moved_here:e} of {want:e}", self.line);
            }
        }
    }

    fn cost(&self, solved: &Solved<T>) -> f64 {
        solved.entries.iter().map(|&(i, j, mass)| mass * self.distance2(i, j)).sum()
    }

    /// In f64, how much more the plan costs than the least cost of its marginals, at most, by the potentials.
    fn gap(&self, solved: &Solved<T>) -> f64 {
        let reduced = |i: usize, j: usize| self.distance2(i, j) / 2.0 - solved.g[j].into();
        let least = |i: usize| (0..self.m()).map(|j| reduced(i, j)).fold(f64::INFINITY, f64::min);
        let f: Vec<f64> = (0..self.n()).map(least).collect();
        2.0 * solved.entries.iter().map(|&(i, j, mass)| mass * (reduced(i, j) - f[i])).sum::<f64>()
    }
}

/// Complaints about every problem, and what to print.
fn each<T: Scalar + Into<f64>>(mut check: impl FnMut(&Problem<T>, (f64, f64), &Solved<T>) -> bool) {
    let mut bad = Vec::new();
    for line in include_str!("data/transport.txt").lines() {
        let problem = problem::<T>(line);
        let scales = problem.scales();
        for (k, solved) in problem.solutions().iter().enumerate() {
            problem.check_marginals(solved);
            if !check(&problem, scales, solved) {
                let (cost, gap): (f64, f64) = (solved.cost.into(), solved.gap.into());
                let by = ["transport", "assign"][k];
                bad.push(format!(
                    "{line}: {by} says cost {cost:e}, gap {gap:e}, is {:e}, gap {:e}",
                    problem.cost(solved),
                    problem.gap(solved)
                ));
            }
        }
    }
    assert!(bad.is_empty(), "{} of 500:\n{}", bad.len(), bad.join("\n"));
}

#[test]
fn five_hundred_problems_cost_what_others_prove() {
    let (mut worst, mut worst_gap) = (0.0f64, 0.0f64);
    each(|problem: &Problem<f64>, (scale, _), solved| {
        let least = problem.least;
        let near = |cost: f64| (cost - least).abs() <= 1e-12 * least + 2e-16 * scale;
        if scale > 0.0 {
            worst_gap = worst_gap.max(solved.gap / scale);
        }
        if least > 1e-12 * scale {
            worst = worst.max((problem.cost(solved) - least).abs() / least);
        }
        near(problem.cost(solved)) && near(solved.cost) && solved.cost - solved.gap <= least * (1.0 + 1e-12)
    });
    println!("least cost, to {worst:.1e} of itself; certified gap at most {worst_gap:.1e} of the independent coupling's cost");
}

#[test]
fn five_hundred_rounded_problems_are_solved_in_f32() {
    let (mut worst, mut worst_said, mut of_cost) = (0.0f64, 0.0f64, 0.0f64);
    each(|problem: &Problem<f32>, (mean, largest), solved| {
        // potentials are as large as the largest cost, and rounded so, which is far above the mean where tails are heavy
        let scale = if problem.line.starts_with("cauchy") { largest } else { mean };
        let (gap, said, cost) = (problem.gap(solved), f64::from(solved.gap), problem.cost(solved));
        if scale > 0.0 {
            (worst, worst_said) = (worst.max(gap / scale), worst_said.max(said / scale));
        }
        if cost > 1e-6 * scale {
            of_cost = of_cost.max(gap / cost);
        }
        // what is certified counts the rounding of the masses against the weights, which this gap leaves out
        gap <= 1e-6 * scale && gap <= said + 4.0 * f64::from(f32::EPSILON) * largest
    });
    println!("gap at most {worst:.1e} of the scale of costs, {of_cost:.1e} of its own; {worst_said:.1e} certified in f32");
}
