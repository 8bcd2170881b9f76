//! The runtime compared with models of its documentation, which the fuzz targets use too.

use proptest::prelude::*;
use proptest::test_runner::RngSeed;
use restable_models::{answers, derived, pages, requests};

fn config(cases: u32) -> ProptestConfig {
    // The fuzz targets search with other seeds.
    ProptestConfig { cases, failure_persistence: None, rng_seed: RngSeed::Fixed(7), ..ProptestConfig::default() }
}

proptest! {
    #![proptest_config(config(4_000))]

    #[test]
    fn an_answer_is_read_and_written_as_its_documentation_states(input in prop::collection::vec(any::<u8>(), 0..300)) {
        answers::check(&input);
    }
}

#[test]
fn more_than_a_third_of_the_generated_answers_is_accepted() {
    let mut bytes = fastrand::Rng::with_seed(7);
    for _ in 0..3_000 {
        let input: Vec<u8> = (0..300).map(|_| bytes.u8(..)).collect();
        answers::check(&input);
    }
    let (runs, accepted) = answers::COUNT.get();
    assert!(accepted * 3 > runs, "{accepted} of {runs}");
}

proptest! {
    #![proptest_config(config(8_000))]

    #[test]
    fn a_body_is_read_as_by_a_derive_except_for_documented_tolerances(input in prop::collection::vec(any::<u8>(), 0..150)) {
        derived::check(&input);
    }

    #[test]
    fn a_walk_requests_the_pages_that_its_documentation_states(input in prop::collection::vec(any::<u8>(), 0..200)) {
        pages::check(&input);
    }

    #[test]
    fn a_request_is_sent_as_its_documentation_states(input in prop::collection::vec(any::<u8>(), 0..200)) {
        requests::check(&input);
    }
}
