//! The description of a page: what it has before its first heading, and the sections about its function and its constraints.

use super::Flow;
use crate::page::heading::{Zone, is_run_in};
use crate::page::{Prose, uri};
use restable_rst::{Block, Node, Text};

impl Flow {
    /// Adds the constraints of the page to its description: the text of a section.
    pub(super) fn constrain(&mut self, title: &str, nodes: &[Node<'_>]) {
        let text: Vec<_> = nodes.iter().filter(|node| is_text(node)).cloned().collect();
        self.page.description.push(&Prose::of_section(title, &text));
    }

    /// Adds the description of the page: everything before the first heading, table or example.
    pub(super) fn describe(&mut self, nodes: &[Node<'_>]) {
        let is_about = |node: &&Node<'_>| match &node.block {
            Block::Paragraph(text) => {
                let plain = text.plain();
                !is_run_in(text.as_str(), &plain) && uri::read(&plain).is_none()
            }
            Block::BulletList(_) | Block::EnumeratedList(_) => true,
            Block::Directive(directive) => directive.name != "table",
            _ => false,
        };
        for node in nodes.iter().take_while(is_about) {
            self.page.description.push(&Prose::of_nodes(std::slice::from_ref(node)));
        }
    }

    /// Adds a section about the page to its description: everything before a heading of another part of the page.
    pub(super) fn describe_all(&mut self, nodes: &[Node<'_>]) {
        let is_about = |node: &&Node<'_>| match &node.block {
            Block::Paragraph(text) => !opens_part(text) && uri::read(&text.plain()).is_none(),
            Block::Section(_) => false,
            _ => true,
        };
        let text: Vec<_> = nodes.iter().take_while(is_about).filter(|node| is_text(node)).cloned().collect();
        self.page.description.push(&Prose::of_description(&text));
    }
}

/// Returns whether a block is text for a description, and not a table, which becomes a type.
fn is_text(node: &Node<'_>) -> bool {
    match &node.block {
        Block::Paragraph(_) | Block::BulletList(_) | Block::EnumeratedList(_) => true,
        Block::Directive(directive) => directive.name != "table",
        _ => false,
    }
}

/// Returns whether a paragraph is the run-in heading of a request, a response or another part of the page.
fn opens_part(text: &Text<'_>) -> bool {
    let plain = text.plain();
    is_run_in(text.as_str(), &plain) && Zone::of(&plain).is_some()
}

/// Returns whether a section with this title describes what the page is about.
pub(super) fn is_function(title: &str) -> bool {
    let title = title.to_lowercase();
    ["function", "description", "introduction", "overview", "api description"]
        .iter()
        .any(|word| title.starts_with(word))
}

/// Returns whether a section with this title describes what a call requires.
pub(super) fn is_constraint(title: &str) -> bool {
    let title = title.to_lowercase();
    ["constraint", "restriction", "precaution", "note", "prerequisite"].iter().any(|word| title.starts_with(word))
}
