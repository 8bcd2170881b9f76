//! Reads the modules of a crate.

use std::fs;
use std::path::{Path, PathBuf};

use super::imports::{Import, imports};

/// A source file.
pub(super) struct Module {
    /// Its path in the crate, as in `["response", "decode"]`.
    pub(super) path: Vec<String>,
    pub(super) text: String,
    pub(super) imports: Vec<Import>,
}

impl Module {
    pub(super) fn new(path: &str, text: String) -> Self {
        let file = syn::parse_file(&text).unwrap_or_else(|error| panic!("{path}: {error}"));
        let path: Vec<_> = path.split('/').map(String::from).collect();
        // What the root of a crate names is relative to the crate.
        let is_root = matches!(&*path, [root] if root == "lib" || root == "main");
        let imports = imports(if is_root { &[] } else { &path }, file);
        Self { path, text, imports }
    }
}

/// All modules in a folder of sources, sorted by path.
pub(super) fn modules(folder: &Path) -> Vec<Module> {
    let mut files = Vec::new();
    collect(folder, &mut files);
    files.sort();
    let module = |file: PathBuf| {
        let path = file.strip_prefix(folder).expect("a source is in its folder").with_extension("");
        let path = path.iter().map(|name| name.to_str().expect("a name is UTF-8")).collect::<Vec<_>>().join("/");
        Module::new(&path, fs::read_to_string(&file).expect("a source can be read"))
    };
    files.into_iter().map(module).collect()
}

fn collect(folder: &Path, files: &mut Vec<PathBuf>) {
    for entry in fs::read_dir(folder).expect("a folder can be listed") {
        let path = entry.expect("an entry can be read").path();
        if path.is_dir() {
            collect(&path, files);
        } else if path.extension().is_some_and(|extension| extension == "rs") {
            files.push(path);
        }
    }
}
