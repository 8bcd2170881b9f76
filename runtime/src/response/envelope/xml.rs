//! Reads XML into [`Found`] by the rules of JSON. An element with child elements is an object, and so is one with
//! attributes unless its name is that of a text: `<Message lang="en">`. Any other element is a text.

use alloc::borrow::Cow;
use alloc::string::String;

use roxmltree::{Document, Node, ParsingOptions};

use super::found::{Found, Outcome};
use super::keys::Key;
use super::level::{Blame, Level};

/// Longer documents, in bytes, are not read as XML: error documents have a few hundred bytes, and a tree takes several
/// times the memory of its text.
const MAX_LENGTH: usize = 64 * 1024;

/// The largest number of elements and texts that are read.
const MAX_NODES: u32 = 4096;

/// Reads the document; `None` if it is not XML. Document type definitions are refused, and so is every entity except the
/// five predefined ones.
pub(super) fn read(text: &str, outcome: Outcome) -> Option<Found<'static>> {
    let options = ParsingOptions { nodes_limit: MAX_NODES, ..ParsingOptions::default() };
    let text = Some(text).filter(|text| text.len() <= MAX_LENGTH)?;
    let document = Document::parse_with_options(text, options).ok()?;
    let root = Some(document.root_element()).filter(|root| !root.tag_name().name().eq_ignore_ascii_case("html"))?;
    let mut found = Found::new(outcome);
    element(root, &mut Level::DOCUMENT.clone(), &mut found);
    Some(found)
}

fn element(node: Node<'_, '_>, parent: &mut Level, found: &mut Found<'static>) {
    let name = node.tag_name().name();
    let key = Key::of(name);
    let is_leaf = !node.children().any(|child| child.is_element());
    if is_leaf && (node.attributes().len() == 0 || key.is_text()) {
        return found.text(parent, key, content(node));
    }
    let Some(mut level) = parent.child(key, &mut found.details) else {
        return;
    };
    // Rails writes the type of a value into the attribute `type`.
    for attribute in node.attributes().filter(|attribute| attribute.name() != "type") {
        found.text(&mut level, Key::of(attribute.name()), Cow::Owned(String::from(attribute.value())));
    }
    for child in node.children().filter(Node::is_element) {
        element(child, &mut level, found);
    }
    if is_leaf && level.blame == Blame::Error {
        found.text(&mut level, Key::Error, content(node));
    }
    found.leave(&mut level, key, Cow::Owned(String::from(name)));
}

fn content(node: Node<'_, '_>) -> Cow<'static, str> {
    Cow::Owned(String::from(node.text().unwrap_or_default().trim()))
}
