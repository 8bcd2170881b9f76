//! The example of a row that its own description contains.

use serde_json::Value;

use super::super::plan::Type;
use crate::page::Row;

/// Returns the value after the name of a row in its description: `"berths": [{"side": "port"}]`.
pub(in crate::generate) fn of_row(row: &Row, name: &str) -> Option<Value> {
    let text = row.description.marked();
    if !["\":", "\" :"].iter().any(|colon| text.contains(colon)) {
        return None;
    }
    in_text(&text.replace('\\', ""), name)
}

fn in_text(text: &str, name: &str) -> Option<Value> {
    let quoted = format!("\"{name}\"");
    text.match_indices(&quoted).find_map(|(at, _)| {
        let value = text.get(at + quoted.len()..)?.trim_start().strip_prefix(':')?;
        serde_json::Deserializer::from_str(value).into_iter().next()?.ok()
    })
}

/// Returns the type that an example shows in place of an object with any members: a list of objects, or a map of text.
pub(super) fn other_than_open(example: &Value) -> Option<Type> {
    match example {
        Value::Array(elements) if !elements.is_empty() && elements.iter().all(Value::is_object) => {
            Some(Type::List(Type::Open.into()))
        }
        Value::Object(members) if !members.is_empty() && members.values().all(Value::is_string) => {
            Some(Type::Map(Type::Text.into()))
        }
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::in_text;

    #[test]
    fn a_description_has_an_example_of_its_own_row() {
        for (text, expected) in [
            (
                "The berths. Example: \"berths\": [{\"side\": \"port\"}, {\"side\": \"lee\"}]",
                Some(json!([{"side": "port"}, {"side": "lee"}])),
            ),
            ("Marks.\n\n\"berths\" : { \"a\" : \"b\" }", Some(json!({"a": "b"}))),
            ("The \"berths\". Example: \"berths\": \"port,lee\".", Some(json!("port,lee"))),
            ("Other berths: \"quays\": [1]", None),
            ("The \"berths\": those of the boat.", None),
        ] {
            assert_eq!(in_text(text, "berths"), expected, "{text}");
        }
    }
}
