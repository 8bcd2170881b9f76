//! What the expansion asks of a field's type.
//!
//! A type that no parameter can have fails in several functions of the expansion. The compiler reports the same words at
//! the same place once, so all of them ask with the same lifetime, from the first to the last token of the type.

use proc_macro2::{Delimiter, Group, Ident, Span, TokenStream};
use quote::{ToTokens, TokenStreamExt as _, quote, quote_spanned};
use restable_model::Documented;
use syn::{Lifetime, Type, token};

use super::bounds::{de, static_lifetime};
use super::boxed;

/// The type of a field, to be asked for something.
pub(crate) struct FieldType<'a> {
    ty: &'a Type,
    /// What is asked instead of a type with a `Box`.
    checked: Option<TokenStream>,
    lifetime: Lifetime,
    pub(super) first: Span,
    last: Span,
}

impl<'a> FieldType<'a> {
    pub(crate) fn new(ty: &'a Type) -> Self {
        Self::with_lifetime(ty, de())
    }

    /// Of a type that is only written, and so never meets a body to borrow from.
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

    /// The value before anything is read.
    pub(crate) fn initial(&self) -> QualifiedPath<'_> {
        self.call("initial", TokenStream::new())
    }

    /// The value of what does not come.
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

    /// The value of a field, as it is written.
    pub(crate) fn view(&self, field: &TokenStream) -> QualifiedPath<'_> {
        self.call("view", quote!(&#field))
    }

    /// The same, where a field that is not mandatory is left out when it is empty.
    pub(crate) fn view_unless_empty(&self, field: &TokenStream) -> QualifiedPath<'_> {
        self.call("view_unless_empty", quote!(&#field))
    }

    /// What the type says of its row.
    pub(crate) fn row(&self) -> QualifiedPath<'_> {
        self.constant("ROW")
    }

    /// The row, if the type fits the documented one.
    pub(crate) fn row_documented_as(&self, documented: &Documented) -> TokenStream {
        let (row, ty) = (self.row(), self.ty);
        let (kind, name) = self.innermost(self.constant("Kind").into_token_stream(), documented);
        self.kind(&kind, &quote!(#name<#ty>), &quote!(FITS.row(#row)))
    }

    /// The kind of what is in all the lists and maps that the page documents, and the trait of what it documents there.
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

    /// The body of a table, if the type collects what is no parameter of it.
    pub(crate) fn collecting_body(&self) -> TokenStream {
        let ty = self.ty;
        self.kind(&self.constant("Kind").into_token_stream(), &quote!(Collects<#ty>), &quote!(BODY))
    }

    /// The witness that the type can travel there.
    pub(crate) fn travels(&self, asked: &TokenStream) -> TokenStream {
        self.kind(&self.constant("Kind").into_token_stream(), asked, &quote!(TRAVELS))
    }

    /// The witness that the type fits into the path, where something always is.
    pub(crate) fn travels_in_path(&self) -> TokenStream {
        let optional = self.constant("OPTIONAL");
        let kind = self.constant("Kind").into_token_stream();
        self.kind(&kind, &quote!(PathSegment), &quote!(TRAVELS.always(#optional)))
    }

    fn kind(&self, kind: &TokenStream, asked: &TokenStream, what: &TokenStream) -> TokenStream {
        let open = quote_spanned!(self.first=> <);
        let what = at(self.last, what);
        quote!(#open #kind as __restable::#asked>::#what)
    }

    /// The kind, which a newtype has too. The compiler points at the item here, and not at the type.
    pub(crate) fn kind_of_newtype(&self) -> TokenStream {
        let (first, last) = (quote_spanned!(self.first=> type), quote_spanned!(self.last=> Kind));
        let (kind, end) = (self.constant("Kind"), quote_spanned!(self.last=> ;));
        quote!(#first #last = #kind #end)
    }

    /// The slot before serde reads anything.
    pub(crate) fn serde_slot(&self) -> QualifiedPath<'_> {
        self.of("ReadBySerde", "slot", Some(TokenStream::new()))
    }

    /// The place in that slot.
    pub(crate) fn serde_place(&self, variable: &TokenStream) -> QualifiedPath<'_> {
        self.of("ReadBySerde", "place", Some(quote!(&mut #variable)))
    }

    /// The value of a field that serde writes.
    pub(crate) fn serde_view(&self, field: &TokenStream) -> QualifiedPath<'_> {
        self.of("ReadBySerde", "view", Some(quote!(&#field)))
    }

    /// A constant or a type of `Field`.
    pub(crate) fn constant(&self, name: &'static str) -> QualifiedPath<'_> {
        self.of("Field", name, None)
    }

    fn call(&self, name: &'static str, argument: TokenStream) -> QualifiedPath<'_> {
        self.of("Field", name, Some(argument))
    }

    fn of(&self, of: &'static str, name: &'static str, argument: Option<TokenStream>) -> QualifiedPath<'_> {
        QualifiedPath { ask: self, of, name, argument }
    }
}

/// `<Type as __restable::Field<'de>>::name(argument)`.
///
/// It is asked several times a field, so the tokens go straight into those around them: putting streams into streams is
/// what an expansion spends most of its time on.
pub(crate) struct QualifiedPath<'a> {
    ask: &'a FieldType<'a>,
    of: &'static str,
    name: &'static str,
    argument: Option<TokenStream>,
}

impl ToTokens for QualifiedPath<'_> {
    fn to_tokens(&self, tokens: &mut TokenStream) {
        let FieldType { ty, checked, lifetime, first, last } = self.ask;
        token::Lt(*first).to_tokens(tokens);
        match checked {
            // What only serde reads may be in any box.
            Some(checked) if self.of == "Field" => checked.to_tokens(tokens),
            _ => ty.to_tokens(tokens),
        }
        token::As(*first).to_tokens(tokens);
        tokens.append(Ident::new("__restable", *first));
        token::PathSep(*first).to_tokens(tokens);
        tokens.append(Ident::new(self.of, Span::call_site()));
        token::Lt(*first).to_tokens(tokens);
        lifetime.to_tokens(tokens);
        token::Gt(*first).to_tokens(tokens);
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

/// The tokens at a place; what is in their brackets keeps its own.
fn at(place: Span, tokens: &TokenStream) -> TokenStream {
    let moved = tokens.clone().into_iter().map(|mut tree| {
        tree.set_span(place);
        tree
    });
    moved.collect()
}
