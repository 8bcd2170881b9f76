//! Converts documented types to Rust types.

use restable_model::{Documented, fits};
use serde_json::Value;

use super::plan::{Field, Type};
use crate::page::Row;

pub(super) mod own_example;
pub(super) mod said;
mod times;
mod untyped;

pub(super) use untyped::untyped;

/// Returns the type of a row without fields.
pub(super) fn plain(documented: &Documented) -> Type {
    match documented {
        Documented::Text => Type::Text,
        Documented::Integer => Type::Integer,
        Documented::Number => Type::Number,
        Documented::Boolean => Type::Boolean,
        Documented::Object => Type::Open,
        Documented::Any => Type::Any,
        Documented::List(element) => Type::List(plain(element).into()),
        Documented::Map(element) => Type::Map(plain(element).into()),
    }
}

/// Returns the type of a row whose fields the page does not list. The entries of a `Map<String,Object>` may be any values, even
/// if those of the example are objects.
pub(super) fn open(documented: &Documented) -> Type {
    match documented {
        Documented::Map(element) if **element == Documented::Object => Type::Map(Type::Any.into()),
        _ => plain(documented),
    }
}

/// Returns the type of a row with fields: the documented lists and maps, around the type that the table of the fields
/// describes.
pub(super) fn around(documented: &Documented, inner: &Type) -> Type {
    match (documented, inner) {
        // The table already describes the list or the map.
        (Documented::List(_), Type::List(_))
        | (Documented::Map(_), Type::Map(_))
        | (Documented::Object | Documented::Any, _) => inner.clone(),
        // Each map of a list with rows for its entries is an object.
        (Documented::List(element), Type::Table(_)) if is_map_of_scalars(element) => Type::List(inner.clone().into()),
        (Documented::List(element), _) => Type::List(around(element, inner).into()),
        (Documented::Map(element), _) => Type::Map(around(element, inner).into()),
        (scalar, _) => plain(scalar),
    }
}

/// Returns whether a type is a map whose values are text, or of no documented type.
fn is_map_of_scalars(documented: &Documented) -> bool {
    matches!(documented, Documented::Map(value) if matches!(**value, Documented::Text | Documented::Any))
}

/// Returns the type of a row whose example has fields, although its documented type may have none.
pub(super) fn inside(documented: &Documented, inner: &Type, example: Option<&Value>) -> Type {
    match documented {
        Documented::Object | Documented::Any => inner.clone(),
        Documented::List(element)
            if matches!(**element, Documented::Object | Documented::Any | Documented::List(_)) =>
        {
            around(documented, inner)
        }
        Documented::Map(element) if **element == Documented::Object => around(documented, inner),
        _ if matches!(example, Some(Value::Array(_))) => Type::List(inner.clone().into()),
        _ => inner.clone(),
    }
}

/// The maximum length of a Type cell that is quoted verbatim, in bytes.
const MAX_LEN: usize = 60;

/// Returns the documented type for the attribute: the words of the page if the macro parses them as the same type.
pub(super) fn text(row: &Row) -> String {
    if row.documented == Some(Documented::Any) && row.type_text.trim().is_empty() {
        // The page documents no type.
        return String::new();
    }
    let documented = row.documented.as_ref().unwrap_or(&Documented::Any);
    let words = row.type_text.split_whitespace().collect::<Vec<_>>().join(" ");
    let quotable = words.len() <= MAX_LEN && words.chars().all(|c| c.is_ascii_graphic() || c == ' ');
    if quotable && Documented::parse(&words).as_ref() == Ok(documented) { words } else { canonical(documented) }
}

/// Returns a standard spelling of a type.
pub(super) fn canonical(documented: &Documented) -> String {
    match documented {
        Documented::List(element) => match &**element {
            Documented::Text => "Array of strings".to_owned(),
            Documented::Integer => "Array of integers".to_owned(),
            Documented::Object => "Array of objects".to_owned(),
            Documented::Any => "Array".to_owned(),
            element => format!("List<{}>", canonical(element)),
        },
        Documented::Map(element) => match &**element {
            Documented::Any => "Map".to_owned(),
            element => format!("Map<String,{}>", canonical(element)),
        },
        scalar => scalar.word().to_owned(),
    }
}

/// The reason to print if another row documents another type for the same parameter.
pub(super) const OTHER_ROW: &str = "another row has another type";

/// Returns the reason to print if a type does not fit the documented one.
pub(super) fn differs(documented: &str, ty: &Type) -> Option<&'static str> {
    let documented = Documented::parse(documented).ok()?;
    (!fits(&ty.kinds(), &documented)).then_some("the table of its fields has another type")
}

/// Returns whether a parameter is a token. The name must match as a whole, because `next_token` and the like identify a
/// page.
pub(super) fn is_token(name: &str) -> bool {
    const TOKENS: [&str; 5] = ["token", "refresh_token", "session_token", "x_subject_token", "private_key"];
    TOKENS.contains(&super::name::snake(name).as_str())
}

/// Returns whether the ID of a request's parameter is a token: "Token ID". In a response, such an ID may identify a token that
/// it does not contain.
pub(super) fn is_id_of_token(name: &str, row: &Row) -> bool {
    const TOKENS: [&str; 3] = ["token id", "id token", "id of the token"];
    let description = row.description.marked().to_lowercase();
    let first = description.split(['.', '\n', ',']).next().unwrap_or_default();
    name.eq_ignore_ascii_case("id")
        && first.split_whitespace().count() <= 5
        && TOKENS.iter().any(|words| first.trim().ends_with(words))
}

/// Returns whether a parameter documented as a number is an integer: a count, an ID, a point in time or one of some whole
/// numbers, by its name or its description, and neither its type, its description nor its example has a fraction. A time that
/// the example shows as a whole number is an integer as well.
pub(super) fn is_count(name: &str, row: &Row, example: Option<&Value>) -> bool {
    let description = row.description.marked().to_lowercase();
    // "Float" and "Double" name a fraction.
    let is_plain = row.type_text.trim().eq_ignore_ascii_case("number");
    let has_name =
        || is_name_of_count(name) || is_name_of_whole(name) || is_name_of_time(name) && says_moment(&description);
    let is_whole = || has_name() || said::begins_with_number(&description) || lists_integers(row);
    let is_count = || !example.is_some_and(Value::is_f64) && !says_fraction(&description) && is_whole();
    is_plain && (is_count() || example.is_some_and(|example| is_whole_time(name, example)))
}

/// Returns whether a description, in lower case, is that of a number with a fraction.
fn says_fraction(description: &str) -> bool {
    const WORDS: [&str; 5] = ["decimal", "fraction", "percent", "average", "ratio"];
    let mut words = description.split(|letter: char| !letter.is_alphanumeric());
    words.any(|word| WORDS.iter().any(|fraction| word.starts_with(fraction)))
}

/// Returns whether the last word of a name is that of a whole number: an ID, or a place or a length in a list or a text.
fn is_name_of_whole(name: &str) -> bool {
    const LAST: [&str; 4] = ["id", "offset", "length", "index"];
    super::name::snake(name).rsplit('_').next().is_some_and(|last| LAST.contains(&last))
}

/// Returns whether a description is that of a point in time.
fn says_moment(description: &str) -> bool {
    description.contains("time") && !times::is_other(description)
}

fn lists_integers(row: &Row) -> bool {
    !row.values.is_empty() && row.values.iter().all(|value| value.value.parse::<i64>().is_ok())
}

/// Returns whether an example shows a point in time as a whole number of seconds or smaller units.
fn is_whole_time(name: &str, example: &Value) -> bool {
    /// The seconds of a day in the year 2001.
    const EARLIEST: i64 = 1_000_000_000;
    is_name_of_time(name) && example.as_i64().is_some_and(|number| number >= EARLIEST)
}

fn is_name_of_time(name: &str) -> bool {
    let name = super::name::snake(name);
    matches!(name.as_str(), "time" | "at") || times::is_name(&name)
}

fn is_name_of_count(name: &str) -> bool {
    const NAMES: [&str; 15] = [
        "limit",
        "offset",
        "total",
        "count",
        "page",
        "page_num",
        "page_no",
        "page_size",
        "page_number",
        "per_page",
        "size",
        "start",
        "cur_page",
        "curr_page",
        "current_page",
    ];
    const LAST: [&str; 2] = ["count", "num"];
    let name = super::name::snake(name);
    NAMES.contains(&name.as_str())
        || name.starts_with("total_count")
        || name.rsplit('_').next().is_some_and(|last| LAST.contains(&last))
}

fn is_name_of_flag(name: &str) -> bool {
    let name = super::name::snake(name);
    name.starts_with("is_") || name.ends_with("_enabled")
}

/// Returns whether a parameter is a point in time.
pub(super) fn is_time(name: &str, row: &Row) -> bool {
    const TYPES: [&str; 3] = ["timestamp", "datetime", "iso8601"];
    let ty = row.type_text.to_lowercase();
    if TYPES.iter().any(|word| ty.contains(word)) {
        return true;
    }
    // A point in time has no list of values, except of points in time.
    let name = super::name::snake(name);
    let is_bare = matches!(name.as_str(), "time" | "datetime") || name.starts_with("time_");
    let is_timeout = matches!(name.as_str(), "timeout" | "deadline");
    let is_listed = row.values.iter().any(|value| !times::shows_moment(&value.value));
    if is_listed || !is_bare && !is_timeout && !times::is_name(&name) {
        return false;
    }
    let description = row.description.markdown(&|_| None);
    let says_time = if is_timeout {
        times::has_format_with_day(&description)
    } else if is_bare {
        times::says_when(&description)
    } else {
        ["ime", "UTC", "date", "ed at"].iter().any(|word| description.contains(word))
            || description.starts_with("When ")
            || times::shows_moment(&description)
    };
    says_time && !times::is_other(&description)
}

/// Returns whether the example of a parameter with the name of a point in time is one, and its description does not document
/// something else.
pub(super) fn is_shown_time(name: &str, row: &Row, example: Option<&Value>) -> bool {
    let shown = example.and_then(Value::as_str);
    row.values.is_empty()
        && times::is_name(&super::name::snake(name))
        && shown.is_some_and(times::shows_moment)
        && !times::is_other(&row.description.markdown(&|_| None))
}

/// Returns whether the example of a parameter is no point in time although it has digits, as a duration or a time of day has:
/// a point in time has a year, or is a number.
pub(super) fn is_other_than_time(example: &Value) -> bool {
    let Some(text) = example.as_str() else { return false };
    let runs = || text.split(|letter: char| !letter.is_ascii_digit()).map(str::len);
    let digits: usize = runs().sum();
    let has_year = runs().any(|run| run >= 4) && (digits >= 8 || text.contains(['-', '/']));
    digits > 0 && !has_year && text.trim().parse::<f64>().is_err()
}

/// Returns the type of a scalar whose example has another JSON type than its documentation, if the name or the description
/// confirms the example: a time, which keeps its spelling, or a boolean or a count that the page documents as text.
pub(super) fn of_shown(ty: &Type, row: &Row, name: &str, example: Option<&Value>) -> Option<Type> {
    match (ty, example?) {
        (Type::Text, Value::Number(_)) | (Type::Integer, Value::String(_)) if is_time(name, row) => Some(Type::Time),
        (Type::Text, Value::Bool(_)) if is_condition(row) || is_name_of_flag(name) && row.values.is_empty() => {
            Some(Type::Boolean)
        }
        (Type::Integer | Type::Number, Value::String(text)) if lists_word(row, text) => Some(Type::Text),
        (Type::Text, Value::Number(number)) if number.is_i64() && is_name_of_count(name) => Some(Type::Integer),
        (Type::Text, Value::Number(number)) if said::is_quantity(row.description.marked()) => {
            let is_whole = number.is_i64() && !says_fraction(&row.description.marked().to_lowercase());
            Some(if is_whole { Type::Integer } else { Type::Number })
        }
        _ => None,
    }
}

/// Returns whether a text is one of the values of a row, of which none is a number.
fn lists_word(row: &Row, text: &str) -> bool {
    row.values.iter().any(|value| value.value == text)
        && row.values.iter().all(|value| value.value.parse::<f64>().is_err())
}

/// Returns whether a description is that of a boolean: it begins with "Whether", or the values are `true` and `false`.
fn is_condition(row: &Row) -> bool {
    let is_boolean = |value: &str| matches!(value, "true" | "false");
    let description = row.description.marked().to_lowercase();
    let first = description.split(['.', '\n']).next().unwrap_or_default();
    let says = first.split_whitespace().any(|word| word == "whether");
    (says || !row.values.is_empty()) && row.values.iter().all(|value| is_boolean(&value.value))
}

/// How the reasons of [`of_example`] begin.
const EXAMPLE: &str = "the example has";

/// Returns the reason to print if the type was taken from an example.
pub(super) fn of_example(value: &Value) -> &'static str {
    match value {
        Value::Null => "the example has null",
        Value::Bool(_) => "the example has a boolean",
        Value::Number(_) => "the example has a number",
        Value::String(_) => "the example has a string",
        Value::Array(_) => "the example has a list",
        Value::Object(_) => "the example has an object",
    }
}

/// Returns the reason to print for a type that the examples show instead of the documented one.
pub(super) const fn of_shown_type(ty: &Type) -> Option<&'static str> {
    match ty {
        Type::Text => Some("the example has a string"),
        Type::List(_) => Some("the example has a list"),
        Type::Map(_) | Type::Open => Some("the example has an object"),
        _ => None,
    }
}

/// Returns whether the type of a field was taken from an example.
pub(super) fn is_of_example(field: &Field) -> bool {
    field.differs.is_some_and(|reason| reason.starts_with(EXAMPLE))
}

/// Returns whether a value does not have its documented type, by the rules of `audit`.
pub(super) fn contradicts(documented: &str, ty: &Type, value: &Value) -> bool {
    let is_other = |documented: &Documented| match (ty, documented) {
        // A structure is compared with its own table, and not with the documented elements of a map.
        (Type::Table(_) | Type::Boxed(_), Documented::Map(_)) => !matches!(value, Value::Null | Value::Object(_)),
        _ => is_other(documented, value),
    };
    !value.is_null() && Documented::parse(documented).is_ok_and(|documented| is_other(&documented))
}

fn is_other(documented: &Documented, value: &Value) -> bool {
    if value.is_null() {
        return false;
    }
    if !documented.kind().describes(value.into()) {
        return true;
    }
    match (documented, value) {
        (Documented::List(element), Value::Array(elements)) => elements.iter().any(|value| is_other(element, value)),
        (Documented::Map(element), Value::Object(members)) => members.values().any(|value| is_other(element, value)),
        _ => false,
    }
}
