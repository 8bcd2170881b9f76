//! Compares signatures of access keys with those of the vendor's SDK.
//!
//! `python3 .ci/vendor_signatures.py 1000 SEED | cargo run -p restable-tests --example compare_signatures`
//!
//! Reads one JSON object for each line of standard input: a request, the key, and the header `Authorization` that the
//! vendor's signer made. Signs the same request, and fails if a header differs.

use std::error::Error;
use std::io::{self, BufRead as _};
use std::process::ExitCode;
use std::time::{Duration, SystemTime};

use http::{HeaderName, HeaderValue, Request};
use restable::auth::AccessKey;
use restable::{Authorize as _, Timestamp};
use serde_json::Value;

fn main() -> ExitCode {
    match run() {
        Ok((0, _)) => {
            eprintln!("compare_signatures: standard input has no requests");
            ExitCode::FAILURE
        }
        Ok((compared, 0)) => {
            println!("{compared} requests, all signed as by the vendor's signer");
            ExitCode::SUCCESS
        }
        Ok((compared, different)) => {
            println!("{compared} requests, {different} signed in another way");
            ExitCode::FAILURE
        }
        Err(error) => {
            eprintln!("compare_signatures: {error}");
            ExitCode::FAILURE
        }
    }
}

fn run() -> Result<(usize, usize), Box<dyn Error>> {
    let (mut compared, mut different) = (0, 0);
    for line in io::stdin().lock().lines() {
        let case: Value = serde_json::from_str(&line?)?;
        let ours = sign(&case)?;
        compared += 1;
        if ours != text(&case, "authorization")? {
            different += 1;
            println!("{case}\n  ours: {ours}");
        }
    }
    Ok((compared, different))
}

fn sign(case: &Value) -> Result<String, Box<dyn Error>> {
    let mut request =
        Request::builder().method(text(case, "method")?).uri(text(case, "url")?).body(text(case, "body")?.into())?;
    let mut key = AccessKey::new(text(case, "id")?, text(case, "secret")?);
    for (name, value) in case["headers"].as_object().ok_or("no headers")? {
        let value = value.as_str().ok_or("a header is no text")?;
        match name.as_str() {
            "X-Sdk-Date" => {
                let instant = seconds(value)?;
                key = key.clock(move || SystemTime::UNIX_EPOCH + Duration::from_secs(instant));
            }
            "X-Security-Token" => key = key.security_token(value),
            _ => {
                request.headers_mut().insert(HeaderName::try_from(name)?, HeaderValue::from_str(value)?);
            }
        }
    }
    key.authorize(&mut request)?;
    Ok(request.headers()["authorization"].to_str()?.into())
}

/// The seconds since 1970 of a date such as `20270115T080000Z`.
fn seconds(date: &str) -> Result<u64, Box<dyn Error>> {
    let part = |range| date.get(range).ok_or("the date is too short");
    let (year, month, day) = (part(0..4)?, part(4..6)?, part(6..8)?);
    let (hour, minute, second) = (part(9..11)?, part(11..13)?, part(13..15)?);
    let date = Timestamp::new(format!("{year}-{month}-{day}T{hour}:{minute}:{second}Z"));
    Ok(u64::try_from(date.instant()?.as_second())?)
}

fn text<'a>(case: &'a Value, key: &str) -> Result<&'a str, String> {
    case[key].as_str().ok_or_else(|| format!("`{key}` is no text"))
}
