//! The folders of `runtime/src` import only from those that ARCHITECTURE.md lists before them, and the modules of one
//! folder only in circles that say why.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::{Path, PathBuf};

/// The root and the door of the macros, which both name everything.
const DOORS: [&str; 2] = ["lib", "private"];

/// The beginning of the comment that gives the reason for a circle.
const REASON: &str = "// Circular:";

#[test]
fn folders_of_the_runtime_import_only_downwards() {
    let layers = layers();
    let rank = |layer: &str| layers.iter().position(|listed| listed == layer);
    let mut faults = Vec::new();
    for module in modules() {
        let Some(own) = rank(module.layer()) else {
            faults.push(format!("{}: its folder is not in the list", module.path.join("::")));
            continue;
        };
        for import in module.imports() {
            if import.first().and_then(|layer| rank(layer)).is_none_or(|other| other > own) {
                faults.push(format!("{} imports {}", module.path.join("::"), import.join("::")));
            }
        }
    }
    assert!(faults.is_empty(), "the order is {layers:?}: {faults:#?}");
}

#[test]
fn modules_of_one_folder_import_in_a_circle_only_with_a_reason() {
    let modules = modules();
    let mut imports: BTreeMap<Vec<String>, BTreeSet<Vec<String>>> = BTreeMap::new();
    for module in &modules {
        let children = |path: &[String]| modules.iter().any(|module| module.path == path);
        let own = module.path.iter().take(2).cloned().collect::<Vec<_>>();
        let within = module.imports().into_iter().filter(|import| import.first() == own.first());
        let targets = within.map(|import| {
            let child = import.iter().take(2).cloned().collect::<Vec<_>>();
            if children(&child) { child } else { import.into_iter().take(1).collect() }
        });
        imports.entry(own.clone()).or_default().extend(targets.filter(|target| *target != own));
    }
    let mut faults = Vec::new();
    for module in imports.keys() {
        let circular = reachable(&imports, module).contains(module);
        let reason = modules.iter().any(|candidate| candidate.path == *module && candidate.text.contains(REASON));
        match (circular, reason) {
            (true, false) => faults.push(format!("{} is in a circle and gives no reason", module.join("::"))),
            (false, true) => faults.push(format!("{} is in no circle and gives a reason", module.join("::"))),
            _ => {}
        }
    }
    assert!(faults.is_empty(), "a reason begins with {REASON:?}: {faults:#?}");
}

/// The numbered list of ARCHITECTURE.md below its heading.
fn layers() -> Vec<String> {
    let text = fs::read_to_string(root().join("ARCHITECTURE.md")).expect("ARCHITECTURE.md");
    let (_, section) = text.split_once("\n## Layers of the runtime\n").expect("the heading of the list");
    let section = section.split("\n## ").next().unwrap_or_default();
    let items = section.lines().filter(|line| line.starts_with(|first: char| first.is_ascii_digit()));
    let layers: Vec<_> = items.filter_map(|line| line.split('`').nth(1)).map(String::from).collect();
    assert!(layers.len() > 5, "only {layers:?} found: does the test still read the list?");
    layers
}

/// A source file: its path in the crate, and its text.
struct Module {
    path: Vec<String>,
    text: String,
}

impl Module {
    fn layer(&self) -> &str {
        self.path.first().map_or("", String::as_str)
    }

    /// The paths of all that it names in this crate, from the root on.
    fn imports(&self) -> Vec<Vec<String>> {
        // To re-export is not to depend.
        let is_code = |line: &&str| {
            let line = line.trim_start();
            !["//", "pub use ", "pub(crate) use "].iter().any(|other| line.starts_with(other))
        };
        let code = self.text.lines().filter(is_code).collect::<Vec<_>>().join("\n");
        let declared = code.lines().filter_map(|line| line.split_once("mod ")?.1.strip_suffix(';'));
        let children: Vec<_> = declared.map(|child| format!("{child}::")).collect();
        let mut imports = Vec::new();
        for start in ["crate::", "super::"].into_iter().chain(children.iter().map(String::as_str)) {
            for (at, _) in code.match_indices(start) {
                let before = code[..at].strip_suffix("self::").unwrap_or(&code[..at]);
                let is_start = |before: char| !before.is_alphanumeric() && !matches!(before, '_' | ':' | '$');
                // `pub(in super::super)` restricts, and may be in a module inside of the file.
                if before.ends_with(is_start) && !before.ends_with("(in ") {
                    imports.extend(paths(&code[at..], &mut 0).iter().map(|path| self.resolved(path)));
                }
            }
        }
        imports
    }

    /// The path from the root on. A module inside of a file counts as the file.
    fn resolved(&self, path: &[String]) -> Vec<String> {
        let ups = path.iter().take_while(|segment| *segment == "super").count();
        let (base, skipped) = match path.first().map(String::as_str) {
            Some("crate") => (0, 1),
            _ => (self.path.len().saturating_sub(ups), ups),
        };
        self.path.iter().take(base).chain(path.iter().skip(skipped)).cloned().collect()
    }
}

/// The paths of a use tree: `a::{b, c::d}` are two.
fn paths(text: &str, at: &mut usize) -> Vec<Vec<String>> {
    let mut path = Vec::new();
    loop {
        let rest = &text[*at..];
        if rest.starts_with('{') {
            return group(text, at).into_iter().map(|inner| [&path[..], &inner[..]].concat()).collect();
        }
        let end = rest.find(|c: char| !c.is_alphanumeric() && c != '_').unwrap_or(rest.len());
        *at += end;
        path.extend((end > 0).then(|| rest[..end].to_owned()));
        if !text[*at..].starts_with("::") {
            return vec![path];
        }
        *at += 2;
    }
}

fn group(text: &str, at: &mut usize) -> Vec<Vec<String>> {
    let mut inner = Vec::new();
    while !text[*at..].starts_with('}') {
        *at += 1;
        *at += text[*at..].len() - text[*at..].trim_start().len();
        inner.extend(paths(text, at));
        *at += text[*at..].find([',', '}']).expect("a group ends");
    }
    *at += 1;
    inner
}

fn reachable(imports: &BTreeMap<Vec<String>, BTreeSet<Vec<String>>>, from: &Vec<String>) -> BTreeSet<Vec<String>> {
    let mut reached = BTreeSet::new();
    let mut open = vec![from];
    while let Some(module) = open.pop() {
        for target in imports.get(module).into_iter().flatten() {
            if reached.insert(target.clone()) {
                open.push(target);
            }
        }
    }
    reached
}

fn modules() -> Vec<Module> {
    let source = root().join("runtime/src");
    let mut files = Vec::new();
    collect(&source, &mut files);
    let modules: Vec<_> = files
        .into_iter()
        .map(|file| {
            let text = fs::read_to_string(&file).expect("a source");
            let path = file.strip_prefix(&source).expect("a source").with_extension("");
            let path = path.iter().map(|segment| segment.to_string_lossy().into_owned()).collect();
            Module { path, text }
        })
        .filter(|module: &Module| !DOORS.contains(&module.layer()))
        .collect();
    assert!(modules.len() > 50, "only {} modules found", modules.len());
    modules
}

fn collect(folder: &Path, files: &mut Vec<PathBuf>) {
    for entry in fs::read_dir(folder).expect("a folder") {
        let path = entry.expect("an entry").path();
        if path.is_dir() {
            collect(&path, files);
        } else if path.extension().is_some_and(|extension| extension == "rs") {
            files.push(path);
        }
    }
}

fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("..")
}
