//! The content of one page of an API reference: endpoints, tables and examples.
//!
//! [`Page::read`] extracts it from the document tree. This module knows the headings, captions and columns of such
//! pages, with each list of words in one place. It does not know other pages: references are kept as labels, which
//! [`Service`](crate::service::Service) resolves.

mod column;
mod documented_status;
mod endpoint;
mod example;
mod file_content;
mod flow;
mod header_row;
mod heading;
mod hint;
mod method;
mod named_type;
mod null;
pub(crate) mod presence;
mod prose;
mod reference;
mod remark;
mod request_line;
mod required_header;
mod secret;
mod section;
mod state;
mod status;
mod table;
mod table_role;
mod tags;
mod type_cell;
mod uri;
mod value_table;
mod values;
mod versions;

pub(crate) use column::Column;
pub use documented_status::DocumentedStatus;
pub use example::Example;
pub(crate) use example::add_names;
pub use heading::Zone;
pub(crate) use heading::says_list;
pub use hint::Hints;
pub use method::Method;
pub use null::Null;
pub(crate) use null::says_empty_object;
pub use prose::Prose;
pub(crate) use prose::{capitalized, has_references, is_safe, with_references};
pub use reference::Reference;
pub use request_line::RequestLine;
pub use required_header::RequiredHeader;
#[doc(inline)]
pub use restable_model::Presence;
pub(crate) use section::anchor;
pub use status::Status;
pub(crate) use table::DefinedRow;
pub use table::{PageTable, Row};
pub use table_role::Role;
pub(crate) use uri::is_version;
pub use value_table::ValueTable;
pub(crate) use value_table::{VALUE, all_words, words};
pub use values::DocumentedValue;
pub use versions::Versions;

use crate::problem::Problem;
use restable_rst::Document;

/// The content of a page.
#[derive(Debug, Clone, Default)]
pub struct Page {
    /// The name of the page before it was published (`:original_name:`), if the page has one.
    pub original_name: Option<String>,
    /// The title.
    pub title: String,
    /// The description of the page, which precedes its endpoint.
    pub description: Prose,
    /// The notes of the sections about the request, outside of tables.
    pub notes: Prose,
    /// Why the API should no longer be used, such as "out of date", if the page is about such an API.
    pub deprecation: Option<&'static str>,
    /// The path of the page, which begins with the service.
    pub path: String,
    /// The whole title of the section that documents the endpoint, if the page is one of several of a file.
    pub section: Option<String>,
    /// The line of that title.
    pub section_line: usize,
    /// The versions of the API that have the endpoints.
    pub versions: Versions,
    /// The endpoints, in page order.
    pub endpoints: Vec<Endpoint>,
    /// The tables of parameters and codes, in page order.
    pub tables: Vec<PageTable>,
    /// The tables of values to which rows refer, in page order.
    pub value_tables: Vec<ValueTable>,
    /// The examples, in page order.
    pub examples: Vec<Example>,
    /// The request lines in the examples, in page order.
    pub request_lines: Vec<RequestLine>,
    /// The placeholders in the hosts of the URLs that the text shows, such as `bucket` of `https://{bucket}.example.com`.
    pub hosts: Vec<String>,
    /// The headers that the text requires of each request.
    pub required_headers: Vec<RequiredHeader>,
    /// The labels of the page, sorted by line.
    pub labels: Vec<Label>,
    /// The status codes of the responses, outside of tables of the page.
    pub statuses: Vec<DocumentedStatus>,
    /// Information about the response outside of tables.
    pub response: ResponseText,
    /// Whether the page documents an object storage API, whose bodies are XML.
    pub is_xml: bool,
    /// The problems of the page.
    pub problems: Vec<Problem>,
}

/// A method and a path.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Endpoint {
    /// The HTTP method.
    pub method: Method,
    /// The path with its `{parameters}`, and the query if the page appends one.
    pub path: String,
    /// The line of the endpoint.
    pub line: usize,
    /// Whether it was found only in an example.
    pub in_example: bool,
    /// The Rust name of its request, if an override sets one.
    pub rust_name: Option<String>,
}

/// A label, and what it refers to.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Label {
    /// The name of the label, as references write it.
    pub name: String,
    /// The line of the block that follows the label.
    pub line: usize,
    /// Whether that block is a section.
    pub is_section: bool,
    /// The table that the label refers to: the first one that follows it in its section.
    pub table: Option<usize>,
    /// The tables of values that the label refers to.
    pub value_tables: std::ops::Range<usize>,
}

/// Information about the response outside of tables.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct ResponseText {
    /// Whether the page has a response heading, a response table or example, or a table of status codes.
    pub is_mentioned: bool,
    /// Whether the text says that the body is a file, which is not JSON.
    pub is_file: bool,
    /// Whether the text says that the response has the parameters of the request.
    pub is_same_as_request: bool,
    /// The notes of the response text, outside of tables.
    pub notes: Prose,
    /// References in the response text, which may refer to a page with a shared response.
    pub references: Vec<Reference>,
}

impl Page {
    /// Extracts the content of a page. `path` is the path of the page, and `markup` are the problems of parsing it.
    ///
    /// ```
    /// use restable_bindgen::private::page::{Method, Page};
    ///
    /// let (document, problems) = restable_rst::read("Boxes\n=====\n\nURI\n---\n\nGET /v1/boxes\n");
    /// let page = Page::read("store/api-ref/source/boxes.rst", &document, &problems);
    /// assert_eq!((page.endpoints[0].method, page.endpoints[0].path.as_str()), (Method::Get, "/v1/boxes"));
    /// ```
    pub fn read(path: &str, document: &Document<'_>, markup: &[restable_rst::Problem]) -> Self {
        let mut page = flow::read(document);
        path.clone_into(&mut page.path);
        page.problems.extend(markup.iter().map(|problem| Problem {
            line: problem.line,
            kind: crate::problem::Kind::Markup,
            message: crate::letter::in_one_line(&problem.message),
        }));
        table_role::set_aside_examples(&mut page.tables);
        table_role::set_aside_contents_of_file(&mut page);
        header_row::move_out(&mut page);
        table_role::demote_to_structures(&mut page.tables);
        named_type::resolve_named_types(&mut page.tables, &page.labels, &mut page.problems);
        values::share(&mut page.tables);
        page.deprecation = state::deprecation(&page);
        state::remove_endpoints_of_how_to(&mut page);
        page.problems.sort_by_key(|problem| problem.line);
        page.shrink_to_fit();
        page
    }

    /// Frees the memory that the lists reserved, because a page stays in memory as long as its service.
    fn shrink_to_fit(&mut self) {
        self.tables.shrink_to_fit();
        self.examples.shrink_to_fit();
        for table in &mut self.tables {
            table.rows.shrink_to_fit();
        }
    }
}
