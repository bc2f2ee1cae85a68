//! Provisional: to be replaced by the index.
use crate::points::Points;
use crate::scalar::Scalar;

pub(super) fn order<T: Scalar>(order: &mut [u32], points: &Points<'_, T>) {
    for (slot, i) in order.iter_mut().zip(0..) {
        *slot = i;
    }
    halve(order, points);
}

fn halve<T: Scalar>(part: &mut [u32], points: &Points<'_, T>) {
    if part.len() <= 1 {
        return;
    }
    let d = points.dim().get();
    let (mut axis, mut widest) = (0, -T::ONE);
    for c in 0..d {
        let (mut lo, mut hi) = (T::INFINITY, -T::INFINITY);
        for &i in &*part {
            let x = points.row(i as usize)[c];
            if x < lo {
                lo = x;
            }
            if x > hi {
                hi = x;
            }
        }
        if hi - lo > widest {
            (axis, widest) = (c, hi - lo);
        }
    }
    part.sort_unstable_by(|&a, &b| points.row(a as usize)[axis].partial_cmp(&points.row(b as usize)[axis]).unwrap().then(a.cmp(&b)));
    let mut unit = 1;
    while unit * 8 <= part.len() {
        unit *= 2;
    }
    let left = ((part.len() / 2 + unit / 2) / unit * unit).clamp(1, part.len() - 1);
    let (a, b) = part.split_at_mut(left);
    halve(a, points);
    halve(b, points);
}
