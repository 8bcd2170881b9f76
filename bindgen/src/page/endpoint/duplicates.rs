//! Merges the endpoints of a page that are one endpoint: pages repeat a URL with the values of an example.

use std::collections::HashMap;

use crate::page::{Endpoint, Method, is_version};

/// Merges the endpoints with the same method and the same path. The first one is kept, with the parameters in the query of
/// all. Names of placeholders are not compared, and the literal ID of an example is like a placeholder.
pub(super) fn merge(endpoints: Vec<Endpoint>) -> Vec<Endpoint> {
    let mut first: HashMap<(Method, Vec<String>), usize> = HashMap::new();
    let mut out: Vec<Endpoint> = Vec::with_capacity(endpoints.len());
    for mut endpoint in endpoints {
        endpoint.path = templated(&endpoint.path);
        let key = (endpoint.method, shape(&endpoint.path));
        let known = first.get(&key).and_then(|at| out.get_mut(*at));
        if let Some(known) = known {
            add_query(&mut known.path, &endpoint.path);
        } else {
            first.insert(key, out.len());
            out.push(endpoint);
        }
    }
    out
}

/// Returns the segments of a path without the query. All placeholders are equal.
fn shape(path: &str) -> Vec<String> {
    let path = path.split(['?', '#']).next().unwrap_or_default();
    let segments = path.split('/').map(|segment| segment.trim_end_matches(['.', ',', ';', '{', '[']));
    let segments = segments.filter(|segment| !segment.is_empty());
    segments.map(|segment| if segment.starts_with(['{', '<']) { "{}" } else { segment }.to_owned()).collect()
}

/// Appends the query of another path.
fn add_query(path: &mut String, other: &str) {
    if let Some((_, query)) = other.split_once('?').filter(|(_, query)| !query.is_empty()) {
        path.push(if path.contains('?') { '&' } else { '?' });
        path.push_str(query);
    }
}

/// Replaces the literal IDs in a path by placeholders: `/kites/0f3…` becomes `/kites/{kite_id}`.
fn templated(path: &str) -> String {
    let end = path.find(['?', '#']).unwrap_or(path.len());
    let (path, query) = path.split_at_checked(end).unwrap_or((path, ""));
    let mut before = "";
    let segments = path.split('/').map(|segment| {
        let template = is_id(segment).then(|| format!("{{{}_id}}", owner_of_id(before)));
        before = segment;
        template.unwrap_or_else(|| segment.to_owned())
    });
    segments.collect::<Vec<_>>().join("/") + query
}

/// Returns what an ID behind a segment identifies: an element of a collection, or the project behind a version.
fn owner_of_id(before: &str) -> String {
    let letters = |c: char| c.is_ascii_alphanumeric() || c == '_' || c == '-';
    match before {
        _ if is_version(before) || before.is_empty() => "project".to_owned(),
        _ => before
            .strip_suffix('s')
            .unwrap_or(before)
            .chars()
            .filter(|c| letters(*c))
            .collect::<String>()
            .replace('-', "_"),
    }
}

/// The length of an ID of hexadecimal digits without hyphens, at least.
const SHORTEST_ID: usize = 24;

/// Returns whether a segment is a UUID, or another ID of hexadecimal digits.
fn is_id(segment: &str) -> bool {
    let is_hex = |part: &str| !part.is_empty() && part.bytes().all(|byte| byte.is_ascii_hexdigit());
    let parts: Vec<_> = segment.split('-').collect();
    let lengths: Vec<_> = parts.iter().map(|part| part.len()).collect();
    let is_uuid = lengths == [8, 4, 4, 4, 12] && parts.iter().all(|part| is_hex(part));
    let has_digit = segment.bytes().any(|byte| byte.is_ascii_digit());
    is_uuid || segment.len() >= SHORTEST_ID && has_digit && is_hex(segment)
}

#[cfg(test)]
mod tests {
    use super::merge;
    use crate::page::{Endpoint, Method};

    fn merged(paths: &[&str]) -> Vec<String> {
        let endpoint = |path: &&str| Endpoint {
            method: Method::Get,
            path: (*path).to_owned(),
            line: 1,
            in_example: false,
            rust_name: None,
        };
        merge(paths.iter().map(endpoint).collect()).into_iter().map(|endpoint| endpoint.path).collect()
    }

    #[test]
    fn the_same_path_is_one_endpoint() {
        for (paths, expected) in [
            (
                &["/v1/kites", "/v1/kites?limit=2&marker=7", "/v1/kites?color=red"][..],
                "/v1/kites?limit=2&marker=7&color=red",
            ),
            (&["/v1/kites/{kite_id}", "/v1/kites/3870858f-91dc-489f-92a1-c04dbdc6d781"], "/v1/kites/{kite_id}"),
            (&["/v1/kites/0123456789abcdef0123456789abcdef"], "/v1/kites/{kite_id}"),
            (&["/v1/0123456789abcdef0123456789abcdef/kites"], "/v1/{project_id}/kites"),
            (&["/v1/{project_id}/kites", "/v1/{tenant_id}/kites"], "/v1/{project_id}/kites"),
        ] {
            assert_eq!(merged(paths), [expected]);
        }
        assert_eq!(merged(&["/v1/kites", "/v2/kites", "/"]), ["/v1/kites", "/v2/kites", "/"]);
    }
}
