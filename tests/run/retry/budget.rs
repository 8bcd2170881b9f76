//! The budget that the calls of a client share.

use std::time::Duration;

use restable::retry::{RetryBudget, RetryEnd, RetryPolicy, RetryStep, TransportFailure};

use super::{retrier, send, steady};

/// Sends a GET that fails, and returns whether a retry follows.
fn fails(policy: RetryPolicy, budget: &mut RetryBudget) -> bool {
    let mut retrier = retrier(policy, "GET");
    send(&mut retrier, Duration::ZERO);
    retrier.on_response(Duration::ZERO, 503, (), "", budget);
    match retrier.next(Duration::ZERO) {
        RetryStep::Wait(_) => true,
        step => {
            assert_eq!(step, RetryStep::End(RetryEnd::Budget));
            false
        }
    }
}

/// Sends a GET that succeeds at once.
fn succeeds(budget: &mut RetryBudget) {
    let mut retrier = retrier(steady(), "GET");
    send(&mut retrier, Duration::ZERO);
    retrier.on_response(Duration::ZERO, 200, (), "", budget);
}

#[test]
fn a_hundred_retries_empty_it_and_five_successes_allow_another_one() {
    let mut budget = RetryBudget::new(RetryBudget::CAPACITY);
    let retries = (0..1_000).filter(|_| fails(steady(), &mut budget)).count();
    assert_eq!((retries, budget.available()), (100, 0));
    for _ in 0..4 {
        succeeds(&mut budget);
    }
    assert!(!fails(steady(), &mut budget));
    succeeds(&mut budget);
    assert!(fails(steady(), &mut budget));
}

#[test]
fn a_lost_connection_costs_twice_as_much() {
    let mut budget = RetryBudget::new(10);
    let mut retrier = retrier(steady(), "GET");
    send(&mut retrier, Duration::ZERO);
    retrier.on_transport_failure(Duration::ZERO, TransportFailure::MaybeSent, &mut budget);
    assert_eq!(budget.available(), 0);
}

#[test]
fn a_retry_that_succeeds_returns_its_tokens() {
    let mut budget = RetryBudget::new(20);
    let mut retrier = retrier(steady(), "GET");
    let second = Duration::from_secs(1);
    send(&mut retrier, Duration::ZERO);
    retrier.on_transport_failure(Duration::ZERO, TransportFailure::NotSent, &mut budget);
    send(&mut retrier, second);
    retrier.on_response(second, 503, (), "", &mut budget);
    assert_eq!(budget.available(), 5);
    send(&mut retrier, 2 * second);
    retrier.on_response(2 * second, 404, (), "", &mut budget);
    assert_eq!(budget.available(), 10, "those of the last retry");
}

#[test]
fn it_is_never_fuller_than_at_the_beginning() {
    let mut budget = RetryBudget::new(3);
    for _ in 0..10 {
        succeeds(&mut budget);
    }
    assert_eq!(budget.available(), 3);
}
