//! The type of a row without fields whose description documents another type than its Type cell.

mod named_type;

use restable_model::Documented;
use serde_json::Value;

use super::super::plan::{Also, Type};
use super::{is_name_of_count, own_example, plain};
use crate::page::Row;
use named_type::{named, scalar};

/// The reason to print for a type that the description documents.
pub(in crate::generate) const IN_DESCRIPTION: &str = "the description documents another type";

/// Returns the type that the description of a row documents: numbers instead of a boolean, or another type than an object or a
/// list of objects, if the page describes no fields of it, or the values of a map. An example of another type than the
/// description has the last word. The description may contain an example of its own.
pub(in crate::generate) fn in_description(
    row: &Row,
    name: &str,
    ty: &Type,
    (example, own): (Option<&Value>, Option<&Value>),
) -> Option<Type> {
    let documented = row.documented.as_ref().unwrap_or(&Documented::Any);
    let is_list = match (ty, documented) {
        (Type::Boolean, Documented::Boolean) => {
            let is_shown = example.is_none_or(|example| accepts(&Type::Integer, example));
            return (is_shown && has_numbers(row)).then_some(Type::Integer);
        }
        (Type::Integer, Documented::Integer) => {
            let is_shown = example.is_none_or(Value::is_string);
            return (is_shown && is_uuid(row)).then_some(Type::Text);
        }
        (Type::Open, Documented::Object) => false,
        (Type::Map(element), Documented::Map(_)) if **element == Type::Any => {
            let element = values_of_map(&unmarked(&row.description.markdown(&|_| None)))?;
            return Some(Type::Map(element.into())).filter(|ty| example.is_none_or(|example| accepts(ty, example)));
        }
        (Type::List(element), Documented::List(_)) if matches!(**element, Type::Open) => true,
        _ => return None,
    };
    let text = unmarked(&row.description.markdown(&|_| None));
    if !is_list && says_pairs(&text) && example.is_some_and(has_texts) {
        return Some(Type::Map(Type::Text.into()));
    }
    let found = if is_list {
        list_of_others(row, &text)
    } else {
        own.and_then(own_example::other_than_open).or_else(|| other_than_object(name, &text))
    };
    found.filter(|ty| example.is_none_or(|example| accepts(ty, example)))
}

/// Returns whether a text begins with words, in any case.
fn begins(text: &str, words: &str) -> bool {
    text.get(..words.len()).is_some_and(|start| start.eq_ignore_ascii_case(words))
}

/// Returns whether a row that is documented as an object shows a word in place of one, and has the name of a text. A response
/// with it is text; a caller may still send what the Type cell says.
pub(in crate::generate) fn is_word(row: &Row, name: &str, said: &Type) -> bool {
    const NAMES: [&str; 7] = ["id", "name", "href", "url", "rel", "type", "version"];
    let shows_word = || {
        let shown = shown_scalar(&unmarked(&row.description.markdown(&|_| None)));
        shown.is_some_and(|value| value.parse::<f64>().is_err())
    };
    let is_open = *said == Type::Any && row.documented == Some(Documented::Object);
    is_open && NAMES.contains(&name.to_lowercase().as_str()) && shows_word()
}

/// Returns the type of a parameter of a request that is documented as text, but whose description documents a number, or a name
/// or a number: the server reads a number in a text as a name.
pub(in crate::generate) fn in_request(row: &Row, ty: &Type) -> Option<Type> {
    const EITHER: [&str; 2] = ["name or number of ", "number or name of "];
    const UNITS: [&str; 3] = ["milliseconds", "in seconds", "unit is second"];
    if *ty != Type::Text || row.documented != Some(Documented::Text) {
        return None;
    }
    let text = row.description.marked();
    let has_unit = || UNITS.iter().any(|unit| text.contains(unit));
    let is_moment = row.type_text.to_lowercase().contains("timestamp") && has_unit();
    let is_either = EITHER.iter().any(|words| begins(text, words));
    is_moment.then_some(Type::Integer).or(is_either.then_some(Type::Any))
}

/// Returns the type that the description documents for one case: "In the case of kites with motors, the type of this parameter is
/// **Object**". What is documented as an object is a list in all other cases.
pub(in crate::generate) fn other_of_case(row: &Row, ty: &Type) -> Option<Also> {
    const CASES: [&str; 4] = ["in the case of ", "in case of ", "if ", "when "];
    const OBJECT: &str = "the type of this parameter is object";
    let has_other = match ty {
        Type::List(element) => matches!(**element, Type::Text | Type::Integer | Type::Number),
        other => *other == Type::Open,
    };
    let text = row.description.marked();
    if !has_other || !text.contains("this parameter") {
        return None;
    }
    let text = text.replace(['*', '`'], "").to_lowercase();
    let is_of_case = |before: &str| {
        let from = before.rfind(['.', '\n']).map_or(0, |at| at + 1);
        let clause = before.get(from..).unwrap_or_default().trim_start_matches([' ', '-', '>']);
        CASES.iter().any(|words| clause.starts_with(words))
    };
    let is_said = text.match_indices(OBJECT).any(|(at, _)| text.get(..at).is_some_and(is_of_case));
    is_said.then_some(Also::Object)
}

/// Returns the type of a list that is documented as one of objects.
fn list_of_others(row: &Row, text: &str) -> Option<Type> {
    if !row.values.is_empty() {
        return Some(Type::List(Type::Text.into()));
    }
    match named(text) {
        Some(Documented::List(element)) if !is_object(&element) => {
            let shown = shown_list(text).filter(|_| *element == Documented::Any);
            Some(Type::List(shown.unwrap_or_else(|| plain(&element)).into()))
        }
        _ => shown_list(text).map(|element| Type::List(element.into())),
    }
}

/// Returns the type of a value that is documented as an object.
fn other_than_object(name: &str, text: &str) -> Option<Type> {
    let is_of_any = |element: &Documented| matches!(element, Documented::Any | Documented::Object);
    if let Some(element) = values_of_map(text) {
        return Some(Type::Map(element.into()));
    }
    match named(text) {
        Some(Documented::List(element)) if is_of_any(&element) => {
            Some(Type::List(shown_list(text).unwrap_or(Type::Any).into()))
        }
        Some(Documented::Map(element)) if is_of_any(&element) => None,
        Some(other) => Some(plain(&other)),
        None if shows_object(text) => None,
        None if is_name_of_count(name) && begins_with_number(text) => Some(Type::Integer),
        None => {
            shown_list(text).map(|element| Type::List(element.into())).or_else(|| shown_scalar(text).map(|_| Type::Any))
        }
    }
}

/// Returns the type of the values of a map that a description names: "Keys and values are strings", "a dictionary of strings", or
/// "The key is a color, and the value is the number of kites, an integer".
fn values_of_map(text: &str) -> Option<Type> {
    const VALUES: [&str; 4] = ["values are ", "values must be ", "value is ", "value must be "];
    const DICTIONARIES: [&str; 2] = ["dictionary of ", "directory of "];
    let text = text.replace(['*', '`'], "").to_lowercase();
    let in_dictionary = DICTIONARIES.iter().find_map(|words| {
        let (_, element) = text.split_once(words)?;
        let word = element.split(|letter: char| !letter.is_alphanumeric()).next().unwrap_or_default();
        // Not `string keys`.
        word.ends_with('s').then(|| scalar(word))?
    });
    if let Some(element) = in_dictionary {
        return Some(plain(&element));
    }
    text.split(['.', '\n', ';', '(', ')']).find_map(|sentence| {
        let (values, rest) = VALUES.iter().find_map(|verb| Some((verb, sentence.split_once(verb)?.1)))?;
        // A single value may be that of the parameter.
        if values.starts_with("value ") && !sentence.contains("key ") {
            return None;
        }
        let first = rest.split([',', ' ']).find(|word| !matches!(*word, "a" | "an" | "all" | "also"));
        let last = rest.rsplit_once(", ").and_then(|(_, last)| last.strip_prefix("an ").or(last.strip_prefix("a ")));
        first.and_then(scalar).or_else(|| scalar(last?.trim())).map(|element| plain(&element))
    })
}

/// Returns whether a sentence says what the names and the values of an object are: "**key** indicates the zone, and **value**
/// indicates its state", or two items that begin with these words.
fn says_pairs(text: &str) -> bool {
    const VERBS: [&str; 5] = ["indicates ", "specifies ", "represents ", "means ", "is "];
    let text = text.replace(['*', '`'], "").to_lowercase();
    let says = |sentence: &str, noun: &str| VERBS.iter().any(|verb| sentence.contains(&format!("{noun} {verb}")));
    let has_item = |start: &str| text.lines().any(|line| line.trim_start_matches(['-', ' ', '>']).starts_with(start));
    let are_items = has_item("key:") && has_item("value:");
    are_items || text.split(". ").any(|sentence| says(sentence, "key") && says(sentence, "value"))
}

/// Returns whether an object has members, and all of them are text.
fn has_texts(example: &Value) -> bool {
    let is_text = |members: &serde_json::Map<String, Value>| members.values().all(Value::is_string);
    example.as_object().is_some_and(|members| !members.is_empty() && is_text(members))
}

/// Returns whether the first sentence of a description calls a value a UUID, which is no number.
fn is_uuid(row: &Row) -> bool {
    let first = row.description.marked().split(['.', '\n']).next().unwrap_or_default();
    [" UUID", " uuid"].iter().any(|end| first.trim().ends_with(end)) && first.split_whitespace().count() <= 4
}

/// Returns whether the values of a row that is documented as a boolean are numbers, by its list of values or by a description
/// such as "**0**: the first one; a non-zero value: another one".
fn has_numbers(row: &Row) -> bool {
    let text = row.description.markdown(&|_| None).to_lowercase();
    let has_value = |value: &str| ["**", "`"].iter().any(|mark| text.contains(&format!("{mark}{value}{mark}")));
    let are_listed = !row.values.is_empty() && row.values.iter().all(|value| value.value.parse::<i64>().is_ok());
    let is_boolean = ["true", "false"].iter().any(|word| text.contains(word));
    !is_boolean && (are_listed || has_value("0") && (has_value("1") || text.contains("non-zero")))
}

fn is_object(documented: &Documented) -> bool {
    match documented {
        Documented::Object => true,
        Documented::List(element) | Documented::Map(element) => is_object(element),
        _ => false,
    }
}

/// Returns a text without escapes.
fn unmarked(text: &str) -> String {
    text.replace('\\', "")
}

/// Returns the type of the elements of the lists that the examples of a description show. The numbers of an example may be
/// integers by chance, so they say nothing about their type.
fn shown_list(text: &str) -> Option<Type> {
    let lists: Vec<_> =
        literals(text, '[').filter(|(at, _)| is_in_example(text, *at)).map(|(_, value)| value).collect();
    let elements = || lists.iter().filter_map(Value::as_array).flatten();
    let is_known = elements().next().is_some() && !elements().any(Value::is_object);
    is_known.then(|| if elements().all(Value::is_string) { Type::Text } else { Type::Any })
}

fn shows_object(text: &str) -> bool {
    literals(text, '{').next().is_some()
}

/// Returns the JSON values that begin with a bracket.
fn literals(text: &str, bracket: char) -> impl Iterator<Item = (usize, Value)> + '_ {
    /// A longer description is no documentation of a type, and each bracket is parsed up to its end.
    const MAX_LITERALS: usize = 16;
    text.match_indices(bracket).take(MAX_LITERALS).filter_map(|(at, _)| {
        let mut values = serde_json::Deserializer::from_str(text.get(at..)?).into_iter::<Value>();
        Some((at, values.next()?.ok()?))
    })
}

/// Returns whether the sentence at a position is an example.
fn is_in_example(text: &str, at: usize) -> bool {
    let before = text.get(..at).unwrap_or_default();
    let from = before.rfind(". ").or_else(|| before.rfind('\n')).unwrap_or(0);
    let sentence = before.get(from..).unwrap_or_default().to_lowercase();
    ["example", "such as", "e.g."].iter().any(|word| sentence.contains(word))
}

/// Returns the only value that a description shows, if it is a word or a number, as in "for example, **v3**". What it says of
/// keys and their values is about the members of an object.
fn shown_scalar(text: &str) -> Option<String> {
    const PHRASES: [&str; 4] = ["for example, ", "for example: ", "value is ", "such as "];
    const NO_VALUES: [&str; 4] = ["null", "none", "empty", "key"];
    let lower = text.to_lowercase();
    let value = PHRASES.iter().find_map(|phrase| {
        let rest = lower.split_once(phrase)?.1;
        let mark = ["**", "`"].into_iter().find(|mark| rest.starts_with(mark))?;
        let (value, rest) = rest.strip_prefix(mark)?.split_once(mark)?;
        // More words describe what the value means.
        // An escaped asterisk is the end of the value: `**boat:\***`.
        let rest = rest.trim_start_matches('*');
        rest.is_empty().then_some(value).or_else(|| rest.starts_with(['.', ',', '\n']).then_some(value))
    });
    let is_value = |value: &&str| !value.contains([' ', '{']) && !NO_VALUES.contains(value) && !lower.contains("key");
    value.filter(is_value).map(str::to_owned)
}

/// Returns whether a description begins with "The number of" or the like.
pub(super) fn begins_with_number(text: &str) -> bool {
    let lower = text.to_lowercase();
    [
        "number of",
        "the number of",
        "total number of",
        "indicates the number of",
        "specifies the number of",
        "maximum number of",
        "the maximum number of",
        "specifies the maximum number of",
        "indicates the maximum number of",
    ]
    .iter()
    .any(|words| lower.starts_with(words))
}

/// Returns whether a description is that of a quantity: a number of things, an integer, or a number in a range. What has a unit
/// may have a fraction that its example does not show.
pub(super) fn is_quantity(description: &str) -> bool {
    const PHRASES: [&str; 2] = ["retention days", "upper limit of "];
    const RANGES: [&str; 3] = ["value: ", "value range: ", "value is from "];
    let text = description.replace(['*', '`', '\\'], "").to_lowercase();
    let words = || text.split(|letter: char| !letter.is_alphanumeric());
    let is_integer = || words().any(|word| word == "integer") && !words().any(|word| word == "string");
    let is_range = |range: &str| {
        let range = range.split(['.', '\n', ',']).next().unwrap_or_default();
        let ends = range.split_once(" to ").or_else(|| range.split_once(['-', '–', '~']));
        ends.is_some_and(|(first, last)| [first, last].iter().all(|end| end.trim().parse::<i64>().is_ok()))
    };
    let has_range = || RANGES.iter().any(|words| text.split_once(words).is_some_and(|(_, rest)| is_range(rest)));
    begins_with_number(&text) || PHRASES.iter().any(|words| text.contains(words)) || is_integer() || has_range()
}

fn accepts(ty: &Type, value: &Value) -> bool {
    match (ty, value) {
        (Type::Any, _)
        | (_, Value::Null)
        | (Type::Open, Value::Object(_))
        | (Type::Text, Value::String(_))
        | (Type::Boolean, Value::Bool(_))
        | (Type::Number, Value::Number(_)) => true,
        (Type::Integer, Value::Number(number)) => !number.is_f64(),
        (Type::List(element), Value::Array(elements)) => elements.iter().all(|value| accepts(element, value)),
        (Type::Map(element), Value::Object(members)) => members.values().all(|value| accepts(element, value)),
        _ => false,
    }
}

#[cfg(test)]
mod tests {
    use restable_model::Documented;

    use super::{named, shown_list, shown_scalar, values_of_map};
    use crate::generate::plan::Type;

    fn parsed(text: &str) -> Documented {
        Documented::parse(text).unwrap_or(Documented::Any)
    }

    #[test]
    fn a_description_names_a_type() {
        for (text, documented) in [
            ("The sail, with type of **List<Integer>**. The first is the width.", "List<Integer>"),
            ("The sail, with type of ``List<Integer>``.", "List<Integer>"),
            ("The holes, with the type of List\nThe first hole", "Array"),
            ("Values of the Map<String,String> type.", "Map<String,String>"),
            ("The parameter type is map<string,integer>. It is long.", "Map<String,Integer>"),
            ("An array of strings.", "Array of strings"),
            ("The name, which is a string of 3 letters", "String"),
            ("The value is a JSON array.", "Array"),
            ("The limit. It is a string or a number, which depends on the kite.", "Any"),
        ] {
            assert_eq!(named(text), Some(parsed(documented)), "{text}");
        }
        for text in
            ["The type of the kite", "A list of kites", "Whether this a string", "The kite type", "It is a kite."]
        {
            assert_eq!(named(text), None, "{text}");
        }
    }

    #[test]
    fn a_description_names_the_type_of_the_values_of_a_map() {
        assert_eq!(values_of_map("Marks of the kite. Keys and values are strings of 9 letters."), Some(Type::Text));
        assert_eq!(
            values_of_map("The **key** is a color and the **value** is a length, an integer."),
            Some(Type::Integer)
        );
        assert_eq!(values_of_map("Free marks (the values are strings)"), Some(Type::Text));
        assert_eq!(values_of_map("The value is a string."), None);
        assert_eq!(values_of_map("The values are those of the kite."), None);
    }

    #[test]
    fn an_example_in_a_description_shows_a_list() {
        assert_eq!(shown_list("The holes, for example, **[[0,10],[50,95]]**."), Some(Type::Any));
        assert_eq!(shown_list("The tails. Example: `[\"a\"]`"), Some(Type::Text));
        assert_eq!(shown_list("From [0, 10]. For example, a."), None);
        assert_eq!(shown_list("For example, [{\"a\": 1}]"), None);
    }

    #[test]
    fn an_example_in_a_description_shows_a_word() {
        assert!(shown_scalar("The version, for example, **v3**.").is_some());
        assert!(shown_scalar("Its value is `self`, which is a link.").is_some());
        assert!(shown_scalar("The boat, for example, **port:boat:***.").is_some());
        assert!(shown_scalar("The value is **null**.").is_none());
        assert!(shown_scalar("**key** is a name, for example, **red**.").is_none());
        assert!(shown_scalar("For example, **{}**.").is_none());
    }
}
