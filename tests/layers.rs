//! The modules of the runtime, of macros and of bindgen import only from the layers that ARCHITECTURE.md lists before them, and
//! the modules of one folder import each other in a circle only for a reason that they state.

mod forbidden;
mod imports;
mod resolve;
mod rules;
mod sources;

use std::fs;
use std::path::{Path, PathBuf};

use rules::{circular, imports_of_items_of_the_parent, upward};
use sources::{Module, modules};

/// The beginning of the comment that gives the reason for a circle.
const REASON: &str = "// Circular:";

/// A crate whose modules are in layers.
struct Layered {
    folder: &'static str,
    /// The heading of its list in ARCHITECTURE.md.
    heading: &'static str,
    /// The modules that are in no layer, with those inside them.
    skipped: &'static [&'static str],
}

/// `private` lists the names that the macros use, so it names everything, as `lib` does. `guide` has no code.
const RUNTIME: Layered =
    Layered { folder: "runtime/src", heading: "## Layers of the runtime", skipped: &["guide", "lib", "private"] };

const MACROS: Layered = Layered { folder: "macros/src", heading: "## Layers of macros", skipped: &["tests"] };

/// `example_cases` is the source that the generated tests share.
const BINDGEN: Layered = Layered {
    folder: "bindgen/src",
    heading: "## Layers of bindgen",
    skipped: &["generate/test_module/example_cases"],
};

impl Layered {
    fn modules(&self) -> Vec<Module> {
        let is_skipped = |module: &Module| {
            let path = module.path.join("/");
            self.skipped.iter().any(|skipped| Path::new(&path).starts_with(skipped))
        };
        let modules: Vec<_> =
            modules(&root().join(self.folder)).into_iter().filter(|module| !is_skipped(module)).collect();
        assert!(modules.len() > 30, "only {} modules of {} were found", modules.len(), self.folder);
        let imports: usize = modules.iter().map(|module| module.imports.len()).sum();
        assert!(imports > 100, "only {imports} imports of {} were found", self.folder);
        modules
    }

    /// The modules of the list, from the lowest to the highest layer. A row of a table may have several, and counts as that many
    /// layers.
    fn layers(&self) -> Vec<String> {
        let text = fs::read_to_string(root().join("ARCHITECTURE.md")).expect("ARCHITECTURE.md can be read");
        let (_, section) = text.split_once(self.heading).expect(self.heading);
        let section = section.split("\n## ").next().unwrap_or_default();
        let layers: Vec<_> = section.lines().flat_map(listed).map(String::from).collect();
        assert!(layers.len() > 5, "only {layers:?} found: does the test still read the list?");
        layers
    }

    fn imports_only_downwards(&self) {
        let (modules, layers) = (self.modules(), self.layers());
        let exists = |layer: &&String| modules.iter().any(|module| module.path.join("/").starts_with(*layer));
        let missing: Vec<_> = layers.iter().filter(|layer| !exists(layer)).collect();
        assert!(missing.is_empty(), "ARCHITECTURE.md lists modules of {} that do not exist: {missing:?}", self.folder);
        let faults = upward(&layers, &modules);
        assert!(faults.is_empty(), "the layers of {} are {layers:?}: {faults:#?}", self.folder);
    }

    fn has_circles_only_with_a_reason(&self) {
        let modules = self.modules();
        let circular = circular(&modules);
        let has_reason = |module: &&Module| module.text.contains(REASON);
        let mut stated: Vec<_> = modules.iter().filter(has_reason).map(|module| module.path.join("/")).collect();
        stated.sort();
        assert_eq!(circular, stated, "left: the modules in circles, right: the modules with the comment {REASON:?}");
    }
}

/// The modules in one line of a list: the first name of a numbered item, or all names in the first column of a table.
fn listed(line: &str) -> Vec<&str> {
    let is_numbered = line.starts_with(|first: char| first.is_ascii_digit());
    let (cell, count) = match line.strip_prefix("| `") {
        Some(_) => (line.split('|').nth(1), usize::MAX),
        None => (is_numbered.then_some(line), 1),
    };
    cell.into_iter().flat_map(|cell| cell.split('`').skip(1).step_by(2).take(count)).collect()
}

fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("..")
}

#[test]
fn folders_of_the_runtime_import_only_from_lower_layers() {
    RUNTIME.imports_only_downwards();
}

#[test]
fn modules_of_macros_import_only_from_lower_layers() {
    MACROS.imports_only_downwards();
}

#[test]
fn modules_of_bindgen_import_only_from_lower_layers() {
    BINDGEN.imports_only_downwards();
}

#[test]
fn modules_of_the_runtime_are_in_circles_only_with_a_reason() {
    RUNTIME.has_circles_only_with_a_reason();
}

#[test]
fn modules_of_macros_are_in_circles_only_with_a_reason() {
    MACROS.has_circles_only_with_a_reason();
}

#[test]
fn modules_of_macros_import_no_items_of_their_parents() {
    let faults = imports_of_items_of_the_parent(&MACROS.modules());
    assert!(faults.is_empty(), "{faults:#?}");
}
