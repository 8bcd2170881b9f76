//! A struct with named fields, which are the parameters of a table.

use proc_macro2::{Literal, TokenStream};
use quote::{ToTokens, format_ident, quote};
use restable_model::abi::{RAW_BODY, STATUS};

use super::bounds::{Bounds, de, self_type};
use super::columns::{Column, Columns, of_self};
use super::qualified_path::{FieldType, QualifiedPath};
use super::recursion::Recursion;
use super::tokens::parsed;
use super::{default_value, flatten, location, table};
use crate::ast::{Field, Role, Struct};

const COLUMNS: &str =
    "fn columns(&self, write: &mut dyn __restable::FnMut(&'static __restable::Names, &[__restable::View<'_, '__de>]))";

const REFILL: &str = "fn refill(&mut self, rows: &mut dyn __restable::Rows<'__de>) -> __restable::ReadResult";

/// Generate `Record`.
pub(crate) fn expand(item: &Struct<'_>, fields: &[Field<'_>]) -> TokenStream {
    let rows = item.reads_head().then(|| rows(fields));
    let fields = Fields::new(item, fields);
    let names = names(fields.body());
    let table = table::table(item);
    let columns = fields.body().iter().zip(&fields.types);
    let write = Columns::new(columns.map(|(field, field_type)| Column::new(field, field_type))).written();
    let (strings, strings_in_columns) = location::of_strings(item, fields.body());
    let (de, bounds, this) = (de(), Bounds::new(item), self_type(item));
    let (generics, _, clause) = bounds.with_de.split_for_impl();
    let is_late = fields.is_late();
    let (parts, checks) = (flatten::parts(&fields.all, &fields.types), flatten::Checks::new(item));
    // A `Late` struct cannot be a mandatory field of another.
    let recursion = if is_late { Recursion::default() } else { Recursion::new(item, &fields.all, &fields.types) };
    let fill = if is_late {
        late(&fields, &checks.statements)
    } else {
        ready(&fields, &recursion.in_initial, &checks.statements)
    };
    let signature = parsed(COLUMNS);
    let (Recursion { constant: no_recursion, item: check, .. }, no_collision) = (&recursion, &checks.item);
    quote! {
        const NAMES: &__restable::Names = &#names;
        #rows
        impl #generics __restable::Record<#de> for #this #clause {
            #table
            #parts
            #no_recursion
            #fill
            #signature {
                #strings_in_columns
                #write
            }
        }
        #check
        #no_collision
        #strings
    }
}

/// Generate the names of all rows, in any location.
pub(super) fn rows(fields: &[Field<'_>]) -> TokenStream {
    let rows: Vec<_> = fields.iter().filter(|field| field.role != Role::Status).collect();
    let names = names(&rows);
    quote!(const ROWS: &__restable::Names = &#names;)
}

/// The fields in the order in which they are read: the parameters of the body, the field with `rest`, then the status and
/// the headers.
pub(super) struct Fields<'f, 'a> {
    all: Vec<&'f Field<'a>>,
    types: Vec<FieldType<'a>>,
    /// The number of fields in the body.
    in_body: usize,
    /// The check that the type of each header can be read from text.
    check: TokenStream,
}

impl<'f, 'a> Fields<'f, 'a> {
    pub(super) fn new(item: &Struct<'_>, fields: &'f [Field<'a>]) -> Self {
        let (head, body): (Vec<_>, Vec<_>) = fields.iter().partition(|field| field.is_in_head());
        let (rest, mut all): (Vec<_>, Vec<_>) = body.into_iter().partition(|field| field.role == Role::Rest);
        all.extend(rest);
        let in_body = all.len();
        all.extend(head);
        let types: Vec<_> = all.iter().map(|field| FieldType::new(field.ty())).collect();
        let check = location::of_head(item, all.split_at(in_body).1, types.split_at(in_body).1);
        Self { all, types, in_body, check }
    }

    fn body(&self) -> &[&'f Field<'a>] {
        self.all.split_at(self.in_body).0
    }

    fn head(&self) -> &[&'f Field<'a>] {
        self.all.split_at(self.in_body).1
    }

    fn is_late(&self) -> bool {
        self.all.iter().any(|field| field.role == Role::Serde)
    }

    /// The values of the fields before reading.
    fn starts(&self) -> impl Iterator<Item = Start<'_>> {
        self.all.iter().zip(&self.types).map(|(field, field_type)| Start::new(field, field_type))
    }

    /// Generates the reading of all fields. `variables` are the places that they are read into.
    fn read(&self, variables: impl Iterator<Item = TokenStream>) -> TokenStream {
        let variables: Vec<_> = variables.collect();
        let mut places = self.places(&variables);
        let head = places.split_off(self.in_body);
        let body = self.read_body(&places, &variables);
        if head.is_empty() {
            return body;
        }
        let (names, check) = (self.head().iter().map(|field| name_in_head(field)), &self.check);
        quote!({ #check #body?; rows.head(&[#(#names),*], &mut [#(#head),*]) })
    }

    /// Generates the reading of the headers and the status alone, by the function `fill`.
    pub(super) fn read_head(&self) -> TokenStream {
        let variables: Vec<_> = self.all.iter().map(|field| of_self(field)).collect();
        let head = self.places(&variables).split_off(self.in_body);
        let (names, check) = (self.head().iter().map(|field| name_in_head(field)), &self.check);
        quote!(#check fill(&[#(#names),*], &mut [#(#head),*]))
    }

    /// Generates a struct whose fields have their values before reading.
    pub(super) fn initial(&self) -> TokenStream {
        let (members, initial) = (self.all.iter().map(|field| field.member()), self.starts());
        quote!(Self { #(#members: #initial),* })
    }

    /// The places of all fields.
    fn places(&self, variables: &[TokenStream]) -> Vec<FieldPlace<'_>> {
        let mut places = Vec::new();
        for ((field, field_type), variable) in self.all.iter().zip(&self.types).zip(variables) {
            places.push(match field.role {
                Role::Serde => FieldPlace::To(field_type.serde_place(variable)),
                Role::Status => FieldPlace::To(field_type.status_place(variable)),
                Role::Raw => FieldPlace::To(field_type.raw_place(variable)),
                Role::Flatten => FieldPlace::Nowhere,
                Role::Parameter if field.default_value().is_some() => FieldPlace::OrDefault(field_type.place(variable)),
                Role::Parameter | Role::Rest => FieldPlace::To(field_type.place(variable)),
            });
        }
        places
    }

    /// Generates the reading of the body. Flattened structures and aliases need more than the names.
    fn read_body(&self, places: &[FieldPlace<'_>], variables: &[TokenStream]) -> TokenStream {
        let aliases: Vec<_> = self.body().iter().enumerate().flat_map(|(at, field)| aliases(at, field)).collect();
        let fields = self.body().iter().zip(&self.types).zip(variables);
        let parts = fields.filter(|((field, _), _)| field.role == Role::Flatten);
        let parts: Vec<_> = parts.map(|((_, field_type), variable)| field_type.flattened_part(variable)).collect();
        if aliases.is_empty() && parts.is_empty() {
            return quote!(rows.fill(NAMES, &mut [#(#places),*]));
        }
        quote!(__restable::fill_joined(rows, NAMES, &[#(#aliases),*], &mut [#(#places),*], &mut [#(#parts),*]))
    }
}

/// The value of a field before reading.
enum Start<'s> {
    Of(QualifiedPath<'s>),
    Default(TokenStream),
    /// The type has no other value before reading, because only serde reads it.
    DefaultOfSlot(TokenStream),
}

impl<'s> Start<'s> {
    fn new(field: &Field<'_>, field_type: &'s FieldType<'_>) -> Self {
        match (field.role, default_value::of(field, field_type)) {
            (Role::Serde, Some(value)) => Self::DefaultOfSlot(value),
            (Role::Serde, None) if field.is_maybe_undefined() => {
                Self::DefaultOfSlot(quote!(__restable::MaybeUndefined::Undefined))
            }
            (_, Some(value)) => Self::Default(value),
            (Role::Serde, None) => Self::Of(field_type.serde_slot()),
            (Role::Status, None) => Self::Of(field_type.status_initial()),
            (Role::Raw, None) => Self::Of(field_type.raw_initial()),
            (Role::Flatten, None) => Self::Of(field_type.flattened_initial()),
            (Role::Parameter | Role::Rest, None) => Self::Of(field_type.initial()),
        }
    }
}

impl ToTokens for Start<'_> {
    fn to_tokens(&self, tokens: &mut TokenStream) {
        match self {
            Self::Of(path) => path.to_tokens(tokens),
            Self::Default(value) => value.to_tokens(tokens),
            Self::DefaultOfSlot(value) => tokens.extend(quote!(__restable::Some(#value))),
        }
    }
}

/// The place that a field is read into.
enum FieldPlace<'s> {
    To(QualifiedPath<'s>),
    /// The field keeps its default if it is absent.
    OrDefault(QualifiedPath<'s>),
    /// The parameters of a flattened structure have their own places.
    Nowhere,
}

impl ToTokens for FieldPlace<'_> {
    fn to_tokens(&self, tokens: &mut TokenStream) {
        match self {
            Self::To(place) => place.to_tokens(tokens),
            Self::OrDefault(place) => tokens.extend(quote!(#place.or_default())),
            Self::Nowhere => tokens.extend(quote!(__restable::Place::ignore())),
        }
    }
}

/// The other names of a field that is at this position.
fn aliases(at: usize, field: &Field<'_>) -> impl Iterator<Item = TokenStream> {
    field.param.aliases.iter().map(move |alias| quote!((#alias, #at)))
}

/// The name of a header, or that of the status or of the raw body.
fn name_in_head<'s>(field: &'s Field<'_>) -> &'s str {
    match field.role {
        Role::Status => STATUS,
        Role::Raw => RAW_BODY,
        Role::Parameter | Role::Serde | Role::Rest | Role::Flatten => &field.name,
    }
}

fn names(fields: &[&Field<'_>]) -> TokenStream {
    let names: Vec<&str> =
        fields.iter().filter(|field| field.role != Role::Rest).map(|field| field.name.as_str()).collect();
    let lookup = Literal::byte_string(&restable_model::abi::lookup::index(&names));
    let rest = fields.len() > names.len();
    let versions = table::in_versions(fields.iter().filter(|field| field.role != Role::Rest).map(|field| Some(*field)));
    quote!(__restable::Names::new(&[#(#names),*], #lookup, #rest) #versions)
}

/// Generates a struct that starts with empty fields, which are filled in place. Nothing is moved, and nothing is dropped when
/// reading stops, so it takes less than a third of the code of a `Late` struct.
fn ready(fields: &Fields<'_, '_>, check: &TokenStream, check_in_refill: &TokenStream) -> TokenStream {
    let (initial, read) = (fields.initial(), fields.read(fields.all.iter().map(|field| of_self(field))));
    let refill = parsed(REFILL);
    quote! {
        type Start = __restable::Ready;
        fn initial() -> Self {
            #check
            #initial
        }
        #refill {
            #check_in_refill
            #read
        }
    }
}

/// Generates a struct that is built after all fields were read, because a type that only serde reads may have no empty value.
fn late(fields: &Fields<'_, '_>, check: &TokenStream) -> TokenStream {
    let de = de();
    let variables: Vec<_> = (0..fields.all.len()).map(|slot| format_ident!("field{slot}")).collect();
    let (starts, read) = (fields.starts(), fields.read(variables.iter().map(ToTokens::to_token_stream)));
    let late = || fields.all.iter().zip(&variables).filter(|(field, _)| field.role == Role::Serde);
    let patterns = late().map(|(_, variable)| quote!(__restable::Some(#variable)));
    let values = late().map(|(_, variable)| variable);
    let members = fields.all.iter().map(|field| field.member());
    quote! {
        type Start = __restable::Late;
        fn fill(slot: &mut __restable::Option<Self>, rows: &mut dyn __restable::Rows<#de>) -> __restable::ReadResult {
            #check
            #(let mut #variables = #starts;)*
            #read?;
            if let (#(#patterns,)*) = (#(#values,)*) {
                *slot = __restable::Some(Self { #(#members: #variables),* });
            }
            __restable::Ok(())
        }
    }
}
