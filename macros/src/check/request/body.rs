//! The rules for the keys `multipart` and `content_type`.

use restable_model::Location;
use syn::LitStr;

use crate::ast::{Role, Struct};
use crate::attr::Constant;
use crate::errors::Errors;
use crate::message;

/// `multipart` with another form of the body, or without parts.
pub(super) fn multipart(item: &Struct<'_>, errors: &mut Errors) {
    let (call, fields) = (&item.args.call, item.fields());
    let Some(multipart) = call.multipart.get() else { return };
    let whole = fields.iter().find(|field| field.location() == Some(Location::WholeBody));
    let rest = fields.iter().find(|field| matches!(field.role, Role::Rest | Role::Flatten) && field.in_body());
    if call.form.is_set() || call.wrapper.is_set() {
        errors.at_span(*multipart, message::MULTIPART_AND_OTHER_FORM);
    } else if let Some(whole) = whole {
        errors.at(&whole.original.ident, message::WHOLE_BODY_IN_MULTIPART);
    } else if let Some(rest) = rest {
        errors.at(&rest.original.ident, message::REST_IN_MULTIPART);
    } else if !item.has_body() {
        errors.at_span(*multipart, message::EMPTY_MULTIPART);
    }
}

/// `photo: FilePart` without `raw` or `multipart`, or in another location.
pub(super) fn files(item: &Struct<'_>, errors: &mut Errors) {
    let is_multipart = item.args.call.multipart.is_set();
    for field in item.fields().iter().filter(|field| field.is_raw() && !field.param.raw.is_set()) {
        match field.location() {
            None if is_multipart => errors.at(field.ty(), message::FILE_WITHOUT_RAW),
            // Another rule reports a whole body in `multipart`.
            Some(Location::WholeBody) if is_multipart => {}
            _ => errors.at(field.ty(), message::FILE_ELSEWHERE),
        }
    }
}

/// `content_type` without a body, or in addition to another content type.
pub(super) fn content_type(item: &Struct<'_>, errors: &mut Errors) {
    let (call, fields) = (&item.args.call, item.fields());
    let Some(content_type) = call.content_type.get() else { return };
    if call.form.is_set() || call.multipart.is_set() {
        errors.at(content_type, message::CONTENT_TYPE_OF_FORM);
    } else if let Some(header) = fields.iter().find(|field| field.is_content_type()) {
        errors.at(&header.original.ident, message::SECOND_CONTENT_TYPE);
    } else if let Some(header) = call.constants.iter().filter_map(Constant::header).find(|name| is_content_type(name)) {
        errors.at(header, message::SECOND_CONTENT_TYPE);
    } else if !item.has_body() {
        errors.at(content_type, message::CONTENT_TYPE_OF_NOTHING);
    }
}

fn is_content_type(name: &LitStr) -> bool {
    name.value().eq_ignore_ascii_case("content-type")
}
