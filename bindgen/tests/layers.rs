//! The modules of bindgen import only from the modules above them in the table of ARCHITECTURE.md.

#![allow(clippy::expect_used, reason = "a test fails by a panic")]

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;

const HEADING: &str = "## Layers of bindgen";

/// The source of each module by its path, such as `generate/lower/answer`.
type Sources = BTreeMap<String, String>;

#[test]
fn modules_import_only_from_modules_above_them() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let architecture = fs::read_to_string(root.join("../ARCHITECTURE.md")).expect("ARCHITECTURE.md can be read");
    let layers = layers(&architecture);
    let mut sources = Sources::new();
    read(&root.join("src"), "", &mut sources);
    assert!(sources.len() > 50, "only {} modules were found", sources.len());
    let missing: Vec<_> = layers.iter().filter(|module| !sources.contains_key(**module)).collect();
    assert!(missing.is_empty(), "ARCHITECTURE.md lists modules that do not exist: {missing:?}");
    let upward = upward(&layers, &sources);
    assert!(upward.is_empty(), "imports from a module that is not above in ARCHITECTURE.md:\n{}", upward.join("\n"));
}

/// The modules in the first column of the table, from the lowest to the highest layer.
fn layers(architecture: &str) -> Vec<&str> {
    let (_, section) = architecture.split_once(HEADING).expect("ARCHITECTURE.md has the section");
    let rows = section.lines().skip_while(|line| !line.starts_with('|')).take_while(|line| line.starts_with('|'));
    let cells = rows.filter_map(|row| row.split('|').nth(1));
    cells.flat_map(|cell| cell.split('`').skip(1).step_by(2)).collect()
}

/// Adds the modules below a directory. The source that the generated tests share is no module of bindgen.
fn read(directory: &Path, module: &str, sources: &mut Sources) {
    for entry in fs::read_dir(directory).expect("the directory can be listed") {
        let path = entry.expect("an entry can be read").path();
        let name = path.file_stem().expect("a path has a name").to_string_lossy().into_owned();
        let below = if module.is_empty() { name.clone() } else { format!("{module}/{name}") };
        if path.is_dir() {
            read(&path, &below, sources);
        } else if name != "example_cases" {
            let source = fs::read_to_string(&path).expect("a module can be read");
            // A module of tests may import everything, and counts its own `super`.
            let code = source.split("\n#[cfg(test)]\nmod tests {").next().unwrap_or_default();
            let is_code = |line: &&str| !line.trim_start().starts_with("//");
            sources.insert(below, code.lines().filter(is_code).collect::<Vec<_>>().join("\n"));
        }
    }
}

/// The imports that lead to the same or to a higher layer.
fn upward(layers: &[&str], sources: &Sources) -> Vec<String> {
    let layer = |path: &str| {
        let is_inside = |layer: &&&str| path == **layer || path.starts_with(&format!("{layer}/"));
        let found = layers.iter().filter(is_inside).max_by_key(|layer| layer.len());
        // What the root of the library exports is above all its modules.
        let found = found.or_else(|| layers.iter().find(|layer| **layer == "lib"));
        found.and_then(|found| layers.iter().position(|layer| layer == found))
    };
    let mut upward = Vec::new();
    for (module, source) in sources {
        let own = layer(module);
        for import in imports(module, source) {
            if layer(&import) > own {
                upward.push(format!("{module} imports {import}"));
            }
        }
    }
    upward
}

/// The paths of all items that a module names by way of `crate`, `super`, `self` or the name of the library.
fn imports(module: &str, source: &str) -> Vec<String> {
    let mut found = Vec::new();
    let is_name = |letter: char| letter.is_alphanumeric() || letter == '_' || letter == ':';
    for root in ["crate::", "super::", "self::", "restable_bindgen::"] {
        for (at, _) in source.match_indices(root) {
            let (before, tree) = source.split_at(at);
            // The `super` in `super::super` belongs to the path that began before it.
            let is_inside = before.ends_with(is_name);
            // A visibility imports nothing, and neither does the text of generated code.
            let is_no_import = before.ends_with("pub(in ") || before.ends_with('"');
            if !is_inside && !is_no_import {
                leaves(tree, &mut module.split('/').collect(), &mut found);
            }
        }
    }
    found
}

/// Follows a path, and each branch of its braces. Returns the text after it.
fn leaves<'s>(tree: &'s str, path: &mut Vec<&'s str>, found: &mut Vec<String>) -> &'s str {
    let tree = tree.trim_start();
    if let Some(mut branch) = tree.strip_prefix('{') {
        loop {
            branch = leaves(branch, &mut path.clone(), found).trim_start();
            branch = match branch.strip_prefix(',') {
                Some(next) if !next.trim_start().starts_with('}') => next,
                rest => return rest.unwrap_or(branch).trim_start().strip_prefix('}').unwrap_or_default(),
            };
        }
    }
    let end =
        tree.find(|letter: char| !letter.is_alphanumeric() && letter != '_' && letter != '#').unwrap_or(tree.len());
    let (name, rest) = tree.split_at(end);
    match name {
        "crate" | "restable_bindgen" => path.clear(),
        "super" => drop(path.pop()),
        "self" => {}
        name => path.push(name),
    }
    if let Some(rest) = rest.strip_prefix("::") {
        return leaves(rest, path, found);
    }
    found.push(path.join("/"));
    // `use a::b as c` names the item once.
    rest.strip_prefix(" as ")
        .map_or(rest, |rest| rest.trim_start_matches(|letter: char| letter.is_alphanumeric() || letter == '_'))
}

#[test]
fn paths_of_every_form_are_resolved() {
    let source = "use super::super::plan::{Body, Type};\nuse super::{Lowering, Side as Of};\nuse crate::page::{self, table::{Row}};\n\
                  fn call() { crate::letter::shown(super::super::types::plain()); self::one(); }";
    let mut found = imports("generate/lower/answer", source);
    found.sort();
    let expected = [
        "generate/lower/Lowering",
        "generate/lower/Side",
        "generate/lower/answer/one",
        "generate/plan/Body",
        "generate/plan/Type",
        "generate/types/plain",
        "letter/shown",
        "page",
        "page/table/Row",
    ];
    assert_eq!(found, expected);
}

#[test]
fn an_import_from_a_higher_layer_is_found() {
    let layers = ["letter", "page", "generate/plan", "generate", "lib"];
    let found = |module: &str, source: &str| {
        let sources = Sources::from([(module.to_owned(), source.to_owned())]);
        upward(&layers, &sources)
    };
    for (module, source) in [
        ("letter", "use crate::page::Page;"),
        ("page/table", "use crate::generate::plan::Plan;"),
        ("generate/plan", "use super::Options;"),
        ("page", "use crate::Error;"),
    ] {
        assert_eq!(found(module, source).len(), 1, "{module}: {source}");
    }
    for (module, source) in [
        ("page/table", "use super::Row;\nuse crate::letter::shown;"),
        ("generate/plan", "use crate::page::Page;"),
        ("generate", "use self::plan::Plan;"),
        ("lib", "use crate::generate::page;"),
    ] {
        assert!(found(module, source).is_empty(), "{module}: {source}");
    }
}
