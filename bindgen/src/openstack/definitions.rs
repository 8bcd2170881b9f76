//! The definitions of parameters, which the tables of a project refer to by key.

use std::collections::HashMap;

use restable_model::{Documented, Presence};

use super::yaml::{self, Node, Value};
use super::{spelling, type_name};
use crate::page::{Versions, presence};
use crate::problem::{Kind, Problem};

/// The definitions of a file.
#[derive(Debug, Default)]
pub(super) struct Definitions {
    by_key: HashMap<String, Definition>,
    /// Whether a part of the file could not be read, so that a key may be missing for this reason.
    pub(super) is_damaged: bool,
    /// The problems of the file.
    pub(super) problems: Vec<Problem>,
}

/// What a project documents about a parameter.
#[derive(Debug, Clone, Default)]
pub(super) struct Definition {
    /// The location: `body`, `query`, `path`, `header` or `form`.
    pub(super) location: String,
    pub(super) type_text: String,
    /// The documented type; `None` if the row is lost.
    pub(super) documented: Option<Documented>,
    pub(super) presence: Presence,
    pub(super) versions: Versions,
    pub(super) description: String,
    /// The documented values, if there is a list of them.
    pub(super) values: Vec<String>,
}

impl Definition {
    /// Returns what is known of a parameter that no file defines: nothing but its name.
    pub(super) fn unknown() -> Self {
        Self { documented: Some(Documented::Any), ..Self::default() }
    }
}

/// The locations of parameters.
const LOCATIONS: [&str; 5] = ["body", "query", "path", "header", "form"];

/// The attributes of a definition that are read.
const READ: [&str; 7] = ["in", "type", "description", "min_version", "max_version", "required", "enum"];

/// The attributes of a definition that say nothing about the body.
const IGNORED: [&str; 5] = ["default", "format", "title", "example", "nullable"];

impl Definitions {
    pub(super) fn read(text: &str) -> Self {
        let mut read = Self::default();
        match yaml::read(text) {
            Ok(root) => read.entries(root.as_ref()),
            Err(fault) => read.parts(text, fault),
        }
        read
    }

    pub(super) fn get(&self, key: &str) -> Option<&Definition> {
        self.by_key.get(key)
    }

    /// Reads a file that is not valid YAML as a whole, one definition after the other.
    fn parts(&mut self, text: &str, (line, reason): yaml::Fault) {
        self.is_damaged = true;
        self.problem(line, Kind::Definition, reason);
        for (first, part) in parts(text) {
            let root = yaml::read(part).ok().flatten();
            let entries = root.iter().flat_map(Node::entries);
            for (key, node) in entries {
                self.add(&key.moved(first), &node.moved(first));
            }
        }
    }

    fn entries(&mut self, root: Option<&Node>) {
        let Some(root) = root else { return };
        if !matches!(root.value, Value::Map(_)) {
            self.is_damaged = true;
            self.problem(root.line, Kind::Definition, "the file is no mapping of keys to definitions");
        }
        root.entries().iter().for_each(|(key, node)| self.add(key, node));
        for (first, again) in repeated(root.entries()) {
            let about = format!("`{}`, which line {} defines again", first.text().unwrap_or_default(), again.line);
            self.problem(first.line, Kind::Definition, about);
        }
    }

    fn add(&mut self, key: &Node, node: &Node) {
        let Some(name) = key.text() else {
            return self.problem(key.line, Kind::Definition, "a definition whose key is no text");
        };
        if !matches!(node.value, Value::Map(_)) {
            return self.problem(key.line, Kind::Definition, format_args!("`{name}` is no mapping of attributes"));
        }
        for (first, again) in repeated(node.entries()) {
            let about =
                format!("`{}` of `{name}`, which line {} repeats", first.text().unwrap_or_default(), again.line);
            self.problem(first.line, Kind::Definition, about);
        }
        let mut definition = Definition::default();
        for (attribute, value) in node.entries() {
            self.attribute(&mut definition, name, attribute, value);
        }
        // A query has no `null`, so a trilean is text there.
        if definition.type_text.eq_ignore_ascii_case("trilean") && definition.location == "body" {
            definition.documented = Some(Documented::Boolean);
        }
        if definition.location.is_empty() {
            self.problem(key.line, Kind::UnknownLocation, format_args!("`{name}` has no `in`"));
        }
        if definition.type_text.is_empty() {
            self.problem(key.line, Kind::UntypedRow, format_args!("`{name}`"));
        }
        definition.documented.get_or_insert(Documented::Any);
        self.by_key.insert(name.to_owned(), definition);
    }

    fn attribute(&mut self, definition: &mut Definition, name: &str, key: &Node, value: &Node) {
        let text = || value.text().unwrap_or_default().trim().to_owned();
        let written = key.text().unwrap_or_default().trim();
        let attribute = self.meant(written, &[&READ, &IGNORED], key.line, name);
        match attribute.unwrap_or(written) {
            "in" => definition.location = self.location(&text(), key.line, name),
            "type" => {
                definition.type_text = value.in_words();
                definition.documented = self.documented(&definition.type_text, key.line, name);
            }
            "description" => text().clone_into(&mut definition.description),
            "min_version" => definition.versions.min = Some(text()).filter(|version| !version.is_empty()),
            "max_version" => definition.versions.max = Some(text()).filter(|version| !version.is_empty()),
            "required" => definition.presence = self.presence(&text(), key.line),
            "enum" => match &value.value {
                Value::Text(text) => definition.values = text.split(',').map(|word| word.trim().to_owned()).collect(),
                _ => definition.values = value.elements().iter().filter_map(Node::text).map(str::to_owned).collect(),
            },
            known if IGNORED.contains(&known) => {}
            unknown => {
                let about = format!("`{unknown}` of `{name}` is no attribute of a definition");
                self.problem(key.line, Kind::Definition, about);
            }
        }
    }

    fn location(&mut self, written: &str, line: usize, name: &str) -> String {
        let lower = written.to_lowercase();
        match self.meant(&lower, &[&LOCATIONS], line, name) {
            Some(location) => location.to_owned(),
            // What a form of a browser has is a part of the body.
            None if matches!(lower.as_str(), "formdata" | "form-data") => "form".to_owned(),
            None => {
                self.problem(line, Kind::UnknownLocation, format_args!("`{written}` of `{name}` is no location"));
                "body".to_owned()
            }
        }
    }

    /// Returns the type with this name. A type that no rule knows is any value.
    fn documented(&mut self, written: &str, line: usize, name: &str) -> Option<Documented> {
        if written.is_empty() {
            return None;
        }
        if let Some(known) = type_name::documented(written) {
            return Some(known);
        }
        if let Some((word, known)) = type_name::nearest(written) {
            self.problem(line, Kind::Spelling, format_args!("`{written}` of `{name}` is read as `{word}`"));
            return Some(known);
        }
        self.problem(line, Kind::UntypedRow, format_args!("`{written}` of `{name}` is no type"));
        Some(Documented::Any)
    }

    fn presence(&mut self, written: &str, line: usize) -> Presence {
        const WORDS: [&str; 6] = ["true", "yes", "required", "false", "no", "optional"];
        if let Ok(Some(is_mandatory)) = presence::read(written) {
            return if is_mandatory { Presence::Mandatory } else { Presence::Optional };
        }
        let lower = written.to_lowercase();
        match self.meant(&lower, &[&WORDS], line, "required") {
            Some("true" | "yes" | "required") => Presence::Mandatory,
            Some(_) => Presence::Optional,
            None => {
                self.problem(line, Kind::UnknownPresence, format_args!("`{written}`"));
                Presence::Optional
            }
        }
    }

    /// Returns the known word that a word is, or that it differs from by one letter, which is reported.
    fn meant(&mut self, written: &str, known: &[&[&'static str]], line: usize, name: &str) -> Option<&'static str> {
        let all = || known.iter().copied().flatten().copied();
        if let Some(same) = all().find(|word| *word == written) {
            return Some(same);
        }
        let word = spelling::nearest(written, all())?;
        self.problem(line, Kind::Spelling, format_args!("`{written}` of `{name}` is read as `{word}`"));
        Some(word)
    }

    fn problem(&mut self, line: usize, kind: Kind, about: impl std::fmt::Display) {
        self.problems.push(Problem::new(line, kind, about));
    }
}

/// Returns the keys that a mapping has again later, each with the next one.
fn repeated(entries: &[(Node, Node)]) -> Vec<(&Node, &Node)> {
    let mut last: HashMap<&str, &Node> = HashMap::new();
    let mut repeated = Vec::new();
    for (key, _) in entries {
        let Some(text) = key.text() else { continue };
        repeated.extend(last.insert(text, key).map(|first| (first, key)));
    }
    repeated
}

/// Splits a file before each line that begins with a key, and returns the parts with the number of lines before them.
fn parts(text: &str) -> Vec<(usize, &str)> {
    let begins = |line: &str| !line.starts_with([' ', '\t', '#', '-', '\n', '\r', '.', '}', ']']) && line.contains(':');
    let mut starts = vec![(0, 0)];
    let mut at = 0;
    for (number, line) in text.split_inclusive('\n').enumerate() {
        if begins(line) && at > 0 {
            starts.push((number, at));
        }
        at += line.len();
    }
    let ends = starts.iter().skip(1).map(|(_, at)| *at).chain([text.len()]);
    starts.iter().zip(ends).filter_map(|((number, from), to)| Some((*number, text.get(*from..to)?))).collect()
}

#[cfg(test)]
#[allow(clippy::expect_used, clippy::indexing_slicing, reason = "a test fails by panicking")]
mod tests {
    use super::Definitions;

    fn read(text: &str) -> (Definitions, Vec<String>) {
        let read = Definitions::read(text);
        let problems =
            read.problems.iter().map(|problem| format!("{}: {}: {}", problem.line, problem.kind, problem.message));
        let problems = problems.map(|line| line.rsplit_once(": ").map(|(about, _)| about.to_owned()).unwrap_or(line));
        let problems = problems.collect();
        (read, problems)
    }

    #[test]
    fn a_word_that_is_misspelt_by_one_letter_is_read_as_meant_and_reported() {
        let (read, problems) = read("mast:\n  in: boddy\n  tpye: strng\n  requered: flase\n  descripition: A mast.\n");
        let mast = read.get("mast").expect("a definition");
        assert_eq!((mast.location.as_str(), mast.description.as_str()), ("body", "A mast."));
        assert_eq!(mast.documented, Some(restable_model::Documented::Text));
        assert_eq!(mast.presence, restable_model::Presence::Optional);
        assert_eq!(
            problems,
            [
                "2: spelling: `boddy` of `mast` is read as `body`",
                "3: spelling: `tpye` of `mast` is read as `type`",
                "3: spelling: `strng` of `mast` is read as `string`",
                "4: spelling: `requered` of `mast` is read as `required`",
                "4: spelling: `flase` of `required` is read as `false`",
                "5: spelling: `descripition` of `mast` is read as `description`",
            ]
        );
    }

    #[test]
    fn the_words_of_a_presence_are_those_of_all_pages() {
        let (read, problems) = read(
            "mast:\n  in: body\n  type: string\n  required: Mandatory\nsail:\n  in: body\n  type: string\n  required: n\n",
        );
        let presence = |key| read.get(key).map(|definition| definition.presence);
        assert_eq!(presence("mast"), Some(restable_model::Presence::Mandatory));
        assert_eq!(presence("sail"), Some(restable_model::Presence::Optional));
        assert!(problems.is_empty(), "{problems:?}");
    }

    #[test]
    fn what_a_definition_lacks_is_reported() {
        let (read, problems) =
            read("mast:\n  type: string\nsail:\n  in: body\nkeel:\n  in: bilge\n  type: wood\nhull: 7\n");
        assert!(read.get("hull").is_none());
        assert_eq!(
            problems,
            [
                "1: unknown-location: `mast` has no `in`",
                "3: untyped-row: `sail`",
                "6: unknown-location: `bilge` of `keel` is no location",
                "7: untyped-row: `wood` of `keel` is no type",
                "8: definition: `hull` is no mapping of attributes",
            ]
        );
    }

    #[test]
    fn a_repeated_key_is_reported_and_the_last_one_counts() {
        let (read, problems) =
            read("mast:\n  in: body\n  in: query\n  type: string\nmast:\n  in: path\n  type: string\n");
        assert_eq!(read.get("mast").map(|mast| mast.location.as_str()), Some("path"));
        assert_eq!(
            problems,
            [
                "2: definition: `in` of `mast`, which line 3 repeats",
                "1: definition: `mast`, which line 5 defines again",
            ]
        );
    }

    #[test]
    fn a_definition_that_is_no_yaml_does_not_take_the_others_with_it() {
        let (read, problems) = read("mast:\n  in: body\n  type: [\nsail:\n  in: query\n  type: int\n");
        assert_eq!(read.get("sail").map(|sail| sail.location.as_str()), Some("query"));
        assert!(read.get("mast").is_none() && read.is_damaged);
        assert_eq!(problems.len(), 1, "{problems:?}");
        assert!(problems.iter().all(|problem| problem.contains("definition")), "{problems:?}");
    }
}
