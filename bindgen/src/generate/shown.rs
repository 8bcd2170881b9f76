//! What values of examples have in common: the type of what no row documents.

use serde_json::{Map, Value};

use super::name::singular;

/// The type that values have in common.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub(super) enum Shown {
    /// There are no values, or all are `null` or empty.
    #[default]
    Nothing,
    Text,
    Integer,
    Number,
    Boolean,
    List(Box<Shown>),
    /// An object whose names are data.
    Map(Box<Shown>),
    /// An object with these members.
    Object(Vec<(String, Shown)>),
    /// The values have different types.
    Any,
}

/// Names of objects with any names that are not in the plural.
const MAPS: [&str; 8] = ["metadata", "meta", "extra", "capacity", "config", "configuration", "info", "data"];

impl Shown {
    /// Returns what some values have in common. `name` is the name of the member that has them. JSON nests at most 127
    /// levels.
    pub(super) fn of(name: &str, values: &[&Value]) -> Self {
        // An empty text often means that there is no value.
        let is_empty = |value: &Value| value.is_null() || value.as_str().is_some_and(str::is_empty);
        let given: Vec<&Value> = values.iter().copied().filter(|value| !is_empty(value)).collect();
        let is_all = |is: fn(&Value) -> bool| given.iter().all(|value| is(value));
        if given.is_empty() {
            return Self::Nothing;
        }
        if is_all(Value::is_string) {
            Self::Text
        } else if is_all(Value::is_boolean) {
            Self::Boolean
        } else if is_all(|value| value.is_i64() || value.is_u64()) {
            Self::Integer
        } else if is_all(Value::is_number) {
            Self::Number
        } else if is_all(Value::is_array) {
            let elements: Vec<&Value> = given.into_iter().filter_map(Value::as_array).flatten().collect();
            Self::List(Self::of(&singular(name), &elements).into())
        } else if is_all(Value::is_object) {
            Self::of_objects(name, &given.into_iter().filter_map(Value::as_object).collect::<Vec<_>>())
        } else {
            Self::Any
        }
    }

    fn of_objects(name: &str, objects: &[&Map<String, Value>]) -> Self {
        let mut members: Vec<(&str, Vec<&Value>)> = Vec::new();
        let mut known = std::collections::HashMap::new();
        for (name, value) in objects.iter().copied().flatten() {
            let at = *known.entry(name.as_str()).or_insert(members.len());
            match members.get_mut(at) {
                Some((_, values)) => values.push(value),
                None => members.push((name, vec![value])),
            }
        }
        if members.is_empty() {
            return Self::Nothing;
        }
        let is_data = members.iter().all(|(name, _)| is_data(name));
        let shown = |(name, values): &(&str, Vec<&Value>)| ((*name).to_owned(), Self::of(name, values));
        let shown: Vec<_> = members.iter().map(shown).collect();
        if is_data || is_map(name, &shown) {
            let all: Vec<&Value> = members.into_iter().flat_map(|(_, values)| values).collect();
            return Self::Map(Self::of(&singular(name), &all).into());
        }
        Self::Object(shown)
    }

    /// Returns whether the values are scalars.
    pub(super) fn is_scalar(&self) -> bool {
        matches!(self, Self::Text | Self::Integer | Self::Number | Self::Boolean)
    }

    /// Returns whether the values are lists or objects that are not empty.
    pub(super) fn has_elements(&self) -> bool {
        match self {
            Self::List(element) | Self::Map(element) => **element != Self::Nothing,
            Self::Object(_) | Self::Any => true,
            _ => false,
        }
    }

    /// Returns the type that all members of an object have, if they are text, lists of text, or the same objects.
    pub(super) fn element(&self) -> Option<Self> {
        match self {
            Self::Map(element) => Some((**element).clone()),
            Self::Object(members) => {
                let mut given = members.iter().map(|(_, shown)| shown).filter(|shown| **shown != Self::Nothing);
                let first = given.next()?;
                let is_plain = match first {
                    Self::List(element) => **element == Self::Text && members.len() > 1,
                    first => *first == Self::Text,
                };
                (is_plain && given.all(|shown| shown == first)).then(|| first.clone())
            }
            _ => None,
        }
    }
}

/// Returns whether a name is data, and not the name of a field: an ID, a class of resources, a text with spaces.
pub(super) fn is_data(name: &str) -> bool {
    let has = |is: fn(char) -> bool| name.contains(is);
    // The tools that write examples name the members of a map so.
    let is_generic = name.strip_prefix("additionalProp").is_some_and(|rest| rest.parse::<u32>().is_ok());
    let is_id = name.len() >= 8 && name.chars().all(|letter| letter.is_ascii_hexdigit() || letter == '-');
    name.starts_with(|first: char| first.is_ascii_digit())
        || is_generic
        || is_id && has(|letter| letter.is_ascii_digit())
        || has(|letter| letter.is_whitespace() || letter == '@' || letter == '/')
        || !has(char::is_lowercase) && has(char::is_uppercase)
}

/// Returns whether an object is a map although its names could be those of fields: it is named in the plural and its members
/// have the same type.
fn is_map(name: &str, members: &[(String, Shown)]) -> bool {
    let is_named = singular(name) != name || MAPS.contains(&name.to_lowercase().as_str());
    let mut given = members.iter().map(|(_, shown)| shown).filter(|shown| **shown != Shown::Nothing);
    let Some(first) = given.next() else { return false };
    let are_equal = given.clone().all(|shown| shown == first);
    let are_objects = matches!(first, Shown::Object(_)) && members.len() > 1;
    let is_list_of_objects = matches!(first, Shown::List(element) if matches!(**element, Shown::Object(_)));
    are_equal && (are_objects || is_named && (is_list_of_objects || *first == Shown::Text))
}

#[cfg(test)]
mod tests {
    use serde_json::{Value, json};

    use super::Shown;

    fn shown(name: &str, value: &Value) -> Shown {
        Shown::of(name, &[value])
    }

    fn list(element: Shown) -> Shown {
        Shown::List(element.into())
    }

    fn map(element: Shown) -> Shown {
        Shown::Map(element.into())
    }

    #[test]
    fn values_of_different_types_have_none_in_common() {
        assert_eq!(shown("sails", &json!(["a", null, "b"])), list(Shown::Text));
        assert_eq!(shown("sails", &json!([1, 2.5])), list(Shown::Number));
        assert_eq!(shown("sails", &json!([1, "a"])), list(Shown::Any));
        assert_eq!(shown("sails", &json!([])), list(Shown::Nothing));
    }

    #[test]
    fn the_names_of_a_map_are_data() {
        let port = || Shown::Object(vec![("free".to_owned(), Shown::Integer)]);
        assert_eq!(shown("notes", &json!({"color": "red"})), map(Shown::Text));
        assert_eq!(shown("metadata", &json!({"color": "red"})), map(Shown::Text));
        assert_eq!(shown("berths", &json!({"north": [{"free": 1}]})), map(list(port())));
        assert_eq!(shown("usage", &json!({"north": {"free": 1}, "south": {"free": 2}})), map(port()));
        assert_eq!(shown("total", &json!({"7c1e-44aa": 1})), map(Shown::Integer));
        let boat = Shown::Object(vec![("name".to_owned(), Shown::Text)]);
        assert_eq!(shown("boat", &json!({"name": "a"})), boat);
    }
}
