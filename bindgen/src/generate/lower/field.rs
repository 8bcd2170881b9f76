//! Lowers a row to a field: its type, its links and its name.

use std::collections::HashSet;

use restable_model::Documented;
use serde_json::Value;

use super::super::name::{self, Names};
use super::super::plan::{Field, InExamples, Type};
use super::super::prose::{self, is_numbered_table, short};
use super::super::rows::{self, Node, is_dynamic};
use super::super::types;
use super::{Lowering, Owner, Side};
use crate::page::{Null, Presence, Row, Versions, says_empty_object};
use crate::problem;
use crate::service::{Fields, TableId};

/// The example of a row on its page, and the one in its description.
type Examples<'v> = (Option<&'v Value>, Option<&'v Value>);

impl<'s> Lowering<'s> {
    /// Lowers the rows of a table to fields.
    pub(super) fn fields(
        &mut self,
        nodes: Vec<Node<'s>>,
        rest: Option<Node<'s>>,
        owner: &Owner,
        example: Option<&'s Value>,
    ) -> Vec<Field> {
        let mut names = Names::default();
        // The list in a response may be shown without the object around it.
        let is_bare_list = owner.is_root && nodes.len() == 1 && example.is_some_and(Value::is_array);
        let example = example.and_then(rows::object);
        let nodes = if rest.is_none() && !is_bare_list { self.lift(nodes, example) } else { nodes };
        let mut fields = Vec::with_capacity(nodes.len());
        for node in nodes {
            let inside = example.and_then(|example| example.get(&node.name));
            let mut field = self.field(&node, owner, inside);
            field.ident = names.claim(&[field.ident]);
            fields.push(field);
        }
        if let Some(node) = rest {
            fields.push(self.rest(&node, owner, &mut names));
        }
        fields
    }

    /// Lowers a row to a field. The caller sets its location.
    pub(super) fn field(&mut self, node: &Node<'s>, owner: &Owner, example: Option<&'s Value>) -> Field {
        let Node { row, name, .. } = node;
        let listed = self.list_inside(node, owner, example);
        let is_in_object = listed.is_some();
        let ty = listed.unwrap_or_else(|| self.type_of(node, owner, example));
        let own = types::own_example::of_row(row, name);
        let shown = example.or(own.as_ref());
        let ty = if ty == Type::Any { types::untyped(row, name, shown).unwrap_or(ty) } else { ty };
        let said = self.type_said(node, &ty, owner.side, (example, own.as_ref()));
        let also = types::said::other_of_case(row, said.as_ref().unwrap_or(&ty));
        let is_list_said = ty == Type::Open && also.is_some();
        let said = if is_list_said { Some(Type::List(Type::Any.into())) } else { said };
        let is_said = said.is_some();
        let ty = said.unwrap_or(ty);
        let ty = special(ty, row, name, owner.side, example);
        let of_shown = types::of_shown(&ty, row, name, example).map(|shown| match (shown, owner.side, example) {
            // A caller writes a time as text, so that it has no spelling as a number.
            (Type::Time, Side::Request, Some(Value::Number(number))) if number.is_i64() => Type::Integer,
            (shown, ..) => shown,
        });
        // An object with an entry for each name, in place of a list.
        let is_map_of_example = matches!((&ty, &row.documented), (Type::Map(_), Some(Documented::List(_))))
            && example.is_some_and(Value::is_object);
        let by_example =
            example.filter(|_| of_shown.is_some() || is_map_of_example || is_in_object).map(types::of_example);
        let ty = of_shown.unwrap_or(ty);
        let ty = self.enumerated(ty, node, owner, shown);
        let is_retyped = node.twins.iter().any(|(twin, _)| twin.documented != row.documented);
        let ty = if is_retyped { Type::Any } else { ty };
        let job_page = self.job_page(row, name).filter(|_| ty == Type::Text && owner.side == Side::Response);
        let documented = types::text(row);
        let differs = match by_example.filter(|_| !is_retyped) {
            Some(reason) => Some(reason),
            None if node.shown.is_some() && types::differs(&documented, &ty).is_some() => types::of_shown_type(&ty),
            None => types::differs(&documented, &ty).map(|reason| match (is_retyped, is_said) {
                (true, _) => types::OTHER_ROW,
                (false, true) => types::said::IN_DESCRIPTION,
                (false, false) => reason,
            }),
        };
        let ty = if job_page.is_some() { Type::Job } else { ty };
        let docs = prose::of_rows(row, node.twins.iter().map(|(twin, _)| *twin), || format!("{}.", prose::code(name)));
        let docs = self.with_parts(docs, node, &ty);
        let docs = self.with_pair(docs, node, &ty);
        let ty = if ty == Type::Time && example.is_some_and(types::is_other_than_time) {
            self.not_times.insert([owner.name.clone(), name.clone(), docs.clone()]);
            Type::Text
        } else {
            ty
        };
        let says_null =
            |of: &dyn Fn(Null) -> bool| of(row.hints.null) || node.twins.iter().any(|(twin, _)| of(twin.hints.null));
        // A response may lack all other parameters anyway.
        let is_mandatory = row.presence == Presence::Mandatory;
        let is_sent = owner.side == Side::Request;
        let is_of_some_calls = is_mandatory && node.is_of_some && is_sent;
        let docs = if is_of_some_calls { format!("{docs}\n\nOnly some calls need it.") } else { docs };
        let may_be_null = owner.side == Side::Response && is_mandatory && row.hints.may_be_null;
        let has_elements = node.shown.as_ref().is_some_and(|shown| shown.has_elements());
        Field {
            versions: if node.twins.is_empty() { row.versions.clone() } else { Versions::default() },
            documented,
            presence: if is_of_some_calls { Presence::Optional } else { row.presence },
            may_be_absent: node.may_be_absent || may_be_null || says_null(&|null| null.is_received),
            in_examples: InExamples { has_elements, ..InExamples::default() },
            takes_null: is_sent && ty != Type::Any && says_null(&|null| null.is_sent),
            takes_empty: is_sent && !is_mandatory && ty.has_nothing() && says_empty_object(row.description.marked()),
            see: self.links(node),
            job_page,
            differs,
            also: also.into_iter().collect(),
            ..Field::new(name::field(name), name.clone(), ty, docs)
        }
    }

    /// Returns the type that the description of a row documents instead of the one in its Type cell, and reports it.
    fn type_said(&mut self, node: &Node<'s>, ty: &Type, side: Side, examples: Examples<'_>) -> Option<Type> {
        let said = match side {
            Side::Request => types::said::in_request(&node.row, ty),
            Side::Response => None,
        };
        let said = said.or_else(|| types::said::in_description(&node.row, &node.name, ty, examples))?;
        let about = format!("`{}` is documented as {}", short(&node.name), types::text(&node.row));
        self.report(node.id.page, node.row.line, problem::Kind::TypeInDescription, about);
        let is_text = side == Side::Response && types::said::is_word(&node.row, &node.name, &said);
        Some(if is_text { Type::Text } else { said })
    }

    /// Creates the field that collects members whose names the page does not document.
    fn rest(&mut self, node: &Node<'s>, owner: &Owner, names: &mut Names) -> Field {
        let element = self.type_of(node, owner, None);
        let docs = prose::of_row(&node.row, || "Fields whose names the page does not document.".to_owned());
        let ident = names.claim(&["others".to_owned(), "other_fields".to_owned()]);
        Field::rest(ident, Type::Map(element.into()), docs)
    }

    /// Returns the type of a row.
    pub(super) fn type_of(&mut self, node: &Node<'s>, owner: &Owner, example: Option<&'s Value>) -> Type {
        self.bind(node.id.page, &node.row);
        for (twin, id) in &node.twins {
            self.bind(id.page, twin);
        }
        let documented = node.row.documented.as_ref().unwrap_or(&Documented::Any);
        if !node.inside.is_empty() {
            if let Some(map) = self.map_of_pair(node, example) {
                return map;
            }
            let inner = self.inline(node, owner, example);
            return types::inside(documented, &inner, example);
        }
        if let Some(inner) = self.alternatives(node, owner, example) {
            return types::inside(documented, &inner, example);
        }
        if let Some(id) = self.described_object(node, example) {
            let inner = self.of_table(id, node, owner, example);
            return types::inside(documented, &inner, example);
        }
        if let Some(map) = self.map_of_pair(node, example) {
            return map;
        }
        match self.service.fields(node.id, &node.row) {
            Fields::Table(id) => {
                let entry = example.and_then(|example| self.first_entry(id, documented, example));
                let id = if entry.is_none() { self.own_table(node, example).unwrap_or(id) } else { id };
                if entry.is_some() && *documented != Documented::Object {
                    let about =
                        format!("`{}` is documented as {} but is an object", short(&node.name), types::text(&node.row));
                    self.report(node.id.page, node.row.line, problem::Kind::Drift, about);
                }
                let inner = self.of_table(id, node, owner, entry.or(example));
                match entry {
                    Some(Value::Array(_)) if !matches!(inner, Type::List(_)) => {
                        Type::Map(Type::List(inner.into()).into())
                    }
                    Some(_) => Type::Map(inner.into()),
                    None if self.is_list_of(id, documented, example) => Type::List(inner.into()),
                    None => types::around(documented, &inner),
                }
            }
            // The caller chooses the names of the entries, and their types with them.
            _ if owner.side == Side::Request && is_dynamic(&node.name) && *documented == Documented::Object => {
                Type::Any
            }
            Fields::None | Fields::Open | Fields::Unresolved(_) => {
                self.type_shown(documented, node, owner).unwrap_or_else(|| types::open(documented))
            }
        }
    }

    /// Returns whether the example of a map is a list of objects with the rows of a table.
    fn is_list_of(&self, id: TableId, documented: &Documented, example: Option<&Value>) -> bool {
        let rows = self.service.table(id).map_or(&[][..], |table| &table.rows);
        let is_row = |name: &String| rows.iter().any(|row| row.name == *name);
        let first = example.filter(|example| example.is_array()).and_then(rows::object);
        let has_rows = first.is_some_and(|members| !members.is_empty() && members.keys().all(is_row));
        matches!(documented, Documented::Map(_)) && has_rows
    }

    /// Returns the first entry of an object that is a map: its example has none of the rows of its table, but each of its
    /// entries has.
    fn first_entry<'v>(&self, id: TableId, documented: &Documented, example: &'v Value) -> Option<&'v Value> {
        let Value::Object(entries) = example else { return None };
        let rows = &self.service.table(id)?.rows;
        let is_row = |name: &String| rows.iter().any(|row| row.name == *name);
        let has_rows = |value: &&Value| {
            let members = rows::object(value);
            members.is_some_and(|members| members.keys().filter(|name| is_row(name)).count() * 2 > members.len())
        };
        let is_empty = |value: &Value| value.as_array().is_some_and(Vec::is_empty);
        let is_object = match documented {
            Documented::List(element) => **element == Documented::Object,
            documented => *documented == Documented::Object,
        };
        let is_map = is_object
            && !entries.keys().any(is_row)
            && entries.values().all(|value| is_empty(value) || has_rows(&value));
        entries.values().find(has_rows).filter(|_| is_map)
    }

    /// Returns the table that a row without fields refers to, or whose caption names it, if its example is an object: some
    /// pages document an object as a string, or as a map of strings.
    fn described_object(&self, node: &Node<'s>, example: Option<&Value>) -> Option<TableId> {
        let members = example.and_then(rows::object)?;
        let has_objects = || members.values().any(|value| value.is_object() || value.is_array());
        let is_text = |documented: &Documented| match documented {
            Documented::Text => true,
            Documented::List(element) => **element == Documented::Text,
            Documented::Map(element) => **element == Documented::Text && has_objects(),
            _ => false,
        };
        node.row.documented.as_ref().filter(|documented| is_text(documented))?;
        let has_members = |id: &TableId| {
            let rows = self.service.table(*id).map_or(&[][..], |table| &table.rows);
            members.keys().all(|name| rows.iter().any(|row| row.name == *name))
        };
        self.service.referred(&node.row).or_else(|| {
            self.service.captioned(node.id, &node.row).filter(|id| !node.row.name.is_empty() && has_members(id))
        })
    }

    /// Returns the links of a row's references, except the one to the table of its own fields.
    fn links(&self, node: &Node<'s>) -> Vec<(String, String)> {
        let fields = self.service.fields(node.id, &node.row).table();
        let mut links: Vec<(String, String)> = Vec::new();
        let mut known = HashSet::new();
        for (at, reference) in node.row.references.iter().enumerate() {
            // The description already leads to the tables that it refers to.
            if at >= node.row.type_references && is_numbered_table(&reference.text) {
                continue;
            }
            let leads = self.service.resolve(&reference.label);
            let own = leads.is_some_and(|(page, label)| {
                let is_found = |id: TableId| id.page == page && label.table == Some(id.table);
                // The type may refer to a table that another page or the other side of the page has a copy of.
                let is_type = label.table.is_some() && at < node.row.type_references;
                fields.is_some_and(|id| is_type || is_found(id))
            });
            let Some(target) = self.links.label(&reference.label).filter(|_| !own) else { continue };
            let title = prose::link_title(&reference.text);
            if !title.is_empty() && known.insert(target.clone()) {
                links.push((title, target));
            }
        }
        links
    }

    /// Returns the page that documents the status of a job, if the row is a job ID with a reference.
    fn job_page(&self, row: &Row, name: &str) -> Option<usize> {
        let mut references = row.references.iter().filter_map(|reference| self.service.resolve(&reference.label));
        references.find(|_| name::is_job_id(name) || name::is_workflow_id(name)).map(|(page, _)| page)
    }
}

/// Returns a more specific type if the name of the parameter implies one.
fn special(ty: Type, row: &Row, name: &str, side: Side, example: Option<&Value>) -> Type {
    match ty {
        Type::Text if row.hints.is_secret || types::is_token(name) => Type::Secret,
        Type::Text if side == Side::Request && types::is_id_of_token(name, row) => Type::Secret,
        Type::Map(element) if *element == Type::Text && row.hints.is_secret => Type::Map(Type::Secret.into()),
        Type::Text
            if side == Side::Response && (types::is_time(name, row) || types::is_shown_time(name, row, example)) =>
        {
            Type::Time
        }
        Type::Number if types::is_count(name, row, example) => Type::Integer,
        other => other,
    }
}
