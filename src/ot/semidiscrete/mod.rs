//! Semi-discrete transport: from a law that can be sampled to m atoms y_j of weights b_j.
//!
//! The dual is one concave function of the m potentials g, an expectation over the law of x (c = |x - y|^2 / 2):
//!
//! ```text
//! H(g) = E f(x) + sum_j b_j g_j      f(x) = -eps ln sum_j b_j exp((g_j - c(x, y_j)) / eps)      eps = 0: min_j (c(x, y_j) - g_j)
//! grad H = b - E w(x)                w(x) = softmax of ln b_j + (g_j - c(x, y_j)) / eps         eps = 0: 1 at the arg min
//! ```
//!
//! [`semidiscrete_step`] climbs it by one batch of samples, and averages the iterates; [`semidiscrete_run`] and
//! [`semidiscrete_run_cloud`] take their samples from a callback or a cloud. The transport map of eps = 0 sends x to the atom of its cell
//! ([`project_hard`](super::project_hard)), that of eps > 0 to [`project_soft`](super::project_soft). [`semidiscrete_cells_add`] measures any g by
//! samples: masses and barycenters of the cells, and the dual value, with standard errors. docs/math.md, section 6. Source: A. Genevay, M. Cuturi,
//! G. Peyre, F. Bach, NeurIPS 2016; averaging: B. T. Polyak, A. B. Juditsky, SIAM J. Control Optim. 30, 1992.
//!
//! Atoms of weight 0 have no cell; their g stays as it is given.

mod ascent;
mod atoms;
mod cells;
mod nearest;
mod run;
mod weigh;

pub use ascent::{Ascent, semidiscrete_begin, semidiscrete_step, semidiscrete_step_work_len};
pub use atoms::Atoms;
pub use cells::{
    Cells, semidiscrete_cells_add, semidiscrete_cells_begin, semidiscrete_cells_finish, semidiscrete_cells_len,
    semidiscrete_cells_work_len,
};
pub use run::{Draw, Training, semidiscrete_run, semidiscrete_run_cloud, semidiscrete_run_work_len};
