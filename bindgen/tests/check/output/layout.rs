//! The layouts of a generated crate, the program in its README, and its examples.

use std::collections::BTreeSet;
use std::path::Path;

use crate::command::scratch;
use crate::output::{files, refused, text, written};

const SERVICES: [&str; 3] = ["gardens", "posts", "trees"];

/// Returns the table `name` of a manifest.
fn table(manifest: &toml::Table, name: &str) -> toml::Table {
    manifest.get(name).and_then(toml::Value::as_table).cloned().expect("the manifest has this table")
}

fn manifest(directory: &Path, path: &str) -> toml::Table {
    text(directory, path).parse().expect("the manifest is TOML")
}

/// Returns the Rust code of a README.
fn program(readme: &str) -> &str {
    let (_, rest) = readme.split_once("```rust,no_run\n").expect("the README has a program");
    rest.split_once("```").expect("the program ends").0
}

#[test]
fn a_workspace_has_a_crate_for_each_service_and_one_that_re_exports_them() {
    let out = scratch("workspace").join("green-bindings");
    written(&SERVICES, &out, &["--layout", "workspace", "--tests"]);
    let root = manifest(&out, "Cargo.toml");
    let members = table(&root, "workspace")["members"].as_array().expect("there are members").clone();
    let (features, dependencies, library) =
        (table(&root, "features"), table(&root, "dependencies"), text(&out, "src/lib.rs"));
    assert_eq!(members.len(), SERVICES.len());
    for service in SERVICES {
        let package = format!("green-bindings-{service}");
        assert!(members.contains(&format!("services/{service}").into()), "{service}");
        assert_eq!(features[service], toml::Value::from(vec![format!("dep:{package}")]));
        assert_eq!(dependencies[&package]["optional"].as_bool(), Some(true));
        assert!(library.contains(&format!("pub use green_bindings_{service} as {service};")), "{library}");
        let member = manifest(&out, &format!("services/{service}/Cargo.toml"));
        assert_eq!(member["package"]["name"].as_str(), Some(package.as_str()));
        assert!(syn::parse_file(&text(&out, &format!("services/{service}/src/lib.rs"))).is_ok(), "{service}");
        assert!(text(&out, &format!("tests/{service}.rs")).contains(&format!("use green_bindings::{service}")));
    }
}

#[test]
fn both_layouts_have_the_same_modules() {
    let directory = scratch("layouts");
    let sources = |layout: &str| -> BTreeSet<(String, Vec<u8>)> {
        let out = directory.join(layout);
        written(&SERVICES, &out, &["--layout", layout, "--crate", "green"]);
        let name =
            |path: &Path| path.to_string_lossy().replace("services/", "src/").replace("/src/", "/").replace("src/", "");
        let pages = files(&out).into_iter().map(|(path, source)| (name(&path), source));
        pages
            .filter(|(path, _)| {
                path.contains('/') && path.strip_suffix(".rs").is_some_and(|stem| !stem.ends_with("lib"))
            })
            .collect()
    };
    let single = sources("single");
    assert!(single.len() > SERVICES.len());
    assert_eq!(single, sources("workspace"));
}

#[test]
fn another_layout_replaces_the_files_of_the_first_one() {
    let out = scratch("relayout").join("green");
    written(&SERVICES, &out, &[]);
    let single = files(&out);
    written(&SERVICES, &out, &["--layout", "workspace"]);
    assert!(!out.join("src/trees.rs").exists() && out.join("services/trees/src/lib.rs").exists());
    assert!(written(&SERVICES, &out, &["--layout", "workspace"]).contains("files: 0 written"));
    written(&SERVICES, &out, &[]);
    assert_eq!(files(&out), single);
    assert!(!out.join("services").exists());
    assert!(refused(["pages", "--layout", "crates"]).contains("expected single or workspace"));
}

#[test]
fn the_readme_shows_a_program_that_is_compiled_as_a_test() {
    let out = scratch("readme").join("green");
    written(&SERVICES, &out, &[]);
    let program = program(&text(&out, "README.md")).to_owned();
    assert!(syn::parse_file(&program).is_ok(), "{program}");
    for part in ["Session::new(Cloud::from_env()?)", "client.send(&request)", "CallError::Response(error)"] {
        assert!(program.contains(part), "{part}: {program}");
    }
    assert!(text(&out, "src/lib.rs").contains("#[doc = include_str!(\"../README.md\")]"));
    let clients = table(&manifest(&out, "Cargo.toml"), "dev-dependencies");
    assert_eq!(clients["restable"]["features"], toml::Value::from(vec!["config", "ureq"]));
}

#[test]
fn each_service_has_an_example() {
    let out = scratch("examples").join("green");
    written(&SERVICES, &out, &["--examples"]);
    let manifest = manifest(&out, "Cargo.toml");
    let examples = manifest["example"].as_array().expect("there are examples").clone();
    assert_eq!(examples.len(), SERVICES.len());
    for example in examples {
        let name = example["name"].as_str().expect("an example has a name");
        assert_eq!(example["required-features"], toml::Value::from(vec![name]));
        let source = text(&out, &format!("examples/{name}.rs"));
        assert!(syn::parse_file(&source).is_ok(), "{source}");
        assert!(source.contains("client.send(&request)"), "{source}");
    }
    let without = scratch("without-examples").join("green");
    written(&SERVICES, &without, &[]);
    assert!(!without.join("examples").exists());
}

#[test]
fn a_program_reads_the_file_that_it_uploads() {
    let out = scratch("upload").join("green");
    written(&["darkrooms"], &out, &["--examples", "--only", "darkrooms/uploading*"]);
    let source = text(&out, "examples/darkrooms.rs");
    assert!(source.contains(r#"restable::FilePart::new("photo", std::fs::read("photo")?)"#), "{source}");
}
