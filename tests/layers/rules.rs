//! The rules for imports.

use std::collections::{BTreeMap, BTreeSet};

use super::resolve::Names;
use super::sources::Module;

/// The imports that lead to a higher layer, or from or to a module that is in no layer.
pub(super) fn upward(layers: &[String], modules: &[Module]) -> Vec<String> {
    let mut faults = Vec::new();
    for module in modules {
        let own = layer(layers, &module.path);
        if own.is_none() {
            faults.push(format!("{} is in no layer", module.path.join("::")));
        }
        for import in &module.imports {
            let imported = layer(layers, &import.path);
            if imported.is_none() || imported > own {
                faults.push(format!("{} imports {}", module.path.join("::"), import.path.join("::")));
            }
        }
    }
    faults
}

/// The position of the layer with the longest path that the module is in. What is in none is an item of the root, if that is a
/// layer.
fn layer(layers: &[String], path: &[String]) -> Option<usize> {
    let path = path.join("/");
    let is_inside =
        |layer: &&String| path.strip_prefix(&***layer).is_some_and(|rest| rest.is_empty() || rest.starts_with('/'));
    let found = layers.iter().filter(is_inside).max_by_key(|layer| layer.len());
    let found = found.or_else(|| layers.iter().find(|layer| *layer == "lib"));
    layers.iter().position(|layer| Some(layer) == found)
}

/// The modules directly in a folder of the root, with the modules inside them, and the file of the folder.
type Imports<'a> = BTreeMap<&'a [String], BTreeSet<&'a [String]>>;

/// The modules in each folder of the root that import each other in a circle.
pub(super) fn circular(modules: &[Module]) -> Vec<String> {
    let imports = within_folders(modules);
    let circular = imports.keys().filter(|module| reachable(&imports, module).contains(*module));
    circular.map(|module| module.join("/")).collect()
}

fn within_folders(modules: &[Module]) -> Imports<'_> {
    let names = Names::new(modules);
    let mut imports = Imports::new();
    for module in modules {
        let own = unit(&module.path);
        let used = module.imports.iter().filter(|import| !import.is_reexport);
        let targets = used.filter_map(|import| names.module_of(&import.path)).map(unit);
        let targets = targets.filter(|target| target.first() == own.first() && *target != own);
        imports.entry(own).or_default().extend(targets);
    }
    imports
}

fn unit(path: &[String]) -> &[String] {
    path.get(..2).unwrap_or(path)
}

fn reachable<'a>(imports: &Imports<'a>, from: &'a [String]) -> BTreeSet<&'a [String]> {
    let mut reached = BTreeSet::new();
    let mut open = vec![from];
    while let Some(module) = open.pop() {
        for target in imports.get(module).into_iter().flatten() {
            if reached.insert(*target) {
                open.push(target);
            }
        }
    }
    reached
}

/// The imports of what the file of a folder defines by the modules in the folder.
pub(super) fn imports_of_items_of_the_parent(modules: &[Module]) -> Vec<String> {
    let names = Names::new(modules);
    let mut faults = Vec::new();
    for module in modules.iter().filter(|module| module.path.len() > 1) {
        let parent = module.path.split_last().map(|(_, parent)| parent);
        let of_parent = module.imports.iter().filter(|import| names.module_of(&import.path) == parent);
        faults.extend(of_parent.map(|import| format!("{} imports {}", module.path.join("::"), import.path.join("::"))));
    }
    faults
}
