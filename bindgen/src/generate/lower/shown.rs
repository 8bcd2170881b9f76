//! Lowers what only the examples show: the fields of a response without rows, and the elements of lists and maps without
//! documented fields.

use restable_model::Documented;

use super::super::plan::{Body, Field, Head, Kind, Type};
use super::super::prose::short;
use super::super::rows::{Node, is_dynamic};
use super::super::shown::Shown;
use super::super::{name, prose};
use super::{Lowering, Owner, Side};
use crate::problem;

/// The maximum nesting of structures that only examples show. Deeper objects have any fields.
const MAX_DEPTH: usize = 2;

impl<'s> Lowering<'s> {
    /// Returns the type of a row whose elements no row documents, if the examples show more of it than its documented type
    /// says.
    pub(super) fn type_shown(&mut self, documented: &Documented, node: &Node<'s>, owner: &Owner) -> Option<Type> {
        let shown = node.shown.clone()?;
        let name = if is_dynamic(&node.name) { &node.row.name } else { &node.name };
        let (ty, place) = match (documented, &*shown) {
            (Documented::List(element), Shown::List(inner)) if is_open(element) => {
                (Type::List(self.element_shown(name, inner, owner)?.into()), "[]")
            }
            // A caller may still send what the table documents.
            (Documented::Object | Documented::List(_), Shown::Text) if owner.side == Side::Response => {
                return Some(Type::Text);
            }
            (Documented::Object, Shown::List(inner)) => {
                (Type::List(self.element_shown(name, inner, owner).unwrap_or(Type::Any).into()), "[]")
            }
            // An object of which no member is documented has any names.
            (Documented::Object | Documented::Text, shown) => match shown.element() {
                Some(element) => (Type::Map(self.element_shown(name, &element, owner)?.into()), ".*"),
                None if *documented == Documented::Text && matches!(shown, Shown::Object(_)) => (Type::Open, ".*"),
                None => return None,
            },
            _ => return None,
        };
        let about = format!("`{}{place}`", short(name));
        self.report(node.id.page, node.row.line, problem::Kind::ExampleType, about);
        Some(ty)
    }

    /// Returns the type of an element. A caller may send objects with more members than the example has, so they stay open.
    fn element_shown(&mut self, name: &str, shown: &Shown, owner: &Owner) -> Option<Type> {
        let is_sent = owner.side == Side::Request && !shown.is_scalar();
        match shown {
            Shown::Nothing | Shown::Any => None,
            _ if is_sent => None,
            shown => Some(self.of_shown(name, shown, owner, 0)),
        }
    }

    /// Returns the body of a response that no row documents.
    pub(super) fn body_shown(&mut self, page: usize, line: usize, shown: &Shown, owner: &Owner) -> Option<Body> {
        let body = match shown {
            Shown::Object(members) => Body::Fields(self.fields_shown(members, owner, 0)),
            Shown::Map(element) => {
                Body::Whole(Type::Map(self.of_shown("entry", element, owner, 0).into()), "Map".to_owned())
            }
            Shown::List(element) => {
                Body::Whole(Type::List(self.of_shown("item", element, owner, 0).into()), "Array".to_owned())
            }
            _ => return None,
        };
        self.report(page, line, problem::Kind::ExampleType, "the response");
        Some(body)
    }

    fn of_shown(&mut self, name: &str, shown: &Shown, owner: &Owner, depth: usize) -> Type {
        match shown {
            Shown::Nothing | Shown::Any => Type::Any,
            Shown::Text => Type::Text,
            Shown::Integer => Type::Integer,
            Shown::Number => Type::Number,
            Shown::Boolean => Type::Boolean,
            Shown::List(element) => Type::List(self.of_shown(name, element, owner, depth).into()),
            Shown::Map(element) => Type::Map(self.of_shown(name, element, owner, depth).into()),
            Shown::Object(members) if depth < MAX_DEPTH && is_structure(members) => {
                let name_of_type = self.claim(owner.module, &names_of(name, owner));
                let inner = Owner { name: name_of_type.clone(), is_root: false, ..owner.clone() };
                let fields = self.fields_shown(members, &inner, depth + 1);
                let docs = format!("The fields of {} in the example.", prose::code(name));
                let head = Head { name: name_of_type, docs, page: None };
                Type::Table(self.add(owner.module, Kind::Structure, head, Body::Fields(fields)))
            }
            Shown::Object(_) => Type::Open,
        }
    }

    fn fields_shown(&mut self, members: &[(String, Shown)], owner: &Owner, depth: usize) -> Vec<Field> {
        let mut names = name::Names::default();
        let field = |(wire, shown): &(String, Shown)| {
            let ty = self.of_shown(wire, shown, owner, depth);
            let ident = names.claim(&[name::field(wire)]);
            let docs = format!("{} in the example. The page does not describe it.", prose::code(wire));
            Field::new(ident, wire.clone(), ty, docs)
        };
        members.iter().map(field).collect()
    }
}

/// Returns candidate names for the type of a member or of its elements.
fn names_of(member: &str, owner: &Owner) -> [String; 2] {
    // `servers_links` are links to other pages.
    let one = name::singular(member);
    let one = if one.ends_with("_link") { "link" } else { &one };
    [name::r#type(one), name::below(&owner.name, one)]
}

/// Returns whether a documented type says nothing about its fields.
fn is_open(element: &Documented) -> bool {
    matches!(element, Documented::Any | Documented::Object)
}

/// Returns whether the members of an object are those of a structure: at most half of them are objects in their turn, as the
/// properties of a schema are.
fn is_structure(members: &[(String, Shown)]) -> bool {
    let objects = members.iter().filter(|(_, shown)| matches!(shown, Shown::Object(_) | Shown::Any)).count();
    !members.is_empty() && objects * 2 <= members.len()
}
