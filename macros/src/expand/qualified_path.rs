//! Qualified paths to the items that a field's type implements, `<Type as Field<'de>>::name`.
//!
//! A type that does not implement `Field` fails at each of these paths. The compiler merges equal errors at the same span, so
//! all paths have the same lifetime, and spans from the first to the last token of the type.

use proc_macro2::{Delimiter, Group, Ident, Span, TokenStream};
use quote::{ToTokens, TokenStreamExt as _, quote, quote_spanned};
use restable_model::Documented;
use syn::{Lifetime, LitStr, Type, token};

use super::bounds::{de, static_lifetime};
use super::boxed;

/// The type of a field.
pub(crate) struct FieldType<'a> {
    ty: &'a Type,
    /// The type that replaces a `Box`.
    checked: Option<TokenStream>,
    lifetime: Lifetime,
    pub(super) first: Span,
    last: Span,
}

impl<'a> FieldType<'a> {
    pub(crate) fn new(ty: &'a Type) -> Self {
        Self::with_lifetime(ty, de())
    }

    /// A type that is only written and does not borrow from a body.
    pub(crate) fn with_static(ty: &'a Type) -> Self {
        Self::with_lifetime(ty, static_lifetime())
    }

    fn with_lifetime(ty: &'a Type, lifetime: Lifetime) -> Self {
        let mut spans = ty.to_token_stream().into_iter().map(|tree| tree.span());
        let first = spans.next().unwrap_or_else(Span::call_site);
        let last = spans.last().unwrap_or(first);
        let checked = boxed::checked(ty, &lifetime, first, last);
        Self { ty, checked, lifetime, first, last }
    }

    /// The value before reading.
    pub(crate) fn initial(&self) -> QualifiedPath<'_> {
        self.call("initial", TokenStream::new())
    }

    /// The value of an absent parameter.
    pub(crate) fn absent(&self) -> QualifiedPath<'_> {
        self.call("absent", TokenStream::new())
    }

    /// The place in a variable or a field.
    pub(crate) fn place(&self, variable: &TokenStream) -> QualifiedPath<'_> {
        self.call("place", quote!(&mut #variable))
    }

    /// The place in the variable `slot`.
    pub(crate) fn option_place(&self) -> QualifiedPath<'_> {
        self.call("option_place", quote!(slot))
    }

    /// The view of a field, for writing.
    pub(crate) fn view(&self, field: &TokenStream) -> QualifiedPath<'_> {
        self.call("view", quote!(&#field))
    }

    /// The view of a field that is not mandatory, which is not written if it is empty.
    pub(crate) fn view_unless_empty(&self, field: &TokenStream) -> QualifiedPath<'_> {
        self.call("view_unless_empty", quote!(&#field))
    }

    /// The row of the type.
    pub(crate) fn row(&self) -> QualifiedPath<'_> {
        self.constant("ROW")
    }

    /// The check that the type fits the documented one.
    pub(crate) fn check_documented_as(&self, documented: &Documented) -> TokenStream {
        let ty = self.ty;
        let (kind, name) = self.innermost(self.constant("Kind").into_token_stream(), documented);
        self.kind(&kind, &quote!(#name<#ty>), &quote!(FITS))
    }

    /// The kind of the innermost documented element of lists and maps, and the trait for its documented type.
    fn innermost(&self, kind: TokenStream, documented: &Documented) -> (TokenStream, Ident) {
        let (name, inner) = match documented {
            Documented::Text => ("DocumentedAsString", None),
            Documented::Integer => ("DocumentedAsInteger", None),
            Documented::Number => ("DocumentedAsNumber", None),
            Documented::Boolean => ("DocumentedAsBoolean", None),
            Documented::Object => ("DocumentedAsObject", None),
            Documented::Any => ("DocumentedAsAny", None),
            Documented::List(inner) => ("DocumentedAsArray", Some(inner)),
            Documented::Map(inner) => ("DocumentedAsMap", Some(inner)),
        };
        let (name, ty) = (Ident::new(name, Span::call_site()), self.ty);
        match inner {
            Some(inner) => self.innermost(self.kind(&kind, &quote!(#name<#ty>), &quote!(Element)), inner),
            None => (kind, name),
        }
    }

    /// The body of a table, with the check that the type can collect unknown parameters.
    pub(crate) fn collecting_body(&self) -> TokenStream {
        let ty = self.ty;
        self.kind(&self.constant("Kind").into_token_stream(), &quote!(Collects<#ty>), &quote!(BODY))
    }

    /// The check that the type can be sent at this location.
    pub(crate) fn check(&self, bound: &TokenStream) -> TokenStream {
        self.kind(&self.constant("Kind").into_token_stream(), bound, &quote!(ALLOWED))
    }

    /// The check that the type can be sent in the path and always has a value.
    pub(crate) fn check_in_path(&self) -> TokenStream {
        let optional = self.constant("OPTIONAL");
        let kind = self.constant("Kind").into_token_stream();
        self.kind(&kind, &quote!(PathSegment), &quote!(ALLOWED.always(#optional)))
    }

    /// The value of `Default`. A type that is no `Field` has no kind, so the compiler does not report that it has no `Default`.
    pub(crate) fn default_value(&self) -> TokenStream {
        let ty = self.ty;
        self.kind(&self.constant("Kind").into_token_stream(), &quote!(DefaultOf<#ty>), &quote!(default_of()))
    }

    /// The value that is given as this string.
    pub(crate) fn default_text(&self, text: &LitStr) -> TokenStream {
        let (ty, kind) = (self.ty, self.constant("Kind"));
        quote_spanned!(text.span()=> <#kind as __restable::DefaultText<'_, #ty>>::default_text(#text))
    }

    /// How `pages(…)` fills a field of the type, with the check that it can.
    pub(crate) fn page_form(&self) -> TokenStream {
        let ty = self.ty;
        self.kind(&self.constant("Kind").into_token_stream(), &quote!(PageField<#ty>), &quote!(FORM))
    }

    fn kind(&self, kind: &TokenStream, bound: &TokenStream, what: &TokenStream) -> TokenStream {
        let open = quote_spanned!(self.first=> <);
        let what = at(self.last, what);
        quote!(#open #kind as __restable::#bound>::#what)
    }

    /// The kind of a newtype, which is that of its field. The compiler points at this item, and not at the type.
    pub(crate) fn kind_of_newtype(&self) -> TokenStream {
        let (first, last) = (quote_spanned!(self.first=> type), quote_spanned!(self.last=> Kind));
        let (kind, end) = (self.constant("Kind"), quote_spanned!(self.last=> ;));
        quote!(#first #last = #kind #end)
    }

    /// The slot of a field that serde reads.
    pub(crate) fn serde_slot(&self) -> QualifiedPath<'_> {
        self.of("ReadBySerde", "slot", Some(TokenStream::new()))
    }

    /// The place in that slot.
    pub(crate) fn serde_place(&self, variable: &TokenStream) -> QualifiedPath<'_> {
        self.of("ReadBySerde", "place", Some(quote!(&mut #variable)))
    }

    /// The view of a field that serde writes.
    pub(crate) fn serde_view(&self, field: &TokenStream) -> QualifiedPath<'_> {
        self.of("ReadBySerde", "view", Some(quote!(&#field)))
    }

    /// The value of a status before reading.
    pub(crate) fn status_initial(&self) -> QualifiedPath<'_> {
        self.of("StatusField", "initial", Some(TokenStream::new()))
    }

    /// The place of a status.
    pub(crate) fn status_place(&self, variable: &TokenStream) -> QualifiedPath<'_> {
        self.of("StatusField", "place", Some(quote!(&mut #variable)))
    }

    /// A raw body before reading.
    pub(crate) fn raw_initial(&self) -> QualifiedPath<'_> {
        self.of("RawBody", "initial", Some(TokenStream::new()))
    }

    /// The place of a raw body.
    pub(crate) fn raw_place(&self, variable: &TokenStream) -> QualifiedPath<'_> {
        self.of("RawBody", "place", Some(quote!(&mut #variable)))
    }

    /// The view of a raw body.
    pub(crate) fn raw_view(&self, field: &TokenStream) -> QualifiedPath<'_> {
        self.of("RawBody", "view", Some(quote!(&#field)))
    }

    /// A constant of a raw body.
    pub(crate) fn raw(&self, name: &'static str) -> QualifiedPath<'_> {
        self.of("RawBody", name, None)
    }

    /// A raw part before it is set.
    pub(crate) fn part_initial(&self) -> QualifiedPath<'_> {
        self.of("RawPart", "initial", Some(TokenStream::new()))
    }

    /// The view of a raw part.
    pub(crate) fn part_view(&self, field: &TokenStream) -> QualifiedPath<'_> {
        self.of("RawPart", "view", Some(quote!(&#field)))
    }

    /// The row of a raw part.
    pub(crate) fn part_row(&self) -> QualifiedPath<'_> {
        self.of("RawPart", "ROW", None)
    }

    /// An associated constant of `Flatten`.
    pub(crate) fn flattened(&self, name: &'static str) -> QualifiedPath<'_> {
        self.of("Flatten", name, None)
    }

    /// The value of a flattened structure before reading.
    pub(crate) fn flattened_initial(&self) -> QualifiedPath<'_> {
        self.of("Flatten", "initial", Some(TokenStream::new()))
    }

    /// The part of the object that a flattened structure reads.
    pub(crate) fn flattened_part(&self, variable: &TokenStream) -> QualifiedPath<'_> {
        self.of("Flatten", "part", Some(quote!(&mut #variable)))
    }

    /// The view of a flattened structure.
    pub(crate) fn flattened_view(&self, field: &TokenStream) -> QualifiedPath<'_> {
        self.of("Flatten", "view", Some(quote!(&#field)))
    }

    /// An item of `InObject` or `ByStatus`, the bounds of variants.
    pub(crate) fn variant(&self, of: &'static str, item: &TokenStream) -> TokenStream {
        let (of, ty, lifetime) = (Ident::new(of, Span::call_site()), self.ty, &self.lifetime);
        self.kind(&self.constant("Kind").into_token_stream(), &quote!(#of<#lifetime, #ty>), item)
    }

    /// An associated constant or type of `Field`.
    pub(crate) fn constant(&self, name: &'static str) -> QualifiedPath<'_> {
        self.of("Field", name, None)
    }

    /// A call of a function of another trait with the lifetime of the body.
    pub(crate) fn function(&self, of: &'static str, name: &'static str, arguments: TokenStream) -> TokenStream {
        self.of(of, name, Some(arguments)).into_token_stream()
    }

    fn call(&self, name: &'static str, argument: TokenStream) -> QualifiedPath<'_> {
        self.of("Field", name, Some(argument))
    }

    fn of(&self, of: &'static str, name: &'static str, argument: Option<TokenStream>) -> QualifiedPath<'_> {
        QualifiedPath { field_type: self, of, name, argument }
    }
}

/// `<Type as __restable::Field<'de>>::name(argument)`.
///
/// There are several for each field, so the tokens are appended to the stream around them. To put a stream into another is
/// what an expansion spends most of its time on.
pub(crate) struct QualifiedPath<'a> {
    field_type: &'a FieldType<'a>,
    of: &'static str,
    name: &'static str,
    argument: Option<TokenStream>,
}

impl ToTokens for QualifiedPath<'_> {
    fn to_tokens(&self, tokens: &mut TokenStream) {
        let FieldType { ty, checked, lifetime, first, last } = self.field_type;
        token::Lt(*first).to_tokens(tokens);
        match checked {
            // A type that serde reads may be in any `Box`.
            Some(checked) if self.of == "Field" => checked.to_tokens(tokens),
            _ => ty.to_tokens(tokens),
        }
        token::As(*first).to_tokens(tokens);
        tokens.append(Ident::new("__restable", *first));
        token::PathSep(*first).to_tokens(tokens);
        tokens.append(Ident::new(self.of, Span::call_site()));
        // A raw body is copied, so its traits have no lifetime.
        if !self.of.starts_with("Raw") {
            token::Lt(*first).to_tokens(tokens);
            lifetime.to_tokens(tokens);
            token::Gt(*first).to_tokens(tokens);
        }
        token::Gt(*first).to_tokens(tokens);
        token::PathSep(*first).to_tokens(tokens);
        tokens.append(Ident::new(self.name, *last));
        if let Some(argument) = &self.argument {
            let mut group = Group::new(Delimiter::Parenthesis, argument.clone());
            group.set_span(*last);
            tokens.append(group);
        }
    }
}

/// Sets the span of the tokens, but not of those inside groups.
fn at(place: Span, tokens: &TokenStream) -> TokenStream {
    let mut moved = TokenStream::new();
    for mut tree in tokens.clone() {
        tree.set_span(place);
        moved.append(tree);
    }
    moved
}
