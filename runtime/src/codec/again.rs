//! What only some types need of a reader: to read a value several times, the tag of an object before its other parameters, and
//! an object that several structs have in common.
//!
//! A program contains the methods of every trait object that it creates. If these were methods of [`Source`] and [`Rows`], each
//! program would contain them once for each reader. Instead a reader only returns how it can be read, and the functions of the
//! types that need more (`joined.rs`, `variants`) do the rest, so that other programs do not contain it.
//!
//! [`Source`]: super::place::Source
//! [`Rows`]: super::place::Rows

// Circular: a place names the readers that fill it, of which one is JSON in memory, and a reader fills places.

use alloc::string::String;

use super::block::Block;
use super::json::Json;
use super::path::JsonPath;
use super::place::{MapSink, Place, ReadError, ReadResult};

/// How a value can be read several times.
pub(crate) enum Again<'s, 'de> {
    /// It is a part of a JSON text in memory.
    Json(&'s mut Json<'de>),
    /// It is in memory.
    Attempts(&'s mut dyn Attempts<'de>),
    /// It can be read only once, and therefore has to be kept.
    Once(&'s mut JsonPath),
    /// There is no value.
    Never,
}

/// A value that can be read several times, until it fits.
pub(crate) trait Attempts<'de> {
    /// Reads the value into `place` and returns whether it was anything but `null`. If not, and after an error, it can be read
    /// again.
    ///
    /// # Errors
    ///
    /// Returns an error if the value does not fit.
    fn attempt(&mut self, place: Place<'_, 'de>) -> Result<bool, NoFit>;
}

/// Where and why a value does not fit. A reader that reports no errors leaves both empty.
#[derive(Debug, Default)]
pub(crate) struct NoFit {
    pub(crate) pointer: String,
    pub(crate) reason: String,
}

/// How the parameters of an object can be read. It is public because [`Rows`](super::place::Rows) is.
#[expect(missing_debug_implementations, reason = "a reader shows nothing")]
pub struct Form<'s, 'de>(pub(crate) FormOf<'s, 'de>);

/// How the parameters of an object can be read.
pub(crate) enum FormOf<'s, 'de> {
    /// They are a part of a JSON text in memory.
    Json(&'s mut Json<'de>),
    /// The reader has its own way.
    Own(&'s mut dyn OwnForm<'de>),
    /// They can be read only once, in their order.
    Once(&'s mut dyn OnceForm<'de>),
}

/// A reader that does in its own way what only some structs need.
pub(crate) trait OwnForm<'de> {
    /// Returns the parameter of this name as text, before the parameters are read. `None` if it is missing, `null`, a list or an
    /// object.
    fn tag(&mut self, name: &'static str) -> Option<String>;

    /// Reads an object that several structs have in common. The places are those of the blocks in their order.
    ///
    /// # Errors
    ///
    /// Returns an error if a parameter does not fit, or if a mandatory one is missing.
    fn fill_joined(&mut self, blocks: &[Block], places: &mut [Place<'_, 'de>]) -> ReadResult;
}

/// A reader that reads each parameter once.
pub(crate) trait OnceForm<'de> {
    /// Passes each parameter to `sink`, which has to read its value, without counting it as an element.
    ///
    /// # Errors
    ///
    /// Returns an error if the object cannot be read, or if the sink returns one.
    fn each(&mut self, sink: &mut dyn MapSink<'de>) -> ReadResult;

    /// Refuses the object for this reason.
    fn refuse(&mut self, reason: String) -> ReadError;

    fn path(&mut self) -> &mut JsonPath;
}
