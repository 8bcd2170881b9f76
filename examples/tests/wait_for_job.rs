//! Runs the program `wait_for_job`.
#![allow(clippy::expect_used, reason = "a test fails by a panic")]

use std::process::{Command, Output};
use std::thread;

fn run(arguments: &[&str]) -> Output {
    Command::new(env!("CARGO_BIN_EXE_wait_for_job")).args(arguments).output().expect("the program")
}

/// The output of the program, with its exit code.
fn said(arguments: &[&str]) -> (String, Option<i32>) {
    let output = run(arguments);
    let text = |bytes| String::from_utf8(bytes).expect("text");
    (text(output.stdout) + &text(output.stderr), output.status.code())
}

/// Runs both forms of the program at the same time.
fn both(arguments: &[&str]) -> [(String, Option<i32>); 2] {
    let run = |form| said(&[&[form], arguments].concat());
    thread::scope(|scope| {
        let forms = ["--blocking", "--async"].map(|form| scope.spawn(move || run(form)));
        forms.map(|form| form.join().expect("no panic"))
    })
}

/// The ID of the job, as printed when the job started.
fn job_id(said: &str) -> &str {
    let line = said.lines().find_map(|line| line.strip_prefix("job       "));
    line.expect("the id of the job")
}

#[test]
fn both_forms_wait_through_every_failure() {
    for (said, code) in both(&[]) {
        assert_eq!(code, Some(0), "{said}");
        let failures = ["429: APIGW.0308", "503: BMS.0503", "502: 502 Bad Gateway", "(200 OK) is incomplete"];
        for expected in failures.into_iter().chain(["INIT, 0 of 3", "SUCCESS, 3 of 3", "the job succeeded"]) {
            assert!(said.contains(expected), "{expected} is missing:\n{said}");
        }
        assert!(!said.contains('\u{1b}'), "no bar where there is no terminal:\n{said}");
        assert!(!said.contains("a token"), "{said}");
    }
}

#[test]
fn a_failed_job_is_named_with_what_it_left() {
    for (said, code) in both(&["--fail", "--servers", "2", "--seed", "0"]) {
        assert_eq!(code, Some(1), "{said}");
        let failed = format!("job {} failed: BMS.3012: The server is locked by a backup.", job_id(&said));
        assert!(said.contains(&failed), "{said}");
        assert!(said.contains("server-1  SUCCESS\n") && said.contains("server-2  FAIL  BMS.3012"), "{said}");
    }
}

#[test]
fn a_job_that_is_given_up_is_named() {
    for (said, code) in both(&["--within", "0.3", "--servers", "20"]) {
        assert_eq!(code, Some(1), "{said}");
        let id = job_id(&said);
        assert!(said.contains(&format!("job {id} had not ended at the deadline")), "{said}");
        assert!(said.contains(&format!("To wait for it again, use Job::<ShowJob>::new(\"{id}\".parse()?)")), "{said}");
    }
}

#[test]
fn text_that_cannot_be_parsed_is_reported() {
    let (said, code) = said(&["--servers", "none"]);
    assert_eq!(code, Some(1));
    assert!(said.contains("none") && said.contains("a number from 1 to 1000"), "{said}");
    let (said, code) = self::said(&["--quick"]);
    assert_eq!(code, Some(1));
    assert!(said.contains("invalid option '--quick'") && said.contains("usage:"), "{said}");
}
