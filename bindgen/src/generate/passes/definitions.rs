//! Applies what one example shows of a definition to all parameters that have the definition.
//!
//! The operations of a project share definitions, but each example shows only some states of a resource. A parameter is
//! `null` in the answers of all operations if it is in that of one, and the elements of a list have one type.

use std::collections::HashMap;

use restable_model::Location;

use super::super::lower::Lowering;
use super::super::plan::{Body, Field, Item, Plan, Type};

/// The name, the type and the description of a definition.
type Definition = (String, String, String);

/// What the examples show of a definition.
#[derive(Default)]
struct Evidence {
    is_null: bool,
    /// The type of the elements of a list or a map, if each example shows the same.
    element: Option<Type>,
    has_other_elements: bool,
}

/// Applies what the examples of a service show, if its pages have definitions.
pub(in crate::generate) fn share(lowering: &mut Lowering<'_>) {
    let flat: Vec<bool> = (0..lowering.service.pages.len()).map(|page| lowering.has_flat_tables(page)).collect();
    if !flat.contains(&true) {
        return;
    }
    let evidence = evidence(&lowering.plan, &flat);
    let plan = &mut lowering.plan;
    for table in plan.tables.iter_mut().filter(|table| flat.get(table.home) == Some(&true)) {
        if let Body::Fields(fields) = &mut table.body {
            for field in fields {
                apply(field, &evidence, true);
            }
        }
    }
    for module in &mut plan.modules {
        for item in &mut module.items {
            let Item::Request(request) = item else { continue };
            for field in &mut request.fields {
                apply(field, &evidence, false);
            }
        }
    }
}

fn evidence(plan: &Plan, flat: &[bool]) -> HashMap<Definition, Evidence> {
    let mut found: HashMap<Definition, Evidence> = HashMap::new();
    for table in plan.tables.iter().filter(|table| flat.get(table.home) == Some(&true)) {
        let Body::Fields(fields) = &table.body else { continue };
        for field in fields.iter().filter(|field| is_defined(field)) {
            let known = found.entry(definition(field)).or_default();
            known.is_null |= field.in_examples.is_null;
            let Some(element) = element(&field.ty).filter(|element| **element != Type::Any) else { continue };
            known.has_other_elements |= known.element.as_ref().is_some_and(|known| known != element);
            known.element.get_or_insert_with(|| element.clone());
        }
    }
    found
}

fn apply(field: &mut Field, evidence: &HashMap<Definition, Evidence>, is_answer: bool) {
    if !is_defined(field) {
        return;
    }
    let Some(known) = evidence.get(&definition(field)) else { return };
    field.may_be_absent |= is_answer && known.is_null;
    let is_known = |shown: &&Type| !known.has_other_elements && !field.in_examples.has_elements && is_scalar(shown);
    let Some(shown) = known.element.as_ref().filter(is_known) else { return };
    match &mut field.ty {
        Type::List(element) if **element == Type::Any => **element = shown.clone(),
        ty if *ty == Type::Open => *ty = Type::Map(shown.clone().into()),
        _ => {}
    }
}

/// Returns whether a field has a definition that others may share.
fn is_defined(field: &Field) -> bool {
    field.location == Location::Body && !field.rest && !field.documented.is_empty() && field.differs.is_none()
}

fn definition(field: &Field) -> Definition {
    (field.wire.clone(), field.documented.clone(), field.docs.clone())
}

fn element(ty: &Type) -> Option<&Type> {
    match ty {
        Type::List(element) | Type::Map(element) => Some(element),
        _ => None,
    }
}

fn is_scalar(ty: &Type) -> bool {
    matches!(ty, Type::Text | Type::Integer | Type::Number | Type::Boolean)
}
