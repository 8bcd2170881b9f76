//! The search for a job ID in a malformed body runs once, in bounded time.

use std::time::Duration;

use cpu_time::ThreadTime;

use super::error;

/// The length of a body that an error keeps.
const MIB: usize = 1 << 20;

/// Many times what a debug build on a busy machine takes to search a body of 1 MiB.
const SOON: Duration = Duration::from_secs(5);

fn hostile() -> [String; 6] {
    [
        r#"{"job":"#.repeat(MIB / 7),
        r#"{"job":{"x":"#.repeat(MIB / 12),
        r#""job_id":{"id":["#.repeat(MIB / 16),
        format!(r#""job_id":"{}"#, "\\u0041".repeat(MIB / 6)),
        r#""job_id":"","#.repeat(MIB / 12),
        r#""task_id":""#.repeat(MIB / 11),
    ]
}

#[test]
fn a_hostile_body_takes_no_second() {
    for body in hostile() {
        let start = ThreadTime::now();
        let error = error(200, &body);
        let decoded = start.elapsed();
        assert!(decoded < SOON, "{decoded:?}: {}", &body[..30]);
        let start = ThreadTime::now();
        for _ in 0..100 {
            assert!(error.job_id().is_none_or(|id| !id.as_str().is_empty()));
            assert!(error.to_string().len() < 10_000);
        }
        let shown = start.elapsed();
        assert!(shown < Duration::from_millis(500), "{shown:?}: {}", &body[..30]);
    }
}

#[test]
fn the_most_specific_name_is_used_in_any_order() {
    let found = |body: &str| error(200, body).job_id().map(String::from);
    assert_eq!(found(r#"{"task_id": "t", "job_id": "j"}"#).as_deref(), Some("j"));
    assert_eq!(found(r#"{"job_id": null, "task_id": 17}"#).as_deref(), Some("17"));
    assert_eq!(found(r#"{"job_id": "a b\u0000", "job_id": "j"}"#).as_deref(), Some("j"));
    assert_eq!(found(r#"{"job": {"name": {"id": "n"}, "id": "j", "sta"#).as_deref(), Some("j"));
    assert_eq!(found(r#"{"text": "\"job_id\": \"j\""}"#), None);
    assert_eq!(found(r#"{"job_id": "abc"#), None, "an id that is cut off is none");
}

#[test]
fn an_id_that_does_not_print_is_none() {
    for id in ["a\u{202e}b", "a\u{200b}b", "a\u{e0041}b", "a\u{2028}b", "a\u{85}b"] {
        assert!(id.parse::<restable::JobId>().is_err(), "{id:?}");
        assert_eq!(error(200, format!(r#"{{"job_id": "{id}"}}"#)).job_id(), None);
    }
}
