//! Bad input is refused before an output is touched (`Problem::with` looks).

use crate::{Problem, Uniforms};
use bary::ot::{Masses, Method, Plan, transport, transport_iwork_len};
use bary::{Error, Scalar};

fn good<T: Scalar>() -> Problem<T> {
    let mut u = Uniforms(1);
    let mut list = |n: usize| u.list(n).into_iter().map(T::lit).collect::<Vec<_>>();
    let (x, y) = (list(10), list(8));
    let some = [0.25, 0.25, 0.125, 0.25, 0.125].map(T::lit).to_vec();
    Problem { d: 2, x, a: Some(some), y, b: Some(vec![T::lit(0.25); 4]) }
}

fn error<T: Scalar + Into<f64>>(change: impl FnOnce(&mut Problem<T>)) -> Error {
    let mut problem = good();
    change(&mut problem);
    problem.solve(Method::Auto, Masses::Exact).unwrap_err()
}

fn check<T: Scalar + Into<f64>>() {
    good::<T>().solved();
    assert_eq!(error::<T>(|p| p.x[3] = T::NAN), Error::NonFinite);
    assert_eq!(error::<T>(|p| p.y[1] = T::INFINITY), Error::NonFinite);
    assert_eq!(error::<T>(|p| p.a.as_mut().unwrap()[0] = T::NAN), Error::NonFinite);
    assert_eq!(error::<T>(|p| p.b.as_mut().unwrap()[0] = -T::ONE), Error::Mass);
    assert_eq!(error::<T>(|p| p.b.as_mut().unwrap()[0] = T::lit(0.26)), Error::Mass);
    assert_eq!(error::<T>(|p| p.a = Some(vec![T::ZERO; 5])), Error::Empty);
    assert_eq!(error::<T>(|p| p.a = Some(vec![T::MAX; 5])), Error::Range);
    assert_eq!(error::<T>(|p| p.x[0] = T::MAX), Error::Range);
    assert_eq!(error::<T>(|p| p.a = Some(vec![T::ONE; 4])), Error::Length);
    assert_eq!(error::<T>(|p| p.x.clear()), Error::Empty);
    assert_eq!(good::<T>().solve(Method::Dense, Masses::Exact).unwrap_err(), Error::Parameter);
    for (at, want) in [(0, Error::Scratch), (1, Error::Scratch), (2, Error::Scratch)] {
        let problem = good::<T>();
        let ((x, y), (mut work, mut iwork, mut mwork)) = (problem.points(), problem.scratch());
        let (work, iwork, mwork) =
            (&mut work[usize::from(at == 0)..], &mut iwork[usize::from(at == 1)..], &mut mwork[usize::from(at == 2)..]);
        let got =
            problem.with(|plan, f, g| transport(plan, f, g, x, None, y, None, Method::Auto, Masses::Exact, work, iwork, mwork));
        assert_eq!(got.unwrap_err(), want);
    }
}

#[test]
fn bad_input_f64() {
    check::<f64>();
}

#[test]
fn bad_input_f32() {
    check::<f32>();
}

#[test]
fn outputs_that_are_too_short() {
    let problem = good::<f64>();
    let ((x, y), (mut work, mut iwork, mut mwork)) = (problem.points(), problem.scratch());
    assert_eq!(iwork.len(), transport_iwork_len(5, 4, 2));
    for (plan, n, m) in [(7, 5, 4), (8, 4, 4), (8, 5, 5)] {
        let (mut rows, mut cols, mut mass) = (vec![0; plan], vec![0; plan], vec![0.0; plan]);
        let plan = Plan { rows: &mut rows, cols: &mut cols, mass: &mut mass };
        let (mut f, mut g) = (vec![0.0; n], vec![0.0; m]);
        let result =
            transport(plan, &mut f, &mut g, x, None, y, None, Method::Auto, Masses::Exact, &mut work, &mut iwork, &mut mwork);
        assert_eq!(result.unwrap_err(), Error::Length);
    }
}
