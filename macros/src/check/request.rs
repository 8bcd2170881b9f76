//! The rules for requests, one function each.

use restable_model::{Attribute, Location, Template, WITHOUT_BODY};
use syn::ext::IdentExt as _;

use crate::ast::{Field, Role, Struct};
use crate::attr::{Call, Param};
use crate::expand::bounds::contains;
use crate::message;
use crate::report::Errors;

/// A field of a response or a structure travels nowhere by itself.
pub(crate) fn no_location(original: &syn::Field, param: &Param, errors: &mut Errors) {
    if let Some(location) = param.travel.location.get() {
        errors.at_span(location.span, message::NO_LOCATION);
    } else if let Some(sensitive) = param.travel.sensitive.get() {
        errors.at_span(*sensitive, message::NO_LOCATION);
    }
    for attr in original.attrs.iter().filter(|attr| crate::attr::location_of(attr).is_some()) {
        errors.at(attr, message::NO_LOCATION);
    }
}

/// The rules for one field.
pub(crate) fn field(field: &Field<'_>, errors: &mut Errors) {
    sensitive_header(field, errors);
    header_name(field, errors);
    no_secret_in_url(field, errors);
    no_option_in_path(field, errors);
    if let Some(status) = field.status() {
        errors.at(status, message::JOB_OF_REQUEST);
    }
    location_of_parameter(field, errors);
}

/// `#[query] #[param(sensitive)]`; a `#[header(sensitive)]` without its name is told already.
fn sensitive_header(field: &Field<'_>, errors: &mut Errors) {
    let header = field.original.attrs.iter().any(|attr| attr.path().is_ident(Attribute::Header.word()));
    let elsewhere = !header && field.location() != Some(Location::Header);
    if let Some(sensitive) = field.param.travel.sensitive.get().filter(|_| elsewhere) {
        errors.at_span(*sensitive, message::SENSITIVE_ELSEWHERE);
    }
}

/// `#[header("X Auth")]`
fn header_name(field: &Field<'_>, errors: &mut Errors) {
    let Some(name) = field.header() else { return };
    let token = |c: char| c.is_ascii_alphanumeric() || "!#$%&'*+-.^_`|~".contains(c);
    if name.value().is_empty() || !name.value().chars().all(token) {
        errors.at(name, "no header has this name: letters, digits and `-`, as in \"X-Auth-Token\"");
    }
    if let Some(other) = field.param.name.get() {
        errors.at(other, "the header's name is the name on the wire: leave `name` out");
    }
}

/// `#[query] token: Secret<String>`
fn no_secret_in_url(field: &Field<'_>, errors: &mut Errors) {
    let secret = syn::Ident::new("Secret", proc_macro2::Span::call_site());
    let in_url = matches!(field.location(), Some(Location::Path | Location::Query));
    if in_url && contains(quote::ToTokens::to_token_stream(field.ty()), &secret) {
        errors.at(field.ty(), "a URL shows in every log, and a secret with it: send it in a header or in the body");
    }
}

/// `#[path] id: Option<String>`
fn no_option_in_path(field: &Field<'_>, errors: &mut Errors) {
    if field.location() == Some(Location::Path) && field.role == Role::Parameter && field.is_option() {
        errors.at(field.ty(), message::OPTION_IN_PATH);
    }
}

/// `#[query] #[param(rest)]`
fn location_of_parameter(field: &Field<'_>, errors: &mut Errors) {
    if let Some(location) = field.param.travel.location.get().filter(|_| field.role == Role::Rest) {
        errors.at_span(location.span, "the field that collects other parameters travels in the body: leave this out");
    }
}

/// The rules for the request as a whole.
pub(crate) fn request(item: &Struct<'_>, errors: &mut Errors) {
    let (call, fields) = (&item.args.call, item.fields());
    if let Some(route) = call.route() {
        let path = route.path.value();
        if let Ok(template) = Template::parse(&path) {
            every_placeholder_has_a_field(&template, route, fields, errors);
            every_path_field_has_a_placeholder(&template, fields, errors);
        }
        no_body(&route.method, fields, errors);
    }
    one_whole_body(fields, errors);
    body_for_its_form(call, fields, errors);
    unique_headers(fields, errors);
}

/// `#[header("X-Id")]` beside `#[header("x-id")]`
fn unique_headers(fields: &[Field<'_>], errors: &mut Errors) {
    let headers: Vec<_> = fields.iter().filter(|field| field.header().is_some()).collect();
    for (at, field) in headers.iter().enumerate() {
        let same = |other: &&&Field<'_>| other.name.eq_ignore_ascii_case(&field.name);
        let first = headers.iter().take(at).find(same).and_then(|first| first.original.ident.as_ref());
        if let (Some(first), Some(name)) = (first, field.header()) {
            errors.at(name, message::same_header(first));
        }
    }
}

fn every_placeholder_has_a_field(
    template: &Template<'_>,
    route: &crate::attr::MethodAndPath,
    fields: &[Field<'_>],
    errors: &mut Errors,
) {
    for placeholder in &template.placeholders {
        if fields.iter().any(|field| field.is_placeholder(placeholder)) {
            continue;
        }
        let elsewhere = fields.iter().any(|field| field.name == *placeholder && field.location().is_none());
        let todo =
            if elsewhere { "mark the field of that name #[path]" } else { "add a field of that name, marked #[path]" };
        errors.at(&route.path, format_args!("nothing fills the placeholder `{{{placeholder}}}`: {todo}"));
    }
}

fn every_path_field_has_a_placeholder(template: &Template<'_>, fields: &[Field<'_>], errors: &mut Errors) {
    for field in fields.iter().filter(|field| field.location() == Some(Location::Path)) {
        let name = &field.name;
        if !template.placeholders.contains(&name.as_str()) {
            errors.at(&field.original.ident, format_args!("the path has no placeholder `{{{name}}}`: add it there, or give the field the placeholder's name with #[param(name = \"…\")]"));
        }
    }
}

/// `#[request(GET "/v1/servers", …)] struct ListServers { limit: Option<u32> }`
fn no_body(method: &syn::Ident, fields: &[Field<'_>], errors: &mut Errors) {
    if !WITHOUT_BODY.iter().any(|word| method == word) {
        return;
    }
    for field in fields.iter().filter(|field| field.in_body() && !field.param.unclear) {
        let method = method.unraw();
        errors.at(
            &field.original.ident,
            format_args!(
                "a {method} request has no body: say where the field travels, #[path], #[query] or #[header(\"…\")]"
            ),
        );
    }
}

/// `#[param(body)]` beside other fields of the body.
fn one_whole_body(fields: &[Field<'_>], errors: &mut Errors) {
    let whole = fields.iter().find(|field| field.location() == Some(Location::WholeBody));
    let Some(whole) = whole.and_then(|field| field.original.ident.as_ref()) else {
        return;
    };
    for other in fields.iter().filter(|field| field.in_body() && field.original.ident.as_ref() != Some(whole)) {
        errors.at(
            &other.original.ident,
            format_args!(
                "the field `{whole}` is the whole body: say where this one travels, or leave `body` out there"
            ),
        );
    }
}

/// `wrapper` or `form` without a body to wrap.
fn body_for_its_form(call: &Call, fields: &[Field<'_>], errors: &mut Errors) {
    let none = !fields.iter().any(Field::in_body);
    let whole = fields.iter().any(|field| field.location() == Some(Location::WholeBody));
    if let Some(wrapper) = call.wrapper.get() {
        if wrapper.value().is_empty() {
            errors.at(wrapper, "the wrapper is the key of the object around the body: write it as the page does");
        } else if none {
            errors.at(wrapper, "no field travels in the body, so there is nothing to wrap: leave `wrapper` out");
        }
    }
    if let Some(form) = call.form.get() {
        if call.wrapper.is_set() {
            errors.at_span(*form, "a form has no object around it: leave `form` or `wrapper` out");
        } else if none {
            errors.at_span(*form, "no field travels in the body, so there is no form: leave `form` out");
        } else if let Some(rest) = fields.iter().find(|field| field.role == Role::Rest) {
            errors.at(&rest.original.ident, message::REST_IN_FORM);
        } else if whole {
            errors.at_span(*form, "a form is made of names and values, not of one body: leave `form` or `body` out");
        }
    }
}
