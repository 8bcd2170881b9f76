//! What will be written, as plain data: between reading a service and printing it.

use restable_model::{Kind as ReadKind, Location};

use crate::page::{Method, Presence};

/// A service, planned. Tables are named by their place in `tables`, so that tables may contain each other.
#[derive(Debug, Default)]
pub(super) struct Plan {
    /// The modules, one for each page that gives one, in the order of the pages.
    pub(super) modules: Vec<Module>,
    /// Responses and structures.
    pub(super) tables: Vec<Table>,
    /// Enumerations.
    pub(super) values: Vec<Values>,
}

impl Plan {
    /// Whether an answer has nothing to read, so that `()` is its type.
    pub(super) fn is_empty_answer(&self, table: usize) -> bool {
        let is_empty = |table: &Table| table.kind == Kind::Response && matches!(table.body, Body::Unit);
        self.tables.get(table).is_some_and(is_empty)
    }

    /// Leaves out the answers that need no type.
    pub(super) fn drop_empty_answers(&mut self) {
        let mut modules = std::mem::take(&mut self.modules);
        for module in &mut modules {
            module.items.retain(|item| !matches!(item, Item::Table(at) if self.is_empty_answer(*at)));
        }
        self.modules = modules;
    }

    /// Puts the items of each module in the order to read them: calls, their answers, structures, values.
    pub(super) fn sort(&mut self) {
        let tables = &self.tables;
        for module in &mut self.modules {
            module.items.sort_by_key(|item| match item {
                Item::Request(_) => 0,
                Item::Table(at) => match tables.get(*at).map(|table| (table.kind, table.same_as)) {
                    Some((Kind::Response, _)) => 1,
                    Some((Kind::Structure, None)) | None => 2,
                    Some((Kind::Structure, Some(_))) => 4,
                },
                Item::Values(_) => 3,
            });
        }
    }
}

/// The module of a page.
#[derive(Debug)]
pub(super) struct Module {
    /// The page.
    pub(super) page: usize,
    /// Its name.
    pub(super) name: String,
    /// The title of the page.
    pub(super) title: String,
    /// What it has, in the order it is written.
    pub(super) items: Vec<Item>,
}

/// Something in a module.
#[derive(Debug)]
pub(super) enum Item {
    Request(Request),
    Table(usize),
    Values(usize),
}

/// What all structs have.
#[derive(Debug, Clone, Default)]
pub(super) struct Head {
    /// The name of the type.
    pub(super) name: String,
    /// The documentation, as Markdown.
    pub(super) docs: String,
    /// The page, relative to the documentation of the service.
    pub(super) page: Option<String>,
}

/// A call.
#[derive(Debug)]
pub(super) struct Request {
    pub(super) head: Head,
    pub(super) method: Method,
    pub(super) path: String,
    /// The table of its answer.
    pub(super) response: usize,
    /// The key of the object around the body.
    pub(super) wrapper: Option<String>,
    pub(super) form: bool,
    pub(super) fields: Vec<Field>,
}

/// What a table is for.
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
    /// The index of the module it is in.
    pub(super) home: usize,
    pub(super) body: Body,
    /// Where it tells how a job is.
    pub(super) job: Option<String>,
    /// An equal table of another module, which is written instead.
    pub(super) same_as: Option<usize>,
}

/// The fields of a table.
#[derive(Debug)]
pub(super) enum Body {
    Fields(Vec<Field>),
    /// The whole body is one value, of this documented type.
    Whole(Type, String),
    /// Any body is accepted.
    Unit,
}

/// A parameter.
#[derive(Debug, Clone)]
pub(super) struct Field {
    pub(super) ident: String,
    /// The name on the wire.
    pub(super) wire: String,
    /// The documented type, as the page writes it if the macro can read that.
    pub(super) documented: String,
    pub(super) presence: Presence,
    /// Whether it may be absent, whatever its presence is documented as.
    pub(super) is_sometimes: bool,
    /// Where it travels, in a request. The name of a header is its name on the wire.
    pub(super) location: Location,
    pub(super) ty: Type,
    /// Titles and targets of links.
    pub(super) see: Vec<(String, String)>,
    /// The page that tells the status of the job whose id this is.
    pub(super) job_page: Option<usize>,
    /// The path of the request that asks for it.
    pub(super) status: Option<String>,
    /// Why the type is not the documented one.
    pub(super) differs: Option<&'static str>,
    /// The field collects what has no name.
    pub(super) rest: bool,
    pub(super) docs: String,
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
    /// A point in time, kept as it was sent.
    Time,
    Secret,
    List(Box<Type>),
    Map(Box<Type>),
    Table(usize),
    Boxed(usize),
    Values(usize),
}

impl Type {
    /// Whether a value may be absent without an `Option` around it.
    pub(super) fn has_nothing(&self) -> bool {
        matches!(self, Self::List(_) | Self::Map(_) | Self::Open | Self::Any)
    }

    /// What the type reads, from the outermost list or map inwards.
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
    /// Whether the values travel as integers.
    pub(super) integers: bool,
    pub(super) home: usize,
    pub(super) same_as: Option<usize>,
}

/// A value of an enumeration.
#[derive(Debug)]
pub(super) struct Variant {
    pub(super) name: String,
    pub(super) value: String,
    pub(super) docs: String,
    /// Whether the macro takes the same value from the name.
    pub(super) is_plain: bool,
}
