//! JSON as it is written: members in their order, repeated members, and the digits of numbers.

use std::fmt::Write as _;

use serde_json::Value;

#[derive(Debug, Clone, PartialEq)]
pub(crate) enum Json {
    Null,
    Bool(bool),
    /// The digits of the number.
    Number(String),
    Text(String),
    List(Vec<Json>),
    Object(Vec<(String, Json)>),
}

/// How JSON is spelled.
#[derive(Debug, Clone, Copy, Default)]
pub(crate) struct Spelling {
    /// The white space after each separator.
    pub(crate) space: &'static str,
    /// Whether letters are escaped that need no escape.
    pub(crate) escapes: bool,
}

impl Json {
    pub(crate) fn text(text: impl Into<String>) -> Self {
        Self::Text(text.into())
    }

    /// The text of a scalar.
    pub(crate) fn scalar(&self) -> Option<String> {
        match self {
            Self::Bool(value) => Some(value.to_string()),
            Self::Number(digits) => Some(digits.clone()),
            Self::Text(text) => Some(text.clone()),
            Self::Null | Self::List(_) | Self::Object(_) => None,
        }
    }

    pub(crate) fn is_empty_text(&self) -> bool {
        matches!(self, Self::Text(text) if text.is_empty())
    }

    pub(crate) fn is_empty_list(&self) -> bool {
        matches!(self, Self::List(elements) if elements.is_empty())
    }

    pub(crate) fn is_empty_object(&self) -> bool {
        matches!(self, Self::Object(members) if members.is_empty())
    }

    /// The value that serde reads.
    pub(crate) fn to_value(&self) -> Value {
        let text = self.spelled(Spelling::default());
        serde_json::from_str(&text).unwrap_or_else(|error| panic!("{error}: {text}"))
    }

    /// Whether all numbers are integers of 64 bits, of which serde keeps the digits.
    pub(crate) fn has_only_integers(&self) -> bool {
        match self {
            Self::Number(digits) => digits != "-0" && (digits.parse::<i64>().is_ok() || digits.parse::<u64>().is_ok()),
            Self::List(elements) => elements.iter().all(Self::has_only_integers),
            Self::Object(members) => members.iter().all(|(_, value)| value.has_only_integers()),
            Self::Null | Self::Bool(_) | Self::Text(_) => true,
        }
    }

    /// Whether a pointer leads to a value. Of a repeated member, it may lead to any.
    pub(crate) fn has(&self, pointer: &str) -> bool {
        let Some(rest) = pointer.strip_prefix('/') else { return pointer.is_empty() };
        let (token, rest) = rest.find('/').map_or((rest, ""), |end| rest.split_at(end));
        let key = token.replace("~1", "/").replace("~0", "~");
        match self {
            Self::List(elements) => {
                key.parse().is_ok_and(|index: usize| elements.get(index).is_some_and(|e| e.has(rest)))
            }
            Self::Object(members) => members.iter().any(|(name, value)| *name == key && value.has(rest)),
            _ => false,
        }
    }

    pub(crate) fn spelled(&self, spelling: Spelling) -> String {
        let mut out = String::new();
        self.write(spelling, &mut out);
        out
    }

    fn write(&self, spelling: Spelling, out: &mut String) {
        match self {
            Self::Null => out.push_str("null"),
            Self::Bool(value) => out.push_str(if *value { "true" } else { "false" }),
            Self::Number(digits) => out.push_str(digits),
            Self::Text(text) => write_text(text, spelling, out),
            Self::List(elements) => {
                out.push('[');
                for (index, element) in elements.iter().enumerate() {
                    separate(index, spelling, out);
                    element.write(spelling, out);
                }
                out.push(']');
            }
            Self::Object(members) => {
                out.push('{');
                for (index, (name, value)) in members.iter().enumerate() {
                    separate(index, spelling, out);
                    write_text(name, spelling, out);
                    out.push(':');
                    out.push_str(spelling.space);
                    value.write(spelling, out);
                }
                out.push('}');
            }
        }
    }
}

impl From<&Value> for Json {
    fn from(value: &Value) -> Self {
        match value {
            Value::Null => Self::Null,
            Value::Bool(value) => Self::Bool(*value),
            Value::Number(number) => Self::Number(number.to_string()),
            Value::String(text) => Self::text(text.as_str()),
            Value::Array(elements) => Self::List(elements.iter().map(Self::from).collect()),
            Value::Object(members) => {
                Self::Object(members.iter().map(|(name, value)| (name.clone(), Self::from(value))).collect())
            }
        }
    }
}

fn separate(index: usize, spelling: Spelling, out: &mut String) {
    out.push_str(if index > 0 { "," } else { "" });
    out.push_str(spelling.space);
}

fn write_text(text: &str, spelling: Spelling, out: &mut String) {
    out.push('"');
    for letter in text.chars() {
        let escape = u32::from(letter) < 0x20 || spelling.escapes && matches!(letter, 'a' | 'e' | '😀');
        match letter {
            '"' | '\\' => out.extend(['\\', letter]),
            _ if escape => {
                for unit in letter.encode_utf16(&mut [0; 2]) {
                    write!(out, "\\u{unit:04x}").expect("a String can be written to");
                }
            }
            _ => out.push(letter),
        }
    }
    out.push('"');
}
