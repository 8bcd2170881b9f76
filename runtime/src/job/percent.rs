//! How much of a job is done.

use core::fmt;

use serde_json::Value;

/// How much of a job is done, in whole percent, at most 100.
///
/// ```
/// use restable::job::Percent;
///
/// assert_eq!(Percent::from_text("60").map(Percent::get), Some(60));
/// assert_eq!(Percent::from_text("60.9 %").map(Percent::get), Some(60));
/// assert_eq!(Percent::from_number(250.0).map(Percent::get), Some(100));
/// assert_eq!(Percent::from_text(""), None);
/// assert_eq!(Percent::from_number(-1.0), None);
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Percent(u8);

impl Percent {
    /// Reads a text: a number, with `%` behind it or without. `None` where it is something else, as `""` is before a
    /// job begins.
    pub fn from_text(text: &str) -> Option<Self> {
        let text = text.trim();
        Self::from_number(text.strip_suffix('%').unwrap_or(text).trim_end().parse().ok()?)
    }

    /// Takes a number: what is above 100 is 100, fractions are cut off. `None` where it is negative, by which some say
    /// that they do not know, or not a number.
    pub fn from_number(number: f64) -> Option<Self> {
        #[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "it is between 0 and 100")]
        (number >= 0.0).then(|| Self(number.min(100.0) as u8))
    }

    /// Reads a JSON number or a JSON text.
    pub fn from_json(value: &Value) -> Option<Self> {
        match value {
            Value::Number(number) => Self::from_number(number.as_f64()?),
            Value::String(text) => Self::from_text(text),
            _ => None,
        }
    }

    /// The number, 0 to 100.
    pub fn get(self) -> u8 {
        self.0
    }
}

/// The number and a percent sign: `60 %`.
impl fmt::Display for Percent {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} %", self.0)
    }
}
