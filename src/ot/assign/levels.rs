//! Coarse problems: runs of 4, 16, 64, ... points that follow each other in the k-d order become one, their mean.
//!
//! Prices go down a level by two c-transforms: `f_I = min_J (|X_I - Y_J|^2 / 2 - g_J)` over the coarse columns, then
//! `g_j = min_I (|X_I - y_j|^2 / 2 - f_I)` for the finer columns. So the finer rows start from prices that fit.

use super::matching::FREE;
use super::state::State;
use crate::ot::array::set;
use crate::ot::index::Index;
use crate::ot::index::columns::Columns;
use crate::ot::runs::{run, size};
use crate::points::Points;
use crate::scalar::Scalar;
use core::num::NonZeroUsize;

/// Fills the points of a level: the first array has all points, the second the odd levels', the third the even ones'.
pub(super) fn means<T: Scalar>(points: &mut [&mut [T]; 3], d: NonZeroUsize, level: u32) {
    let [all, odd, even] = points;
    if level == 0 {
        return;
    }
    let out = if level % 2 == 1 { odd } else { even };
    for (mean, run) in out.chunks_exact_mut(d.get()).zip(all.chunks(run(level).saturating_mul(d.get()).max(1))) {
        let count = T::from_usize(run.len() / d);
        mean.fill(T::ZERO);
        for point in run.chunks_exact(d.get()) {
            mean.iter_mut().zip(point).for_each(|(mean, &x)| *mean += x / count);
        }
    }
}

/// The points of a level, of n in all.
pub(super) fn points<'a, T: Scalar>(points: &'a [&mut [T]; 3], n: usize, d: usize, level: u32) -> Option<Points<'a, T>> {
    let [all, odd, even] = points;
    let list = if level == 0 {
        all
    } else if level % 2 == 1 {
        odd
    } else {
        even
    };
    Points::new(list, size(n, level), d, d).ok()
}

/// The next finer level: its points, and prices of its columns.
pub(super) fn descend<T: Scalar>(state: &mut State<'_, T>, d: NonZeroUsize) {
    let (n, level) = (state.of_x.len(), state.cursor.level);
    let finer = level.saturating_sub(1);
    means(&mut state.x, d, finer);
    means(&mut state.y, d, finer);
    let (work, iwork) = (&mut *state.index.0, &mut *state.index.1);
    if let (Some(x), Some(y)) = (points(&state.x, n, d.get(), level), points(&state.y, n, d.get(), level))
        && let Ok(mut index) = Index::open(x, y, work, iwork)
    {
        transform(state.matching.f, &mut index);
    }
    if let (Some(x), Some(y)) = (points(&state.x, n, d.get(), level), points(&state.y, n, d.get(), finer))
        && let Ok(mut index) = Index::new(y, x, work, iwork)
    {
        let f = state.matching.f.get(..size(n, level)).unwrap_or_default();
        index.refresh(f);
        transform(state.matching.g, &mut index);
    }
    state.cursor.level = finer;
}

/// The least reduced cost of each row; each starts from the column of the one before.
fn transform<T: Scalar>(out: &mut [T], index: &mut Index<'_, T>) {
    let (mut column, mut least) = ([FREE], [T::ZERO]);
    for i in 0..index.rows() as u32 {
        index.best(i as usize, &[], &mut column, &mut least);
        let [least] = least;
        set(out, i, least);
    }
}
