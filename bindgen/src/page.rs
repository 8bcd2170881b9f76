//! What a page of an API reference says: endpoints, tables and examples.
//!
//! [`Page::read`] lifts the tree of a page. It knows the headings, captions and columns of such pages, each list of words in
//! one place, and no other page: references are kept as they are for [`Service`](crate::service::Service) to follow.

mod column;
mod endpoint;
mod example;
mod flow;
mod heading;
mod hint;
mod method;
mod named_type;
mod presence;
mod prose;
mod reference;
mod status;
mod table;
mod table_role;
mod type_cell;
mod uri;
mod values;

pub use example::Example;
pub use heading::Zone;
pub use hint::Hints;
pub use method::Method;
pub use prose::Prose;
pub use reference::Reference;
#[doc(inline)]
pub use restable_model::Presence;
pub use status::Status;
pub use table::{PageTable, Row};
pub use table_role::Role;
pub use values::DocumentedValue;

use crate::problem::Problem;
use restable_rst::Document;

/// A page, lifted.
#[derive(Debug, Clone, Default)]
pub struct Page {
    /// The name before the page was published (`:original_name:`), if it says.
    pub original_name: Option<String>,
    /// The title.
    pub title: String,
    /// What the page is about, where it says so before its address.
    pub description: Prose,
    /// The path of the page, from its service on.
    pub path: String,
    /// The endpoints, in the order of the page.
    pub endpoints: Vec<Endpoint>,
    /// The tables of parameters and codes, in the order of the page.
    pub tables: Vec<PageTable>,
    /// The examples.
    pub examples: Vec<Example>,
    /// What other places call parts of this page, sorted by line.
    pub labels: Vec<Label>,
    /// What the page says of its response beside tables.
    pub response: ResponseText,
    /// Whether the page is of object storage, with XML for bodies.
    pub is_xml: bool,
    /// What was not understood.
    pub problems: Vec<Problem>,
}

/// A method and a path.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Endpoint {
    /// The method.
    pub method: Method,
    /// The path with its `{parameters}`, and the query if the page has one there.
    pub path: String,
    /// The line it stands on.
    pub line: usize,
    /// Whether it was only found in an example.
    pub in_example: bool,
    /// The Rust name of its request, where a person has given one.
    pub rust_name: Option<String>,
}

/// What a label points at.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Label {
    /// The name, as references write it.
    pub name: String,
    /// The line of the block it stands before.
    pub line: usize,
    /// Whether that block is a section.
    pub is_section: bool,
    /// The table it stands for: its own, or the first behind it in its section.
    pub table: Option<usize>,
}

/// Text about the response.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct ResponseText {
    /// Whether there is a heading for it, or a table of status codes.
    pub is_mentioned: bool,
    /// References in its text, which may lead to a shared response page.
    pub references: Vec<Reference>,
}

impl Page {
    /// Lifts a page that was read from `path`.
    ///
    /// ```
    /// use restable_bindgen::page::{Method, Page};
    ///
    /// let (document, problems) = restable_rst::read("Boxes\n=====\n\nURI\n---\n\nGET /v1/boxes\n");
    /// let page = Page::read("store/api-ref/source/boxes.rst", &document, &problems);
    /// assert_eq!((page.endpoints[0].method, page.endpoints[0].path.as_str()), (Method::Get, "/v1/boxes"));
    /// ```
    pub fn read(path: &str, document: &Document<'_>, markup: &[restable_rst::Problem]) -> Self {
        let mut page = flow::lift(document);
        path.clone_into(&mut page.path);
        page.problems.extend(markup.iter().map(|problem| Problem {
            line: problem.line,
            kind: crate::problem::Kind::Markup,
            message: crate::letter::in_one_line(&problem.message),
        }));
        table_role::settle(&mut page.tables);
        named_type::settle(&mut page.tables, &mut page.problems);
        page.problems.sort_by_key(|problem| problem.line);
        page
    }
}
