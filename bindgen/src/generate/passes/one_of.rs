//! Gives a list that examples show in other types too an enum of these types.
//!
//! A page that documents a list may show one of its elements, or a text such as "auto". Which of the two a service sends, or
//! takes, only the service knows, so both are read and written.

use serde_json::{Map, Value};

use super::super::lower::Lowering;
use super::super::plan::{Also, Body, Choice, Field, Head, Item, Kind, Plan, Type};
use super::super::{name, prose, types};
use super::example_values::{FieldId, Owner};
use super::examples::is_scalar;
use super::fields::{field, field_mut, ids};

/// Returns the other type that an example shows of a list. An object in place of a list whose name is in the singular is no
/// element, but a mistake in the table.
pub(super) fn also(plan: &Plan, field: &Field, value: &Value) -> Option<Also> {
    let Type::List(element) = &field.ty else { return None };
    if !field.is_in_body() || field.rest {
        return None;
    }
    match value {
        Value::String(text) if !text.is_empty() => Some(Also::Text),
        Value::Object(members) if members.is_empty() => None,
        Value::Object(members) if is_name_of_list(&field.wire) && has_fields(plan, element, members) => Some(Also::One),
        Value::Object(_) if is_scalar(element) => Some(Also::Object),
        _ => None,
    }
}

/// Returns whether a type is a structure with a field for one of the members.
fn has_fields(plan: &Plan, ty: &Type, members: &Map<String, Value>) -> bool {
    let body = ty.table().and_then(|at| plan.tables.get(at)).map(|table| &table.body);
    matches!(body, Some(Body::Fields(fields)) if fields.iter().any(|field| members.contains_key(&field.wire)))
}

fn is_name_of_list(name: &str) -> bool {
    let last = name::snake(name).rsplit('_').next().map(str::to_owned).unwrap_or_default();
    last == "list" || name::singular(&last) != last
}

/// Adds another type to a list. `ty` is the type of the example. Returns whether the field changes.
pub(super) fn add(field: &mut Field, also: Also, ty: Type, value: &Value) -> bool {
    let is_known = field.also.contains(&also);
    if !is_known {
        field.also.push(also);
        field.also.sort_unstable();
        field.differs = Some(types::of_example(value));
    }
    let list = Type::List(ty.into());
    let is_other = also == Also::One && field.ty != list;
    if is_other {
        field.ty = list;
    }
    !is_known || is_other
}

/// Creates the enums.
pub(in crate::generate) fn describe(lowering: &mut Lowering<'_>) {
    for id in ids(&lowering.plan) {
        let Some(found) = field(&lowering.plan, id).filter(|field| !field.also.is_empty()) else { continue };
        let (wire, list, also) = (found.wire.clone(), found.ty.clone(), found.also.clone());
        let Some((home, owner)) = home(&lowering.plan, id) else { continue };
        let first = name::r#type(&wire);
        let name = lowering.claim(home, &[first.clone(), format!("{first}Value"), name::below(&owner, &wire)]);
        let docs = format!("{}, which has one of several types.", prose::code(&wire));
        let head = Head { name, docs, ..Head::default() };
        let table = lowering.add(home, Kind::Structure, head, Body::OneOf(choices(&list, &also)));
        let Some(field) = field_mut(&mut lowering.plan, id) else { continue };
        field.ty = Type::Table(table);
        // A list without elements stands for nothing, and the enum has no such value.
        field.may_be_absent |= field.in_examples.is_nothing;
    }
}

fn choices(list: &Type, also: &[Also]) -> Vec<Choice> {
    let choice = |name: &str, docs: &str, ty: Type| Choice {
        name: name.to_owned(),
        docs: docs.to_owned(),
        statuses: Vec::new(),
        ty,
    };
    let element = match list {
        Type::List(element) => Type::clone(element),
        other => other.clone(),
    };
    let others = also.iter().map(|also| match also {
        Also::One => choice("One", "A single element in place of the list.", element.clone()),
        Also::Object => choice("Object", "An object in place of the list.", Type::Open),
        Also::Text => choice("Text", "A string in place of the list.", Type::Text),
    });
    std::iter::once(choice("List", "The list.", list.clone())).chain(others).collect()
}

/// Returns the module of a field, and the name of the type that has it.
fn home(plan: &Plan, id: FieldId) -> Option<(usize, String)> {
    match id.owner {
        Owner::Table(at) => plan.tables.get(at).map(|table| (table.home, table.head.name.clone())),
        Owner::Request(module, item) => match plan.modules.get(module)?.items.get(item)? {
            Item::Request(request) => Some((module, request.head.name.clone())),
            Item::Table(_) | Item::Values(_) => None,
        },
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn any_json_is_the_last_variant() {
        let mut also = [Also::Object, Also::Text];
        also.sort_unstable();
        let names = choices(&Type::List(Type::Text.into()), &also).into_iter().map(|choice| choice.name);
        assert_eq!(names.collect::<Vec<_>>(), ["List", "Text", "Object"]);
    }
}
