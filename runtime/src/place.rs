//! Where a value of a body is put: the seam between the one reader of the runtime and every type it fills.
//!
//! A type never sees the deserializer. It hands out a [`Place`], and the reader, which is compiled once for a format and
//! not once for a type, puts the value there. That is what keeps a cloud of 24,000 tables cheap to build.

use alloc::string::String;

use restable_model::Kind;
pub(crate) use restable_model::tolerance::{Decimal, Scalar};

use crate::field::scalar_text;
use crate::table::Names;

/// The place that a value fills.
pub struct Place<'a, 'de> {
    pub(crate) target: Target<'a, 'de>,
    /// Whether the value has to be there and has not come yet.
    pub(crate) required: bool,
}

/// What a place takes.
pub(crate) enum Target<'a, 'de> {
    /// Text, by far the most common documented type, needs no call through a trait.
    Text(&'a mut String),
    /// Text that may be absent.
    OptionText(&'a mut Option<String>),
    /// A scalar of any other type.
    Scalar(&'a mut dyn ScalarSink<'de>),
    /// A list.
    List(&'a mut dyn ListSink<'de>),
    /// An object with dynamic keys.
    Map(&'a mut dyn MapSink<'de>),
    /// An object with a table, and whether an object filled it before.
    // Two fields and no struct of two: the tag of this enum then has a byte of its own, which is cheaper to read.
    Table(&'a mut dyn TableSink<'de>, bool),
    /// A type around another one, where it may be absent.
    Within(&'a mut dyn WithinSink<'de>),
    /// An open value.
    Json(&'a mut serde_json::Value),
    /// An open value that may be absent.
    OptionJson(&'a mut Option<serde_json::Value>),
    /// A type that implements only serde's traits.
    Serde(&'a mut dyn SerdeSink<'de>),
    /// Nowhere: the value is read and left.
    Ignore,
}

impl<'a, 'de> Place<'a, 'de> {
    /// A place whose value has to be there.
    pub(crate) fn required(target: Target<'a, 'de>) -> Self {
        Self { target, required: true }
    }

    /// A place whose value may be absent.
    pub(crate) fn optional(target: Target<'a, 'de>) -> Self {
        Self { target, required: false }
    }

    /// Nowhere.
    #[must_use]
    pub fn ignore() -> Self {
        Self::optional(Target::Ignore)
    }
}

/// Fills a struct from the rows. Where a body repeats the parameter, the last object counts, and not what the ones before
/// it filled.
pub(crate) fn fill_table<'de>(sink: &mut dyn TableSink<'de>, filled: &mut bool, rows: &mut dyn Rows<'de>) -> Filled {
    if *filled {
        sink.renew();
    }
    *filled = true;
    sink.fill(rows)
}

/// What a place would have taken.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Expected(pub &'static str);

/// Reading stopped. The reason stays with the reader, because only it knows the format's error type.
#[derive(Debug)]
pub struct Fault(pub(crate) ());

/// Whether a table could be read.
pub type Filled = Result<(), Fault>;

/// Takes a scalar.
pub(crate) trait ScalarSink<'de> {
    /// Fills the place. An empty string where no text is documented counts as `null`: `false` says that nothing came.
    ///
    /// # Errors
    ///
    /// Returns an error if the scalar has a type or a range that the place does not take.
    fn accept(&mut self, scalar: Scalar<'_, 'de>) -> Result<bool, Expected>;

    /// What the place takes.
    fn expected(&self) -> Expected;
}

/// Takes a list.
pub(crate) trait ListSink<'de> {
    /// Fills the place from the elements.
    ///
    /// # Errors
    ///
    /// Returns an error if an element could not be read.
    fn fill(&mut self, elements: &mut dyn Elements<'de>) -> Result<(), Fault>;
}

/// Takes an object with dynamic keys.
pub(crate) trait MapSink<'de> {
    /// Fills the place with an empty map.
    fn start(&mut self);
    /// Adds one entry; starts the map where it is not started. The key is taken once the value is read, so that the
    /// reader still has it to tell where the value stood.
    ///
    /// # Errors
    ///
    /// Returns an error if the value could not be read.
    fn entry(&mut self, key: &mut String, value: &mut dyn Source<'de>) -> Result<(), Fault>;
}

/// Takes an object with a table.
pub(crate) trait TableSink<'de> {
    /// Fills the place from the rows.
    ///
    /// # Errors
    ///
    /// Returns an error if a row could not be read or a mandatory one is missing.
    fn fill(&mut self, rows: &mut dyn Rows<'de>) -> Result<(), Fault>;

    /// Puts a new struct into the place.
    fn renew(&mut self);
}

/// Takes whatever the type inside takes.
pub(crate) trait WithinSink<'de> {
    /// Fills the place from the value, and tells whether it was more than `null`.
    ///
    /// # Errors
    ///
    /// Returns an error if the value could not be read.
    fn fill(&mut self, value: &mut dyn Source<'de>) -> Result<bool, Fault>;
}

/// Takes whatever a type's own `Deserialize` takes.
pub(crate) trait SerdeSink<'de> {
    /// Fills the place.
    ///
    /// # Errors
    ///
    /// Returns the error of the type's `Deserialize`.
    fn fill(&mut self, deserializer: &mut dyn erased_serde::Deserializer<'de>) -> Result<(), erased_serde::Error>;
}

/// One value of the body.
pub(crate) trait Source<'de> {
    /// Reads the value into `place`; `false` if it was `null`. A second call reads nothing.
    ///
    /// # Errors
    ///
    /// Returns an error if the value does not fit.
    fn read(&mut self, place: Place<'_, 'de>) -> Result<bool, Fault>;
}

/// The elements of a list of the body.
pub(crate) trait Elements<'de> {
    /// Reads the next element into `place`; `false` at the end of the list.
    ///
    /// # Errors
    ///
    /// Returns an error if the element does not fit, or if it is `null` and has to be there.
    fn next(&mut self, place: Place<'_, 'de>) -> Result<bool, Fault>;
}

/// The parameters of an object of the body.
pub trait Rows<'de> {
    /// Reads every parameter into its place: one for each name, and behind them one for the unknown parameters where
    /// they are collected.
    ///
    /// # Errors
    ///
    /// Returns an error if one does not fit, or if one that has to be there is missing.
    fn fill(&mut self, names: &'static Names, places: &mut [Place<'_, 'de>]) -> Result<(), Fault>;
}

impl<'de> Target<'_, 'de> {
    /// Fills the target with a scalar, and tells whether it was more than `null`.
    pub(crate) fn accept(&mut self, scalar: Scalar<'_, 'de>) -> Result<bool, Expected> {
        match self {
            Self::Scalar(sink) => return sink.accept(scalar),
            Self::Text(slot) => **slot = scalar_text(scalar).into_owned(),
            Self::OptionText(slot) => **slot = Some(scalar_text(scalar).into_owned()),
            target if scalar.is_empty_text() && target.kind().empty_text_is_null() => return Ok(false),
            target => return Err(Expected(target.word())),
        }
        Ok(true)
    }

    /// Whether an empty list counts as `null` here.
    pub(crate) fn takes_empty_list(&self) -> bool {
        self.kind().empty_list_is_null()
    }

    /// What the target reads, as far as the reader looks at it: a scalar says itself what it takes.
    fn kind(&self) -> Kind {
        match self {
            Self::List(_) => Kind::List,
            Self::Map(_) => Kind::Map,
            Self::Table(..) => Kind::Structure,
            Self::Text(_) | Self::OptionText(_) | Self::Scalar(_) => Kind::Text,
            Self::Within(_) | Self::Json(_) | Self::OptionJson(_) | Self::Serde(_) | Self::Ignore => Kind::Open,
        }
    }

    /// What the target takes, for messages.
    pub(crate) fn word(&self) -> &'static str {
        match self {
            Self::Text(_) | Self::OptionText(_) => "a string",
            Self::Scalar(sink) => sink.expected().0,
            Self::List(_) => "a list",
            Self::Map(_) | Self::Table(..) => "an object",
            Self::Within(_) | Self::Json(_) | Self::OptionJson(_) | Self::Serde(_) | Self::Ignore => "a value",
        }
    }
}
