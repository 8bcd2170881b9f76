//! The time to wait in a body, as in `{"overLimit": {"retryAfter": "17"}}`.
//!
//! Sources: the limits of the Compute API of `OpenStack`, and the rate limits of Discord and of Telegram.

use alloc::string::{String, ToString};
use core::fmt;

use serde_core::de::{DeserializeSeed, Deserializer, Error, IgnoredAny, MapAccess, SeqAccess, Visitor};

/// The names of the parameter; case does not matter.
const NAMES: [&str; 3] = ["retryAfter", "retry_after", "retryAfterSeconds"];

/// Where the parameter may be in the body.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Depth {
    /// At the top level.
    Top,
    /// At the top level, or in an object directly below it.
    Envelope,
}

/// The number or the text of the first parameter with one of the names; the top level has priority.
pub(super) fn retry_after(body: &[u8], depth: Depth) -> Option<String> {
    let mut json = serde_json::Deserializer::from_slice(crate::text::sniff::without_bom(body));
    Seek::Object(depth).deserialize(&mut json).ok()?
}

/// What is searched for in a value.
#[derive(Clone, Copy)]
enum Seek {
    /// The parameter, if the value is an object.
    Object(Depth),
    /// The value itself, as a number or a text.
    Time,
}

impl Seek {
    /// What is searched for in the value of a parameter of an object.
    fn below(self, name: &str) -> Option<Self> {
        match self {
            Self::Object(_) if NAMES.iter().any(|known| known.eq_ignore_ascii_case(name)) => Some(Self::Time),
            Self::Object(Depth::Envelope) => Some(Self::Object(Depth::Top)),
            Self::Object(Depth::Top) | Self::Time => None,
        }
    }

    fn time(self, value: &dyn ToString) -> Option<String> {
        matches!(self, Self::Time).then(|| value.to_string())
    }
}

impl<'de> DeserializeSeed<'de> for Seek {
    type Value = Option<String>;

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<Self::Value, D::Error> {
        deserializer.deserialize_any(self)
    }
}

impl<'de> Visitor<'de> for Seek {
    type Value = Option<String>;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("JSON")
    }

    fn visit_u64<E: Error>(self, value: u64) -> Result<Self::Value, E> {
        Ok(self.time(&value))
    }

    fn visit_i64<E: Error>(self, value: i64) -> Result<Self::Value, E> {
        Ok(self.time(&value))
    }

    fn visit_f64<E: Error>(self, value: f64) -> Result<Self::Value, E> {
        Ok(self.time(&value))
    }

    fn visit_str<E: Error>(self, value: &str) -> Result<Self::Value, E> {
        Ok(self.time(&value))
    }

    fn visit_bool<E: Error>(self, _: bool) -> Result<Self::Value, E> {
        Ok(None)
    }

    fn visit_unit<E: Error>(self) -> Result<Self::Value, E> {
        Ok(None)
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut list: A) -> Result<Self::Value, A::Error> {
        while list.next_element::<IgnoredAny>()?.is_some() {}
        Ok(None)
    }

    fn visit_map<A: MapAccess<'de>>(self, mut object: A) -> Result<Self::Value, A::Error> {
        let (mut here, mut below) = (None, None);
        while let Some(name) = object.next_key::<String>()? {
            let Some(seek) = self.below(&name) else {
                object.next_value::<IgnoredAny>()?;
                continue;
            };
            let found = object.next_value_seed(seek)?;
            let place = if matches!(seek, Self::Time) { &mut here } else { &mut below };
            *place = place.take().or(found);
        }
        Ok(here.or(below))
    }
}
