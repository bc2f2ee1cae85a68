//! Exact transport of any weights: `min sum_ij P_ij |x_i - y_j|^2` over the P >= 0 with row sums a and column sums b.
//!
//! A multiscale network simplex method: coarse clouds first, each finer problem from the plan of the coarser one (`level`), pivots
//! from lists of the best columns of each row (`solver`), a final pricing of every row against all columns. Masses are integers
//! (`masses`), so that marginals hold exactly and nothing is lost or negative; the plan has at most n + m - 1 entries. Memory
//! O(n + m). The plan is optimal to the rounding of reduced costs, and the gap, rounded outward, says so (`report`).
//! Every result is a function of the input alone, however a run is cut into steps.

pub(super) mod basis;
mod equal;
mod given;
mod level;
mod masses;
mod report;
mod run;
mod solver;
mod sort;
mod state;
mod tree;

use super::line::Plan;
use crate::error::{Error, Outcome, Result, ensure};
use crate::points::Points;
use crate::scalar::Scalar;
pub use given::{
    transport_callback, transport_matrix, transport_matrix_iwork_len, transport_matrix_mwork_len, transport_matrix_work_len,
};
pub use masses::Masses;
use masses::Pair;
pub use report::Report;
use run::Run;
use state::{Shape, State};

/// Up to so many dimensions no auction is held unless asked for.
const PLANE: usize = 2;

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

impl Method {
    /// In the plane the coarse plans leave the simplex method little to do; above, their bounds are loose, and an auction comes first.
    const fn chosen(self, d: usize) -> Self {
        match self {
            Self::Auto if d <= PLANE => Self::Simplex,
            Self::Auto => Self::Auction,
            named => named,
        }
    }
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

/// The optimal plan of n points of weights a and m points of weights b (`None` for 1/n or 1/m each), entries ascending, and dual
/// potentials of `|x - y|^2 / 2`: `f_i + g_j` is at most that, and equal where the plan has mass, to rounding.
///
/// The arrays of the plan need n + m - 1 entries; those beyond the number are untouched. Points without weight get no entry, but
/// potentials. `Auto` takes the auction beyond the plane, but for equal weights of as many points [`assign`](crate::ot::assign()), reported as the auction too,
/// which the steps of [`Transport`] do not. Work is bounded; a run that meets the bound ends as `NotConverged` with a plan of the right marginals and its gap.
///
/// # Errors
/// `Shape` if dimensions differ, or from 2^29 points on; `Empty` for no points or no mass; `Length`; `Scratch`; `Mass` for a negative weight
/// or, unless normalised, totals that differ by more than `256 EPSILON` of themselves; `NonFinite`; `Range` if a cost could
/// overflow; `Parameter` for the dense method, which equal weights only have.
pub fn transport<T: Scalar>(
    plan: Plan<'_, T>,
    f: &mut [T],
    g: &mut [T],
    x: Points<'_, T>,
    a: Option<&[T]>,
    y: Points<'_, T>,
    b: Option<&[T]>,
    method: Method,
    masses: Masses,
    work: &mut [T],
    iwork: &mut [u32],
    mwork: &mut [u64],
) -> Result<Report<T>> {
    fits(&plan, f, g, x.len(), y.len())?;
    Transport::over(x, y, &mut *work, &mut *iwork, &mut *mwork)?;
    let pair = Pair::new(a, x.len(), b, y.len(), masses)?;
    if method == Method::Auto && equal::is_assignment(&pair, x.len(), y.len(), x.dim().get()) {
        in_range(&x, &y, pair.total)?;
        return equal::solve(plan, f, g, x, y, pair.total, work, iwork);
    }
    let mut transport = Transport::begin(x, a, y, b, method, masses, work, iwork, mwork)?;
    let _ = transport.step(usize::MAX);
    transport.finish(plan, f, g)
}

/// Whether the outputs are long enough.
fn fits<T>(plan: &Plan<'_, T>, f: &[T], g: &[T], n: usize, m: usize) -> Result<()> {
    let most = n.saturating_add(m).saturating_sub(1);
    ensure([plan.rows.len(), plan.cols.len(), plan.mass.len()].iter().all(|&len| len >= most), Error::Length)?;
    ensure(f.len() == n && g.len() == m, Error::Length)
}

/// [`transport`] in steps: a problem and the scratch that it is solved in.
pub struct Transport<'a, T> {
    run: Run<'a, T>,
    /// Whether x are the columns: the rows are the larger side.
    swapped: bool,
}

impl<'a, T: Scalar> Transport<'a, T> {
    /// Checks the problem and sets up its coarsest level. Arguments and errors as of [`transport`].
    ///
    /// # Errors
    /// As [`transport`].
    pub fn begin(
        x: Points<'a, T>,
        a: Option<&[T]>,
        y: Points<'a, T>,
        b: Option<&[T]>,
        method: Method,
        masses: Masses,
        work: &'a mut [T],
        iwork: &'a mut [u32],
        mwork: &'a mut [u64],
    ) -> Result<Self> {
        let mut transport = Self::over(x, y, work, iwork, mwork)?;
        let pair = Pair::new(a, x.len(), b, y.len(), masses)?;
        ensure(method != Method::Dense, Error::Parameter)?;
        in_range(&x, &y, pair.total)?;
        transport.run.state.method = method.chosen(x.dim().get());
        transport.run.start(&if transport.swapped { pair.swapped() } else { pair });
        transport.run.state.save();
        Ok(transport)
    }

    /// Goes on with what [`begin`](Self::begin) left in the same scratch, for the same points.
    ///
    /// # Errors
    /// `Shape`; `Empty`; `Scratch`; `Parameter` if the scratch holds no run.
    pub fn resume(
        x: Points<'a, T>,
        y: Points<'a, T>,
        work: &'a mut [T],
        iwork: &'a mut [u32],
        mwork: &'a mut [u64],
    ) -> Result<Self> {
        let mut transport = Self::over(x, y, work, iwork, mwork)?;
        transport.run.state.load()?;
        Ok(transport)
    }

    fn over(x: Points<'a, T>, y: Points<'a, T>, work: &'a mut [T], iwork: &'a mut [u32], mwork: &'a mut [u64]) -> Result<Self> {
        ensure(x.dim() == y.dim(), Error::Shape)?;
        ensure(x.len().checked_add(y.len()).is_some_and(|nodes| nodes < 1 << 29), Error::Shape)?;
        ensure(!x.is_empty() && !y.is_empty(), Error::Empty)?;
        let swapped = x.len() < y.len();
        let state = State::new(Shape::new(x.len(), y.len(), x.dim().get()), work, iwork, mwork)?;
        let (x, y) = if swapped { (y, x) } else { (x, y) };
        Ok(Self { run: Run { x, y, state }, swapped })
    }

    /// Goes on for `budget` units of work, each a row priced or a search for a pivot: `Done` if there is no more to do,
    /// `NotConverged` if there is.
    pub fn step(&mut self, budget: usize) -> Outcome {
        let done = self.run.step(&mut (budget as u64));
        self.run.state.save();
        if done { Outcome::Done } else { Outcome::NotConverged }
    }

    /// Writes the plan as it stands, which has the right marginals at any time, its potentials and its gap.
    ///
    /// # Errors
    /// `Length`.
    pub fn finish(mut self, plan: Plan<'_, T>, f: &mut [T], g: &mut [T]) -> Result<Report<T>> {
        let (f, g) = if self.swapped { (g, f) } else { (f, g) };
        fits(&plan, f, g, self.run.x.len(), self.run.y.len())?;
        let optimal = self.run.finish();
        self.run.state.save();
        let outcome = if optimal { Outcome::Done } else { Outcome::NotConverged };
        Ok(Report { outcome, ..report::report(&mut self.run, self.swapped, plan, f, g) })
    }
}

/// Sums of costs and of potentials do not overflow.
fn in_range<T: Scalar>(x: &Points<'_, T>, y: &Points<'_, T>, total: T) -> Result<()> {
    let reach = x.largest()? + y.largest()?;
    let nodes = T::from_usize(x.len()) + T::from_usize(y.len());
    let bound = reach * reach * T::from_usize(x.dim().get()) * nodes * T::lit(16.0);
    ensure((reach * nodes).is_finite() && bound.is_finite() && (bound * total).is_finite(), Error::Range)
}
