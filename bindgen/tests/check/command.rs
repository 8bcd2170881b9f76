//! The command line interface.

use std::ffi::OsStr;
use std::path::{Path, PathBuf};
use std::process::{Command, Output};
use std::{env, fs};

pub(crate) fn restable(arguments: &[&OsStr]) -> Output {
    Command::new(env!("CARGO_BIN_EXE_restable")).args(arguments).output().expect("the command can be started")
}

pub(crate) fn stdout(output: &Output) -> String {
    String::from_utf8(output.stdout.clone()).expect("the output is UTF-8")
}

/// Returns the error message of a call that fails.
pub(crate) fn refusal(arguments: &[&OsStr]) -> String {
    let output = restable(arguments);
    assert_eq!(output.status.code(), Some(2), "{output:?}");
    String::from_utf8(output.stderr).expect("the error is UTF-8")
}

fn service(case: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/services").join(case)
}

/// Returns an empty directory for a test.
pub(crate) fn scratch(name: &str) -> PathBuf {
    let directory = Path::new(env!("CARGO_TARGET_TMPDIR")).join(name);
    // The directory may exist from an earlier run.
    let _ = fs::remove_dir_all(&directory);
    fs::create_dir_all(&directory).expect("a directory can be created");
    directory
}

#[test]
fn text_names_services_totals_and_worst_pages() {
    let text = stdout(&restable(&["check".as_ref(), service("not_understood").as_os_str()]));
    assert!(text.lines().any(|line| line.starts_with("not_understood")), "{text}");
    assert!(text.contains("total") && text.contains("not_understood/odd.rst"), "{text}");
}

#[test]
fn the_text_lists_every_problem_with_its_line() {
    let path = service("not_understood");
    let text = stdout(&restable(&["check".as_ref(), path.as_os_str()]));
    let json = stdout(&restable(&["check".as_ref(), path.as_os_str(), "--format=json".as_ref()]));
    let report: serde_json::Value = serde_json::from_str(&json).expect("the report is JSON");
    let problems = report.pointer("/services/0/problems").and_then(serde_json::Value::as_array).expect("a list");
    assert!(!problems.is_empty());
    for problem in problems {
        let [page, kind, message] = ["page", "kind", "message"].map(|key| problem[key].as_str().expect("text"));
        let line = format!("{page}:{}: {kind}: {message}", problem["line"]);
        assert!(text.lines().any(|found| found == line), "{line} is missing in {text}");
    }
}

#[test]
fn json_has_the_keys_of_its_contract() {
    let text =
        stdout(&restable(&["check".as_ref(), service("plain").as_os_str(), "--format".as_ref(), "json".as_ref()]));
    let report: serde_json::Value = serde_json::from_str(&text).expect("the report is JSON");
    for pointer in [
        "/services/0/service",
        "/services/0/pages",
        "/services/0/endpoints/0/page",
        "/services/0/endpoints/0/reason",
        "/services/0/problems/0/kind",
        "/services/0/problems/0/message",
        "/totals/refused",
        "/totals/drift",
        "/totals/request_rows",
        "/totals/request_rows_bound",
        "/totals/request_examples",
        "/totals/request_decoded",
        "/totals/request_unchanged",
    ] {
        assert!(report.pointer(pointer).is_some(), "{pointer} is missing in {text}");
    }
}

#[test]
fn a_denied_kind_is_the_exit_code() {
    let path = service("not_understood");
    let deny = |kind: &str| restable(&["check".as_ref(), path.as_os_str(), "--deny".as_ref(), kind.as_ref()]).status;
    assert_eq!(deny("unknown-type").code(), Some(1));
    assert_eq!(deny("xml").code(), Some(0));
    assert_eq!(deny("no-such-kind").code(), Some(2));
}

#[test]
fn bad_input_is_one_error_with_its_path() {
    let directory = scratch("bad_input");
    let missing = directory.join("missing");
    assert!(refusal(&["check".as_ref(), missing.as_os_str()]).contains("missing"));
    assert!(refusal(&["check".as_ref(), directory.as_os_str()]).contains("no page"));
    fs::write(directory.join("latin.rst"), b"Title\n=====\n\nCaf\xe9\n").expect("a page can be written");
    let error = refusal(&["check".as_ref(), directory.as_os_str()]);
    assert!(error.contains("latin.rst:4") && error.lines().count() == 1, "{error}");
}
