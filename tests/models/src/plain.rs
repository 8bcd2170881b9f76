//! The values of Rust types in the terms of the models.

use std::collections::BTreeMap;

use restable::{JobId, MaybeUndefined, Secret, Status, Timestamp};
use serde_json::{Map, Value};

use crate::shape::undefined;

/// A value that can be compared with that of a model. It is not serialized for this: headers and absent parameters are not
/// written.
pub(crate) trait Plain {
    fn plain(&self) -> Value;

    /// The value of `None` of an option of this type.
    fn none() -> Value {
        Value::Null
    }
}

macro_rules! plain_numbers {
    ($($number:ty),+) => { $(
        impl Plain for $number {
            fn plain(&self) -> Value {
                Value::from(*self)
            }
        }
    )+ };
}

plain_numbers!(bool, u8, u16, u32, u64, i16, i64);

/// A number that JSON cannot represent.
pub(crate) const NOT_FINITE: &str = "<not finite>";

impl Plain for f64 {
    fn plain(&self) -> Value {
        if self.is_finite() { Value::from(*self) } else { Value::from(NOT_FINITE) }
    }
}

impl Plain for String {
    fn plain(&self) -> Value {
        Value::from(self.as_str())
    }
}

impl Plain for Value {
    fn plain(&self) -> Value {
        self.clone()
    }
}

impl Plain for Map<String, Value> {
    fn plain(&self) -> Value {
        Value::Object(self.clone())
    }
}

impl Plain for Timestamp {
    fn plain(&self) -> Value {
        Value::from(self.as_str())
    }
}

impl Plain for JobId {
    fn plain(&self) -> Value {
        Value::from(AsRef::<str>::as_ref(self))
    }
}

impl Plain for Status {
    fn plain(&self) -> Value {
        Value::from(self.code())
    }
}

impl Plain for Secret<String> {
    fn plain(&self) -> Value {
        self.expose().plain()
    }
}

impl<T: Plain> Plain for Box<T> {
    fn plain(&self) -> Value {
        T::plain(self)
    }
}

/// An option in an option has three states.
impl<T: Plain> Plain for Option<T> {
    fn plain(&self) -> Value {
        self.as_ref().map_or_else(T::none, Plain::plain)
    }

    fn none() -> Value {
        undefined()
    }
}

impl<T: Plain> Plain for MaybeUndefined<T> {
    fn plain(&self) -> Value {
        match self {
            Self::Undefined => undefined(),
            Self::Null => Value::Null,
            Self::Value(value) => value.plain(),
        }
    }
}

impl<T: Plain> Plain for Vec<T> {
    fn plain(&self) -> Value {
        self.iter().map(Plain::plain).collect()
    }
}

impl<T: Plain> Plain for BTreeMap<String, T> {
    fn plain(&self) -> Value {
        self.iter().map(|(key, value)| (key.clone(), value.plain())).collect()
    }
}

/// The value of a variant.
pub(crate) fn variant(name: &str, value: Value) -> Value {
    serde_json::json!({ "variant": name, "value": value })
}

/// Implements [`Plain`] for structs, by the names of their fields, for enums, by the names of their variants, and for open
/// enumerations, by their texts.
macro_rules! plain {
    ($(struct $name:ident { $($field:ident),* })*) => { $(
        impl crate::plain::Plain for $name {
            fn plain(&self) -> serde_json::Value {
                let fields: &[(&str, serde_json::Value)] = &[$((stringify!($field), crate::plain::Plain::plain(&self.$field))),*];
                fields.iter().cloned().map(|(name, value)| (name.to_owned(), value)).collect()
            }
        }
    )* };
    ($(enum $name:ident { $($variant:ident),* } $({ $($unit:ident),* })?)*) => { $(
        impl crate::plain::Plain for $name {
            fn plain(&self) -> serde_json::Value {
                match self {
                    $(Self::$variant(value) => {
                        crate::plain::variant(stringify!($variant), crate::plain::Plain::plain(value))
                    })*
                    $($(Self::$unit => crate::plain::variant(stringify!($unit), serde_json::Value::Null),)*)?
                }
            }
        }
    )* };
    ($(values $name:ident)*) => { $(
        impl crate::plain::Plain for $name {
            fn plain(&self) -> serde_json::Value {
                serde_json::Value::from(restable::Values::as_str(self))
            }
        }
    )* };
}

pub(crate) use plain;
