//! Whether a parameter is mandatory.

/// Whether a parameter is mandatory, as its page documents it.
///
/// ```
/// use restable_model::Presence;
///
/// assert_eq!(Presence::from_letter('o'), Some(Presence::Optional));
/// assert_eq!(Presence::default(), Presence::Documented);
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default)]
#[non_exhaustive]
pub enum Presence {
    /// The page states that it is always present.
    Mandatory,
    /// The page states that it may be absent or `null`.
    Optional,
    /// The page does not state it. The parameter is expected, since it is documented.
    #[default]
    Documented,
}

impl Presence {
    /// Its letter in the text of a row, see [`abi::row`](crate::abi::row).
    pub const fn letter(self) -> char {
        match self {
            Self::Mandatory => 'm',
            Self::Optional => 'o',
            Self::Documented => 'd',
        }
    }

    /// The presence of a letter.
    pub fn from_letter(letter: char) -> Option<Self> {
        [Self::Mandatory, Self::Optional, Self::Documented].into_iter().find(|presence| presence.letter() == letter)
    }
}
