//! The columns of a struct: its fields as they are written.

use proc_macro2::TokenStream;
use quote::{ToTokens, quote};

use super::qualified_path::{FieldType, QualifiedPath};
use super::table;
use crate::ast::{Field, Role};

/// A column.
pub(super) enum Column {
    /// A field of a plain type, which the runtime takes as it is.
    Field(TokenStream),
    /// The expression for the view of a field of any other type.
    View(TokenStream),
}

impl Column {
    pub(super) fn new(field: &Field<'_>, field_type: &FieldType<'_>) -> Self {
        // For a type that is no `Field`, the compiler words the error of a coercion in another way than that of a path,
        // and so would report both.
        let is_plain = field.role == Role::Parameter && !field.is_written_as_string() && table::is_plain(field.ty());
        if !is_plain {
            return Self::of_view(field, field_type);
        }
        let member = of_self(field);
        if field.is_left_out_when_empty() && !table::is_plain_value(field.ty()) {
            Self::Field(quote!(&__restable::UnlessEmpty(&#member)))
        } else {
            Self::Field(quote!(&#member))
        }
    }

    pub(super) fn of_view(field: &Field<'_>, field_type: &FieldType<'_>) -> Self {
        Self::View(ViewBy(field, field_type).into_token_stream())
    }
}

/// The columns of a struct, in the order in which they are written.
pub(super) struct Columns {
    items: TokenStream,
    /// Whether the items are references to columns, and not views.
    are_references: bool,
}

impl Columns {
    pub(super) fn new(columns: impl Iterator<Item = Column>) -> Self {
        let columns: Vec<_> = columns.collect();
        let fields = columns.iter().filter(|column| matches!(column, Column::Field(_))).count();
        // The call of the runtime and the coercion of a view cost the compiler as much as the view of one field.
        let are_references = fields > 1 && fields * 2 >= columns.len();
        let items = columns.iter().map(|column| match column {
            Column::Field(reference) if are_references => reference.clone(),
            Column::Field(reference) => quote!(__restable::Column::column(#reference)),
            Column::View(view) if are_references => quote!(&#view),
            Column::View(view) => view.clone(),
        });
        Self { items: quote!(#(#items),*), are_references }
    }

    /// The body of `Record::columns`.
    pub(super) fn written(&self) -> TokenStream {
        let items = &self.items;
        if self.are_references {
            quote!(__restable::write_columns(NAMES, &[#items], write))
        } else {
            quote!(write(NAMES, &[#items]))
        }
    }

    /// The body of `Endpoint::columns`.
    pub(super) fn built(&self) -> TokenStream {
        let items = &self.items;
        if self.are_references { quote!(__restable::build_columns(&[#items], build)) } else { quote!(build(&[#items])) }
    }
}

/// The expression for the view of a field.
pub(crate) struct ViewBy<'a>(pub(crate) &'a Field<'a>, pub(crate) &'a FieldType<'a>);

impl ToTokens for ViewBy<'_> {
    fn to_tokens(&self, tokens: &mut TokenStream) {
        let Self(field, field_type) = self;
        let member = of_self(field);
        match field.role {
            Role::Serde if field.is_option() => {
                let view = field_type.serde_view(&member);
                tokens.extend(quote! {
                    match #member {
                        __restable::Some(_) => #view,
                        __restable::None => __restable::View::Absent,
                    }
                });
            }
            Role::Serde if field.is_maybe_undefined() => {
                let view = field_type.serde_view(&member);
                tokens.extend(quote! {
                    match #member {
                        __restable::MaybeUndefined::Undefined => __restable::View::Absent,
                        _ => #view,
                    }
                });
            }
            Role::Serde => field_type.serde_view(&member).to_tokens(tokens),
            Role::Flatten => field_type.flattened_view(&member).to_tokens(tokens),
            Role::Parameter if field.is_written_as_string() => {
                let view = value_view(field, field_type, &member);
                tokens.extend(quote!(__restable::View::styled(__restable::Style::String, &#view)));
            }
            Role::Parameter => value_view(field, field_type, &member).to_tokens(tokens),
            Role::Rest => field_type.view(&member).to_tokens(tokens),
            Role::Raw if field.is_part => field_type.part_view(&member).to_tokens(tokens),
            Role::Raw => field_type.raw_view(&member).to_tokens(tokens),
            // The status is not written.
            Role::Status => {}
        }
    }
}

/// The view of a parameter, before it is written in another form.
fn value_view<'s>(field: &Field<'_>, field_type: &'s FieldType<'_>, member: &TokenStream) -> QualifiedPath<'s> {
    if field.is_left_out_when_empty() { field_type.view_unless_empty(member) } else { field_type.view(member) }
}

/// `self.field`
pub(super) fn of_self(field: &Field<'_>) -> TokenStream {
    let member = field.member();
    quote!(self.#member)
}
