//! A position in the pages of a request, which can be stored.

use alloc::string::{String, ToString as _};
use core::fmt;
use core::str::FromStr;

use serde_core::de::Error as _;
use serde_core::{Deserialize, Deserializer, Serialize, Serializer};

/// A position in the pages of a request: the next page, and how many of its items are already known.
///
/// It can be stored as text or through serde, and a [`Pager`](super::Pager) of the same request, in another process
/// too, continues there. The text contains what the service sent: a marker, or the query of a link.
///
/// ```
/// use restable::pages::Position;
///
/// let position = Position::marker("7a1c");
/// let stored = position.to_string();
/// assert_eq!(stored.parse::<Position>()?, position);
/// assert_eq!(serde_json::from_str::<Position>(&serde_json::to_string(&position)?)?, position);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Clone, PartialEq, Eq, Default)]
pub struct Position {
    pub(super) at: At,
    /// How many items of the page are already known.
    pub(super) skip: u64,
}

/// How the page is requested.
#[derive(Clone, PartialEq, Eq, Hash, Default)]
pub(super) enum At {
    /// As the request states.
    #[default]
    Start,
    /// By the number of the first item, or of the page.
    Number(u64),
    /// By the value that identifies the last item before it.
    Marker(String),
    /// By the query of a link.
    Link(String),
    /// There is no further page.
    End,
}

impl Position {
    /// The first page of the request.
    pub const fn start() -> Self {
        Self { at: At::Start, skip: 0 }
    }

    /// The page after this marker.
    pub fn marker(marker: impl Into<String>) -> Self {
        Self::of(At::Marker(marker.into()))
    }

    /// The page with this number, or the one that begins with the item of this number.
    pub const fn number(number: u64) -> Self {
        Self { at: At::Number(number), skip: 0 }
    }

    /// Whether there is no further page.
    pub fn is_end(&self) -> bool {
        self.at == At::End
    }

    pub(super) const fn of(at: At) -> Self {
        Self { at, skip: 0 }
    }

    /// The same page without its first `items` items.
    #[cfg_attr(not(any(feature = "ureq", feature = "reqwest")), expect(dead_code, reason = "only clients need it"))]
    pub(crate) fn after(&self, items: u64) -> Self {
        Self { at: self.at.clone(), skip: items }
    }

    /// How many items of the page are already known.
    #[cfg_attr(not(any(feature = "ureq", feature = "reqwest")), expect(dead_code, reason = "only clients need it"))]
    pub(crate) fn skip(&self) -> u64 {
        self.skip
    }
}

impl At {
    fn word(&self) -> &'static str {
        match self {
            Self::Start => "start",
            Self::Number(_) => "number",
            Self::Marker(_) => "marker",
            Self::Link(_) => "link",
            Self::End => "end",
        }
    }

    fn parse(word: &str, value: &str) -> Option<Self> {
        Some(match word {
            "start" if value.is_empty() => Self::Start,
            "number" => Self::Number(value.parse().ok()?),
            "marker" => Self::Marker(value.into()),
            "link" => Self::Link(value.into()),
            "end" if value.is_empty() => Self::End,
            _ => return None,
        })
    }
}

/// The number of known items, how the page is requested, and the value that requests it: `0:marker:7a1c`.
impl fmt::Display for Position {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}:{}:", self.skip, self.at.word())?;
        match &self.at {
            At::Start | At::End => Ok(()),
            At::Number(number) => number.fmt(f),
            At::Marker(text) | At::Link(text) => f.write_str(text),
        }
    }
}

/// Leaves out the marker and the link, which are values of the service.
impl fmt::Debug for Position {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut out = f.debug_struct("Position");
        out.field("at", &self.at.word());
        if let At::Number(number) = &self.at {
            out.field("number", number);
        }
        out.field("skip", &self.skip).finish_non_exhaustive()
    }
}

/// The error for text that is not a stored [`Position`].
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub struct InvalidPosition;

impl fmt::Display for InvalidPosition {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("the text is not a stored position")
    }
}

impl core::error::Error for InvalidPosition {}

impl FromStr for Position {
    type Err = InvalidPosition;

    fn from_str(text: &str) -> Result<Self, InvalidPosition> {
        let mut parts = text.splitn(3, ':');
        let (Some(skip), Some(word), Some(value)) = (parts.next(), parts.next(), parts.next()) else {
            return Err(InvalidPosition);
        };
        let skip = skip.parse().map_err(|_| InvalidPosition)?;
        Ok(Self { at: At::parse(word, value).ok_or(InvalidPosition)?, skip })
    }
}

impl Serialize for Position {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(self)
    }
}

impl<'de> Deserialize<'de> for Position {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let text = alloc::borrow::Cow::<str>::deserialize(deserializer)?;
        text.parse().map_err(|error: InvalidPosition| D::Error::custom(error.to_string()))
    }
}
