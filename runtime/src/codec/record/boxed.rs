//! Structures in a box.

use alloc::boxed::Box;

use super::{Record, Start};

/// A `Box` that can be the type of a parameter. The expansion asks for such a type by way of this trait, whose `This`
/// follows from the structure in the box: where there is none, the compiler knows no type, and reports nothing but that.
#[diagnostic::on_unimplemented(
    message = "`{Self}` cannot be the type of a parameter: only a structure goes into a Box",
    label = "this Box holds no structure",
    note = "leave the Box out, and write String for Box<str>: only a structure that contains itself needs one",
    note = "a struct of your own becomes a structure with #[structure]"
)]
pub trait Boxed<'de> {
    /// The box itself.
    type This;
}

#[diagnostic::do_not_recommend]
impl<'de, T: Record<'de>> Boxed<'de> for Box<T> {
    type This = <T::Start as Start>::Same<Self>;
}
