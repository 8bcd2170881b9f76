//! The types of JSON values.

use crate::listed::listed;

listed! {
    /// The type of a JSON value. An integer is a number without fraction and exponent that fits into 64 bits.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
    pub enum JsonKind {
        /// `null`.
        Null,
        /// `true` or `false`.
        Boolean,
        /// An integer.
        Integer,
        /// Any other number.
        Number,
        /// A string.
        String,
        /// A list.
        List,
        /// An object.
        Object,
    }
}

impl JsonKind {
    /// The type as messages name it.
    ///
    /// ```
    /// assert_eq!(restable_model::JsonKind::Integer.words(), "an integer");
    /// ```
    #[must_use]
    pub const fn words(self) -> &'static str {
        match self {
            Self::Null => "null",
            Self::Boolean => "a boolean",
            Self::Integer => "an integer",
            Self::Number => "a number",
            Self::String => "a string",
            Self::List => "a list",
            Self::Object => "an object",
        }
    }
}
