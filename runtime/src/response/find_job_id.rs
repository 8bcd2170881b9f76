//! Finds the id of a job in a response that fits no table, because the call may still have started a job.

use alloc::borrow::Cow;
use alloc::string::ToString as _;
use core::fmt;

use serde_core::de::{Deserializer as _, IgnoredAny, MapAccess, Visitor};
use serde_json::{Deserializer, Value};

use crate::response::headers::Headers;
use crate::types::job_id::JobId;

/// The names that services use for it, besides `id` in `job`. Source: the response tables of the services, and the
/// responses of CCE, which have three spellings.
const NAMES: [&str; 6] = ["job_id", "jobId", "jobID", "jobid", "task_id", "job"];

/// The longest JSON text of an id: each byte may be escaped, as `\u0041`, and the text is in quotes.
const LONGEST_TEXT: usize = 6 * JobId::MAX_LEN + 2;

/// How many bytes of an object are searched for its `id`.
const LONGEST_OBJECT: usize = 1 << 16;

/// How many objects are read. Without a limit, nested objects would be read again and again.
const MOST_OBJECTS: usize = 16;

/// Reads the id in a header that is declared as the id of a job.
pub(crate) fn in_header(headers: &dyn Headers, name: &str) -> Option<JobId> {
    headers.header(name)?.trim().parse().ok()
}

/// Finds an id anywhere in a body, even if the body ends early after it. Of several ids, it takes the one whose name
/// comes first in [`NAMES`].
///
/// A name in quotes with a colon after it is a parameter; inside a string, the quotes have backslashes before them. The
/// body is read once, and memory is bounded.
pub(crate) fn in_body(body: &[u8]) -> Option<JobId> {
    let mut best: Option<(usize, JobId)> = None;
    let mut objects = MOST_OBJECTS;
    for (at, _) in body.iter().enumerate().filter(|(_, byte)| **byte == b'"') {
        let Some((rank, value)) = body.get(at + 1..).and_then(parameter) else { continue };
        if best.as_ref().is_some_and(|(found, _)| *found <= rank) {
            continue;
        }
        best = id(value, &mut objects).map(|id| (rank, id)).or(best);
        if matches!(best, Some((0, _))) {
            break;
        }
    }
    best.map(|(_, id)| id)
}

/// The index of a name in [`NAMES`], and the text after its colon. `text` starts after the quote before the name.
fn parameter(text: &[u8]) -> Option<(usize, &[u8])> {
    let named = |name: &&str| text.strip_prefix(name.as_bytes()).and_then(|rest| rest.strip_prefix(b"\""));
    let (rank, rest) = NAMES.iter().enumerate().find_map(|(rank, name)| Some((rank, named(name)?)))?;
    Some((rank, rest.trim_ascii_start().strip_prefix(b":")?.trim_ascii_start()))
}

/// The value at the beginning of the text as an id.
fn id(text: &[u8], objects: &mut usize) -> Option<JobId> {
    match text.first()? {
        b'{' => {
            *objects = objects.checked_sub(1)?;
            id_of_object(start(text, LONGEST_OBJECT))
        }
        b'"' | b'-' | b'0'..=b'9' => {
            let value = Deserializer::from_slice(start(text, LONGEST_TEXT)).into_iter().next()?.ok()?;
            scalar(&value)
        }
        _ => None,
    }
}

fn start(text: &[u8], longest: usize) -> &[u8] {
    text.get(..longest).unwrap_or(text)
}

fn scalar(value: &Value) -> Option<JobId> {
    match value {
        Value::String(text) => JobId::new(text.as_str()).ok(),
        Value::Number(number) if !number.is_f64() => JobId::new(number.to_string()).ok(),
        _ => None,
    }
}

fn id_of_object(text: &[u8]) -> Option<JobId> {
    let mut found = None;
    // The object may end early after its id, so an error does not matter.
    let _ = Deserializer::from_slice(text).deserialize_map(IdMember(&mut found));
    found
}

struct IdMember<'a>(&'a mut Option<JobId>);

impl<'de> Visitor<'de> for IdMember<'_> {
    type Value = ();

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("an object")
    }

    fn visit_map<A: MapAccess<'de>>(self, mut members: A) -> Result<(), A::Error> {
        while let Some(name) = members.next_key::<Cow<'de, str>>()? {
            if name == "id" {
                *self.0 = scalar(&members.next_value()?);
            } else {
                members.next_value::<IgnoredAny>()?;
            }
        }
        Ok(())
    }
}
