//! Retries and rate limits.

mod budget;
mod calls;
mod errors;
mod rate_limit;
mod simulation;
mod timeout;

use std::time::Duration;

use restable::retry::{Backoff, Replay, Retrier, RetryBudget, RetryEnd, RetryPolicy, RetryStep};

const fn millis(milliseconds: u64) -> Duration {
    Duration::from_millis(milliseconds)
}

fn budget() -> RetryBudget {
    RetryBudget::new(RetryBudget::CAPACITY)
}

/// Delays of one second without jitter.
fn steady() -> RetryPolicy {
    let second = Duration::from_secs(1);
    RetryPolicy::new().backoff(Backoff::new(second, second).jitter(0.0))
}

fn retrier(policy: RetryPolicy, method: &str) -> Retrier {
    Retrier::new(policy, Replay::of_method(method), Duration::ZERO)
}

/// Sends the request at this time.
fn send(retrier: &mut Retrier, now: Duration) {
    assert_eq!(retrier.next(now), RetryStep::Send);
}

/// The step after the response to a request that is sent and answered at the time 0.
fn after(policy: RetryPolicy, method: &str, status: u16, headers: &[(&str, &str)], body: &str) -> RetryStep {
    let mut retrier = retrier(policy, method);
    send(&mut retrier, Duration::ZERO);
    retrier.on_response(Duration::ZERO, status, headers, body, &mut budget());
    retrier.next(Duration::ZERO)
}

const MAYBE: RetryStep = RetryStep::End(RetryEnd::MaybeProcessed);
const COMPLETED: RetryStep = RetryStep::End(RetryEnd::Completed);
const SECOND: RetryStep = RetryStep::Wait(Duration::from_secs(1));
