//! Checks at compile time whether a Rust type fits the documented type.
//!
//! The types of this module are never constructed: each represents what a Rust type reads. There is one trait for each
//! documented type, because an error of the compiler names a trait's parameters by their path but prints its message as
//! it is written.

#[cfg(test)]
mod agreement;
mod as_string;
mod location;

use core::marker::PhantomData;

use restable_model::{DocumentedKind, Fit, Kind};

pub use as_string::WritableAsString;
pub use location::{
    DeepEntry, DeepObject, DelimitedValues, Element, FlagValue, HeaderValues, JsonBody, PathSegment, TextValues,
    TypedJsonBody,
};

use crate::table::Body;

/// A Rust type that reads text.
#[derive(Debug)]
pub struct Text;
/// A Rust type that reads a point in time, which some services write as text and some as a number.
#[derive(Debug)]
pub struct Time;
/// A Rust type that reads an integer.
#[derive(Debug)]
pub struct Integer;
/// `u8`, the element of a list of bytes.
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
/// The values of a structure, whose types differ.
#[derive(Debug)]
pub struct Mixed;

/// The kind of such a type in the model.
pub trait OfKind {
    /// The kind.
    const KIND: Kind;
}

macro_rules! of_kind {
    ($($kind:ident),+) => { $(
        impl OfKind for $kind {
            const KIND: Kind = Kind::$kind;
        }
    )+ };
}

of_kind!(Text, Time, Integer, Byte, Float, Bool, Values, Structure, Open, Mixed);

impl<T> OfKind for List<T> {
    const KIND: Kind = Kind::List;
}

impl<T> OfKind for Map<T> {
    const KIND: Kind = Kind::Map;
}

/// The proof that a field's type fits the documented one.
#[derive(Debug, Clone, Copy)]
pub struct Fits(());

impl Fits {
    /// The proof for a type that fits without a documented type.
    #[cfg(feature = "http")]
    pub(crate) const YES: Self = Self(());
}

/// The bound of a Rust type that collects unknown parameters.
#[diagnostic::on_unimplemented(
    message = "the unknown parameters are collected in a map",
    label = "`{T}` cannot hold them",
    note = "write BTreeMap<String, serde_json::Value>, or another map from String"
)]
pub trait Collects<T> {
    /// The body of a table with unknown parameters.
    const BODY: Body = Body::Open;
}

#[diagnostic::do_not_recommend]
impl<T, E> Collects<T> for Map<E> {}

/// Defines the trait of a documented type, and implements it for the kinds that fit. A kind that does not fit by the rule of
/// the model is an error when this crate is compiled; the tests of this module find a missing kind.
// None of the impls is recommended, because a list of what else would fit leads away from the two types that are named.
macro_rules! documented {
    ($($name:ident, $documented:ident, $label:literal, [$($kind:ty),+];)+) => { $(
        /// The bound of a field of this kind, with the type `T`, that has this documented type.
        #[diagnostic::on_unimplemented(
            message = "`{T}` does not fit the documented type",
            label = $label,
            note = "make the two agree, or give the reason why they differ: #[param(\"…\", differs = \"…\")]"
        )]
        pub trait $name<T> {
            /// The proof that the types fit. The expansion uses it, so the compiler checks the bound.
            const FITS: () = ();
        }

        $(
            #[diagnostic::do_not_recommend]
            impl<T> $name<T> for $kind {}
            const _: () = assert!(matches!(<$kind>::KIND.fit(DocumentedKind::$documented), Fit::Yes));
        )+
    )+ };
}

documented! {
    DocumentedAsString, Text, "reads no `String`, which the page documents", [Text, Time, Values, Open];
    DocumentedAsInteger, Integer, "reads no `Integer`, which the page documents", [Time, Integer, Byte, Float, Values, Open];
    DocumentedAsNumber, Number, "reads no `Number`, which the page documents", [Integer, Byte, Float, Values, Open];
    DocumentedAsBoolean, Boolean, "reads no `Boolean`, which the page documents", [Bool, Values, Open];
    DocumentedAsObject, Object, "reads no `Object`, which the page documents", [Structure, Open];
}

#[diagnostic::do_not_recommend]
impl<T, E> DocumentedAsObject<T> for Map<E> {}

/// Implemented by every kind: a field of any kind can be documented as anything.
pub trait DocumentedAsAny<T> {
    /// The proof that the types fit.
    const FITS: () = ();
}

impl<T, K> DocumentedAsAny<T> for K {}

/// Defines the trait of a documented type that has elements, whose kind is then checked too.
macro_rules! documented_elements {
    ($($name:ident, $label:literal, $of:ident;)+) => { $(
        /// The bound of a field of this kind, with the type `T`, that has this documented type if its elements fit.
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
            message = "`{T}` does not fit the documented type",
            label = $label,
            note = "make the two agree, or give the reason why they differ: #[param(\"…\", differs = \"…\")]"
        )]
        pub trait $name<T> {
            /// The kind of the elements.
            type Element;
        }

        #[diagnostic::do_not_recommend]
        impl<T, E> $name<T> for $of<E> {
            type Element = E;
        }

        #[diagnostic::do_not_recommend]
        impl<T> $name<T> for Open {
            type Element = Open;
        }
    )+ };
}

documented_elements! {
    DocumentedAsArray, "reads no array, which the page documents", List;
    DocumentedAsMap, "reads no map, which the page documents", Map;
}

#[diagnostic::do_not_recommend]
impl<T> DocumentedAsMap<T> for Structure {
    type Element = Mixed;
}
