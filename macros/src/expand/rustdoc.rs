//! The documentation that the macros add: the method, the path and the table of a struct, the links of a field, the value of a
//! variant.

mod source;

use std::fmt::Write as _;

use proc_macro2::TokenStream;
use quote::{ToTokens as _, quote};
use restable_model::{Attribute, Location};
use syn::TypePath;

use crate::ast::{Choice, Column, Field, OneOf, OneOfVariant, Role, Struct, Variant};
use crate::attr::{Call, Constant, DefaultValue};

/// `#[doc = "…"]`
pub(super) fn attribute(text: &str) -> TokenStream {
    quote!(#[doc = #text])
}

/// The documentation of a variant: its value.
pub(super) fn of_variant(variant: &Variant<'_>) -> String {
    let mut text = format!("\n\nOn the wire: `{}`.", variant.value.text.replace('`', "'"));
    for alias in &variant.value.aliases {
        let _ = write!(text, " Also read as {}.", code(&alias.value()));
    }
    text
}

/// The method and the path of a request.
pub(super) fn of_call(call: &Call) -> String {
    format!("\n\n{}\n\n", code_in_text(&format!("{} {}", call.method(), call.path())))
}

/// The documentation of a struct: its table, and the link to its page.
pub(crate) fn of_struct(item: &Struct<'_>) -> String {
    let mut out = String::from("\n");
    let (columns, has_locations) = (item.columns(), has_locations(item));
    if !columns.is_empty() {
        let (column, rule) = if has_locations { ("Location | ", "---|") } else { ("", "") };
        let _ = write!(out, "\n| Parameter | {column}Type | Description |\n|---|{rule}---|---|\n");
    }
    for column in &columns {
        let location = if has_locations { format!("{} | ", location(column)) } else { String::new() };
        match column {
            Column::Constant(constant) => constant_row(&mut out, constant, &location),
            Column::Field(field) => row(&mut out, item, field, &location),
        }
    }
    if let Some(page) = item.page() {
        let title = escaped(&item.title);
        // Writing into a `String` cannot fail.
        let _ = write!(out, "\nDocumented at [{title}]({page}).");
    }
    out
}

/// The documentation of an enum: how the variant is chosen, and the link to its page.
pub(super) fn of_one_of(item: &OneOf<'_>, choice: Choice<'_>) -> String {
    let mut out = String::from("\n\n");
    let by = match choice {
        Choice::Tag(tag) | Choice::TagAndContent(tag, _) => code(&tag.value()),
        Choice::Status => "Status".to_owned(),
        Choice::FirstFit => "Order".to_owned(),
    };
    let _ = write!(out, "| {by} | Variant | Type |\n|---|---|---|\n");
    for (index, variant) in item.variants.iter().enumerate() {
        let when = match choice {
            Choice::Tag(_) | Choice::TagAndContent(..) if !variant.is_catch_all_of_tags() => code(&variant.value.text),
            Choice::Status if variant.statuses.is_some() => statuses(variant),
            Choice::FirstFit => (index + 1).to_string(),
            _ => "any other".to_owned(),
        };
        let name = code(&variant.original.ident.to_string());
        let ty = variant.ty().map(|ty| code(&source::text(ty.to_token_stream()))).unwrap_or_default();
        let _ = writeln!(out, "| {when} | {name} | {ty} |");
    }
    if let Some(page) = item.item.page() {
        let _ = write!(out, "\nDocumented at [{}]({page}).", escaped(&item.item.title));
    }
    out
}

fn statuses(variant: &OneOfVariant<'_>) -> String {
    let ranges = variant.statuses.iter().flat_map(|statuses| &statuses.0).map(|range| match range.codes {
        (first, last) if first == last => first.to_string(),
        (first, last) => format!("{first} to {last}"),
    });
    ranges.collect::<Vec<_>>().join(", ")
}

/// Whether the table has a column of locations: all parameters of other structs are in the body.
fn has_locations(item: &Struct<'_>) -> bool {
    item.attribute == Attribute::Request || item.has_locations()
}

fn location(column: &Column<'_, '_>) -> &'static str {
    match column.location() {
        // The name of the field is not sent.
        Location::WholeBody => "whole body",
        location => location.word(),
    }
}

fn constant_row(out: &mut String, constant: &Constant, location: &str) {
    let (name, value) = (code(&constant.name.value()), code(&constant.value.to_text()));
    let _ = writeln!(out, "| {name} | {location}always {value} | |");
}

fn row(out: &mut String, item: &Struct<'_>, field: &Field<'_>, location: &str) {
    let name = if field.role == Role::Flatten { "…".to_owned() } else { code(&field.name) };
    let ty = code(&match field.documented() {
        Some((text, _)) => text.value(),
        None => source::text(field.ty().to_token_stream()),
    });
    let form = if field.is_written_as_string() { ", as a string" } else { "" };
    let presence = presence(item, field);
    let mut description = field.description().replace('|', "\\|");
    for (title, url) in field.links() {
        let _ = write!(description, " [{}]({url})", escaped(title));
    }
    let versions = field.param.versions();
    if !versions.is_all() {
        let _ = write!(description, " In microversions {versions}.");
    }
    for alias in &field.param.aliases {
        let _ = write!(description, " Also read as {}.", code(&alias.value()));
    }
    let (flattened, default) = (if field.role == Role::Flatten { ", flattened" } else { "" }, default(field));
    let _ = writeln!(out, "| {name} | {location}{ty}{form}{presence}{flattened}{default} | {} |", description.trim());
}

/// Whether a parameter has to be present. If its page does not state it, `new` does for a request.
fn presence(item: &Struct<'_>, field: &Field<'_>) -> &'static str {
    let is_sent = item.attribute == Attribute::Request && field.role != Role::Flatten;
    if field.param.mandatory.is_set() || is_sent && field.is_argument() {
        ", mandatory"
    } else if field.default_value().is_some() {
        ""
    } else if field.param.optional.is_set() || is_sent {
        ", optional"
    } else {
        ""
    }
}

/// The value of an absent parameter, as it is written in the attribute.
fn default(field: &Field<'_>) -> String {
    match field.default_value() {
        None => String::new(),
        Some(DefaultValue::Trait) => ", has a default".to_owned(),
        Some(DefaultValue::Text(text)) => format!(", default {}", code(&text.value())),
        Some(DefaultValue::Expression(value)) => format!(", default {}", code(&source::text(value.clone()))),
    }
}

/// The documentation of a field: its links, and the request that queries its job's status.
pub(crate) fn of_field(field: &Field<'_>) -> Option<String> {
    let mut out = String::new();
    if let Some(status) = field.status() {
        let link = match link_to(status) {
            Some((name, path)) => format!("[`{name}`]({path})"),
            None => code_in_text(&source::text(status.to_token_stream())),
        };
        let _ = write!(out, "\n\nThe status of the job is queried with {link}.");
    }
    if field.is_option() && field.is_token_scope() {
        out.push_str("\n\nIf it is `None`, the value of the session or of the service is sent.");
    }
    let see = if field.is_job_id() { "How to query the job's status: see" } else { "See" };
    for (title, url) in field.links() {
        let _ = write!(out, "\n\n{see} [{}]({url}).", escaped(title));
    }
    (!out.is_empty()).then_some(out)
}

/// The name of a type, and its path in an intra-doc link, without generic arguments. `<T as Trait>::Type` cannot be linked.
fn link_to(ty: &TypePath) -> Option<(String, String)> {
    if ty.qself.is_some() {
        return None;
    }
    let names: Vec<_> = ty.path.segments.iter().map(|segment| segment.ident.to_string()).collect();
    let root = if ty.path.leading_colon.is_some() { "::" } else { "" };
    Some((names.last()?.clone(), format!("{root}{}", names.join("::"))))
}

/// Escapes all Markdown in a text.
fn escaped(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for c in text.chars() {
        match c {
            '\\' | '`' | '*' | '_' | '[' | ']' | '<' | '>' | '|' | '#' | '~' | '&' => out.extend(['\\', c]),
            '\n' | '\r' => out.push(' '),
            _ => out.push(c),
        }
    }
    out
}

/// Formats a text as code in a cell of a table.
fn code(text: &str) -> String {
    if text.contains('`') { escaped(text) } else { code_in_text(text).replace('|', "\\|") }
}

/// Formats a text as code.
fn code_in_text(text: &str) -> String {
    if text.contains('`') { escaped(text) } else { format!("`{}`", text.replace(['\n', '\r'], " ")) }
}
