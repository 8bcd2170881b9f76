//! Finds the module that defines what a path names.

use std::collections::{BTreeMap, BTreeSet};

use super::sources::Module;

/// A chain of `use` items that is longer leads into a circle.
const LONGEST_CHAIN: usize = 8;

/// The modules of a crate, and the names that its `use` items make available in other modules than their own.
pub(super) struct Names<'a> {
    modules: BTreeSet<&'a [String]>,
    aliases: BTreeMap<&'a [String], &'a [String]>,
}

impl<'a> Names<'a> {
    pub(super) fn new(modules: &'a [Module]) -> Self {
        let imports = modules.iter().flat_map(|module| &module.imports);
        let alias = |import: &'a super::imports::Import| Some((import.alias.as_deref()?, &*import.path));
        Self {
            modules: modules.iter().map(|module| &*module.path).collect(),
            aliases: imports.filter_map(alias).collect(),
        }
    }

    /// The module that defines what the path names: `super::Table` may be an item of a module next to the importing one.
    pub(super) fn module_of(&self, path: &[String]) -> Option<&'a [String]> {
        let mut path = path.to_vec();
        for _ in 0..LONGEST_CHAIN {
            let Some(defined) = self.without_alias(&path) else { break };
            path = defined;
        }
        prefixes(&path).find_map(|prefix| self.modules.get(prefix).copied())
    }

    fn without_alias(&self, path: &[String]) -> Option<Vec<String>> {
        let alias = |prefix: &[String]| Some([self.aliases.get(prefix)?, path.get(prefix.len()..)?].concat());
        prefixes(path).find_map(alias).filter(|defined| defined != path)
    }
}

/// The path, then the path without its last segment, and so on.
fn prefixes(path: &[String]) -> impl Iterator<Item = &[String]> {
    (1..=path.len()).rev().filter_map(|length| path.get(..length))
}
