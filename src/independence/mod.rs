//! Tests of independence and of two samples, by kernels of points or of their multivariate ranks.
//!
//! Ranks are points of a fixed reference that optimal transport assigns to the data ([`ranks`]): tests on them are exactly free of the data's law. The measure is
//! the Hilbert-Schmidt independence criterion ([`hsic`]) or the maximum mean discrepancy ([`two_sample_test`]), whose matrices are never stored. docs/math.md,
//! section 13; source: N. Deb, P. Ghosal, B. Sen, arXiv 2107.01718.
//!
//! - [`reference`](fn@reference), [`ranks`]: reference points, ranks among them;
//! - [`hsic`]: the statistic with its exact mean and variance over all permutations; [`median_distance`]: a bandwidth;
//! - [`permutation_test`], [`two_sample_test`]: exact p-values; [`gamma_p`], [`null_quantiles`], [`table_p`]: without permutations at run time.

mod bandwidth;
mod hsic;
mod kernel;
mod pairs;
mod permute;
mod ranks;
mod reference;
mod rows;
mod table;
mod two_sample;

pub use bandwidth::median_distance;
pub use hsic::{Hsic, hsic, hsic_work_len};
pub use kernel::{Kernel, Similarity};
pub use permute::{Found, Trials, permutation, permutation_test, permutation_test_iwork_len, permutation_test_work_len};
pub use ranks::{ranks, ranks_iwork_len, ranks_work_len};
pub use reference::{MAX_DIMENSION, Reference, reference};
pub use table::{gamma_p, null_quantiles, null_quantiles_iwork_len, null_quantiles_work_len, table_p};
pub use two_sample::{two_sample_test, two_sample_test_iwork_len, two_sample_test_work_len};
