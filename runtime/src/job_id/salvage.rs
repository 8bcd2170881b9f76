//! The id of a job in a body that fits no table: the call may have started one all the same.

use alloc::string::ToString as _;

use serde_json::Value;

use super::JobId;

/// What services call it, beside `id` in `job`. Source: the response tables of the services, and CCE's answers, which have
/// it in three spellings.
const NAMES: [&str; 6] = ["job_id", "jobId", "jobID", "jobid", "task_id", "job"];

/// Finds an id wherever it stands, also in a body that is cut off behind it.
///
/// A name in quotes with a colon behind it is a parameter; inside a text the quotes have backslashes before them.
pub(crate) fn in_body(body: &[u8]) -> Option<JobId> {
    let text = alloc::string::String::from_utf8_lossy(body);
    NAMES.iter().find_map(|name| {
        let places = text.match_indices(name).map(|(at, _)| (text.get(..at), text.get(at + name.len()..)));
        let mut values = places.filter_map(|(before, behind)| {
            before?.strip_suffix('"')?;
            behind?.strip_prefix('"')?.trim_start().strip_prefix(':')
        });
        values.find_map(id)
    })
}

/// The value at the beginning of the text, as an id.
fn id(text: &str) -> Option<JobId> {
    let value = serde_json::Deserializer::from_str(text).into_iter::<Value>().next()?.ok()?;
    let value = value.get("id").unwrap_or(&value);
    match value {
        Value::String(text) => JobId::new(text.as_str()).ok(),
        Value::Number(number) if !number.is_f64() => JobId::new(number.to_string()).ok(),
        _ => None,
    }
}
