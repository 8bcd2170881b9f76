//! Measures nanoseconds: the lowest of many rounds, in which the readers take turns, so that a disturbance affects all
//! of them.

use std::time::Instant;

use crate::case::Case;
use crate::readers;

const ROUNDS: usize = 20;
/// Reads of a short body in one round.
const REPEATS: u32 = 4_000;

/// The nanoseconds of one read, for each reader.
pub(crate) fn compare(case: &Case) -> [f64; 4] {
    let body = (case.body)();
    let readers = readers(case);
    let repeats = Case::repeats(&body, REPEATS);
    let mut best = [f64::INFINITY; 4];
    for _ in 0..ROUNDS {
        for (best, (_, read)) in best.iter_mut().zip(readers) {
            let start = Instant::now();
            for _ in 0..repeats {
                read(&body);
            }
            *best = best.min(start.elapsed().as_secs_f64() * 1e9 / f64::from(repeats));
        }
    }
    best
}
