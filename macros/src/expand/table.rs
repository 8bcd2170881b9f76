//! The `const` table of a struct.

use proc_macro2::TokenStream;
use quote::{ToTokens as _, quote};
use restable_model::abi::row::{self, PlainType};
use restable_model::{Attribute, Location, Microversion, Presence};
use syn::ext::IdentExt as _;
use syn::{GenericArgument, PathArguments, Type};

use super::bounds::{Bounds, self_type};
use super::qualified_path::FieldType;
use crate::ast::{Body, Column, Field, Role, Struct, mentions};
use crate::attr::Constant;

/// Generate `Described`, for a struct that is not a `Record`.
pub(crate) fn expand(item: &Struct<'_>) -> TokenStream {
    let (table, bounds, this) = (table(item), Bounds::new(item), self_type(item));
    let (generics, _, clause) = bounds.plain.split_for_impl();
    quote!(impl #generics __restable::Described for #this #clause { #table })
}

/// Generate the constant.
pub(crate) fn table(item: &Struct<'_>) -> TokenStream {
    let name = item.original.ident.unraw().to_string();
    let title = &item.title;
    let page = option(item.page());
    let names = match item.body {
        Body::Parameters(_) if item.has_locations() => quote!(ROWS),
        Body::Parameters(_) => quote!(NAMES),
        _ => quote!(__restable::Names::NONE),
    };
    let columns = item.columns();
    let rows =
        columns.iter().map(|column| text_of_column(item, column)).collect::<Vec<_>>().join(&row::ROW.to_string());
    // The rows of types that only the compiler can check.
    let types = columns.iter().filter_map(|column| match column {
        Column::Constant(constant) => Some(constant_type(constant)),
        Column::Field(field) => plain(field).is_none().then(|| row_type(item, field)),
    });
    let body = body(item);
    quote! {
        const TABLE: &'static __restable::Table =
            &__restable::Table::new(#name, #title, #page, #body, #names, #rows, &[#(#types),*]);
    }
}

/// Generate the names of a request, without a lookup table.
pub(crate) fn names(item: &Struct<'_>) -> TokenStream {
    let columns = item.columns();
    let names = columns.iter().map(Column::name);
    let versions = in_versions(columns.iter().map(|column| match column {
        Column::Constant(_) => None,
        Column::Field(field) => Some(*field),
    }));
    quote!(__restable::Names::new(&[#(#names),*], &[], false) #versions)
}

/// Generate the microversions of those names that not all versions have. Most names need nothing.
pub(super) fn in_versions<'f, 'a: 'f>(fields: impl Iterator<Item = Option<&'f Field<'a>>>) -> TokenStream {
    let mut limited = TokenStream::new();
    for (at, field) in fields.enumerate() {
        let Some(versions) = field.map(|field| field.param.versions()).filter(|versions| !versions.is_all()) else {
            continue;
        };
        let since = versions.min.map(|min| (quote!(since), min)).map(bound);
        let until = versions.max.map(|max| (quote!(until), max)).map(bound);
        limited.extend(quote!((#at, __restable::Microversions::ALL #since #until),));
    }
    if limited.is_empty() { limited } else { quote!(.in_versions(&[#limited])) }
}

fn bound((method, version): (TokenStream, Microversion)) -> TokenStream {
    let Microversion { major, minor, .. } = version;
    quote!(.#method(__restable::Microversion::new(#major, #minor)))
}

fn body(item: &Struct<'_>) -> TokenStream {
    match &item.body {
        // The page documents no body.
        Body::Parameters(fields) if item.reads_head() && fields.iter().all(Field::is_in_head) => {
            quote!(__restable::Body::Anything)
        }
        Body::Parameters(_) if item.whole_body().is_some() => body_value(item.whole_body()),
        Body::Parameters(fields) => {
            let rest = fields.iter().find(|field| field.role == Role::Rest);
            rest.map_or_else(|| quote!(__restable::Body::Parameters), |rest| field_type(item, rest).collecting_body())
        }
        Body::Newtype(field) => body_value(Some(field)),
        Body::Unit => quote!(__restable::Body::Anything),
    }
}

/// The body that one field is.
fn body_value(field: Option<&Field<'_>>) -> TokenStream {
    let documented = option(field.and_then(Field::documented).map(|(text, _)| text));
    quote!(__restable::Body::value(#documented, <Self as __restable::Field<'static>>::ROW))
}

fn text_of_column(item: &Struct<'_>, column: &Column<'_, '_>) -> String {
    match column {
        Column::Constant(constant) => text_of_constant(constant),
        Column::Field(field) => text(item, field),
    }
}

fn text_of_constant(constant: &Constant) -> String {
    [row::LOCATION, constant.location.letter(), Presence::Mandatory.letter(), row::ASK].into_iter().collect()
}

/// A constant has one documented value.
fn constant_type(constant: &Constant) -> TokenStream {
    let value = constant.value.to_text();
    quote!(((), &__restable::RowType::new(__restable::Shape::Values(&[#value]), false)))
}

/// The encoded row.
fn text(item: &Struct<'_>, field: &Field<'_>) -> String {
    let mut text = String::new();
    let raw = (item.attribute == Attribute::Response && field.is_raw()).then_some(Location::WholeBody);
    if let Some(location) = field.location().or(raw) {
        text.extend([row::LOCATION, location.letter()]);
    }
    text.push(presence(field));
    text.push(plain(field).map_or(row::ASK, PlainType::code));
    text.extend(field.documented().map(|(documented, _)| documented.value()));
    let versions = field.param.versions();
    if !versions.is_all() {
        let version = |version: Option<Microversion>| version.map(|version| version.to_string()).unwrap_or_default();
        text.push(row::VERSIONS);
        text.push_str(&version(versions.min));
        text.push(row::RANGE);
        text.push_str(&version(versions.max));
    }
    for alias in &field.param.aliases {
        text.push(row::ALIAS);
        text.push_str(&alias.value());
    }
    for (title, url) in field.links() {
        text.push(row::LINK);
        text.extend(title.chars().map(|c| if c.is_control() { ' ' } else { c }));
        text.push(row::URL);
        text.push_str(url);
    }
    text
}

fn presence(field: &Field<'_>) -> char {
    if field.role == Role::Flatten {
        row::FLATTENED
    } else if field.param.mandatory.is_set() {
        Presence::Mandatory.letter()
    } else if field.param.optional.is_set() || field.default_value().is_some() {
        Presence::Optional.letter()
    } else if field.documented().is_some() {
        Presence::Documented.letter()
    } else {
        row::BY_TYPE
    }
}

/// The plain type of a field that fits its documented type. Without a documented type, the Rust type decides whether the
/// parameter is optional, so it is not plain.
fn plain(field: &Field<'_>) -> Option<PlainType> {
    let (_, documented) = field.documented()?;
    plain_type(field.ty()).filter(|plain| field.role == Role::Parameter && plain.fits(documented))
}

/// Whether the type is certainly a scalar.
pub(crate) fn is_plain_scalar(ty: &Type) -> bool {
    let argument = |ty: &Type| matches!(ty, Type::Path(path) if path.path.segments.iter().any(|segment| !segment.arguments.is_none()));
    is_plain(ty) && !argument(ty)
}

/// Whether the type is certainly a scalar or an `Option` of one.
pub(crate) fn is_plain_value(ty: &Type) -> bool {
    plain_type(ty).is_some_and(|plain| !plain.is_list())
}

/// Whether the type is certainly a scalar, or a list or an `Option` of scalars.
pub(crate) fn is_plain(ty: &Type) -> bool {
    plain_type(ty).is_some()
}

/// Whether the type is certainly a number or a boolean, or a list or an `Option` of them.
pub(super) fn is_plain_number(ty: &Type) -> bool {
    plain_type(ty).is_some_and(|plain| match plain {
        PlainType::Integer | PlainType::Number | PlainType::Boolean | PlainType::Integers => true,
        PlainType::Text | PlainType::Texts => false,
    })
}

fn plain_type(ty: &Type) -> Option<PlainType> {
    let Type::Path(path) = ty else { return None };
    // A longer path may be another type of the same name.
    let (None, Some(name)) = (&path.qself, path.path.segments.first().filter(|_| path.path.segments.len() == 1)) else {
        return None;
    };
    let word = name.ident.to_string();
    match (word.as_str(), only_argument(&name.arguments)) {
        (word, None) => PlainType::from_name(word).filter(|_| name.arguments.is_none()),
        ("Option", Some(inner)) => plain_type(inner),
        ("Vec", Some(inner)) => plain_type(inner)?.list(),
        _ => None,
    }
}

fn only_argument(arguments: &PathArguments) -> Option<&Type> {
    let PathArguments::AngleBracketed(arguments) = arguments else {
        return None;
    };
    match (arguments.args.first(), arguments.args.len()) {
        (Some(GenericArgument::Type(inner)), 1) => Some(inner),
        _ => None,
    }
}

/// The check that a type fits the documented one, and its row.
fn row_type(item: &Struct<'_>, field: &Field<'_>) -> TokenStream {
    if field.role == Role::Serde {
        let optional = field.is_option() || field.is_maybe_undefined();
        return quote!(((), &__restable::RowType::new(__restable::Shape::Any, #optional)));
    }
    let field_type = field_type(item, field);
    if field.is_raw() {
        let row = if field.is_part { field_type.part_row() } else { field_type.raw("ROW") };
        return quote!(((), #row));
    }
    if field.role == Role::Flatten {
        let row = field_type.flattened("ROW");
        return quote!(((), #row));
    }
    let row = field_type.row();
    match field.documented() {
        Some((_, documented)) if !field.param.differs.is_set() && !depends_on_parameter(item, field) => {
            let check = field_type.check_documented_as(documented);
            quote!((#check, #row))
        }
        _ => quote!(((), #row)),
    }
}

/// The impl with the table of a request has no lifetime of a body.
fn field_type<'a>(item: &Struct<'_>, field: &Field<'a>) -> FieldType<'a> {
    if item.attribute == Attribute::Request { FieldType::with_static(field.ty()) } else { FieldType::new(field.ty()) }
}

/// A type parameter is known only where the struct is used, which is too late for the check.
fn depends_on_parameter(item: &Struct<'_>, field: &Field<'_>) -> bool {
    let tokens = field.ty().to_token_stream();
    item.original.generics.type_params().any(|param| mentions(tokens.clone(), &param.ident))
}

/// Generate the row of a newtype.
pub(crate) fn newtype_row(item: &Struct<'_>, field: &Field<'_>) -> TokenStream {
    let row = row_type(item, field);
    quote!(const ROW: &'static __restable::RowType = #row.1;)
}

pub(crate) fn option(value: Option<impl quote::ToTokens>) -> TokenStream {
    value.map_or_else(|| quote!(__restable::None), |value| quote!(__restable::Some(#value)))
}
