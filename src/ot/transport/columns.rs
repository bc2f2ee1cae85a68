//! Provisional: to be replaced by the index.
use crate::ot::costs::Costs;
use crate::scalar::Scalar;

pub(in crate::ot) trait Columns<T> {
    fn rows(&self) -> usize;
    fn cols(&self) -> usize;
    fn cost(&self, i: usize, j: usize) -> T;
    fn best(&mut self, i: usize, g: &[T], list: &mut [u32], reduced: &mut [T]) -> T;
    fn refresh(&mut self, g: &[T]);
}

pub(in crate::ot) struct Scan<'a, T>(pub(in crate::ot) Costs<'a, T>);

impl<T: Scalar> Columns<T> for Scan<'_, T> {
    fn rows(&self) -> usize {
        self.0.x.len()
    }
    fn cols(&self) -> usize {
        self.0.y.len()
    }
    fn cost(&self, i: usize, j: usize) -> T {
        self.0.get(i, j)
    }
    fn best(&mut self, i: usize, g: &[T], list: &mut [u32], reduced: &mut [T]) -> T {
        reduced.fill(T::INFINITY);
        let mut threshold = T::INFINITY;
        for (j, &g) in g.iter().enumerate() {
            let r = self.0.get(i, j) - g;
            let place = reduced.partition_point(|&x| x <= r);
            if place < reduced.len() {
                threshold = *reduced.last().unwrap();
                reduced[place..].rotate_right(1);
                list[place..].rotate_right(1);
                reduced[place] = r;
                list[place] = j as u32;
            }
        }
        threshold
    }
    fn refresh(&mut self, _: &[T]) {}
}
