//! The attributes that the macros know by name.

use proc_macro2::Ident;
use restable_model::{Attribute, Place};

/// The attribute of serde's derives.
pub(crate) const SERDE: &str = "serde";

/// Which of our attributes it is.
pub(crate) fn known(attr: &syn::Attribute) -> Option<Attribute> {
    let name = attr.path().get_ident()?;
    Attribute::ALL.iter().copied().find(|attribute| name == attribute.word())
}

/// Whether an attribute of that name means something to our macros alone: one of ours that is not a macro itself, or serde's,
/// which the rules refuse.
pub(crate) fn is_inert(name: &Ident) -> bool {
    let ours = |attribute: &Attribute| attribute.place() != Place::Item && name == attribute.word();
    name == SERDE || Attribute::ALL.iter().any(ours)
}

/// Which of our attributes on items it is, by the last segment of its path.
pub(crate) fn known_on_item(attr: &syn::Attribute) -> Option<Attribute> {
    let name = &attr.path().segments.last()?.ident;
    Attribute::ALL.iter().copied().find(|attribute| attribute.place() == Place::Item && name == attribute.word())
}
