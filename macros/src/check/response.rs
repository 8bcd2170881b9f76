//! The rules for the headers and the status of a response. A structure has neither.

use restable_model::{Attribute, Keyword as _, Location, ParamKey};
use syn::Type;

use super::request;
use crate::ast::{Body, Field, Role, Struct, is_file};
use crate::attr::{known, location_of};
use crate::errors::Errors;
use crate::message;

/// The rules for one field of a response or a structure.
pub(super) fn field(field: &Field<'_>, attribute: Attribute, errors: &mut Errors) {
    if let Some((style, _)) = field.param.style.get() {
        errors.at(style, message::STYLE_OF_RESPONSE);
    }
    if let (Some(raw), Attribute::Structure) = (field.param.raw.get(), attribute) {
        errors.at_span(*raw, message::RAW_OF_STRUCTURE);
    }
    if !field.param.raw.is_set() && is_file(field.original) {
        errors.at(field.ty(), message::FILE_ELSEWHERE);
    }
    if attribute != Attribute::Response {
        no_location(field, |_| true, message::HEADER_OF_STRUCTURE, errors);
        return request::no_status(field, errors);
    }
    let is_refused = |location| !matches!(location, Location::Header | Location::WholeBody);
    no_location(field, is_refused, message::NO_LOCATION, errors);
    body(field, errors);
    if field.header().is_some() {
        header(field, errors);
    }
    if let (true, Type::Reference(_)) = (field.is_raw(), field.ty()) {
        errors.at(field.ty(), message::BORROWED_RAW);
    }
    status(field, errors);
}

/// `#[path]`, `#[query]`, and in a structure `#[param(body)]` and `#[header("…")]`.
fn no_location(field: &Field<'_>, is_refused: fn(Location) -> bool, of_header: &str, errors: &mut Errors) {
    let args = &field.param.location;
    let message = |is_header: bool| if is_header { of_header } else { message::NO_LOCATION };
    if let Some(location) = args.given.get().filter(|given| is_refused(given.location)) {
        let message = match location.location {
            Location::WholeBody => message::BODY_OF_STRUCTURE,
            location => message(location == Location::Header),
        };
        errors.at_span(location.span, message);
    } else if let Some(sensitive) = args.sensitive.get() {
        errors.at_span(*sensitive, message::SENSITIVE_OF_RESPONSE);
    }
    for attr in field.original.attrs.iter().filter(|attr| location_of(attr).is_some()) {
        let is_header = known(attr) == Some(Attribute::Header);
        if !is_header || is_refused(Location::Header) {
            errors.at(attr, message(is_header));
        }
    }
}

/// The rules for `#[param(body)]`. Other rules report `status` and `as_string` next to it.
fn body(field: &Field<'_>, errors: &mut Errors) {
    let Some(given) = field.param.location.given.get().filter(|given| given.location == Location::WholeBody) else {
        return;
    };
    let is_of_parameter = |key: ParamKey| key.describes_parameter() && key != ParamKey::AsString;
    let key = field.param.keys.iter().find(|(key, _)| is_of_parameter(*key));
    match (field.role, key) {
        _ if field.original.ident.is_none() => errors.at_span(given.span, message::BODY_UNNAMED),
        (Role::Rest, _) => errors.at_span(given.span, message::LOCATION_OF_REST),
        (Role::Flatten, _) => errors.at_span(given.span, message::LOCATION_OF_FLATTENED),
        (Role::Raw, _) => errors.at_span(given.span, message::BODY_AND_RAW),
        (Role::Serde, _) => errors.at_span(given.span, message::BODY_BY_SERDE),
        (Role::Parameter, Some((_, span))) => errors.at_span(*span, message::KEY_OF_BODY),
        (Role::Parameter | Role::Status, _) => {}
    }
}

/// The rules for a header.
fn header(field: &Field<'_>, errors: &mut Errors) {
    request::header_name(field, errors);
    if let Some(rest) = field.param.rest.get() {
        errors.at_span(*rest, message::REST_OF_HEADER);
    }
    if let Some(serde) = field.param.serde.get() {
        errors.at_span(*serde, message::SERDE_OF_HEADER);
    }
    if let Type::Reference(_) = field.ty() {
        errors.at(field.ty(), message::BORROWED_HEADER);
    }
}

/// `#[status] #[param("Integer")] code: u16`
fn status(field: &Field<'_>, errors: &mut Errors) {
    if field.role != Role::Status {
        return;
    }
    if let Some(location) = field.param.location.given.get() {
        errors.at_span(location.span, message::STATUS_AND_HEADER);
    } else if let Some(attr) = field.original.attrs.iter().find(|attr| known(attr) == Some(Attribute::Param)) {
        errors.at(attr, message::STATUS_WITH_PARAM);
    }
}

/// The rules that compare fields.
pub(super) fn response(item: &Struct<'_>, errors: &mut Errors) {
    if item.attribute != Attribute::Response {
        return;
    }
    if let Body::Newtype(field) = &item.body {
        if field.is_in_head() {
            errors.at(field.ty(), message::HEADER_OF_WHOLE_BODY);
        }
    }
    raw_header(item.fields(), errors);
    one_whole_body(item.fields(), errors);
    for (name, first) in request::repeated_headers(item.fields()) {
        errors.at(name, message::same_header_of_response(first));
    }
    for second in item.fields().iter().filter(|field| field.role == Role::Status).skip(1) {
        errors.at(&second.original.ident, message::SECOND_STATUS);
    }
}

/// `#[header("X-File")] #[param(raw)]`
fn raw_header(fields: &[Field<'_>], errors: &mut Errors) {
    let Some(raw) = fields.iter().find(|field| field.is_raw()) else { return };
    if let (Some(location), Some(span)) = (raw.param.location.given.get(), raw.param.raw.get()) {
        if location.location == Location::Header {
            errors.at_span(*span, message::RAW_HEADER);
        }
    }
}

/// `#[param(body)]` or `#[param(raw)]` with other fields of the body.
fn one_whole_body(fields: &[Field<'_>], errors: &mut Errors) {
    let is_whole = |field: &&Field<'_>| field.is_raw() || field.location() == Some(Location::WholeBody);
    let Some(whole) = fields.iter().find(is_whole) else { return };
    let key = if whole.is_raw() { ParamKey::Raw } else { ParamKey::Body }.word();
    let Some(ident) = &whole.original.ident else { return };
    // Another rule reports a location that no response has.
    let is_in_body = |field: &&Field<'_>| match field.location() {
        None => field.role != Role::Status && !field.param.has_errors,
        Some(location) => location == Location::WholeBody || field.is_raw(),
    };
    for other in fields.iter().filter(is_in_body).filter(|other| other.original.ident.as_ref() != Some(ident)) {
        errors.at(&other.original.ident, message::beside_body_of_response(ident, key));
    }
}
