//! The impl of a request with `pages(…)`.

use proc_macro2::{Span, TokenStream};
use quote::{ToTokens as _, quote, quote_spanned};
use syn::spanned::Spanned as _;
use syn::{Ident, Path, PathArguments, Type, TypePath};

use super::bounds::{Bounds, self_type};
use super::qualified_path::FieldType;
use super::{location, named, table};
use crate::ast::{Column, Field, Struct};
use crate::attr::{FieldPath, Pages, Step};

/// The names of the variables with the response, with a field of it, and with its last item.
const DECODED: &str = "decoded";
const NAMED: &str = "named";
const LISTED: &str = "listed";

/// Generate `Paged`. The fields of the request are in the order in which they are sent.
pub(crate) fn expand(item: &Struct<'_>) -> Option<TokenStream> {
    let pages = item.args.call.pages.get()?;
    let (rule, items) = (rule(item, pages), items(item, pages));
    let methods = [end(item, pages), pages.last.get().map(|path| marker_of(item, path))];
    Some(paged(item, pages, &quote!(&#rule), &items, &quote!(#(#methods)*)))
}

/// Generate `Paged` of a request with errors, which is never called.
pub(crate) fn fallback(item: &Struct<'_>) -> Option<TokenStream> {
    let pages = item.args.call.pages.get()?;
    let rule = quote!(&__restable::PageRule {
        way: __restable::PageWay::Link,
        form: __restable::PageForm::Given,
        limit: __restable::None,
        full_pages: false,
    });
    Some(paged(item, pages, &rule, &quote!(loop {}), &TokenStream::new()))
}

fn paged(
    item: &Struct<'_>,
    pages: &Pages,
    rule: &TokenStream,
    items: &TokenStream,
    methods: &TokenStream,
) -> TokenStream {
    let (bounds, this) = (Bounds::new(item), self_type(item));
    let (generics, _, clause) = bounds.plain.split_for_impl();
    let ty = pages.item.get().map_or_else(|| quote!(__restable::Unknown), |ty| quote!(#ty));
    quote! {
        impl #generics __restable::Paged for #this #clause {
            type Item = #ty;
            const PAGES: &'static __restable::PageRule = #rule;
            #[allow(unused_variables)]
            fn items(
                decoded: &mut Self::Response,
            ) -> __restable::Option<&mut dyn __restable::PageItems<Self::Item>> {
                #items
            }
            #methods
        }
    }
}

fn rule(item: &Struct<'_>, pages: &Pages) -> TokenStream {
    let columns = item.columns();
    let column = |ident: Option<&Ident>| {
        let is_named = |column: &Column<'_, '_>| match column {
            Column::Constant(_) => false,
            Column::Field(field) => field.original.ident.as_ref() == ident,
        };
        columns.iter().position(is_named).unwrap_or_default()
    };
    let marker = column(pages.marker.get());
    let way = if pages.last.is_set() {
        quote!(Last(#marker))
    } else if pages.marker.is_set() {
        quote!(Marker(#marker))
    } else if let Some(offset) = pages.offset.get() {
        let offset = column(Some(offset));
        quote!(Offset(#offset))
    } else if let Some(page) = pages.page.get() {
        let (page, first) = (column(Some(page)), first_page(pages));
        quote!(Page(#page, #first))
    } else if pages.link_header.is_set() {
        quote!(LinkHeader)
    } else {
        quote!(Link)
    };
    let filled = pages.marker.get().or(pages.offset.get()).or(pages.page.get());
    let form = filled.map_or_else(|| quote!(__restable::PageForm::Given), |ident| form(item, ident));
    let limit = pages.limit.get().map(|limit| {
        let (column, form) = (column(Some(limit)), self::form(item, limit));
        quote!((#column, #form))
    });
    let (limit, full_pages) = (table::option(limit), pages.are_full.is_set());
    quote! {
        __restable::PageRule {
            way: __restable::PageWay::#way,
            form: #form,
            limit: #limit,
            full_pages: #full_pages,
        }
    }
}

/// The number of the first page: most services count from 1.
fn first_page(pages: &Pages) -> u64 {
    pages.first_page.get().and_then(|number| number.base10_parse().ok()).unwrap_or(1)
}

/// How the values of a field of the request are written. The compiler looks it up, because a type may be an alias, and reports a
/// type that cannot be filled.
fn form(item: &Struct<'_>, ident: &Ident) -> TokenStream {
    let is_named = |field: &&Field<'_>| field.original.ident.as_ref() == Some(ident);
    let field = item.fields().iter().find(is_named).filter(|field| !location::depends_on_parameter(item, field));
    let Some(field) = field else { return quote!(__restable::PageForm::Given) };
    let form = FieldType::with_static(field.ty()).page_form();
    if field.is_written_as_string() { quote!(#form.as_text()) } else { form }
}

/// `Some(page_items(&mut page_inside_mut(&mut decoded.data)?.servers))`
fn items(item: &Struct<'_>, pages: &Pages) -> TokenStream {
    let Some(path) = pages.items.get() else { return quote!(loop {}) };
    let found = found_in_response(item, path, Borrow::Mutable);
    let items = quote_spanned!(path.span()=> __restable::page_items::<Self::Item, _>(#found));
    quote!(__restable::Some(#items))
}

/// `fn page_end(…) -> PageEnd { PageEnd { more: page_more(|| Some(&decoded.has_more)), ..PageEnd::default() } }`
fn end(item: &Struct<'_>, pages: &Pages) -> Option<TokenStream> {
    let parts = [
        (quote!(marker), "page_marker", pages.next_marker.get()),
        (quote!(link), "page_next_link", pages.next_link.get()),
        (quote!(more), "page_more", pages.more.get()),
        (quote!(total), "page_total", pages.total.get()),
    ];
    let parts: Vec<_> =
        parts.into_iter().filter_map(|(member, read, path)| Some(part(item, &member, read, path?))).collect();
    (!parts.is_empty()).then(|| {
        let traits = named::traits();
        quote! {
            fn page_end(decoded: &Self::Response) -> __restable::PageEnd {
                #traits
                __restable::PageEnd { #(#parts)* ..__restable::PageEnd::NOTHING }
            }
        }
    })
}

fn part(item: &Struct<'_>, member: &TokenStream, read: &str, path: &FieldPath) -> TokenStream {
    let read = Ident::new(read, path.span());
    let found = found_in_response(item, path, Borrow::Shared);
    let found = named::find(item, path.span(), quote!(|| __restable::Some(#found)));
    let value = quote_spanned!(path.span()=> __restable::#read(#found));
    quote!(#member: #value,)
}

/// `fn marker_of(…) -> Option<String> { page_marker(|| Some(&listed.id)) }`
fn marker_of(item: &Struct<'_>, path: &FieldPath) -> TokenStream {
    let found = found(path, LISTED, Borrow::Shared);
    // In a closure, as the parts of a response are: the compiler then reports a wrong type at the path.
    let found = named::find(item, path.span(), quote!(|| __restable::Some(#found)));
    let marker = quote_spanned!(path.span()=> __restable::page_marker(#found));
    let traits = named::traits();
    quote! {
        fn marker_of(listed: &Self::Item) -> __restable::Option<__restable::String> {
            #traits
            #marker
        }
    }
}

/// How a path is borrowed.
#[derive(Clone, Copy)]
enum Borrow {
    Shared,
    Mutable,
}

impl Borrow {
    /// `&` or `&mut`, at the place of the path, where the compiler reports a wrong type.
    fn of(self, place: Span, borrowed: &TokenStream) -> TokenStream {
        match self {
            Self::Shared => quote_spanned!(place=> & #borrowed),
            Self::Mutable => quote_spanned!(place=> &mut #borrowed),
        }
    }

    fn inside(self) -> &'static str {
        match self {
            Self::Shared => "page_inside",
            Self::Mutable => "page_inside_mut",
        }
    }
}

/// `{ let Servers { data: named, .. } = decoded; &page_inside(named)?.servers }`. The variables have the names of the expansion,
/// because the path may come from a `macro_rules!` macro.
fn found_in_response(item: &Struct<'_>, path: &FieldPath, borrow: Borrow) -> TokenStream {
    let (Some(response), Some((first, rest))) = (response_path(item), path.0.split_first()) else {
        return found(path, DECODED, borrow);
    };
    let (decoded, named) = (variable(path, DECODED), variable(path, NAMED));
    let member = &first.member;
    // For a response that is an enum, the compiler reports the pattern once, and no field of it.
    let binding = quote!(let #response { #member: #named, .. } = #decoded;);
    let start = Found { tokens: quote!(#named), is_reference: true }.inside(first, borrow);
    let found = rest.iter().fold(start, |found, step| found.step(step, borrow)).borrowed(path.span(), borrow);
    quote_spanned!(path.span()=> { #binding #found })
}

/// The path of the response in a pattern, without generic arguments, which the compiler infers.
fn response_path(item: &Struct<'_>) -> Option<Path> {
    let Type::Path(TypePath { qself: None, path, .. }) = item.args.call.response()? else { return None };
    let mut path = path.clone();
    path.segments.iter_mut().for_each(|segment| segment.arguments = PathArguments::None);
    Some(path)
}

fn variable(path: &FieldPath, name: &str) -> Ident {
    Ident::new(name, Span::call_site().located_at(path.span()))
}

/// `&page_inside(&listed.data)?.id`
fn found(path: &FieldPath, name: &str, borrow: Borrow) -> TokenStream {
    let start = Found { tokens: variable(path, name).into_token_stream(), is_reference: true };
    path.0.iter().fold(start, |found, step| found.step(step, borrow)).borrowed(path.span(), borrow)
}

/// The expression for a part of a path.
struct Found {
    tokens: TokenStream,
    is_reference: bool,
}

impl Found {
    fn step(mut self, step: &Step, borrow: Borrow) -> Self {
        let member = &step.member;
        self.tokens.extend(quote_spanned!(member.span()=> .#member));
        self.is_reference = false;
        self.inside(step, borrow)
    }

    /// The value of an `Option`, if a `?` follows the field.
    fn inside(self, step: &Step, borrow: Borrow) -> Self {
        if step.question.is_none() {
            return self;
        }
        let place = step.member.span();
        let (inside, option) = (Ident::new(borrow.inside(), place), self.borrowed(place, borrow));
        Self { tokens: quote_spanned!(place=> __restable::#inside(#option)?), is_reference: true }
    }

    fn borrowed(self, place: Span, borrow: Borrow) -> TokenStream {
        if self.is_reference { self.tokens } else { borrow.of(place, &self.tokens) }
    }
}
