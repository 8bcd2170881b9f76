//! Structures with the same name in two modules: they are merged if they and all nested structures are equal.

use std::collections::BTreeMap;
use std::fmt::Write as _;

use restable_bindgen::private::generate::{self, Options};
use restable_bindgen::private::page::Page;
use restable_bindgen::private::service::Service;

/// Returns a page whose response contains the first of several structures. Each is named `Part<n>` and has a field and
/// a reference to the structure that `next` returns.
fn page(name: &str, next: &[Option<usize>], field: impl Fn(usize) -> &'static str) -> String {
    let part = |at: usize| format!(":ref:`Part{at} <{name}{at}>`");
    let line = "   ====== ============================== =======\n";
    let head = format!("   Name   Type                           Meaning\n{line}");
    let row = |row: &str, ty: &str| format!("   {row:<6} {ty:<30} A word.\n");
    let mut page = format!(
        "Showing {name}\n===============\n\nURI\n---\n\nGET /v1/{name}\n\nResponse\n--------\n\n\
         .. table:: Response parameters\n\n{line}{head}{}{line}\n",
        row("first", &part(0))
    );
    for (at, next) in next.iter().enumerate() {
        let next = next.map(|next| row("next", &part(next))).unwrap_or_default();
        let own = row(field(at), "String");
        let _ = write!(page, ".. _{name}{at}:\n\n.. table:: Part {at} field\n\n{line}{head}{own}{next}{line}\n");
    }
    page
}

/// Returns the structures in each module.
fn written(pages: &[(&str, String)]) -> BTreeMap<String, Vec<String>> {
    let pages = pages.iter().map(|(name, text)| {
        let (document, problems) = restable_rst::read(text);
        assert!(problems.is_empty(), "{problems:?}");
        Page::read(&format!("store/{name}.rst"), &document, &problems)
    });
    let module = generate::service(&Service::new("store".into(), pages.collect()), &Options::default());
    let structures = |source: &str| {
        let structures = source.lines().filter_map(|line| line.strip_prefix("pub struct Part"));
        structures.map(|line| line.trim_end_matches(" {").to_owned()).collect::<Vec<_>>()
    };
    module.files.iter().map(|(path, source)| (path.clone(), structures(source))).collect()
}

/// Returns the number of structures in the modules of two pages that differ at most in one structure.
fn counts(next: &[Option<usize>], different: Option<usize>) -> (usize, usize) {
    let field = |at: usize| if Some(at) == different { "other" } else { "name" };
    let written = written(&[("boxes", page("boxes", next, |_| "name")), ("crates", page("crates", next, field))]);
    let count = |path: &str| written.get(path).map_or(0, Vec::len);
    (count("store/boxes.rs"), count("store/crates.rs"))
}

fn chain(length: usize) -> Vec<Option<usize>> {
    (1..length).map(Some).chain([None]).collect()
}

#[test]
fn equal_structures_are_written_once_however_deep() {
    for depth in [1, 10, 50] {
        assert_eq!(counts(&chain(depth), None), (depth, 0), "{depth}");
    }
}

#[test]
fn a_difference_at_any_depth_keeps_all_above_it_apart() {
    for depth in [1, 7, 8, 10, 50] {
        assert_eq!(counts(&chain(depth), Some(depth - 1)), (depth, depth), "{depth}");
    }
}

#[test]
fn what_is_below_a_difference_is_written_once() {
    assert_eq!(counts(&chain(20), Some(4)), (20, 5));
}

#[test]
fn structures_that_contain_themselves_are_compared() {
    let own = [Some(0)];
    assert_eq!(counts(&own, None), (1, 0));
    assert_eq!(counts(&own, Some(0)), (1, 1));
}

#[test]
fn structures_that_contain_each_other_are_compared() {
    for length in [2, 30] {
        let circle: Vec<_> = (1..length).map(Some).chain([Some(0)]).collect();
        assert_eq!(counts(&circle, None), (length, 0), "{length}");
        assert_eq!(counts(&circle, Some(length - 1)), (length, length), "{length}");
    }
}
