//! Structs with a table: the trait that the macros implement for each, and the generic code over it.

mod boxed;
mod flatten;
mod head;
mod start;

use alloc::boxed::Box;

pub use self::boxed::Boxed;
pub use self::flatten::Flatten;
use self::head::WithHead;
pub use self::start::Start;
use crate::codec::field::{Field, StartsReady};
use crate::codec::place::{Head, Place, ReadError, Rows, TableSink, Target};
use crate::codec::view::{TableView, View};
use crate::table::part::PartNames;
use crate::table::{Described, Names, Shape, Table};

/// A struct whose fields are the parameters of a table. Besides serde's two traits, the macros implement only this one;
/// all other impls follow from it.
// The messages are those of `Field`: the compiler checks both traits, and prints equal messages at the same place once.
#[diagnostic::on_unimplemented(
    message = "`{Self}` cannot be the type of a parameter",
    label = "no parameter can have this type",
    note = "a type of your own needs #[structure] or #[values]; in a Box it needs #[structure], and in a variant with #[status(…)] #[response]",
    note = "for a type that implements serde's Deserialize and Serialize, mark the field with #[param(serde)]"
)]
#[doc(hidden)]
pub trait Record<'de>: Sized {
    /// The same as [`Field::Start`].
    type Start: Start;

    /// The table.
    const TABLE: &'static Table;

    /// The structures that are flattened into this one.
    const PARTS: &'static [PartNames] = &[];

    /// Refers to the same constant of every field that always has a value. If one of them leads back to this struct,
    /// neither its blank value nor its body would be finite. The constant then depends on itself, which the compiler
    /// refuses with a message that shows this name. For a generic table it does so where the table is decoded:
    ///
    /// ```compile_fail,E0391
    /// use restable::structure;
    ///
    /// #[structure]
    /// struct Left<T> {
    ///     value: T,
    ///     right: Box<Right<T>>,
    /// }
    ///
    /// #[structure]
    /// struct Right<T> {
    ///     left: Box<Left<T>>,
    /// }
    ///
    /// let left: Option<Left<i64>> = serde_json::from_str("{}").ok();
    /// ```
    const A_FIELD_CONTAINS_ITS_OWN_STRUCT_MAKE_IT_AN_OPTION: bool = false;

    /// The same as [`Field::initial`].
    fn initial() -> Self
    where
        Self::Start: StartsReady,
    {
        unreachable!("a struct that is Ready has an initial value")
    }

    /// Puts a new struct into the slot and reads the parameters into it. After an error, the slot has to be dropped.
    ///
    /// # Errors
    ///
    /// Returns an error if a row could not be decoded or a mandatory one is missing.
    fn fill(slot: &mut Option<Self>, rows: &mut dyn Rows<'de>) -> Result<(), ReadError> {
        Self::Start::fill(slot, rows)
    }

    /// Reads the parameters into this struct. After an error, it has to be dropped.
    ///
    /// # Errors
    ///
    /// Returns an error if a row could not be decoded or a mandatory one is missing.
    fn refill(&mut self, rows: &mut dyn Rows<'de>) -> Result<(), ReadError> {
        let mut slot = None;
        Self::fill(&mut slot, rows)?;
        if let Some(new) = slot {
            *self = new;
        }
        Ok(())
    }

    /// Writes the parameters: calls `write` once with the names and a value for each.
    fn columns(&self, write: &mut dyn FnMut(&'static Names, &[View<'_, 'de>]));
}

impl<'de, T: Record<'de>> TableView<'de> for T {
    fn write(&self, write: &mut dyn FnMut(&'static Names, &[View<'_, 'de>])) {
        self.columns(write);
    }
}

impl<'de, T: Record<'de>> TableSink<'de> for T {
    fn fill(&mut self, rows: &mut dyn Rows<'de>) -> Result<(), ReadError> {
        self.refill(rows)
    }

    fn renew(&mut self) {
        T::Start::renew(self);
    }
}

impl<'de, T: Record<'de>> TableSink<'de> for Option<T> {
    fn fill(&mut self, rows: &mut dyn Rows<'de>) -> Result<(), ReadError> {
        T::fill(self, rows)
    }

    /// Does nothing, because filling the option puts a new struct into it.
    fn renew(&mut self) {}
}

// Without the first attribute, the compiler would mention `Record` to users whose type is not a `Field`. Without the others,
// rustdoc would repeat these items in the documentation of each of their structs.
#[diagnostic::do_not_recommend]
impl<'de, T: Record<'de>> Field<'de> for T {
    #[doc(hidden)]
    type Kind = <T::Start as Start>::Kind;
    #[doc(hidden)]
    type Start = T::Start;
    #[doc(hidden)]
    const SHAPE: Shape = Shape::Table(table::<T>);
    #[doc(hidden)]
    const NAMES: Option<&'static Names> = Some(T::TABLE.names);
    #[doc(hidden)]
    const A_FIELD_CONTAINS_ITS_OWN_STRUCT_MAKE_IT_AN_OPTION: bool =
        <T as Record<'de>>::A_FIELD_CONTAINS_ITS_OWN_STRUCT_MAKE_IT_AN_OPTION;

    #[doc(hidden)]
    fn initial() -> Self
    where
        T::Start: StartsReady,
    {
        <T as Record<'de>>::initial()
    }

    #[doc(hidden)]
    fn place(&mut self) -> Place<'_, 'de> {
        Place::required(Target::Table(self, false))
    }

    #[doc(hidden)]
    fn option_place(slot: &mut Option<Self>) -> Place<'_, 'de> {
        Place::optional(Target::Table(slot, false))
    }

    #[doc(hidden)]
    fn with_head(slot: &mut Option<Self>, head: &mut dyn Head, read: &mut dyn FnMut(Place<'_, 'de>)) {
        read(Place::optional(Target::Table(&mut WithHead { slot, head }, false)));
    }

    #[doc(hidden)]
    fn view(&self) -> View<'_, 'de> {
        View::Table(self)
    }
}

fn table<'de, T: Record<'de>>() -> &'static Table {
    T::TABLE
}

impl<T: Record<'static>> Described for T {
    const TABLE: &'static Table = <T as Record<'static>>::TABLE;
}

/// A struct in a box, which a recursive table needs.
#[diagnostic::do_not_recommend]
impl<'de, T: Record<'de>> Record<'de> for Box<T> {
    type Start = T::Start;
    const TABLE: &'static Table = T::TABLE;
    const PARTS: &'static [PartNames] = T::PARTS;
    const A_FIELD_CONTAINS_ITS_OWN_STRUCT_MAKE_IT_AN_OPTION: bool =
        <T as Record<'de>>::A_FIELD_CONTAINS_ITS_OWN_STRUCT_MAKE_IT_AN_OPTION;

    fn initial() -> Self
    where
        T::Start: StartsReady,
    {
        Self::new(<T as Record<'de>>::initial())
    }

    fn fill(slot: &mut Option<Self>, rows: &mut dyn Rows<'de>) -> Result<(), ReadError> {
        let mut inner = None;
        T::fill(&mut inner, rows)?;
        *slot = inner.map(Self::new);
        Ok(())
    }

    fn columns(&self, write: &mut dyn FnMut(&'static Names, &[View<'_, 'de>])) {
        T::columns(self, write);
    }
}
