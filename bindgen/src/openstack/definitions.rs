//! The definitions of parameters, which the tables of a project refer to by key.

use std::collections::HashMap;

use restable_model::{Documented, Presence};

use super::type_name;
use super::yaml::{self, Node, Value};
use crate::page::Versions;
use crate::problem::{Kind, Problem};

/// The definitions of a file.
#[derive(Debug, Default)]
pub(super) struct Definitions {
    by_key: HashMap<String, Definition>,
    /// The problems of the file.
    pub(super) problems: Vec<Problem>,
}

/// What a project documents about a parameter.
#[derive(Debug, Clone, Default)]
pub(super) struct Definition {
    /// The location: `body`, `query`, `path` or `header`.
    pub(super) location: String,
    pub(super) type_text: String,
    /// The documented type; `None` if no rule knows it.
    pub(super) documented: Option<Documented>,
    pub(super) presence: Presence,
    pub(super) versions: Versions,
    pub(super) description: String,
    /// The documented values, if there is a list of them.
    pub(super) values: Vec<String>,
}

/// The keys of a definition that say nothing about the body.
const IGNORED: [&str; 5] = ["default", "format", "title", "example", "nullable"];

impl Definitions {
    pub(super) fn read(text: &str) -> Self {
        let mut read = Self::default();
        match yaml::read(text) {
            Ok(Some(root)) => root.entries().iter().for_each(|(key, node)| read.add(key, node)),
            Ok(None) => {}
            Err((line, reason)) => read.problems.push(Problem::new(line, Kind::Definition, reason)),
        }
        read
    }

    pub(super) fn get(&self, key: &str) -> Option<&Definition> {
        self.by_key.get(key)
    }

    fn add(&mut self, key: &Node, node: &Node) {
        let Some(name) = key.text() else { return };
        let mut definition = Definition::default();
        for (attribute, value) in node.entries() {
            self.attribute(&mut definition, name, attribute, value);
        }
        // A query has no `null`, so a trilean is text there.
        if definition.type_text.eq_ignore_ascii_case("trilean") && definition.location == "body" {
            definition.documented = Some(Documented::Boolean);
        }
        let is_typed = !definition.type_text.is_empty();
        if !is_typed {
            self.problems.push(Problem::new(key.line, Kind::UntypedRow, format_args!("`{name}`")));
            definition.documented = Some(Documented::Any);
        } else if definition.documented.is_none() {
            let about = format!("`{}` of `{name}`", definition.type_text);
            self.problems.push(Problem::new(key.line, Kind::UnknownType, about));
        }
        self.by_key.insert(name.to_owned(), definition);
    }

    fn attribute(&mut self, definition: &mut Definition, name: &str, key: &Node, value: &Node) {
        let text = || value.text().unwrap_or_default().trim().to_owned();
        match key.text().unwrap_or_default() {
            "in" => definition.location = text().to_lowercase(),
            "type" => {
                definition.type_text = text();
                definition.documented = type_name::documented(&definition.type_text);
            }
            "description" => text().clone_into(&mut definition.description),
            "min_version" => definition.versions.min = Some(text()),
            "max_version" => definition.versions.max = Some(text()),
            "required" => match text().to_lowercase().as_str() {
                "true" | "yes" => definition.presence = Presence::Mandatory,
                "false" | "no" => definition.presence = Presence::Optional,
                other => {
                    self.problems.push(Problem::new(key.line, Kind::UnknownPresence, format_args!("`{other}`")));
                    definition.presence = Presence::Optional;
                }
            },
            "enum" => match &value.value {
                Value::Text(text) => definition.values = text.split(',').map(|word| word.trim().to_owned()).collect(),
                _ => definition.values = value.elements().iter().filter_map(Node::text).map(str::to_owned).collect(),
            },
            known if IGNORED.contains(&known) => {}
            unknown => {
                let about = format!("`{unknown}` of `{name}` is no attribute of a definition");
                self.problems.push(Problem::new(key.line, Kind::Definition, about));
            }
        }
    }
}
