//! The rules for the path of a field in `job(…)` and `state(…)`.

use crate::ast::{Field, Struct};
use crate::attr::FieldPath;
use crate::errors::Errors;
use crate::message;

/// The rules for the first field of a path, which is one of the struct. The compiler reports the others.
pub(super) fn of_struct(path: &FieldPath, item: &Struct<'_>, errors: &mut Errors) {
    if let Some(missing) = item.missing_field(path) {
        let known: Vec<_> = item.all_fields().iter().map(Field::member).collect();
        errors.at(missing, message::missing_field(missing, &known));
    } else if let ([first, second, ..], true) = (path.0.as_slice(), item.lacks_question(path)) {
        errors.at(&first.member, message::job_question(&first.member, &second.member));
    }
}
