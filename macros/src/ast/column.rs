//! The values of a table in their order: the fields, and the constants of a request.

use restable_model::Location;

use super::{Field, Struct};
use crate::attr::Constant;

/// A value of a table.
pub(crate) enum Column<'s, 'a> {
    Constant(&'s Constant),
    Field(&'s Field<'a>),
}

impl Column<'_, '_> {
    /// The name on the wire.
    pub(crate) fn name(&self) -> String {
        match self {
            Self::Constant(constant) => constant.name.value(),
            Self::Field(field) => field.name.clone(),
        }
    }

    /// The location in a request.
    pub(crate) fn location(&self) -> Location {
        match self {
            Self::Constant(constant) => constant.location,
            Self::Field(field) => field.location().unwrap_or(Location::Body),
        }
    }
}

impl<'a> Struct<'a> {
    /// The rows of the table. The fields of a request are sorted by location, and each constant precedes the fields of its
    /// location.
    pub(crate) fn columns(&self) -> Vec<Column<'_, 'a>> {
        let mut constants: Vec<_> = self.args.call.constants.iter().collect();
        constants.sort_by_key(|constant| constant.location);
        let mut constants = constants.into_iter().peekable();
        let mut columns = Vec::new();
        for field in self.fields().iter().filter(|field| field.is_row()) {
            let location = field.location().unwrap_or(Location::Body);
            while let Some(constant) = constants.next_if(|constant| constant.location <= location) {
                columns.push(Column::Constant(constant));
            }
            columns.push(Column::Field(field));
        }
        columns.extend(constants.map(Column::Constant));
        columns
    }

    /// Whether `content_type` or a header gives the type of the body.
    pub(crate) fn gives_content_type(&self) -> bool {
        let is_content_type = |name: &syn::LitStr| name.value().eq_ignore_ascii_case("content-type");
        self.args.call.content_type.is_set()
            || self.fields().iter().any(Field::is_content_type)
            || self.args.call.constants.iter().filter_map(Constant::header).any(is_content_type)
    }

    /// Whether a request has a parameter in its body.
    pub(crate) fn has_body(&self) -> bool {
        let is_in_body = |constant: &Constant| constant.location.is_in_body();
        self.fields().iter().any(Field::in_body) || self.args.call.constants.iter().any(is_in_body)
    }
}
