//! What the expansion asks of a field's type.
//!
//! A type that no parameter can have fails in several functions of the expansion. The compiler reports the same words at
//! the same place once, so all of them ask with the same lifetime, from the first to the last token of the type.

use proc_macro2::{Span, TokenStream};
use quote::{ToTokens, quote, quote_spanned};
use syn::{Lifetime, Type};

use super::bounds::{de, lasting_lifetime};

/// The type of a field, to be asked for something.
pub(crate) struct Ask<'a> {
    ty: &'a Type,
    lifetime: Lifetime,
    first: Span,
    last: Span,
}

impl<'a> Ask<'a> {
    pub(crate) fn new(ty: &'a Type) -> Self {
        Self::living(ty, de())
    }

    /// Of a type that is only written, and so never meets a body to borrow from.
    pub(crate) fn lasting(ty: &'a Type) -> Self {
        Self::living(ty, lasting_lifetime())
    }

    fn living(ty: &'a Type, lifetime: Lifetime) -> Self {
        let mut spans = ty.to_token_stream().into_iter().map(|tree| tree.span());
        let first = spans.next().unwrap_or_else(Span::call_site);
        Self { ty, lifetime, first, last: spans.last().unwrap_or(first) }
    }

    /// The value before anything is read.
    pub(crate) fn initial(&self) -> TokenStream {
        self.field(&quote!(initial()))
    }

    /// The place in a variable or a field.
    pub(crate) fn place(&self, variable: &TokenStream) -> TokenStream {
        self.field(&quote!(place(&mut #variable)))
    }

    /// The value of a field, as it is written.
    pub(crate) fn view(&self, field: &TokenStream) -> TokenStream {
        self.field(&quote!(view(&#field)))
    }

    /// What the type says of its row.
    pub(crate) fn row(&self) -> TokenStream {
        self.field(&quote!(ROW))
    }

    /// The row, if the type fits the documented one.
    pub(crate) fn row_documented_as(&self, documented: &TokenStream) -> TokenStream {
        let row = self.row();
        self.kind(&quote!(DocumentedAs<#documented>), &quote!(FITS.row(#row)))
    }

    /// The body of a table, if the type collects what is no parameter of it.
    pub(crate) fn collecting_body(&self) -> TokenStream {
        self.kind(&quote!(Collects), &quote!(BODY))
    }

    fn kind(&self, asked: &TokenStream, what: &TokenStream) -> TokenStream {
        let (open, kind) = (quote_spanned!(self.first=> <), self.field(&quote!(Kind)));
        let what = at(self.last, what);
        quote!(#open #kind as __restable::#asked>::#what)
    }

    /// The kind, which a newtype has too. The compiler points at the item here, and not at the type.
    pub(crate) fn kind_of_newtype(&self) -> TokenStream {
        let (first, last) = (quote_spanned!(self.first=> type), quote_spanned!(self.last=> Kind));
        let (kind, end) = (self.field(&quote!(Kind)), quote_spanned!(self.last=> ;));
        quote!(#first #last = #kind #end)
    }

    /// The slot before serde reads anything.
    pub(crate) fn serde_slot(&self) -> TokenStream {
        self.of(&quote!(ReadBySerde), &quote!(slot()))
    }

    /// The place in that slot.
    pub(crate) fn serde_place(&self, variable: &TokenStream) -> TokenStream {
        self.of(&quote!(ReadBySerde), &quote!(place(&mut #variable)))
    }

    /// The value of a field that serde writes.
    pub(crate) fn serde_view(&self, field: &TokenStream) -> TokenStream {
        self.of(&quote!(ReadBySerde), &quote!(view(&#field)))
    }

    /// Something of `Field`.
    pub(crate) fn field(&self, what: &TokenStream) -> TokenStream {
        self.of(&quote!(Field), what)
    }

    fn of(&self, asked: &TokenStream, what: &TokenStream) -> TokenStream {
        let (ty, de) = (self.ty, &self.lifetime);
        let asked = quote_spanned!(self.first=> <#ty as __restable::#asked<#de>>::);
        let what = at(self.last, what);
        quote!(#asked #what)
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
