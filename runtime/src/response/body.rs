//! Reading a body into a place: fast, and once more where it does not fit, to say why.

mod empty;

use serde_core::de::DeserializeSeed as _;

use super::misfit::Misfit;
use crate::codec::de::PlaceSeed;
use crate::codec::json::{Json, Rejected};
use crate::codec::limits::Limits;
use crate::codec::path::JsonPath;
use crate::codec::place::Place;
use crate::text::sniff::{is_white_space, without_bom};

/// Reads a whole JSON body into `place` and returns whether it has a documented parameter. A body that does not fit is
/// read a second time to find out what is wrong.
// The compiler does not inline this by itself, because it has several callers. Inlining saves 3 % of decoding one field.
#[inline]
pub(crate) fn read_json<'de>(body: &'de [u8], mut place: Place<'_, 'de>, limits: Limits) -> Result<bool, Misfit> {
    let body = without_bom(body);
    let mut json = Json::with_limits(body, limits);
    if json.whole(&mut place.target).is_ok() {
        return Ok(json.met);
    }
    read_again(body, &mut place, limits, json.rejected)
}

#[cold]
fn read_again<'de>(
    body: &'de [u8],
    place: &mut Place<'_, 'de>,
    limits: Limits,
    rejected: Option<Rejected>,
) -> Result<bool, Misfit> {
    let mut path = JsonPath::new(limits);
    if is_white_space(body) {
        empty::read(place, &mut path)?;
        return Ok(path.met);
    }
    read_with_reason(body, place, &mut path)?;
    let Some(Rejected { at, reason }) = rejected else { return Ok(path.met) };
    // Where the body breaks off before the rejected value, reading it leads to its place.
    let place = read_with_reason(body.get(..at).unwrap_or(body), place, &mut JsonPath::new(limits));
    Err(place.err().unwrap_or_else(|| Misfit::null(body)).because(reason))
}

/// Reads a body with the reader that reports errors, and returns whether it was anything but `null`.
fn read_with_reason<'de>(body: &'de [u8], place: &mut Place<'_, 'de>, path: &mut JsonPath) -> Result<bool, Misfit> {
    let mut json = serde_json::Deserializer::from_slice(body);
    let outcome = PlaceSeed { target: &mut place.target, path: &mut *path }.deserialize(&mut json);
    outcome.and_then(|came| json.end().map(|()| came)).map_err(|error| Misfit::new(&error, path))
}
