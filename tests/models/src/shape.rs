//! What the documentation of a type says about its parameters.

use serde_json::Value;

/// The documented type of a value.
#[derive(Debug)]
pub(crate) enum Shape {
    Text,
    /// Text that `Debug` hides.
    Secret,
    /// An integer from the first number to the second.
    Integer(i128, i128),
    Float,
    Bool,
    JobId,
    Time,
    Values,
    /// `#[values]` with integers.
    IntegerValues,
    /// Any JSON.
    Open,
    List(&'static Shape),
    Map(&'static Shape),
    Object(&'static [Field]),
    Option(&'static Shape),
    /// Absent, `null` or a value.
    Three(&'static Shape),
    /// Numbers and booleans are written as strings.
    AsString(&'static Shape),
    Tagged(&'static Tagged),
    /// The first variant that fits.
    Untagged(&'static [Variant]),
}

/// An enum with a tag.
#[derive(Debug)]
pub(crate) struct Tagged {
    pub(crate) tag: &'static str,
    /// The parameter with the value, if it is not the object of the tag.
    pub(crate) content: Option<&'static str>,
    pub(crate) has_integers: bool,
    /// The values of the tag, and their variants.
    pub(crate) variants: &'static [(&'static str, Variant)],
    /// Whether the variant `Other` keeps the objects with any other tag.
    pub(crate) has_other: bool,
}

/// A variant of an enum; `None` if it has no value.
#[derive(Debug)]
pub(crate) struct Variant(pub(crate) &'static str, pub(crate) Option<Shape>);

/// A field of a structure.
#[derive(Debug)]
pub(crate) struct Field {
    /// Its name in the struct.
    pub(crate) rust: &'static str,
    pub(crate) part: Part,
}

#[derive(Debug)]
pub(crate) enum Part {
    Parameter(Parameter),
    /// The parameters of a structure.
    Flatten(&'static [Field]),
    /// All unknown parameters.
    Rest,
}

#[derive(Debug)]
pub(crate) struct Parameter {
    pub(crate) name: &'static str,
    pub(crate) aliases: &'static [&'static str],
    pub(crate) shape: Shape,
    /// The value of an absent parameter.
    pub(crate) default: Option<fn() -> Value>,
    /// An empty list is written too.
    pub(crate) is_mandatory: bool,
}

/// A parameter with the name of its field.
pub(crate) const fn field(rust: &'static str, shape: Shape) -> Field {
    named(rust, rust, shape)
}

pub(crate) const fn named(rust: &'static str, name: &'static str, shape: Shape) -> Field {
    with(rust, Parameter { name, aliases: &[], shape, default: None, is_mandatory: false })
}

pub(crate) const fn with(rust: &'static str, parameter: Parameter) -> Field {
    Field { rust, part: Part::Parameter(parameter) }
}

pub(crate) const fn flatten(rust: &'static str, fields: &'static [Field]) -> Field {
    Field { rust, part: Part::Flatten(fields) }
}

pub(crate) const fn rest(rust: &'static str) -> Field {
    Field { rust, part: Part::Rest }
}

pub(crate) const U8: Shape = Shape::Integer(0, u8::MAX as i128);
pub(crate) const I16: Shape = Shape::Integer(i16::MIN as i128, i16::MAX as i128);
pub(crate) const U32: Shape = Shape::Integer(0, u32::MAX as i128);
pub(crate) const I64: Shape = Shape::Integer(i64::MIN as i128, i64::MAX as i128);
pub(crate) const U64: Shape = Shape::Integer(0, u64::MAX as i128);

impl Shape {
    /// The value of an absent parameter, or `None` if it is mandatory.
    pub(crate) fn absent(&self) -> Option<Value> {
        match self {
            Self::Option(_) | Self::Open => Some(Value::Null),
            Self::Three(_) => Some(undefined()),
            Self::List(_) => Some(Value::Array(Vec::new())),
            Self::Map(_) => Some(Value::Object(serde_json::Map::new())),
            Self::AsString(shape) => shape.absent(),
            _ => None,
        }
    }

    /// The value of an element that is `null`, or `None` if `null` is refused.
    pub(crate) fn null_element(&self) -> Option<Value> {
        match self {
            Self::Three(_) => Some(Value::Null),
            _ => self.absent(),
        }
    }
}

/// The state of a parameter that is neither `null` nor a value.
pub(crate) fn undefined() -> Value {
    Value::from("<undefined>")
}
