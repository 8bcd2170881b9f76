//! Which Rust types fit which documented types.

use crate::listed::listed;
use crate::{Documented, DocumentedKind};

listed! {
    /// What a Rust type reads, for the comparison with its documented type.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
    pub enum Kind {
        /// Text.
        Text,
        /// A point in time, which some services write as text and some as a number.
        Time,
        /// An integer.
        Integer,
        /// `u8`, the element of a list of bytes.
        Byte,
        /// Any number.
        Float,
        /// `true` or `false`.
        Bool,
        /// One of the documented values.
        Values,
        /// An object with a table of its own.
        Structure,
        /// The values of a structure, whose types differ.
        Mixed,
        /// Anything.
        Open,
        /// A list.
        List,
        /// An object with dynamic keys.
        Map,
    }
}

/// Whether a Rust type fits a documented one.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Fit {
    /// It fits.
    Yes,
    /// It does not.
    No,
    /// It fits if its elements fit the documented type of the elements.
    Elements,
    /// It fits if a type of this kind fits the documented type of the elements.
    As(Kind),
}

impl Kind {
    /// Whether a type of this kind fits a documented type.
    ///
    /// The documented type of a value that is kept as text may be any scalar: services document numbers as strings and strings
    /// as numbers, and an enumeration of numbers is documented as `Integer`.
    ///
    /// ```
    /// use restable_model::{DocumentedKind, Fit, Kind};
    ///
    /// const FIT: Fit = Kind::Values.fit(DocumentedKind::Integer);
    /// assert_eq!(FIT, Fit::Yes);
    /// assert_eq!(Kind::Text.fit(DocumentedKind::Integer), Fit::No);
    /// assert_eq!(Kind::List.fit(DocumentedKind::List), Fit::Elements);
    /// ```
    #[must_use]
    pub const fn fit(self, documented: DocumentedKind) -> Fit {
        match (documented, self) {
            (DocumentedKind::Any, _)
            | (DocumentedKind::Text, Self::Text | Self::Time | Self::Values | Self::Open)
            | (
                DocumentedKind::Integer,
                Self::Time | Self::Integer | Self::Byte | Self::Float | Self::Values | Self::Open,
            )
            | (DocumentedKind::Number, Self::Integer | Self::Byte | Self::Float | Self::Values | Self::Open)
            | (DocumentedKind::Boolean, Self::Bool | Self::Values | Self::Open)
            | (DocumentedKind::Object, Self::Structure | Self::Map | Self::Open) => Fit::Yes,
            (DocumentedKind::List, Self::List) | (DocumentedKind::Map, Self::Map) => Fit::Elements,
            (DocumentedKind::List | DocumentedKind::Map, Self::Open) => Fit::As(Self::Open),
            (DocumentedKind::Map, Self::Structure) => Fit::As(Self::Mixed),
            _ => Fit::No,
        }
    }

    /// Whether a type of this kind is one value that can be written as text, as a segment of a path is.
    #[must_use]
    pub const fn is_one_text(self) -> bool {
        match self {
            Self::Text
            | Self::Time
            | Self::Integer
            | Self::Byte
            | Self::Float
            | Self::Bool
            | Self::Values
            | Self::Open => true,
            Self::Structure | Self::Mixed | Self::List | Self::Map => false,
        }
    }
}

/// Whether a Rust type fits a documented type. The type is given by the kinds of its lists and maps from the outermost
/// inwards, and the kind of their elements: `Vec<String>` is `[List, Text]`.
///
/// ```
/// use restable_model::{Documented, Kind, fits};
///
/// let documented = Documented::parse("Array of strings")?;
/// assert!(fits(&[Kind::List, Kind::Text], &documented));
/// assert!(!fits(&[Kind::List, Kind::Integer], &documented));
/// assert!(!fits(&[Kind::Text], &documented));
/// # Ok::<(), restable_model::UnknownType>(())
/// ```
#[must_use]
pub fn fits(ty: &[Kind], documented: &Documented) -> bool {
    let Some((kind, elements)) = ty.split_first() else { return false };
    let fits_elements = |elements: &[Kind]| documented.element().is_some_and(|element| fits(elements, element));
    match kind.fit(documented.kind()) {
        Fit::Yes => true,
        Fit::No => false,
        Fit::Elements => fits_elements(elements),
        Fit::As(kind) => fits_elements(&[kind]),
    }
}

/// Whether a Rust type, given as to [`fits`], is written as text values, as queries, headers and forms take them: one
/// value, or a list of them.
///
/// ```
/// use restable_model::{Kind, is_text_values};
///
/// assert!(is_text_values(&[Kind::List, Kind::Text]));
/// assert!(!is_text_values(&[Kind::List, Kind::List, Kind::Text]));
/// assert!(!is_text_values(&[Kind::Structure]));
/// ```
#[must_use]
pub const fn is_text_values(ty: &[Kind]) -> bool {
    match ty {
        [Kind::List, element] | [element] => element.is_one_text(),
        _ => false,
    }
}
