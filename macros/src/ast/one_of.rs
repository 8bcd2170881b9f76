//! An enum with `#[response]` or `#[structure]`, whose variants hold one value each.

use restable_model::{Attribute, RenameRule, screaming_snake_case};
use syn::ext::IdentExt as _;
use syn::{Data, DeriveInput, Fields, LitStr, Type};

use super::item::title;
use super::{Body, Field, Struct};
use crate::attr::{Statuses, TableArgs, Value, known};
use crate::errors::Errors;
use crate::message;

/// The name of the variant that is used if no other one is.
const CATCH_ALL: &str = "Other";

/// An enum, with the arguments of its attribute.
pub(crate) struct OneOf<'a> {
    /// The enum as if the values of its variants were the fields of a struct.
    pub(crate) item: Struct<'a>,
    pub(crate) variants: Vec<OneOfVariant<'a>>,
}

/// How the variant is chosen.
#[derive(Clone, Copy)]
pub(crate) enum Choice<'s> {
    /// By a parameter of the same object.
    Tag(&'s LitStr),
    /// By a parameter of the object, which has the value in another parameter.
    TagAndContent(&'s LitStr, &'s LitStr),
    /// By the status of the response.
    Status,
    /// The first one that fits.
    FirstFit,
}

/// A variant, with the arguments of its attributes.
pub(crate) struct OneOfVariant<'a> {
    pub(crate) original: &'a syn::Variant,
    pub(crate) holds: Holds<'a>,
    /// The attribute `#[value(…)]`, if there is one.
    pub(crate) value_attr: Option<&'a syn::Attribute>,
    /// The tag, which is the name of the variant without the attribute.
    pub(crate) value: Value,
    /// The attribute `#[status(…)]`, if there is one.
    pub(crate) status_attr: Option<&'a syn::Attribute>,
    pub(crate) statuses: Option<Statuses>,
}

/// What a variant holds.
pub(crate) enum Holds<'a> {
    Nothing,
    One(&'a Type),
    /// Named fields, or several unnamed ones.
    Fields,
}

impl<'a> OneOf<'a> {
    /// Reads an enum. Returns `None` if the item is something else.
    pub(crate) fn read(
        original: &'a DeriveInput,
        attribute: Attribute,
        args: TableArgs,
        errors: &mut Errors,
    ) -> Option<Self> {
        let Data::Enum(data) = &original.data else { return None };
        let variants: Vec<_> =
            data.variants.iter().map(|variant| OneOfVariant::read(variant, args.rename_rule(), errors)).collect();
        let held = data.variants.iter().filter(|variant| variant.fields.len() == 1).flat_map(|variant| &variant.fields);
        let fields = held.map(|field| Field::read(field, Attribute::Structure, &args, errors)).collect();
        let (title, page) = (title(&args, original), args.page().map(|page| args.url(page)));
        let item = Struct { original, attribute, args, title, page, body: Body::Parameters(fields) };
        Some(Self { item, variants })
    }

    /// How the variant is chosen, or `None` if nothing says it.
    pub(crate) fn choice(&self) -> Option<Choice<'_>> {
        let args = &self.item.args;
        match (args.tag.get(), args.content.get()) {
            (Some(tag), Some(content)) => Some(Choice::TagAndContent(tag, content)),
            (Some(tag), None) => Some(Choice::Tag(tag)),
            _ if args.untagged.is_set() => Some(Choice::FirstFit),
            _ if self.item.attribute == Attribute::Response && self.has_statuses() => Some(Choice::Status),
            _ => None,
        }
    }

    /// Whether a variant has a status.
    pub(crate) fn has_statuses(&self) -> bool {
        self.variants.iter().any(|variant| variant.status_attr.is_some())
    }

    /// The variants in their order, without the one for all other tags.
    pub(crate) fn tagged(&self) -> impl Iterator<Item = &OneOfVariant<'a>> {
        self.variants.iter().filter(|variant| !variant.is_catch_all_of_tags())
    }

    /// The variant for all other tags.
    pub(crate) fn other_tags(&self) -> Option<&OneOfVariant<'a>> {
        self.variants.iter().find(|variant| variant.is_catch_all_of_tags())
    }

    /// The variant for all other statuses.
    pub(crate) fn other_statuses(&self) -> Option<&OneOfVariant<'a>> {
        self.variants.iter().find(|variant| variant.is_catch_all() && variant.status_attr.is_none())
    }
}

impl<'a> OneOfVariant<'a> {
    fn read(original: &'a syn::Variant, rule: Option<RenameRule>, errors: &mut Errors) -> Self {
        let value_attr = only(original, Attribute::Value, errors);
        let status_attr = only(original, Attribute::Status, errors);
        let named = || {
            let name = original.ident.unraw().to_string();
            let text = rule.map_or_else(|| screaming_snake_case(&name), |rule| rule.apply_to_variant(&name));
            Value::of_text(text)
        };
        let value = value_attr.and_then(|attr| Value::parse(arguments(attr), attr, errors)).unwrap_or_else(named);
        let statuses = status_attr.and_then(|attr| Statuses::parse(arguments(attr), attr, errors));
        let holds = match &original.fields {
            Fields::Unit => Holds::Nothing,
            Fields::Unnamed(fields) if fields.unnamed.len() == 1 => {
                fields.unnamed.first().map_or(Holds::Nothing, |field| Holds::One(&field.ty))
            }
            Fields::Unnamed(_) | Fields::Named(_) => Holds::Fields,
        };
        Self { original, holds, value_attr, value, status_attr, statuses }
    }

    /// The type of the value.
    pub(crate) fn ty(&self) -> Option<&'a Type> {
        match self.holds {
            Holds::One(ty) => Some(ty),
            Holds::Nothing | Holds::Fields => None,
        }
    }

    fn is_catch_all(&self) -> bool {
        self.original.ident == CATCH_ALL
    }

    /// Whether the variant is for all other tags.
    pub(crate) fn is_catch_all_of_tags(&self) -> bool {
        self.is_catch_all() && self.value_attr.is_none()
    }
}

fn only<'a>(variant: &'a syn::Variant, attribute: Attribute, errors: &mut Errors) -> Option<&'a syn::Attribute> {
    let mut found = variant.attrs.iter().filter(|attr| known(attr) == Some(attribute));
    let first = found.next();
    for attr in found {
        errors.at(attr, message::twice(&format!("`{}`", attribute.word())));
    }
    first
}

fn arguments(attr: &syn::Attribute) -> proc_macro2::TokenStream {
    match &attr.meta {
        syn::Meta::List(list) => list.tokens.clone(),
        _ => proc_macro2::TokenStream::new(),
    }
}
