//! Optimal transport: couplings of least squared distance, and their barycentric projections.
//!
//! `W2^2 = min over couplings P of sum_ij P_ij |x_i - y_j|^2`. Dual potentials f, g belong to the cost **`|x - y|^2 / 2`**
//! throughout: `f_i + g_j <= |x_i - y_j|^2 / 2`, with equality where P_ij > 0. The barycentric projection of a coupling,
//! `T(x) = E_P[Y | X = x]`, estimates the transport map. docs/math.md, section 6; source: N. Deb, P. Ghosal, B. Sen,
//! *Rates of estimation of optimal transport maps using plug-in estimators via barycentric projections*, arXiv 2107.01718.
//!
//! - [`couple_1d`]: the exact coupling on the line, any weights;
//! - [`certify`], [`certify_assignment`]: how far from optimal any plan can be;
//! - [`assign`]: the exact assignment of n points to n, with potentials and a certified gap; [`w2`]: its distance;
//! - [`semidiscrete_step`] and its companions: a law that can be sampled to weighted atoms, by stochastic ascent;
//! - [`sinkhorn`]: entropic transport from squared distances, with marginals fixed or not; [`sinkhorn_matrix`], [`sinkhorn_callback`]: from any costs;
//! - [`wp_1d`], [`potentials_1d`]: distances of other orders on the line, and potentials;
//! - [`gaussian_map`], [`gaussian_w2`], [`gaussian_between`], [`gaussian_barycenter`]: normal laws in closed form;
//! - [`interpolate`], [`interpolate_plan`]: the measures between two; [`pairs_of_plan`]: a coupling as pairs of a flow;
//! - [`Map`], [`project_nearest`]: a map as plain arrays; [`stability_bound`]: how far an estimated map is from the true one;
//! - [`transport_matrix`], [`transport_callback`]: the exact plan of any weights for costs of the caller's own;
//! - [`transport`]: the exact plan of any weights, with potentials and a certified gap, at once or in steps ([`Transport`]);
//! - [`assign_matrix`]: the exact assignment for costs of the caller's own; [`assign_small`]: of points, in 16 bytes a point;
//! - [`sinkhorn_divergence`], [`project_debiased`]: entropic distance and map without bias; [`sinkhorn_symmetric`]: a cloud with itself;
//! - [`sinkhorn_begin`], [`sinkhorn_step`], [`sinkhorn_finish`]: a sweep at a time; [`sinkhorn_plan`]: entries of the plan;
//! - [`project_plan`], [`project_hard`], [`project_soft`]: the map, at the data and at new points.

mod array;
mod asked;
mod assign;
mod bidding;
mod certificate;
mod certify;
mod costs;
mod dense;
mod direct;
mod gaussian;
mod index;
mod interpolate;
mod least;
mod line;
mod line_costs;
mod map;
mod matrix;
mod project;
mod runs;
mod semidiscrete;
mod sinkhorn;
mod small;
mod sort;
mod stability;
mod transport;

pub use assign::{assign, assign_dense_work_len, assign_iwork_len, assign_work_len, w2, w2_iwork_len, w2_work_len};
pub use certificate::Certificate;
pub use certify::{Entries, Proof, certify, certify_assignment, certify_assignment_work_len, certify_work_len};
pub use gaussian::{
    Fixed, Normal, gaussian_barycenter, gaussian_barycenter_work_len, gaussian_between, gaussian_between_work_len,
    gaussian_map, gaussian_map_work_len, gaussian_w2,
};
pub use interpolate::{interpolate, interpolate_plan, pairs_of_plan};
pub use line::{Plan, couple_1d, couple_1d_iwork_len};
pub use line_costs::{potentials_1d, wp_1d};
pub use map::{Map, project_nearest};
pub use matrix::{assign_matrix, assign_matrix_iwork_len, assign_matrix_work_len};
pub use project::{project_hard, project_plan, project_soft, project_soft_work_len};
pub use semidiscrete::{
    Ascent, Atoms, Cells, Draw, Training, semidiscrete_begin, semidiscrete_cells_add, semidiscrete_cells_begin,
    semidiscrete_cells_finish, semidiscrete_cells_len, semidiscrete_cells_work_len, semidiscrete_run, semidiscrete_run_cloud,
    semidiscrete_run_work_len, semidiscrete_step, semidiscrete_step_work_len,
};
pub use sinkhorn::{Potentials, Settings, Solved, Start, sinkhorn, sinkhorn_callback, sinkhorn_matrix, sinkhorn_plan};
pub use sinkhorn::{
    project_debiased, project_debiased_work_len, sinkhorn_divergence, sinkhorn_divergence_work_len, sinkhorn_symmetric,
};
pub use sinkhorn::{sinkhorn_begin, sinkhorn_finish, sinkhorn_step};
pub use sinkhorn::{sinkhorn_callback_work_len, sinkhorn_matrix_work_len, sinkhorn_work_len};
pub use small::{assign_small, assign_small_swork_len};
pub(crate) use sort::{exchange, order as sort};
pub use stability::{Affine, stability_bound, stability_bound_affine, stability_bound_affine_work_len};
pub use transport::{
    Masses, Method, Report, Transport, transport, transport_iwork_len, transport_mwork_len, transport_work_len,
};
pub use transport::{
    transport_callback, transport_matrix, transport_matrix_iwork_len, transport_matrix_mwork_len, transport_matrix_work_len,
};
