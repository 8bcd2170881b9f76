//! `decode`, `serde_json::from_slice` and `audit` read a body alike.

mod nesting;
mod numbers;
mod repetition;

use restable::{Field, Response, ResponseError};
use serde::de::DeserializeOwned;

/// Reads a body by `decode` and by `from_slice`, and holds that both read it or neither.
fn both<T: Response + DeserializeOwned + for<'de> Field<'de>>(body: &str) -> Option<[T; 2]> {
    let (decoded, through_serde) = (T::decode(200, (), body), serde_json::from_slice::<T>(body.as_bytes()));
    let sample = &body[..body.len().min(200)];
    assert_eq!(decoded.is_ok(), through_serde.is_ok(), "{sample}: {:?}, {:?}", decoded.err(), through_serde.err());
    Some([decoded.ok()?, through_serde.ok()?])
}

/// Whether `audit` finds that a body can be read, whatever else it finds.
fn audited<T: Response + for<'de> Field<'de>>(body: &str) -> Result<bool, ResponseError> {
    Ok(T::audit(body)?.iter().all(|drift| drift.kind != restable::DriftKind::Refused))
}
