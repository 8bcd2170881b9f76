//! The progress of a job.

use core::fmt;

use serde_json::Value;

/// The progress of a job in whole percent, at most 100.
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
    /// Parses a number, optionally followed by `%`. Returns `None` for any other text, such as `""` before a job has
    /// started.
    pub fn from_text(text: &str) -> Option<Self> {
        let text = text.trim();
        Self::from_number(text.strip_suffix('%').unwrap_or(text).trim_end().parse().ok()?)
    }

    /// Converts a number: fractions are cut off, and numbers above 100 become 100. Returns `None` if it is NaN or
    /// negative; some services send a negative number for an unknown progress.
    pub fn from_number(number: f64) -> Option<Self> {
        #[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "it is between 0 and 100")]
        (number >= 0.0).then(|| Self(number.min(100.0) as u8))
    }

    /// Reads a JSON number or a JSON string.
    pub fn from_json(value: &Value) -> Option<Self> {
        match value {
            Value::Number(number) => Self::from_number(number.as_f64()?),
            Value::String(text) => Self::from_text(text),
            _ => None,
        }
    }

    /// The percentage, 0 to 100.
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
