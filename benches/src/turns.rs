//! Wall time of two calls, measured in turns.

use std::time::{Duration, Instant};

/// Short enough that on a busy machine most rounds are not interrupted.
const ROUND: Duration = Duration::from_micros(100);
const ROUNDS: usize = 4_000;

/// The nanoseconds of one call, for ours and the peer: the fastest of many rounds, since what disturbs a round only adds.
pub fn nanoseconds(ours: impl Fn(), peer: impl Fn()) -> [f64; 2] {
    let calls = [calls_of_a_round(&ours), calls_of_a_round(&peer)];
    let mut best = [f64::INFINITY; 2];
    for _ in 0..ROUNDS {
        best = [best[0].min(round(&ours, calls[0])), best[1].min(round(&peer, calls[1]))];
    }
    best
}

fn calls_of_a_round(call: &impl Fn()) -> u32 {
    let mut calls = 1;
    while round(call, calls) * f64::from(calls) < ROUND.as_secs_f64() * 1e9 {
        calls *= 2;
    }
    calls
}

/// The nanoseconds of one of so many calls.
fn round(call: &impl Fn(), calls: u32) -> f64 {
    let start = Instant::now();
    (0..calls).for_each(|_| call());
    start.elapsed().as_secs_f64() * 1e9 / f64::from(calls)
}
