//! The compiler messages for each mistake, and programs that must compile.
//!
//! `TRYBUILD=overwrite cargo test -p restable-tests --test ui` writes the `.stderr` files; read the difference
//! afterwards.

use std::io::Write as _;
use std::process::Command;

/// The toolchain that wrote the `.stderr` files; the messages of other versions differ.
const PINNED: &str = "rustc 1.95.0";

/// If this variable is set, another toolchain is an error and not a reason to skip the cases.
const REQUIRE: &str = "RESTABLE_REQUIRE_UI";

/// The folders of the cases that must not compile, by the kind of mistake.
const FAILING: [&str; 15] = [
    "constant",
    "flatten",
    "head",
    "job",
    "link",
    "pages",
    "param",
    "request",
    "response",
    "serde",
    "state",
    "structure",
    "type",
    "values",
    "variants",
];

#[test]
fn hygiene() {
    trybuild::TestCases::new().pass("ui/pass/*.rs");
}

// Separate from the cases that run, because the compiler skips code generation if no case runs.
#[test]
fn mistakes() {
    if let Err(skipped) = pinned(&toolchain()) {
        assert!(std::env::var_os(REQUIRE).is_none(), "{REQUIRE} is set, but {skipped}");
        // The test harness captures the output of `eprintln!` in a passing test.
        writeln!(std::io::stderr(), "{skipped}").unwrap();
        return;
    }
    let cases = trybuild::TestCases::new();
    FAILING.iter().for_each(|folder| cases.compile_fail(format!("ui/{folder}/*.rs")));
}

fn pinned(toolchain: &str) -> Result<(), String> {
    let version = toolchain.strip_prefix(PINNED).filter(|rest| rest.starts_with(' '));
    version.map(drop).ok_or_else(|| {
        let (folders, found) = (FAILING.len(), toolchain.trim());
        format!("skipped {folders} folders of tests/ui: their messages are those of {PINNED}, not of {found}")
    })
}

#[test]
fn another_toolchain_is_named() {
    assert_eq!(pinned("rustc 1.95.0 (59807616e 2026-04-14)\n"), Ok(()));
    for other in ["rustc 1.85.1 (4eb161250 2025-03-15)\n", "rustc 1.95.0-nightly (59807616e 2026-02-14)\n"] {
        let skipped = pinned(other).unwrap_err();
        assert!(skipped.contains(other.trim()), "{skipped}");
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
