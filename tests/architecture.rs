//! The paths that the documents at the root name exist.

mod layers;

use std::fs;
use std::path::Path;

const DOCUMENTS: [&str; 5] = ["ARCHITECTURE.md", "CONTRIBUTING.md", "FIGURES.md", "README.md", "SECURITY.md"];
const ROOTS: [&str; 10] =
    ["model/", "macros/", "runtime/", "rst/", "bindgen/", "examples/", "tests/", "benches/", ".ci/", "Cargo.toml"];

#[test]
fn every_path_that_a_document_names_exists() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("..");
    let mut missing = Vec::new();
    let mut seen = 0;
    for document in DOCUMENTS {
        let text = fs::read_to_string(root.join(document)).expect(document);
        for path in paths(&text) {
            seen += 1;
            if !root.join(path).exists() {
                missing.push(format!("{document}: {path}"));
            }
        }
    }
    assert!(seen > 20, "only {seen} paths found: does the test still read the documents?");
    assert!(missing.is_empty(), "named and not there: {missing:#?}");
}

/// The texts between backticks or in links that begin like a path of the repository.
fn paths(text: &str) -> impl Iterator<Item = &str> {
    text.split(['`', '(', ')', ' ', '\n']).filter(|word| ROOTS.iter().any(|root| word.starts_with(root)))
}

#[test]
fn every_crate_forbids_unsafe_code_by_the_workspace_lints() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("..");
    for member in ["model", "macros", "runtime", "rst", "bindgen", "examples", "benches"] {
        let manifest = fs::read_to_string(root.join(member).join("Cargo.toml")).expect(member);
        assert!(manifest.contains("[lints]\nworkspace = true"), "{member}");
    }
    let manifest = fs::read_to_string(root.join("Cargo.toml")).expect("Cargo.toml");
    assert!(manifest.contains("unsafe_code = \"forbid\""));
}
