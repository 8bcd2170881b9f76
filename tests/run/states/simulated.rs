//! Random waits, each compared with a second computation of its outcome.

use proptest::prelude::*;
use restable_tests::waits::{Scenario, play};

proptest! {
    #![proptest_config(ProptestConfig::with_cases(4_000))]

    #[test]
    fn every_wait_ends_as_computed(seed: u64) {
        let scenario = Scenario::random(seed);
        let totals = play(&scenario);
        prop_assert!(totals.is_ok(), "{totals:?} {scenario:#?}");
        prop_assert_eq!(play(&scenario), totals);
    }
}
