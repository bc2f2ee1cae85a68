//! Flow matching: from noise at time 0 to data at time 1.
//!
//! A flow carries `X_t = t X_1 + (1 - t) Z`, Z standard normal, from noise to data along the velocity
//! `v_t(x) = E[X_1 - Z | X_t = x]`. With the denoiser `m_t(x) = E[X_1 | X_t = x]`, `v_t = (m_t - x) / (1 - t)`.
//! Time runs from 0 (noise) to 1 (data) everywhere here; a schedule is a plain array of times, applied verbatim in either
//! direction: step i goes from `times[i]` to `times[i + 1]`. docs/math.md, sections 2 to 4.
//!
//! - [`grid`](uniform): schedules; [`euler`], [`relax`], [`heun`], ...: one step, for a host that owns the loop; [`ancestral`], ...: one that
//!   adds noise;
//! - [`sample`], [`sample_stochastic`], [`sample_churn`]: the loop, with the caller's field; [`sample_likelihood`]: the log-density beside it;
//! - [`Cloud`]: the field of a data cloud in closed form, and its Jacobian; [`Gaussian`]: those of a normal law; [`Pairs`]: those of coupled
//!   pairs of noise and data;
//! - [`times_of_sigmas`] ..., [`denoised`]: the conventions of other samplers and networks;
//! - [`euler_law`], [`steps_needed`]: the exact error of Euler's steps on Gaussians;
//! - [`log_lipschitz`] ...: how much a flow can stretch, and what follows.

mod axes;
mod churn;
mod cloud;
mod convert;
mod gaussian;
mod grid;
mod growth;
mod jacobian;
mod law;
mod likelihood;
mod lipschitz;
mod pairs;
mod pairs_jacobian;
mod power;
mod run;
mod sample;
mod sample_stochastic;
mod step;
mod stochastic;

pub use churn::{Churn, sample_churn};
pub use cloud::{Cloud, Quantity, cloud_work_len, sample_cloud, sample_cloud_work_len};
pub use convert::{
    Network, alphas_of_times, denoised, diffusion_of_times, scale, sigmas_of_times, times_of_alphas, times_of_diffusion,
    times_of_sigmas,
};
pub use gaussian::{Gaussian, Summary, gaussian_work_len};
pub use grid::{cosine, equal_angle, exponential, geometric, karras, resolution_shift, shift, shifted, uniform};
pub use growth::{sample_cloud_growth, sample_cloud_growth_work_len};
pub use jacobian::{cloud_eigenvalue_work_len, cloud_jacobian_work_len};
pub use law::{Plan, euler_law, steps_needed};
pub use likelihood::{
    sample_cloud_likelihood, sample_cloud_likelihood_work_len, sample_likelihood, sample_likelihood_work_len,
};
pub use lipschitz::{inequalities, lipschitz_profile, log_lipschitz, step_bias_bound, tilt_lipschitz};
pub use pairs::{Pairs, pairs_work_len};
pub use pairs_jacobian::{pairs_eigenvalue_work_len, pairs_jacobian_work_len};
pub use sample::{Method, sample, sample_work_len};
pub use sample_stochastic::{Stochastic, sample_stochastic, sample_stochastic_work_len};
pub use step::{adams_bashforth, check_times, dpm_solver, euler, guide, heun, relax, relax_path};
pub use stochastic::{ancestral, euler_maruyama, renoise, reverse_diffusion};
