//! The problems of a documentation checkout: what the generator did not understand, and on which line.

use std::fmt;

use serde::Serialize;

use crate::letter::in_one_line;

/// Something on a page that is not bound, or not bound as its author intended.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Problem {
    /// The line on the page, counted from 1.
    pub line: usize,
    /// The kind of the problem.
    pub kind: Kind,
    /// A description of the problem and advice on how to correct it.
    pub message: String,
}

impl Problem {
    /// Creates a problem. `about` names what the problem is about; the advice of its kind is appended.
    pub(crate) fn new(line: usize, kind: Kind, about: impl fmt::Display) -> Self {
        // Pages may contain any text, and the report has one line per problem.
        let about = in_one_line(&about.to_string());
        Self { line, kind, message: format!("{about}: {}", kind.advice()) }
    }
}

/// The kinds of [`Problem`]. `restable check --deny` accepts their keywords.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
#[serde(into = "&'static str")]
pub enum Kind {
    /// The reStructuredText is malformed.
    Markup,
    /// A page of an object storage API, whose bodies are XML.
    Xml,
    /// An endpoint that appears only in an example.
    EndpointInExample,
    /// A method that is followed by something other than a path.
    MalformedEndpoint,
    /// An endpoint that the page mentions and another page documents.
    QuotedEndpoint,
    /// An endpoint whose page documents no response.
    NoResponse,
    /// A request or response table with a header that no rule recognizes.
    UnknownTable,
    /// A row without a name.
    NamelessRow,
    /// A row without a documented type.
    UntypedRow,
    /// A documented type that no rule recognizes.
    UnknownType,
    /// A cell of the Mandatory column that says neither yes nor no.
    UnknownPresence,
    /// A reference to a label that no page of the service has.
    UnresolvedReference,
    /// A row whose table already has a row of the same name.
    DuplicateRow,
    /// A parameter that cannot be sent in the location of its table.
    Misplaced,
    /// A table that no row refers to.
    UnreachedTable,
    /// A table of a normal response other than the one that is bound.
    OtherAnswer,
    /// A table of response headers.
    AnswerHeader,
    /// A response example that is not JSON.
    ExampleNotJson,
    /// An example that contradicts its table.
    Drift,
    /// An override that changes nothing.
    UnusedOverride,
    /// A file or directory that the search for pages skipped.
    NotRead,
    /// A page whose name has to be encoded, or is the name of another page.
    PageName,
}

impl Kind {
    /// Every kind, in the order in which the command's help lists them.
    pub const ALL: [Self; 22] = [
        Self::Markup,
        Self::Xml,
        Self::EndpointInExample,
        Self::MalformedEndpoint,
        Self::QuotedEndpoint,
        Self::NoResponse,
        Self::UnknownTable,
        Self::NamelessRow,
        Self::UntypedRow,
        Self::UnknownType,
        Self::UnknownPresence,
        Self::UnresolvedReference,
        Self::DuplicateRow,
        Self::Misplaced,
        Self::UnreachedTable,
        Self::OtherAnswer,
        Self::AnswerHeader,
        Self::ExampleNotJson,
        Self::Drift,
        Self::UnusedOverride,
        Self::NotRead,
        Self::PageName,
    ];

    /// Returns the keyword of the kind.
    pub const fn keyword(self) -> &'static str {
        match self {
            Self::Markup => "markup",
            Self::Xml => "xml",
            Self::EndpointInExample => "endpoint-in-example",
            Self::MalformedEndpoint => "malformed-endpoint",
            Self::QuotedEndpoint => "quoted-endpoint",
            Self::NoResponse => "no-response",
            Self::UnknownTable => "unknown-table",
            Self::NamelessRow => "nameless-row",
            Self::UntypedRow => "untyped-row",
            Self::UnknownType => "unknown-type",
            Self::UnknownPresence => "unknown-presence",
            Self::UnresolvedReference => "unresolved-reference",
            Self::DuplicateRow => "duplicate-row",
            Self::Misplaced => "misplaced",
            Self::UnreachedTable => "unreached-table",
            Self::OtherAnswer => "other-answer",
            Self::AnswerHeader => "answer-header",
            Self::ExampleNotJson => "example-not-json",
            Self::Drift => "drift",
            Self::UnusedOverride => "unused-override",
            Self::NotRead => "not-read",
            Self::PageName => "page-name",
        }
    }

    /// Returns the kind with the given keyword.
    ///
    /// ```
    /// use restable_bindgen::problem::Kind;
    ///
    /// assert_eq!(Kind::from_keyword("drift"), Some(Kind::Drift));
    /// assert_eq!(Kind::from_keyword("drifts"), None);
    /// ```
    pub fn from_keyword(keyword: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|kind| kind.keyword() == keyword)
    }

    /// Returns the advice for problems of this kind. The texts are written here and nowhere else.
    const fn advice(self) -> &'static str {
        match self {
            Self::Markup => "correct the reStructuredText",
            Self::Xml => "not bound, because its bodies are XML; use a client for object storage",
            Self::EndpointInExample => "the endpoint appears only in an example; add it to a URI section",
            Self::MalformedEndpoint => {
                "this is not a method followed by a path; write `METHOD /path` on a line of its own"
            }
            Self::QuotedEndpoint => {
                "the page only mentions the endpoint; its bindings come from the page that documents it"
            }
            Self::NoResponse => {
                "the page documents no response, so any response is accepted; add a table, or state that there is none"
            }
            Self::UnknownTable => {
                "the table is ignored, because no column names the parameters; add a column Parameter"
            }
            Self::NamelessRow => "the row has no name and is left out; fill in its first cell",
            Self::UntypedRow => {
                "no type is documented, so a body accepts any value and other locations take text; fill in the Type column"
            }
            Self::UnknownType => "no rule recognizes the type, so the row is left out; correct the Type cell",
            Self::UnknownPresence => "treated as optional; write Yes or No",
            Self::UnresolvedReference => "no page of the service has this label; correct the reference",
            Self::DuplicateRow => {
                "the table already has a row of this name, so this one is left out; rename one of them"
            }
            Self::Misplaced => {
                "it cannot be sent in this location, so it is left out or sent as text; move it to the body"
            }
            Self::UnreachedTable => "no row refers to the table, so it is left out; refer to it in a Type cell",
            Self::OtherAnswer => {
                "another normal response is bound, so this table is left out; write one table for both"
            }
            Self::AnswerHeader => "response headers are not part of the bindings; read them from the response",
            Self::ExampleNotJson => "the example is not checked; correct its JSON",
            Self::Drift => "table and example disagree; correct the one that is wrong",
            Self::UnusedOverride => {
                "the override changes nothing, perhaps because the page has changed; remove or correct it"
            }
            Self::NotRead => "skipped by the search for pages; remove it, or exclude it with --skip",
            Self::PageName => "rename the page, so that reports and links can refer to it",
        }
    }
}

impl From<Kind> for &'static str {
    fn from(kind: Kind) -> Self {
        kind.keyword()
    }
}

impl fmt::Display for Kind {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(self.keyword())
    }
}
