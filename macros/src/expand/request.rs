//! A request: the constants of its endpoint, and the views of its fields.

use proc_macro2::{Ident, Span, TokenStream};
use quote::{ToTokens as _, quote};
use restable_model::{Location, Template};

use super::bounds::{Bounds, self_type};
use super::columns::{Columns, ViewBy};
use super::qualified_path::FieldType;
use super::tokens::parsed;
use super::{columns, flatten, location, original, table};
use crate::ast::{Body, Column, Field, Role, Struct};
use crate::attr::ConstantValue;

const COLUMNS: &str = "fn columns(
    &self,
    build: &dyn __restable::Fn(&[__restable::View<'_, 'static>]) -> __restable::Built,
) -> __restable::Built";

/// Generate `Described`, `Endpoint` and `Paged`, with the fields in any order. `pages` is
/// [`pages::expand`](super::pages::expand), or its fallback for a request with errors.
pub(crate) fn expand(item: Struct<'_>, pages: fn(&Struct<'_>) -> Option<TokenStream>) -> TokenStream {
    let item = in_order_of_location(item);
    let (endpoint, pages) = (endpoint(&item), pages(&item));
    quote!(#endpoint #pages)
}

/// Generate `Described` and `Endpoint`.
pub(crate) fn endpoint(item: &Struct<'_>) -> TokenStream {
    let (names, described, route) = (table::names(item), table::expand(item), route(item));
    let (bounds, this) = (Bounds::new(item), self_type(item));
    let (generics, _, clause) = bounds.plain.split_for_impl();
    let (method, path) = (item.args.call.method(), item.args.call.path());
    let response = item.args.call.response().map_or_else(|| quote!(__restable::Unknown), |ty| quote!(#ty));
    let path_text = item.args.call.path();
    let template = Template::parse(&path_text).ok();
    let rest = item.fields().iter().filter(|field| field.role == Role::Rest);
    let rest = rest.map(|field| column_of_field(field, template.as_ref()));
    let columns = item.columns();
    let columns = columns.iter().map(|column| column_of(column, template.as_ref())).chain(rest);
    let build = Columns::new(columns).built();
    let (check, check_in_route) = location::expand(item);
    let hints = item.original.attrs.iter().filter(|attr| original::is_for_impl(attr));
    let raw = has_raw_body(item).then(|| quote!(impl #generics __restable::RawRequest for #this #clause {}));
    let flatten::Checks { item: no_collision, statements } = flatten::Checks::of_request(item);
    let check_in_route = quote!(#check_in_route #statements);
    let route = if check_in_route.is_empty() { quote!(&#route) } else { quote!({ #check_in_route &#route }) };
    let signature = parsed(COLUMNS);
    quote! {
        const NAMES: &__restable::Names = &#names;
        #check
        #no_collision
        #described
        #(#hints)*
        impl #generics __restable::Endpoint for #this #clause {
            const METHOD: &'static __restable::str = #method;
            const PATH: &'static __restable::str = #path;
            type Response = #response;
            const ROUTE: &'static __restable::Route = #route;
            #signature {
                #build
            }
        }
        #raw
    }
}

/// Sorts the fields by location: path, query, headers, body. A location is then a range of the fields.
fn in_order_of_location(mut item: Struct<'_>) -> Struct<'_> {
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
    let columns = item.columns();
    let queries = columns.iter().filter(|column| column.location() == Location::Query).count();
    let headers = columns.iter().filter_map(header_of_column);
    let body = body(item);
    quote! {
        __restable::Route {
            pieces: &[#(#pieces),*],
            names: NAMES,
            queries: #queries,
            headers: &[#(#headers),*],
            body: #body,
        }
    }
}

fn header_of_column(column: &Column<'_, '_>) -> Option<TokenStream> {
    match column {
        Column::Constant(constant) => {
            let name = constant.header()?.value().to_ascii_lowercase();
            Some(quote!((#name, false)))
        }
        Column::Field(field) => header(field),
    }
}

fn header(field: &Field<'_>) -> Option<TokenStream> {
    let name = field.header()?.value().to_ascii_lowercase();
    let sensitive = if field.param.location.sensitive.is_set() {
        quote!(true)
    } else if field.role == Role::Serde {
        quote!(false)
    } else {
        FieldType::with_static(field.ty()).constant("SENSITIVE").into_token_stream()
    };
    Some(quote!((#name, #sensitive)))
}

fn has_raw_body(item: &Struct<'_>) -> bool {
    item.fields().iter().any(|field| field.is_raw() && field.location() == Some(Location::WholeBody))
}

fn body(item: &Struct<'_>) -> TokenStream {
    let (call, wrapper) = (&item.args.call, table::option(item.args.call.wrapper.get()));
    let form = if call.form.is_set() {
        quote!(Form)
    } else if call.multipart.is_set() {
        quote!(Other(__restable::OtherForm::MULTIPART))
    } else if let Some(raw) = item.fields().iter().find(|field| field.is_raw() && !field.is_part) {
        let content_type = FieldType::with_static(raw.ty()).raw("CONTENT_TYPE").into_token_stream();
        quote!(Other(__restable::OtherForm::raw(#content_type)))
    } else if item.fields().iter().any(|field| field.location() == Some(Location::WholeBody)) {
        quote!(Whole(#wrapper))
    } else if item.has_body() {
        quote!(Object(#wrapper))
    } else {
        quote!(Nothing)
    };
    if let Some(content_type) = call.content_type.get() {
        quote!(__restable::BodyForm::Typed(#content_type, &__restable::BodyForm::#form))
    } else {
        quote!(__restable::BodyForm::#form)
    }
}

fn column_of(column: &Column<'_, '_>, template: Option<&Template<'_>>) -> columns::Column {
    match column {
        Column::Constant(constant) => columns::Column::View(match &constant.value {
            ConstantValue::Text(text) => quote!(__restable::View::Text(#text)),
            ConstantValue::Bool(value) => quote!(__restable::View::Bool(#value)),
            ConstantValue::Integer(value) => quote!(__restable::View::Signed(#value)),
            ConstantValue::Null(_) => quote!(__restable::View::NULL),
        }),
        Column::Field(field) => column_of_field(field, template),
    }
}

fn column_of_field(field: &Field<'_>, template: Option<&Template<'_>>) -> columns::Column {
    let field_type = FieldType::with_static(field.ty());
    let keeps_slashes = |template: &Template<'_>| template.keeps_slashes(&field.name);
    let style = match field.style() {
        _ if field.location() == Some(Location::Path) => template.is_some_and(keeps_slashes).then(|| quote!(Segments)),
        style => style.map(|style| Ident::new(&format!("{style:?}"), Span::call_site()).into_token_stream()),
    };
    match style {
        Some(style) => {
            let view = ViewBy(field, &field_type);
            columns::Column::View(quote!(__restable::View::styled(__restable::Style::#style, &#view)))
        }
        None => columns::Column::new(field, &field_type),
    }
}
