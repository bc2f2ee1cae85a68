//! Attention as particles on the unit sphere.
//!
//! n tokens, unit vectors of dimension d, attract each other: the drive of token i is a softmax-weighted mean of all
//! tokens, `g_i = sum_k softmax_k(beta <x_i, x_k>) x_k` (self-attention, SA) or `(1/n) sum_k exp(beta <x_i, x_k>) x_k`
//! (unnormalised, USA); a layer moves every token by eta along it and back to the sphere. docs/math.md, section 5; source:
//! H. Koubbi, B. Geshkovski, P. Rigollet, *Homogenized Transformers*, arXiv 2604.01978.
//!
//! - [`attention`]: the drive; [`attention_step`]: a whole layer; [`retract`]: the way back to the sphere;
//! - [`layer_drive`], [`layer_step`]: the same with the weights of many heads, and a causal mask;
//! - [`random_drive`], [`random_step`], [`random_run`]: layers with random weights that are made as they are used, and not stored;
//!   [`random_weights`]: those weights;
//! - [`gram`], [`gram_step`], [`gram_run`]: the overlaps alone, under layers with fresh Gaussian weights, in any dimension;
//! - [`regime`]: which limit a deep network is near; [`ballistic_step`], [`modified_step`]: the limits without noise;
//!   [`layer_derivative`]: the drive's derivative; [`overlap_drift`], [`overlap_bracket`]: what noise does to overlaps;
//! - [`normalise`], [`project`]: unit vectors and tangent vectors;
//! - [`order_parameter`], [`clusters`], [`overlaps`], [`energy`], [`participation`], [`rank`]: what to watch while the tokens collapse;
//! - [`Simplex`], [`simplex_path`], [`simplex_layers`], [`overlap_recursion`]: equiangular tokens under Gaussian heads in high dimension;
//! - [`logistic`], [`collapse_depth`], [`equiangular_path`], [`cold_overlaps`], [`alignment`], [`freezing`]: what theory predicts.

mod attention;
mod ballistic;
mod bartlett;
mod cold;
mod derivative;
mod drift;
mod drive;
mod energy;
mod equiangular;
mod few;
mod finite_heads;
mod gram;
mod gram_matrix;
mod heads;
mod homogenized;
mod observe;
mod observed;
mod overlaps;
mod participation;
mod predict;
mod random;
mod rank;
mod recursion;
mod regime;
mod retract;
mod rk4;
mod simplex;
mod simplex_curve;
mod simplex_path;
mod tangent;
mod unit;
mod weights;

pub use attention::{Form, attention, attention_step, attention_step_work_len, attention_work_len};
pub use ballistic::{ballistic_step, ballistic_work_len, modified_step, modified_work_len};
pub use cold::{alignment, cold_overlaps};
pub use derivative::{layer_derivative, layer_derivative_work_len};
pub use drift::{overlap_bracket, overlap_drift};
pub use drive::{Drive, Mask};
pub use energy::{energy, log_energy};
pub use equiangular::{equiangular_path, equiangular_time};
pub use finite_heads::{finite_heads_step, finite_heads_work_len};
pub use gram::{Chain, QueryKey, gram_run, gram_step, gram_work_len};
pub use gram_matrix::{gram, gram_order_parameter};
pub use heads::{Heads, layer_drive, layer_step, layer_work_len};
pub use homogenized::{homogenized_step, homogenized_work_len, mean_products};
pub use observe::{clusters, order_parameter};
pub use observed::Observed;
pub use overlaps::{Overlaps, overlaps};
pub use participation::{Participation, participation, participation_work_len};
pub use predict::{Collapse, collapse_depth, freezing, logistic, tracking_bound};
pub use random::{RandomLayer, random_drive, random_run, random_step, random_work_len};
pub use rank::{Rank, rank, rank_work_len};
pub use recursion::overlap_recursion;
pub use regime::{Limit, Network, Regime, regime};
pub use retract::{Retraction, retract};
pub use simplex::{Moments, Simplex, simplex_moments_work_len};
pub use simplex_curve::{SimplexOutput, simplex_moments};
pub use simplex_path::{simplex_layers, simplex_path, simplex_path_work_len};
pub use tangent::{normalise, project};
pub use weights::{Ensemble, Law, Matrix, random_weights};
