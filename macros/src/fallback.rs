//! The expansion of an item with errors: the item without our attributes, and impls of all traits, so that the compiler reports
//! nothing else about it.

use proc_macro2::{Group, TokenStream, TokenTree};
use quote::quote;
use restable_model::Attribute;
use syn::punctuated::Punctuated;
use syn::{Data, DeriveInput, Path};

use crate::ast::{Body, Struct};
use crate::attr::{Runtime, TableArgs, is_inert, known_on_item};
use crate::expand::bounds::{Bounds, de, self_type};
use crate::expand::constructor::{self, Returns};
use crate::expand::{self, job, lint_levels, original, request, response, serde, state, table};
use crate::{check, message};

/// Expands an item that syn cannot parse. The compiler has already reported the syntax error of a struct or an enum.
pub(crate) fn unparsed(attribute: Attribute, error: &syn::Error, item: &TokenStream) -> TokenStream {
    let item = without_field_attributes(item.clone());
    if is_data(&item) {
        return item;
    }
    let error = syn::Error::new(error.span(), message::no_data(attribute)).into_compile_error();
    quote!(#error #item)
}

fn is_data(item: &TokenStream) -> bool {
    let mut words = item.clone().into_iter().filter_map(|tree| match tree {
        TokenTree::Ident(word) => Some(word.to_string()),
        TokenTree::Group(_) | TokenTree::Punct(_) | TokenTree::Literal(_) => None,
    });
    words.find(|word| word != "pub").is_some_and(|word| matches!(word.as_str(), "struct" | "enum"))
}

/// Removes the attributes of fields and variants at any depth.
fn without_field_attributes(tokens: TokenStream) -> TokenStream {
    let mut out: Vec<TokenTree> = Vec::new();
    for tree in tokens {
        match tree {
            TokenTree::Group(group) if is_field_attribute(out.last(), &group) => drop(out.pop()),
            TokenTree::Group(group) => {
                let mut inner = Group::new(group.delimiter(), without_field_attributes(group.stream()));
                inner.set_span(group.span());
                out.push(inner.into());
            }
            tree => out.push(tree),
        }
    }
    out.into_iter().collect()
}

fn is_field_attribute(before: Option<&TokenTree>, group: &Group) -> bool {
    let hash = matches!(before, Some(TokenTree::Punct(punct)) if punct.as_char() == '#');
    let name = group.stream().into_iter().next();
    hash && matches!(name, Some(TokenTree::Ident(name)) if is_inert(&name.to_string()))
}

/// Expands an enum.
pub(crate) fn enumeration(input: &DeriveInput, runtime: Option<&Path>) -> TokenStream {
    let item = blank(Attribute::Values, input, runtime);
    let output = with_other(quiet(Attribute::Values, input), &item.args.runtime());
    let (named, levels, impls) = (named(input), lint_levels::attributes(input), values(&item));
    quote!(#output #named #levels #impls)
}

/// Expands a struct, and uses its tree if it could be read.
pub(crate) fn structure(
    attribute: Attribute,
    input: &DeriveInput,
    runtime: Option<&Path>,
    item: Option<Struct<'_>>,
    tokens: &TokenStream,
) -> TokenStream {
    match item {
        // The impls of a request only write its fields, which exist in spite of the errors.
        Some(item) if attribute == Attribute::Request => expand::request_with_errors(item, tokens),
        item => {
            let (output, named, levels) = (quiet(attribute, input), named(input), lint_levels::attributes(input));
            let new = item.as_ref().filter(|item| item.args.new.is_set()).map(new);
            let stateful = item.as_ref().map(stateful);
            let (impls, jobs) = (table(&blank(attribute, input, runtime)), item.map(jobs));
            quote!(#output #named #levels #impls #new #jobs #stateful)
        }
    }
}

/// The constructor, which other code calls.
fn new(item: &Struct<'_>) -> TokenStream {
    let (constructor, runtime) = (constructor::expand(item, Returns::Never), item.args.runtime());
    let (new, required) = (&constructor.new, constructor.required(&TokenStream::new()));
    quote!(const _: () = { use #runtime as __restable; #new }; #required)
}

/// The trait of a response with a state, which other code may need.
fn stateful(item: &Struct<'_>) -> Option<TokenStream> {
    let (marker, runtime) = (state::marker(item)?, item.args.runtime());
    Some(quote!(const _: () = { use #runtime as __restable; #marker };))
}

/// The impls for jobs use only fields that exist in spite of the errors. `state` may be missing.
fn jobs(mut item: Struct<'_>) -> TokenStream {
    item.remove_parts_without_a_field();
    item.add_questions();
    let jobs = job::expand(&item);
    let lacks_state = item.args.job().is_some_and(|job| !job.state.is_set());
    let state = lacks_state.then(|| {
        let (this, runtime) = (self_type(&item), item.args.runtime());
        let (generics, _, clause) = item.original.generics.split_for_impl();
        quote! {
            const _: () = {
                use #runtime as __restable;
                impl #generics __restable::JobStatus for #this #clause {
                    fn state(&self) -> __restable::JobState {
                        loop {}
                    }
                }
            };
        }
    });
    quote!(#jobs #state)
}

/// The struct as if it had no fields.
fn blank<'a>(attribute: Attribute, input: &'a DeriveInput, runtime: Option<&Path>) -> Struct<'a> {
    Struct {
        original: input,
        attribute,
        args: TableArgs::with_runtime(runtime),
        title: input.ident.to_string(),
        page: None,
        body: Body::Unit,
    }
}

fn table(item: &Struct<'_>) -> TokenStream {
    let runtime = item.args.runtime();
    if item.attribute == Attribute::Request {
        let endpoint = request::endpoint(item);
        return quote!(const _: () = { use #runtime as __restable; #endpoint };);
    }
    let (field, described, serde) = (field(item), table::expand(item), serde::expand(item));
    let response = (item.attribute == Attribute::Response).then(|| {
        let (response, inherent) = (response::expand(item), response::expand_inherent(item));
        quote!(#response #inherent)
    });
    quote!(const _: () = { use #runtime as __restable; #field #described #serde #response };)
}

fn values(item: &Struct<'_>) -> TokenStream {
    let runtime = item.args.runtime();
    let (field, serde, open) = (field(item), serde::expand(item), open(item));
    quote!(const _: () = { use #runtime as __restable; #field #serde #open };)
}

/// `Values` and `Display` of an enum without values.
fn open(item: &Struct<'_>) -> TokenStream {
    let this = self_type(item);
    let (generics, _, clause) = item.original.generics.split_for_impl();
    quote! {
        impl #generics __restable::Values for #this #clause {
            const VALUES: &'static [&'static __restable::str] = &[];
            const INTEGERS: __restable::bool = false;
            fn from_value(_: &__restable::str) -> Self {
                loop {}
            }
            fn as_str(&self) -> &__restable::str {
                ""
            }
        }
        impl #generics __restable::fmt::Display for #this #clause {
            fn fmt(&self, _: &mut __restable::fmt::Formatter<'_>) -> __restable::fmt::Result {
                __restable::Ok(())
            }
        }
    }
}

/// `Field` for the item, and for a `Box` of it.
fn field(item: &Struct<'_>) -> TokenStream {
    let (this, de, bounds) = (self_type(item), de(), Bounds::new(item));
    let (generics, _, clause) = bounds.with_de.split_for_impl();
    let (own, in_box) = (field_for(item, &this), field_for(item, &quote!(__restable::Box<#this>)));
    quote! {
        #own
        #in_box
        impl #generics __restable::Boxed<#de> for __restable::Box<#this> #clause {
            type This = Self;
        }
    }
}

/// `Field` that fits every documented type and ignores its value.
fn field_for(item: &Struct<'_>, this: &TokenStream) -> TokenStream {
    let (de, bounds) = (de(), Bounds::new(item));
    let (generics, _, clause) = bounds.with_de.split_for_impl();
    quote! {
        impl #generics __restable::Field<#de> for #this #clause {
            type Kind = __restable::kind::Open;
            const SHAPE: __restable::Shape = __restable::Shape::Any;
            type Start = __restable::Ready;
            fn initial() -> Self {
                loop {}
            }
            fn place(&mut self) -> __restable::Place<'_, #de> {
                __restable::Place::ignore()
            }
            fn option_place(_: &mut __restable::Option<Self>) -> __restable::Place<'_, #de> {
                __restable::Place::ignore()
            }
            fn view(&self) -> __restable::View<'_, #de> {
                __restable::View::Absent
            }
        }
    }
}

/// The item without our attributes, and without derives that conflict with our impls.
fn quiet(attribute: Attribute, input: &DeriveInput) -> DeriveInput {
    let mut output = original::without_our_attributes(input);
    output.attrs.retain(|attr| known_on_item(attr).is_none());
    for attr in output.attrs.iter_mut().filter(|attr| attr.path().is_ident("derive")) {
        let paths = attr.parse_args_with(Punctuated::<Path, syn::Token![,]>::parse_terminated).unwrap_or_default();
        let refused =
            |path: &Path| check::is_serde_derive(path) || attribute == Attribute::Values && check::is_copy_derive(path);
        let paths = paths.into_iter().filter(|path| !refused(path));
        *attr = syn::parse_quote!(#[derive(#(#paths),*)]);
    }
    output
}

/// Adds the variant `Other`, which user code may use, and removes discriminants, which need an enum without fields.
fn with_other(mut item: DeriveInput, runtime: &Runtime) -> DeriveInput {
    let Data::Enum(data) = &mut item.data else {
        return item;
    };
    if !data.variants.iter().any(|variant| variant.ident == "Other") {
        data.variants.push(syn::parse_quote!(Other(#runtime::String)));
    }
    data.variants.iter_mut().for_each(|variant| variant.discriminant = None);
    item
}

/// Uses the removed attribute macros, so that their imports are not reported as unused.
fn named(input: &DeriveInput) -> TokenStream {
    let paths = input.attrs.iter().filter(|attr| known_on_item(attr).is_some()).map(syn::Attribute::path);
    quote!(#(const _: () = { use #paths as _; };)*)
}
