//! Golden files of the generator. Every directory next to this file is a small service, with the generated source next
//! to its pages. `UPDATE_EXPECT=1 cargo test -p restable-bindgen --test generate` writes the source; review the difference
//! before you commit it. The crate `restable-tests` compiles the source and decodes responses with it.
#![allow(clippy::expect_used, reason = "a test fails by panicking")]

mod attack;
mod exports;
mod merged;

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};

use expect_test::expect_file;
use restable_bindgen::private::generate::{self, Module, Options};
use restable_bindgen::private::page::Page;
use restable_bindgen::private::service::Service;

fn entries(directory: &Path) -> Vec<PathBuf> {
    let entries = fs::read_dir(directory).expect("the directory can be listed");
    let mut paths: Vec<_> = entries.map(|entry| entry.expect("an entry can be read").path()).collect();
    paths.sort();
    paths
}

fn cases() -> Vec<PathBuf> {
    let directory = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/generate");
    entries(&directory).into_iter().filter(|path| path.is_dir()).collect()
}

fn name(path: &Path) -> String {
    path.file_name().expect("a path has a name").to_string_lossy().into_owned()
}

fn service(directory: &Path, keep: impl Fn(&str) -> bool) -> Service {
    let paths = entries(directory).into_iter().filter(|path| path.extension().is_some_and(|end| end == "rst"));
    let pages = paths.filter(|path| keep(&name(path))).map(|path| {
        let text = fs::read_to_string(&path).expect("a page is UTF-8");
        let (document, problems) = restable_rst::read(&text);
        Page::read(&format!("{}/api-ref/source/{}", name(directory), name(&path)), &document, &problems)
    });
    Service::new(name(directory), pages.collect())
}

fn module(directory: &Path) -> Module {
    generate::service(&service(directory, |_| true), &Options::default())
}

/// Returns the generated files by file name, and the problems.
fn files(directory: &Path) -> BTreeMap<String, String> {
    let module = module(directory);
    let beside = |(path, source): (String, String)| {
        let file = path.strip_prefix(&format!("{}/", module.name)).map_or("service.rs".to_owned(), str::to_owned);
        (file, source)
    };
    let mut files: BTreeMap<_, _> = module.files.into_iter().map(beside).collect();
    let lines: Vec<_> = module.problems.iter().map(|problem| format!("{problem}\n")).collect();
    files.insert("problems".to_owned(), lines.concat());
    files
}

#[test]
fn services_become_the_source_next_to_their_pages() {
    for case in cases() {
        let found = files(&case);
        for path in entries(&case).iter().filter(|path| path.extension().is_none_or(|end| end != "rst")) {
            assert!(found.contains_key(&name(path)), "{} is no longer written: remove it", path.display());
        }
        for (file, source) in &found {
            expect_file![case.join(file)].assert_eq(source);
        }
    }
}

#[test]
fn the_same_pages_give_the_same_bytes() {
    for case in cases() {
        assert_eq!(files(&case), files(&case), "{}", case.display());
    }
}

#[test]
fn what_is_written_parses() {
    for (path, source) in cases().iter().flat_map(|case| module(case).files) {
        let parsed = syn::parse_file(&source);
        assert!(parsed.is_ok(), "{path}: {:?}", parsed.err());
    }
}

/// Returns the public names of a module. The names of a page must not depend on other pages.
#[test]
fn a_page_more_changes_no_name() {
    let names = |module: &Module, file: &str| -> Vec<String> {
        let source = module.files.get(file).map(String::as_str).unwrap_or_default();
        let declared = |line: &str| {
            let line = line.strip_prefix("pub struct ").or_else(|| line.strip_prefix("pub enum "));
            let line = line.or_else(|| source.contains("pub use").then_some("")).filter(|line| !line.is_empty())?;
            line.split(|c: char| !c.is_alphanumeric()).next().map(str::to_owned)
        };
        let again =
            source.lines().filter_map(|line| line.strip_prefix("pub use ")?.strip_suffix(';')?.rsplit("::").next());
        let mut names: Vec<_> = source.lines().filter_map(declared).chain(again.map(str::to_owned)).collect();
        names.sort();
        names
    };
    let trees = cases().into_iter().find(|case| case.ends_with("trees")).expect("there is such a service");
    let all = generate::service(&service(&trees, |_| true), &Options::default());
    let fewer = generate::service(&service(&trees, |page| page != "felling_a_tree.rst"), &Options::default());
    for file in ["trees/showing_a_tree.rs", "trees/showing_a_job.rs"] {
        assert!(names(&all, file).contains(&"Branch".to_owned()), "{file}");
        assert_eq!(names(&all, file), names(&fewer, file), "{file}");
    }
}

/// Returns the corpus of published pages, if it exists next to the repository.
#[test]
fn the_corpus_becomes_source_that_parses() {
    let corpus = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../../shared/corpus/anti-ddos");
    let Ok(corpus) = fs::canonicalize(corpus) else { return };
    let mut pages = Vec::new();
    let mut pending = vec![corpus];
    while let Some(path) = pending.pop() {
        if path.is_dir() {
            pending.extend(entries(&path));
        } else if let Ok(text) = fs::read_to_string(&path) {
            let (document, problems) = restable_rst::read(&text);
            pages.push(Page::read(&path.to_string_lossy(), &document, &problems));
        }
    }
    let module = generate::service(&Service::new("anti-ddos".to_owned(), pages), &Options::default());
    assert!(module.files.len() > 10);
    for (path, source) in &module.files {
        assert!(syn::parse_file(source).is_ok(), "{path}");
    }
}
