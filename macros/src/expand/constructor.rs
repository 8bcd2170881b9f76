//! `new`, which takes the required fields, so that a `#[non_exhaustive]` struct can be created outside of its crate.
//!
//! Up to three values are arguments. More values are the fields of a second struct, in which each has its name.

use proc_macro2::{Ident, Span, TokenStream, TokenTree};
use quote::{ToTokens as _, quote};
use restable_model::{Attribute, MAX_ARGUMENTS, required_name};
use syn::{GenericParam, Generics};

use super::bounds::{Bounds, self_type, without_defaults};
use super::qualified_path::FieldType;
use super::{default_value, rustdoc};
use crate::ast::{Body, Field, Role, Struct};

/// What the function `new` returns.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum Returns {
    /// The struct.
    Struct,
    /// Nothing. The struct has errors, so its program is never run.
    Never,
}

/// The two parts of a constructor.
#[derive(Default)]
pub(crate) struct Constructor {
    /// The struct of the required fields, which is next to the annotated one.
    required: TokenStream,
    /// The impl with `new`.
    pub(crate) new: TokenStream,
}

impl Constructor {
    /// The struct of the required fields, with these lint levels.
    pub(crate) fn required(&self, levels: &TokenStream) -> Option<TokenStream> {
        let required = &self.required;
        (!required.is_empty()).then(|| quote!(#levels #required))
    }
}

/// Generate `new`, and the struct that it takes. All other fields start empty, so adding one is not a breaking change.
pub(crate) fn expand(item: &Struct<'_>, returns: Returns) -> Constructor {
    let arguments: Vec<_> = item.all_fields().iter().filter(|field| is_argument(item, field)).collect();
    if arguments.len() <= MAX_ARGUMENTS {
        let parameters = arguments.iter().map(|field| {
            let (name, ty) = (argument(field), field.ty());
            quote!(#name: #ty)
        });
        return Constructor {
            required: TokenStream::new(),
            new: new(item, returns, &quote!(#(#parameters),*), |field| argument(field).into_token_stream()),
        };
    }
    let ident = required_ident(item);
    let generics = generics_of(item, &arguments);
    let (_, of_required, _) = generics.split_for_impl();
    let new = new(item, returns, &quote!(required: #ident #of_required), |field| {
        let member = field.member();
        quote!(required.#member)
    });
    Constructor { required: required(item, &ident, &generics, &arguments), new }
}

/// A newtype has one field, which is its value.
fn is_argument(item: &Struct<'_>, field: &Field<'_>) -> bool {
    matches!(item.body, Body::Newtype(_)) || field.is_argument()
}

fn argument(field: &Field<'_>) -> Ident {
    field.original.ident.clone().unwrap_or_else(|| Ident::new("inner", Span::call_site()))
}

/// The impl. `value` is the expression for a required field.
fn new(
    item: &Struct<'_>,
    returns: Returns,
    parameters: &TokenStream,
    value: impl Fn(&Field<'_>) -> TokenStream,
) -> TokenStream {
    let (this, vis, bounds) = (self_type(item), &item.original.vis, Bounds::new(item));
    let (generics, _, clause) = bounds.plain.split_for_impl();
    let about = match item.attribute {
        Attribute::Request => "Creates a request from its required parameters. All other fields start empty.",
        _ => "Creates the structure from its required parameters. All other fields start empty.",
    };
    let docs = rustdoc::attribute(about);
    let body = match returns {
        Returns::Struct => body(item, value),
        Returns::Never => quote!(loop {}),
    };
    let unused = (returns == Returns::Never).then(|| quote!(#[allow(unused_variables)]));
    quote! {
        #unused
        #[allow(dead_code, private_interfaces)]
        #[allow(clippy::new_without_default, clippy::used_underscore_binding)]
        impl #generics #this #clause {
            #docs
            #[must_use]
            #vis fn new(#parameters) -> Self {
                #body
            }
        }
    }
}

fn body(item: &Struct<'_>, value: impl Fn(&Field<'_>) -> TokenStream) -> TokenStream {
    let fields = item.all_fields();
    let is_late = fields.iter().any(|field| field.role == Role::Serde);
    // One call for all fields that start empty is less work for the compiler than a call for each field.
    let from_record = item.attribute != Attribute::Request && !is_late && !matches!(item.body, Body::Unit);
    let rest = from_record && !fields.iter().all(|field| is_argument(item, field));
    let members = fields.iter().filter(|field| !rest || is_argument(item, field)).map(|field| {
        let (member, field_type) = (field.member(), FieldType::with_static(field.ty()));
        let default = default_value::of(field, &field_type);
        match field.role {
            _ if is_argument(item, field) => {
                let value = value(field);
                quote!(#member: #value)
            }
            _ if default.is_some() => quote!(#member: #default),
            Role::Serde if field.is_maybe_undefined() => quote!(#member: __restable::MaybeUndefined::Undefined),
            Role::Serde => quote!(#member: __restable::None),
            Role::Raw => {
                let initial = if field.is_part { field_type.part_initial() } else { field_type.raw_initial() };
                quote!(#member: #initial)
            }
            Role::Parameter | Role::Rest | Role::Flatten | Role::Status => {
                let initial = field_type.initial();
                quote!(#member: #initial)
            }
        }
    });
    let rest = rest.then(|| quote!(..<Self as __restable::Record<'static>>::initial()));
    quote!(Self { #(#members,)* #rest })
}

/// `CreateServerRequired`
fn required_ident(item: &Struct<'_>) -> Ident {
    use syn::ext::IdentExt as _;
    let ident = &item.original.ident;
    // Lints do not apply to names of an expansion.
    Ident::new(&required_name(&ident.unraw().to_string()), Span::call_site().located_at(ident.span()))
}

fn required(item: &Struct<'_>, ident: &Ident, generics: &Generics, arguments: &[&Field<'_>]) -> TokenStream {
    let (name, vis) = (&item.original.ident, &item.original.vis);
    let about = rustdoc::attribute(&format!("The required parameters of [`{name}`], which [`{name}::new`] takes."));
    let fields = arguments.iter().map(|field| {
        let (member, ty) = (field.member(), field.ty());
        let docs = docs(field);
        quote!(#docs #vis #member: #ty)
    });
    let clause = &generics.where_clause;
    quote! {
        #about
        #[allow(dead_code, private_interfaces, missing_debug_implementations, clippy::pub_underscore_fields)]
        #vis struct #ident #generics #clause {
            #(#fields,)*
        }
    }
}

/// The doc comments of the field.
fn docs(field: &Field<'_>) -> TokenStream {
    let own: Vec<_> = field.original.attrs.iter().filter(|attr| attr.path().is_ident("doc")).collect();
    if own.is_empty() {
        return rustdoc::attribute(&format!("The parameter `{}`.", field.name.replace('`', "'")));
    }
    quote!(#(#own)*)
}

/// The generics of the struct of required fields: those that its fields mention, and the bounds that mention no others.
fn generics_of(item: &Struct<'_>, arguments: &[&Field<'_>]) -> Generics {
    let mut generics = without_defaults(&item.original.generics);
    let types: TokenStream = arguments.iter().map(|field| field.ty().to_token_stream()).collect();
    let (kept, dropped): (Vec<_>, Vec<_>) =
        generics.params.clone().into_iter().partition(|param| mentions_param(types.clone(), param));
    let foreign = |tokens: TokenStream| dropped.iter().any(|param| mentions_param(tokens.clone(), param));
    generics.params = kept.into_iter().collect();
    for param in generics.type_params_mut() {
        let bounds = std::mem::take(&mut param.bounds);
        param.bounds = bounds.into_iter().filter(|bound| !foreign(bound.to_token_stream())).collect();
    }
    if let Some(clause) = &mut generics.where_clause {
        let predicates = std::mem::take(&mut clause.predicates);
        clause.predicates = predicates.into_iter().filter(|bound| !foreign(bound.to_token_stream())).collect();
    }
    generics
}

fn mentions_param(tokens: TokenStream, param: &GenericParam) -> bool {
    match param {
        GenericParam::Type(ty) => mentions(tokens, &ty.ident, false),
        GenericParam::Const(constant) => mentions(tokens, &constant.ident, false),
        GenericParam::Lifetime(lifetime) => mentions(tokens, &lifetime.lifetime.ident, true),
    }
}

/// Whether the tokens contain the name as a lifetime, or as anything else.
fn mentions(tokens: TokenStream, name: &Ident, is_lifetime: bool) -> bool {
    let mut after_quote = false;
    for tree in tokens {
        let found = match &tree {
            TokenTree::Ident(word) => word == name && after_quote == is_lifetime,
            TokenTree::Group(group) => mentions(group.stream(), name, is_lifetime),
            TokenTree::Punct(_) | TokenTree::Literal(_) => false,
        };
        if found {
            return true;
        }
        after_quote = matches!(&tree, TokenTree::Punct(punct) if punct.as_char() == '\'');
    }
    false
}
