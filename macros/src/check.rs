//! The rules of the grammar, one function each: every mistake is reported, at the tokens that are wrong.

pub(crate) mod request;

use std::collections::HashMap;

use restable_model::{Attribute as Ours, pointer};
use syn::spanned::Spanned as _;
use syn::{Attribute, DeriveInput, Fields, GenericArgument, Ident, LitStr, Path, PathArguments, Type};

use crate::ast::{Body, Enumeration, Field, Role, Struct};
use crate::attr::{Param, Place, as_key_of_param, location_of};
use crate::message;
use crate::report::Errors;

/// The rules for any item.
pub(crate) fn item(item: &DeriveInput, attribute: Ours, errors: &mut Errors) {
    for attr in &item.attrs {
        no_second_attribute(attr, errors);
        if attribute != Ours::Request {
            no_derive(attr, is_serde_derive, message::DERIVES_SERDE, errors);
        }
        if attribute == Ours::Values {
            no_derive(attr, is_copy_derive, message::DERIVES_COPY, errors);
        }
        not_packed(attr, errors);
        if attr.path().is_ident("serde") {
            errors.at(attr, message::SERDE_ON_ITEM);
        }
        if attr.path().is_ident("param") {
            errors.at(attr, "#[param] goes on a field: on the item write #[response], #[structure] or #[values] alone");
        }
        if attr.path().is_ident("value") {
            errors.at(attr, "#[value] goes on a variant of an enum with #[values]");
        }
        if location_of(attr).is_some() {
            errors.at(attr, message::misplaced_location(attr));
        }
    }
}

/// `#[response] #[structure] struct …`
fn no_second_attribute(attr: &Attribute, errors: &mut Errors) {
    if is_ours(attr) {
        errors.at(attr, format_args!("a type carries one of #[{}]: take this one out", OURS.join("], #[")));
    }
}

const OURS: [&str; 4] = ["response", "structure", "values", "request"];

/// Whether the attribute makes a table or an enumeration of an item.
pub(crate) fn is_ours(attr: &Attribute) -> bool {
    attr.path().segments.last().is_some_and(|last| OURS.iter().any(|ours| last.ident == ours))
}

/// Whether a derive would meet the impls that we write.
pub(crate) fn is_serde_derive(derive: &Path) -> bool {
    derive.segments.last().is_some_and(|last| last.ident == "Deserialize" || last.ident == "Serialize")
}

/// Whether a derive would need an enumeration of values to be without text.
pub(crate) fn is_copy_derive(derive: &Path) -> bool {
    derive.segments.last().is_some_and(|last| last.ident == "Copy")
}

/// `#[response] #[derive(Deserialize)] struct …`, `#[values] #[derive(Copy)] enum …`
fn no_derive(attr: &Attribute, refused: fn(&Path) -> bool, message: &str, errors: &mut Errors) {
    if !attr.path().is_ident("derive") {
        return;
    }
    // A derive that syn cannot read is the compiler's to report.
    let _ = attr.parse_nested_meta(|derive| {
        if refused(&derive.path) {
            errors.at(&derive.path, message);
        }
        Ok(())
    });
}

/// `#[response] #[repr(packed)] struct …`
fn not_packed(attr: &Attribute, errors: &mut Errors) {
    if !attr.path().is_ident("repr") {
        return;
    }
    let _ = attr.parse_nested_meta(|repr| {
        if repr.path.is_ident("packed") {
            errors.at(
                &repr.path,
                "the fields of a packed struct cannot be borrowed, so it cannot be written: take `packed` out",
            );
        }
        Ok(())
    });
}

/// The rules for one field.
pub(crate) fn field(field: &syn::Field, param: &Param, errors: &mut Errors) {
    attributes_of_field(&field.attrs, errors);
    one_presence(param, errors);
    named(param, errors);
    differs_from_something(param, errors);
    rest_alone(param, errors);
}

fn attributes_of_field(attrs: &[Attribute], errors: &mut Errors) {
    for attr in attrs {
        if attr.path().is_ident("serde") {
            let mut word = String::new();
            let _ = attr.parse_nested_meta(|meta| {
                word = meta.path.segments.last().map(|last| last.ident.to_string()).unwrap_or_default();
                Err(meta.error("the first one decides"))
            });
            errors.at(
                attr,
                format_args!("#[serde(…)] has no effect here: {}", message::foreign::instead_of_serde(&word)),
            );
        }
        if attr.path().is_ident("cfg") || attr.path().is_ident("cfg_attr") {
            errors.at(attr, message::CFG_ON_FIELD);
        }
        if attr.path().is_ident("value") {
            errors.at(attr, "#[value] goes on a variant of an enum with #[values]; on a field write #[param(…)]");
        }
        if let Some(written) = as_key_of_param(attr) {
            errors.at(attr, message::key_alone(attr, written));
        }
    }
}

/// `#[param(mandatory, optional)]`
fn one_presence(param: &Param, errors: &mut Errors) {
    if let (Some(_), Some(optional)) = (param.mandatory.get(), param.optional.get()) {
        errors.at_span(*optional, "a parameter is `mandatory` or `optional`, not both: leave one out");
    }
}

/// `#[param(name = "")]`
fn named(param: &Param, errors: &mut Errors) {
    if let Some(name) = param.name.get().filter(|name| name.value().is_empty()) {
        errors.at(name, "the name on the wire is empty: write it as the page does");
    }
}

/// `#[param(differs = "…")]` without a documented type.
fn differs_from_something(param: &Param, errors: &mut Errors) {
    let Some(differs) = param.differs.get() else {
        return;
    };
    if !param.documented.is_set() {
        errors.at(
            differs,
            "`differs` says why the field's type is not the documented one: write the documented type too",
        );
    }
    if differs.value().trim().is_empty() {
        errors.at(differs, "`differs` needs a reason: what does the server send, and how is that known?");
    }
}

/// `#[param("String", rest)]`
fn rest_alone(param: &Param, errors: &mut Errors) {
    let Some(rest) = param.rest.get() else { return };
    let row = param.documented.is_set()
        || param.name.is_set()
        || param.mandatory.is_set()
        || param.optional.is_set()
        || param.serde.is_set()
        || !param.see.is_empty()
        || param.status.is_set();
    if row {
        errors.at_span(
            *rest,
            "a field that collects the unknown parameters is no row of the table: #[param(rest)] stands alone",
        );
    }
}

/// `struct Tree { child: Box<Tree> }`, `struct Trees(Vec<Trees>)`. The compiler finds what leads back by way of another type.
pub(crate) fn no_recursion(item: &Struct<'_>, errors: &mut Errors) {
    let ident = &item.original.ident;
    let is_item = |name: &Ident| name == ident || name == "Self";
    match &item.body {
        Body::Parameters(fields) => {
            for field in fields.iter().filter(|field| field.role == Role::Parameter) {
                if inside(field.ty(), &["Box"]).is_some_and(is_item) {
                    errors.at(field.ty(), message::recursion(ident));
                }
            }
        }
        Body::Newtype(field) => {
            if inside(field.ty(), &["Box", "Option", "Vec", "BTreeMap", "HashMap"]).is_some_and(is_item) {
                errors.at(field.ty(), message::recursion_of_newtype(ident));
            }
        }
        Body::Unit => {}
    }
}

/// `success("/kk", "0")` without a field of that name.
pub(crate) fn success_of_a_field(item: &Struct<'_>, errors: &mut Errors) {
    let (Body::Parameters(fields), Some((pointer, _))) = (&item.body, item.args.success()) else { return };
    let Some(first) = pointer::segments(&pointer.value()).next() else { return };
    if !fields.iter().any(|field| field.role == Role::Rest || field.name == first) {
        errors.at(pointer, message::success_of_no_field(&first));
    }
}

/// The name of the type inside of these types, where there is one of them around it.
fn inside<'a>(ty: &'a Type, around: &[&str]) -> Option<&'a Ident> {
    let mut ty = ty;
    let mut found = None;
    while let Type::Path(path) = ty {
        let last = path.path.segments.last()?;
        match &last.arguments {
            PathArguments::AngleBracketed(arguments) if around.iter().any(|name| last.ident == name) => {
                let Some(GenericArgument::Type(inner)) = arguments.args.last() else { return None };
                ty = inner;
                found = Some(());
            }
            // A longer path may lead to another type of this name.
            _ => return found.filter(|()| path.qself.is_none() && path.path.segments.len() == 1).map(|()| &last.ident),
        }
    }
    None
}

/// The rules for all fields together.
pub(crate) fn body(body: &Body<'_>, errors: &mut Errors) {
    match body {
        Body::Parameters(fields) => {
            one_rest(fields, errors);
            one_job(fields, errors);
            unique_names(fields, errors);
        }
        Body::Newtype(field) => whole_body(field, errors),
        Body::Unit => {}
    }
}

fn one_rest(fields: &[Field<'_>], errors: &mut Errors) {
    for second in fields.iter().filter(|field| field.role == Role::Rest).skip(1) {
        errors
            .at(&second.original.ident, "another field collects the unknown parameters already: leave one `rest` out");
    }
}

/// Two fields with `status`; the type could not tell which is meant by `job()`.
fn one_job(fields: &[Field<'_>], errors: &mut Errors) {
    for second in fields.iter().filter_map(Field::status).skip(1) {
        errors.at(second, message::SECOND_JOB);
    }
}

/// `job(state = job.status)` where `job` is an `Option`.
pub(crate) fn job(item: &mut Struct<'_>, errors: &mut Errors) {
    let Body::Parameters(fields) = &item.body else { return };
    for (_, Place(steps)) in item.args.job_mut().into_iter().flat_map(|job| &mut job.parts) {
        let [first, second, ..] = steps.as_mut_slice() else { continue };
        let optional = fields.iter().any(|field| field.member() == first.member && field.is_option());
        if optional && first.question.is_none() {
            errors.at(&first.member, message::job_question(&first.member, &second.member));
            // The compiler would go on to find no such field in an Option.
            first.question = Some(syn::Token![?](first.member.span()));
        }
    }
}

fn unique_names(fields: &[Field<'_>], errors: &mut Errors) {
    let mut seen = HashMap::new();
    let is_header = |field: &Field<'_>| field.header().is_some();
    for field in fields.iter().filter(|field| field.role != Role::Rest && !is_header(field)) {
        let Some(ident) = &field.original.ident else {
            continue;
        };
        if let Some(first) = seen.insert((field.part(), field.name.as_str()), ident) {
            let name = &field.name;
            errors.at(ident, format_args!("the parameter `{name}` is the field `{first}` already: give one of them its own name on the wire, #[param(name = \"…\")]"));
        }
    }
}

/// `struct Servers(#[param(name = "servers")] Vec<Server>);`
fn whole_body(field: &Field<'_>, errors: &mut Errors) {
    let param = &field.param;
    let marks = [param.mandatory.get(), param.optional.get(), param.rest.get()];
    let mark = param.name.get().map(LitStr::span).or_else(|| marks.into_iter().flatten().next().copied());
    if let Some(mark) = mark {
        errors.at_span(
            mark,
            "an unnamed field is the whole body, so it has no name and no presence: give only the documented type",
        );
    }
    if let Some(serde) = param.serde.get() {
        errors.at_span(*serde, "an unnamed field is not read by serde alone: mark the fields that have this type, or use the type inside there");
    }
}

/// The rules for one variant.
pub(crate) fn variant(variant: &syn::Variant, errors: &mut Errors) {
    if !matches!(variant.fields, Fields::Unit) {
        errors.at(&variant.fields, other_or_fields(variant));
    }
    if variant.ident == "Other" && matches!(variant.fields, Fields::Unit) {
        errors.at(&variant.ident, "`Other(String)` is added by #[values] for unknown values: give this variant another name, and its value with #[value(\"…\")]");
    }
    if let Some((_, value)) = &variant.discriminant {
        errors.at(value, "a documented value is given as #[value(3)], not as a discriminant");
    }
    for attr in &variant.attrs {
        if attr.path().is_ident("param") {
            errors.at(attr, "#[param] goes on a field; the value of a variant is #[value(\"…\")]");
        }
        if attr.path().is_ident(Ours::Values.word()) {
            errors.at(attr, "#[values] goes on the enum; the value of a variant is #[value(\"…\")]");
        }
        if location_of(attr).is_some() {
            errors.at(attr, message::misplaced_location(attr));
        }
        if attr.path().is_ident("serde") {
            errors.at(attr, "#[serde(…)] has no effect here: the value on the wire is #[value(\"…\")]");
        }
        if attr.path().is_ident("cfg") || attr.path().is_ident("cfg_attr") {
            errors.at(attr, "#[cfg] on a value would make another enumeration of it: put it on the enum");
        }
    }
}

fn other_or_fields(variant: &syn::Variant) -> &'static str {
    if variant.ident == "Other" {
        "`Other(String)` is added by #[values]: take it out"
    } else {
        "a documented value has no fields: write the variant alone, with #[value(\"…\")]"
    }
}

/// The rules for all variants together.
pub(crate) fn enumeration(item: &Enumeration<'_>, errors: &mut Errors) {
    if item.variants.is_empty() {
        errors
            .at(&item.original.ident, "an enumeration needs at least one documented value; for free text write String");
    }
    if !item.original.generics.params.is_empty() {
        errors.at(&item.original.generics, "an enumeration of values has no generics: take them out");
    }
    one_kind_of_value(item, errors);
    unique_values(item, errors);
}

fn one_kind_of_value(item: &Enumeration<'_>, errors: &mut Errors) {
    for variant in item.variants.iter().filter(|variant| item.integers && !variant.value.integer) {
        errors.at(variant.ident(), "the other values are integers: give this one as #[value(3)] too, or all as text");
    }
}

fn unique_values(item: &Enumeration<'_>, errors: &mut Errors) {
    let mut seen = HashMap::new();
    for variant in &item.variants {
        let value = variant.value.text.as_str();
        if let Some(first) = seen.insert(value, variant.ident()) {
            errors.at(variant.ident(), format_args!("the value `{value}` is the variant `{first}` already"));
        }
    }
}
