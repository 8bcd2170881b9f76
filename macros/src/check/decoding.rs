//! The rules for the defaults, the aliases and the three states of parameters.

use restable_model::{Attribute, Location};

use super::names;
use crate::ast::{Field, Role, Struct};
use crate::errors::Errors;
use crate::message;

/// The rules for one field.
pub(super) fn field(field: &Field<'_>, item: &Struct<'_>, errors: &mut Errors) {
    aliases(field, item.attribute, errors);
    // Another rule reports the default of a flattened structure, and the compiler a type that is none.
    if field.role != Role::Flatten {
        default(field, errors);
        three_states(field, item, errors);
    }
}

/// `#[param(mandatory, default)]`, `#[param(default = Some(1))] count: Option<u32>`
fn default(field: &Field<'_>, errors: &mut Errors) {
    let Some((_, default)) = field.param.default.get() else { return };
    if field.param.mandatory.is_set() {
        errors.at_span(*default, message::DEFAULT_OF_MANDATORY);
    } else if field.is_option() || field.is_maybe_undefined() {
        errors.at_span(*default, message::DEFAULT_OF_OPTION);
    }
}

/// `#[param(alias = "")]`, and an alias of something that is not read by its name.
fn aliases(field: &Field<'_>, attribute: Attribute, errors: &mut Errors) {
    let Some(alias) = field.param.aliases.first() else { return };
    if attribute == Attribute::Request {
        errors.at(alias, message::ALIAS_OF_REQUEST);
    } else if field.header().is_some() {
        errors.at(alias, message::ALIAS_OF_HEADER);
    }
    for alias in &field.param.aliases {
        if alias.value().is_empty() || alias.value().contains(char::is_control) {
            errors.at(alias, message::ALIAS_WITHOUT_NAME);
        }
    }
}

/// `#[query] name: MaybeUndefined<String>`
fn three_states(field: &Field<'_>, item: &Struct<'_>, errors: &mut Errors) {
    let in_form = item.args.call.form.is_set() && field.in_body();
    let has_no_null = matches!(field.location(), Some(Location::Path | Location::Query | Location::Header));
    if field.is_maybe_undefined() && (has_no_null || in_form) {
        errors.at(field.ty(), message::NO_NULL);
    }
}

/// An alias that is also the name of another field, or an alias of it.
pub(super) fn unique_aliases(fields: &[Field<'_>], errors: &mut Errors) {
    let parameters = || fields.iter().filter(|field| field.is_parameter() && field.header().is_none());
    let known = parameters().filter_map(|field| Some((field.name.clone(), field.original.ident.as_ref()?)));
    let aliases = parameters()
        .flat_map(|field| field.param.aliases.iter().map(move |alias| (alias, field.original.ident.as_ref())));
    names::unique_aliases(known.collect(), aliases, message::same_alias, errors);
}
