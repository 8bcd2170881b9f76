//! Points in time in the format of the service.

use alloc::boxed::Box;
use core::fmt;

use restable_model::{JsonKind, tolerance};
use serde_core::{Deserialize, Deserializer, Serialize, Serializer};

use crate::codec::field::{Field, Ready, scalar_places, scalar_sinks};
use crate::codec::place::{Place, ScalarSink, Target};
use crate::codec::scalar::{Expected, Scalar, scalar_text};
use crate::codec::view::View;
use crate::table::Shape;
use crate::table::kind;
use crate::text::printable::Printable;
use crate::types::values::integer;

/// A point in time, kept in the format of the service and parsed on demand.
///
/// One service writes `2024-05-01T08:00:00Z`, another leaves out the time zone, a third sends milliseconds as a number
/// or as text, and some send an empty string. A type that parsed the date while decoding would lose the whole response
/// because of a date that the program may not need. So this type keeps what it read and writes it back: text unchanged, and
/// a number as a number. [`as_str`](Timestamp::as_str) has all digits of a number that `decode` reads, but a number that is
/// no integer of 64 bits is written as the nearest `f64`, as most readers of JSON read it. With the feature `jiff`,
/// `Timestamp::instant` parses it.
///
/// ```
/// use restable::Timestamp;
///
/// let created: Timestamp = serde_json::from_str("1714550400000")?;
/// assert_eq!(created.as_str(), "1714550400000");
/// assert_eq!(serde_json::to_string(&created)?, "1714550400000");
/// # Ok::<(), serde_json::Error>(())
/// ```
#[derive(Clone, PartialEq, Eq, Hash)]
pub struct Timestamp {
    text: Box<str>,
    /// Whether the body had a JSON number, so that it is written back as one.
    number: bool,
}

impl Timestamp {
    /// Creates a timestamp that is written as this text.
    pub fn new(text: impl Into<Box<str>>) -> Self {
        Self { text: text.into(), number: false }
    }

    /// The text that the service sent.
    pub fn as_str(&self) -> &str {
        &self.text
    }
}

#[cfg(feature = "jiff")]
mod parse {
    use alloc::string::String;
    use alloc::vec::Vec;
    use core::fmt;

    use jiff::civil::DateTime;
    use jiff::fmt::strtime;
    use jiff::{SignedDuration, Timestamp as Instant, tz};

    use super::Timestamp;
    use crate::text::printable::Printable;

    /// The error for a text that is not a point in time.
    #[derive(Clone, PartialEq, Eq)]
    pub struct InvalidTimestamp(pub(super) alloc::boxed::Box<str>);

    impl fmt::Display for InvalidTimestamp {
        fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
            write!(
                f,
                "{:?} is not a point in time: expected a date and a time, or seconds or milliseconds since 1970",
                Printable(&self.0)
            )
        }
    }

    impl fmt::Debug for InvalidTimestamp {
        fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
            f.debug_tuple("InvalidTimestamp").field(&Printable(&self.0)).finish()
        }
    }

    impl core::error::Error for InvalidTimestamp {}

    impl Timestamp {
        /// The point in time. A time without a time zone is UTC; a bare number is in seconds up to eleven digits and in
        /// milliseconds from twelve digits on. An HTTP date may have any of the three formats of
        /// [RFC 9110, section 5.6.7](https://www.rfc-editor.org/rfc/rfc9110#section-5.6.7); a year of two digits is one
        /// from 1969 to 2068.
        ///
        /// # Errors
        ///
        /// Returns an error if the text is neither a date and time nor a number.
        ///
        /// ```
        /// use restable::Timestamp;
        ///
        /// let text = ["2024-05-01T08:00:00Z", "2024-05-01 08:00:00", "2024-05-01T10:00:00+0200", "1714550400", "1714550400000"];
        /// for text in text {
        ///     assert_eq!(Timestamp::new(text).instant()?.as_second(), 1_714_550_400);
        /// }
        /// assert_eq!(Timestamp::new("Wed, 01 May 2024 08:00:00 GMT").instant()?.as_second(), 1_714_550_400);
        /// assert!(Timestamp::new("").instant().is_err());
        /// # Ok::<(), restable::InvalidTimestamp>(())
        /// ```
        pub fn instant(&self) -> Result<Instant, InvalidTimestamp> {
            let text = joined(self.as_str());
            count(&text)
                .or_else(|| text.parse().ok())
                .or_else(|| without_zone(&text))
                .or_else(|| http_date(self.as_str()))
                .ok_or_else(|| InvalidTimestamp(self.text.clone()))
        }
    }

    /// Creates a timestamp in the form of RFC 3339, in UTC.
    ///
    /// ```
    /// use restable::Timestamp;
    ///
    /// let midnight: jiff::Timestamp = "2026-11-28T01:00:00+01:00".parse()?;
    /// assert_eq!(Timestamp::from(midnight).as_str(), "2026-11-28T00:00:00Z");
    /// # Ok::<(), jiff::Error>(())
    /// ```
    impl From<Instant> for Timestamp {
        fn from(instant: Instant) -> Self {
            Self::new(alloc::format!("{instant}"))
        }
    }

    /// Removes what Go prints around the offset: a space before it, and the time zone's name or the offset again after
    /// it.
    fn joined(text: &str) -> String {
        let words: Vec<_> = text.split_whitespace().collect();
        let (time, offset) = match words.as_slice() {
            [time @ .., offset, _] | [time @ .., offset] if offset.starts_with(['+', '-']) => (time, *offset),
            [time @ .., "UTC" | "GMT"] | time => (time, ""),
        };
        time.join(" ") + offset
    }

    fn count(text: &str) -> Option<Instant> {
        const MILLISECONDS: usize = 12;
        let (whole, fraction) = text.split_once('.').unwrap_or((text, ""));
        let count: i64 = whole.parse().ok()?;
        let seconds = whole.trim_start_matches(['+', '-']).len() < MILLISECONDS;
        match (seconds, fraction.is_empty()) {
            (true, true) => Instant::from_second(count).ok(),
            (false, true) => Instant::from_millisecond(count).ok(),
            (seconds, false) => {
                let count: f64 = text.parse().ok()?;
                let count = SignedDuration::try_from_secs_f64(if seconds { count } else { count / 1_000.0 });
                Instant::from_duration(count.ok()?).ok()
            }
        }
    }

    /// Parses the three formats of an HTTP date. `jiff` refuses a weekday that does not match the date.
    // `httpdate` parses them too, but needs `std`.
    fn http_date(text: &str) -> Option<Instant> {
        const FORMS: [&str; 3] = ["%a, %d %b %Y %H:%M:%S GMT", "%A, %d-%b-%y %H:%M:%S GMT", "%a %b %e %H:%M:%S %Y"];
        let civil = FORMS.iter().find_map(|form| strtime::parse(form, text.trim()).ok()?.to_datetime().ok())?;
        tz::TimeZone::UTC.to_timestamp(civil).ok()
    }

    fn without_zone(text: &str) -> Option<Instant> {
        let civil: DateTime = text.parse().ok()?;
        tz::TimeZone::UTC.to_timestamp(civil).ok()
    }
}

#[cfg(feature = "jiff")]
pub use parse::InvalidTimestamp;

impl<'de> Field<'de> for Timestamp {
    type Kind = kind::Time;
    type Start = Ready;
    const SHAPE: Shape = Shape::Any;

    fn initial() -> Self {
        Self::new("")
    }

    scalar_places!();

    fn view(&self) -> View<'_, 'de> {
        let number = || integer(&self.text).or_else(|| self.text.parse().map(View::Float).ok());
        if self.number { number().unwrap_or(View::Text(&self.text)) } else { View::Text(&self.text) }
    }
}

const POINT_IN_TIME: Expected = Expected("a point in time (text or a number)");

scalar_sinks!(Timestamp, timestamp, POINT_IN_TIME);

fn timestamp(scalar: Scalar<'_, '_>) -> Result<Option<Timestamp>, Expected> {
    tolerance::time(scalar).map_err(|_| POINT_IN_TIME)?;
    let number = scalar.kind() != JsonKind::String;
    Ok(Some(Timestamp { text: scalar_text(scalar).into(), number }))
}

impl fmt::Debug for Timestamp {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_tuple("Timestamp").field(&Printable(&self.text)).finish()
    }
}

/// Writes the text on one line: unprintable characters are escaped, and at most 1,000 characters are written.
/// [`as_str`](Timestamp::as_str) returns it unchanged.
impl fmt::Display for Timestamp {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        Printable(&self.text).fmt(f)
    }
}

impl<'de> Deserialize<'de> for Timestamp {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        crate::codec::de::deserialize(deserializer)
    }
}

impl Serialize for Timestamp {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        crate::codec::ser::serialize(self, serializer)
    }
}
