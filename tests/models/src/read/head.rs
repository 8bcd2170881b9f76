//! The headers of a response.

use serde_json::Value;

use super::{Outcome, Refused, read};
use crate::json::Json;
use crate::shape::Shape;

/// Reads a header from the values of all its lines.
pub(crate) fn header(name: &str, shape: &'static Shape, headers: &[(String, String)]) -> Result<Value, Refused> {
    let lines = headers.iter().filter(|(other, _)| other.eq_ignore_ascii_case(name));
    let lines: Vec<&str> = lines.map(|(_, value)| value.trim_matches([' ', '\t'])).collect();
    let found = if lines.is_empty() { None } else { value(shape, &lines)? };
    found.or_else(|| shape.absent()).ok_or(Refused("a mandatory header"))
}

fn value(shape: &'static Shape, lines: &[&str]) -> Outcome<Value> {
    match shape {
        Shape::Option(inner) => value(inner, lines),
        Shape::List(_) => {
            let elements = lines.iter().flat_map(|line| elements(line)).map(Json::Text);
            read(shape, &Json::List(elements.collect()))
        }
        _ => read(shape, &Json::text(lines[0])),
    }
}

/// The elements of a line: separated by commas outside of quotes. Empty elements are left out.
fn elements(line: &str) -> Vec<String> {
    let (mut elements, mut element, mut letters, mut is_quoted) = (Vec::new(), String::new(), line.chars(), false);
    while let Some(letter) = letters.next() {
        if letter == ',' && !is_quoted {
            elements.push(std::mem::take(&mut element));
            continue;
        }
        element.push(letter);
        if letter == '\\' && is_quoted {
            element.extend(letters.next());
        }
        is_quoted ^= letter == '"';
    }
    elements.push(element);
    let trimmed = elements.iter().map(|element| element.trim_matches([' ', '\t']).to_owned());
    trimmed.filter(|element| !element.is_empty()).collect()
}
