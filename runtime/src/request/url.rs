//! The URL: base, path and query.

use alloc::string::String;

use http::Uri;
use restable_model::Location;

use super::error::{InvalidBase, InvalidSegment, RequestError};
use super::named::Named;
use super::pairs::push_pairs;
use super::target::{PathScope, Target};
use super::text::{self, Unfit};
use crate::codec::view::View;
use crate::text::percent_encode::push_encoded;

/// The capacity that most paths and queries fit into, so that the buffer seldom grows.
const ROOM: usize = 160;

pub(super) fn url(
    target: Target<'_>,
    pieces: &[&'static str],
    path: &Named<'_>,
    query: &Named<'_>,
) -> Result<Uri, RequestError> {
    let base = checked(target.base).map_err(RequestError::Base)?;
    let mut url = String::with_capacity(base.len() + ROOM);
    url.push_str(base);
    push_path(&mut url, pieces, path, target.scope)?;
    push_pairs(&mut url, Some('?'), query)?;
    Uri::try_from(url).map_err(|_| RequestError::Url)
}

/// The base without a slash at its end.
fn checked(base: &str) -> Result<&str, InvalidBase> {
    let rest = after_scheme(base).ok_or(InvalidBase::Scheme)?;
    if let Some(reason) = rest.bytes().find_map(refused) {
        return Err(reason);
    }
    // Bytes are compared, because a search for a string prepares itself for long texts at each call.
    let mut host = rest.bytes().take_while(|byte| *byte != b'/');
    match host.next() {
        None | Some(b':') => Err(InvalidBase::Host),
        Some(b'@') => Err(InvalidBase::User),
        Some(_) if host.any(|byte| byte == b'@') => Err(InvalidBase::User),
        Some(_) => Ok(base.trim_end_matches('/')),
    }
}

fn after_scheme(base: &str) -> Option<&str> {
    let after = |scheme: &str| {
        let (start, rest) = base.split_at_checked(scheme.len())?;
        start.eq_ignore_ascii_case(scheme).then_some(rest)
    };
    after("https://").or_else(|| after("http://"))
}

/// Why a base must not contain this byte after its scheme.
fn refused(byte: u8) -> Option<InvalidBase> {
    match byte {
        b'?' => Some(InvalidBase::Query),
        b'#' => Some(InvalidBase::Fragment),
        b'\\' | 0..=b' ' | 0x7f.. => Some(InvalidBase::Character),
        _ => None,
    }
}

fn push_path(
    url: &mut String,
    pieces: &[&'static str],
    path: &Named<'_>,
    scope: PathScope<'_>,
) -> Result<(), RequestError> {
    let mut pieces = pieces.iter();
    url.push_str(pieces.next().copied().unwrap_or_default());
    for ((parameter, view), piece) in path.each().zip(pieces) {
        let outcome = match *view {
            View::Styled(_, view) => push_segments(url, view),
            ref view => text::one(view, path.location).map(|segment| {
                let filled = if segment.is_empty() { scope.value(parameter) } else { None };
                match (filled, view) {
                    (None, View::Absent) if PathScope::has(parameter) => Err(InvalidSegment::Missing),
                    _ => push_segment(url, filled.unwrap_or(&segment)),
                }
            }),
        };
        let valid = outcome.map_err(|unfit| path.unfit(parameter, &unfit))?;
        valid.map_err(|reason| RequestError::Segment { parameter, reason })?;
        url.push_str(piece);
    }
    Ok(())
}

fn push_segment(url: &mut String, segment: &str) -> Result<(), InvalidSegment> {
    match segment {
        "" => Err(InvalidSegment::Empty),
        "." | ".." => Err(InvalidSegment::Dots),
        segment => {
            push_encoded(url, segment);
            Ok(())
        }
    }
}

/// Writes a value whose slashes separate segments.
fn push_segments(url: &mut String, view: &View<'_, '_>) -> Result<Result<(), InvalidSegment>, Unfit> {
    let value = text::one(view, Location::Path)?;
    for (index, segment) in value.split('/').enumerate() {
        if index > 0 {
            url.push('/');
        }
        if let Err(reason) = push_segment(url, segment) {
            return Ok(Err(reason));
        }
    }
    Ok(Ok(()))
}
