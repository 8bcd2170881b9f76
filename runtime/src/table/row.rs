//! The rows of a table.
//!
//! The macros write what the page documents about all parameters as one text, because a literal costs the compiler
//! almost nothing; rows as struct literals took two fifths of the time that `cargo check` spent on a table. Each line
//! of the text is a row: the location unless it is the body, the presence, the code of the type, the documented type
//! and, after a unit separator, each link as title and URL.

// Circular: the parameters of a table are computed from the table.

use alloc::vec::{IntoIter, Vec};

use restable_model::abi::row::{self, PlainType};
use restable_model::{Location, Microversions, Presence};

use crate::table::{Shape, Table};

/// A row of a table.
#[derive(Debug, Clone, Copy)]
#[non_exhaustive]
pub struct Parameter {
    /// The name on the wire.
    pub name: &'static str,
    /// The text of the page's Type cell, if one is given.
    pub documented: Option<&'static str>,
    /// Where the request or the response has the parameter.
    pub location: Location,
    /// Whether the parameter is mandatory.
    pub presence: Presence,
    /// The shape of the JSON that the Rust type reads.
    pub shape: Shape,
    /// The microversions that have the parameter; all of them unless the page limits them.
    pub versions: Microversions,
    aliases: &'static str,
    links: &'static str,
    /// The table of a flattened structure, whose parameters replace this one.
    flattened: Option<fn() -> &'static Table>,
}

/// A link from a table to a page.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub struct Link {
    /// The text of the link.
    pub title: &'static str,
    /// The whole URL.
    pub url: &'static str,
}

/// What a Rust type adds to its row.
#[derive(Debug, Clone, Copy)]
pub struct RowType {
    pub(crate) shape: Shape,
    pub(crate) optional: bool,
}

/// What a Rust type adds to its row, after the proof that it fits the documented type.
///
/// The compiler knows that a reference and `()` have no interior mutability. For a struct in a constant, it searches for a
/// proof each time.
pub(crate) type CheckedRow = ((), &'static RowType);

impl RowType {
    /// Only for the macros and the traits.
    pub const fn new(shape: Shape, optional: bool) -> Self {
        Self { shape, optional }
    }
}

impl Parameter {
    /// The other names under which the parameter is read.
    pub fn aliases(&self) -> impl Iterator<Item = &'static str> + use<> {
        self.aliases.split(row::ALIAS).filter(|alias| !alias.is_empty())
    }

    /// Whether the parameter is read under this name.
    pub(crate) fn has_name(&self, name: &str) -> bool {
        self.name == name || self.aliases().any(|alias| alias == name)
    }

    /// The links of the Description cell.
    pub fn links(&self) -> impl Iterator<Item = Link> + use<> {
        self.links.split(row::LINK).filter_map(|link| link.split_once(row::URL)).map(|(title, url)| Link { title, url })
    }
}

/// The parameters of a table, with those of flattened structures at their places.
pub(crate) fn parameters(table: &Table) -> impl Iterator<Item = Parameter> + use<> {
    rows(table).flat_map(|row| match row.flattened {
        None => Several::One(Some(row)),
        Some(table) => Several::All(all(table(), row.location).into_iter()),
    })
}

/// The tables of the flattened structures.
pub(crate) fn flattened(table: &Table) -> impl Iterator<Item = &'static Table> + use<> {
    rows(table).filter_map(|row| row.flattened).map(|table| table())
}

/// All parameters of a flattened structure, which are in the location of its field.
fn all(table: &Table, location: Location) -> Vec<Parameter> {
    parameters(table).map(|parameter| Parameter { location, ..parameter }).collect()
}

/// The parameters of a row. Only those of a flattened structure are allocated.
enum Several {
    One(Option<Parameter>),
    All(IntoIter<Parameter>),
}

impl Iterator for Several {
    type Item = Parameter;

    fn next(&mut self) -> Option<Parameter> {
        match self {
            Self::One(parameter) => parameter.take(),
            Self::All(parameters) => parameters.next(),
        }
    }
}

/// The rows of a table. A flattened structure is one row.
fn rows(table: &Table) -> impl Iterator<Item = Parameter> + use<> {
    let mut types = table.types.iter();
    let rows = table.names.all.iter().zip(table.rows.split(row::ROW));
    rows.map(move |(name, text)| {
        let (location, text) = location(text);
        let mut marks = text.chars();
        let (presence, code) = (marks.next(), marks.next());
        let (documented, links) = marks.as_str().split_once(row::LINK).unwrap_or((marks.as_str(), ""));
        let (documented, aliases) = documented.split_once(row::ALIAS).unwrap_or((documented, ""));
        let (documented, versions) = documented.split_once(row::VERSIONS).unwrap_or((documented, ""));
        let row_type = match code.and_then(PlainType::from_code) {
            Some(plain) => RowType::new(shape(plain), false),
            None => types.next().map_or(RowType::new(Shape::Any, false), |((), row)| **row),
        };
        Parameter {
            name,
            documented: (!documented.is_empty()).then_some(documented),
            location,
            presence: self::presence(presence, row_type.optional),
            shape: row_type.shape,
            versions: self::versions(versions),
            aliases,
            links,
            flattened: match row_type.shape {
                Shape::Table(table) if presence == Some(row::FLATTENED) => Some(table),
                _ => None,
            },
        }
    })
}

/// Splits the location off the text of a row.
fn location(text: &str) -> (Location, &str) {
    let marked = text.strip_prefix(row::LOCATION).and_then(|text| {
        let mut marks = text.chars();
        let location = marks.next().and_then(Location::from_letter)?;
        Some((location, marks.as_str()))
    });
    marked.unwrap_or((Location::Body, text))
}

fn versions(text: &str) -> Microversions {
    let (min, max) = text.split_once(row::RANGE).unwrap_or_default();
    let mut versions = Microversions::ALL;
    versions.min = min.parse().ok();
    versions.max = max.parse().ok();
    versions
}

fn presence(letter: Option<char>, optional: bool) -> Presence {
    match letter {
        Some(row::BY_TYPE) if optional => Presence::Optional,
        letter => letter.and_then(Presence::from_letter).unwrap_or_default(),
    }
}

fn shape(plain: PlainType) -> Shape {
    match plain {
        PlainType::Text => Shape::Text,
        PlainType::Integer => Shape::Integer,
        PlainType::Number => Shape::Number,
        PlainType::Boolean => Shape::Boolean,
        PlainType::Texts => Shape::List(&Shape::Text),
        PlainType::Integers => Shape::List(&Shape::Integer),
    }
}
