//! The model of requests: what is sent for the values of the fields.

use serde_json::{Map, Value};

use super::documented::{Body, Documented, Header, Pair, Part, Piece, Style};
use super::written::{self, is_omitted};
use crate::plain::NOT_FINITE;
use crate::shape::{Part as FieldPart, Shape};
use crate::uri::encoded;

/// Why a request is refused: the kind of the error, and the parameter.
pub(super) type Problem = (&'static str, String);

/// What is sent, and what is wrong with the values.
#[derive(Debug, Default)]
pub(super) struct Expected {
    pub(super) path: String,
    pub(super) query: Vec<String>,
    /// The name of a header, its value, and whether it is hidden.
    pub(super) headers: Vec<(String, String, bool)>,
    pub(super) body: Content,
    pub(super) problems: Vec<Problem>,
}

#[derive(Debug, Default)]
pub(super) enum Content {
    #[default]
    Nothing,
    Json(Value),
    Exact(Vec<u8>),
    /// The name of each part, its content type, and its content.
    Parts(Vec<(String, Option<&'static str>, Content)>),
}

impl Expected {
    pub(super) fn of(documented: &Documented, values: &Value) -> Self {
        let mut expected = Self::default();
        expected.path(documented.path, values);
        let mut query = Pairs { pairs: Vec::new(), is_url: true };
        query.all(documented.query, values, &mut expected.problems);
        expected.query = query.pairs;
        expected.headers(documented.headers, values);
        let content_type = expected.body(&documented.body, values);
        let content_type = content_type.map(|given| documented.content_type.unwrap_or(given));
        if let (Some(value), false) = (content_type, expected.headers.iter().any(|(name, ..)| name == "content-type")) {
            expected.headers.push(("content-type".into(), value.into(), false));
        }
        expected
    }

    fn refuse(&mut self, kind: &'static str, parameter: &str) {
        self.problems.push((kind, parameter.into()));
    }

    fn path(&mut self, pieces: &[Piece], values: &Value) {
        for piece in pieces {
            match piece {
                Piece::Text(text) => self.path.push_str(text),
                Piece::Scope(name) if values[name].is_null() => self.refuse("missing", name),
                Piece::Parameter(name) | Piece::Scope(name) => {
                    let value = scalar(&values[name]).unwrap_or_default();
                    self.segment(name, &value);
                }
                Piece::Segments(name) => {
                    let value = scalar(&values[name]).unwrap_or_default();
                    for (index, segment) in value.split('/').enumerate() {
                        self.path.push_str(if index > 0 { "/" } else { "" });
                        self.segment(name, segment);
                    }
                }
            }
        }
    }

    fn segment(&mut self, name: &str, segment: &str) {
        match segment {
            "" => self.refuse("empty", name),
            "." | ".." => self.refuse("dots", name),
            _ => self.path.push_str(&encoded(segment)),
        }
    }

    fn headers(&mut self, headers: &[Header], values: &Value) {
        for header in headers {
            let (name, lines, is_hidden) = match *header {
                Header::Constant(name, value) => (name, vec![Value::from(value)], false),
                Header::Each(field, name, is_hidden) => (name, each(&values[field]), is_hidden),
                Header::Delimited(field, name) => {
                    let elements: Vec<String> = each(&values[field]).iter().filter_map(scalar).collect();
                    if elements.iter().any(|element| !is_one_element(element)) {
                        self.refuse("delimiter", name);
                    }
                    (name, if elements.is_empty() { Vec::new() } else { vec![elements.join(", ").into()] }, false)
                }
            };
            for (index, line) in lines.iter().enumerate() {
                if line == NOT_FINITE {
                    let name = if name == "x-ratio" { "X-Ratio" } else { name };
                    self.refuse("not finite", &format!("/{name}/{index}"));
                }
                let line = scalar(line).unwrap_or_default();
                if line.bytes().any(|byte| byte.is_ascii_control() && byte != b'\t') {
                    self.refuse("header", name);
                }
                self.headers.push((name.into(), line, is_hidden));
            }
        }
    }

    /// Returns the content type of the form of the body, if there is a body.
    fn body(&mut self, body: &Body, values: &Value) -> Option<&'static str> {
        const JSON: Option<&str> = Some("application/json");
        match body {
            Body::Nothing => None,
            Body::Object(wrapper, constants, fields) => {
                let mut object: Map<String, Value> = serde_json::from_str(constants).expect("JSON");
                object.append(&mut written::object(fields, values, "", &mut self.problems));
                self.body = Content::Json(wrapped(*wrapper, object.into()));
                JSON
            }
            Body::Whole(_, field, Shape::Option(_)) if values[field].is_null() => None,
            Body::Whole(wrapper, field, shape) => {
                let value = written::json(shape, &values[field], &format!("/{field}"), &mut self.problems);
                self.body = Content::Json(wrapped(*wrapper, value));
                JSON
            }
            Body::Form(pairs) => {
                let mut form = Pairs { pairs: Vec::new(), is_url: false };
                form.all(pairs, values, &mut self.problems);
                self.body = Content::Exact(form.pairs.join("&").into_bytes());
                Some("application/x-www-form-urlencoded")
            }
            Body::Raw(field, content_type) => {
                self.body = raw(&values[field])?;
                Some(content_type)
            }
            Body::Multipart(parts) => {
                let parts =
                    parts.iter().flat_map(|Part(field, shape)| self.part(field, shape.as_ref(), &values[field]));
                self.body = Content::Parts(parts.collect());
                None
            }
        }
    }

    /// The parts of a field: a scalar is text, an object is JSON, and each element of a list is a part.
    fn part(
        &mut self,
        name: &str,
        shape: Option<&Shape>,
        value: &Value,
    ) -> Vec<(String, Option<&'static str>, Content)> {
        let Some(shape) = shape else {
            let content_type = value.is_array().then_some("application/octet-stream");
            return raw(value).map(|content| (name.to_owned(), content_type, content)).into_iter().collect();
        };
        if matches!(shape, Shape::Map(_)) && value.as_object().is_some_and(Map::is_empty) {
            return Vec::new();
        }
        let json = written::json(shape, value, &format!("/{name}"), &mut self.problems);
        let elements = if let Value::Array(elements) = json { elements } else { vec![json] };
        let part = |value: Value| match scalar(&value) {
            Some(text) => (name.to_owned(), None, Content::Exact(text.into_bytes())),
            None => (name.to_owned(), Some("application/json"), Content::Json(value)),
        };
        elements.into_iter().filter(|element| !element.is_null()).map(part).collect()
    }
}

fn wrapped(wrapper: Option<&str>, value: Value) -> Value {
    match wrapper {
        Some(key) => Value::Object([(key.to_owned(), value)].into_iter().collect()),
        None => value,
    }
}

/// Text or bytes as they are.
fn raw(value: &Value) -> Option<Content> {
    match value {
        Value::String(text) => Some(Content::Exact(text.clone().into_bytes())),
        Value::Array(bytes) => {
            let byte = |byte: &Value| u8::try_from(byte.as_u64().expect("a byte")).expect("a byte");
            Some(Content::Exact(bytes.iter().map(byte).collect()))
        }
        _ => None,
    }
}

/// The text of a scalar.
pub(super) fn scalar(value: &Value) -> Option<String> {
    match value {
        Value::String(text) => Some(text.clone()),
        Value::Number(_) | Value::Bool(_) => Some(value.to_string()),
        _ => None,
    }
}

/// The values of a parameter.
fn each(value: &Value) -> Vec<Value> {
    match value {
        Value::Null => Vec::new(),
        Value::Array(elements) => elements.clone(),
        value => vec![value.clone()],
    }
}

/// Whether a reader of a list in a header finds this element: it is not empty, and has no comma outside of quotes.
fn is_one_element(element: &str) -> bool {
    let (mut is_quoted, mut is_escaped) = (false, false);
    for letter in element.chars() {
        match letter {
            _ if is_escaped => is_escaped = false,
            '\\' if is_quoted => is_escaped = true,
            '"' => is_quoted = !is_quoted,
            ',' if !is_quoted => return false,
            _ => {}
        }
    }
    !element.is_empty() && element.trim_matches([' ', '\t']) == element
}

/// The pairs of a query or a form.
struct Pairs {
    pairs: Vec<String>,
    is_url: bool,
}

impl Pairs {
    fn all(&mut self, pairs: &[Pair], values: &Value, problems: &mut Vec<Problem>) {
        for pair in pairs {
            match pair {
                Pair::Constant(name, value) => self.push(name, value),
                Pair::Flatten(field, pairs) => self.all(pairs, &values[field], problems),
                Pair::Field(field, name, style) => self.field(name, style, &values[field], problems),
            }
        }
    }

    fn push(&mut self, name: &str, value: &str) {
        self.pairs.push(format!("{}={}", encoded(name), encoded(value)));
    }

    fn field(&mut self, name: &str, style: &Style, value: &Value, problems: &mut Vec<Problem>) {
        let mut refuse = |kind, parameter: &str| problems.push((kind, parameter.to_owned()));
        if *value == crate::shape::undefined() {
            return;
        }
        match style {
            Style::Secret if value.is_null() => {}
            Style::Secret => refuse("secret", name),
            Style::Flag => self.pairs.extend((*value == true).then(|| encoded(name))),
            Style::Each if value == NOT_FINITE => refuse("not finite", &format!("/{name}")),
            Style::Each => {
                for element in each(value) {
                    match scalar(&element) {
                        Some(text) => self.push(name, &text),
                        None => refuse("shape", name),
                    }
                }
            }
            Style::Delimited(delimiter, refused, sends_empty) => {
                let elements: Vec<String> = each(value).iter().filter_map(scalar).collect();
                if elements.iter().any(|element| refused.is_some_and(|refused| element.contains(refused))) {
                    refuse("delimiter", name);
                }
                if !elements.is_empty() || *sends_empty && value.is_array() {
                    let elements: Vec<String> = elements.iter().map(|element| encoded(element)).collect();
                    self.pairs.push(format!("{}={}", encoded(name), elements.join(delimiter)));
                }
            }
            Style::Deep(shape) => self.deep(name, name, shape, value, problems),
        }
    }

    /// `filter[size][min]=1`. `of` is the name of the parameter, for errors.
    fn deep(&mut self, of: &str, name: &str, shape: &Shape, value: &Value, problems: &mut Vec<Problem>) {
        match (shape, value) {
            (Shape::Option(_) | Shape::Open, Value::Null) => {}
            (Shape::Option(inner), value) => self.deep(of, name, inner, value, problems),
            (Shape::Object(fields), value) => {
                for field in *fields {
                    let value = &value[field.rust];
                    match &field.part {
                        FieldPart::Parameter(parameter) if is_omitted(parameter, value) => {}
                        FieldPart::Parameter(parameter) => {
                            self.entry(of, name, parameter.name, &parameter.shape, value, problems);
                        }
                        FieldPart::Flatten(_) => unreachable!("no filter has it"),
                        FieldPart::Rest => self.deep(of, name, &Shape::Map(&Shape::Open), value, problems),
                    }
                }
            }
            (Shape::Map(shape), Value::Object(entries)) => {
                entries.iter().for_each(|(key, value)| self.entry(of, name, key, shape, value, problems));
            }
            (Shape::Open, Value::Object(entries)) => {
                entries.iter().for_each(|(key, value)| self.entry(of, name, key, &Shape::Open, value, problems));
            }
            (Shape::Secret, _) if self.is_url => problems.push(("secret", of.to_owned())),
            (_, value) => {
                for element in each(value) {
                    match scalar(&element) {
                        Some(text) => self.push(name, &text),
                        None => problems.push(("shape", of.to_owned())),
                    }
                }
            }
        }
    }

    fn entry(&mut self, of: &str, name: &str, key: &str, shape: &Shape, value: &Value, problems: &mut Vec<Problem>) {
        if key.is_empty() || key.contains(['[', ']']) {
            problems.push(("delimiter", of.to_owned()));
        }
        self.deep(of, &format!("{name}[{key}]"), shape, value, problems);
    }
}
