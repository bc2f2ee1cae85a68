//! Box and Muller's transform on lanes: `sqrt(-2 ln u) cos(2 pi v)` and `sqrt(-2 ln u) sin(2 pi v)`.
//!
//! ln and the sine and cosine of a turn are those of `scalar`, operation for operation, for the arguments that occur.

use crate::scalar::Scalar;
use crate::simd::Lane;

/// Uniform pairs to normal pairs, in place.
#[inline(always)]
pub(super) fn transform<T: Scalar, L: Lane<T>>(u: &mut [T], v: &mut [T]) {
    for (u, v) in u.chunks_mut(L::WIDTH).zip(v.chunks_mut(L::WIDTH)) {
        let radius = ln::<T, L>(L::load(u)).mul(L::splat(T::lit(-2.0))).sqrt();
        let (sin, cos) = turn::<T, L>(L::load(v));
        radius.mul(cos).store(u);
        radius.mul(sin).store(v);
    }
}

/// The natural logarithm of a positive normal number (`src/scalar/ln.rs`).
#[inline(always)]
fn ln<T: Scalar, L: Lane<T>>(x: L) -> L {
    let t = T::TABLES;
    let (half, one) = (L::splat(T::lit(0.5)), L::splat(T::ONE));
    let (m, k) = x.split();
    let root = L::splat(T::lit(core::f64::consts::SQRT_2));
    let above = one.zero_unless_at_least(m, root);
    let (m, k) = (m.mul(one.sub(above.mul(half))), k.add(above));
    let f = m.sub(one);
    let s = f.div(L::splat(T::lit(2.0)).add(f));
    let z = s.mul(s);
    let h = half.mul(f).mul(f);
    let tail = s.mul(h.add(z.mul(z.horner(t.ln)))).add(k.mul(L::splat(t.ln_2.1)));
    k.mul(L::splat(t.ln_2.0)).sub(h.sub(tail).sub(f))
}

/// Sine and cosine of `2 pi v`, 0 <= v < 1 (`src/scalar/trig.rs`): quarter turns are counted and undone in numbers, exactly.
#[inline(always)]
fn turn<T: Scalar, L: Lane<T>>(v: L) -> (L, L) {
    let t = T::TABLES;
    let number = |x: f64| L::splat(T::lit(x));
    let (one, two) = (L::splat(T::ONE), number(2.0));
    let x = v.add(v);
    let n = x.add(x).add(L::splat(t.round)).sub(L::splat(t.round));
    let r = x.sub(n.mul(number(0.5))).mul(L::splat(T::PI));
    let z = r.mul(r);
    let sin = r.add(r.mul(z).mul(z.horner(t.sin)));
    let cos = one.sub(number(0.5).mul(z).sub(z.mul(z).mul(z.horner(t.cos))));
    let from = |k: f64| one.zero_unless_at_least(n, number(k));
    let (from1, from2, from3, from4) = (from(1.0), from(2.0), from(3.0), from(4.0));
    let odd = from1.sub(from2).add(from3).sub(from4);
    let even = one.sub(odd);
    let sign_of_sin = one.sub(two.mul(from2.sub(from4)));
    let sign_of_cos = one.sub(two.mul(from1.sub(from3)));
    let turned_sin = sin.mul(even).add(cos.mul(odd)).mul(sign_of_sin);
    let turned_cos = cos.mul(even).add(sin.mul(odd)).mul(sign_of_cos);
    (turned_sin, turned_cos)
}
