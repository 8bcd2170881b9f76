//! Places that decoding fills: the interface between the reader of a format and the types that it decodes into.
//!
//! A type never sees the deserializer. It returns a [`Place`], and the reader, which is compiled once for each format
//! and not once for each type, puts the value there. This keeps bindings for a whole cloud (24,000 tables) cheap to
//! compile.

use alloc::string::String;
use core::fmt;

use restable_model::Kind;

// Circular: a place names the readers that fill it, of which one is JSON in memory.
use super::again::{Again, Form};
use super::scalar::{Expected, Scalar, scalar_text};
use crate::table::Names;

/// The place of a value.
pub struct Place<'a, 'de> {
    pub(crate) target: Target<'a, 'de>,
    /// Whether a value is mandatory and has not been read yet.
    pub(crate) required: bool,
}

/// The target of a value.
pub(crate) enum Target<'a, 'de> {
    /// Text. It is by far the most common documented type, so it has no call through a trait.
    Text(&'a mut String),
    /// Text that may be absent.
    OptionText(&'a mut Option<String>),
    /// A scalar of any other type.
    Scalar(&'a mut dyn ScalarSink<'de>),
    /// A list.
    List(&'a mut dyn ListSink<'de>),
    /// An object with dynamic keys.
    Map(&'a mut dyn MapSink<'de>),
    /// An object with a table, and whether an object has filled it already.
    // Two fields instead of a struct: the tag of this enum then has a byte of its own, which is faster to read.
    Table(&'a mut dyn TableSink<'de>, bool),
    /// A type that wraps another one, if the value may be absent.
    Within(&'a mut dyn WithinSink<'de>),
    /// An open value.
    Json(&'a mut serde_json::Value),
    /// An open value that may be absent.
    OptionJson(&'a mut Option<serde_json::Value>),
    /// A type that implements only serde's traits.
    Serde(&'a mut dyn SerdeSink<'de>),
    /// A value that is kept as it is, so that it can be read again.
    Any(&'a mut dyn AnySink<'de>),
    /// No target: the value is read and dropped.
    Ignore,
    /// A body that is not JSON, which only a response fills.
    Raw(&'a mut dyn RawSink),
}

impl<'a, 'de> Place<'a, 'de> {
    /// A place whose value is mandatory.
    pub(crate) fn required(target: Target<'a, 'de>) -> Self {
        Self { target, required: true }
    }

    /// A place whose value may be absent.
    pub(crate) fn optional(target: Target<'a, 'de>) -> Self {
        Self { target, required: false }
    }

    /// The same place, with a default in it that an absent value leaves there. An object replaces the default as a whole.
    #[must_use]
    pub fn or_default(mut self) -> Self {
        self.required = false;
        if let Target::Table(_, filled) = &mut self.target {
            *filled = true;
        }
        self
    }

    /// The same place for a shorter time. The reader of the new place decides whether a mandatory value is missing.
    pub(crate) fn reborrow(&mut self) -> Place<'_, 'de> {
        let target = match &mut self.target {
            Target::Text(slot) => Target::Text(slot),
            Target::OptionText(slot) => Target::OptionText(slot),
            Target::Scalar(sink) => Target::Scalar(&mut **sink),
            Target::List(sink) => Target::List(&mut **sink),
            Target::Map(sink) => Target::Map(&mut **sink),
            Target::Table(sink, filled) => Target::Table(&mut **sink, *filled),
            Target::Within(sink) => Target::Within(&mut **sink),
            Target::Json(slot) => Target::Json(slot),
            Target::OptionJson(slot) => Target::OptionJson(slot),
            Target::Serde(sink) => Target::Serde(&mut **sink),
            Target::Any(sink) => Target::Any(&mut **sink),
            Target::Ignore => Target::Ignore,
            Target::Raw(sink) => Target::Raw(&mut **sink),
        };
        Place { target, required: self.required }
    }

    /// A place that drops its value.
    #[must_use]
    pub fn ignore() -> Self {
        Self::optional(Target::Ignore)
    }
}

/// Fills a struct from the rows. If a body repeats the parameter, the last object replaces the previous ones, which are
/// not merged.
pub(crate) fn fill_table<'de>(
    sink: &mut dyn TableSink<'de>,
    filled: &mut bool,
    rows: &mut dyn Rows<'de>,
) -> ReadResult {
    if *filled {
        sink.renew();
    }
    *filled = true;
    sink.fill(rows)
}

/// Decoding stopped. The reader has the reason, because only it knows the error type of the format.
#[derive(Debug)]
pub struct ReadError(pub(crate) ());

/// The result of filling a place.
pub type ReadResult = Result<(), ReadError>;

/// A target for a scalar.
pub(crate) trait ScalarSink<'de> {
    /// Fills the place. An empty string in place of another type counts as `null`; then it returns `false`.
    ///
    /// # Errors
    ///
    /// Returns an error if the scalar has a type or a range that the place does not accept.
    fn accept(&mut self, scalar: Scalar<'_, 'de>) -> Result<bool, Expected>;

    /// The value that the place expects.
    fn expected(&self) -> Expected;
}

/// A target for a list.
pub(crate) trait ListSink<'de> {
    /// Fills the place from the elements.
    ///
    /// # Errors
    ///
    /// Returns an error if an element could not be decoded.
    fn fill(&mut self, elements: &mut dyn Elements<'de>) -> Result<(), ReadError>;
}

/// A target for an object with dynamic keys.
pub(crate) trait MapSink<'de> {
    /// Fills the place with an empty map.
    fn start(&mut self);
    /// Adds one entry, and starts the map if necessary. The key is taken after the value has been read, because the
    /// reader needs it for the JSON pointer of an error.
    ///
    /// # Errors
    ///
    /// Returns an error if the value could not be decoded.
    fn entry(&mut self, key: &mut String, value: &mut dyn Source<'de>) -> Result<(), ReadError>;
}

/// A target for an object with a table.
pub(crate) trait TableSink<'de> {
    /// Fills the place from the rows.
    ///
    /// # Errors
    ///
    /// Returns an error if a row could not be decoded or a mandatory one is missing.
    fn fill(&mut self, rows: &mut dyn Rows<'de>) -> Result<(), ReadError>;

    /// Replaces the struct in the place by a new one.
    fn renew(&mut self);
}

/// A target for the value of a wrapped type.
pub(crate) trait WithinSink<'de> {
    /// Fills the place from the value and returns whether it was anything but `null`.
    ///
    /// # Errors
    ///
    /// Returns an error if the value could not be decoded.
    fn fill(&mut self, value: &mut dyn Source<'de>) -> Result<bool, ReadError>;
}

/// A target for a value that the type's own `Deserialize` reads.
pub(crate) trait SerdeSink<'de> {
    /// Fills the place.
    ///
    /// # Errors
    ///
    /// Returns the error of the type's `Deserialize`.
    fn fill(&mut self, deserializer: &mut dyn erased_serde::Deserializer<'de>) -> Result<(), erased_serde::Error>;
}

/// A target for a value of any type. A `null` does not change it.
pub(crate) trait AnySink<'de> {
    /// Fills the place with a scalar.
    fn scalar(&mut self, scalar: Scalar<'_, 'de>);

    /// The target for the elements of a list.
    fn list(&mut self) -> &mut dyn ListSink<'de>;

    /// The target for the members of an object.
    fn object(&mut self) -> &mut dyn MapSink<'de>;
}

/// A target for a body that is not JSON.
pub(crate) trait RawSink {
    /// Fills the place from the whole body.
    ///
    /// # Errors
    ///
    /// Returns an error if the place takes only text, and the body is not UTF-8.
    fn fill(&mut self, body: &[u8]) -> Result<(), Expected>;
}

/// One value of the body.
pub(crate) trait Source<'de> {
    /// Reads the value into `place`; returns `false` if it was `null`. A second call reads nothing.
    ///
    /// # Errors
    ///
    /// Returns an error if the value does not fit.
    fn read(&mut self, place: Place<'_, 'de>) -> Result<bool, ReadError>;

    /// How the value can be read several times.
    fn again(&mut self) -> Again<'_, 'de> {
        Again::Never
    }

    /// Refuses the value for this reason.
    fn refuse(&mut self, _reason: String) -> ReadError {
        ReadError(())
    }
}

/// The elements of a list of the body.
pub(crate) trait Elements<'de> {
    /// Reads the next element into `place`; returns `false` at the end of the list.
    ///
    /// # Errors
    ///
    /// Returns an error if the element does not fit, or if it is `null` and mandatory.
    fn next(&mut self, place: Place<'_, 'de>) -> Result<bool, ReadError>;
}

/// The parameters of an object of the body.
pub trait Rows<'de> {
    /// Reads every parameter into its place. There is one place for each name, and one more at the end for the unknown
    /// parameters if they are collected.
    ///
    /// # Errors
    ///
    /// Returns an error if a parameter does not fit, or if a mandatory one is missing.
    fn fill(&mut self, names: &'static Names, places: &mut [Place<'_, 'de>]) -> Result<(), ReadError>;

    /// How the reader does what only some structs need: see [`Form`].
    fn form(&mut self) -> Form<'_, 'de>;

    /// What was received before the body. A reader sees only a body.
    fn received_head(&mut self) -> Option<&mut dyn Head> {
        None
    }

    /// Leaves a parameter out of those that are collected, and returns the one that was left out before.
    fn hide(&mut self, hidden: Hidden) -> Hidden;

    /// Refuses the object, or its parameter of this name, for this reason.
    fn refuse(&mut self, name: Option<&'static str>, reason: String) -> ReadError;
}

/// The status and the headers of a response.
pub trait Head {
    /// Fills the places from the headers of these names, from the status under the name [`STATUS`](restable_model::abi::STATUS), and from the raw
    /// body under the name [`RAW_BODY`](restable_model::abi::RAW_BODY). It keeps what does not fit, because the body is read first.
    fn fill(&mut self, names: &'static [&'static str], places: &mut [Place<'_, '_>]);
}

/// The name of a parameter that is not collected, and the depth of its object.
#[derive(Debug, Clone, Copy, Default)]
pub struct Hidden(pub(crate) Option<(u8, &'static str)>);

/// The name of the first mandatory value that only a head has.
pub(crate) fn first_required(names: &[&'static str], places: &[Place<'_, '_>]) -> Option<&'static str> {
    names.iter().zip(places).find(|(_, place)| place.required).map(|(name, _)| *name)
}

impl<'de> Target<'_, 'de> {
    /// Fills the target with a scalar and returns whether it was anything but `null`.
    pub(crate) fn accept(&mut self, scalar: Scalar<'_, 'de>) -> Result<bool, Expected> {
        match self {
            Self::Scalar(sink) => return sink.accept(scalar),
            Self::Text(slot) => **slot = scalar_text(scalar).into_owned(),
            Self::OptionText(slot) => **slot = Some(scalar_text(scalar).into_owned()),
            Self::Any(sink) => sink.scalar(scalar),
            target if scalar.is_empty_text() && target.kind().empty_text_is_null() => return Ok(false),
            target => return Err(Expected(target.expected())),
        }
        Ok(true)
    }

    /// Whether an empty list counts as `null` here.
    pub(crate) fn takes_empty_list(&self) -> bool {
        self.kind().empty_list_is_null()
    }

    /// Whether an empty object counts as `null` here.
    pub(crate) fn takes_empty_object(&self) -> bool {
        self.kind().empty_object_is_null()
    }

    /// The kind of what the target reads, as far as the reader needs it: a [`ScalarSink`] decides by itself.
    fn kind(&self) -> Kind {
        match self {
            Self::List(_) => Kind::List,
            Self::Map(_) => Kind::Map,
            Self::Table(..) => Kind::Structure,
            Self::Text(_) | Self::OptionText(_) | Self::Scalar(_) => Kind::Text,
            Self::Within(_)
            | Self::Json(_)
            | Self::OptionJson(_)
            | Self::Serde(_)
            | Self::Any(_)
            | Self::Ignore
            | Self::Raw(_) => Kind::Open,
        }
    }

    /// The value that the target expects, for messages.
    pub(crate) fn expected(&self) -> &'static str {
        match self {
            Self::Text(_) | Self::OptionText(_) => "a string",
            Self::Scalar(sink) => sink.expected().0,
            Self::List(_) => "a list",
            Self::Map(_) | Self::Table(..) => "an object",
            Self::Within(_) | Self::Json(_) | Self::OptionJson(_) | Self::Serde(_) | Self::Any(_) | Self::Ignore => {
                "a value"
            }
            Self::Raw(_) => "a raw body",
        }
    }
}

/// Says what it takes and shows no value, which may be a secret.
impl fmt::Debug for Place<'_, '_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Place").field("takes", &self.target.expected()).field("required", &self.required).finish()
    }
}
