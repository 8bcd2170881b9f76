//! The rules for the constants of a request.

use restable_model::Location;

use crate::ast::{Field, Struct};
use crate::attr::{Constant, ConstantValue};
use crate::errors::Errors;
use crate::message;

/// The rules for all constants.
pub(super) fn constants(item: &Struct<'_>, errors: &mut Errors) {
    let call = &item.args.call;
    for (at, constant) in call.constants.iter().enumerate() {
        if constant.name.value().is_empty() {
            errors.at(&constant.name, message::CONSTANT_WITHOUT_NAME);
        } else if constant.location == Location::Header {
            header(constant, errors);
        }
        if let ConstantValue::Null(word) = &constant.value {
            let is_json = constant.location == Location::Body && !call.form.is_set() && !call.multipart.is_set();
            if !is_json {
                errors.at(word, message::NULL_OUTSIDE_JSON);
            }
        }
        repeated(constant, call.constants.split_at(at).0, item, errors);
        if constant.location == Location::Body {
            body(constant, item, errors);
        }
    }
}

/// `header("Content Type" = "…")`
fn header(constant: &Constant, errors: &mut Errors) {
    if !super::request::is_header_name(&constant.name.value()) {
        errors.at(&constant.name, message::HEADER_NAME);
    }
    let ConstantValue::Text(text) = &constant.value else { return };
    let value = text.value();
    let is_valid = |byte: u8| matches!(byte, b'\t' | b' '..=b'~');
    if value.trim() != value || value.is_empty() || !value.bytes().all(is_valid) {
        errors.at(text, message::HEADER_VALUE);
    }
}

/// A constant with the name of an earlier one, or of a field.
fn repeated(constant: &Constant, before: &[Constant], item: &Struct<'_>, errors: &mut Errors) {
    let is_same = |name: &str| match constant.location {
        Location::Header => constant.name.value().eq_ignore_ascii_case(name),
        _ => constant.name.value() == name,
    };
    let is_field = |field: &&Field<'_>| {
        let location = field.location().unwrap_or(Location::Body);
        field.is_parameter() && location == constant.location && is_same(&field.name)
    };
    if before.iter().any(|other| other.location == constant.location && is_same(&other.name.value())) {
        errors.at(&constant.name, message::SECOND_CONSTANT);
    } else if let Some(ident) = item.fields().iter().find(is_field).and_then(|field| field.original.ident.as_ref()) {
        errors.at(&constant.name, message::constant_of_field(ident));
    }
}

/// A constant in a body that has no parameters.
fn body(constant: &Constant, item: &Struct<'_>, errors: &mut Errors) {
    let whole = item.fields().iter().find(|field| field.location() == Some(Location::WholeBody));
    let method = item.args.call.route().and_then(|route| route.method.known()).filter(|method| !method.has_body());
    if let Some(method) = method {
        errors.at(&constant.name, message::constant_of_method(method.word()));
    } else if let Some(whole) = whole.and_then(|field| field.original.ident.as_ref()) {
        errors.at(&constant.name, message::constant_beside_whole_body(whole));
    }
}
