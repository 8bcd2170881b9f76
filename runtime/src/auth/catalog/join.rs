//! How the URL of a catalog and the path of a request become one URL.
//!
//! A catalog has `https://ecs.example.com/v2/PROJECT`, and the page of an endpoint `/v1/{project_id}/cloudservers` or
//! `/servers`. The path is appended to the URL without the part that the path repeats.

use alloc::vec::Vec;

/// The part of a catalog's URL that precedes the path of a request.
///
/// 1. If the last segments of the URL are the first ones of the path, they are left out. A version in the path counts as
///    equal to any version in the URL, and a placeholder of the project to the project.
/// 2. Otherwise the version and the project at the end of the URL are left out if the path has a version before its first
///    placeholder, or no segment.
/// 3. Otherwise the path is below the whole URL.
pub(crate) fn base_of<'a>(url: &'a str, template: &str, project: Option<&str>) -> &'a str {
    let url = url.trim_end_matches('/');
    let start = url.find("://").map_or(0, |at| at + 3);
    let (root, segments) = segments_of(url, start);
    let is_project = |segment: &str| project.is_some_and(|project| names_project(segment, project));
    let path: Vec<&str> = template.split(['?', '#']).next().unwrap_or_default().split('/').collect();
    let path: Vec<&str> = path.into_iter().filter(|segment| !segment.is_empty()).collect();

    let unscoped = match segments.split_last() {
        Some(((_, last), others)) if is_project(last) => others,
        _ => segments.as_slice(),
    };
    let shared = |segments: &[(usize, &str)]| {
        let longest = segments.len().min(path.len());
        let is_shared = |count: &usize| {
            let tail = segments.iter().skip(segments.len() - count).map(|(_, segment)| *segment);
            tail.zip(&path).all(|(known, wanted)| is_same(known, wanted, &is_project))
        };
        (1..=longest).rev().find(is_shared).map(|count| segments.len() - count)
    };
    let kept = match (shared(&segments), shared(unscoped)) {
        (Some(first), Some(second)) => first.min(second),
        (Some(kept), None) | (None, Some(kept)) => kept,
        (None, None) if path.is_empty() || has_version(&path) => match unscoped.split_last() {
            Some(((_, last), others)) if is_version(last) => others.len(),
            _ => unscoped.len(),
        },
        (None, None) => segments.len(),
    };
    let end = kept.checked_sub(1).and_then(|last| segments.get(last)).map_or(root, |(end, _)| *end);
    url.get(..end).unwrap_or(url)
}

/// The end of the host, and the segments of the path with their ends.
fn segments_of(url: &str, start: usize) -> (usize, Vec<(usize, &str)>) {
    let host_end = url.get(start..).and_then(|rest| rest.find('/')).map_or(url.len(), |at| start + at);
    let mut end = host_end;
    let mut segments = Vec::new();
    for segment in url.get(host_end..).unwrap_or_default().split('/').skip(1) {
        end += 1 + segment.len();
        if !segment.is_empty() {
            segments.push((end, segment));
        }
    }
    (host_end, segments)
}

/// Whether a segment of the URL is what a segment of the path has in its place.
fn is_same(known: &str, wanted: &str, is_project: &impl Fn(&str) -> bool) -> bool {
    match placeholder(wanted) {
        Some("project_id" | "tenant_id" | "account") => is_project(known),
        Some(name) => name.contains("version") && is_version(known),
        None => known == wanted || (is_version(known) && is_version(wanted)),
    }
}

fn placeholder(segment: &str) -> Option<&str> {
    segment.strip_prefix('{')?.strip_suffix('}')
}

/// Whether the path has a version before its first placeholder.
fn has_version(path: &[&str]) -> bool {
    let literal = path.iter().take_while(|segment| placeholder(segment).is_none_or(|name| name.contains("version")));
    literal.into_iter().any(|segment| is_version(segment) || placeholder(segment).is_some())
}

/// Whether a segment is a version, as `v2` or `v2.1`.
fn is_version(segment: &str) -> bool {
    let number = segment.strip_prefix(['v', 'V']).unwrap_or_default();
    number.starts_with(|c: char| c.is_ascii_digit()) && number.bytes().all(|byte| byte.is_ascii_digit() || byte == b'.')
}

/// Whether a segment is the project: its ID, or the account that object storage derives from it.
fn names_project(segment: &str, project: &str) -> bool {
    segment == project || segment.strip_prefix("AUTH_") == Some(project)
}

#[cfg(test)]
mod tests {
    use super::base_of;

    /// The URL that the path leads to, with the project in the placeholders.
    #[track_caller]
    fn joined(url: &str, template: &str) -> alloc::string::String {
        let base = base_of(url, template, Some("p-1"));
        alloc::format!("{base}{template}").replace("{project_id}", "p-1")
    }

    #[test]
    fn a_path_repeats_version_and_project_of_the_url() {
        for url in ["https://h/v2/p-1", "https://h/v2.1/p-1/", "https://h/v1", "https://h", "https://h/"] {
            assert_eq!(joined(url, "/v1/{project_id}/servers"), "https://h/v1/p-1/servers", "{url}");
            assert_eq!(joined(url, "/v2/zones"), "https://h/v2/zones", "{url}");
        }
    }

    #[test]
    fn a_path_without_version_is_below_the_whole_url() {
        assert_eq!(joined("https://h/v2.1/p-1", "/servers"), "https://h/v2.1/p-1/servers");
        assert_eq!(joined("https://h/placement", "/resource_providers"), "https://h/placement/resource_providers");
        assert_eq!(joined("https://h/v1/p-1", "/{project_id}/stacks"), "https://h/v1/p-1/stacks");
    }

    #[test]
    fn a_prefix_before_the_version_is_kept_or_repeated() {
        let scaling = "/autoscaling-api/v1/{project_id}/scaling_group";
        for url in ["https://h/autoscaling-api/v1/p-1", "https://h/v1/p-1", "https://h"] {
            assert_eq!(joined(url, scaling), "https://h/autoscaling-api/v1/p-1/scaling_group", "{url}");
        }
        let clusters = "/api/v3/projects/{project_id}/clusters";
        for url in ["https://h/api/v3/projects/p-1", "https://h/v1.0", "https://h/api/v3"] {
            assert_eq!(joined(url, clusters), "https://h/api/v3/projects/p-1/clusters", "{url}");
        }
        for url in ["https://h/load-balancer", "https://h/load-balancer/v2.0"] {
            assert_eq!(joined(url, "/v2/lbaas/pools"), "https://h/load-balancer/v2/lbaas/pools", "{url}");
        }
        for url in ["https://h/identity", "https://h/identity/v3"] {
            assert_eq!(joined(url, "/v3/auth/tokens"), "https://h/identity/v3/auth/tokens", "{url}");
        }
    }

    #[test]
    fn the_root_of_a_service_has_no_version() {
        assert_eq!(joined("https://h/compute/v2.1/p-1", "/"), "https://h/compute/");
        assert_eq!(base_of("https://h/v1/AUTH_p-1", "/v1/{account}/{container}", Some("p-1")), "https://h");
        assert_eq!(base_of("https://h/v2.1/p-1", "/{api_version}/", Some("p-1")), "https://h");
    }

    #[test]
    fn a_port_and_a_project_of_another_token_are_kept() {
        assert_eq!(
            base_of("http://127.0.0.1:8774/v2.1/p-2", "/servers", Some("p-1")),
            "http://127.0.0.1:8774/v2.1/p-2"
        );
        assert_eq!(base_of("not a url", "/v1/x", None), "not a url");
    }
}
