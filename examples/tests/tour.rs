//! Runs the program `tour`, and compares the bindings that it uses with its pages.
#![allow(clippy::expect_used, reason = "a test fails by a panic")]
#![allow(clippy::needless_raw_string_hashes, reason = "expect-test writes them")]

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use expect_test::{expect, expect_file};
use restable_bindgen::Builder;

/// What each client prints. The last token is refused after the list, and two requests are throttled.
#[test]
fn both_clients_sign_in_list_create_and_wait() {
    let output = Command::new(env!("CARGO_BIN_EXE_tour")).output().expect("the program");
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    let printed = String::from_utf8(output.stdout).expect("text");
    let (of_ureq, of_reqwest) = printed.split_once("\n\nreqwest\n").expect("two clients");
    // The mock numbers its jobs, and the time differs.
    let without_time = |line: &str| line.split(" in ").next().unwrap_or_default().replace("j-17-2", "j-17");
    let lines = |text: &str| text.lines().map(without_time).collect::<Vec<_>>().join("\n");
    let of_ureq = lines(of_ureq.strip_prefix("ureq\n").expect("the first client"));
    assert_eq!(lines(of_reqwest), of_ureq);
    expect![[r#"
            201 POST /v3/auth/tokens
            200 GET /ferry_service/v1/mock-project/ferries
        Aurora
        Borealis
            200 GET /ferry_service/v1/mock-project/ferries
        Cormorant
        Dorado
            200 GET /ferry_service/v1/mock-project/ferries
        Egret
            429 POST /ferry_service/v1/mock-project/ferries
            429 POST /ferry_service/v1/mock-project/ferries
            401 POST /ferry_service/v1/mock-project/ferries
            201 POST /v3/auth/tokens
            200 POST /ferry_service/v1/mock-project/ferries
            200 GET /ferry_service/v1/mock-project/jobs/j-17
        job j-17: INIT, 1 query
            200 GET /ferry_service/v1/mock-project/jobs/j-17
        job j-17: RUNNING, 2 queries
            200 GET /ferry_service/v1/mock-project/jobs/j-17
        job j-17: SUCCESS, 3 queries
        created f-6"#]]
    .assert_eq(&of_ureq);
}

#[test]
fn the_bindings_are_those_of_the_pages() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let out = PathBuf::from(env!("CARGO_TARGET_TMPDIR")).join("ferry-service");
    let builder = Builder::new().pages(root.join("pages/ferry-service")).docs_base("https://docs.example.com");
    builder.out_dir(&out).generate().expect("the modules");
    let modules =
        ["creating_a_ferry", "listing_ferries", "showing_a_job"].map(|page| format!("ferry_service/{page}.rs"));
    assert_eq!(fs::read_dir(out.join("ferry_service")).expect("a module").count(), modules.len());
    for file in modules.into_iter().chain(["ferry_service.rs".into()]) {
        expect_file![root.join("src").join(&file)].assert_eq(&fs::read_to_string(out.join(&file)).expect("UTF-8"));
    }
}
