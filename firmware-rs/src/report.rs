//! What the firmware says, without the formatting of floating-point numbers, which would be most of its flash.

use core::fmt::{Display, Formatter, Result};
use semihosting::println;

/// A number rounded to thousandths.
pub struct Thousandths(pub f32);

impl Display for Thousandths {
    fn fmt(&self, f: &mut Formatter<'_>) -> Result {
        let thousandths = (self.0.abs() * 1000.0 + 0.5) as u32;
        let sign = if self.0 < 0.0 { "-" } else { "" };
        write!(f, "{sign}{}.{:03}", thousandths / 1000, thousandths % 1000)
    }
}

/// The coordinates of a point.
pub struct Point<'a>(pub &'a [f32]);

impl Display for Point<'_> {
    fn fmt(&self, f: &mut Formatter<'_>) -> Result {
        self.0.iter().try_for_each(|&x| write!(f, " {}", Thousandths(x)))
    }
}

/// Says a claim and whether it holds; 1 if it does not, so that failures can be added up.
pub fn check(claim: &str, holds: bool) -> i32 {
    println!("{}: {claim}", if holds { "ok" } else { "FAILED" });
    i32::from(!holds)
}
