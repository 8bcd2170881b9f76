//! Reads what `pages(…)` names from the fields of a response. Only generated code calls these functions.
//!
//! A closure returns the field, or `None` if an `Option` on the path to it is empty.

use alloc::string::{String, ToString as _};
use alloc::vec::Vec;

use serde_json::Value;

use super::link;
use super::rule::PageForm;
use crate::codec::field::Field;
use crate::codec::view::View;
use crate::table::kind::{Bool, Byte, Fits, Float, Integer, List, Open, Structure, Text, Time, Values};

/// The type of the field with the items.
#[diagnostic::on_unimplemented(
    message = "`{Self}` is not a list of `{T}`, so it cannot be the items of a page",
    label = "the field that `items` names here is not a list of `{T}`",
    note = "name a field whose type is Vec<{T}> or Option<Vec<{T}>>, and its element in `item`"
)]
pub trait PageItems<T> {
    fn items(&self) -> &[T];

    /// Takes the items out of the field.
    fn take(&mut self) -> Vec<T>;
}

impl<T> PageItems<T> for Vec<T> {
    fn items(&self) -> &[T] {
        self
    }

    fn take(&mut self) -> Vec<T> {
        core::mem::take(self)
    }
}

impl<T, L: PageItems<T>> PageItems<T> for Option<L> {
    fn items(&self) -> &[T] {
        self.as_ref().map_or(&[], PageItems::items)
    }

    fn take(&mut self) -> Vec<T> {
        self.as_mut().map(PageItems::take).unwrap_or_default()
    }
}

/// Defines the bound of a field that a key of `pages(…)` names. `T` is the type of the field, for the message.
macro_rules! named {
    ($($(#[$about:meta])* $name:ident, $message:literal, $note:literal, [$($kind:ty),+];)+) => { $(
        $(#[$about])*
        #[diagnostic::on_unimplemented(
            message = $message,
            label = "this field has the type `{T}`",
            note = $note
        )]
        pub trait $name<T> {
            /// The proof that the type fits.
            const FILLS: Fits = Fits::YES;
        }

        $(
            #[diagnostic::do_not_recommend]
            impl<T> $name<T> for $kind {}
        )+
    )+ };
}

/// The bound of a field of the request that `pages(…)` fills.
#[diagnostic::on_unimplemented(
    message = "`pages(…)` cannot fill this field of the request",
    label = "this field has the type `{T}`",
    note = "it fills a field of text or of an integer, or an `Option` of them"
)]
pub trait PageField<T> {
    /// How the values of the type are written.
    const FORM: PageForm;
}

macro_rules! forms {
    ($($form:ident: $($kind:ty),+;)+) => { $($(
        #[diagnostic::do_not_recommend]
        impl<T> PageField<T> for $kind {
            const FORM: PageForm = PageForm::$form;
        }
    )+)+ };
}

forms! {
    Text: Text, Time;
    Number: Integer, Byte, Float;
    Given: Open;
}

named! {
    /// The bound of a field that is a marker.
    PageMarker, "`pages(…)` cannot use this field as a marker",
        "a marker is text, a number or an enum with #[values], or an `Option` of them",
        [Text, Time, Integer, Byte, Values, Open];
    /// The bound of a field that is a link.
    PageLink, "`pages(…)` cannot use this field as a link",
        "a link is text, a structure with `href`, or a list of structures with `rel` and `href`",
        [Text, Structure, Open, List<Structure>, List<Open>];
    /// The bound of a field that states whether there are more pages.
    PageMore, "`pages(…)` cannot use this field for `more`",
        "it is a bool, or an `Option` of it", [Bool, Open];
    /// The bound of a field with the number of all items.
    PageTotal, "`pages(…)` cannot use this field for `total`",
        "it is an integer, or an `Option` of it", [Integer, Byte, Open];
}

/// The type of a field that is marked with `?` on a path.
#[diagnostic::on_unimplemented(
    message = "`{Self}` is not an Option, so `?` cannot follow it in `pages(…)`",
    label = "this value is always present",
    note = "remove the `?`: pages(items = data.servers, …)"
)]
pub trait PageOption<T> {
    fn inside(&self) -> Option<&T>;
    fn inside_mut(&mut self) -> Option<&mut T>;
}

impl<T> PageOption<T> for Option<T> {
    fn inside(&self) -> Option<&T> {
        self.as_ref()
    }

    fn inside_mut(&mut self) -> Option<&mut T> {
        self.as_mut()
    }
}

/// The value of an `Option` that is marked with `?`.
pub fn inside<T>(option: &impl PageOption<T>) -> Option<&T> {
    option.inside()
}

/// The same for the path to the items.
pub fn inside_mut<T>(option: &mut impl PageOption<T>) -> Option<&mut T> {
    option.inside_mut()
}

/// The field with the items.
pub fn items<T, L: PageItems<T>>(field: &mut L) -> &mut dyn PageItems<T> {
    field
}

/// The marker that a response or an item has.
pub fn marker<'a, M>(find: impl FnOnce() -> Option<&'a M>) -> Option<String>
where
    M: Field<'static, Kind: PageMarker<M>> + 'a,
{
    text_of(&find()?.view())
}

pub fn next_link<'a, L>(find: impl FnOnce() -> Option<&'a L>) -> Option<String>
where
    L: Field<'static, Kind: PageLink<L>> + 'a,
{
    link::in_view(&find()?.view())
}

pub fn more<'a, M>(find: impl FnOnce() -> Option<&'a M>) -> Option<bool>
where
    M: Field<'static, Kind: PageMore<M>> + 'a,
{
    match find()?.view() {
        View::Bool(more) | View::Json(&Value::Bool(more)) => Some(more),
        _ => None,
    }
}

pub fn total<'a, N>(find: impl FnOnce() -> Option<&'a N>) -> Option<u64>
where
    N: Field<'static, Kind: PageTotal<N>> + 'a,
{
    number_of(&find()?.view())
}

/// The text of a value. Empty text is no value: services write it in place of `null`.
pub(super) fn text_of(view: &View<'_, '_>) -> Option<String> {
    let text = match *view {
        View::Text(text) => String::from(text),
        View::Signed(number) => number.to_string(),
        View::Unsigned(number) => number.to_string(),
        View::Json(Value::String(text)) => text.clone(),
        View::Json(Value::Number(number)) => number.to_string(),
        _ => return None,
    };
    (!text.is_empty()).then_some(text)
}

/// The value as a number that is not negative.
pub(super) fn number_of(view: &View<'_, '_>) -> Option<u64> {
    match *view {
        View::Unsigned(number) => Some(number),
        View::Signed(number) => u64::try_from(number).ok(),
        View::Text(text) => text.parse().ok(),
        View::Json(value) => value.as_u64().or_else(|| value.as_str()?.parse().ok()),
        // A whole number below 2⁵³ is exact.
        #[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "it is whole and in range")]
        View::Float(number) if (0.0..=9e15).contains(&number) && number % 1.0 == 0.0 => Some(number as u64),
        View::Styled(_, view) => number_of(view),
        _ => None,
    }
}
