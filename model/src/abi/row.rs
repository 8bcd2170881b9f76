//! The text format in which the macros write the rows of a table for the runtime.

use crate::listed::listed;
use crate::{Documented, Kind, fits};

/// Between rows.
pub const ROW: char = '\n';
/// Precedes the location of a row.
pub const LOCATION: char = '\u{1d}';
/// Precedes each alias of a row.
pub const ALIAS: char = '\u{1c}';
/// Precedes the microversions of a row.
pub const VERSIONS: char = '\u{1b}';
/// Between the first and the last of the microversions.
pub const RANGE: char = '-';
/// Precedes each link of a row.
pub const LINK: char = '\u{1f}';
/// Separates the title and the URL of a link.
pub const URL: char = '\u{1e}';

/// The letter of a row without a documented type, whose Rust type decides whether it may be absent. The other letters are
/// those of [`Presence`](crate::Presence::letter).
pub const BY_TYPE: char = 't';

/// The letter of a flattened structure, which is not a parameter but has its own table.
pub const FLATTENED: char = 'f';

/// The code of a type that is not plain: the compiler must check it.
pub const ASK: char = '*';

listed! {
    /// A Rust type that the macro recognizes by its name.
    #[derive(Debug, Clone, Copy, PartialEq, Eq)]
    pub enum PlainType {
        /// `String`.
        Text,
        /// `i64` and the like.
        Integer,
        /// `f64` and `f32`.
        Number,
        /// `bool`.
        Boolean,
        /// `Vec<String>`.
        Texts,
        /// `Vec<i64>` and the like.
        Integers,
    }
}

impl PlainType {
    /// The letter for the type.
    pub fn code(self) -> char {
        match self {
            Self::Text => 'T',
            Self::Integer => 'I',
            Self::Number => 'N',
            Self::Boolean => 'B',
            Self::Texts => 't',
            Self::Integers => 'i',
        }
    }

    /// The type for a letter.
    ///
    /// ```
    /// use restable_model::abi::row::PlainType;
    ///
    /// assert_eq!(PlainType::from_code(PlainType::Texts.code()), Some(PlainType::Texts));
    /// assert_eq!(PlainType::from_code('*'), None);
    /// ```
    pub fn from_code(code: char) -> Option<Self> {
        Self::ALL.into_iter().find(|plain| plain.code() == code)
    }

    /// The type with this name.
    pub fn from_name(name: &str) -> Option<Self> {
        match name {
            "String" => Some(Self::Text),
            "i8" | "i16" | "i32" | "i64" | "isize" | "u8" | "u16" | "u32" | "u64" | "usize" => Some(Self::Integer),
            "f32" | "f64" => Some(Self::Number),
            "bool" => Some(Self::Boolean),
            _ => None,
        }
    }

    /// The list of this type, if that is also a plain type.
    pub fn list(self) -> Option<Self> {
        match self {
            Self::Text => Some(Self::Texts),
            Self::Integer => Some(Self::Integers),
            Self::Number | Self::Boolean | Self::Texts | Self::Integers => None,
        }
    }

    /// Whether the type is a list.
    pub fn is_list(self) -> bool {
        matches!(self, Self::Texts | Self::Integers)
    }

    /// The kinds of the type, as [`fits`] takes them.
    fn kinds(self) -> &'static [Kind] {
        match self {
            Self::Text => &[Kind::Text],
            Self::Integer => &[Kind::Integer],
            Self::Number => &[Kind::Float],
            Self::Boolean => &[Kind::Bool],
            Self::Texts => &[Kind::List, Kind::Text],
            Self::Integers => &[Kind::List, Kind::Integer],
        }
    }

    /// Whether the type is known to fit the documented one. If it is not, the compiler checks it and reports the
    /// reason.
    pub fn fits(self, documented: &Documented) -> bool {
        fits(self.kinds(), documented)
    }
}
