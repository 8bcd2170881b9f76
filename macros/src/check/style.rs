//! The rules for the style of a field of a request.

use restable_model::{Location, Style};

use crate::ast::{Field, Role};
use crate::attr::Call;
use crate::errors::Errors;
use crate::message;

/// `#[path] #[param(style = "flag")]`
pub(super) fn fits_its_location(call: &Call, field: &Field<'_>, errors: &mut Errors) {
    let Some((word, style)) = field.param.style.get() else { return };
    if field.role == Role::Rest {
        return errors.at(word, message::STYLE_OF_REST);
    }
    let in_form = call.form.is_set() && field.in_body();
    let message = match (field.location(), style) {
        (Some(Location::Query), _) | (Some(Location::Header), Style::CommaDelimited) => return,
        (Some(Location::Header), _) => message::STYLE_OF_HEADER,
        (Some(Location::Path), _) => message::STYLE_OF_PATH,
        (_, Style::Flag) if in_form => message::FLAG_IN_FORM,
        _ if in_form => return,
        // A location that could not be read may be one that has styles.
        (None, _) if !field.in_body() || field.param.has_errors => return,
        _ => message::STYLE_ELSEWHERE,
    };
    errors.at(word, message);
}
