//! Random calls, checked by rules of their own.

use restable_tests::retries::{Scenario, play};

#[test]
fn random_calls_keep_every_rule() {
    for seed in 0..20_000 {
        let scenario = Scenario::random(seed);
        if let Err(rule) = play(&scenario) {
            panic!("seed {seed}: {rule}\n{scenario:#?}");
        }
    }
}
