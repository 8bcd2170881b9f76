//! The type that accepts a value of an example, if the documented type does not.

use serde_json::{Map, Value};

use super::{Reconciler, is_scalar, word};
use crate::generate::plan::{Body, Type};
use crate::generate::round_trip::Prediction;

impl Reconciler<'_> {
    /// Returns the type that accepts a value, if the current type does not.
    pub(super) fn value(&mut self, ty: &Type, value: &Value) -> Option<Type> {
        match (ty, value) {
            (Type::Any, _) | (_, Value::Null) | (Type::Open, Value::Object(_)) => None,
            (Type::Table(_) | Type::Boxed(_) | Type::List(_) | Type::Map(_) | Type::Open, Value::String(text))
                if text.is_empty() =>
            {
                None
            }
            // A value without content says nothing about the type.
            (Type::List(_), Value::Object(members)) if members.is_empty() => self.mistaken(value),
            (Type::Table(_) | Type::Boxed(_) | Type::Map(_) | Type::Open, Value::Array(elements))
                if elements.is_empty() =>
            {
                self.mistaken(value)
            }
            (Type::Table(table) | Type::Boxed(table), Value::Object(members)) => {
                match self.plan.tables.get(*table).map(|table| &table.body) {
                    Some(Body::Whole(inner, _)) => {
                        let inner = inner.clone();
                        self.value(&inner, value);
                    }
                    _ => self.object(*table, members),
                }
                None
            }
            (Type::List(element), Value::Array(elements)) => Some(Type::List(self.elements(element, elements)?.into())),
            (Type::Map(element), Value::Object(members)) => Some(Type::Map(self.members(element, members)?.into())),
            // A single object instead of a documented list, or a list instead of a documented object.
            (Type::List(element), Value::Object(_)) if !is_scalar(element) => {
                Some(self.value(element, value).unwrap_or_else(|| Type::clone(element)))
            }
            (element, Value::Array(elements)) if !matches!(element, Type::List(_)) => {
                let better = self.elements(element, elements);
                Some(Type::List(better.unwrap_or_else(|| element.clone()).into()))
            }
            (ty, value) if !is_scalar(ty) || is_structured(value) => Some(Type::Any),
            (ty, value) => self.scalar(ty, value),
        }
    }

    /// Reports a value of another type that is read as if it was absent.
    fn mistaken(&mut self, value: &Value) -> Option<Type> {
        self.find(format!("is documented as {} but is {}", self.documented, word(value)));
        None
    }

    /// Returns the type that accepts all elements. A list with a `null` element becomes a list of values of any type,
    /// because other lists cannot keep it.
    fn elements(&mut self, element: &Type, elements: &[Value]) -> Option<Type> {
        let better = self.each("[]", element, elements);
        let ty = better.as_ref().unwrap_or(element);
        if elements.iter().any(|value| Prediction::refuses_element(self.plan, ty, value)) {
            self.find(format!("is documented as {} but has an element that is `null` or empty", self.documented));
            return Some(Type::Any);
        }
        better
    }

    /// Returns the type that accepts all members of a map. Maps of scalars leave out a `null`, which says something about its
    /// name.
    fn members(&mut self, element: &Type, members: &Map<String, Value>) -> Option<Type> {
        let better = self.each(".*", element, members.values());
        let ty = better.as_ref().unwrap_or(element);
        if is_scalar(ty) && members.values().any(Value::is_null) {
            self.find(format!("is documented as {} but has a member that is `null`", self.documented));
            return Some(Type::Any);
        }
        better
    }

    fn each<'v>(&mut self, segment: &str, element: &Type, values: impl IntoIterator<Item = &'v Value>) -> Option<Type> {
        let mut better: Option<Type> = None;
        for value in values {
            let ty = better.clone().unwrap_or_else(|| element.clone());
            better = self.inside(segment, |inside| inside.value(&ty, value)).or(better);
        }
        better
    }

    /// Returns the type that accepts a scalar. Text accepts every scalar, and a number accepts every integer. If
    /// tolerant reading accepts the value, the type does not change.
    fn scalar(&mut self, ty: &Type, value: &Value) -> Option<Type> {
        if !Prediction::refuses(self.plan, ty, value) {
            if Prediction::changes(self.plan, ty, value) {
                self.find(format!("is documented as {} but is {}", self.documented, word(value)));
                // Text would turn the value into a string when it is sent or stored again.
                if self.is_flat && *ty == Type::Text {
                    return Some(Type::Any);
                }
            }
            return None;
        }
        Some(match (ty, value) {
            (Type::Integer, Value::Number(number)) if number.is_f64() => Type::Number,
            (_, Value::String(_)) => Type::Text,
            _ => Type::Any,
        })
    }
}

fn is_structured(value: &Value) -> bool {
    matches!(value, Value::Array(_) | Value::Object(_))
}
