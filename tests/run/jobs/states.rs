//! The words of services for job states.

use restable::job::{JobState, JobStatus, Percent, Vocabulary};
use restable::response;

#[test]
fn every_word_of_the_services_is_read() {
    type Meaning = fn(String) -> JobState;
    let table: [(&str, Meaning); 37] = [
        ("INIT", JobState::Pending),
        ("Initing", JobState::Pending),
        ("Initializing", JobState::Pending),
        ("Pending", JobState::Pending),
        ("waiting", JobState::Pending),
        ("RUNNING", JobState::Running),
        ("Running", JobState::Running),
        ("running", JobState::Running),
        ("DOING", JobState::Running),
        ("DELETING", JobState::Running),
        ("processing", JobState::Running),
        ("ROLLBACKING", JobState::Running),
        ("MIGRATING", JobState::Running),
        ("SUCCESS", JobState::Succeeded),
        ("Success", JobState::Succeeded),
        ("success", JobState::Succeeded),
        ("succeed", JobState::Succeeded),
        ("Succeeded", JobState::Succeeded),
        ("SUCCESSED", JobState::Succeeded),
        ("Successful", JobState::Succeeded),
        ("COMPLETE", JobState::Succeeded),
        ("Completed", JobState::Succeeded),
        ("FINISHED", JobState::Succeeded),
        ("FAIL", JobState::Failed),
        ("FAILED", JobState::Failed),
        ("Failed", JobState::Failed),
        ("failed", JobState::Failed),
        ("error", JobState::Failed),
        ("ROLLBACK_FAIL", JobState::Failed),
        ("TERMINATED", JobState::Failed),
        ("KILLED", JobState::Failed),
        ("FAILURE_ON_SUBMIT", JobState::Failed),
        ("CANCEL", JobState::Canceled),
        ("Canceled", JobState::Canceled),
        ("cancelled", JobState::Canceled),
        ("Unregistering", JobState::Other),
        ("", JobState::Other),
    ];
    for (word, state) in table {
        assert_eq!(Vocabulary::DEFAULT.state(word), state(word.into()));
    }
}

#[test]
fn white_space_makes_no_difference_and_is_kept() {
    assert_eq!(Vocabulary::DEFAULT.state(" SUCCESS\n"), JobState::Succeeded(" SUCCESS\n".into()));
}

#[test]
fn words_of_a_service_come_before_the_default() {
    let vocabulary = Vocabulary::DEFAULT.running(&["ERROR"]).canceled(&["finished"]);
    assert_eq!(vocabulary.state("error"), JobState::Running("error".into()));
    assert_eq!(vocabulary.state("FINISHED"), JobState::Canceled("FINISHED".into()));
    assert_eq!(vocabulary.state("success"), JobState::Succeeded("success".into()));
}

#[test]
fn progress_is_a_text_or_a_number() {
    let json = |value| Percent::from_json(&value).map(Percent::get);
    assert_eq!(json(serde_json::json!("60")), Some(60));
    assert_eq!(json(serde_json::json!(60.7)), Some(60));
    assert_eq!(json(serde_json::json!("100%")), Some(100));
    assert_eq!(json(serde_json::json!(1e300)), Some(100));
    for nothing in [serde_json::json!(""), serde_json::json!(null), serde_json::json!(-1), serde_json::json!("NaN")] {
        assert_eq!(json(nothing), None);
    }
}

#[test]
fn a_part_that_only_serde_reads_has_a_state() {
    #[derive(Debug, serde::Serialize, serde::Deserialize)]
    struct Leg {
        progress: String,
    }

    impl JobStatus for Leg {
        fn state(&self) -> JobState {
            Vocabulary::DEFAULT.state(&self.progress)
        }
    }

    #[response(job(state = state, sub_jobs = legs))]
    #[derive(Debug)]
    struct Ferry {
        state: String,
        #[param(serde)]
        legs: Vec<Leg>,
    }

    let ferry = Ferry::decode(200, (), r#"{"state": "RUNNING", "legs": [{"progress": "SUCCESS"}]}"#).unwrap();
    let states: Vec<_> = ferry.sub_jobs().iter().map(|leg| leg.state()).collect();
    assert_eq!(
        (ferry.state(), states),
        (JobState::Running("RUNNING".into()), vec![JobState::Succeeded("SUCCESS".into())])
    );
}
