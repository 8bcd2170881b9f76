//! Reads error responses as JSON lines from standard input and prints code, message and request ID of each as a JSON
//! line.
//!
//! A line has `body` (a string), and optionally `status` (an HTTP status code) and `headers` (an object of strings);
//! other keys are ignored. Any other line is reported on standard error; the remaining lines are still read, and the
//! exit code is 1.
//!
//! ```sh
//! cargo run -p restable-examples --bin read_error < tests/errors/samples.jsonl
//! ```

use std::io::{self, BufRead, Write};
use std::process::ExitCode;

use restable::{ErrorDetail, ErrorEnvelope};
use serde_json::{Map, Value, json};

fn main() -> ExitCode {
    match run(io::stdin().lock(), io::stdout().lock(), io::stderr().lock()) {
        Ok(0) => ExitCode::SUCCESS,
        Err(error) if error.kind() != io::ErrorKind::BrokenPipe => {
            eprintln!("read_error: {error}");
            ExitCode::FAILURE
        }
        Ok(_) | Err(_) => ExitCode::FAILURE,
    }
}

/// Prints a report for every line of `input`, and returns how many lines could not be read.
fn run(input: impl BufRead, mut output: impl Write, mut errors: impl Write) -> io::Result<usize> {
    let mut unreadable = 0;
    for (index, line) in input.split(b'\n').enumerate() {
        let line = line?;
        if line.trim_ascii().is_empty() {
            continue;
        }
        match Answer::parse(&line) {
            Ok(answer) => writeln!(output, "{}", report(&answer.envelope()))?,
            Err(reason) => {
                unreadable += 1;
                writeln!(errors, "line {}: {reason}", index + 1)?;
            }
        }
    }
    Ok(unreadable)
}

/// One line of the input.
struct Answer {
    status: Option<u16>,
    headers: Vec<(String, String)>,
    body: String,
}

impl Answer {
    fn parse(line: &[u8]) -> Result<Self, String> {
        let line: Map<String, Value> =
            serde_json::from_slice(line).map_err(|error| format!("not a JSON object (column {})", error.column()))?;
        Ok(Self {
            status: line.get("status").map_or(Ok(None), status)?,
            headers: line.get("headers").map_or(Ok(Vec::new()), headers)?,
            body: match line.get("body") {
                Some(Value::String(body)) => body.clone(),
                Some(_) => return Err("`body` is not a string".into()),
                None => return Err("`body` is missing".into()),
            },
        })
    }

    fn envelope(&self) -> ErrorEnvelope {
        ErrorEnvelope::read(self.status, self.headers.as_slice(), self.body.as_bytes())
    }
}

fn status(value: &Value) -> Result<Option<u16>, String> {
    if value.is_null() {
        return Ok(None);
    }
    let status = value.as_u64().and_then(|status| u16::try_from(status).ok());
    let status = status.filter(|status| (100..1000).contains(status));
    status.map(Some).ok_or_else(|| format!("`status` is not an HTTP status code: {value}"))
}

fn headers(value: &Value) -> Result<Vec<(String, String)>, String> {
    let headers = match value {
        Value::Null => return Ok(Vec::new()),
        Value::Object(headers) => headers.iter(),
        _ => return Err("`headers` is not an object".into()),
    };
    let text = |(name, value): (&String, &Value)| match value {
        Value::String(value) => Ok((name.clone(), value.clone())),
        _ => Err(format!("the header `{name}` is not a string")),
    };
    headers.map(text).collect()
}

fn report(envelope: &ErrorEnvelope) -> Value {
    json!({
        "code": envelope.code(),
        "codes": envelope.codes().collect::<Vec<_>>(),
        "message": envelope.message(),
        "request_id": envelope.request_id(),
        "dialect": envelope.dialect().as_str(),
        "details": envelope.details().iter().map(detail).collect::<Vec<_>>(),
    })
}

fn detail(detail: &ErrorDetail) -> Value {
    let id = detail.id().map(|id| ("id".into(), id.into()));
    let texts = [("code", detail.code()), ("message", detail.message())];
    let texts = texts.into_iter().map(|(name, text)| (name.into(), text.into()));
    Value::Object(texts.chain(id).collect())
}
