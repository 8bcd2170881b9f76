//! The path parameters that a request need not have, because a session knows the project or the domain of its token.

use std::collections::HashSet;

use restable_model::TokenScope;

use super::super::path;
use super::super::plan::Field;
use crate::page::is_version;
use crate::service::Service;

/// Makes the parameters of the path that the token of a session determines optional. `fields` are those of the path.
///
/// A placeholder such as `{project_id}` is the scope of a call if more segments follow, and if the segment before it is not a
/// collection that the service has calls for. Otherwise it is the resource of the call: to delete a project, a program has to
/// name it.
pub(super) fn mark_optional(fields: &mut [Field], path: &str, collections: &HashSet<String>) {
    let named = fields.iter_mut().filter(|field| TokenScope::of_parameter(&field.wire).is_some());
    for field in named.filter(|field| is_scope(&field.wire, path, collections)) {
        field.may_be_absent = true;
    }
}

fn is_scope(name: &str, path: &str, collections: &HashSet<String>) -> bool {
    let placeholder = format!("{{{name}}}");
    let segments: Vec<&str> = path.split('/').collect();
    let Some(at) = segments.iter().position(|segment| *segment == placeholder) else { return false };
    let before = at.checked_sub(1).and_then(|at| segments.get(at)).copied().unwrap_or_default();
    at + 1 < segments.len() && (is_version(before) || !collections.contains(before))
}

/// Returns the collections that a service has calls for: the last segments of its paths that are not placeholders, if at most
/// the placeholder of one element follows.
pub(super) fn collections(service: &Service) -> HashSet<String> {
    let endpoints = service.pages.iter().flat_map(|page| &page.endpoints);
    let last = endpoints.filter_map(|endpoint| {
        let path = path::read(&endpoint.path).ok()?.path;
        let mut segments = path.trim_end_matches('/').rsplit('/');
        let last = segments.next()?;
        if last.contains('{') { segments.next().map(str::to_owned) } else { Some(last.to_owned()) }
    });
    last.collect()
}

#[cfg(test)]
mod tests {
    use std::collections::HashSet;

    use super::is_scope;

    #[test]
    fn a_project_below_a_version_is_the_scope_of_the_call() {
        let none = HashSet::new();
        assert!(is_scope("project_id", "/v1/{project_id}/kites", &none));
        assert!(is_scope("tenant_id", "/v2.0/{tenant_id}/kites/{kite_id}", &none));
        assert!(is_scope("domain_id", "/{domain_id}/kites", &none));
    }

    #[test]
    fn a_project_that_a_call_is_about_is_not_its_scope() {
        let none = HashSet::new();
        assert!(!is_scope("project_id", "/v3/projects/{project_id}", &none));
        let path = "/v3/projects/{project_id}/kites";
        assert!(is_scope("project_id", path, &none));
        assert!(!is_scope("project_id", path, &HashSet::from(["projects".to_owned()])));
    }
}
