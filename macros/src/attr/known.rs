//! Recognizes attributes by their name.

use restable_model::{Attribute, Place};

/// The attribute of serde's derives.
pub(crate) const SERDE: &str = "serde";

/// Returns which of our attributes it is.
pub(crate) fn known(attr: &syn::Attribute) -> Option<Attribute> {
    Attribute::from_word(&attr.path().get_ident()?.to_string())
}

/// Returns which of our attribute macros it is, by the last segment of its path.
pub(crate) fn known_on_item(attr: &syn::Attribute) -> Option<Attribute> {
    let name = attr.path().segments.last()?.ident.to_string();
    Attribute::from_word(&name).filter(|attribute| attribute.place() == Place::Item)
}

/// Returns which of our attributes of a field is meant by the name of one of another library.
pub(crate) fn foreign(name: &str) -> Option<Attribute> {
    Some(match name {
        "params" | "parameter" | "parameters" => Attribute::Param,
        "paths" | "path_param" | "path_parameter" => Attribute::Path,
        "queries" | "query_param" | "query_parameter" => Attribute::Query,
        "headers" | "header_param" | "header_parameter" => Attribute::Header,
        "statuses" | "status_code" => Attribute::Status,
        _ => return None,
    })
}

/// Whether the attribute of that name is removed from the expansion: one that only the macros read, or serde's, which the
/// rules report.
pub(crate) fn is_inert(name: &str) -> bool {
    name == SERDE || Attribute::from_word(name).is_some_and(|attribute| attribute.place() != Place::Item)
}
