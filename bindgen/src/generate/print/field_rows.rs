//! Lists the fields of a plan with their descriptions, for a person who compares them.

use std::collections::HashMap;

use restable_model::{Keyword as _, ParamKey};

use super::field::annotations;
use super::{Item, Module, Plan, Printer, Type, text};
use crate::generate::plan::{Body, Field};

/// A generated field, with the description of its page.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct FieldRow {
    /// The module of the first struct that has the field, as `service/module`.
    pub module: String,
    /// The name of the struct.
    pub structure: String,
    /// The number of structs with an equal field.
    pub uses: usize,
    /// The name of the field.
    pub name: String,
    /// The arguments of `#[param(…)]`, without the links.
    pub arguments: String,
    /// The Rust type, with the values of an enumeration in braces.
    pub ty: String,
    /// The description, in one line.
    pub description: String,
}

/// Returns each distinct field once, in the order of the modules.
pub(in crate::generate) fn field_rows(plan: &Plan, service: &str) -> Vec<FieldRow> {
    let mut rows: Vec<FieldRow> = Vec::new();
    let mut known: HashMap<_, usize> = HashMap::new();
    for (module, structure, field) in plan.modules.iter().flat_map(|module| fields(plan, module)) {
        let row = row(plan, module, (service, structure), field);
        let key = (row.name.clone(), row.arguments.clone(), row.ty.clone(), row.description.clone());
        let at = *known.entry(key).or_insert(rows.len());
        match rows.get_mut(at) {
            Some(first) => first.uses += 1,
            None => rows.push(row),
        }
    }
    rows
}

/// Returns the fields of a module, each with the name of its struct.
fn fields<'p>(plan: &'p Plan, module: &'p Module) -> impl Iterator<Item = (&'p Module, &'p str, &'p Field)> {
    module.items.iter().filter_map(|item| structure(plan, item)).flat_map(move |(name, fields)| {
        fields.iter().filter(|field| !field.rest).map(move |field| (module, name, field))
    })
}

/// Returns the name and the fields of an item that is printed as a struct. A table that equals another one is printed there.
fn structure<'p>(plan: &'p Plan, item: &'p Item) -> Option<(&'p str, &'p [Field])> {
    let (head, fields) = match item {
        Item::Request(request) => (&request.head, &request.fields),
        Item::Table(at) => {
            let table = plan.tables.get(*at).filter(|table| table.same_as.is_none())?;
            let Body::Fields(fields) = &table.body else { return None };
            (&table.head, fields)
        }
        Item::Values(_) => return None,
    };
    Some((&head.name, fields))
}

fn row(plan: &Plan, module: &Module, (service, structure): (&str, &str), field: &Field) -> FieldRow {
    let mut printer = Printer::new(plan, module, "");
    let is_link = |argument: &String| argument.starts_with(ParamKey::See.word());
    let arguments: Vec<_> = annotations(field).into_iter().filter(|argument| !is_link(argument)).collect();
    let ty = printer.field_type(field);
    let values = values(plan, &field.ty);
    FieldRow {
        module: format!("{service}/{}", module.name),
        structure: structure.to_owned(),
        uses: 1,
        name: field.ident.clone(),
        arguments: one_line(&arguments.join(", ")),
        ty: if values.is_empty() { ty } else { format!("{ty} {{{}}}", values.join(", ")) },
        description: one_line(&field.docs),
    }
}

/// Returns the values of the enumeration in a type.
fn values(plan: &Plan, ty: &Type) -> Vec<String> {
    match ty {
        Type::Values(at) => {
            let variants = plan.values.get(*at).map_or(&[][..], |values| &values.variants);
            variants.iter().map(|variant| text::shown(&variant.value)).collect()
        }
        Type::List(inner) | Type::Map(inner) => values(plan, inner),
        _ => Vec::new(),
    }
}

/// Returns a text without line breaks and control characters, so that it is one column of one line.
fn one_line(text: &str) -> String {
    text::shown(&text.split_whitespace().collect::<Vec<_>>().join(" "))
}
