//! The errors of the builder, as a build script sees them.

#![allow(clippy::expect_used, clippy::panic, reason = "a test fails by a panic")]

use std::error::Error as _;
use std::fs;
use std::path::{Path, PathBuf};

use restable_bindgen::{Builder, Error, private};

/// A new directory with two pages of a service in `docs`.
fn scratch(name: &str) -> PathBuf {
    let directory = Path::new(env!("CARGO_TARGET_TMPDIR")).join(name);
    // It may be left from an earlier run.
    let _ = fs::remove_dir_all(&directory);
    fs::create_dir_all(directory.join("docs")).expect("a directory can be made");
    for page in ["boxes", "crates"] {
        let text =
            format!("Listing {page}\n==============\n\nURI\n---\n\nGET /v1/{page}\n\nResponse\n--------\n\nNone\n");
        fs::write(directory.join(format!("docs/{page}.rst")), text).expect("a page can be written");
    }
    directory
}

fn builder(directory: &Path) -> Builder {
    Builder::new().pages(directory.join("docs"))
}

/// The error of a run. Its message is one line, and names no option of the command.
fn error(builder: &Builder) -> Error {
    let Err(error) = builder.generate() else { panic!("the run succeeds") };
    let message = error.to_string();
    assert!(!message.contains("--") && message.lines().count() == 1, "{message}");
    error
}

#[test]
fn a_path_that_does_not_exist_has_the_error_of_the_system() {
    let error = error(&Builder::new().pages("no/such/page.rst"));
    assert_eq!(error.path(), Some(Path::new("no/such/page.rst")));
    let source = error.source().and_then(|source| source.downcast_ref::<std::io::Error>());
    assert_eq!(source.map(std::io::Error::kind), Some(std::io::ErrorKind::NotFound));
    assert_eq!(std::io::Error::from(error).kind(), std::io::ErrorKind::NotFound);
}

#[test]
fn a_malformed_pattern_is_named() {
    let directory = scratch("pattern");
    let error = error(&builder(&directory).only("a**b"));
    assert!(
        matches!(&error, Error::Pattern { pattern, .. } if pattern == "a**b") && error.source().is_some(),
        "{error}"
    );
}

#[test]
fn an_input_that_cannot_be_used_has_its_line() {
    let directory = scratch("input");
    fs::write(directory.join("docs/latin.rst"), b"Title\n=====\n\nCaf\xe9\n").expect("a page can be written");
    assert!(matches!(error(&builder(&directory).out_dir(directory.join("out"))), Error::Input { line: Some(4), .. }));
    let overrides = directory.join("overrides.toml");
    fs::write(&overrides, "[[drop]]\npage = \"docs/*\"\nreason = \"old\"\n\n[[drop]]\npage = 1\n").expect("a file");
    let error = error(&builder(&directory).overrides(&overrides));
    assert!(matches!(&error, Error::Overrides { path, line: 6, .. } if *path == overrides), "{error:?}");
}

#[test]
fn a_keyword_is_not_the_name_of_a_crate() {
    let directory = scratch("keyword");
    let named = |name: &str| builder(&directory).out_dir(directory.join("out")).crate_name(name);
    for keyword in ["gen", "self"] {
        assert!(matches!(error(&named(keyword)), Error::KeywordAsCrate { name, .. } if name == keyword));
    }
    named("generated").generate().expect("a crate");
}

#[test]
fn pages_that_are_missing_or_too_many_are_errors_of_their_own() {
    let directory = scratch("pages");
    assert!(matches!(error(&builder(&directory).skip("*")), Error::NoPageSelected));
    assert!(matches!(error(&builder(&directory)), Error::NoOutDir));
    fs::create_dir(directory.join("empty")).expect("a directory can be made");
    assert!(matches!(error(&Builder::new().pages(directory.join("empty"))), Error::NoPage { .. }));
}

#[test]
fn an_output_directory_that_cannot_be_used_is_named() {
    let directory = scratch("out_dir");
    let inside = directory.join("docs/out");
    let among = error(&builder(&directory).out_dir(&inside));
    assert!(matches!(among, Error::OutDirInPages { .. }) && among.path() == Some(&inside), "{among:?}");
    let out = directory.join("out");
    let _lock = private::lock(&out).expect("nobody else has it");
    let locked = error(&builder(&directory).out_dir(&out));
    assert!(matches!(locked, Error::Locked { .. }) && locked.path() == Some(&out), "{locked:?}");
    assert_eq!(std::io::Error::from(locked).kind(), std::io::ErrorKind::ResourceBusy);
}

#[test]
fn files_of_the_user_are_distinguished_from_edited_ones() {
    let directory = scratch("files");
    let out = directory.join("out");
    fs::create_dir(&out).expect("a directory can be made");
    fs::write(out.join("docs.rs"), "mine").expect("a file can be written");
    let builder = builder(&directory).out_dir(&out);
    assert!(matches!(error(&builder), Error::InTheWay { .. }));
    fs::remove_file(out.join("docs.rs")).expect("it is there");
    builder.generate().expect("nothing is in the way");
    fs::write(out.join("docs.rs"), "edited").expect("a file can be written");
    assert!(matches!(error(&builder), Error::Edited { .. }));
}

#[test]
fn services_of_one_rust_name_are_an_error() {
    let directory = scratch("names");
    for service in ["a-b", "a_b"] {
        let source = directory.join(service).join("api-ref");
        fs::create_dir_all(&source).expect("a directory can be made");
        fs::copy(directory.join("docs/boxes.rst"), source.join("boxes.rst")).expect("a page can be copied");
    }
    let builder = Builder::new().pages(directory.join("a-b")).pages(directory.join("a_b"));
    assert!(matches!(error(&builder.out_dir(directory.join("out"))), Error::DuplicateModule { .. }));
}
