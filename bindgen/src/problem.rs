//! What of a documentation checkout is not understood, and where.

use std::fmt;

use serde::Serialize;

use crate::letter::in_one_line;

/// Something on a page that does not become bindings, or not the ones its author meant.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Problem {
    /// The line of the page, from 1.
    pub line: usize,
    /// What it is.
    pub kind: Kind,
    /// What it is and what to do, in a sentence.
    pub message: String,
}

impl Problem {
    /// A problem with what is special about it; the kind tells what to do.
    pub(crate) fn new(line: usize, kind: Kind, about: impl fmt::Display) -> Self {
        // A page may be about anything, and a report is lines of text.
        let about = in_one_line(&about.to_string());
        Self { line, kind, message: format!("{about}: {}", kind.advice()) }
    }
}

/// The kinds of [`Problem`]. Their keywords are those of `restable check --deny`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
#[serde(into = "&'static str")]
pub enum Kind {
    /// The reStructuredText is malformed.
    Markup,
    /// Object storage style: the answer is XML.
    Xml,
    /// A method and an address, but only in an example.
    EndpointInExample,
    /// A method and something that is no address.
    MalformedEndpoint,
    /// An endpoint that another page documents.
    QuotedEndpoint,
    /// An endpoint whose page says nothing of an answer.
    NoResponse,
    /// A table among requests or responses with a header that no rule knows.
    UnknownTable,
    /// A row without a name.
    NamelessRow,
    /// A row whose page does not say what type it has.
    UntypedRow,
    /// A documented type that the model does not know.
    UnknownType,
    /// A cell of the Mandatory column that is neither yes nor no.
    UnknownPresence,
    /// A reference that leads nowhere in its service.
    UnresolvedReference,
    /// A name that its table has already.
    DuplicateRow,
    /// A row that cannot travel where its table is.
    Misplaced,
    /// A table that no row leads to.
    UnreachedTable,
    /// A table of another normal answer than the one that is bound.
    OtherAnswer,
    /// A table of headers of an answer.
    AnswerHeader,
    /// A response example that is not JSON.
    ExampleNotJson,
    /// An example that contradicts its table.
    Drift,
    /// An override that has nothing to change.
    UnusedOverride,
    /// A file or directory that the search for pages has passed over.
    NotRead,
    /// A page whose name cannot be written as it is, or is that of another page.
    PageName,
}

impl Kind {
    /// Every kind, in the order of the command's help.
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

    /// The keyword of the kind.
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

    /// The kind of a keyword.
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

    /// What to do, the only place it is written.
    const fn advice(self) -> &'static str {
        match self {
            Self::Markup => "correct the reStructuredText",
            Self::Xml => "refused, its bodies are XML; call it with a client of object storage",
            Self::EndpointInExample => "the endpoint stands in an example only; write it into a URI section",
            Self::MalformedEndpoint => {
                "method and address do not make an endpoint; write `METHOD /path` on a line of its own"
            }
            Self::QuotedEndpoint => {
                "the page quotes the endpoint; its bindings are those of the page that documents it"
            }
            Self::NoResponse => {
                "the page says nothing of a response, so any answer is accepted; add a table, or say that there is none"
            }
            Self::UnknownTable => "the table is not read, its header has no column for a parameter; name it Parameter",
            Self::NamelessRow => "the row has no name and is left out; fill its first cell",
            Self::UntypedRow => {
                "no type is documented: in a body any value will do, elsewhere it is text; fill the Type column"
            }
            Self::UnknownType => "the row is left out; correct the cell",
            Self::UnknownPresence => "taken for optional; write Yes or No",
            Self::UnresolvedReference => "no page of the service has this label; correct the reference",
            Self::DuplicateRow => "the table has a row of this name already, this one is left out; rename one of them",
            Self::Misplaced => "it cannot travel there and is left out or sent as text; move it to the body",
            Self::UnreachedTable => "no row leads to the table, so it is left out; refer to it in a Type cell",
            Self::OtherAnswer => "another normal answer is bound, this table is left out; write one table for both",
            Self::AnswerHeader => "headers of an answer are in no type; read them from the answer itself",
            Self::ExampleNotJson => "the example is not checked; correct its JSON",
            Self::Drift => "table and example disagree; correct the one that is wrong",
            Self::UnusedOverride => "the override changes nothing; the page has changed, so take it out or correct it",
            Self::NotRead => "the search passes over it; remove it, or leave it out with --skip",
            Self::PageName => "rename the page, so that reports and links lead to it",
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
