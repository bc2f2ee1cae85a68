//! Every width of lanes that this machine has gives the same bits.
#![cfg(any(target_arch = "x86", target_arch = "x86_64"))]

use bary::noise::{Address, normals};
use bary::simd::cpu::{Level, level, limit};
use bary::softmax::{Input, Logit, Output, attend, work_len};
use bary::{Points, PointsMut, Scalar};
use proptest::prelude::*;

fn noise<T: Scalar>(n: usize, d: usize, stream: u64) -> Vec<T> {
    let mut data = vec![T::ZERO; n * d];
    normals(PointsMut::packed(&mut data, d).unwrap(), Address { stream, ..Address::default() }, 0).unwrap();
    data
}

/// Mean, lse, trcov, participation, mean logit of n queries in one list.
fn results<T: Scalar>(n: usize, m: usize, d: usize, dv: usize, logit: Logit<T>, moments: bool) -> Vec<T> {
    let [queries, keys, values] = [noise(n, d, 1), noise(m, d, 2), noise(m, dv, 3)];
    let input = Input {
        queries: Points::packed(&queries, d).unwrap(),
        keys: Points::packed(&keys, d).unwrap(),
        values: Points::packed(&values, dv).unwrap(),
        bias: None,
        logit,
    };
    let (mut mean, mut lists) = (vec![T::ZERO; n * dv], vec![T::ZERO; 4 * n]);
    let mut parts = lists.chunks_mut(n);
    let lse = parts.next();
    let mut rest = parts.filter(|_| moments);
    let output = Output {
        mean: Some(PointsMut::packed(&mut mean, dv).unwrap()),
        lse,
        trcov: rest.next(),
        participation: rest.next(),
        mean_logit: rest.next(),
        covariance: None,
    };
    attend(output, &input, &mut vec![T::ZERO; work_len::<T>(d, dv)]).unwrap();
    [mean, lists].concat()
}

fn same_on_all_levels<T: Scalar>(n: usize, m: usize, d: usize, dv: usize, moments: bool) {
    for logit in [Logit::Dot { beta: T::ONE }, Logit::Distance { kappa: T::ONE, key_scale: T::lit(0.7) }] {
        let at = |level| {
            limit(level);
            results::<T>(n, m, d, dv, logit, moments)
        };
        let narrow = at(Level::Sse2);
        assert!(narrow == at(Level::Avx2) && narrow == at(Level::Avx512), "{n} {m} {d} {dv}");
    }
}

// one test in this file: the limit is global
proptest! {
    #![proptest_config(ProptestConfig { cases: 150, failure_persistence: None, rng_seed: proptest::test_runner::RngSeed::Fixed(1), ..ProptestConfig::default() })]

    #[test]
    fn every_width_gives_the_same_bits(n in 1usize..130, m in 1usize..130, d in 1usize..130, dv in 1usize..130, moments: bool) {
        limit(Level::Avx512);
        let widest = level();
        same_on_all_levels::<f32>(n, m, d, dv, moments);
        same_on_all_levels::<f64>(n, m, d, dv, moments);
        limit(Level::Avx512);
        prop_assert_eq!(level(), widest);
    }
}
