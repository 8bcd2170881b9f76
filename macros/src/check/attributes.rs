//! Attributes that a field or the value of a variant cannot have.

use restable_model::Attribute as Ours;
use syn::{Attribute, Ident};

use crate::attr::{SERDE, as_key_of_param, foreign};
use crate::errors::Errors;
use crate::message;

pub(super) fn attributes_of_field(attrs: &[Attribute], errors: &mut Errors) {
    for attr in attrs {
        let Some(name) = attr.path().get_ident().map(Ident::to_string) else { continue };
        if name == SERDE {
            errors.at(attr, message::serde_on_field(&first_key(attr)));
        }
        if is_cfg(&name) {
            errors.at(attr, message::CFG_ON_FIELD);
        }
        if let Some(key) = as_key_of_param(&name) {
            errors.at(attr, message::key_alone(attr, key));
        }
        if let Some(meant) = foreign(&name) {
            errors.at(attr, message::foreign_attribute(&name, meant));
        }
        match Ours::from_word(&name) {
            Some(Ours::Value) => errors.at(attr, message::VALUE_ON_FIELD),
            // The compiler reports an attribute macro on a field.
            Some(
                Ours::Response
                | Ours::Structure
                | Ours::Request
                | Ours::Values
                | Ours::Param
                | Ours::Path
                | Ours::Query
                | Ours::Header
                | Ours::Status,
            )
            | None => {}
        }
    }
}

/// The first key of an attribute, which decides the advice.
pub(super) fn first_key(attr: &Attribute) -> String {
    let mut word = String::new();
    let _ = attr.parse_nested_meta(|meta| {
        word = meta.path.segments.last().map(|last| last.ident.to_string()).unwrap_or_default();
        Err(meta.error("the first one decides"))
    });
    word
}

pub(super) fn is_cfg(name: &str) -> bool {
    name == "cfg" || name == "cfg_attr"
}
