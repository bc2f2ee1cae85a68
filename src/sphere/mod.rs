//! Attention as particles on the unit sphere.
//!
//! n tokens, unit vectors of dimension d, attract each other: the drive of token i is a softmax-weighted mean of all
//! tokens, `g_i = sum_k softmax_k(beta <x_i, x_k>) x_k` (self-attention, SA) or `(1/n) sum_k exp(beta <x_i, x_k>) x_k`
//! (unnormalised, USA); a layer moves every token by eta along it and back to the sphere. docs/math.md, section 5; source:
//! H. Koubbi, B. Geshkovski, P. Rigollet, *Homogenized Transformers*, arXiv 2604.01978.
//!
//! - [`attention`]: the drive; [`attention_step`]: a whole layer; [`retract`]: the way back to the sphere;
//! - [`normalise`], [`project`]: unit vectors and tangent vectors;
//! - [`order_parameter`], [`clusters`]: what to watch while the tokens collapse.

mod attention;
mod few;
mod observe;
mod retract;
mod tangent;
mod unit;

pub use attention::{Form, attention, attention_step, attention_step_work_len, attention_work_len};
pub use observe::{clusters, order_parameter};
pub use retract::{Retraction, retract};
pub use tangent::{normalise, project};
