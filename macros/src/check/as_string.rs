//! The rules for values that are written as JSON strings.

use restable_model::Location;

use crate::ast::{Field, Role, Struct};
use crate::errors::Errors;
use crate::message;

/// `#[query] #[param(as_string)]`. Other rules report a field that is not a parameter, and the compiler checks its type.
pub(super) fn field(field: &Field<'_>, item: &Struct<'_>, errors: &mut Errors) {
    let Some(as_string) = field.param.as_string.get() else { return };
    let call = &item.args.call;
    let is_text = match field.location() {
        Some(Location::Path | Location::Query | Location::Header) => true,
        _ => field.in_body() && (call.form.is_set() || call.multipart.is_set()),
    };
    let message = match field.role {
        Role::Serde => message::AS_STRING_BY_SERDE,
        Role::Raw => message::AS_STRING_OF_NO_JSON,
        Role::Parameter if is_text => message::AS_STRING_OF_TEXT,
        Role::Parameter if field.location() == Some(Location::WholeBody) => message::AS_STRING_OF_WHOLE_BODY,
        Role::Parameter | Role::Rest | Role::Flatten | Role::Status => return,
    };
    errors.at_span(*as_string, message);
}
