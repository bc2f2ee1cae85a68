//! Dense symmetric matrices, small ones: what a covariance needs.
//!
//! - [`eigen`]: eigenvalues and eigenvectors, by cyclic Jacobi. docs/math.md, section 11.

mod eigen;

pub use eigen::{eigen, eigen_work_len};
