//! The rules for the microversions of a parameter.

use restable_model::Location;

use crate::ast::Field;
use crate::errors::Errors;
use crate::message;

/// `#[param(min_version = "2.57", max_version = "2.9")]`, and a path parameter that some versions do not have.
pub(super) fn field(field: &Field<'_>, errors: &mut Errors) {
    let (min, max) = (field.param.min_version.get(), field.param.max_version.get());
    let Some((text, _)) = min.or(max) else { return };
    if field.location() == Some(Location::Path) {
        return errors.at(text, message::VERSION_OF_PATH);
    }
    if let (Some((_, min)), Some((text, max))) = (min, max) {
        if min > max {
            errors.at(text, message::NO_VERSION);
        }
    }
}
