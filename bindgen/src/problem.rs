//! The problems of a documentation checkout: what the generator did not understand, and on which line.

use std::fmt;

use serde::Serialize;

use crate::letter::in_one_line;

/// Something on a page that is not bound, or not bound as its author intended.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[non_exhaustive]
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

/// A problem and the page it is on.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[non_exhaustive]
pub struct PageProblem {
    /// The path of the page.
    pub page: String,
    /// The problem.
    #[serde(flatten)]
    pub problem: Problem,
}

impl fmt::Display for PageProblem {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { page, problem } = self;
        write!(formatter, "{page}:{}: {}: {}", problem.line, problem.kind, problem.message)
    }
}

/// Defines the kinds of problems. Each row has the documentation, the keyword, and what to do about such a problem.
macro_rules! kinds {
    ($($(#[$documentation:meta])* $kind:ident: $keyword:literal, $advice:literal;)*) => {
        /// The kinds of [`Problem`]. `restable check --deny` accepts their keywords.
        #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
        #[serde(into = "&'static str")]
        #[non_exhaustive]
        pub enum Kind {
            $($(#[$documentation])* $kind,)*
        }

        impl Kind {
            /// Every kind, in the order in which the command's help lists them.
            pub const ALL: &'static [Self] = &[$(Self::$kind,)*];

            /// Returns the keyword of the kind.
            pub const fn keyword(self) -> &'static str {
                match self {
                    $(Self::$kind => $keyword,)*
                }
            }

            /// Returns what to do about a problem of this kind.
            const fn advice(self) -> &'static str {
                match self {
                    $(Self::$kind => $advice,)*
                }
            }
        }
    };
}

// The order of the rows is that of the command's help.
kinds! {
    /// The reStructuredText is malformed.
    Markup: "markup", "correct the reStructuredText";
    /// A page of an object storage API, whose bodies are XML.
    Xml: "xml", "not bound, because its bodies are XML; use a client for object storage";
    /// An endpoint that appears only in an example.
    EndpointInExample: "endpoint-in-example", "the endpoint appears only in an example; add it to a URI section";
    /// An endpoint of a page that shows how to call the service.
    HowTo: "how-to", "the page shows how to call the service, so the endpoint is not bound; the page that documents it has the bindings";
    /// A method that is followed by something other than a path.
    MalformedEndpoint: "malformed-endpoint", "this is not a method followed by a path; write `METHOD /path` on a line of its own";
    /// An endpoint that the page mentions and another page documents.
    QuotedEndpoint: "quoted-endpoint", "the page only mentions the endpoint; its bindings come from the page that documents it";
    /// An endpoint whose page documents no response.
    NoResponse: "no-response", "the page documents no response, so any response is accepted; add a table, or state that there is none";
    /// A request or response table with a header that no rule recognizes.
    UnknownTable: "unknown-table", "the table is ignored, because no column names the parameters; add a column Parameter";
    /// A table of comma-separated values.
    TableForm: "table-form", "the table is ignored; write it as a grid table, a simple table or a `list-table`";
    /// A row without a name.
    NamelessRow: "nameless-row", "the row has no name and is left out; fill in its first cell";
    /// A row without a documented type.
    UntypedRow: "untyped-row", "no type is documented, so the example or the values decide; without them a body accepts any value and other locations take text; fill in the Type column";
    /// A documented type that no rule recognizes.
    UnknownType: "unknown-type", "no rule recognizes the type, so the row is left out; correct the Type cell";
    /// A row without fields whose description documents another type than its Type cell.
    TypeInDescription: "type-in-description", "the description documents another type, so the field has that one; correct the Type cell or the description";
    /// A cell of the Mandatory column that says neither yes nor no.
    UnknownPresence: "unknown-presence", "treated as optional; write Yes or No";
    /// A reference to a label that no page of the service has.
    UnresolvedReference: "unresolved-reference", "no page of the service has this label; correct the reference";
    /// A row whose table already has a row of the same name.
    DuplicateRow: "duplicate-row", "the table already has a row of this name, so this one is left out; rename one of them";
    /// A row that is in no type although its table is.
    UnboundRow: "unbound-row", "the row is in no type and is left out; list it once, in the table of the object that contains it";
    /// A parameter that cannot be in the location of its table.
    Misplaced: "misplaced", "it cannot be in this location, so it is left out or is text; move it to the body";
    /// A parameter in the host of a URL.
    InHost: "in-host", "it is in the host, so it is no field; write its value in the base URL";
    /// A table of the names of entries of a map, or of a list of names with values.
    EntryNames: "entry-names", "the table lists names of entries, so its rows are no fields; send each as an entry with its name and its value";
    /// A table of the parts of a text, such as the keys of JSON in a string.
    PartsOfText: "parts-of-text", "the table describes the content of a text, so its rows are in the documentation of that field and not fields; format or parse the text";
    /// A table that no row refers to.
    UnreachedTable: "unreached-table", "no row refers to the table, so it is left out; refer to it in a Type cell";
    /// A table of a normal response other than the one that is bound.
    OtherAnswer: "other-answer", "another normal response is bound, so this table is left out; write one table for both";
    /// A table of response headers that has no place in the type of the response.
    AnswerHeader: "answer-header", "another page documents the body, so the headers are not bound; read them from the response";
    /// A parameter that looks like paging, of a request whose pages are not bound.
    UnboundPages: "unbound-pages", "the next page cannot be requested automatically; set the parameter in each request, or complete the page";
    /// A response example that is not JSON.
    ExampleNotJson: "example-not-json", "the example is not checked; correct its JSON";
    /// A row of a flat table whose place no example shows.
    GuessedPlace: "guessed-place", "the examples do not show which object contains the row, so this place is a guess; add the row to an example";
    /// An open parameter whose examples have the members of a structure.
    GuessedType: "guessed-type", "no row describes its members, and the example has those of this structure, so the type is a guess; refer to a table in the Type cell";
    /// A response, or the elements of a list or an object, that only an example shows.
    ExampleType: "example-type", "no row documents this, so it has the type that the example shows; add rows for it";
    /// An example that contradicts its table.
    Drift: "drift", "table and example disagree; correct the one that is wrong";
    /// An override that changes nothing.
    UnusedOverride: "unused-override", "the override changes nothing, perhaps because the page has changed; remove or correct it";
    /// A file that a directive names and that the project does not have.
    MissingFile: "missing-file", "the project has no such file; correct its name";
    /// A row whose key no file defines.
    MissingDefinition: "missing-definition", "no file defines the parameter, so its type is unknown; add a definition";
    /// A definition that cannot be read, or an attribute of it that is not known.
    Definition: "definition", "it is left out; correct the definition";
    /// A parameter whose definition has no location that is known.
    UnknownLocation: "unknown-location", "treated as a parameter of the body; write body, path, query or header";
    /// A word or an address that is read as another one, which it resembles.
    Spelling: "spelling", "correct the spelling";
    /// An operation for any method.
    AnyMethod: "any-method", "each method has a request, because the page documents none; name the methods";
    /// A file or directory that the search for pages skipped.
    NotRead: "not-read", "skipped by the search for pages; remove it, or exclude it";
    /// A page whose name has to be encoded, or is the name of another page.
    PageName: "page-name", "rename the page, so that reports and links can refer to it";
}

impl Kind {
    /// Returns the kind with the given keyword.
    ///
    /// ```
    /// use restable_bindgen::report::Kind;
    ///
    /// assert_eq!(Kind::from_keyword("drift"), Some(Kind::Drift));
    /// assert_eq!(Kind::from_keyword("drifts"), None);
    /// ```
    pub fn from_keyword(keyword: &str) -> Option<Self> {
        Self::ALL.iter().copied().find(|kind| kind.keyword() == keyword)
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

#[cfg(test)]
mod tests {
    use std::collections::HashSet;

    use super::Kind;

    #[test]
    fn every_kind_has_a_keyword_of_its_own() {
        let keywords: HashSet<_> = Kind::ALL.iter().map(|kind| kind.keyword()).collect();
        assert_eq!(keywords.len(), Kind::ALL.len());
    }

    #[test]
    fn no_advice_names_an_option_of_the_command() {
        for kind in Kind::ALL {
            assert!(!kind.advice().contains("--"), "{kind}: {}", kind.advice());
        }
    }
}
