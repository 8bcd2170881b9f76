//! JSON that fits a documented type, and now and then does not.

use crate::bytes::Bytes;
use crate::json::Json;
use crate::shape::{Field, Parameter, Part, Shape, Tagged, Variant};
use crate::{CANARY, SECRET};

/// How deep generated objects nest.
const DEEPEST: usize = 5;

/// Generates the values of one input.
pub(crate) struct Generator<'b, 'a> {
    pub(crate) bytes: &'b mut Bytes<'a>,
    /// Whether values may not fit their types.
    pub(crate) is_hostile: bool,
}

impl Generator<'_, '_> {
    /// A value of the type, or in a hostile input any other.
    pub(crate) fn value(&mut self, shape: &Shape, depth: usize) -> Json {
        if self.is_hostile && self.bytes.one_in(24) {
            return self.anything(depth);
        }
        match shape {
            Shape::Text => self.text(),
            Shape::Secret => Json::Text(format!("{SECRET}{}", self.bytes.byte())),
            Shape::Integer(least, largest) => self.integer(*least, *largest),
            Shape::Float => self.number(),
            Shape::Bool => self.pick(BOOLEANS),
            Shape::JobId => self.pick(JOB_IDS),
            Shape::Time => self.pick(TIMES),
            Shape::Values => self.pick(STATES),
            Shape::IntegerValues => self.pick(LEVELS),
            Shape::Open => self.anything(depth),
            Shape::List(element) => self.list(element, depth),
            Shape::Map(entry) => self.map(entry, depth),
            Shape::Object(fields) => Json::Object(self.object(fields, depth)),
            Shape::Option(inner) | Shape::Three(inner) if depth > DEEPEST || self.bytes.one_in(4) => self.absent(inner),
            Shape::Option(inner) | Shape::Three(inner) | Shape::AsString(inner) => self.value(inner, depth),
            Shape::Tagged(tagged) => Json::Object(self.tagged(tagged, depth)),
            Shape::Untagged(variants) => self.untagged(variants, depth),
        }
    }

    fn pick(&mut self, texts: &[&str]) -> Json {
        parsed(self.bytes.choose(texts))
    }

    fn text(&mut self) -> Json {
        match self.bytes.below(8) {
            0..4 => Json::text(self.bytes.choose(WORDS)),
            4 => self.pick(NUMBERS),
            _ => {
                let length = self.bytes.below(6);
                let letters = (0..length).map(|_| char::from(self.bytes.byte() & 0x7f));
                Json::Text(CANARY.chars().chain(letters).collect())
            }
        }
    }

    fn integer(&mut self, least: i128, largest: i128) -> Json {
        let value = match self.bytes.below(8) {
            0..5 => (self.bytes.byte() & 0x7f).into(),
            5 => least,
            6 => largest,
            _ => i128::from(self.bytes.long()).clamp(least, largest),
        };
        let is_exact = value.unsigned_abs() < 1 << 53;
        match self.bytes.below(8) {
            0..4 => Json::Number(value.to_string()),
            4 => Json::Text(value.to_string()),
            5 if is_exact => Json::Number(format!("{value}.0")),
            6 if is_exact && value != 0 => Json::Number(format!("{value}0e-1")),
            _ => Json::Text(format!(" {value} ")),
        }
    }

    fn number(&mut self) -> Json {
        match self.bytes.below(4) {
            0 => self.pick(NUMBERS),
            1 => Json::Text(self.bytes.choose(NUMBERS).to_string()),
            _ => Json::Number(format!("{}.{}", self.bytes.byte(), self.bytes.byte())),
        }
    }

    /// What a service writes for an absent value.
    fn absent(&mut self, shape: &Shape) -> Json {
        match shape {
            Shape::Object(_) | Shape::Map(_) | Shape::Tagged(_) => self.pick(&["null", r#""""#, "[]"]),
            Shape::Integer(..) | Shape::Float | Shape::Bool | Shape::List(_) => self.pick(&["null", r#""""#]),
            _ => Json::Null,
        }
    }

    fn list(&mut self, element: &Shape, depth: usize) -> Json {
        let length = if depth > DEEPEST { 0 } else { self.bytes.below(4) };
        Json::List((0..length).map(|_| self.value(element, depth + 1)).collect())
    }

    fn map(&mut self, entry: &Shape, depth: usize) -> Json {
        let length = if depth > DEEPEST { 0 } else { self.bytes.below(4) };
        let keys = ["a", "b/c", "", "type", "~"];
        Json::Object((0..length).map(|_| (self.key(&keys), self.value(entry, depth + 1))).collect())
    }

    fn key(&mut self, keys: &[&str]) -> String {
        self.bytes.choose(keys).to_owned()
    }

    /// The members of an object, in any order.
    pub(crate) fn object(&mut self, fields: &[Field], depth: usize) -> Vec<(String, Json)> {
        let mut members = Vec::new();
        self.members(fields, depth, &mut members);
        if self.bytes.one_in(6) {
            let name = self.key(&["x-new", "color", "host_name", "error", "message", "data"]);
            members.push((name, self.anything(depth + 1)));
        }
        if !members.is_empty() {
            let first = self.bytes.below(members.len());
            members.rotate_left(first);
        }
        members
    }

    fn members(&mut self, fields: &[Field], depth: usize, members: &mut Vec<(String, Json)>) {
        for field in fields {
            match &field.part {
                Part::Parameter(parameter) => self.parameter(parameter, depth, members),
                Part::Flatten(part) => self.members(part, depth, members),
                Part::Rest if self.bytes.one_in(3) => {
                    members.push((self.key(&["x-a", "x-b", "x~/c"]), self.anything(depth + 1)));
                }
                Part::Rest => {}
            }
        }
    }

    fn parameter(&mut self, parameter: &Parameter, depth: usize, members: &mut Vec<(String, Json)>) {
        let may_be_absent = parameter.default.is_some() || parameter.shape.absent().is_some();
        let chance = if may_be_absent { 3 } else { 40 };
        if (may_be_absent || self.is_hostile) && (self.bytes.one_in(chance) || may_be_absent && depth > DEEPEST) {
            return;
        }
        let repetitions = if self.bytes.one_in(16) { 2 } else { 1 };
        for _ in 0..repetitions {
            let is_null = may_be_absent && self.bytes.one_in(12) || repetitions == 2 && self.bytes.one_in(3);
            let value = if is_null { self.absent(&parameter.shape) } else { self.value(&parameter.shape, depth + 1) };
            members.push((self.name(parameter), value));
        }
    }

    fn name(&mut self, parameter: &Parameter) -> String {
        if !parameter.aliases.is_empty() && self.bytes.one_in(3) {
            return self.key(parameter.aliases);
        }
        parameter.name.to_owned()
    }

    fn tagged(&mut self, form: &Tagged, depth: usize) -> Vec<(String, Json)> {
        let unknown = form.has_other || self.is_hostile && self.bytes.one_in(8);
        let index = self.bytes.below(form.variants.len() + usize::from(unknown));
        let Some((tag, Variant(_, shape))) = form.variants.get(index) else {
            return vec![("x".into(), Json::Null), (form.tag.into(), self.text())];
        };
        let mut members = match (shape, form.content) {
            (Some(Shape::Object(fields)), None) => self.object(fields, depth),
            (Some(shape), Some(content)) => vec![(content.to_owned(), self.value(shape, depth + 1))],
            _ => Vec::new(),
        };
        let value = if form.has_integers && !self.bytes.one_in(4) { parsed(tag) } else { Json::text(*tag) };
        let at = self.bytes.below(members.len() + 1);
        members.insert(at, (form.tag.to_owned(), value));
        if self.bytes.one_in(12) {
            members.push((form.tag.to_owned(), self.text()));
        }
        members
    }

    fn untagged(&mut self, variants: &[Variant], depth: usize) -> Json {
        let Variant(_, shape) = &variants[self.bytes.below(variants.len())];
        shape.as_ref().map_or(Json::Null, |shape| self.value(shape, depth))
    }

    /// Any JSON.
    pub(crate) fn anything(&mut self, depth: usize) -> Json {
        match self.bytes.below(if depth > DEEPEST { 5 } else { 8 }) {
            0 => self.pick(&["null", "true", "false", "{}", "[]"]),
            1 => self.pick(NUMBERS),
            2 => self.pick(BOOLEANS),
            3 | 4 => self.text(),
            5 => self.list(&Shape::Open, depth),
            6 => self.map(&Shape::Open, depth),
            _ => Json::Object(vec![("a".into(), self.anything(depth + 1)), ("name".into(), self.text())]),
        }
    }
}

/// A JSON scalar, or an empty list or object.
fn parsed(text: &str) -> Json {
    match text {
        "null" => Json::Null,
        "true" | "false" => Json::Bool(text == "true"),
        "{}" => Json::Object(Vec::new()),
        "[]" => Json::List(Vec::new()),
        _ => match text.strip_prefix('"').and_then(|text| text.strip_suffix('"')) {
            Some(text) => Json::text(text),
            None => Json::Number(text.to_owned()),
        },
    }
}

const BOOLEANS: &[&str] = &["true", "false", "1", "0", r#""True""#, r#""FALSE""#, r#""1""#, r#"" false ""#];
// Errors report the id of the job that may have been started, so it is not secret.
const JOB_IDS: &[&str] = &[r#""70a5-4711""#, r#""70a5 4711""#, "4711", "-7", r#""é""#, "18446744073709551615"];
const TIMES: &[&str] = &[r#""2024-05-01T08:00:00Z""#, "1714550400", "1714550400.5", r#""Zq9 o'clock""#, r#""""#];
const STATES: &[&str] = &[r#""ON""#, r#""OFF""#, r#""half-on""#, r#""Zq9""#, "7", "true", r#""on""#];
const LEVELS: &[&str] = &["1", "-2", r#""1""#, r#""Zq9""#, "5", "1.0", "true"];
const WORDS: &[&str] = &[
    "Zq9",
    "web",
    "",
    " ",
    "7",
    "7.5",
    "true",
    "ON",
    "null",
    ".",
    "..",
    "Zq9 é 😀",
    "Zq9\u{0}a",
    "Zq9\u{200b}",
    "1e400",
    "7.00000000000000000001",
    "inf",
    "NaN",
    "0x10",
    "-0",
    "+7",
    "007",
    "\"Zq9\\",
];
const NUMBERS: &[&str] = &[
    "0",
    "1",
    "-1",
    "255",
    "256",
    "7.5",
    "7.0",
    "-0",
    "-0.0",
    "0.1",
    "1e3",
    "1E3",
    "1e-3",
    "120e-1",
    "1e-400",
    "9007199254740991.0",
    "9007199254740993",
    "9007199254740993.0",
    "1.00000000000000000001",
    "4503599627370497.5",
    "18446744073709551615",
    "18446744073709551616",
    "-9223372036854775808",
    "-9223372036854775809",
    "1e300",
];
