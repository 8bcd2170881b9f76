//! Reads an item as syn does, except that the text of a doc comment stays a token.
//!
//! syn checks each character of a text twice, and a generated struct has more text than code: that took a tenth of the time of
//! an expansion.

use proc_macro2::{TokenStream, TokenTree};
use syn::buffer::Cursor;
use syn::parse::discouraged::Speculative as _;
use syn::parse::{Parse, ParseStream, Result};
use syn::punctuated::Punctuated;
use syn::{
    Attribute, Data, DataEnum, DataStruct, DeriveInput, Expr, Field, Fields, FieldsNamed, Generics, Meta,
    MetaNameValue, Path, Token, Variant, Visibility, braced, bracketed, token,
};

/// Parses an item.
pub(crate) fn parse(item: TokenStream) -> Result<DeriveInput> {
    syn::parse2(item).map(|Item(item)| item)
}

struct Item(DeriveInput);

impl Parse for Item {
    fn parse(input: ParseStream<'_>) -> Result<Self> {
        let attrs = attributes(input)?;
        let mut item = item(input)?;
        item.attrs = attrs;
        Ok(Self(item))
    }
}

/// An item after its attributes.
fn item(input: ParseStream<'_>) -> Result<DeriveInput> {
    let ahead = input.fork();
    let vis: Visibility = ahead.parse()?;
    let data = if ahead.peek(Token![struct]) {
        Keyword::Struct(ahead.parse()?)
    } else if ahead.peek(Token![enum]) {
        Keyword::Enum(ahead.parse()?)
    } else {
        return input.parse();
    };
    let ident = ahead.parse()?;
    let mut generics: Generics = ahead.parse()?;
    generics.where_clause = ahead.parse()?;
    if !ahead.peek(token::Brace) {
        return input.parse();
    }
    let data = data.content(&ahead)?;
    input.advance_to(&ahead);
    Ok(DeriveInput { attrs: Vec::new(), vis, ident, generics, data })
}

enum Keyword {
    Struct(Token![struct]),
    Enum(Token![enum]),
}

impl Keyword {
    /// The fields or variants in braces.
    fn content(self, input: ParseStream<'_>) -> Result<Data> {
        let content;
        let brace_token = braced!(content in input);
        Ok(match self {
            Self::Struct(struct_token) => {
                let named = Punctuated::parse_terminated_with(&content, field)?;
                let fields = Fields::Named(FieldsNamed { brace_token, named });
                Data::Struct(DataStruct { struct_token, fields, semi_token: None })
            }
            Self::Enum(enum_token) => {
                let variants = Punctuated::parse_terminated_with(&content, variant)?;
                Data::Enum(DataEnum { enum_token, brace_token, variants })
            }
        })
    }
}

fn field(input: ParseStream<'_>) -> Result<Field> {
    let attrs = attributes(input)?;
    Field::parse_named(input).map(|field| Field { attrs, ..field })
}

fn variant(input: ParseStream<'_>) -> Result<Variant> {
    let attrs = attributes(input)?;
    input.parse().map(|variant| Variant { attrs, ..variant })
}

fn attributes(input: ParseStream<'_>) -> Result<Vec<Attribute>> {
    let mut attrs = Vec::new();
    while input.peek(Token![#]) {
        attrs.push(attribute(input)?);
    }
    Ok(attrs)
}

fn attribute(input: ParseStream<'_>) -> Result<Attribute> {
    let pound_token = input.parse()?;
    let content;
    let bracket_token = bracketed!(content in input);
    let doc = content.step(|cursor| match doc(*cursor) {
        Some((doc, at)) => Ok((Some(doc), at)),
        None => Ok((None, *cursor)),
    })?;
    let meta = match doc {
        Some(doc) => Meta::NameValue(doc),
        None => content.parse()?,
    };
    Ok(Attribute { pound_token, style: syn::AttrStyle::Outer, bracket_token, meta })
}

/// `doc = "…"`
fn doc(at: Cursor<'_>) -> Option<(MetaNameValue, Cursor<'_>)> {
    let (name, at) = at.ident().filter(|(name, _)| name == "doc")?;
    let (equals, at) = at.punct().filter(|(punct, _)| punct.as_char() == '=')?;
    let (text, at) = at.literal().filter(|(_, at)| at.eof())?;
    let value = Expr::Verbatim(TokenTree::Literal(text).into());
    Some((MetaNameValue { path: Path::from(name), eq_token: Token![=](equals.span()), value }, at))
}
