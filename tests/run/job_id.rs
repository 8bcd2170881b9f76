//! Job IDs: opaque text that is kept byte for byte.

use std::collections::{BTreeMap, BTreeSet, HashMap};

use restable::{InvalidJobId, JobId, response};

/// One ID of every form that services use.
const FORMS: &[&str] = &[
    // 32 hexadecimal digits: compute, block storage.
    "ff80808260c8f2730160d0a1e1b20042",
    "2c9eb2c55e3d3c6a015e3f00a1b20017",
    // UUID: version 4, and version 1 with the node of a container engine.
    "0d6e2a4c-8f1b-4c57-9a30-5be9a7d1f642",
    "a94d1a6e-77b2-11ee-8f20-0255ac100b41",
    // With an upper-case digit in the middle.
    "4c1f88de-0ab3-47c1-bEc2-90d7f6a1b35e",
    // Shaped like a UUID, but not hexadecimal.
    "c7021ffe-31aa-4b0c-9d11-77kx20jb201z",
    "JOB-5d3f9e0c71aa4b6f8e21c0d94ab37f10",
    "4711",
    "00042",
];

fn id(text: &str) -> JobId {
    text.parse().unwrap()
}

#[test]
fn every_form_is_kept_byte_for_byte() {
    for &form in FORMS {
        let json = serde_json::to_string(form).unwrap();
        let read: JobId = serde_json::from_str(&json).unwrap();
        assert_eq!((read.as_str(), read.to_string().as_str()), (form, form));
        assert_eq!(serde_json::to_string(&read).unwrap(), json);
        assert_eq!(read.path_segment().to_string(), form, "none of them needs encoding");
        assert_eq!(read, id(form));
        assert_eq!(String::from(read), form);
    }
}

#[test]
fn an_integer_becomes_its_digits() {
    for (number, digits) in [("4711", "4711"), ("18446744073709551615", "18446744073709551615"), ("-1", "-1")] {
        assert_eq!(serde_json::from_str::<JobId>(number).unwrap(), digits);
    }
}

#[test]
fn a_number_that_does_not_determine_one_integer_is_refused() {
    for number in ["1.5", "4711.0", "1e3", "18446744073709551616", "true", "false", "[]", "{}"] {
        assert!(serde_json::from_str::<JobId>(number).is_err(), "{number}");
    }
}

#[test]
fn what_cannot_be_an_id_is_refused() {
    let refused = [
        ("", InvalidJobId::Empty),
        ("   ", InvalidJobId::Empty),
        ("\t\n", InvalidJobId::Empty),
        ("\u{3000}", InvalidJobId::Empty),
        (".", InvalidJobId::Dots),
        ("..", InvalidJobId::Dots),
        ("a\0b", InvalidJobId::Control),
        ("a\r\nX-Header: b", InvalidJobId::Control),
        ("a\u{85}b", InvalidJobId::Control),
    ];
    for (text, reason) in refused {
        assert_eq!(JobId::new(text), Err(reason), "{text:?}");
        assert_eq!(text.parse::<JobId>(), Err(reason));
        assert_eq!(JobId::try_from(text.to_owned()), Err(reason));
        assert!(serde_json::from_value::<JobId>(text.into()).is_err(), "{text:?}");
        assert!(!reason.to_string().is_empty());
    }
}

#[test]
fn length_has_only_a_generous_limit() {
    assert!(JobId::new("x").is_ok());
    assert!(JobId::new("x".repeat(JobId::MAX_LEN)).is_ok());
    assert_eq!(JobId::new("x".repeat(JobId::MAX_LEN + 1)), Err(InvalidJobId::Long));
}

#[test]
fn a_path_segment_encodes_whatever_would_end_or_change_it() {
    let segments = [
        ("a/../b", "a%2F..%2Fb"),
        ("a?b#c", "a%3Fb%23c"),
        ("100%", "100%25"),
        (" a b ", "%20a%20b%20"),
        ("a;b,c=d&e+f", "a%3Bb%2Cc%3Dd%26e%2Bf"),
        ("größe", "gr%C3%B6%C3%9Fe"),
        ("-._~", "-._~"),
        ("...", "..."),
    ];
    for (text, segment) in segments {
        assert_eq!(id(text).path_segment().to_string(), segment);
        assert_eq!(id(text).as_str(), text, "the id itself is not encoded");
    }
}

#[test]
fn an_id_is_found_in_a_map_by_its_text() {
    let hashed: HashMap<JobId, u8> = FORMS.iter().zip(0..).map(|(form, n)| (id(form), n)).collect();
    let sorted: BTreeMap<JobId, u8> = FORMS.iter().zip(0..).map(|(form, n)| (id(form), n)).collect();
    for (form, n) in FORMS.iter().zip(0..) {
        assert_eq!((hashed.get(*form), sorted.get(*form)), (Some(&n), Some(&n)));
    }
    assert_eq!(hashed.get("4c1f88de-0ab3-47c1-bec2-90d7f6a1b35e"), None, "case counts");
}

#[test]
fn ids_are_ordered_as_their_texts_are() {
    let ids: BTreeSet<JobId> = FORMS.iter().map(|form| id(form)).collect();
    let texts: BTreeSet<&str> = FORMS.iter().copied().collect();
    assert!(ids.iter().map(JobId::as_str).eq(texts));
}

#[test]
fn an_id_compares_with_text() {
    let id = id("JOB-1");
    assert!(id == "JOB-1" && id == *"JOB-1" && id.as_ref() == "JOB-1");
    assert!(id != "job-1");
}

#[test]
fn an_id_is_shown_as_its_text_and_can_be_padded() {
    assert_eq!(format!("{:?}", id("a")), r#"JobId("a")"#);
    assert_eq!(format!("[{:>4}]", id("a")), "[   a]");
}

#[test]
fn an_id_serves_as_the_key_of_a_json_object() {
    let states: HashMap<JobId, u8> = serde_json::from_str(r#"{"JOB-1": 1}"#).unwrap();
    assert_eq!(states.get("JOB-1"), Some(&1));
    assert_eq!(serde_json::to_string(&states).unwrap(), r#"{"JOB-1":1}"#);
}

#[response]
struct Started {
    job_id: Option<JobId>,
    #[param(name = "jobId")]
    sub_jobs: Vec<JobId>,
}

#[test]
fn an_empty_optional_id_is_none_since_services_answer_so_where_there_is_no_job() {
    for body in [r#"{"job_id": ""}"#, r#"{"job_id": "  "}"#, r#"{"job_id": null}"#, "{}"] {
        assert_eq!(Started::decode(200, (), body).unwrap().job_id, None, "{body}");
    }
    let blanks = format!(r#"{{"job_id": "{}"}}"#, " ".repeat(JobId::MAX_LEN + 1));
    assert_eq!(Started::decode(200, (), &blanks).unwrap().job_id, None);
}

#[test]
fn a_list_of_ids_takes_texts_and_integers() {
    let started = Started::decode(200, (), r#"{"jobId": ["a", 7]}"#).unwrap();
    assert_eq!(started.sub_jobs, ["a", "7"]);
    for body in [r#"{"jobId": ["a", null]}"#, r#"{"jobId": ["a", ""]}"#, r#"{"jobId": ["a", " "]}"#] {
        let error = Started::decode(200, (), body).err().unwrap().to_string();
        assert!(error.contains("at /jobId/1: "), "{body}: {error}");
    }
}
