//! Groups the paths of a service by resource.

use std::collections::{BTreeMap, BTreeSet};

/// A resource with more calls than this is divided by the next segment of their paths.
const MAX_CALLS: usize = 24;
/// A part of a resource with fewer calls than this stays in the resource.
const MIN_CALLS: usize = 4;
/// The resource of a path without a literal segment.
const ROOT: &str = "/";

/// Returns the resource of each path: its first literal segments without the version, joined by `/`. It has as many segments
/// as are needed to tell large groups of paths apart.
pub(super) fn of_paths(paths: &[&str]) -> Vec<String> {
    let segments: Vec<_> = paths.iter().map(|path| literals(path)).collect();
    let mut resources = vec![String::new(); paths.len()];
    divide((0..paths.len()).collect(), 1, &segments, &mut resources);
    resources.iter_mut().filter(|resource| resource.is_empty()).for_each(|resource| ROOT.clone_into(resource));
    resources
}

/// Returns the first literal segment of a path, if it has one besides its version.
pub(super) fn of_path(path: &str) -> Option<&str> {
    literals(path).first().copied()
}

fn divide(group: Vec<usize>, depth: usize, segments: &[Vec<&str>], resources: &mut [String]) {
    for (resource, part) in parts(group, depth, segments) {
        for at in &part {
            if let Some(place) = resources.get_mut(*at) {
                resource.clone_into(place);
            }
        }
        let longest = part.iter().filter_map(|at| segments.get(*at)).map(Vec::len).max();
        if part.len() > MAX_CALLS && longest > Some(depth) {
            let inner = parts(part, depth + 1, segments).into_values();
            // The calls that stay have the resource that they have now.
            inner
                .filter(|inner| inner.len() >= MIN_CALLS)
                .for_each(|inner| divide(inner, depth + 1, segments, resources));
        }
    }
}

/// Divides a group of paths by their first `depth` segments.
fn parts(group: Vec<usize>, depth: usize, segments: &[Vec<&str>]) -> BTreeMap<String, Vec<usize>> {
    let mut parts: BTreeMap<String, Vec<usize>> = BTreeMap::new();
    for at in group {
        let segments = segments.get(at).map(|all| all.get(..depth).unwrap_or(all)).unwrap_or_default();
        parts.entry(segments.join("/")).or_default().push(at);
    }
    parts
}

/// Returns the segments of a path that are neither a placeholder nor a version, each once.
fn literals(path: &str) -> Vec<&str> {
    let mut known = BTreeSet::new();
    let is_version = |segment: &str| {
        let digits = segment.strip_prefix(['v', 'V']).unwrap_or_default();
        digits.starts_with(|first: char| first.is_ascii_digit())
    };
    let literal = |segment: &&str| !segment.is_empty() && !segment.contains('{') && !is_version(segment);
    path.split('/').filter(literal).filter(|segment| known.insert(*segment)).collect()
}

#[cfg(test)]
mod tests {
    use super::of_paths;

    #[test]
    fn a_resource_is_the_first_literal_segment() {
        let paths = ["/v1/{project_id}/kites", "/v2.0/{project_id}/kites/{kite_id}/tails", "/v1/{id}"];
        assert_eq!(of_paths(&paths), ["kites", "kites", "/"]);
    }

    #[test]
    fn a_large_resource_is_divided() {
        let tails: Vec<_> = (0..30).map(|at| format!("/v1/kites/{{id}}/tails/t{at}")).collect();
        let mut paths: Vec<_> = tails.iter().map(String::as_str).collect();
        paths.push("/v1/kites");
        paths.push("/v1/kites/{id}/lines");
        let resources = of_paths(&paths);
        assert_eq!(resources.first().map(String::as_str), Some("kites/tails"));
        assert_eq!(resources.get(30..), Some(&["kites".to_owned(), "kites".to_owned()][..]));
    }
}
