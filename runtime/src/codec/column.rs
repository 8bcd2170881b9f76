//! The columns of a struct, as generated code passes them to be written.
//!
//! A field of a plain type is passed as a trait object. To the compiler that is one coercion, where a call of
//! [`Field::view`] is a path with generic arguments, bounds and lifetimes to check: of all functions in an expansion, the
//! one that lists the views of the fields took `cargo check` the longest.

use alloc::vec::Vec;

use super::field::Field;
use super::view::View;
use crate::table::Names;

/// A column of a struct: a field, or the view of one.
pub trait Column<'de> {
    /// The value in the form in which it is serialized.
    fn column(&self) -> View<'_, 'de>;
}

#[diagnostic::do_not_recommend]
impl<'de, T: Field<'de>> Column<'de> for T {
    fn column(&self) -> View<'_, 'de> {
        self.view()
    }
}

impl<'de> Column<'de> for View<'_, 'de> {
    fn column(&self) -> View<'_, 'de> {
        *self
    }
}

/// A field that is left out if it is empty, as by [`Field::view_unless_empty`].
#[derive(Debug)]
#[allow(clippy::exhaustive_structs, reason = "the macros write it")]
pub struct UnlessEmpty<'f, T>(pub &'f T);

impl<'de, T: Field<'de>> Column<'de> for UnlessEmpty<'_, T> {
    fn column(&self) -> View<'_, 'de> {
        self.0.view_unless_empty()
    }
}

/// Passes the columns of a structure or a response to `write`.
pub fn write_columns<'de>(
    names: &'static Names,
    columns: &[&dyn Column<'de>],
    write: &mut dyn FnMut(&'static Names, &[View<'_, 'de>]),
) {
    with_views(columns, |views| write(names, views));
}

/// Passes the columns of a request to `build`.
#[cfg(feature = "http")]
pub fn build_columns<B>(columns: &[&dyn Column<'static>], build: &dyn Fn(&[View<'_, 'static>]) -> B) -> B {
    with_views(columns, build)
}

/// Most structs have fewer columns than this, so that their views need no memory of their own.
const FEW: usize = 24;

fn with_views<'de, R>(columns: &[&dyn Column<'de>], pass: impl FnOnce(&[View<'_, 'de>]) -> R) -> R {
    let mut few = [View::Absent; FEW];
    match few.get_mut(..columns.len()) {
        Some(views) => {
            views.iter_mut().zip(columns).for_each(|(view, column)| *view = column.column());
            pass(views)
        }
        None => pass(&columns.iter().map(|column| column.column()).collect::<Vec<_>>()),
    }
}
