//! The fields that are sent as headers.

use alloc::string::String;

use http::{HeaderMap, HeaderName, HeaderValue};
use restable_model::Location;

use super::error::RequestError;
use super::named::Named;
use super::text::{self, Unfit};
use crate::codec::view::View;
use crate::response::head::elements;

/// Adds a header for each value. A list becomes one header for each element, as
/// [RFC 9110, section 5.3](https://www.rfc-editor.org/rfc/rfc9110#section-5.3) allows.
pub(super) fn write(
    headers: &'static [(&'static str, bool)],
    values: &Named<'_>,
    out: &mut HeaderMap,
) -> Result<(), RequestError> {
    for (&(header, sensitive), (_, view)) in headers.iter().zip(values.each()) {
        // The macro has checked that the name is valid and in lower case.
        let name = HeaderName::from_static(header);
        let mut invalid = false;
        let mut append = |value: &str| {
            let Some(value) = header_value(value, sensitive) else {
                invalid = true;
                return Err(Unfit::Shape);
            };
            out.append(&name, value);
            Ok(())
        };
        let outcome = match *view {
            View::Styled(_, view) => joined(view).and_then(|line| line.map_or(Ok(()), |line| append(&line))),
            ref view => text::each(view, Location::Header, &mut append),
        };
        outcome
            .map_err(|unfit| if invalid { RequestError::Header { header } } else { values.unfit(header, &unfit) })?;
    }
    Ok(())
}

/// The elements of a list in one line, separated by commas
/// ([RFC 9110, section 5.6.1](https://www.rfc-editor.org/rfc/rfc9110#section-5.6.1)); `None` without elements.
fn joined(view: &View<'_, '_>) -> Result<Option<String>, Unfit> {
    let mut line: Option<String> = None;
    text::each(view, Location::Header, &mut |element| {
        // A comma outside of quotes would separate two elements, and a server skips an empty one.
        if !elements(element).eq([element]) {
            return Err(Unfit::Delimiter);
        }
        match &mut line {
            Some(line) => line.extend([", ", element]),
            None => line = Some(element.into()),
        }
        Ok(())
    })?;
    Ok(line)
}

/// The value as a header value, if all its characters are allowed there.
pub(crate) fn header_value(value: &str, sensitive: bool) -> Option<HeaderValue> {
    let mut value = HeaderValue::from_str(value).ok()?;
    value.set_sensitive(sensitive);
    Some(value)
}
