//! Who renews a token, and when.

use std::time::Duration;

use proptest::prelude::*;
use restable::auth::{Attempt, RenewalPolicy, TokenCache, TokenStep};
use restable_tests::renewal::{Scenario, play};

const fn seconds(seconds: u64) -> Duration {
    Duration::from_secs(seconds)
}

fn sign_in<E: Clone + std::fmt::Debug>(tokens: &mut TokenCache<E>, now: Duration) -> Attempt {
    match tokens.next(now) {
        TokenStep::SignIn(attempt) => attempt,
        other => panic!("{other:?}"),
    }
}

fn used<E: Clone + std::fmt::Debug>(tokens: &mut TokenCache<E>, now: Duration) -> String {
    match tokens.next(now) {
        TokenStep::Use(token) => token.expose().clone(),
        other => panic!("{other:?}"),
    }
}

/// A cache with a token of one hour.
fn with_token() -> TokenCache<&'static str> {
    let mut tokens = TokenCache::new(RenewalPolicy::new());
    let attempt = sign_in(&mut tokens, seconds(0));
    assert!(tokens.on_issued(seconds(1), attempt, "first".into(), seconds(3_600)));
    tokens
}

#[test]
fn one_caller_renews_while_the_others_use_the_token() {
    let mut tokens = with_token();
    assert_eq!(used(&mut tokens, seconds(3_290)), "first");
    let attempt = sign_in(&mut tokens, seconds(3_580));
    assert_eq!(used(&mut tokens, seconds(3_581)), "first");
    assert!(tokens.on_issued(seconds(3_582), attempt, "second".into(), seconds(3_600)));
    assert_eq!(used(&mut tokens, seconds(3_583)), "second");
}

#[test]
fn a_token_is_not_used_shortly_before_it_expires() {
    let mut tokens = with_token();
    sign_in(&mut tokens, seconds(3_590));
    assert!(matches!(tokens.next(seconds(3_596)), TokenStep::Wait(_)));
}

#[test]
fn a_failed_renewal_keeps_a_token_that_is_still_valid() {
    let mut tokens = with_token();
    let attempt = sign_in(&mut tokens, seconds(3_500));
    tokens.on_failure(seconds(3_501), attempt, "locked");
    assert_eq!(used(&mut tokens, seconds(3_501)), "first");
    sign_in(&mut tokens, seconds(3_503));
}

#[test]
fn waiting_callers_get_the_error_and_do_not_sign_in_one_by_one() {
    let mut tokens = TokenCache::new(RenewalPolicy::new());
    let attempt = sign_in(&mut tokens, seconds(0));
    assert!(matches!(tokens.next(seconds(0)), TokenStep::Wait(_)));
    tokens.on_failure(seconds(1), attempt, "wrong password");
    for _ in 0..200 {
        assert!(matches!(tokens.next(seconds(1)), TokenStep::Failed("wrong password")));
    }
}

#[test]
fn an_attempt_that_is_never_reported_ends_with_the_timeout() {
    let mut tokens = TokenCache::<&str>::new(RenewalPolicy::new().timeout(seconds(10)));
    let lost = sign_in(&mut tokens, seconds(0));
    assert!(matches!(tokens.next(seconds(4)), TokenStep::Wait(delay) if delay == seconds(6)));
    assert!(matches!(tokens.next(seconds(10)), TokenStep::Wait(_)));
    let second = sign_in(&mut tokens, seconds(12));
    // The late result of the first attempt does not end the second one.
    tokens.on_failure(seconds(13), lost, "gateway timeout");
    assert!(matches!(tokens.next(seconds(13)), TokenStep::Wait(_)));
    assert!(tokens.on_issued(seconds(14), second, "second".into(), seconds(60)));
    assert_eq!(used(&mut tokens, seconds(14)), "second");
}

#[test]
fn a_cancelled_attempt_is_taken_over_at_once() {
    let mut tokens = TokenCache::<&str>::new(RenewalPolicy::new());
    let attempt = sign_in(&mut tokens, seconds(0));
    tokens.on_cancelled(seconds(1), attempt);
    sign_in(&mut tokens, seconds(1));
}

#[test]
fn only_the_current_token_can_be_refused() {
    let mut tokens = with_token();
    tokens.on_refused("an older one");
    assert_eq!(used(&mut tokens, seconds(2)), "first");
    tokens.on_refused("first");
    sign_in(&mut tokens, seconds(2));
}

#[test]
fn a_token_whose_lifetime_is_over_when_it_arrives_is_reported_as_unusable() {
    let mut tokens = TokenCache::new(RenewalPolicy::new());
    let attempt = sign_in(&mut tokens, seconds(0));
    assert!(!tokens.on_issued(seconds(5), attempt, "late".into(), seconds(4)));
    tokens.on_failure(seconds(5), attempt, "expired");
    assert!(matches!(tokens.next(seconds(5)), TokenStep::Failed("expired")));
}

#[test]
fn debug_does_not_show_the_token() {
    assert!(!format!("{:?}", with_token()).contains("first"));
}

proptest! {
    #[test]
    fn every_simulated_run_holds(seed: u64) {
        let scenario = Scenario::random(seed);
        prop_assert_eq!(play(&scenario).map(|_| ()), Ok(()), "{:#?}", scenario);
    }
}
