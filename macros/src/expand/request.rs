//! A request: the constants of its endpoint, the views of its fields, and its constructor.

use proc_macro2::{Ident, Span, TokenStream};
use quote::{ToTokens as _, quote};
use restable_model::{Location, Template};

use super::bounds::{Bounds, self_type};
use super::qualified_path::FieldType;
use super::{table, travel};
use crate::ast::{Body, Field, Role, Struct};

/// Generate `Described`, `Endpoint` and `new`.
pub(crate) fn expand(item: Struct<'_>) -> TokenStream {
    let new = new(&item);
    let endpoint = endpoint(&in_order_of_travel(item));
    quote!(#endpoint #new)
}

/// Generate `Described` and `Endpoint`.
pub(crate) fn endpoint(item: &Struct<'_>) -> TokenStream {
    let (names, described, route) = (table::names(item.fields()), table::expand(item), route(item));
    let (bounds, this) = (Bounds::new(item), self_type(item));
    let (generics, _, clause) = bounds.plain.split_for_impl();
    let (method, path) = (Ident::new(item.args.call.method().word(), Span::call_site()), item.args.call.path());
    let response = item.args.call.response().map_or_else(|| quote!(__restable::Unknown), |ty| quote!(#ty));
    let path_text = item.args.call.path();
    let template = Template::parse(&path_text).ok();
    let views = item.fields().iter().map(|field| view(field, template.as_ref()));
    let (check, check_in_route) = travel::expand(item);
    let route = if check_in_route.is_empty() { quote!(&#route) } else { quote!({ #check_in_route &#route }) };
    quote! {
        const NAMES: &__restable::Names = &#names;
        #check
        #described
        impl #generics __restable::Endpoint for #this #clause {
            const METHOD: __restable::Method = __restable::Method::#method;
            const PATH: &'static __restable::str = #path;
            type Response = #response;
            const ROUTE: &'static __restable::Route = #route;
            fn columns(
                &self,
                build: &dyn __restable::Fn(&[__restable::View<'_, 'static>]) -> __restable::Built,
            ) -> __restable::Built {
                build(&[#(#views),*])
            }
        }
    }
}

/// Sorts the fields by location: path, query, headers, body. A location is then a range of the fields.
fn in_order_of_travel(mut item: Struct<'_>) -> Struct<'_> {
    let path = item.args.call.path();
    let placeholders = Template::parse(&path).map(|template| template.placeholders).unwrap_or_default();
    if let Body::Parameters(fields) = &mut item.body {
        fields.sort_by_key(|field| {
            let location = field.location().unwrap_or(Location::Body);
            let place = placeholders.iter().position(|name| location == Location::Path && *name == field.name);
            (field.role == Role::Rest, location, place)
        });
    }
    item
}

fn route(item: &Struct<'_>) -> TokenStream {
    let path = item.args.call.path();
    let pieces = Template::parse(&path).map(|template| template.pieces).unwrap_or_default();
    let queries = item.fields().iter().filter(|field| field.location() == Some(Location::Query)).count();
    let headers = item.fields().iter().filter_map(header);
    let body = body(item);
    quote! {
        __restable::Route {
            pieces: &[#(#pieces),*],
            names: NAMES,
            queries: #queries,
            headers: &[#(#headers),*],
            body: __restable::BodyForm::#body,
        }
    }
}

fn header(field: &Field<'_>) -> Option<TokenStream> {
    let name = field.header()?.value().to_ascii_lowercase();
    let sensitive = if field.param.travel.sensitive.is_set() {
        quote!(true)
    } else if field.role == Role::Serde {
        quote!(false)
    } else {
        FieldType::with_static(field.ty()).constant("SENSITIVE").into_token_stream()
    };
    Some(quote!((#name, #sensitive)))
}

fn body(item: &Struct<'_>) -> TokenStream {
    let wrapper = table::option(item.args.call.wrapper.get());
    if item.args.call.form.is_set() {
        quote!(Form)
    } else if item.fields().iter().any(|field| field.location() == Some(Location::WholeBody)) {
        quote!(Whole(#wrapper))
    } else if item.fields().iter().any(Field::in_body) {
        quote!(Object(#wrapper))
    } else {
        quote!(Nothing)
    }
}

fn view(field: &Field<'_>, template: Option<&Template<'_>>) -> TokenStream {
    let view = super::record::ViewBy(field, &FieldType::with_static(field.ty())).into_token_stream();
    let keeps_slashes = |template: &Template<'_>| template.keeps_slashes(&field.name);
    let style = match field.style() {
        _ if field.location() == Some(Location::Path) => template.is_some_and(keeps_slashes).then(|| quote!(Segments)),
        style => style.map(|style| Ident::new(&format!("{style:?}"), Span::call_site()).into_token_stream()),
    };
    match style {
        Some(style) => quote!(__restable::View::Styled(__restable::Style::#style, &#view)),
        None => view,
    }
}

/// Generate `new`, which takes the required fields. All others start empty, so adding one is not a breaking change.
fn new(item: &Struct<'_>) -> TokenStream {
    let (this, vis) = (self_type(item), &item.original.vis);
    let (bounds, fields) = (Bounds::new(item), item.fields());
    let (generics, _, clause) = bounds.plain.split_for_impl();
    let arguments = fields.iter().filter(|field| field.is_argument()).map(|field| {
        let (member, ty) = (field.member(), field.ty());
        quote!(#member: #ty)
    });
    let members = fields.iter().map(|field| {
        let (member, field_type) = (field.member(), FieldType::with_static(field.ty()));
        match field.role {
            _ if field.is_argument() => member.into_token_stream(),
            Role::Serde => quote!(#member: __restable::None),
            Role::Parameter | Role::Rest | Role::Status => {
                let initial = field_type.initial();
                quote!(#member: #initial)
            }
        }
    });
    quote! {
        #[allow(dead_code, private_interfaces)]
        #[allow(clippy::new_without_default, clippy::too_many_arguments, clippy::used_underscore_binding)]
        impl #generics #this #clause {
            /// Creates a request from its required parameters. All other fields start empty.
            #[must_use]
            #vis fn new(#(#arguments),*) -> Self {
                Self { #(#members),* }
            }
        }
    }
}
