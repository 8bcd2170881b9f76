//! The rules of the grammar, one function each. Each error points at the tokens that are wrong.

mod as_string;
mod attributes;
mod constant;
mod decoding;
mod field_path;
mod flatten;
mod microversion;
mod names;
mod one_of;
mod pages;
mod request;
mod response;
mod state;
mod style;

pub(crate) use one_of::one_of;
use restable_model::{Attribute as Ours, Location, ParamKey, Target, pointer};
use syn::{Attribute, DeriveInput, Fields, GenericArgument, Ident, Path, PathArguments, Type};

use self::attributes::{attributes_of_field, first_key, is_cfg};
use self::names::Names;
use crate::ast::{Body, Enumeration, Field, Role, Struct, Variant};
use crate::attr::{Param, Range, SERDE, TableArgs, known, known_on_item};
use crate::errors::Errors;
use crate::message;

/// The rules for the attributes of an item.
pub(crate) fn item(item: &DeriveInput, attribute: Ours, errors: &mut Errors) {
    for attr in &item.attrs {
        if attribute != Ours::Request {
            no_derive(attr, is_serde_derive, message::DERIVES_SERDE, errors);
        }
        if attribute == Ours::Values {
            no_derive(attr, is_copy_derive, message::DERIVES_COPY, errors);
        }
        not_packed(attr, errors);
        if attr.path().is_ident(SERDE) {
            errors.at(attr, message::serde_on_item(attribute, &first_key(attr)));
        }
        match known(attr).or_else(|| known_on_item(attr)) {
            Some(Ours::Response | Ours::Structure | Ours::Request | Ours::Values) => {
                errors.at(attr, message::second_attribute());
            }
            Some(Ours::Param) => errors.at(attr, message::PARAM_ON_ITEM),
            Some(Ours::Value) => errors.at(attr, message::VALUE_ELSEWHERE),
            Some(ours @ (Ours::Path | Ours::Query | Ours::Header | Ours::Status)) => {
                errors.at(attr, message::misplaced_location(ours));
            }
            None => {}
        }
    }
}

/// Whether the impl of a derive conflicts with ours.
pub(crate) fn is_serde_derive(derive: &Path) -> bool {
    derive.segments.last().is_some_and(|last| last.ident == "Deserialize" || last.ident == "Serialize")
}

/// Whether a derive requires an enum without text.
pub(crate) fn is_copy_derive(derive: &Path) -> bool {
    derive.segments.last().is_some_and(|last| last.ident == "Copy")
}

/// `#[response] #[derive(Deserialize)] struct …`, `#[values] #[derive(Copy)] enum …`
fn no_derive(attr: &Attribute, refused: fn(&Path) -> bool, message: &str, errors: &mut Errors) {
    if !attr.path().is_ident("derive") {
        return;
    }
    // The compiler reports a derive that syn cannot parse.
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
            errors.at(&repr.path, message::PACKED);
        }
        Ok(())
    });
}

/// The rules for the arguments of an attribute on an item.
pub(crate) fn arguments(args: &TableArgs, attribute: Ours, is_enum: bool, errors: &mut Errors) {
    // A missing argument may be one that could not be read.
    let is_read = errors.count() == 0;
    if let Some(docs) = args.docs() {
        match Target::parse(&docs.value()) {
            Ok(Target::Absolute(_)) => {}
            Ok(_) => errors.at(docs, message::RELATIVE_DOCS),
            Err(error) => errors.at(docs, error),
        }
    }
    if let (Some(rule), None) = (args.rename_all(), args.rename_rule()) {
        errors.at(rule, message::unknown_rule(&rule.value()));
    }
    if let Some((pointer, _)) = args.success().filter(|(pointer, _)| !pointer.value().starts_with('/')) {
        errors.at(pointer, message::SUCCESS_NO_POINTER);
    }
    // Another rule reports the statuses of an enum.
    for range in args.statuses().iter().filter(|_| !is_enum) {
        status(range, errors);
    }
    if attribute == Ours::Request {
        request::arguments(&args.call, is_read, errors);
    }
}

/// `status(300)`
fn status(range: &Range, errors: &mut Errors) {
    let (first, last) = range.codes;
    let wrong = [(first, &range.first), (last, &range.last)].into_iter().find(|(code, _)| !(300..400).contains(code));
    if let Some((_, literal)) = wrong {
        errors.at(literal, message::STATUS_NOT_BESIDES_2XX);
    } else if first > last {
        errors.at(&range.first, message::variants::STATUS_EMPTY_RANGE);
    }
}

/// The rules for a struct.
pub(crate) fn structure(item: &Struct<'_>, errors: &mut Errors) {
    one_of::no_enum(&item.args, errors);
    let is_request = item.attribute == Ours::Request;
    for field in item.all_fields() {
        self::field(field, errors);
        flatten::field(field, item.attribute, errors);
        decoding::field(field, item, errors);
        as_string::field(field, item, errors);
        microversion::field(field, errors);
        if is_request {
            request::field(field, item, errors);
        } else {
            response::field(field, item.attribute, errors);
        }
    }
    if let (Some(page), Some(Err(error))) = (item.args.page(), &item.page) {
        errors.at(page, error);
    }
    body(&item.body, errors);
    job(item, errors);
    if is_request {
        request::request(item, errors);
        pages::pages(item, errors);
        constant::constants(item, errors);
    } else {
        response::response(item, errors);
        state::state(item, errors);
        no_recursion(item, errors);
        success_of_a_field(item, errors);
    }
}

/// The rules for one field.
fn field(field: &Field<'_>, errors: &mut Errors) {
    attributes_of_field(&field.original.attrs, errors);
    one_presence(&field.param, errors);
    named(&field.param, errors);
    differs_from_something(&field.param, errors);
    rest_alone(&field.param, errors);
    raw_alone(field, errors);
    links(field, errors);
}

/// `#[param(see("", "../page.html"))]`
fn links(field: &Field<'_>, errors: &mut Errors) {
    for ((title, target), (_, url)) in field.param.see.iter().zip(&field.links) {
        if title.value().trim().is_empty() {
            errors.at(title, message::LINK_WITHOUT_TITLE);
        }
        if let Err(error) = url {
            errors.at(target, error);
        }
    }
}

/// `#[param(mandatory, optional)]`
fn one_presence(param: &Param, errors: &mut Errors) {
    if let (Some(_), Some(optional)) = (param.mandatory.get(), param.optional.get()) {
        errors.at_span(*optional, message::TWO_PRESENCES);
    }
}

/// `#[param(name = "")]`
fn named(param: &Param, errors: &mut Errors) {
    if let Some(name) = param.name.get().filter(|name| name.value().is_empty()) {
        errors.at(name, message::EMPTY_NAME);
    }
}

/// `#[param(differs = "…")]` without a documented type.
fn differs_from_something(param: &Param, errors: &mut Errors) {
    let Some(differs) = param.differs.get() else {
        return;
    };
    if !param.documented.is_set() {
        errors.at(differs, message::DIFFERS_FROM_NOTHING);
    }
    if differs.value().trim().is_empty() {
        errors.at(differs, message::DIFFERS_WITHOUT_REASON);
    }
}

/// `#[param("String", rest)]`
fn rest_alone(param: &Param, errors: &mut Errors) {
    let Some(rest) = param.rest.get() else { return };
    if param.documented.is_set() || param.keys.iter().any(|(key, _)| key.describes_row()) {
        errors.at_span(*rest, message::REST_WITH_ROW);
    }
}

/// `#[param(raw, serde)]`
fn raw_alone(field: &Field<'_>, errors: &mut Errors) {
    if let Some(raw) = field.param.raw.get().filter(|_| field.role != Role::Raw) {
        errors.at_span(*raw, message::RAW_WITH_OTHERS);
    }
}

/// `struct Tree { child: Box<Tree> }`, `struct Trees(Vec<Trees>)`. Recursion through other types is found by the compiler.
fn no_recursion(item: &Struct<'_>, errors: &mut Errors) {
    let ident = &item.original.ident;
    let is_item = |name: &Ident| name == ident || name == "Self";
    match &item.body {
        Body::Parameters(fields) => {
            let whole = item.whole_body();
            if whole.and_then(|whole| inside(whole.ty(), &AROUND)).is_some_and(is_item) {
                let here = whole.map(Field::ty);
                return errors.at(here, message::recursion_of_whole_body(ident));
            }
            for field in fields.iter().filter(|field| matches!(field.role, Role::Parameter | Role::Flatten)) {
                if inside(field.ty(), &["Box"]).is_some_and(is_item) {
                    errors.at(field.ty(), message::recursion(ident));
                }
            }
        }
        Body::Newtype(field) => {
            if inside(field.ty(), &AROUND).is_some_and(is_item) {
                errors.at(field.ty(), message::recursion_of_newtype(ident));
            }
        }
        Body::Unit => {}
    }
}

/// The types through which a struct that is a whole body may contain itself.
const AROUND: [&str; 5] = ["Box", "Option", "Vec", "BTreeMap", "HashMap"];

/// `success("/kk", "0")` without a field of that name.
fn success_of_a_field(item: &Struct<'_>, errors: &mut Errors) {
    let (Body::Parameters(fields), Some((pointer, _))) = (&item.body, item.args.success()) else { return };
    let Some(first) = pointer::segments(&pointer.value()).next() else { return };
    let is_whole = |field: &Field<'_>| field.location() == Some(Location::WholeBody);
    let is_open = |field: &Field<'_>| is_whole(field) || matches!(field.role, Role::Rest | Role::Flatten);
    if !fields.iter().any(|field| is_open(field) || !field.is_in_head() && field.name == first) {
        errors.at(pointer, message::success_of_no_field(&first));
    }
}

/// The name of the type inside the given generic types, or `None` if it is in none of them.
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
            // A longer path may be another type of the same name.
            _ => return found.filter(|()| path.qself.is_none() && path.path.segments.len() == 1).map(|()| &last.ident),
        }
    }
    None
}

/// The rules that compare fields.
fn body(body: &Body<'_>, errors: &mut Errors) {
    match body {
        Body::Parameters(fields) => {
            one_rest(fields, errors);
            one_job(fields, errors);
            unique_names(fields, errors);
            decoding::unique_aliases(fields, errors);
        }
        Body::Newtype(field) => whole_body(field, errors),
        Body::Unit => {}
    }
}

fn one_rest(fields: &[Field<'_>], errors: &mut Errors) {
    for second in fields.iter().filter(|field| field.role == Role::Rest).skip(1) {
        errors.at(&second.original.ident, message::SECOND_REST);
    }
}

/// Two fields with `status`, only one of which can be the result of `job()`.
fn one_job(fields: &[Field<'_>], errors: &mut Errors) {
    for second in fields.iter().filter_map(Field::status).skip(1) {
        errors.at(second, message::SECOND_JOB);
    }
}

/// `job(state = job.status)` where `job` is an `Option`.
fn job(item: &Struct<'_>, errors: &mut Errors) {
    let Some(job) = item.args.job() else { return };
    job.paths().for_each(|path| field_path::of_struct(path, item, errors));
    state::each_once(|| job.states(), errors);
    if let (Some(path), Some((key, _))) = (job.vocabulary.get(), job.states().next()) {
        errors.at(path, message::vocabulary_and_states(key));
    }
}

fn unique_names(fields: &[Field<'_>], errors: &mut Errors) {
    let is_header = |field: &Field<'_>| field.header().is_some();
    let mut names = Names::default();
    for field in fields.iter().filter(|field| field.is_parameter() && !is_header(field)) {
        let Some(ident) = &field.original.ident else { continue };
        if let Some(first) = names.insert(field.part(), &field.name, ident) {
            errors.at(ident, message::same_name(&field.name, first));
        }
    }
}

/// `struct Servers(#[param(name = "servers")] Vec<Server>);`
fn whole_body(field: &Field<'_>, errors: &mut Errors) {
    if let Some((key, span)) = field.param.keys.iter().find(|(key, _)| key.describes_parameter()) {
        let is_version = matches!(key, ParamKey::MinVersion | ParamKey::MaxVersion);
        errors.at_span(*span, if is_version { message::VERSION_OF_WHOLE_BODY } else { message::KEY_OF_WHOLE_BODY });
    }
    if let Some(serde) = field.param.serde.get() {
        errors.at_span(*serde, message::SERDE_OF_WHOLE_BODY);
    }
}

/// The rules for one variant.
fn variant(variant: &syn::Variant, errors: &mut Errors) {
    if !matches!(variant.fields, Fields::Unit) {
        errors.at(&variant.fields, other_or_fields(variant));
    }
    if variant.ident == "Other" && matches!(variant.fields, Fields::Unit) {
        errors.at(&variant.ident, message::VARIANT_OTHER);
    }
    if let Some((_, value)) = &variant.discriminant {
        errors.at(value, message::DISCRIMINANT);
    }
    for attr in &variant.attrs {
        let Some(name) = attr.path().get_ident().map(Ident::to_string) else { continue };
        match Ours::from_word(&name) {
            Some(Ours::Param) => errors.at(attr, message::PARAM_ON_VARIANT),
            Some(ours @ (Ours::Response | Ours::Structure | Ours::Request | Ours::Values)) => {
                errors.at(attr, message::item_attribute_on_variant(ours));
            }
            Some(ours @ (Ours::Path | Ours::Query | Ours::Header | Ours::Status)) => {
                errors.at(attr, message::misplaced_location(ours));
            }
            Some(Ours::Value) | None => {}
        }
        if name == SERDE {
            errors.at(attr, message::SERDE_ON_VARIANT);
        }
        if is_cfg(&name) {
            errors.at(attr, message::CFG_ON_VARIANT);
        }
    }
}

fn other_or_fields(variant: &syn::Variant) -> &'static str {
    if variant.ident == "Other" { message::OTHER_WITH_TEXT } else { message::VARIANT_WITH_FIELDS }
}

/// The rules for an enum.
pub(crate) fn enumeration(item: &Enumeration<'_>, errors: &mut Errors) {
    item.variants.iter().for_each(|ours| variant(ours.original, errors));
    if item.variants.is_empty() {
        errors.at(&item.original.ident, message::NO_VARIANT);
    }
    if !item.original.generics.params.is_empty() {
        errors.at(&item.original.generics, message::GENERIC_VALUES);
    }
    one_kind_of_value(item, errors);
    unique_values(item, errors);
    unique_aliases_of_values(item, errors);
}

fn one_kind_of_value(item: &Enumeration<'_>, errors: &mut Errors) {
    // Another rule reports a variant with fields.
    let is_unit = |variant: &&Variant<'_>| matches!(variant.original.fields, Fields::Unit);
    for variant in item.variants.iter().filter(is_unit).filter(|variant| item.integers && !variant.value.integer) {
        errors.at(variant.ident(), message::MIXED_VALUES);
    }
}

fn unique_values(item: &Enumeration<'_>, errors: &mut Errors) {
    let mut values = Names::default();
    for variant in &item.variants {
        let value = variant.value.text.as_str();
        if let Some(first) = values.insert("", value, variant.ident()) {
            errors.at(variant.ident(), message::same_value(value, first));
        }
    }
}

fn unique_aliases_of_values(item: &Enumeration<'_>, errors: &mut Errors) {
    let known = item.variants.iter().map(|variant| (variant.value.text.clone(), variant.ident()));
    let aliases = item
        .variants
        .iter()
        .flat_map(|variant| variant.value.aliases.iter().map(move |alias| (alias, Some(variant.ident()))));
    names::unique_aliases(known.collect(), aliases, message::same_value_alias, errors);
}
