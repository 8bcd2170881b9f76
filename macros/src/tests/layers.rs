//! The imports of the sources, read as text: a module imports only from the layers below it.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::Path;

use super::keys::sources;

/// The modules from the lowest layer to the highest, as ARCHITECTURE.md lists them.
const LAYERS: [&str; 9] = ["errors", "message", "attr", "ast", "check", "expand", "fallback", "driver", "lib"];

#[test]
fn modules_import_only_from_lower_layers() {
    let rank = |module: &str| LAYERS.iter().position(|layer| *layer == module).expect(module);
    let mut upwards = Vec::new();
    let mut seen = 0;
    for source in read() {
        let module = source.path.first().unwrap();
        for path in source.imports.iter().filter(|path| path.first().is_some_and(|root| root == "crate")) {
            let imported = path.get(1).unwrap();
            seen += 1;
            if imported != module && rank(imported) > rank(module) {
                upwards.push(format!("{} imports {}", source.path.join("::"), path.join("::")));
            }
        }
    }
    assert!(seen > 50, "only {seen} imports found: does the test still read them?");
    assert!(upwards.is_empty(), "{upwards:#?}");
}

#[test]
fn the_modules_of_a_folder_import_each_other_in_no_circle() {
    let sources = read();
    let mut seen = 0;
    for folder in &sources {
        // The names that the folder's own file imports from its modules.
        let names: BTreeMap<&str, &str> =
            folder.imports.iter().filter_map(|path| Some((path.last()?.as_str(), path.first()?.as_str()))).collect();
        let children =
            sources.iter().filter(|source| source.path.len() == 2 && source.path.first() == folder.path.last());
        let mut edges: BTreeMap<&str, BTreeSet<&str>> = BTreeMap::new();
        for child in children.filter(|_| folder.path.len() == 1) {
            let siblings = child.imports.iter().filter(|path| path.first().is_some_and(|root| root == "super"));
            let of = |path: &'_ Vec<String>| path.get(1).cloned();
            for sibling in siblings.filter_map(of) {
                let to = names.get(sibling.as_str()).copied();
                let to = to.or_else(|| {
                    sources
                        .iter()
                        .filter_map(|source| source.path.last())
                        .map(String::as_str)
                        .find(|name| *name == sibling)
                });
                let to = to
                    .unwrap_or_else(|| panic!("{}: super::{sibling} is an item of the parent", child.path.join("::")));
                seen += 1;
                edges.entry(child.path.last().unwrap()).or_default().insert(to);
            }
        }
        // Modules without imports are removed until only circles are left.
        while let Some(leaf) =
            edges.iter().find(|(_, to)| to.iter().all(|to| !edges.contains_key(to))).map(|(from, _)| *from)
        {
            edges.remove(leaf);
        }
        assert!(edges.is_empty(), "circles in {}: {edges:#?}", folder.path.join("::"));
    }
    assert!(seen > 50, "only {seen} imports found: does the test still read them?");
}

#[test]
fn architecture_lists_the_layers() {
    let text = fs::read_to_string(Path::new(env!("CARGO_MANIFEST_DIR")).join("../ARCHITECTURE.md")).unwrap();
    let (_, after) = text.split_once("## Layers of macros").expect("the section");
    let section = after.split("\n## ").next().unwrap();
    let listed: Vec<_> = section.lines().filter_map(|line| line.strip_prefix("| `")?.split('`').next()).collect();
    assert_eq!(listed, LAYERS);
}

struct Source {
    /// The path of the module, as in `["attr", "param"]`.
    path: Vec<String>,
    imports: Vec<Vec<String>>,
}

fn read() -> Vec<Source> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("src");
    let source = |file: std::path::PathBuf| {
        let path = file.strip_prefix(&root).unwrap().with_extension("");
        let path = path.iter().map(|part| part.to_str().unwrap().to_owned()).collect();
        Source { path, imports: imports(&fs::read_to_string(&file).unwrap()) }
    };
    sources().map(source).collect()
}

/// The paths of all `use` items, and of all other names that start with `crate::`.
fn imports(text: &str) -> Vec<Vec<String>> {
    let code: Vec<&str> = text.lines().filter(|line| !line.trim_start().starts_with("//")).collect();
    let code = code.join("\n");
    let mut paths = Vec::new();
    for item in
        code.split('\n').filter_map(|line| line.trim_start().trim_start_matches("pub(crate) ").strip_prefix("use "))
    {
        // A `use` item may be longer than its line.
        let start = item.as_ptr().addr() - code.as_ptr().addr();
        expand(code[start..].split(';').next().unwrap(), &mut Vec::new(), &mut paths);
    }
    for inline in code.split("crate::").skip(1) {
        let name: String = inline.chars().take_while(|c| c.is_alphanumeric() || *c == '_').collect();
        // A path in a message names a constant of the user.
        if name.starts_with(char::is_lowercase) {
            paths.push(vec!["crate".to_owned(), name]);
        }
    }
    paths
}

/// Adds the paths of `a::{b, c::d}`.
fn expand(tree: &str, before: &mut Vec<String>, paths: &mut Vec<Vec<String>>) {
    let tree = tree.trim();
    match tree.split_once("::").filter(|(first, _)| !first.contains(['{', ','])) {
        Some((first, rest)) => {
            before.push(first.to_owned());
            expand(rest, before, paths);
            before.pop();
        }
        None if tree.starts_with('{') => {
            let inner = tree.trim_start_matches('{').trim_end_matches('}');
            for part in split(inner) {
                expand(part, before, paths);
            }
        }
        None if !tree.is_empty() => {
            let name = tree.rsplit(" as ").next().unwrap().to_owned();
            paths.push(before.iter().cloned().chain([name]).collect());
        }
        None => {}
    }
}

/// Splits at the commas outside of braces.
fn split(list: &str) -> Vec<&str> {
    let mut depth = 0;
    list.split(|c: char| {
        depth += match c {
            '{' => 1,
            '}' => -1,
            _ => 0,
        };
        c == ',' && depth == 0
    })
    .collect()
}
