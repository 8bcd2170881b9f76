//! The keywords of the grammar: the attributes, their keys, and the methods of a request.
//!
//! Each keyword is written once, in a table of this file. The parser of the macros, their messages, and the generator take the
//! words from here. Every family of keys is an enum, so a `match` over it covers each key.

/// Declares an enum of words, one row for each.
macro_rules! words {
    ($(#[$about:meta])* $name:ident { $($(#[$doc:meta])* $variant:ident: $word:literal;)* }) => {
        $(#[$about])*
        #[derive(Debug, Clone, Copy, PartialEq, Eq)]
        pub enum $name {
            $($(#[$doc])* $variant,)*
        }

        impl $name {
            /// All variants.
            pub const ALL: &'static [Self] = &[$(Self::$variant),*];

            /// The word itself.
            pub fn word(self) -> &'static str {
                match self {
                    $(Self::$variant => $word,)*
                }
            }

            /// The variant of that word, which is case-sensitive.
            pub fn from_word(word: &str) -> Option<Self> {
                for known in Self::ALL {
                    if known.word() == word {
                        return Some(*known);
                    }
                }
                None
            }
        }
    };
}

mod attribute;
mod method;
mod rename_rule;
mod style;

use alloc::format;
use alloc::string::String;
use alloc::vec::Vec;

pub use attribute::{Attribute, Place};
pub use method::Method;
pub use rename_rule::RenameRule;
pub use style::Style;

use Attribute::{Header, Param, Request, Response, Structure, Values};

/// How a key is written, and which attributes accept it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Key {
    /// The keyword itself.
    pub word: &'static str,
    /// The keyword with its value, as messages show it.
    pub form: &'static str,
    /// The attributes that accept the key.
    pub on: &'static [Attribute],
}

impl Key {
    /// The key in backticks, as messages name it.
    pub fn name(&self) -> String {
        format!("`{}`", self.word)
    }

    /// Whether the key takes no value.
    pub fn is_flag(&self) -> bool {
        self.form == self.word
    }

    /// Whether `attribute` takes this key.
    pub fn belongs_to(&self, attribute: Attribute) -> bool {
        self.on.contains(&attribute)
    }
}

/// A family of keys: those that are read by one `match`.
pub trait Keyword: Copy + PartialEq + 'static {
    /// Every key of the family.
    const ALL: &'static [Self];

    /// How the key is written.
    fn key(self) -> &'static Key;

    /// The keyword itself.
    fn word(self) -> &'static str {
        self.key().word
    }

    /// The key of that word.
    fn from_word(word: &str) -> Option<Self> {
        for key in Self::ALL {
            if key.word() == word {
                return Some(*key);
            }
        }
        None
    }

    /// The key with this value, as Rust source: `name = "id"`.
    fn assign(self, value: &str) -> String {
        format!("{} = {value}", self.word())
    }

    /// The key with these arguments, as Rust source: `job(state = status)`.
    fn list(self, arguments: &str) -> String {
        format!("{}({arguments})", self.word())
    }
}

/// Declares a family of keys, one row for each key: variant, word, form, attributes.
macro_rules! keywords {
    ($(#[$about:meta])* $name:ident { $($variant:ident: $word:literal, $form:literal, $on:expr;)* }) => {
        $(#[$about])*
        #[derive(Debug, Clone, Copy, PartialEq, Eq)]
        pub enum $name {
            $(#[doc = concat!("`", $form, "`")] $variant,)*
        }

        impl Keyword for $name {
            const ALL: &'static [Self] = &[$(Self::$variant),*];

            fn key(self) -> &'static Key {
                match self {
                    $(Self::$variant => &Key { word: $word, form: $form, on: &$on },)*
                }
            }
        }
    };
}

keywords! {
    /// A key of an attribute on a struct or an enum.
    ItemKey {
        Docs: "docs", "docs = \"https://…\"", [Response, Structure, Request];
        Page: "page", "page = \"…\"", [Response, Structure, Request];
        Title: "title", "title = \"…\"", [Response, Structure, Request];
        Success: "success", "success(\"/pointer\", \"value\", …)", [Response];
        Status: "status", "status(300, …)", [Response];
        Job: "job", "job(state = field, …)", [Response, Structure];
        State: "state", "state(field = field, ready(\"…\"), …)", [Response];
        New: "new", "new", [Structure];
        Crate: "crate", "crate = path", [Response, Structure, Values, Request];
        Response: "response", "response = Type", [Request];
        Wrapper: "wrapper", "wrapper = \"…\"", [Request];
        Form: "form", "form", [Request];
        Tag: "tag", "tag = \"…\"", [Response, Structure];
        Content: "content", "content = \"…\"", [Response, Structure];
        Untagged: "untagged", "untagged", [Response, Structure];
        Pages: "pages", "pages(items = field, item = Type, …)", [Request];
        Multipart: "multipart", "multipart", [Request];
        ContentType: "content_type", "content_type = \"…/…\"", [Request];
        RenameAll: "rename_all", "rename_all = \"camelCase\"", [Response, Structure, Request, Values];
        Header: "header", "header(\"Name\" = \"value\")", [Request];
        Query: "query", "query(\"name\" = \"value\")", [Request];
        Body: "body", "body(\"name\" = \"value\")", [Request];
    }
}

keywords! {
    /// A key of `#[param(…)]`, on a field.
    ParamKey {
        Name: "name", "name = \"…\"", [Param];
        Mandatory: "mandatory", "mandatory", [Param];
        Optional: "optional", "optional", [Param];
        See: "see", "see(\"Title\", \"target\")", [Param];
        Status: "status", "status = Endpoint", [Param];
        Differs: "differs", "differs = \"reason\"", [Param];
        Rest: "rest", "rest", [Param];
        Serde: "serde", "serde", [Param];
        Path: "path", "path", [Param];
        Query: "query", "query", [Param];
        Header: "header", "header = \"…\"", [Param];
        Sensitive: "sensitive", "sensitive", [Param];
        Body: "body", "body", [Param];
        Style: "style", "style = \"…\"", [Param];
        AsString: "as_string", "as_string", [Param];
        Raw: "raw", "raw", [Param];
        Flatten: "flatten", "flatten", [Param];
        Default: "default", "default = value", [Param];
        Alias: "alias", "alias = \"…\"", [Param];
        MinVersion: "min_version", "min_version = \"2.57\"", [Param];
        MaxVersion: "max_version", "max_version = \"2.73\"", [Param];
    }
}

// An arm has the keys of one kind.
#[allow(clippy::match_same_arms)]
impl ParamKey {
    /// Whether the key describes a row of the table. A field that collects unknown parameters is not a row.
    pub fn describes_row(self) -> bool {
        match self {
            Self::Name | Self::Alias | Self::Mandatory | Self::Optional | Self::Default => true,
            Self::See | Self::Status | Self::Serde | Self::MinVersion | Self::MaxVersion | Self::AsString => true,
            // Other rules report `differs` without a documented type, and a location.
            Self::Differs | Self::Rest | Self::Flatten => false,
            Self::Path | Self::Query | Self::Header | Self::Sensitive | Self::Body | Self::Raw | Self::Style => false,
        }
    }

    /// Whether the key describes a parameter of an object. A field that is the whole body is not in an object.
    pub fn describes_parameter(self) -> bool {
        match self {
            Self::Name | Self::Alias | Self::Mandatory | Self::Optional | Self::Default => true,
            Self::Rest | Self::Flatten | Self::AsString => true,
            Self::MinVersion | Self::MaxVersion => true,
            Self::See | Self::Status | Self::Differs => false,
            // Other rules report these.
            Self::Serde | Self::Path | Self::Query | Self::Header | Self::Sensitive => false,
            Self::Body | Self::Raw | Self::Style => false,
        }
    }

    /// Whether users write the key as an attribute, as in `#[body]`, because `#[path]`, `#[query]` and `#[header(…)]` are
    /// attributes. Names that derives of other crates use are excluded.
    pub fn is_mistaken_for_attribute(self) -> bool {
        match self {
            Self::Mandatory | Self::Optional | Self::See | Self::Rest | Self::Body | Self::Raw | Self::Flatten => true,
            Self::AsString => true,
            Self::Name | Self::Alias | Self::Status | Self::Differs | Self::Serde | Self::Sensitive => false,
            // Derives of other crates use this name.
            Self::Default | Self::Style => false,
            Self::Path | Self::Query | Self::Header | Self::MinVersion | Self::MaxVersion => false,
        }
    }
}

keywords! {
    /// A key of `#[header("…")]`, on a field of a request.
    HeaderKey {
        Sensitive: "sensitive", "sensitive", [Header];
    }
}

keywords! {
    /// A key inside `job(…)`: the field that holds each part of a job's status, and the service's names for the states.
    JobKey {
        State: "state", "state = field", [];
        Code: "code", "code = field", [];
        Reason: "reason", "reason = field", [];
        Progress: "progress", "progress = field", [];
        Entities: "entities", "entities = field", [];
        SubJobs: "sub_jobs", "sub_jobs = field", [];
        Vocabulary: "vocabulary", "vocabulary = path", [];
        Succeeded: "succeeded", "succeeded(\"…\", …)", [];
        Failed: "failed", "failed(\"…\", …)", [];
        Canceled: "canceled", "canceled(\"…\", …)", [];
    }
}

keywords! {
    /// A key inside `state(…)`: the field that holds the state of a resource, and its final states.
    StateKey {
        Field: "field", "field = field", [];
        Ready: "ready", "ready(\"…\", …)", [];
        Failed: "failed", "failed(\"…\", …)", [];
        Deleted: "deleted", "deleted(\"…\", …)", [];
        Reason: "reason", "reason = field", [];
        Progress: "progress", "progress = field", [];
    }
}

keywords! {
    /// A key inside `pages(…)`: how the next page of a list is requested, and where the items are.
    PagesKey {
        Items: "items", "items = field", [];
        Item: "item", "item = Type", [];
        Limit: "limit", "limit = field", [];
        Marker: "marker", "marker = field", [];
        Last: "last", "last = field", [];
        NextMarker: "next_marker", "next_marker = field", [];
        Offset: "offset", "offset = field", [];
        Page: "page", "page = field", [];
        FirstPage: "first_page", "first_page = 0", [];
        NextLink: "next_link", "next_link = field", [];
        LinkHeader: "link_header", "link_header", [];
        More: "more", "more = field", [];
        Total: "total", "total = field", [];
        FullPages: "full_pages", "full_pages", [];
    }
}

/// The keys of all attributes.
pub fn keys() -> Vec<&'static Key> {
    let mut keys = Vec::new();
    for key in ItemKey::ALL {
        keys.push(key.key());
    }
    for key in ParamKey::ALL {
        keys.push(key.key());
    }
    for key in HeaderKey::ALL {
        keys.push(key.key());
    }
    keys
}
