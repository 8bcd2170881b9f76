//! The versions of an API that one service offers at the same URL, as the services of OpenStack do.

use core::fmt;
use core::str::FromStr;

/// A microversion: one of several versions of an API at the same URL, which a header of the request selects. Version
/// 2.10 is later than version 2.9.
///
/// Source: [API Special Interest Group, Microversion Specification](https://specs.openstack.org/openstack/api-sig/guidelines/microversion_specification.html).
///
/// ```
/// use restable_model::Microversion;
///
/// let version: Microversion = "2.10".parse().unwrap();
/// assert_eq!(version, Microversion::new(2, 10));
/// assert!(version > Microversion::new(2, 9));
/// assert_eq!(version.to_string(), "2.10");
/// assert!("2".parse::<Microversion>().is_err());
/// assert!("latest".parse::<Microversion>().is_err());
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub struct Microversion {
    /// The number before the dot.
    pub major: u16,
    /// The number after the dot.
    pub minor: u16,
}

/// The error for a text that is not two numbers with a dot between them.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub struct InvalidMicroversion;

/// A range of microversions. Both ends belong to it.
///
/// ```
/// use restable_model::{Microversion, Microversions};
///
/// let versions = Microversions::ALL.since(Microversion::new(2, 57)).until(Microversion::new(2, 73));
/// assert!(versions.contains(Microversion::new(2, 73)));
/// assert!(!versions.contains(Microversion::new(2, 9)));
/// assert_eq!(versions.to_string(), "since 2.57, until 2.73");
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct Microversions {
    /// The first version, if it is not the first of the API.
    pub min: Option<Microversion>,
    /// The last version, if it is not the last of the API.
    pub max: Option<Microversion>,
}

impl Microversion {
    /// Creates a version from the numbers before and after the dot.
    #[must_use]
    pub const fn new(major: u16, minor: u16) -> Self {
        Self { major, minor }
    }
}

impl FromStr for Microversion {
    type Err = InvalidMicroversion;

    fn from_str(text: &str) -> Result<Self, InvalidMicroversion> {
        let number = |text: &str| {
            let is_number = !text.is_empty() && text.bytes().all(|byte| byte.is_ascii_digit());
            text.parse().ok().filter(|_| is_number)
        };
        let parts = text.split_once('.').and_then(|(major, minor)| Some(Self::new(number(major)?, number(minor)?)));
        parts.ok_or(InvalidMicroversion)
    }
}

impl fmt::Display for Microversion {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}.{}", self.major, self.minor)
    }
}

impl fmt::Display for InvalidMicroversion {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a microversion is two numbers with a dot between them, as in 2.57")
    }
}

impl core::error::Error for InvalidMicroversion {}

impl Microversions {
    /// Every version.
    pub const ALL: Self = Self { min: None, max: None };

    /// The same versions without those before `min`.
    #[must_use]
    pub const fn since(self, min: Microversion) -> Self {
        Self { min: Some(min), ..self }
    }

    /// The same versions without those after `max`.
    #[must_use]
    pub const fn until(self, max: Microversion) -> Self {
        Self { max: Some(max), ..self }
    }

    /// Whether the range has every version.
    #[must_use]
    pub const fn is_all(&self) -> bool {
        self.min.is_none() && self.max.is_none()
    }

    /// Whether the range has this version.
    #[must_use]
    pub fn contains(&self, version: Microversion) -> bool {
        self.min.is_none_or(|min| min <= version) && self.max.is_none_or(|max| version <= max)
    }
}

impl fmt::Display for Microversions {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match (self.min, self.max) {
            (Some(min), Some(max)) => write!(f, "since {min}, until {max}"),
            (Some(min), None) => write!(f, "since {min}"),
            (None, Some(max)) => write!(f, "until {max}"),
            (None, None) => f.write_str("every version"),
        }
    }
}
