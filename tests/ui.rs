//! What the compiler says of each mistake, and what must compile.
//!
//! `TRYBUILD=overwrite cargo test -p restable-tests --test ui` writes the `.stderr` files, which a person then reads.

use std::process::Command;

/// The toolchain that wrote the `.stderr` files; another one words its own part of them in another way.
const PINNED: &str = "rustc 1.95.0";

/// The folders of the cases that do not compile, by what is wrong in them.
const FAILING: [&str; 9] = ["job", "link", "param", "request", "response", "serde", "structure", "type", "values"];

#[test]
fn hygiene() {
    trybuild::TestCases::new().pass("ui/pass/*.rs");
}

// Apart from the cases that run, because the compiler stops after its checks where no case has to run.
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
