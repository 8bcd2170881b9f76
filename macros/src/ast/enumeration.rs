//! An enum with `#[values]`.

use restable_model::{Attribute, RenameRule, screaming_snake_case};
use syn::ext::IdentExt as _;
use syn::{Data, DeriveInput, Ident};

use crate::attr::{TableArgs, Value, known};
use crate::errors::Errors;
use crate::message;

/// An enum, with the arguments of its attribute.
pub(crate) struct Enumeration<'a> {
    pub(crate) original: &'a DeriveInput,
    pub(crate) args: TableArgs,
    pub(crate) variants: Vec<Variant<'a>>,
    /// Whether the values are JSON integers.
    pub(crate) integers: bool,
}

/// A variant, with its documented value.
pub(crate) struct Variant<'a> {
    pub(crate) original: &'a syn::Variant,
    pub(crate) value: Value,
}

impl<'a> Enumeration<'a> {
    /// Reads an enum. Returns `None` and adds an error if the item is something else.
    pub(crate) fn read(original: &'a DeriveInput, args: TableArgs, errors: &mut Errors) -> Option<Self> {
        let Data::Enum(data) = &original.data else {
            errors.at(&original.ident, message::VALUES_ON_STRUCT);
            return None;
        };
        let variants: Vec<_> =
            data.variants.iter().map(|variant| Variant::read(variant, args.rename_rule(), errors)).collect();
        let integers = variants.iter().any(|variant| variant.value.integer);
        Some(Self { original, args, variants, integers })
    }
}

impl<'a> Variant<'a> {
    fn read(original: &'a syn::Variant, rule: Option<RenameRule>, errors: &mut Errors) -> Self {
        let mut value = None;
        for attr in original.attrs.iter().filter(|attr| known(attr) == Some(Attribute::Value)) {
            if value.is_some() {
                errors.at(attr, message::twice(&format!("`{}`", Attribute::Value.word())));
                continue;
            }
            let arguments = match &attr.meta {
                syn::Meta::List(list) => list.tokens.clone(),
                _ => proc_macro2::TokenStream::new(),
            };
            value = Value::parse(arguments, attr, errors);
        }
        let value = value.unwrap_or_else(|| {
            let name = original.ident.unraw().to_string();
            let text = rule.map_or_else(|| screaming_snake_case(&name), |rule| rule.apply_to_variant(&name));
            Value::of_text(text)
        });
        Self { original, value }
    }

    pub(crate) fn ident(&self) -> &'a Ident {
        &self.original.ident
    }
}
