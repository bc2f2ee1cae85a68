//! Exact transport of any weights.

mod array;
mod basis;
mod level;
mod masses;
mod order;
mod report;
mod run;
mod solver;
mod sort;
mod state;
mod tree;

use super::line::Plan;
use crate::error::{Error, Result, ensure};
use crate::points::Points;
use crate::scalar::Scalar;
pub use masses::Masses;
pub use report::Report;
use run::Run;
use state::{Shape, State};

/// How an exact transport problem is solved.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Method {
    /// What is fastest for the problem.
    Auto,
    /// The multiscale network simplex method.
    Simplex,
    /// The auction, whose result the simplex method finishes.
    Auction,
    /// Shortest augmenting paths on a stored matrix.
    Dense,
}

/// The scalars of scratch of [`transport`], for n and m points of dimension d.
pub const fn transport_work_len(n: usize, m: usize, d: usize) -> usize {
    Shape::new(n, m, d).work()
}

/// The indices of scratch of [`transport`].
pub const fn transport_iwork_len(n: usize, m: usize, d: usize) -> usize {
    Shape::new(n, m, d).iwork()
}

/// The 64-bit words of scratch of [`transport`].
pub const fn transport_mwork_len(n: usize, m: usize, d: usize) -> usize {
    Shape::new(n, m, d).mwork()
}

/// A problem being solved.
pub struct Transport<'a, T> {
    run: Run<'a, T>,
    /// Whether the sides are exchanged.
    swapped: bool,
}

impl<'a, T: Scalar> Transport<'a, T> {
    /// Checks the problem, and sets up its coarsest level.
    pub fn begin(
        x: Points<'a, T>,
        a: Option<&[T]>,
        y: Points<'a, T>,
        b: Option<&[T]>,
        _method: Method,
        masses: Masses,
        work: &'a mut [T],
        iwork: &'a mut [u32],
        mwork: &'a mut [u64],
    ) -> Result<Self> {
        let pair = masses::Pair::new(a, x.len(), b, y.len(), masses)?;
        let mut transport = Self::over(x, y, work, iwork, mwork)?;
        let pair = if transport.swapped { pair.swapped() } else { pair };
        transport.run.start(&pair);
        Ok(transport)
    }

    fn over(
        x: Points<'a, T>,
        y: Points<'a, T>,
        work: &'a mut [T],
        iwork: &'a mut [u32],
        mwork: &'a mut [u64],
    ) -> Result<Self> {
        ensure(x.dim() == y.dim(), Error::Shape)?;
        let swapped = x.len() < y.len();
        let shape = Shape::new(x.len(), y.len(), x.dim().get());
        let state = State::new(shape, work, iwork, mwork)?;
        let (x, y) = if swapped { (y, x) } else { (x, y) };
        Ok(Self { run: Run { x, y, state }, swapped })
    }

    /// Goes on; whether the plan is optimal.
    pub fn step(&mut self, budget: usize) -> bool {
        let mut budget = budget as u64;
        let done = self.run.step(&mut budget);
        self.run.state.save();
        done
    }

    /// The plan so far.
    pub fn finish(mut self, plan: Plan<'_, T>, f: &mut [T], g: &mut [T]) -> Result<Report<T>> {
        self.run.finish();
        let (f, g) = if self.swapped { (g, f) } else { (f, g) };
        Ok(report::report(&mut self.run, self.swapped, plan, f, g))
    }
    #[doc(hidden)]
    pub fn stats(&self) -> (u64, u32, u32, u64) {
        (self.run.state.cursor.pivots, self.run.state.level, self.run.state.cursor.rounds, 0)
    }
}
