//! A generated response.

use std::fmt;

use super::documented::{Body, Documented, HeadField};
use crate::bytes::Bytes;
use crate::generate::Generator;
use crate::json::{Json, Spelling};
use crate::shape::Shape;

/// A response as it is sent.
#[derive(Debug)]
pub(super) struct Case {
    pub(super) status: u16,
    pub(super) lines: Vec<(String, String)>,
    pub(super) body: Sent,
    pub(super) text: Vec<u8>,
}

/// The meaning of a body.
#[derive(Debug)]
pub(super) enum Sent {
    Json(Json),
    /// No body.
    Empty,
    /// JSON with damage, or raw bytes.
    Broken,
}

impl Sent {
    pub(super) fn has_only_integers(&self) -> bool {
        matches!(self, Self::Json(json) if json.has_only_integers())
    }
}

impl Case {
    pub(super) fn generate(documented: &Documented, bytes: &mut Bytes<'_>) -> Self {
        let statuses = [200, 200, 201, 202, 204, 206, 299, 200, 203, 200, 202, 202, 400, 404, 500, 304];
        let status = bytes.choose(&statuses);
        let documented = documented.of_status(status);
        let mut lines = Vec::new();
        let is_hostile = bytes.one_in(3);
        let mut generator = Generator { bytes, is_hostile };
        for field in documented.head {
            if let HeadField::Header(_, name, shape) = field {
                generator.header(name, shape, &mut lines);
            }
        }
        let mut body = generator.body(&documented.body);
        let mut text = match &mut body {
            Sent::Json(json) => generator.spelling(json).into_bytes(),
            Sent::Empty => generator.bytes.choose(&["", " ", "\r\n"]).as_bytes().to_vec(),
            Sent::Broken => (0..generator.bytes.below(12)).map(|_| generator.bytes.byte()).collect(),
        };
        if is_hostile && matches!(body, Sent::Json(_)) && generator.bytes.one_in(6) {
            damage(&mut text, generator.bytes);
            body = Sent::Broken;
        }
        if matches!(documented.body, Body::RawText(_) | Body::RawBytes(_) | Body::Anything) {
            body = Sent::Empty;
        }
        Self { status, lines, body, text }
    }

    pub(super) fn headers(&self) -> Vec<(&str, &str)> {
        self.lines.iter().map(|(name, value)| (name.as_str(), value.as_str())).collect()
    }
}

impl Documented {
    /// What is documented for a status.
    fn of_status(&self, status: u16) -> &Self {
        let Body::ByStatus(variants) = &self.body else { return self };
        let chosen = variants.iter().find(|(statuses, ..)| statuses.contains(&status));
        chosen.or(variants.last()).map_or(self, |(_, _, documented)| documented)
    }
}

fn damage(text: &mut Vec<u8>, bytes: &mut Bytes<'_>) {
    let at = (bytes.below(256) * 256 + bytes.below(256)) % (text.len() + 1);
    if bytes.one_in(2) || at == text.len() {
        text.truncate(at);
    } else {
        text[at] = bytes.byte();
    }
}

impl Generator<'_, '_> {
    fn spelling(&mut self, json: &Json) -> String {
        let space = self.bytes.choose(&["", " ", "\n\t", "\r\n"]);
        json.spelled(Spelling { space, escapes: self.bytes.one_in(3) })
    }

    fn body(&mut self, body: &Body) -> Sent {
        if self.is_hostile && self.bytes.one_in(12) {
            return Sent::Json(self.anything(0));
        }
        if self.bytes.one_in(20) {
            return Sent::Empty;
        }
        Sent::Json(match body {
            Body::Object(fields) => Json::Object(self.object(fields, 0)),
            Body::Whole(_, shape) | Body::Value(shape) => self.value(shape, 0),
            Body::RawText(_) => return if self.is_hostile { Sent::Broken } else { Sent::Json(self.anything(0)) },
            Body::RawBytes(_) => return Sent::Broken,
            Body::Anything | Body::ByStatus(_) => self.anything(3),
        })
    }

    /// The lines of a header, with its name in any case.
    fn header(&mut self, name: &str, shape: &Shape, lines: &mut Vec<(String, String)>) {
        let may_be_absent = shape.absent().is_some();
        if self.bytes.one_in(if may_be_absent { 3 } else { 24 }) {
            return;
        }
        let repetitions = if self.bytes.one_in(8) { 2 } else { 1 };
        for _ in 0..repetitions {
            let name = match self.bytes.below(3) {
                0 => name.to_owned(),
                1 => name.to_ascii_lowercase(),
                _ => name.to_ascii_uppercase(),
            };
            let space = self.bytes.choose(&["", "", " ", "\t "]);
            lines.push((name, format!("{space}{}{space}", self.header_value(shape))));
        }
        lines.push(("X-Other".into(), "Zq9".into()));
    }

    fn header_value(&mut self, shape: &Shape) -> String {
        match shape {
            Shape::Option(inner) => self.header_value(inner),
            Shape::List(element) => {
                let length = self.bytes.below(4);
                let mut line = String::new();
                for index in 0..length {
                    line.push_str(if index > 0 { self.bytes.choose(&[",", ", ", " ,\t"]) } else { "" });
                    line.push_str(&self.header_value(element));
                }
                line
            }
            Shape::Text if self.bytes.one_in(3) => {
                self.bytes.choose(&["\"v,1\"", "\"Zq9\\\", a\"", "W/\"5f\"", "gzip, br", "\"Zq9"]).to_owned()
            }
            shape => self.value(shape, 0).scalar().unwrap_or_default(),
        }
    }
}

impl fmt::Display for Case {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let text = String::from_utf8_lossy(&self.text);
        write!(f, "status {}, headers {:?}, body {text}", self.status, self.lines)
    }
}
