//! Responses with one field that is the whole body, next to fields that are headers or the status.

use alloc::string::String;

use super::Newtype;
use crate::codec::head::missing_without_head;
use crate::codec::place::{Head, Place, ReadError, Source, Target, WithinSink, first_required};
use crate::table::Table;

/// A response that reads its body like the type of one field, and its other fields from a [`Head`].
pub trait WholeBody<'de>: Sized {
    /// The table.
    const TABLE: &'static Table;

    /// The type of the body.
    type Body;

    /// The same as [`Field::initial`](super::Field::initial).
    fn initial() -> Self;

    /// The field that is the body.
    fn body(&mut self) -> &mut Self::Body;

    /// The place of the body.
    fn body_place(&mut self) -> Place<'_, 'de>;

    /// The same as [`Field::option_place`](super::Field::option_place) of the body.
    fn option_place(slot: &mut Option<Self::Body>) -> Place<'_, 'de>;

    /// The same as [`Field::absent`](super::Field::absent) of the body.
    fn absent_body() -> Option<Self::Body>;

    /// Passes the names and the places of all other fields to `fill`.
    fn head(&mut self, fill: &mut dyn FnMut(&'static [&'static str], &mut [Place<'_, 'de>]));
}

#[diagnostic::do_not_recommend]
impl<'de, T: WholeBody<'de>> Newtype<'de> for T {
    type Inner = T::Body;

    fn inner_place(slot: &mut Option<T::Body>) -> Place<'_, 'de> {
        T::option_place(slot)
    }

    fn wrap(inner: T::Body) -> Self {
        let mut this = T::initial();
        *this.body() = inner;
        this
    }

    fn refusal() -> Option<String> {
        let mut required = None;
        T::initial().head(&mut |names, places| required = first_required(names, places));
        required.map(missing_without_head)
    }
}

/// The target of a response inside another type that has a mandatory header. It refuses each value, so it holds none.
impl<'de, T: WholeBody<'de>> WithinSink<'de> for [T; 0] {
    fn fill(&mut self, value: &mut dyn Source<'de>) -> Result<bool, ReadError> {
        Err(value.refuse(T::refusal().unwrap_or_default()))
    }
}

/// The value of a body that is `null`, if the body may be, and no header is mandatory.
#[must_use]
pub fn absent<'de, T: WholeBody<'de>>() -> Option<T> {
    let this = T::wrap(T::absent_body()?);
    if T::refusal().is_some() { None } else { Some(this) }
}

/// The place of a response inside another type.
pub fn place<'de, T: WholeBody<'de>>(this: &mut T) -> Place<'_, 'de> {
    if T::refusal().is_none() {
        return this.body_place();
    }
    let nothing: &mut [T; 0] = &mut [];
    Place::required(Target::Within(nothing))
}

/// Fills the slot from the body and the head.
pub fn with_head<'de, T: WholeBody<'de>>(
    slot: &mut Option<T>,
    head: &mut dyn Head,
    read: &mut dyn FnMut(Place<'_, 'de>),
) {
    let mut this = T::initial();
    this.head(&mut |names, places| head.fill(names, places));
    let mut body = None;
    read(T::option_place(&mut body));
    if let Some(body) = body.or_else(T::absent_body) {
        *this.body() = body;
        *slot = Some(this);
    }
}
