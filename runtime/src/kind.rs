//! Documented type against Rust type, checked when compiling.
//!
//! The types of this module are never built. Those of [`documented`] stand for what a page says, the others for what a
//! Rust type is.

mod travel;

use core::marker::PhantomData;

pub use travel::{JsonBody, PathSegment, TextValues, TypedJsonBody};

use crate::row::RowType;
use crate::table::Body;

/// What a page says in its Type column.
pub mod documented {
    use core::marker::PhantomData;

    /// `String`.
    #[derive(Debug)]
    pub struct String;
    /// `Integer`, `Long`, ….
    #[derive(Debug)]
    pub struct Integer;
    /// `Double`, `Float`, `Number`, ….
    #[derive(Debug)]
    pub struct Number;
    /// `Boolean`.
    #[derive(Debug)]
    pub struct Boolean;
    /// `Object`, `Dict`, ….
    #[derive(Debug)]
    pub struct Object;
    /// `Array of …`, `List<…>`, ….
    #[derive(Debug)]
    pub struct List<T>(PhantomData<T>);
    /// `Map<String,…>`.
    #[derive(Debug)]
    pub struct Map<T>(PhantomData<T>);
    /// Anything.
    #[derive(Debug)]
    pub struct Any;
}

/// A Rust type that reads text.
#[derive(Debug)]
pub struct Text;
/// A Rust type that reads a point in time, which some services write as text and some as a number.
#[derive(Debug)]
pub struct Time;
/// A Rust type that reads a whole number.
#[derive(Debug)]
pub struct Integer;
/// `u8`, which a list of bytes is made of.
#[derive(Debug)]
pub struct Byte;
/// A Rust type that reads any number.
#[derive(Debug)]
pub struct Float;
/// `bool`.
#[derive(Debug)]
pub struct Bool;
/// An enum with `#[values]`.
#[derive(Debug)]
pub struct Values;
/// A struct with `#[structure]` or `#[response]`.
#[derive(Debug)]
pub struct Structure;
/// A list.
#[derive(Debug)]
pub struct List<T>(PhantomData<T>);
/// A map.
#[derive(Debug)]
pub struct Map<T>(PhantomData<T>);
/// A type that reads anything.
#[derive(Debug)]
pub struct Open;

/// Says that a Rust type of this kind can be documented as `D`.
///
/// ```compile_fail
/// use restable::structure;
///
/// #[structure]
/// struct Server {
///     #[param("Array of strings")]
///     name: String,
/// }
/// ```
#[diagnostic::on_unimplemented(
    message = "the field's type does not fit the documented type",
    label = "reads `{Self}`, but the page documents `{D}`",
    note = "make the two agree, or give the reason why they differ: #[param(\"…\", differs = \"…\")]"
)]
pub trait DocumentedAs<D> {
    /// The witness that the types fit, which the expansion takes and the compiler so checks.
    const FITS: Fits = Fits(());
}

/// The witness that a field's type fits the documented one.
#[derive(Debug, Clone, Copy)]
pub struct Fits(());

impl Fits {
    /// The row of the type that fits.
    #[must_use]
    pub const fn row(self, row: RowType) -> RowType {
        row
    }
}

/// Says that a Rust type of this kind collects unknown parameters.
#[diagnostic::on_unimplemented(
    message = "the unknown parameters are collected in a map",
    label = "reads `{Self}`, which has no place for them",
    note = "write BTreeMap<String, serde_json::Value>, or another map from String"
)]
pub trait Collects {
    /// What a body with unknown parameters is.
    const BODY: Body = Body::Open;
}

#[diagnostic::do_not_recommend]
impl<T> Collects for Map<T> {}

// None of the impls is recommended, because a list of what else would fit leads away from the two types that are named.
macro_rules! fits {
    ($($kind:ty => $($documented:ty),+;)+) => { $($(
        #[diagnostic::do_not_recommend]
        impl DocumentedAs<$documented> for $kind {}
    )+)+ };
}

// A value that travels as text may be any scalar on the page: the services document numbers as strings and strings as
// numbers, and an enumeration of numbers is documented as `Integer`.
fits! {
    Text => documented::String, documented::Any;
    Time => documented::String, documented::Integer, documented::Any;
    Integer => documented::Integer, documented::Number, documented::Any;
    Byte => documented::Integer, documented::Number, documented::Any;
    Float => documented::Number, documented::Integer, documented::Any;
    Bool => documented::Boolean, documented::Any;
    Values => documented::String, documented::Integer, documented::Number, documented::Boolean, documented::Any;
    Structure => documented::Object, documented::Map<documented::Any>, documented::Any;
    Open => documented::String, documented::Integer, documented::Number, documented::Boolean, documented::Object,
        documented::Any;
}

#[diagnostic::do_not_recommend]
impl<T, D> DocumentedAs<documented::List<D>> for List<T> where T: DocumentedAs<D> {}
#[diagnostic::do_not_recommend]
impl<T> DocumentedAs<documented::Any> for List<T> {}
#[diagnostic::do_not_recommend]
impl<T, D> DocumentedAs<documented::Map<D>> for Map<T> where T: DocumentedAs<D> {}
#[diagnostic::do_not_recommend]
impl<T> DocumentedAs<documented::Object> for Map<T> {}
#[diagnostic::do_not_recommend]
impl<T> DocumentedAs<documented::Any> for Map<T> {}
#[diagnostic::do_not_recommend]
impl<D> DocumentedAs<documented::List<D>> for Open {}
#[diagnostic::do_not_recommend]
impl<D> DocumentedAs<documented::Map<D>> for Open {}
