//! What a JSON value is.

use crate::listed::listed;

listed! {
    /// What a JSON value is. An integer is a number without fraction and exponent that fits into 64 bits.
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
    /// The value in the words of messages.
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
