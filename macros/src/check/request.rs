//! The rules for requests, one function each.

use proc_macro2::Span;
use restable_model::{Attribute, Keyword as _, Location, Method, ParamKey, Template, is_media_type, is_token};
use syn::{Ident, LitStr};

use super::style;
use crate::ast::{Field, Role, Struct, mentions};
use crate::attr::{Call, MethodAndPath, MethodName, Pages, known};
use crate::errors::Errors;
use crate::message;

mod body;

/// The rules for the arguments. A missing one is reported only if all others could be read.
pub(super) fn arguments(call: &Call, is_read: bool, errors: &mut Errors) {
    if let Some(route) = call.route() {
        match &route.method {
            MethodName::Word(word) if route.method.known().is_none() => errors.at(word, message::unknown_method(word)),
            MethodName::Text(text) if !is_token(&text.value()) => errors.at(text, message::METHOD_TEXT),
            MethodName::Word(_) | MethodName::Text(_) => {}
        }
        match Template::parse(&route.path.value()) {
            Err(_) if route.path.value().contains("://") => errors.at(&route.path, message::PATH_WITH_HOST),
            Err(error) => errors.at(&route.path, error),
            Ok(_) => {}
        }
    }
    if let Some(content_type) = call.content_type.get().filter(|text| !is_media_type(&text.value())) {
        errors.at(content_type, message::CONTENT_TYPE);
    }
    if let (Some(ty), None) = (call.given_response(), call.response()) {
        errors.at(ty, message::RESPONSE_BORROWS);
    }
    if is_read && call.route().is_none() {
        errors.at_span(Span::call_site(), message::NO_ROUTE);
    } else if is_read && call.given_response().is_none() {
        errors.at_span(Span::call_site(), message::NO_RESPONSE);
    }
}

/// The rules for one field.
pub(super) fn field(field: &Field<'_>, item: &Struct<'_>, errors: &mut Errors) {
    sensitive_header(field, errors);
    header_name(field, errors);
    no_secret_in_url(field, errors);
    no_option_in_path(field, item, errors);
    if let Some(status) = field.status() {
        errors.at(status, message::JOB_OF_REQUEST);
    }
    no_status(field, errors);
    location_of_parameter(field, errors);
}

/// `#[status] code: u16`
pub(super) fn no_status(field: &Field<'_>, errors: &mut Errors) {
    for attr in field.original.attrs.iter().filter(|attr| known(attr) == Some(Attribute::Status)) {
        errors.at(attr, message::STATUS_ELSEWHERE);
    }
}

/// `#[query] #[param(sensitive)]`. A header without a name was reported when it was read.
fn sensitive_header(field: &Field<'_>, errors: &mut Errors) {
    let header = field.original.attrs.iter().any(|attr| known(attr) == Some(Attribute::Header));
    let elsewhere = !header && field.location() != Some(Location::Header);
    if let Some(sensitive) = field.param.location.sensitive.get().filter(|_| elsewhere) {
        errors.at_span(*sensitive, message::SENSITIVE_ELSEWHERE);
    }
}

/// `#[header("X Auth")]`
pub(super) fn header_name(field: &Field<'_>, errors: &mut Errors) {
    let Some(name) = field.header() else { return };
    if !is_header_name(&name.value()) {
        errors.at(name, message::HEADER_NAME);
    }
    if let Some(other) = field.param.name.get() {
        errors.at(other, message::HEADER_AND_NAME);
    }
}

/// Whether the name is a token ([RFC 9110, section 5.1](https://www.rfc-editor.org/rfc/rfc9110#section-5.1)).
pub(super) fn is_header_name(name: &str) -> bool {
    let token = |c: char| c.is_ascii_alphanumeric() || "!#$%&'*+-.^_`|~".contains(c);
    !name.is_empty() && name.chars().all(token)
}

/// `#[query] token: Secret<String>`
fn no_secret_in_url(field: &Field<'_>, errors: &mut Errors) {
    let secret = syn::Ident::new("Secret", proc_macro2::Span::call_site());
    let in_url = matches!(field.location(), Some(Location::Path | Location::Query));
    if in_url && mentions(quote::ToTokens::to_token_stream(field.ty()), &secret) {
        errors.at(field.ty(), message::SECRET_IN_URL);
    }
}

/// `#[path] id: Option<String>`
fn no_option_in_path(field: &Field<'_>, item: &Struct<'_>, errors: &mut Errors) {
    let is_in_path = field.location() == Some(Location::Path) && field.role == Role::Parameter;
    // A rule of `pages(…)` reports a field that cannot be in the path at all.
    let is_filled = |pages: &Pages| pages.fields().any(|(_, ident)| field.original.ident.as_ref() == Some(ident));
    if is_in_path && !item.args.call.pages.get().is_some_and(is_filled) && field.is_option() && !field.is_token_scope()
    {
        errors.at(field.ty(), message::OPTION_IN_PATH);
    }
}

/// `#[query] #[param(rest)]`
fn location_of_parameter(field: &Field<'_>, errors: &mut Errors) {
    if let Some(location) = field.param.location.given.get().filter(|_| field.role == Role::Rest) {
        errors.at_span(location.span, message::LOCATION_OF_REST);
    }
}

/// The rules for a request as a whole.
pub(super) fn request(item: &Struct<'_>, errors: &mut Errors) {
    let (call, fields) = (&item.args.call, item.fields());
    if let Some(route) = call.route() {
        let path = route.path.value();
        if let Ok(template) = Template::parse(&path) {
            every_placeholder_has_a_field(&template, route, fields, errors);
            every_path_field_has_a_placeholder(&template, fields, errors);
        }
        if let (Some(method), MethodName::Word(word)) = (route.method.known(), &route.method) {
            no_body(method, word, fields, errors);
        }
    }
    for field in fields {
        style::fits_its_location(call, field, errors);
    }
    one_whole_body(fields, errors);
    body_for_its_form(item, errors);
    body::multipart(item, errors);
    body::files(item, errors);
    body::content_type(item, errors);
    unique_headers(fields, errors);
}

/// `#[header("X-Id")]` and `#[header("x-id")]`
fn unique_headers(fields: &[Field<'_>], errors: &mut Errors) {
    for (name, first) in repeated_headers(fields) {
        errors.at(name, message::same_header(first));
    }
}

/// The name of each header that an earlier field is too, and that field.
pub(super) fn repeated_headers<'f>(fields: &'f [Field<'_>]) -> impl Iterator<Item = (&'f LitStr, &'f Ident)> {
    let headers = || fields.iter().filter(|field| field.header().is_some());
    headers().enumerate().filter_map(move |(at, field)| {
        let first = headers().take(at).find(|other| other.name.eq_ignore_ascii_case(&field.name))?;
        Some((field.header()?, first.original.ident.as_ref()?))
    })
}

fn every_placeholder_has_a_field(
    template: &Template<'_>,
    route: &MethodAndPath,
    fields: &[Field<'_>],
    errors: &mut Errors,
) {
    let may_be_named = fields.iter().any(|field| field.param.location.has_errors) || two_share_a_placeholder(fields);
    for placeholder in &template.placeholders {
        if may_be_named || fields.iter().any(|field| field.is_placeholder(placeholder)) {
            continue;
        }
        let elsewhere = fields.iter().any(|field| field.name == *placeholder && field.location().is_none());
        errors.at(&route.path, message::placeholder_without_field(placeholder, elsewhere));
    }
}

/// Two fields of the path with one name. One of them was probably meant for another placeholder.
fn two_share_a_placeholder(fields: &[Field<'_>]) -> bool {
    let in_path =
        || fields.iter().filter(|field| field.location() == Some(Location::Path) && field.role != Role::Flatten);
    in_path().enumerate().any(|(at, field)| in_path().take(at).any(|other| other.name == field.name))
}

fn every_path_field_has_a_placeholder(template: &Template<'_>, fields: &[Field<'_>], errors: &mut Errors) {
    let is_in_path = |field: &&Field<'_>| field.location() == Some(Location::Path) && field.role != Role::Flatten;
    for field in fields.iter().filter(is_in_path) {
        let name = &field.name;
        if !template.placeholders.contains(&name.as_str()) {
            errors.at(&field.original.ident, message::field_without_placeholder(name));
        }
    }
}

/// `#[request(GET "/v1/servers", …)] struct ListServers { limit: Option<u32> }`
fn no_body(method: Method, word: &Ident, fields: &[Field<'_>], errors: &mut Errors) {
    if method.has_body() {
        return;
    }
    for field in fields.iter().filter(|field| field.in_body() && !field.param.has_errors) {
        if field.location() != Some(Location::WholeBody) || !method.may_have_whole_body() {
            errors.at(&field.original.ident, message::body_of_method(word, method.may_have_whole_body()));
        }
    }
}

/// `#[param(body)]` with other fields of the body.
fn one_whole_body(fields: &[Field<'_>], errors: &mut Errors) {
    let whole = fields.iter().find(|field| field.location() == Some(Location::WholeBody));
    let key = if whole.is_some_and(Field::is_raw) { ParamKey::Raw } else { ParamKey::Body }.word();
    let Some(whole) = whole.and_then(|field| field.original.ident.as_ref()) else {
        return;
    };
    for other in fields.iter().filter(|field| field.in_body() && field.original.ident.as_ref() != Some(whole)) {
        errors.at(&other.original.ident, message::beside_whole_body(whole, key));
    }
}

/// `wrapper` or `form` without a body to wrap.
fn body_for_its_form(item: &Struct<'_>, errors: &mut Errors) {
    let (call, fields, none) = (&item.args.call, item.fields(), !item.has_body());
    let whole = fields.iter().any(|field| field.location() == Some(Location::WholeBody));
    if let Some(wrapper) = call.wrapper.get() {
        if wrapper.value().is_empty() {
            errors.at(wrapper, message::EMPTY_WRAPPER);
        } else if none {
            errors.at(wrapper, message::NOTHING_TO_WRAP);
        } else if fields.iter().any(Field::is_raw) && !call.multipart.is_set() {
            errors.at(wrapper, message::WRAPPER_OF_RAW);
        }
    }
    if let Some(form) = call.form.get() {
        if call.wrapper.is_set() {
            errors.at_span(*form, message::FORM_AND_WRAPPER);
        } else if none {
            errors.at_span(*form, message::EMPTY_FORM);
        } else if let Some(rest) = fields.iter().find(|field| field.role == Role::Rest) {
            errors.at(&rest.original.ident, message::REST_IN_FORM);
        } else if whole {
            errors.at_span(*form, message::FORM_OF_ONE_BODY);
        }
    }
}
