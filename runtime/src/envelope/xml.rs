//! Reads XML into [`Found`] by the rules of JSON: an element with elements or attributes is an object, any other is a
//! text.

use alloc::borrow::Cow;
use alloc::string::String;

use roxmltree::{Document, Node, ParsingOptions};

use super::found::Found;
use super::keys::Key;
use super::level::Level;

/// Longer documents, in bytes, are not read as XML: error documents are a few hundred bytes, and a tree takes several
/// times its text.
const MAX_LENGTH: usize = 64 * 1024;

/// More elements and texts than these are not read.
const MAX_NODES: u32 = 4096;

/// Reads the document; `None` where it is not XML. Document type definitions are refused, and with them every entity
/// but the five of XML.
pub(super) fn read(text: &str) -> Option<Found<'static>> {
    let options = ParsingOptions { nodes_limit: MAX_NODES, ..ParsingOptions::default() };
    let text = Some(text).filter(|text| text.len() <= MAX_LENGTH)?;
    let document = Document::parse_with_options(text, options).ok()?;
    let root = Some(document.root_element()).filter(|root| !root.tag_name().name().eq_ignore_ascii_case("html"))?;
    let mut found = Found::new(false);
    element(root, &mut Level::DOCUMENT.clone(), &mut found);
    Some(found)
}

fn element(node: Node<'_, '_>, parent: &mut Level, found: &mut Found<'static>) {
    let name = node.tag_name().name();
    let key = Key::of(name);
    let is_leaf = !node.children().any(|child| child.is_element());
    if is_leaf && (node.attributes().len() == 0 || is_text(key)) {
        return found.text(parent, key, content(node));
    }
    let Some(mut level) = parent.child(key, &mut found.details) else {
        return;
    };
    for attribute in node.attributes() {
        found.text(&mut level, Key::of(attribute.name()), Cow::Owned(String::from(attribute.value())));
    }
    for child in node.children().filter(Node::is_element) {
        element(child, &mut level, found);
    }
    if is_leaf && level.hit {
        found.text(&mut level, Key::Message(Key::GENERAL), content(node));
    }
    found.leave(&mut level, key, Cow::Owned(String::from(name)));
}

/// Whether an element under `key` is its text, whatever its attributes: `<message xml:lang="en">`.
fn is_text(key: Key) -> bool {
    !matches!(key, Key::Error | Key::Errors | Key::Details | Key::Results | Key::NeutronError | Key::Other)
}

fn content(node: Node<'_, '_>) -> Cow<'static, str> {
    Cow::Owned(String::from(node.text().unwrap_or_default().trim()))
}
