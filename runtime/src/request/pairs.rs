//! `name=value` pairs, which queries and forms are made of.

use alloc::string::String;

use super::error::RequestError;
use super::named::Named;
use super::text;
use crate::text::percent_encode::push_encoded;

/// Appends `name=value` for each value, with `first` before the first of them and `&` between them.
pub(super) fn push_pairs(out: &mut String, first: Option<char>, pairs: &Named<'_>) -> Result<(), RequestError> {
    let mut separator = first;
    for (name, view) in pairs.each() {
        text::each(view, &mut |value| {
            out.extend(separator);
            separator = Some('&');
            push_encoded(out, name);
            out.push('=');
            push_encoded(out, value);
            Ok(())
        })
        .map_err(|unfit| pairs.unfit(name, &unfit))?;
    }
    Ok(())
}
