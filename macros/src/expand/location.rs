//! The check that the type of each field of a request is allowed in its location. The compiler checks it, because a type may
//! be an alias.

use proc_macro2::{Ident, TokenStream};
use quote::{ToTokens as _, quote};
use restable_model::{Location, Style};

use super::qualified_path::FieldType;
use super::table;
use crate::ast::{Field, Role, Struct, mentions};

/// Generate the checks: as items, or inside of the route where they need the generics of the struct.
pub(crate) fn expand(item: &Struct<'_>) -> (TokenStream, TokenStream) {
    let (mut items, mut in_route) = (TokenStream::new(), TokenStream::new());
    for field in item.fields() {
        for check in checks(item, field) {
            if item.original.generics.params.is_empty() {
                // One constant a field: the compiler reports two fields of one kind in the same constant once.
                items.extend(quote!(const _: __restable::Fits = #check;));
            } else {
                in_route.extend(quote!(let _: __restable::Fits = #check;));
            }
        }
    }
    (items, in_route)
}

/// Generate the checks of the headers of a response, inside the function that reads them.
pub(super) fn of_head(item: &Struct<'_>, head: &[&Field<'_>], types: &[FieldType<'_>]) -> TokenStream {
    let mut checks = TokenStream::new();
    for (field, field_type) in head.iter().zip(types) {
        let is_known = table::is_plain(field.ty()) || depends_on_parameter(item, field);
        if field.role == Role::Parameter && !is_known {
            let check = field_type.check(&quote!(HeaderValues));
            checks.extend(quote!(let _: __restable::Fits = #check;));
        }
    }
    checks
}

/// Generate the checks of the fields of a structure or a response that are written as strings: as items, or inside the
/// function that writes them where they need the generics of the struct.
pub(super) fn of_strings(item: &Struct<'_>, fields: &[&Field<'_>]) -> (TokenStream, TokenStream) {
    let (mut items, mut in_columns) = (TokenStream::new(), TokenStream::new());
    for field in fields.iter().filter(|field| may_not_be_a_number(item, field)) {
        if item.original.generics.params.is_empty() {
            let check = FieldType::with_static(field.ty()).check(&quote!(WritableAsString));
            items.extend(quote!(const _: __restable::Fits = #check;));
        } else {
            let check = FieldType::new(field.ty()).check(&quote!(WritableAsString));
            in_columns.extend(quote!(let _: __restable::Fits = #check;));
        }
    }
    (items, in_columns)
}

/// Whether only the compiler knows if a field that is written as a string is a number or a boolean.
fn may_not_be_a_number(item: &Struct<'_>, field: &Field<'_>) -> bool {
    field.is_written_as_string() && !table::is_plain_number(field.ty()) && !depends_on_parameter(item, field)
}

fn checks(item: &Struct<'_>, field: &Field<'_>) -> Vec<TokenStream> {
    // For a type that only serde writes, and for a type parameter, this is known only when the request is built.
    if field.role != Role::Parameter || depends_on_parameter(item, field) {
        return Vec::new();
    }
    let field_type = FieldType::with_static(field.ty());
    match field.location() {
        // The rules report a style at another location.
        Some(Location::Path | Location::WholeBody) | None
            if field.style().is_some() && !item.args.call.form.is_set() =>
        {
            Vec::new()
        }
        Some(Location::Path) if field.style().is_some() => Vec::new(),
        Some(Location::Header) if field.style().is_some_and(|style| style != Style::CommaDelimited) => Vec::new(),
        _ if field.style().is_some() => {
            field.style().map(|style| field_type.check(&bound(style))).into_iter().collect()
        }
        Some(Location::WholeBody) if item.gives_content_type() => {
            vec![field_type.check(&quote!(JsonBody)), field_type.check(&quote!(TypedJsonBody))]
        }
        Some(Location::WholeBody) => vec![field_type.check(&quote!(JsonBody))],
        // The rules report an `Option` by its name.
        Some(Location::Path)
            if field.is_option() && !field.is_token_scope()
                || field.is_maybe_undefined()
                || table::is_plain_scalar(field.ty()) =>
        {
            Vec::new()
        }
        Some(Location::Path) if field.is_token_scope() && table::is_plain_value(field.ty()) => Vec::new(),
        // A session has the value of an `Option`.
        Some(Location::Path) if field.is_token_scope() => vec![field_type.check(&quote!(PathSegment))],
        Some(Location::Path) => vec![field_type.check_in_path()],
        None if field.in_body() && !item.args.call.form.is_set() && may_not_be_a_number(item, field) => {
            vec![field_type.check(&quote!(WritableAsString))]
        }
        None if !field.in_body() || !item.args.call.form.is_set() => Vec::new(),
        _ if table::is_plain(field.ty()) => Vec::new(),
        _ => vec![field_type.check(&quote!(TextValues))],
    }
}

fn bound(style: Style) -> TokenStream {
    match style {
        Style::CommaDelimited | Style::SpaceDelimited | Style::PipeDelimited => quote!(DelimitedValues),
        Style::DeepObject => quote!(DeepObject),
        Style::Flag => quote!(FlagValue),
    }
}

pub(super) fn depends_on_parameter(item: &Struct<'_>, field: &Field<'_>) -> bool {
    let names = |name: &Ident| mentions(field.ty().to_token_stream(), name);
    item.original.generics.type_params().any(|param| names(&param.ident))
        || item.original.generics.const_params().any(|param| names(&param.ident))
}
