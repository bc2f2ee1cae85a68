//! On the line: distances of any order, and potentials, from the monotone coupling of [`couple_1d`](super::couple_1d), which is optimal for every convex
//! cost of x - y.
//!
//! `W_p^p = sum_ij P_ij |x_i - y_j|^p`, which is the integral over u of `|F^-1(u) - G^-1(u)|^p`, F and G the two distribution functions: an interval of u
//! is an entry of P. Potentials of `|x - y|^2 / 2` are walked from corner to corner, `f_i + g_j = c_ij` at each; where both sides go on at once, the corner
//! between, (next i, j), takes no mass but counts: potentials of a staircase without gaps are feasible (Monge's inequality). Points without weight
//! are on the staircase too. Cost (n + m) log(n + m), memory n + m indices. Error: that of a sum of positive terms; a potential's that of as many additions
//! as there are corners before it.

use super::line::{sides, walk};
use crate::error::{Error, Result, ensure};
use crate::scalar::{Scalar, Sum};

/// The distance W_p of weighted points on the line, `(sum mass |x - y|^p)^(1/p)`, for p >= 1. Weights and scratch as [`couple_1d`](super::couple_1d).
///
/// # Errors
/// As [`couple_1d`](super::couple_1d); `Parameter` unless p is finite and at least 1.
pub fn wp_1d<T: Scalar>(x: &[T], a: Option<&[T]>, y: &[T], b: Option<&[T]>, p: T, iwork: &mut [u32]) -> Result<T> {
    ensure(p >= T::ONE && p.is_finite(), Error::Parameter)?;
    let (x, y, _) = sides(x, a, y, b, iwork)?;
    let mut largest = T::ZERO;
    walk(x, y, |(_, x), (_, y), mass| {
        if mass > T::ZERO {
            largest = (x - y).abs().max(largest);
        }
    });
    if largest == T::ZERO {
        return Ok(T::ZERO);
    }
    // in units of the largest distance, so that no power overflows
    let mut sum = Sum::new();
    walk(x, y, |(_, x), (_, y), mass| {
        if mass > T::ZERO {
            sum.add(mass * power((x - y).abs() / largest, p));
        }
    });
    Ok(largest * root(sum.value(), p))
}

/// `base^p` for a base in [0, 1].
fn power<T: Scalar>(base: T, p: T) -> T {
    if p == T::ONE {
        base
    } else if p == T::lit(2.0) {
        base * base
    } else {
        base.pow(p)
    }
}

fn root<T: Scalar>(sum: T, p: T) -> T {
    if p == T::ONE {
        sum
    } else if p == T::lit(2.0) {
        sum.sqrt()
    } else {
        sum.pow(T::ONE / p)
    }
}

/// Dual potentials of `|x - y|^2 / 2` on the line: n numbers f and m numbers g, `f_i + g_j <= |x_i - y_j|^2 / 2`, equal on the coupling. Weights and
/// scratch as [`couple_1d`](super::couple_1d).
///
/// # Errors
/// As [`couple_1d`](super::couple_1d).
pub fn potentials_1d<T: Scalar>(
    f: &mut [T],
    g: &mut [T],
    x: &[T],
    a: Option<&[T]>,
    y: &[T],
    b: Option<&[T]>,
    iwork: &mut [u32],
) -> Result<()> {
    ensure(f.len() == x.len() && g.len() == y.len(), Error::Length)?;
    let (x, y, _) = sides(x, a, y, b, iwork)?;
    let mut last: Option<(u32, (u32, T))> = None;
    walk(x, y, |(i, at_x), (j, at_y), _| {
        let half = |y: T| (at_x - y) * (at_x - y) * T::lit(0.5);
        let here = half(at_y);
        match last {
            // the first corner: half each
            None => {
                write(f, i, here * T::lit(0.5));
                write(g, j, here * T::lit(0.5));
            }
            Some((before, _)) if before == i => write(g, j, here - read(f, i)),
            Some((_, (before, at_y))) => {
                write(f, i, half(at_y) - read(g, before));
                if before != j {
                    write(g, j, here - read(f, i));
                }
            }
        }
        last = Some((i, (j, at_y)));
    });
    Ok(())
}

fn read<T: Scalar>(list: &[T], i: u32) -> T {
    list.get(i as usize).copied().unwrap_or(T::ZERO)
}

fn write<T: Scalar>(list: &mut [T], i: u32, value: T) {
    if let Some(slot) = list.get_mut(i as usize) {
        *slot = value;
    }
}
