//! How a type reads a JSON value that does not have its documented type.
//!
//! Services write `"7"` for a number, `1` for a boolean and `""` for an absent value, and decoding accepts them. Each rule is
//! one function of this module. The runtime reads with it, and the generator predicts with it what the runtime reads.

mod job_id;
mod number;

pub use job_id::{InvalidJobId, MAX_JOB_ID_LEN, check_job_id, job_id};
pub use number::{integer, number, written_integer};

use crate::listed::listed;
use crate::{JsonKind, Kind};

/// A number with a fraction or an exponent, one beyond 64 bits, or `-0`.
#[derive(Debug, Clone, Copy)]
pub struct Decimal<'de> {
    /// The float that is nearest to the digits.
    pub value: f64,
    /// The digits in the body.
    pub digits: &'de str,
}

/// A scalar of a body.
#[derive(Debug, Clone, Copy)]
pub enum Scalar<'a, 'de> {
    /// `true` or `false`.
    Bool(bool),
    /// A negative integer.
    Signed(i64),
    /// A non-negative integer.
    Unsigned(u64),
    /// A number with a fraction or an exponent, one beyond 64 bits, or `-0`.
    Float(f64),
    /// The same as [`Scalar::Float`], with its digits in the body.
    // A reference keeps the other scalars small.
    Decimal(&'a Decimal<'de>),
    /// Text that had to be unescaped.
    Text(&'a str),
    /// Text that is borrowed from the body.
    Borrowed(&'de str),
}

impl Scalar<'_, '_> {
    /// The kind of JSON value that the scalar is.
    #[must_use]
    pub const fn kind(&self) -> JsonKind {
        match self {
            Self::Bool(_) => JsonKind::Boolean,
            Self::Signed(_) | Self::Unsigned(_) => JsonKind::Integer,
            Self::Float(_) | Self::Decimal(_) => JsonKind::Number,
            Self::Text(_) | Self::Borrowed(_) => JsonKind::String,
        }
    }

    /// Whether the scalar is `""`.
    #[must_use]
    pub fn is_empty_text(&self) -> bool {
        matches!(self, Self::Text("") | Self::Borrowed(""))
    }
}

/// The error for a scalar that a type does not read, because of its JSON type or because decoding would lose data.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Mismatch;

listed! {
    /// A type that reads scalars.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
    pub enum ScalarType {
        /// Text.
        Text,
        /// An integer in the range of the type.
        Integer,
        /// A number.
        Number,
        /// `true` or `false`.
        Boolean,
        /// A job id.
        JobId,
        /// A point in time, kept as text.
        Time,
        /// A documented value, or one that the page does not document.
        Values,
    }
}

impl ScalarType {
    /// Whether the type reads a value from the scalar; `false` if the scalar counts as `null`.
    ///
    /// ```
    /// use restable_model::tolerance::{Mismatch, Scalar, ScalarType};
    ///
    /// assert_eq!(ScalarType::Integer.takes(Scalar::Text(" 7 ")), Ok(true));
    /// assert_eq!(ScalarType::Integer.takes(Scalar::Text("")), Ok(false));
    /// assert_eq!(ScalarType::Integer.takes(Scalar::Float(7.5)), Err(Mismatch));
    /// ```
    ///
    /// # Errors
    ///
    /// Returns an error if the type refuses the scalar. The range of an integer is not checked.
    pub fn takes(self, scalar: Scalar<'_, '_>) -> Result<bool, Mismatch> {
        match self {
            Self::Text | Self::Values => Ok(true),
            Self::Integer => integer(scalar).map(|value| value.is_some()),
            Self::Number => number(scalar).map(|value| value.is_some()),
            Self::Boolean => boolean(scalar).map(|value| value.is_some()),
            Self::JobId => job_id(scalar),
            Self::Time => time(scalar).map(|()| true),
        }
    }
}

/// Reads a boolean. Services also write `0`, `1`, `"true"`, `"False"`, ….
///
/// # Errors
///
/// Returns an error if the scalar is not a boolean.
#[inline]
pub fn boolean(scalar: Scalar<'_, '_>) -> Result<Option<bool>, Mismatch> {
    match scalar {
        Scalar::Bool(value) => Ok(Some(value)),
        Scalar::Unsigned(value @ 0..=1) => Ok(Some(value == 1)),
        Scalar::Text(text) | Scalar::Borrowed(text) => boolean_word(text.trim()),
        Scalar::Unsigned(_) | Scalar::Signed(_) | Scalar::Float(_) | Scalar::Decimal(_) => Err(Mismatch),
    }
}

fn boolean_word(text: &str) -> Result<Option<bool>, Mismatch> {
    match text {
        "" => Ok(None),
        "1" => Ok(Some(true)),
        "0" => Ok(Some(false)),
        _ if text.eq_ignore_ascii_case("true") => Ok(Some(true)),
        _ if text.eq_ignore_ascii_case("false") => Ok(Some(false)),
        _ => Err(Mismatch),
    }
}

/// Checks that a scalar can be a point in time: any text and any number can.
///
/// # Errors
///
/// Returns an error if the scalar is a boolean.
#[inline]
pub const fn time(scalar: Scalar<'_, '_>) -> Result<(), Mismatch> {
    if let Scalar::Bool(_) = scalar { Err(Mismatch) } else { Ok(()) }
}

impl Kind {
    /// Whether `""` counts as `null` for a type of this kind. Services write `""` for an absent value, object or list if no
    /// text is documented.
    #[must_use]
    pub const fn empty_text_is_null(self) -> bool {
        match self {
            Self::Integer | Self::Byte | Self::Float | Self::Bool | Self::Structure | Self::List | Self::Map => true,
            Self::Text | Self::Time | Self::Values | Self::Mixed | Self::Open => false,
        }
    }

    /// Whether `[]` counts as `null` for a type of this kind: PHP writes `[]` for an object without members.
    #[must_use]
    pub const fn empty_list_is_null(self) -> bool {
        matches!(self, Self::Structure | Self::Map)
    }

    /// Whether `{}` counts as `null` for a type of this kind: Lua writes `{}` for a list without elements.
    #[must_use]
    pub const fn empty_object_is_null(self) -> bool {
        matches!(self, Self::List)
    }
}
