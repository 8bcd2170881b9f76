//! The plan of a service: plain data that describes what is printed.

mod field;
mod pages;

use restable_model::Kind as ReadKind;
use serde_json::Value;

use crate::page::Method;
pub(super) use field::{Also, Field, InExamples, Raw, StatusRequest, takes_required_struct};
pub(super) use pages::{PageWay, Pages};

/// The plan of a service. Tables are identified by their index in `tables`, so they may contain each other.
#[derive(Debug, Default)]
pub(super) struct Plan {
    /// The modules, one for each page, in page order.
    pub(super) modules: Vec<Module>,
    /// Responses and structures.
    pub(super) tables: Vec<Table>,
    /// Enumerations.
    pub(super) values: Vec<Values>,
}

impl Plan {
    /// Returns whether a response has nothing to decode, so that its type is `()`.
    pub(super) fn is_empty_answer(&self, table: usize) -> bool {
        let is_empty = |table: &Table| table.kind == Kind::Response && matches!(table.body, Body::Unit);
        self.tables.get(table).is_some_and(is_empty)
    }

    /// Returns whether a response is a file.
    pub(super) fn is_file(&self, table: usize) -> bool {
        let is_file = |table: &Table| matches!(&table.body, Body::Fields(fields) if fields.iter().any(|field| field.raw.is_some()));
        self.tables.get(table).is_some_and(is_file)
    }

    /// Returns whether a response is text of any form.
    #[cfg(feature = "mock")]
    pub(super) fn is_text(&self, table: usize) -> bool {
        let is_text = |field: &Field| field.raw == Some(Raw::Text);
        let has_text = |table: &Table| matches!(&table.body, Body::Fields(fields) if fields.iter().any(is_text));
        self.tables.get(table).is_some_and(has_text)
    }

    /// Returns the table of a response, or those of all responses that the status decides between.
    pub(super) fn choices(&self, response: usize) -> Vec<usize> {
        match self.tables.get(response).map(|table| &table.body) {
            Some(Body::OneOf(choices)) => choices.iter().filter_map(|choice| choice.ty.table()).collect(),
            _ => vec![response],
        }
    }

    /// Removes the responses that need no type.
    pub(super) fn drop_empty_answers(&mut self) {
        let mut modules = std::mem::take(&mut self.modules);
        for module in &mut modules {
            module.items.retain(|item| !matches!(item, Item::Table(at) if self.is_empty_answer(*at)));
        }
        self.modules = modules;
    }

    /// Sorts the items of each module: requests, responses, structures, enumerations, re-exports.
    pub(super) fn sort(&mut self) {
        let tables = &self.tables;
        for module in &mut self.modules {
            module.items.sort_by_key(|item| match item {
                Item::Request(_) => 0,
                Item::Table(at) => match tables.get(*at).map(|table| (table.kind, table.same_as, &table.body)) {
                    Some((Kind::Response, _, Body::OneOf(_))) => 1,
                    Some((Kind::Response, ..)) => 2,
                    Some((Kind::Structure, None, _)) | None => 3,
                    Some((Kind::Structure, Some(_), _)) => 5,
                },
                Item::Values(_) => 4,
            });
        }
    }
}

/// The module of a page.
#[derive(Debug)]
pub(super) struct Module {
    /// The index of the page.
    pub(super) page: usize,
    /// The name of the module.
    pub(super) name: String,
    /// The title of the page.
    pub(super) title: String,
    /// The pages that the description of the page refers to.
    pub(super) mentions: Vec<usize>,
    /// The items, in the order in which they are printed.
    pub(super) items: Vec<Item>,
}

/// An item of a module.
#[derive(Debug)]
pub(super) enum Item {
    Request(Box<Request>),
    Table(usize),
    Values(usize),
}

/// The name, the documentation and the page of a type.
#[derive(Debug, Clone, Default)]
pub(super) struct Head {
    /// The name of the type.
    pub(super) name: String,
    /// The documentation, as Markdown.
    pub(super) docs: String,
    /// The URL of the page, relative to the documentation of the service.
    pub(super) page: Option<String>,
}

/// A request.
#[derive(Debug)]
pub(super) struct Request {
    pub(super) head: Head,
    pub(super) method: Method,
    pub(super) path: String,
    /// Why the request should no longer be used, for the attribute `deprecated`.
    pub(super) deprecation: Option<&'static str>,
    /// The table of its response.
    pub(super) response: usize,
    /// The key of the object that contains the body.
    pub(super) wrapper: Option<String>,
    pub(super) form: BodyForm,
    /// The names of the members of the body that are always `null`.
    pub(super) nulls: Vec<String>,
    /// The headers that always have the same value.
    pub(super) headers: Vec<(String, String)>,
    /// The media type of a JSON body that has a name of its own.
    pub(super) media_type: Option<String>,
    /// How the next page is requested, if the response is one page of a list.
    pub(super) pages: Option<Box<Pages>>,
    pub(super) fields: Vec<Field>,
}

impl Request {
    /// Returns whether the body is JSON. A request without a body could have one.
    pub(super) fn is_json(&self) -> bool {
        self.form == BodyForm::Json && !self.has_files()
    }

    /// Returns whether the body is a file, or has files as its parts.
    pub(super) fn has_files(&self) -> bool {
        self.fields.iter().any(|field| field.raw.is_some())
    }
}

/// How the parameters of a body are written.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub(super) enum BodyForm {
    #[default]
    Json,
    /// `application/x-www-form-urlencoded`
    UrlEncoded,
    /// `multipart/form-data`
    Multipart,
}

/// The kind of a table.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub(super) enum Kind {
    Response,
    Structure,
}

/// A response or a structure.
#[derive(Debug)]
pub(super) struct Table {
    pub(super) kind: Kind,
    pub(super) head: Head,
    /// The index of its module.
    pub(super) home: usize,
    pub(super) body: Body,
    /// The headers of a response whose whole body is a single value.
    pub(super) headers: Option<Box<HeadersOfWhole>>,
    /// The statuses other than 2xx that are documented as normal.
    pub(super) statuses: Vec<u16>,
    /// The argument of `job(…)`, if the response contains the state of a job.
    pub(super) job: Option<Box<Job>>,
    /// The state of the resource that the response shows.
    pub(super) state: Option<Box<State>>,
    /// An equal table of another module, which is re-exported instead.
    pub(super) same_as: Option<usize>,
    /// Whether a request contains the structure, so that it needs a constructor.
    pub(super) is_sent: bool,
}

impl Table {
    /// Returns whether its constructor takes a struct of the required fields, and not an argument for each.
    pub(super) fn has_required_struct(&self) -> bool {
        let Body::Fields(fields) = &self.body else { return false };
        self.is_sent && takes_required_struct(fields)
    }
}

/// The headers of a response whose whole body is a single value.
#[derive(Debug)]
pub(super) struct HeadersOfWhole {
    /// The name of the field that is the body.
    pub(super) body: String,
    pub(super) fields: Vec<Field>,
}

impl Table {
    /// Returns the name of the field that is the whole body: its index, unless the response has headers too.
    pub(super) fn name_of_whole(&self) -> &str {
        self.headers.as_ref().map_or("0", |headers| headers.body.as_str())
    }

    /// Returns the fields that are headers.
    pub(super) fn header_fields(&self) -> impl Iterator<Item = &Field> {
        let fields = match &self.body {
            Body::Fields(fields) => fields.as_slice(),
            Body::Whole(..) => self.headers.as_ref().map_or(&[][..], |headers| headers.fields.as_slice()),
            Body::OneOf(_) | Body::Unit => &[],
        };
        fields.iter().filter(|field| field.is_header())
    }
}

/// The status of a job.
#[derive(Debug, Default, PartialEq, Eq, Hash)]
pub(super) struct Job {
    /// The arguments of `job(…)` with the paths of the fields.
    pub(super) fields: String,
    /// The states after a success, after a failure and after the job was stopped, other than those that the runtime knows.
    pub(super) succeeded: Vec<String>,
    pub(super) failed: Vec<String>,
    pub(super) canceled: Vec<String>,
}

/// The state of a resource.
#[derive(Debug, PartialEq, Eq, Hash)]
pub(super) struct State {
    /// The path of the field.
    pub(super) field: String,
    /// The states in which the resource can be used, those after a failure, and those after a deletion.
    pub(super) ready: Vec<String>,
    pub(super) failed: Vec<String>,
    pub(super) deleted: Vec<String>,
    /// The path of the field with the reason.
    pub(super) reason: Option<String>,
}

/// The content of a table.
#[derive(Debug)]
pub(super) enum Body {
    Fields(Vec<Field>),
    /// The whole body is a single value of this documented type.
    Whole(Type, String),
    /// One of several types. The status decides between those of a response, and the value between those of a structure.
    OneOf(Vec<Choice>),
    /// Any body is accepted.
    Unit,
}

/// One of several types.
#[derive(Debug)]
pub(super) struct Choice {
    /// The name of the variant.
    pub(super) name: String,
    pub(super) docs: String,
    /// The ranges of the statuses of a response, each with the last one.
    pub(super) statuses: Vec<(u16, u16)>,
    pub(super) ty: Type,
}

impl Choice {
    /// Returns the type that reads a value. Those of a structure have different types of JSON values.
    pub(super) fn of<'c>(choices: &'c [Self], value: &Value) -> Option<&'c Type> {
        let reads = |ty: &&Type| match ty {
            Type::List(_) => value.is_array(),
            Type::Table(_) | Type::Boxed(_) | Type::Map(_) | Type::Open => value.is_object(),
            _ => !value.is_array() && !value.is_object() && !value.is_null(),
        };
        choices.iter().map(|choice| &choice.ty).find(reads)
    }
}

/// The type of a field.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub(super) enum Type {
    Text,
    Integer,
    Number,
    Boolean,
    /// Any JSON value.
    Any,
    /// An object with any fields.
    Open,
    Job,
    /// A point in time, kept as text.
    Time,
    Secret,
    List(Box<Type>),
    Map(Box<Type>),
    Table(usize),
    Boxed(usize),
    Values(usize),
}

impl Type {
    /// Returns the table that is the type.
    pub(super) fn table(&self) -> Option<usize> {
        match self {
            Self::Table(at) | Self::Boxed(at) => Some(*at),
            _ => None,
        }
    }

    /// Returns whether the type can represent an absent value without an `Option`.
    pub(super) fn has_nothing(&self) -> bool {
        matches!(self, Self::List(_) | Self::Map(_) | Self::Open | Self::Any)
    }

    /// Returns the kinds of the type, from the outermost list or map inwards, as [`fits`](restable_model::fits) takes them.
    pub(super) fn kinds(&self) -> Vec<ReadKind> {
        let (kind, element) = match self {
            Self::Text | Self::Job | Self::Secret => (ReadKind::Text, None),
            Self::Integer => (ReadKind::Integer, None),
            Self::Number => (ReadKind::Float, None),
            Self::Boolean => (ReadKind::Bool, None),
            Self::Any => (ReadKind::Open, None),
            Self::Time => (ReadKind::Time, None),
            Self::Values(_) => (ReadKind::Values, None),
            Self::Table(_) | Self::Boxed(_) => (ReadKind::Structure, None),
            Self::Open => (ReadKind::Map, Some(&Self::Any)),
            Self::List(element) => (ReadKind::List, Some(&**element)),
            Self::Map(element) => (ReadKind::Map, Some(&**element)),
        };
        let mut kinds = vec![kind];
        kinds.extend(element.into_iter().flat_map(Self::kinds));
        kinds
    }
}

/// An enumeration.
#[derive(Debug)]
pub(super) struct Values {
    pub(super) head: Head,
    pub(super) variants: Vec<Variant>,
    /// Whether the values are integers on the wire.
    pub(super) integers: bool,
    pub(super) home: usize,
    pub(super) same_as: Option<usize>,
}

/// A value of an enumeration.
#[derive(Debug)]
pub(super) struct Variant {
    pub(super) name: String,
    pub(super) value: String,
    /// Other spellings that are read as the value.
    pub(super) aliases: Vec<String>,
    pub(super) docs: String,
    /// Whether the macro derives the same value from the name of the variant.
    pub(super) is_plain: bool,
}

impl Variant {
    /// Returns whether a text is read as the value, but not written.
    pub(super) fn is_alias(&self, text: &str) -> bool {
        self.aliases.iter().any(|alias| alias == text)
    }
}
