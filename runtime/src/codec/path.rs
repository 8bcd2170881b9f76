//! The path to the value that does not fit.

use alloc::string::String;
use alloc::vec::Vec;
use core::fmt::Write as _;

use restable_model::pointer;
use serde_core::de::Error;

use crate::codec::limits::Limits;

/// Records where decoding stopped. It costs nothing without an error: the segments are pushed while the error is passed
/// upwards.
#[derive(Debug)]
pub(crate) struct JsonPath {
    segments: Vec<Segment>,
    /// Whether the body has a documented parameter. Without a status, this distinguishes a normal response from an
    /// abnormal one.
    pub(crate) met: bool,
    limits: Limits,
    /// How many more elements the body may have.
    elements: usize,
    /// How many values were read from memory.
    visits: usize,
    /// How many of them were read for variants that did not fit.
    wasted: usize,
}

/// The maximum number of values that are read from memory for variants that do not fit. An enum without a tag reads a value once
/// for each variant, and enums in enums multiply.
const WASTED: usize = 500_000;

impl Default for JsonPath {
    fn default() -> Self {
        Self::new(Limits::new())
    }
}

#[derive(Debug)]
enum Segment {
    Name(&'static str),
    Key(String),
    Index(usize),
}

impl JsonPath {
    pub(crate) fn new(limits: Limits) -> Self {
        Self { segments: Vec::new(), met: false, limits, elements: limits.elements, visits: 0, wasted: 0 }
    }

    /// Counts one more element of a list or a map.
    ///
    /// # Errors
    ///
    /// Returns an error if there are more than the limits allow.
    pub(crate) fn element<E: Error>(&mut self) -> Result<(), E> {
        match self.elements.checked_sub(1) {
            Some(elements) => {
                self.elements = elements;
                Ok(())
            }
            None => Err(too_many(self.limits)),
        }
    }

    pub(crate) fn name(&mut self, name: &'static str) {
        self.segments.push(Segment::Name(name));
    }

    pub(crate) fn key(&mut self, key: &str) {
        self.segments.push(Segment::Key(key.into()));
    }

    pub(crate) fn index(&mut self, index: usize) {
        self.segments.push(Segment::Index(index));
    }

    /// Counts one more value that is read from memory.
    ///
    /// # Errors
    ///
    /// Returns the reason if too many were read in vain.
    pub(crate) fn visit(&mut self) -> Result<(), &'static str> {
        self.visits += 1;
        if self.wasted > WASTED { Err("the variants of nested enums were tried too often") } else { Ok(()) }
    }

    /// The state before a value that may not fit.
    pub(crate) fn mark(&self) -> Mark {
        Mark { segments: self.segments.len(), elements: self.elements, visits: self.visits, wasted: self.wasted }
    }

    /// Returns to the state before a value that did not fit, and returns the pointer to what did not fit.
    pub(crate) fn return_to(&mut self, mark: Mark) -> String {
        let pointer = pointer_of(self.segments.get(mark.segments..).unwrap_or_default());
        self.segments.truncate(mark.segments);
        self.elements = mark.elements;
        self.wasted = mark.wasted + (self.visits - mark.visits);
        pointer
    }

    /// Counts no elements until [`counted_again`](Self::counted_again): what is kept in memory is counted when it is read from
    /// there.
    pub(crate) fn uncounted(&mut self) -> Mark {
        let mark = self.mark();
        self.elements = usize::MAX;
        mark
    }

    /// Counts elements again, from the state before. The path ends where it did before.
    pub(crate) fn counted_again(&mut self, mark: Mark) {
        self.segments.truncate(mark.segments);
        self.elements = mark.elements;
    }

    /// The JSON pointer ([RFC 6901](https://www.rfc-editor.org/rfc/rfc6901)) of the value; empty for the whole body.
    pub(crate) fn pointer(&self) -> String {
        pointer_of(&self.segments)
    }
}

/// The state of a path before a value.
#[derive(Clone, Copy)]
pub(crate) struct Mark {
    segments: usize,
    elements: usize,
    visits: usize,
    wasted: usize,
}

fn pointer_of(segments: &[Segment]) -> String {
    let mut pointer = String::new();
    for segment in segments.iter().rev() {
        match segment {
            Segment::Name(name) => pointer::push(&mut pointer, name),
            Segment::Key(key) => pointer::push(&mut pointer, key),
            Segment::Index(index) => {
                // Writing into a `String` cannot fail.
                let _ = write!(pointer, "/{index}");
            }
        }
    }
    pointer
}

#[cold]
fn too_many<E: Error>(Limits { elements }: Limits) -> E {
    E::custom(format_args!(
        "the lists and maps of the body have more than {elements} elements; `Service::element_limit` or `Limits::elements` \
         raises the limit"
    ))
}

/// A traversal of a body that knows the JSON pointer of the current value.
pub(crate) trait Walk {
    /// The JSON pointer of the value.
    fn pointer(&mut self) -> &mut String;

    /// Visits the value one segment below.
    fn within<T>(&mut self, segment: &str, visit: impl FnOnce(&mut Self) -> T) -> T {
        let length = self.pointer().len();
        pointer::push(self.pointer(), segment);
        let value = visit(self);
        self.pointer().truncate(length);
        value
    }
}
