//! Simulated polling, with scenarios that proptest generates and shrinks.

use std::time::Duration;

use proptest::collection::vec;
use proptest::option;
use proptest::prelude::*;
use restable_tests::simulation::{Driver, Effect, Reply, Retry, Said, Scenario, Settings, WORDS, check, play};

fn millis(most: u64) -> impl Strategy<Value = Duration> {
    (0..=most).prop_map(Duration::from_millis)
}

const STATUSES: [u16; 15] = [400, 401, 401, 403, 408, 409, 413, 423, 425, 429, 498, 500, 502, 503, 504];

fn reply() -> impl Strategy<Value = Reply> {
    let bodies = prop_oneof![Just(String::new()), Just("null".into()), Just("[1]".into()), "[^a-z]{1,20}"];
    let said = prop_oneof![
        6 => (0..WORDS.len()).prop_map(Said::Told),
        1 => "[?!#0-9\u{e0}-\u{ff}][ -~]{0,12}".prop_map(Said::Unknown),
        2 => Just(Said::Absent),
        2 => prop::sample::select(STATUSES.to_vec()).prop_map(Said::Error),
        1 => prop::sample::select(vec![200, 401, 403, 404, 413, 429, 502, 503]).prop_map(Said::Page),
        1 => bodies.prop_map(Said::Malformed),
        1 => Just(Said::EnvelopeIn200),
        1 => Just(Said::Cut),
    ];
    let retry = prop_oneof![
        (0..10_000_u32).prop_map(Retry::Seconds),
        (0..10_000_u32).prop_map(Retry::Date),
        (0..1_000_000_u32).prop_map(Retry::Milliseconds),
        (0..1_000_000_u32).prop_map(Retry::Body),
        Just(Retry::Endless),
        Just(Retry::Unreadable)
    ];
    (said, option::weighted(0.3, retry)).prop_map(|(said, retry)| Reply { said, retry })
}

prop_compose! {
    fn settings()(
        timeout in option::weighted(0.9, millis(900_000)),
        initial_delay in prop_oneof![Just(Duration::ZERO), millis(20_000)],
        min_delay in millis(20_000).prop_map(|delay| delay.max(Duration::from_millis(50))),
        factor in 1.0..4.0,
        max_delay in millis(120_000),
        jitter in 0.0..=0.5,
        max_retry_after in prop_oneof![millis(20_000), millis(10_000_000)],
        grace in millis(60_000),
        tolerance in 0..8_u32,
        confirmations in 1..4_u32,
    ) -> Settings {
        Settings {
            timeout, initial_delay, min_delay, factor, max_delay, jitter, max_retry_after, grace, tolerance,
            confirmations,
        }
    }
}

prop_compose! {
    fn driver()(
        start in millis(1 << 41),
        seed in any::<u64>(),
        oversleeps in vec(millis(5_000), 0..3),
        cuts in any::<bool>(),
        fidgets in any::<bool>(),
    ) -> Driver {
        Driver { start, seed, oversleeps, cuts, fidgets }
    }
}

prop_compose! {
    fn scenario()(
        job_id in "[0-9a-zA-Z-]{1,40}",
        settings in settings(),
        driver in driver(),
        replies in vec(reply(), 0..16),
        at_last in reply(),
        latencies in vec(millis(30_000), 0..4),
        token_lifetime in option::weighted(0.3, (1..300_000_u64).prop_map(Duration::from_millis)),
    ) -> Scenario {
        // Without a deadline, only a final state is sure to end the polling.
        let at_last = if settings.timeout.is_none() { Reply::new(Said::Told(final_word())) } else { at_last };
        Scenario { job_id: job_id.parse().unwrap(), settings, driver, replies, at_last, latencies, token_lifetime }
    }
}

fn final_word() -> usize {
    WORDS.iter().position(|(_, effect)| *effect == Effect::Succeeds).unwrap()
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(5_000))]

    #[test]
    fn whatever_the_server_does(scenario in scenario()) {
        let played = play(&scenario);
        prop_assert_eq!(check(&scenario, &played), Ok(()));
        prop_assert_eq!(&play(&scenario), &played);
    }
}

#[test]
fn drawn_scenarios_hold() {
    for seed in 0..5_000 {
        let scenario = Scenario::random(seed).unwrap();
        assert_eq!(check(&scenario, &play(&scenario)), Ok(()), "seed {seed}");
    }
}
