//! Structures in a box.

use alloc::boxed::Box;

use super::{Record, Start};

/// A `Box` that can be the type of a parameter. The expansion names such a type through this trait, whose `This` follows
/// from the structure in the box. For any other box the compiler knows no type, and reports this error only.
#[diagnostic::on_unimplemented(
    message = "`{Self}` cannot be the type of a parameter: only a structure goes into a Box",
    label = "this Box holds no structure",
    note = "leave the Box out, and write String for Box<str>: only a structure that contains itself needs one",
    note = "a struct of your own becomes a structure with #[structure]"
)]
pub trait Boxed<'de> {
    /// The type of the box itself.
    type This;
}

#[diagnostic::do_not_recommend]
impl<'de, T: Record<'de>> Boxed<'de> for Box<T> {
    type This = <T::Start as Start>::Same<Self>;
}
