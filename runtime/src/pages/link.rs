//! Links to the next page: in the header `Link`, and in a body.
//!
//! Source: [RFC 8288, section 3](https://www.rfc-editor.org/rfc/rfc8288#section-3) for the header.

use alloc::string::String;
use core::fmt::Write as _;

use http::HeaderMap;
use http::header::LINK;
use serde_json::Value;

use crate::codec::view::View;

/// The relation of a link to the next page.
const NEXT: &str = "next";
const REL: &str = "rel";
const HREF: &str = "href";

/// The link in the first header `Link` with the relation `next`.
pub(super) fn in_headers(headers: &HeaderMap) -> Option<String> {
    let values = headers.get_all(LINK).iter().filter_map(|value| value.to_str().ok());
    values.flat_map(links).find(|(_, parameters)| is_next(parameters)).map(|(target, _)| target.into())
}

/// The target and the parameters of each link of one header. The rest of a malformed header is ignored.
fn links(header: &str) -> impl Iterator<Item = (&str, &str)> {
    let mut rest = header;
    core::iter::from_fn(move || {
        let (_, after) = rest.split_once('<')?;
        let (target, after) = after.split_once('>')?;
        let end = outside_quotes(after, ',').unwrap_or(after.len());
        let (parameters, others) = after.split_at_checked(end)?;
        rest = others;
        Some((target, parameters))
    })
}

/// Whether one of the relations of a link is `next`. Only the first `rel` counts.
fn is_next(parameters: &str) -> bool {
    let mut rest = parameters;
    loop {
        let end = outside_quotes(rest, ';').unwrap_or(rest.len());
        let (parameter, others) = rest.split_at_checked(end).unwrap_or((rest, ""));
        if let Some((name, value)) = parameter.split_once('=') {
            if name.trim().eq_ignore_ascii_case(REL) {
                let mut relations = value.trim().trim_matches('"').split_ascii_whitespace();
                return relations.any(|relation| relation.eq_ignore_ascii_case(NEXT));
            }
        }
        match others.strip_prefix(';') {
            Some(others) => rest = others,
            None => return false,
        }
    }
}

/// The position of the first such character outside of quotes.
fn outside_quotes(text: &str, wanted: char) -> Option<usize> {
    let (mut quoted, mut escaped) = (false, false);
    text.char_indices().find_map(|(at, c)| {
        match c {
            _ if escaped => escaped = false,
            '\\' if quoted => escaped = true,
            '"' => quoted = !quoted,
            c if c == wanted && !quoted => return Some(at),
            _ => {}
        }
        None
    })
}

/// The link in a field of a body: text, an object with `href`, or the one with the relation `next` of a list.
pub(super) fn in_view(view: &View<'_, '_>) -> Option<String> {
    let link = match *view {
        View::Text(text) => Some(String::from(text)),
        View::Json(value) => in_json(value),
        View::List(list) => (0..list.len()).find_map(|index| linked(&list.element(index), true)),
        View::Table(_) => linked(view, false),
        _ => None,
    };
    link.filter(|link| !link.is_empty())
}

/// The `href` of an object, which needs the relation `next` if it is one of a list.
fn linked(view: &View<'_, '_>, listed: bool) -> Option<String> {
    let (mut href, mut rel) = (None, None);
    match *view {
        View::Table(table) => table.write(&mut |names, views| {
            for (name, view) in names.all.iter().zip(views) {
                if let (HREF, View::Text(text)) = (*name, view) {
                    href = Some(String::from(*text));
                } else if let (REL, View::Text(text)) = (*name, view) {
                    rel = Some(*text == NEXT);
                }
            }
        }),
        View::Json(value) => {
            href = value.get(HREF).and_then(Value::as_str).map(String::from);
            rel = value.get(REL).and_then(Value::as_str).map(|rel| rel == NEXT);
        }
        _ => {}
    }
    href.filter(|_| rel.unwrap_or(!listed))
}

fn in_json(value: &Value) -> Option<String> {
    match value {
        Value::String(text) => Some(text.clone()),
        Value::Array(links) => links.iter().find_map(|link| linked(&View::Json(link), true)),
        link => linked(&View::Json(link), false),
    }
}

/// The query of a link, which may be absolute or relative, as a URI can contain it. `None` if it has none.
pub(super) fn query(link: &str) -> Option<String> {
    let (link, _) = link.split_once('#').unwrap_or((link, ""));
    let (_, query) = link.split_once('?')?;
    let mut written = String::with_capacity(query.len());
    for byte in query.bytes() {
        match byte {
            b'!' | b'$'..=b';' | b'=' | b'?'..=b'_' | b'a'..=b'~' => written.push(char::from(byte)),
            // A service may leave other characters unencoded.
            _ => write!(written, "%{byte:02X}").ok()?,
        }
    }
    (!written.is_empty()).then_some(written)
}
