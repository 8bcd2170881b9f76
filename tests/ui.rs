//! The compiler messages for each mistake, and programs that must compile.
//!
//! `TRYBUILD=overwrite cargo test -p restable-tests --test ui` writes the `.stderr` files; read the difference
//! afterwards.

use std::process::Command;

/// The toolchain that wrote the `.stderr` files; the messages of other versions differ.
const PINNED: &str = "rustc 1.95.0";

/// The folders of the cases that must not compile, by the kind of mistake.
const FAILING: [&str; 9] = ["job", "link", "param", "request", "response", "serde", "structure", "type", "values"];

#[test]
fn hygiene() {
    trybuild::TestCases::new().pass("ui/pass/*.rs");
}

// Separate from the cases that run, because the compiler skips code generation if no case runs.
#[test]
fn mistakes() {
    if toolchain().starts_with(PINNED) {
        let cases = trybuild::TestCases::new();
        FAILING.iter().for_each(|folder| cases.compile_fail(format!("ui/{folder}/*.rs")));
    }
}

#[test]
fn every_folder_is_tested() {
    let mut folders: Vec<_> = std::fs::read_dir(concat!(env!("CARGO_MANIFEST_DIR"), "/ui"))
        .unwrap()
        .map(|entry| entry.unwrap().file_name().into_string().unwrap())
        .filter(|folder| folder != "pass")
        .collect();
    folders.sort();
    assert_eq!(folders, FAILING);
}

fn toolchain() -> String {
    let rustc = std::env::var_os("RUSTC").unwrap_or_else(|| "rustc".into());
    String::from_utf8(Command::new(rustc).arg("--version").output().unwrap().stdout).unwrap()
}
