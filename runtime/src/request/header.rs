//! The fields that are sent as headers.

use http::{HeaderMap, HeaderName, HeaderValue};

use super::error::RequestError;
use super::named::Named;
use super::text;

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
        text::each(view, &mut |value| {
            let Some(value) = header_value(value, sensitive) else {
                invalid = true;
                return Err(text::Unfit::Shape);
            };
            out.append(&name, value);
            Ok(())
        })
        .map_err(|unfit| if invalid { RequestError::Header { header } } else { values.unfit(header, &unfit) })?;
    }
    Ok(())
}

/// The value as a header value, if all its characters are allowed there.
pub(crate) fn header_value(value: &str, sensitive: bool) -> Option<HeaderValue> {
    let mut value = HeaderValue::from_str(value).ok()?;
    value.set_sensitive(sensitive);
    Some(value)
}
