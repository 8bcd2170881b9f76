//! The time to wait in the error of a response.

use std::time::Duration;

use restable::{ResponseError, response};

#[response]
#[derive(Debug)]
struct Started {
    #[param("String", mandatory)]
    job_id: String,
}

fn error(status: u16, headers: &[(&str, &str)], body: &str) -> ResponseError {
    Started::decode(status, headers, body).unwrap_err()
}

fn retry_after(status: u16, headers: &[(&str, &str)], body: &str) -> Option<u64> {
    error(status, headers, body).retry_after().map(|delay| delay.as_secs())
}

#[test]
fn every_form_is_read() {
    let date = [("Date", "Sun, 06 Nov 1994 08:49:37 GMT"), ("Retry-After", "Sun, 06 Nov 1994 08:49:54 GMT")];
    assert_eq!(retry_after(429, &[("retry-after", "17")], ""), Some(17));
    assert_eq!(retry_after(503, &[("Retry-After-Ms", "17000"), ("Retry-After", "18")], ""), Some(17));
    assert_eq!(retry_after(503, &date, ""), Some(17));
    assert_eq!(retry_after(413, &[], r#"{"overLimit": {"retryAfter": "17"}}"#), Some(17));
    assert_eq!(retry_after(429, &[("Retry-After", "soon")], r#"{"retry_after": 17}"#), Some(17));
}

#[test]
fn no_time_and_an_unreadable_one_are_none() {
    assert_eq!(retry_after(429, &[], r#"{"message": "slow down"}"#), None);
    assert_eq!(retry_after(429, &[("Retry-After", "soon")], ""), None);
    assert_eq!(retry_after(429, &[("Retry-After", "Sun, 06 Nov 1994 08:49:54 GMT")], ""), None, "no date to compare");
}

#[test]
fn a_body_that_does_not_fit_its_table_keeps_it() {
    let malformed = error(202, &[("Retry-After", "17")], r#"{"jobs": 1}"#);
    assert!(matches!(malformed, ResponseError::Malformed(_)));
    assert_eq!(malformed.retry_after(), Some(Duration::from_secs(17)));
}

#[test]
fn an_error_that_is_decoded_by_hand_keeps_it() {
    let headers = [("Retry-After", "17")];
    let error = ResponseError::abnormal(503, headers, "<Error><Code>SlowDown</Code></Error>");
    assert_eq!(error.retry_after(), Some(Duration::from_secs(17)));
    let error = ResponseError::malformed("Buckets", 200, headers, "", "no XML");
    assert_eq!(error.retry_after(), Some(Duration::from_secs(17)));
}
