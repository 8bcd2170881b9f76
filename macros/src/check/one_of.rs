//! The rules for an enum with `#[response]` or `#[structure]`.

use quote::ToTokens as _;
use restable_model::{Attribute, ItemKey};
use syn::{Ident, Type};

use super::attributes::{attributes_of_field, is_cfg};
use super::names::Names;
use crate::ast::{Choice, Holds, OneOf, OneOfVariant};
use crate::attr::{Range, SERDE, known_on_item};
use crate::errors::Errors;
use crate::message;
use crate::message::variants;

/// The rules for the enum.
pub(crate) fn one_of(item: &OneOf<'_>, errors: &mut Errors) {
    arguments(item, errors);
    let choice = item.choice();
    status_without_effect(item, choice, errors);
    for ours in &item.variants {
        attributes(ours, item.item.attribute, errors);
        value(ours, choice, errors);
        status(item, ours, choice, errors);
    }
    if item.variants.is_empty() {
        errors.at(&item.item.original.ident, variants::NO_VARIANT);
    } else if choice.is_none() && !item.has_statuses() && item.item.args.content.get().is_none() && !may_be_given(item)
    {
        errors.at(&item.item.original.ident, variants::no_choice(item.item.attribute));
    }
    match choice {
        Some(Choice::Tag(_) | Choice::TagAndContent(..)) => tags(item, errors),
        Some(Choice::Status) => unique_statuses(item, errors),
        Some(Choice::FirstFit) => reachable(item, errors),
        None => {}
    }
}

/// Whether the choice may be an argument that could not be read, or one of serde.
fn may_be_given(item: &OneOf<'_>) -> bool {
    item.item.args.has_errors
        || item.item.original.attrs.iter().any(|attr| attr.path().is_ident(SERDE))
        || item.variants.iter().any(has_item_attribute)
}

/// `#[response(200)]` on a variant, which was probably meant as `#[status(200)]`.
fn has_item_attribute(ours: &OneOfVariant<'_>) -> bool {
    ours.original.attrs.iter().any(|attr| known_on_item(attr).is_some())
}

fn arguments(item: &OneOf<'_>, errors: &mut Errors) {
    let args = &item.item.args;
    if let (Some(page), Some(Err(error))) = (args.page(), &item.item.page) {
        errors.at(page, error);
    }
    if let Some((pointer, _)) = args.success() {
        errors.at(pointer, variants::not_on_enum(ItemKey::Success));
    }
    if let Some(range) = args.statuses().first() {
        errors.at(&range.first, variants::not_on_enum(ItemKey::Status));
    }
    if let Some(state) = args.job().and_then(|job| job.state.get()) {
        errors.at_span(state.span(), variants::not_on_enum(ItemKey::Job));
    }
    if let Some(span) = args.state.get().and_then(|state| state.span) {
        errors.at_span(span, variants::not_on_enum(ItemKey::State));
    }
    for name in [args.tag.get(), args.content.get()].into_iter().flatten().filter(|name| name.value().is_empty()) {
        errors.at(name, variants::EMPTY_TAG);
    }
    match (args.tag.get(), args.content.get(), args.untagged.get()) {
        (Some(_), _, Some(untagged)) => errors.at_span(*untagged, variants::TAG_AND_UNTAGGED),
        (None, Some(content), _) => errors.at(content, variants::CONTENT_WITHOUT_TAG),
        (Some(tag), Some(content), _) if tag.value() == content.value() => errors.at(content, variants::TAG_IS_CONTENT),
        _ => {}
    }
}

/// The attributes of a variant and of its value.
fn attributes(ours: &OneOfVariant<'_>, attribute: Attribute, errors: &mut Errors) {
    for attr in &ours.original.attrs {
        let Some(name) = attr.path().get_ident().map(Ident::to_string) else {
            if let Some(ours) = known_on_item(attr) {
                errors.at(attr, variants::item_attribute(ours, attribute));
            }
            continue;
        };
        match Attribute::from_word(&name) {
            Some(Attribute::Param) => errors.at(attr, variants::PARAM_ON_VALUE),
            Some(ours @ (Attribute::Response | Attribute::Structure | Attribute::Request | Attribute::Values)) => {
                errors.at(attr, variants::item_attribute(ours, attribute));
            }
            Some(ours @ (Attribute::Path | Attribute::Query | Attribute::Header)) => {
                errors.at(attr, message::misplaced_location(ours));
            }
            // Other rules report these.
            Some(Attribute::Value | Attribute::Status) | None => {}
        }
        if name == SERDE {
            errors.at(attr, message::SERDE_ON_VARIANT);
        }
        if is_cfg(&name) {
            errors.at(attr, message::CFG_ON_VARIANT);
        }
    }
    for field in &ours.original.fields {
        attributes_of_field(&field.attrs, errors);
        for attr in field.attrs.iter().filter(|attr| is_of_parameter(attr)) {
            errors.at(attr, variants::PARAM_ON_VALUE);
        }
    }
}

fn is_of_parameter(attr: &syn::Attribute) -> bool {
    matches!(
        crate::attr::known(attr),
        Some(Attribute::Param | Attribute::Path | Attribute::Query | Attribute::Header | Attribute::Status)
    )
}

/// What the variant holds, and its tag.
fn value(ours: &OneOfVariant<'_>, choice: Option<Choice<'_>>, errors: &mut Errors) {
    let has_tag = matches!(choice, Some(Choice::Tag(_) | Choice::TagAndContent(..)));
    match ours.holds {
        Holds::Fields => errors.at(&ours.original.fields, variants::ONE_VALUE),
        Holds::Nothing if choice.is_some() && !has_tag => {
            errors.at(&ours.original.ident, variants::NOTHING_WITHOUT_TAG);
        }
        Holds::Nothing | Holds::One(_) => {}
    }
    if let Some(attr) = ours.value_attr.filter(|_| choice.is_some() && !has_tag) {
        errors.at(attr, variants::VALUE_WITHOUT_TAG);
    }
}

/// Statuses of a structure, or next to a tag. They are one mistake, so only the first one is reported.
fn status_without_effect(item: &OneOf<'_>, choice: Option<Choice<'_>>, errors: &mut Errors) {
    let Some(attr) = item.variants.iter().find_map(|ours| ours.status_attr) else { return };
    if item.item.attribute != Attribute::Response {
        errors.at(attr, variants::STATUS_OF_STRUCTURE);
    } else if !matches!(choice, Some(Choice::Status)) {
        errors.at(attr, variants::STATUS_AND_TAG);
    }
}

fn status(item: &OneOf<'_>, ours: &OneOfVariant<'_>, choice: Option<Choice<'_>>, errors: &mut Errors) {
    let by_status = matches!(choice, Some(Choice::Status));
    let is_other = || item.other_statuses().is_some_and(|other| other.original.ident == ours.original.ident);
    if by_status && ours.status_attr.is_none() && !is_other() && !has_item_attribute(ours) {
        errors.at(&ours.original.ident, variants::STATUS_MISSING);
    }
    for range in ours.statuses.iter().flat_map(|statuses| &statuses.0) {
        let (first, last) = range.codes;
        for (code, literal) in [(first, &range.first), (last, &range.last)] {
            if !(200..300).contains(&code) {
                errors.at(literal, variants::STATUS_NO_SUCCESS);
                return;
            }
        }
        if first > last {
            errors.at(&range.first, variants::STATUS_EMPTY_RANGE);
        }
    }
}

fn unique_statuses(item: &OneOf<'_>, errors: &mut Errors) {
    let mut known: Vec<(&Ident, &Range)> = Vec::new();
    for ours in &item.variants {
        for range in ours.statuses.iter().flat_map(|statuses| &statuses.0) {
            let overlaps = |other: &Range| other.codes.0 <= range.codes.1 && range.codes.0 <= other.codes.1;
            match known.iter().find(|(_, other)| overlaps(other)) {
                Some((first, other)) => {
                    let code = range.codes.0.max(other.codes.0);
                    errors.at(&range.first, variants::same_status(code, first));
                }
                None => known.push((&ours.original.ident, range)),
            }
        }
    }
}

/// `untagged` with a variant that no value reaches, because each of its values fits an earlier variant.
fn reachable(item: &OneOf<'_>, errors: &mut Errors) {
    let held: Vec<_> = item.variants.iter().filter_map(|ours| Some((&ours.original.ident, ours.ty()?))).collect();
    for (at, (ident, ty)) in held.iter().enumerate() {
        let before = || held.iter().take(at);
        if let Some((first, _)) = before().find(|(_, earlier)| is_same(earlier, ty)) {
            errors.at(ident, variants::same_type(first));
        } else if let Some((first, _)) = before().find(|(_, earlier)| takes_all_of(earlier, ty)) {
            errors.at(ident, variants::unreachable(first));
        }
    }
}

/// Whether every value of the second type is read as the first type. A string accepts numbers and booleans.
fn takes_all_of(first: &Type, second: &Type) -> bool {
    is_any_json(first) || name(first).is_some_and(|name| name == "String") && is_scalar(second)
}

fn is_same(first: &Type, second: &Type) -> bool {
    first.to_token_stream().to_string() == second.to_token_stream().to_string()
}

/// `serde_json::Value`. A `Value` alone may be another type.
fn is_any_json(ty: &Type) -> bool {
    let Type::Path(path) = ty else { return false };
    let mut segments = path.path.segments.iter().rev();
    segments.next().is_some_and(|last| last.ident == "Value")
        && segments.next().is_some_and(|module| module.ident == "serde_json")
}

fn is_scalar(ty: &Type) -> bool {
    const SCALARS: [&str; 14] =
        ["String", "bool", "f32", "f64", "i8", "i16", "i32", "i64", "isize", "u8", "u16", "u32", "u64", "usize"];
    name(ty).is_some_and(|name| SCALARS.iter().any(|scalar| name == scalar))
}

/// The last segment of the path of a type.
fn name(ty: &Type) -> Option<&Ident> {
    let Type::Path(path) = ty else { return None };
    path.path.segments.last().map(|last| &last.ident)
}

fn tags(item: &OneOf<'_>, errors: &mut Errors) {
    let mut values = Names::default();
    let integers = item.tagged().any(|variant| variant.value.integer);
    for variant in item.tagged() {
        let (text, ident) = (variant.value.text.as_str(), &variant.original.ident);
        if let Some(alias) = variant.value.aliases.first() {
            errors.at(alias, message::ALIAS_OF_TAG);
        }
        if let Some(first) = values.insert("", text, ident) {
            errors.at(ident, message::same_value(text, first));
        } else if integers && !variant.value.integer {
            errors.at(ident, message::MIXED_VALUES);
        }
    }
}

/// `#[structure(tag = "type")] struct …`
pub(super) fn no_enum(args: &crate::attr::TableArgs, errors: &mut Errors) {
    if let Some((span, key)) = args.of_enum() {
        errors.at_span(span, variants::only_on_enum(key));
    }
}
