//! What the registers of all processors share: a register of T holds the bits of as many numbers as fit, and which instruction an
//! operation is follows from the size of T, a constant, so that the other branch leaves no code.
#![expect(unsafe_code, reason = "a cast between registers of one size")]

/// The bits of one plain value as another of the same size.
#[inline(always)]
pub(super) fn bits<A: Copy, B: Copy>(a: A) -> B {
    const { assert!(size_of::<A>() == size_of::<B>()) };
    // SAFETY: as many bytes, and both are numbers, registers of numbers or arrays of these, for which every bit pattern is valid.
    unsafe { core::mem::transmute_copy(&a) }
}

/// An expression of registers for f32, and one for f64: the bits of the one that fits T.
macro_rules! sized {
    ([$($register:ident)*] |$($s:ident),*| $single:expr, |$($d:ident),*| $double:expr) => {
        if size_of::<T>() == 4 {
            $(let $s = bits($register.0);)*
            // SAFETY: the instructions are there (head of the file that names the register).
            bits(unsafe { $single })
        } else {
            $(let $d = bits($register.0);)*
            // SAFETY: the instructions are there (head of the file that names the register).
            bits(unsafe { $double })
        }
    };
}

/// A register type: its name, its storage, and for f32 and f64 each the instructions of every operation. Among the operands are `one`,
/// the largest number `below_two`, and `unit`, whose unit in the last place is 1.
macro_rules! register {
    ($(#[$doc:meta])* $name:ident($raw:ty);
     splat: $splat:ident, $splat_d:ident;
     sqrt: $sqrt:ident, $sqrt_d:ident;
     $($op:ident($single:ident, $double:ident)),*;
     max { $($max:tt)* }
     zero_unless_at_least { $($keep:tt)* }
     pow2_of_rounded { $($pow2:tt)* }
     split { $($split:tt)* }
     interleave { $($interleave:tt)* }) => {
        $(#[$doc])*
        #[derive(Clone, Copy, Debug)]
        #[repr(transparent)]
        pub struct $name<T>($raw, PhantomData<T>);

        impl<T: Scalar> sealed::Sealed for $name<T> {}

        impl<T: Scalar> Lane<T> for $name<T> {
            const WIDTH: usize = size_of::<$raw>() / size_of::<T>();
            type Register = Self;

            #[inline(always)]
            fn splat(x: T) -> Self {
                Self(sized!([] | | $splat(x.as_f32()), | | $splat_d(x.as_f64())), PhantomData)
            }

            #[inline(always)]
            fn from_fn(mut element: impl FnMut(usize) -> T) -> Self {
                let mut filled = Self::splat(T::ZERO);
                for (i, slot) in filled.elements_mut().iter_mut().enumerate() {
                    *slot = element(i);
                }
                filled
            }

            #[inline(always)]
            fn gather(list: &[T], stride: NonZeroUsize) -> Self {
                let mut filled = Self::splat(T::ZERO);
                let stride = stride.get();
                if list.len() > stride.saturating_mul(Self::WIDTH - 1) {
                    for (i, slot) in filled.elements_mut().iter_mut().enumerate() {
                        // SAFETY: i is at most WIDTH - 1, and the list reaches that far.
                        *slot = unsafe { *list.get_unchecked(i * stride) };
                    }
                } else {
                    for (i, slot) in filled.elements_mut().iter_mut().enumerate() {
                        *slot = list.get(stride.saturating_mul(i)).copied().unwrap_or(T::ZERO);
                    }
                }
                filled
            }

            #[inline(always)]
            fn load(list: &[T]) -> Self {
                if list.len() < Self::WIDTH {
                    return Self::gather(list, NonZeroUsize::MIN);
                }
                // SAFETY: the list has as many numbers.
                Self(unsafe { list.as_ptr().cast::<$raw>().read_unaligned() }, PhantomData)
            }

            #[inline(always)]
            fn store(mut self, list: &mut [T]) {
                if list.len() >= Self::WIDTH {
                    // SAFETY: the list has room for as many numbers.
                    unsafe { list.as_mut_ptr().cast::<$raw>().write_unaligned(self.0) };
                    return;
                }
                for (slot, &mut x) in list.iter_mut().zip(self.elements_mut()) {
                    *slot = x;
                }
            }

            #[inline(always)]
            fn get(mut self, i: usize) -> T {
                self.elements_mut().get(i).copied().unwrap_or(T::ZERO)
            }

            $(#[inline(always)]
            fn $op(self, other: Self) -> Self {
                Self(sized!([self other] |a, b| $single(a, b), |a, b| $double(a, b)), PhantomData)
            })*

            #[inline(always)]
            fn sqrt(self) -> Self {
                Self(sized!([self] |a| $sqrt(a), |a| $sqrt_d(a)), PhantomData)
            }

            #[inline(always)]
            fn max(self, other: Self) -> Self {
                Self(sized!([self other] $($max)*), PhantomData)
            }

            #[inline(always)]
            fn zero_unless_at_least(self, test: Self, least: Self) -> Self {
                Self(sized!([self test least] $($keep)*), PhantomData)
            }

            #[inline(always)]
            fn pow2_of_rounded(self) -> Self {
                let one = Self::splat(T::ONE);
                Self(sized!([self one] $($pow2)*), PhantomData)
            }

            #[inline(always)]
            fn split(self) -> (Self, Self) {
                let (one, unit) = (Self::splat(T::ONE), Self::splat(T::ONE / T::EPSILON));
                let below_two = Self::splat(T::ONE + T::ONE - T::EPSILON);
                let [significand, exponent] = sized!([self one below_two unit] $($split)*);
                // the exponent stands in the low bits of a number whose unit in the last place is 1
                (Self(significand, PhantomData), Self(exponent, PhantomData).sub(Self::splat(T::TABLES.exponent_zero)))
            }

            #[inline(always)]
            fn interleave(self, other: Self) -> (Self, Self) {
                let [first, second] = sized!([self other] $($interleave)*);
                (Self(first, PhantomData), Self(second, PhantomData))
            }
        }

        impl<T: Scalar> $name<T> {
            #[inline(always)]
            fn elements_mut(&mut self) -> &mut [T] {
                // SAFETY: a register is WIDTH numbers in memory.
                unsafe { core::slice::from_raw_parts_mut((&raw mut self.0).cast(), Self::WIDTH) }
            }
        }
    };
}

pub(super) use {register, sized};
