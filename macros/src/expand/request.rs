//! A request: the constants of an endpoint, the values of its fields, and the function that makes one.

use proc_macro2::{Ident, Span, TokenStream};
use quote::{ToTokens as _, quote};
use restable_model::{Location, METHODS, Template};

use super::ask::Ask;
use super::bounds::{Bounds, self_type};
use super::{described, travel};
use crate::ast::{Body, Field, Role, Struct};

/// Generate `Described`, `Endpoint` and `new`.
pub(crate) fn expand(item: Struct<'_>) -> TokenStream {
    let new = new(&item);
    let endpoint = endpoint(&in_order_of_travel(item));
    quote!(#endpoint #new)
}

/// Generate `Described` and `Endpoint`.
pub(crate) fn endpoint(item: &Struct<'_>) -> TokenStream {
    let (names, described, route) = (described::names(item.fields()), described::expand(item), route(item));
    let (bounds, this) = (Bounds::new(item), self_type(item));
    let (generics, _, clause) = bounds.lasting.split_for_impl();
    let (method, path) = method_and_path(item);
    let response = item.args.call.response().map_or_else(|| quote!(__restable::Unknown), |ty| quote!(#ty));
    let views = item.fields().iter().map(view);
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

/// Path, query, headers, body: so a location is a range of the fields, and not a mark on each.
fn in_order_of_travel(mut item: Struct<'_>) -> Struct<'_> {
    let path = item.args.call.route().map(|route| route.path.value()).unwrap_or_default();
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

/// What was written, or what stands in for what could not be understood.
fn method_and_path(item: &Struct<'_>) -> (Ident, String) {
    let route = item.args.call.route();
    let method = route.map(|route| &route.method).filter(|method| METHODS.iter().any(|known| *method == known));
    let method = method.cloned().unwrap_or_else(|| Ident::new("GET", Span::call_site()));
    (method, route.map(|route| route.path.value()).unwrap_or_default())
}

fn route(item: &Struct<'_>) -> TokenStream {
    let (_, path) = method_and_path(item);
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
        Ask::lasting(field.ty()).constant("SENSITIVE").into_token_stream()
    };
    Some(quote!((#name, #sensitive)))
}

fn body(item: &Struct<'_>) -> TokenStream {
    let wrapper = described::option(item.args.call.wrapper.get());
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

fn view(field: &Field<'_>) -> TokenStream {
    super::record::ViewBy(field, &Ask::lasting(field.ty())).into_token_stream()
}

/// Generate `new`, which takes what a request cannot do without. The rest starts blank, so that a field more breaks nobody.
fn new(item: &Struct<'_>) -> TokenStream {
    let (this, vis) = (self_type(item), &item.original.vis);
    let (bounds, fields) = (Bounds::new(item), item.fields());
    let (generics, _, clause) = bounds.lasting.split_for_impl();
    let arguments = fields.iter().filter(|field| field.is_argument()).map(|field| {
        let (member, ty) = (field.member(), field.ty());
        quote!(#member: #ty)
    });
    let members = fields.iter().map(|field| {
        let (member, ask) = (field.member(), Ask::lasting(field.ty()));
        match field.role {
            _ if field.is_argument() => member.into_token_stream(),
            Role::Serde => quote!(#member: __restable::None),
            Role::Parameter | Role::Rest => {
                let initial = ask.initial();
                quote!(#member: #initial)
            }
        }
    });
    quote! {
        #[allow(dead_code, private_interfaces)]
        #[allow(clippy::new_without_default, clippy::too_many_arguments, clippy::used_underscore_binding)]
        impl #generics #this #clause {
            /// A request with all that it cannot do without; the other fields start blank.
            #[must_use]
            #vis fn new(#(#arguments),*) -> Self {
                Self { #(#members),* }
            }
        }
    }
}
