//! A project in the dialect of OpenStack's API references, from its documents to the source. The golden files are in
//! `expected`; `UPDATE_EXPECT=1 cargo test -p restable-bindgen --test openstack` writes them.
#![allow(clippy::expect_used, reason = "a test fails by panicking")]

mod oddities;
mod selection;

use std::fs;
use std::path::{Path, PathBuf};

use expect_test::expect_file;
use restable_bindgen::Builder;
use restable_bindgen::report::Report;

fn project() -> PathBuf {
    project_named("harbours")
}

fn project_named(name: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/openstack").join(name)
}

/// A directory for the pages or the output of one test, which is empty at the beginning.
fn empty(name: &str) -> PathBuf {
    let directory = Path::new(env!("CARGO_TARGET_TMPDIR")).join("openstack").join(name);
    let _ = fs::remove_dir_all(&directory);
    fs::create_dir_all(&directory).expect("a directory");
    directory
}

/// Writes a project with one document, and checks it.
fn check(name: &str, files: &[(&str, &str)]) -> Report {
    let source = empty(name).join("kites/api-ref/source");
    for (file, text) in files {
        let path = source.join(file);
        fs::create_dir_all(path.parent().expect("a directory")).expect("a directory");
        fs::write(path, text).expect("a file");
    }
    Builder::new().pages(source).check().expect("a report").report
}

fn problems(report: &Report) -> Vec<String> {
    let problems = report.services.iter().flat_map(|service| &service.problems);
    problems.map(|problem| format!("{}:{}: {}", problem.page, problem.problem.line, problem.problem.kind)).collect()
}

/// Generates a project, and compares its source and its problems with the golden files.
fn expect_source(project: &str, expected: &str) {
    let out = empty(&format!("out_{project}"));
    let tests = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/openstack");
    let outcome = Builder::new().pages(tests.join(project)).out_dir(&out).generate().expect("the source");
    let expected = tests.join(expected);
    let mut files: Vec<_> =
        fs::read_dir(out.join(project)).expect("a module").map(|file| file.expect("a file").path()).collect();
    files.push(out.join(project).with_extension("rs"));
    for file in files {
        let name = file.file_name().expect("a name");
        expect_file![expected.join(name)].assert_eq(&fs::read_to_string(&file).expect("UTF-8"));
    }
    let problems = outcome.report.services.iter().flat_map(|service| &service.problems);
    let problems: Vec<_> = problems.map(|problem| format!("{problem}\n")).collect();
    expect_file![expected.join("problems")].assert_eq(&problems.concat());
}

/// The project `shipyards` documents what its examples do not show, and leaves out what they show. The crate `restable-tests`
/// compiles its source, and decodes responses with it.
#[test]
fn rows_without_examples_and_examples_without_rows_become_the_source_in_the_golden_files() {
    let out = empty("shipyards");
    let outcome = Builder::new().pages(project_named("shipyards")).out_dir(&out).generate().expect("the source");
    let expected = project_named("shipyards/expected");
    for file in fs::read_dir(out.join("shipyards")).expect("a module") {
        let file = file.expect("a file").path();
        let name = file.file_name().expect("a name");
        expect_file![expected.join(name)].assert_eq(&fs::read_to_string(&file).expect("UTF-8"));
    }
    let service = fs::read_to_string(out.join("shipyards.rs")).expect("UTF-8");
    expect_file![expected.join("service.rs")].assert_eq(&service);
    let problems = outcome.report.services.iter().flat_map(|service| &service.problems);
    let problems: Vec<_> = problems.map(|problem| format!("{problem}\n")).collect();
    expect_file![expected.join("problems")].assert_eq(&problems.concat());
}

#[test]
fn a_project_becomes_the_source_in_the_golden_files() {
    expect_source("harbours", "expected");
}

#[test]
fn tables_of_comma_separated_values_become_source() {
    expect_source("tides", "expected/tides");
}

#[test]
fn titles_that_are_addresses_become_source() {
    expect_source("cellars", "expected/cellars");
}

#[test]
fn each_operation_is_an_endpoint_of_its_own() {
    let report = Builder::new().pages(project()).check().expect("a report").report;
    let endpoints = report.services.iter().flat_map(|service| &service.endpoints);
    let actions = endpoints.filter(|endpoint| endpoint.path.ends_with("/action"));
    let pages: Vec<_> = actions.map(|endpoint| endpoint.page.as_str()).collect();
    assert_eq!(pages, ["harbours/api-ref/source/boat-actions.inc"; 2]);
}

const OPERATION: &str = "\
Fly Kite
========

.. rest_method:: POST /kites

Request
-------

.. rest_parameters:: parameters.yaml

   - name: name
";

#[test]
fn pages_that_include_each_other_are_read_once() {
    let report = check(
        "circle",
        &[
            ("index.rst", ".. include:: one.inc\n"),
            ("one.inc", &format!(".. include:: two.inc\n\n{OPERATION}")),
            ("two.inc", ".. include:: one.inc\n.. include:: index.rst\n"),
            ("parameters.yaml", "name:\n  in: body\n  required: true\n  type: string\n"),
        ],
    );
    assert_eq!(report.totals.endpoints, 1);
    assert_eq!(problems(&report), ["kites/api-ref/source/one.inc:13: guessed-place"]);
}

#[test]
fn no_file_outside_of_the_project_is_read() {
    let report = check(
        "outside",
        &[
            ("index.rst", ".. include:: one.inc\n.. include:: ../../../../../../etc/hosts.inc\n"),
            ("one.inc", &OPERATION.replace("parameters.yaml", "../../../secrets.yaml")),
            ("../../../secrets.yaml", "name:\n  in: body\n  type: string\n"),
        ],
    );
    assert_eq!(
        problems(&report),
        ["kites/api-ref/source/index.rst:2: missing-file", "kites/api-ref/source/one.inc:9: missing-file",]
    );
}

#[test]
fn definitions_that_are_no_yaml_are_a_problem_of_their_file() {
    let level = |level: usize| format!("a{level}: &a{level} [*a{0}, *a{0}]\n", level - 1);
    let bomb: String = std::iter::once("a0: &a0 [x, x]\n".to_owned()).chain((1..40).map(level)).collect();
    for (name, yaml) in [("bomb", bomb.as_str()), ("open", "name: ["), ("deep", &"[".repeat(100_000))] {
        let report = check(name, &[("index.rst", OPERATION), ("parameters.yaml", yaml)]);
        let found = problems(&report);
        assert!(found.iter().any(|line| line.starts_with("kites/api-ref/source/parameters.yaml:")), "{found:?}");
        assert!(found.iter().any(|line| line.ends_with("missing-definition")), "{found:?}");
    }
}

#[test]
fn an_address_may_contain_what_no_path_has() {
    let method = |uri: &str| OPERATION.replace("POST /kites", uri);
    for (name, uri, path) in [
        ("invisible", "GET /kites/\u{200b}{id}", Some("/kites/{id}")),
        ("host", "get https://kites.example.com/v1/kites", Some("/v1/kites")),
        ("root", "GET /", Some("/")),
        ("no_slash", "GET kites", Some("/kites")),
        ("no_path", "GET the kites", None),
        ("no_method", "/kites", None),
    ] {
        let report =
            check(name, &[("index.rst", &method(uri)), ("parameters.yaml", "name:\n  in: query\n  type: string\n")]);
        let paths: Vec<_> =
            report.services.iter().flat_map(|service| &service.endpoints).map(|endpoint| &endpoint.path).collect();
        assert_eq!(paths, path.iter().collect::<Vec<_>>(), "{uri}");
    }
}

#[test]
fn sections_of_one_title_have_modules_of_their_own() {
    let out = empty("same_titles_out");
    let source = empty("same_titles").join("kites/api-ref/source");
    fs::create_dir_all(&source).expect("a directory");
    let get = |title: &str, path: &str| {
        format!(
            "{title}\n{}\n\n.. rest_method:: GET {path}\n\nResponse\n--------\n\nNothing.\n\n",
            "=".repeat(title.len())
        )
    };
    let one = [
        get("Fly Kite", "/kites/fly"),
        get("Fly Kite (in a storm)", "/kites/storm"),
        get("List", "/"),
        get("List", "/kites"),
    ];
    fs::write(source.join("index.rst"), ".. include:: one.inc\n.. include:: two.inc\n").expect("a file");
    fs::write(source.join("one.inc"), one.concat()).expect("a file");
    fs::write(source.join("two.inc"), get("Fly Kite", "/winds")).expect("a file");
    Builder::new().pages(source).out_dir(&out).generate().expect("the source");
    let modules = fs::read_dir(out.join("kites")).expect("a module");
    let mut modules: Vec<_> =
        modules.map(|file| file.expect("a file").file_name().into_string().expect("UTF-8")).collect();
    modules.sort();
    assert_eq!(
        modules,
        [
            "fly_kite_in_a_storm_one.rs",
            "fly_kite_one.rs",
            "fly_kite_two.rs",
            "list_one_get.rs",
            "list_one_get_kites.rs",
        ]
    );
}

#[test]
fn a_long_chain_of_pages_is_not_followed_to_its_end() {
    let pages: Vec<_> = (0..2_000).map(|at| (format!("{at}.inc"), format!(".. include:: {}.inc\n", at + 1))).collect();
    let mut files: Vec<_> = pages.iter().map(|(name, text)| (name.as_str(), text.as_str())).collect();
    files.push(("index.rst", ".. include:: 0.inc\n"));
    let found = problems(&check("chain", &files));
    assert!(found.iter().any(|line| line.ends_with("not-read")), "{found:?}");
}

#[test]
fn an_example_that_cannot_be_read_is_a_problem_of_its_page() {
    let text = format!("{OPERATION}\n.. literalinclude:: fly-req.json\n");
    let report = check(
        "example",
        &[
            ("index.rst", &text),
            ("parameters.yaml", "name:\n  in: query\n  type: string\n"),
            ("fly-req.json/inside", ""),
        ],
    );
    let found = problems(&report);
    assert_eq!(found, ["kites/api-ref/source/index.rst:13: missing-file"]);
    let source = Path::new(env!("CARGO_TARGET_TMPDIR")).join("openstack/example/kites/api-ref/source");
    fs::remove_dir_all(source.join("fly-req.json")).expect("the directory");
    fs::write(source.join("fly-req.json"), b"{\"name\": \"\xff\"}").expect("a file");
    let report = Builder::new().pages(source).check().expect("a report").report;
    assert_eq!(problems(&report), ["kites/api-ref/source/index.rst:13: example-not-json"]);
}
