//! The rules for flattened structures.

use restable_model::{Attribute, Location, ParamKey};

use crate::ast::Field;
use crate::errors::Errors;
use crate::message;

/// The rules for one field.
pub(super) fn field(field: &Field<'_>, attribute: Attribute, errors: &mut Errors) {
    let Some(flatten) = field.param.flatten.get() else { return };
    let is_request = attribute == Attribute::Request;
    let describes = |key: ParamKey| key.describes_row() && !(is_request && key == ParamKey::Default);
    if field.param.rest.is_set() {
        errors.at_span(*flatten, message::FLATTEN_AND_REST);
    } else if let Some((_, span)) = field.param.keys.iter().find(|(key, _)| *key == ParamKey::Default && !is_request) {
        errors.at_span(*span, message::DEFAULT_OF_FLATTENED);
    } else if field.param.documented.is_set() || field.param.keys.iter().any(|(key, _)| describes(*key)) {
        errors.at_span(*flatten, message::FLATTEN_WITH_ROW);
    }
    location(field, is_request, errors);
}

/// `#[header("X-Page")] #[param(flatten)]`. Other rules report the other locations of a field that is not in a request.
fn location(field: &Field<'_>, is_request: bool, errors: &mut Errors) {
    let Some(given) = field.param.location.given.get() else { return };
    match given.location {
        Location::Path | Location::WholeBody if is_request => {
            errors.at_span(given.span, message::LOCATION_OF_FLATTENED);
        }
        Location::Header => errors.at_span(given.span, message::LOCATION_OF_FLATTENED),
        _ => {}
    }
}
