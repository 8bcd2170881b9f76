//! `decode`, `serde_json::from_slice` and `audit` agree on every body.

mod nesting;
mod no_json;
mod numbers;
mod repetition;

use restable::{Field, Response, ResponseError};
use serde::de::DeserializeOwned;

/// Reads a body with `decode` and with `from_slice`, and asserts that both succeed or both fail.
fn both<T: Response + DeserializeOwned + for<'de> Field<'de>>(body: &str) -> Option<[T; 2]> {
    let (decoded, through_serde) = (T::decode(200, (), body), serde_json::from_slice::<T>(body.as_bytes()));
    let sample = &body[..body.len().min(200)];
    assert_eq!(decoded.is_ok(), through_serde.is_ok(), "{sample}: {:?}, {:?}", decoded.err(), through_serde.err());
    Some([decoded.ok()?, through_serde.ok()?])
}

/// Whether `audit` considers a body readable, regardless of other drift.
fn audited<T: Response + for<'de> Field<'de>>(body: &str) -> Result<bool, ResponseError> {
    Ok(T::audit(body)?.iter().all(|drift| drift.kind != restable::DriftKind::Refused))
}
