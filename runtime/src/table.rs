//! The `const` table of a type: what its page documents, for tests, tools and `audit`.

// Circular: a table returns its rows, and the type of a row may have a table.

#[allow(clippy::exhaustive_structs, reason = "only the macros construct them")]
pub mod kind;
pub(crate) mod part;
pub(crate) mod row;

use restable_model::Microversions;

use self::row::{CheckedRow, Parameter, RowType};

/// The table of a type, as its page documents it.
///
/// ```
/// use restable::{Described, JobId, Presence, response};
///
/// /// Response of every asynchronous call.
/// #[response(docs = "https://docs.example.com/bms", page = "task_id_response.html")]
/// pub struct TaskIdResponse {
///     /// ID of the task that was started.
///     #[param("String", mandatory, see("Task status", "task_status.html"))]
///     pub job_id: JobId,
/// }
///
/// const TABLE: &restable::Table = TaskIdResponse::TABLE;
/// assert_eq!(TABLE.page, Some("https://docs.example.com/bms/task_id_response.html"));
///
/// let job_id = TABLE.parameters().next().unwrap();
/// assert_eq!((job_id.name, job_id.documented), ("job_id", Some("String")));
/// assert_eq!(job_id.presence, Presence::Mandatory);
/// assert_eq!(job_id.links().next().unwrap().url, "https://docs.example.com/bms/task_status.html");
/// ```
#[derive(Debug, Clone, Copy)]
#[non_exhaustive]
pub struct Table {
    /// The name of the Rust type.
    pub name: &'static str,
    /// The title: `title = "…"`, the first line of the type's documentation, or its name.
    pub title: &'static str,
    /// The URL of the page that documents the type.
    pub page: Option<&'static str>,
    /// The type of the whole body.
    pub body: Body,
    pub(crate) names: &'static Names,
    /// What the page documents about each parameter, see [`crate::table::row`].
    pub(crate) rows: &'static str,
    /// What the Rust types add for the parameters whose type is not plain.
    pub(crate) types: &'static [CheckedRow],
}

/// The type of a whole body.
#[derive(Debug, Clone, Copy)]
#[non_exhaustive]
pub enum Body {
    /// An object with the table's parameters.
    Parameters,
    /// An object with the table's parameters and any others.
    Open,
    /// One value: a root list or a root map.
    Value {
        /// The documented type, if one is given.
        documented: Option<&'static str>,
        /// The shape of the JSON that the Rust type reads.
        shape: Shape,
    },
    /// One of several values.
    OneOf(OneOf),
    /// Anything, or nothing, because the page documents no body.
    Anything,
}

impl Body {
    /// Only for the macros: a root list or a root map.
    #[doc(hidden)]
    pub const fn value(documented: Option<&'static str>, row: &'static RowType) -> Self {
        Self::Value { documented, shape: row.shape }
    }
}

/// The variants of an enum with `#[response]` or `#[structure]`, and what decides between them.
#[derive(Debug, Clone, Copy)]
#[non_exhaustive]
pub struct OneOf {
    /// The parameter that decides, if it is not the first variant that fits.
    pub tag: Option<&'static str>,
    /// The parameter that has the value, if it is not the object of the tag itself.
    pub content: Option<&'static str>,
    /// The variants, without the one for all other tags.
    pub variants: &'static [Variant],
}

/// A variant of an enum with `#[response]` or `#[structure]`.
#[derive(Debug, Clone, Copy)]
#[non_exhaustive]
pub struct Variant {
    /// The name of the variant in Rust.
    pub name: &'static str,
    /// The tag.
    pub value: Option<&'static str>,
    /// The shape of the JSON that the variant reads.
    pub shape: Shape,
}

impl OneOf {
    /// Only for the macros.
    #[doc(hidden)]
    pub const fn tagged(tag: &'static str, content: Option<&'static str>, variants: &'static [Variant]) -> Self {
        Self { tag: Some(tag), content, variants }
    }

    /// Only for the macros.
    #[doc(hidden)]
    pub const fn first_fit(variants: &'static [Variant]) -> Self {
        Self { tag: None, content: None, variants }
    }
}

impl Variant {
    /// Only for the macros.
    #[doc(hidden)]
    pub const fn new(name: &'static str, value: &'static str, shape: Shape) -> Self {
        Self { name, value: Some(value), shape }
    }

    /// Only for the macros.
    #[doc(hidden)]
    pub const fn untagged(name: &'static str, shape: Shape) -> Self {
        Self { name, value: None, shape }
    }
}

/// The shape of the JSON that a Rust type reads.
#[derive(Debug, Clone, Copy)]
#[non_exhaustive]
pub enum Shape {
    /// Text.
    Text,
    /// An integer.
    Integer,
    /// A number.
    Number,
    /// `true` or `false`.
    Boolean,
    /// A list whose elements have one shape.
    List(&'static Shape),
    /// An object with dynamic keys and values of one shape.
    Map(&'static Shape),
    /// An object with a table of its own. A function, because tables may be recursive.
    Table(fn() -> &'static Table),
    /// The first of several shapes that fits, in the table of an enum.
    OneOf(fn() -> &'static Table),
    /// One of the documented values.
    Values(&'static [&'static str]),
    /// Anything.
    Any,
}

/// A type with a table.
///
/// Implemented by `#[response]` and `#[structure]`.
pub trait Described {
    /// The table that documents the type.
    const TABLE: &'static Table;
}

/// The names of a table and an index to find them.
#[derive(Debug)]
pub struct Names {
    pub(crate) all: &'static [&'static str],
    pub(crate) lookup: &'static [u8],
    /// Whether unknown parameters are collected, in the slot after the last name.
    pub(crate) rest: bool,
    /// The indices of the names that not all microversions have.
    #[cfg_attr(not(feature = "http"), allow(dead_code, reason = "only requests have a version"))]
    pub(crate) versions: &'static [(usize, Microversions)],
}

impl Table {
    /// Only for the macros, which fill every field.
    #[doc(hidden)]
    pub const fn new(
        name: &'static str,
        title: &'static str,
        page: Option<&'static str>,
        body: Body,
        names: &'static Names,
        rows: &'static str,
        types: &'static [CheckedRow],
    ) -> Self {
        Self { name, title, page, body, names, rows, types }
    }

    /// The parameters, in the order of the page.
    pub fn parameters(&self) -> impl Iterator<Item = Parameter> + use<> {
        row::parameters(self)
    }

    /// The parameters in the body.
    pub(crate) fn body_parameters(&self) -> impl Iterator<Item = Parameter> + use<> {
        self.parameters().filter(|parameter| parameter.location.is_in_body())
    }

    /// Whether all parameters are documented, so that any other is a difference.
    pub(crate) fn is_closed(&self) -> bool {
        matches!(self.body, Body::Parameters) && row::flattened(self).all(Self::is_closed)
    }

    /// Whether the body is an object with documented parameters.
    pub(crate) fn has_parameters(&self) -> bool {
        matches!(self.body, Body::Parameters | Body::Open | Body::OneOf(_))
    }
}

impl Names {
    /// No names.
    pub const NONE: &'static Self = &Self::new(&[], &[], false);

    /// Only for the macros. `lookup` is what `restable_model::abi::lookup::index` gave for `names`.
    pub const fn new(names: &'static [&'static str], lookup: &'static [u8], rest: bool) -> Self {
        Self { all: names, lookup, rest, versions: &[] }
    }

    /// Only for the macros: limits the names at these indices to microversions.
    #[must_use]
    pub const fn in_versions(self, versions: &'static [(usize, Microversions)]) -> Self {
        Self { versions, ..self }
    }

    /// The name at `index`, or an empty text if there is none.
    pub(crate) fn name(&self, index: usize) -> &'static str {
        self.all.get(index).copied().unwrap_or_default()
    }

    /// The index of `key`, without an expectation.
    #[inline]
    pub(crate) fn search(&self, key: &str) -> Option<usize> {
        if self.lookup.is_empty() { self.all.iter().position(|name| *name == key) } else { self.probe(key) }
    }

    fn probe(&self, key: &str) -> Option<usize> {
        // The length of the lookup table is a power of two and half of it is empty, so the search ends.
        let last = self.lookup.len() - 1;
        let mut place = restable_model::abi::lookup::bucket(key.as_bytes(), self.lookup.len().trailing_zeros());
        loop {
            let position = usize::from(*self.lookup.get(place)?);
            if *self.all.get(position)? == key {
                return Some(position);
            }
            place = (place + 1) & last;
        }
    }
}
