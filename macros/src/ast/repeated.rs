//! Fields and variants with the identifier of an earlier one.

use std::collections::HashSet;

use syn::punctuated::Punctuated;
use syn::{Data, DeriveInput, Fields, Ident};

/// Removes each field and each variant with the identifier of an earlier one, and returns their identifiers. The compiler would
/// report them in each place where the expansion names them.
pub(crate) fn remove_repeated(item: &mut DeriveInput) -> Vec<Ident> {
    match &mut item.data {
        Data::Struct(data) => match &mut data.fields {
            Fields::Named(fields) => remove(&mut fields.named, |field| field.ident.as_ref()),
            Fields::Unnamed(_) | Fields::Unit => Vec::new(),
        },
        Data::Enum(data) => remove(&mut data.variants, |variant| Some(&variant.ident)),
        Data::Union(_) => Vec::new(),
    }
}

fn remove<T: Clone, P: Clone + Default>(all: &mut Punctuated<T, P>, ident: fn(&T) -> Option<&Ident>) -> Vec<Ident> {
    let mut known = HashSet::new();
    let is_repeated: Vec<_> =
        all.iter().map(|one| ident(one).is_some_and(|ident| !known.insert(ident.clone()))).collect();
    if !is_repeated.contains(&true) {
        return Vec::new();
    }
    let (repeated, kept): (Vec<_>, Vec<_>) =
        all.iter().cloned().zip(is_repeated).partition(|(_, is_repeated)| *is_repeated);
    *all = kept.into_iter().map(|(one, _)| one).collect();
    repeated.iter().filter_map(|(one, _)| ident(one).cloned()).collect()
}
