//! A YAML file as a tree that knows the line of each value.

use alloc::collections::BTreeMap;
use alloc::format;
use alloc::string::String;
use alloc::sync::Arc;
use alloc::vec::Vec;
use core::mem;
use std::path::Path;

use granit_parser::{Event, Parser, ScalarStyle};

use super::error::ConfigError;

/// How deep values may nest, and how many there may be after aliases are replaced.
const DEEPEST: usize = 32;
const MOST: usize = 100_000;

/// Where a setting comes from.
#[derive(Clone, PartialEq, Eq)]
pub(super) enum Origin {
    File(Arc<Path>, usize),
    Variable(String),
    /// The variables as a whole.
    Variables,
    /// A profile that is built in.
    Profile,
}

pub(super) type Map = BTreeMap<String, Node>;

/// A value with its origin. It may be a secret, so it has no `Debug`.
#[derive(Clone)]
pub(super) struct Node {
    pub(super) origin: Origin,
    pub(super) value: Value,
}

#[derive(Clone)]
pub(super) enum Value {
    Null,
    Text(String),
    List(Vec<Node>),
    Map(Map),
}

impl Node {
    pub(super) fn text(origin: Origin, text: String) -> Self {
        Self { origin, value: Value::Text(text) }
    }

    /// The value as a map. `null` is an empty one.
    pub(super) fn into_map(self, name: &str) -> Result<Map, ConfigError> {
        match self.value {
            Value::Map(map) => Ok(map),
            Value::Null => Ok(Map::new()),
            _ => Err(ConfigError::new(
                Some(&self.origin),
                format!("`{name}` is not a mapping: write `key: value` lines"),
            )),
        }
    }

    /// How many values it contains, itself included.
    fn size(&self) -> usize {
        match &self.value {
            Value::Null | Value::Text(_) => 1,
            Value::List(elements) => elements.iter().map(Self::size).fold(1, usize::saturating_add),
            Value::Map(map) => map.values().map(Self::size).fold(1, usize::saturating_add),
        }
    }
}

/// Adds the entries of `new`, which replace those of `old`, except that two maps are merged.
pub(super) fn merge(old: &mut Map, new: Map) {
    for (key, node) in new {
        match (old.get_mut(&key), node) {
            (Some(Node { value: Value::Map(old), .. }), Node { value: Value::Map(new), .. }) => merge(old, new),
            (_, node) => {
                old.insert(key, node);
            }
        }
    }
}

/// A list or a map whose end has not been read.
struct Open {
    origin: Origin,
    anchor: usize,
    content: Content,
}

enum Content {
    List(Vec<Node>),
    /// The map, the key whose value is missing, and the maps that `<<` adds.
    Map(Map, Option<String>, Vec<Map>),
}

/// Parses a file, whose first document counts. `None` if it is empty.
pub(super) fn parse(text: &str, path: &Path) -> Result<Option<Node>, ConfigError> {
    let mut tree = Tree { file: path.into(), open: Vec::new(), anchors: BTreeMap::new(), size: 0, root: None };
    for event in Parser::new_from_str(text) {
        let (event, span) = event.map_err(|error| tree.error(error.marker().line(), "this is not valid YAML"))?;
        if matches!(event, Event::DocumentEnd) {
            break;
        }
        tree.take(event, span.start.line())?;
    }
    Ok(tree.root)
}

struct Tree {
    file: Arc<Path>,
    open: Vec<Open>,
    anchors: BTreeMap<usize, Node>,
    /// The number of values so far.
    size: usize,
    root: Option<Node>,
}

impl Tree {
    fn error(&self, line: usize, message: &str) -> ConfigError {
        ConfigError::new(Some(&self.at(line)), message)
    }

    fn at(&self, line: usize) -> Origin {
        Origin::File(Arc::clone(&self.file), line)
    }

    fn take(&mut self, event: Event<'_>, line: usize) -> Result<(), ConfigError> {
        match event {
            Event::Scalar(text, style, anchor, _) => {
                let is_null = style == ScalarStyle::Plain && matches!(&*text, "" | "~" | "null" | "Null" | "NULL");
                let value = if is_null { Value::Null } else { Value::Text(text.into_owned()) };
                self.add(Node { origin: self.at(line), value }, anchor)
            }
            Event::SequenceStart(_, anchor, _) => self.begin(line, anchor, Content::List(Vec::new())),
            Event::MappingStart(_, anchor, _) => self.begin(line, anchor, Content::Map(Map::new(), None, Vec::new())),
            Event::SequenceEnd | Event::MappingEnd => self.end(),
            Event::Alias(anchor) => match self.anchors.get(&anchor).cloned() {
                Some(node) => self.add(node, 0),
                None => Err(self.error(line, "the anchor of this alias is not known")),
            },
            _ => Ok(()),
        }
    }

    fn begin(&mut self, line: usize, anchor: usize, content: Content) -> Result<(), ConfigError> {
        if self.open.len() >= DEEPEST {
            return Err(self.error(line, "the values are nested too deeply"));
        }
        self.open.push(Open { origin: self.at(line), anchor, content });
        Ok(())
    }

    fn end(&mut self) -> Result<(), ConfigError> {
        let Some(Open { origin, anchor, content }) = self.open.pop() else { return Ok(()) };
        let value = match content {
            Content::List(elements) => Value::List(elements),
            Content::Map(mut map, _, added) => {
                for (key, node) in added.into_iter().flatten() {
                    map.entry(key).or_insert(node);
                }
                Value::Map(map)
            }
        };
        self.add(Node { origin, value }, anchor)
    }

    fn add(&mut self, node: Node, anchor: usize) -> Result<(), ConfigError> {
        self.size = self.size.saturating_add(node.size());
        if self.size > MOST {
            return Err(ConfigError::new(Some(&node.origin), "the file has too many values"));
        }
        if anchor > 0 {
            self.anchors.insert(anchor, node.clone());
        }
        match self.open.last_mut().map(|open| &mut open.content) {
            None => self.root = Some(node),
            Some(Content::List(elements)) => elements.push(node),
            Some(Content::Map(map, key, added)) => match (mem::take(key), node.value) {
                (None, Value::Text(text)) => *key = Some(text),
                (None, _) => return Err(ConfigError::new(Some(&node.origin), "the key of a mapping is not text")),
                (Some(name), value) if name == "<<" => added.extend(merged(value)),
                (Some(name), value) => {
                    map.insert(name, Node { origin: node.origin, value });
                }
            },
        }
        Ok(())
    }
}

/// The maps that a `<<` adds.
fn merged(value: Value) -> Vec<Map> {
    match value {
        Value::Map(map) => Vec::from([map]),
        Value::List(elements) => elements.into_iter().flat_map(|element| merged(element.value)).collect(),
        Value::Null | Value::Text(_) => Vec::new(),
    }
}
