//! Dense matrices: the symmetric ones of covariances, small ones, and the weights of layers.
//!
//! - [`eigen`]: eigenvalues and eigenvectors, by cyclic Jacobi. docs/math.md, section 11;
//! - [`sqrt()`]: the square root of a positive semidefinite matrix, and its inverse;
//! - `product`: rows times a matrix, which the layers of the sphere are made of;
//! - `reflect`: Householder's reflections of rows;
//! - [`cholesky`]: the lower triangular factor of a positive semidefinite matrix of any rank.

mod cholesky;
mod eigen;
mod product;
mod reflect;
mod root;

pub use cholesky::cholesky;
pub use eigen::{eigen, eigen_work_len};
pub(crate) use product::{Write, product, product_work_len};
pub(crate) use reflect::{reflect, reflected_sign, reflection_factor, reflector, shorter};
pub(crate) use root::{Negative, mirror, roots};
pub use root::{sqrt, sqrt_work_len};
