//! The attributes that the macros know by name.

use restable_model::{Attribute, Place};

/// The attribute of serde's derives.
pub(crate) const SERDE: &str = "serde";

/// Which attribute of the macros it is.
pub(crate) fn known(attr: &syn::Attribute) -> Option<Attribute> {
    Attribute::from_word(&attr.path().get_ident()?.to_string())
}

/// Which attribute on items it is, by the last segment of its path.
pub(crate) fn known_on_item(attr: &syn::Attribute) -> Option<Attribute> {
    let name = attr.path().segments.last()?.ident.to_string();
    Attribute::from_word(&name).filter(|attribute| attribute.place() == Place::Item)
}

/// Whether the attribute of that name has a meaning only for the macros, and is not a macro itself. Serde's is one of them,
/// because the rules refuse it.
pub(crate) fn is_inert(name: &str) -> bool {
    name == SERDE || Attribute::from_word(name).is_some_and(|attribute| attribute.place() != Place::Item)
}
