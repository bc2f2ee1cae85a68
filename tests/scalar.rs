//! The elementary functions: every f32, and f64 against mpmath (`tools/reference_scalar.py`).
#![allow(clippy::disallowed_methods, reason = "std's f64 functions are the reference for f32")]

use bary::Scalar;

/// The last place of an f32 of this size; the smallest one for subnormals.
fn ulp32(size: f64) -> f64 {
    let power_of_two = f64::from_bits(size.abs().max(f64::from(f32::MIN_POSITIVE)).to_bits() & (0x7ff << 52));
    power_of_two * f64::from(f32::EPSILON)
}

/// The error of `got` in units in the last place of `want`.
fn ulps32(got: f32, want: f64) -> f64 {
    (f64::from(got) - want).abs() / ulp32(want)
}

/// The largest error of an f32 function over all finite inputs, on every core.
fn worst_over_all_f32(function: impl Fn(f32) -> f32 + Sync, reference: impl Fn(f64) -> f64 + Sync) -> (f64, f32) {
    let threads = std::thread::available_parallelism().map_or(1, |n| n.get()) as u64;
    let worst_of = |part: u64| {
        let mut worst = (0.0, 0.0);
        for bits in ((part << 32) / threads)..(((part + 1) << 32) / threads) {
            let x = f32::from_bits(bits as u32);
            if !x.is_finite() {
                continue;
            }
            let got = function(x);
            let error = match x {
                _ if x.abs() < 1e-9 => f64::from((got - 1.0).abs()) * 1e9, // exactly 1
                _ if x > 130.0 => f64::from(u8::from(got != f32::INFINITY)) * 1e9,
                _ if x < -160.0 => f64::from(u8::from(got != 0.0)) * 1e9,
                _ if got == f32::INFINITY => f64::from(u8::from(reference(f64::from(x)) < 3.402_823_567_8e38)) * 1e9,
                _ => ulps32(got, reference(f64::from(x))),
            };
            let error = if error.is_nan() { f64::INFINITY } else { error };
            if error > worst.0 {
                worst = (error, x);
            }
        }
        worst
    };
    std::thread::scope(|scope| {
        let worst_of = &worst_of;
        let handles: Vec<_> = (0..threads).map(|part| scope.spawn(move || worst_of(part))).collect();
        handles.into_iter().map(|handle| handle.join().unwrap()).fold((0.0, 0.0), |a, b| if b.0 > a.0 { b } else { a })
    })
}

#[test]
fn exp2_f32_over_all_inputs() {
    let (error, x) = worst_over_all_f32(Scalar::exp2, f64::exp2);
    println!("exp2 f32: at most {error:.3} ulp, at {x:e}");
    assert!(error <= 1.3);
}

#[test]
fn exp_f32_over_all_inputs() {
    let (error, x) = worst_over_all_f32(Scalar::exp, f64::exp);
    println!("exp f32: at most {error:.3} ulp, at {x:e}");
    assert!(error <= 1.3);
}

#[test]
fn not_a_number_and_infinities() {
    assert!(Scalar::exp(f32::NAN).is_nan() && Scalar::exp2(f64::NAN).is_nan() && Scalar::ln(f64::NAN).is_nan());
    assert_eq!((Scalar::exp(f64::INFINITY), Scalar::exp2(f32::NEG_INFINITY)), (f64::INFINITY, 0.0));
    assert_eq!((Scalar::ln(0.0f32), Scalar::ln(f64::INFINITY)), (f32::NEG_INFINITY, f64::INFINITY));
    assert!(Scalar::ln(-1.0f64).is_nan() && Scalar::sqrt(-1.0f32).is_nan() && Scalar::ln_gamma(0.0f64).is_nan());
    assert!(Scalar::sin_cos(1e6f32).0.is_nan() && Scalar::sin_cos_pi(f64::INFINITY).1.is_nan());
}

/// From 2^-10 to 16, where the terms are largest beside the value; of every number there the worst is 37.26, at 1.8847338.
#[test]
fn ln_gamma_f32_against_f64() {
    let mut worst = (0.0, 0.0);
    for bits in (2f32.powi(-10).to_bits()..16f32.to_bits()).step_by(101).chain([1.884_733_8f32.to_bits()]) {
        let x = f32::from_bits(bits);
        let want = Scalar::ln_gamma(f64::from(x));
        let error = (f64::from(Scalar::ln_gamma(x)) - want).abs() / ulp32(want.abs().max(1.0));
        worst = if error <= worst.0 { worst } else { (error, x) };
    }
    println!("ln_gamma f32: at most {:.2} ulp, at {:e}", worst.0, worst.1);
    assert!(worst.0 > 37.0 && worst.0 < 38.0);
}

#[test]
fn quarter_turns_are_exact() {
    for (quarters, sin, cos) in [(0.0, 0.0, 1.0), (0.5, 1.0, 0.0), (1.0, 0.0, -1.0), (1.5, -1.0, 0.0), (2.0, 0.0, 1.0)] {
        assert_eq!(Scalar::sin_cos_pi(quarters), (sin, cos));
        assert_eq!(Scalar::sin_cos_pi(quarters as f32), (sin as f32, cos as f32));
    }
}

/// A function by the name that the reference file uses.
fn named<T: Scalar>(name: &str, x: T) -> T {
    match name {
        "exp2" => x.exp2(),
        "exp" => x.exp(),
        "ln" => x.ln(),
        "ln_gamma" => x.ln_gamma(),
        "sin" | "sin_far" => x.sin_cos().0,
        "cos" | "cos_far" => x.sin_cos().1,
        "sin_pi" => x.sin_cos_pi().0,
        "cos_pi" => x.sin_cos_pi().1,
        "sqrt" => x.sqrt(),
        "exp_m1" => x.exp_m1(),
        "ln_1p" => x.ln_1p(),
        "erf" => x.erf(),
        "pow_third" => x.pow(T::ONE / T::lit(3.0)),
        _ => panic!("unknown function {name}"),
    }
}

/// The least magnitude whose last place is the unit: errors of functions with zeros are absolute near them.
fn floor(name: &str) -> f64 {
    match name {
        "ln_gamma" | "sin_far" | "cos_far" => 1.0,
        "sin" | "cos" | "sin_pi" | "cos_pi" => 0.1,
        _ => 0.0,
    }
}

/// Error bounds in units in the last place.
fn bound(name: &str) -> f64 {
    match name {
        "exp2" | "exp" | "ln" => 1.5,
        "sqrt" => 0.5,
        "ln_gamma" => 40.0,
        _ => 2.0,
    }
}

fn check_reference<T: Scalar>(kind: &str, parse: fn(u64) -> T, ulps: fn(T, T, T, f64) -> f64) {
    let mut worst = std::collections::BTreeMap::<&str, f64>::new();
    for line in include_str!("data/scalar.txt").lines().filter(|line| line.starts_with(kind)) {
        let fields: Vec<_> = line.split(' ').collect();
        let number = |i: usize| parse(u64::from_str_radix(fields[i], 16).unwrap());
        let seen = worst.entry(fields[1]).or_default();
        let error = ulps(named(fields[1], number(2)), number(3), number(4), floor(fields[1]));
        *seen = if error <= *seen { *seen } else { error };
    }
    assert!(worst.len() == 15, "the reference file is incomplete");
    for (name, error) in worst {
        println!("{kind} {name}: at most {error:.3} ulp");
        assert!(error <= bound(name), "{kind} {name}: {error}");
    }
}

#[test]
fn f64_against_mpmath() {
    // the reference is high + low, two numbers
    check_reference("f64", f64::from_bits, |got, high, low, floor| {
        let power_of_two = f64::from_bits(high.abs().max(floor).max(f64::MIN_POSITIVE).to_bits() & (0x7ff << 52));
        ((got - high) - low).abs() / (power_of_two * f64::EPSILON)
    });
}

#[test]
fn f32_against_mpmath() {
    check_reference(
        "f32",
        |bits| f32::from_bits(bits as u32),
        |got, high, low, floor| {
            let want = f64::from(high) + f64::from(low);
            if want.abs() < floor { (f64::from(got) - want).abs() / ulp32(floor) } else { ulps32(got, want) }
        },
    );
}

#[test]
fn a_weight_is_exp2_above_the_flush() {
    use bary::simd::{Lane, Wide};
    for bits in (0..=100.0f32.to_bits()).step_by(7) {
        let x = -f32::from_bits(bits);
        assert_eq!(x.weight(), Scalar::exp2(x), "{x}");
        assert_eq!(<Wide<f32, 8> as Lane<f32>>::splat(x).weight().get(5), Scalar::exp2(x));
    }
    assert_eq!((Lane::weight(-100.00001f32), Lane::weight(f64::NEG_INFINITY)), (0.0, 0.0));
}
