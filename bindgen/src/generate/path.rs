//! Parses the URLs of pages into the path and query of a request.

use std::collections::HashSet;

use restable_model::Template;

use super::name::snake;

/// The path and the query of a URL.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Address {
    /// The path, in the form that the macro accepts.
    pub(super) path: String,
    /// The placeholders of the path.
    pub(super) placeholders: Vec<String>,
    /// The parameter names in the query.
    pub(super) query: Vec<String>,
}

/// Parses a URL. The error says what is wrong with it.
pub(super) fn read(address: &str) -> Result<Address, String> {
    let (path, query) = match address.find(['?', '#']) {
        Some(at) => (address.get(..at).unwrap_or_default(), address.get(at..).unwrap_or_default()),
        None => (address, ""),
    };
    // Some pages mark an optional query as `{?limit={limit}}`.
    let path = path.trim_end_matches(['{', '[', '.', ',', ';']);
    let path = without_empty_segments(&path.replace('<', "{").replace('>', "}"));
    let path = unique_placeholders(&path);
    let template = Template::parse(&path).map_err(|error| error.to_string())?;
    let placeholders = template.placeholders.iter().map(|&name| name.to_owned()).collect();
    Ok(Address { placeholders, query: query_names(query), path })
}

fn without_empty_segments(path: &str) -> String {
    let mut out = String::with_capacity(path.len());
    path.chars().for_each(|letter| {
        if letter != '/' || !out.ends_with('/') {
            out.push(letter);
        }
    });
    out
}

/// Renames a repeated placeholder after the segment before it: in `/{project_id}/quotas/{project_id}` the second one
/// becomes `{quotas_project_id}`.
fn unique_placeholders(path: &str) -> String {
    let mut names = HashSet::new();
    let mut out = String::with_capacity(path.len());
    let mut rest = path;
    while let Some((before, behind)) = rest.split_once('{') {
        out.push_str(before);
        let Some((name, behind)) = behind.split_once('}') else { break };
        let mut name = name.to_owned();
        if names.contains(&name) {
            let segment = out.trim_end_matches('/').rsplit('/').next().unwrap_or_default();
            name = format!("{}_{name}", snake(segment));
        }
        out.extend(["{", &name, "}"]);
        names.insert(name);
        rest = behind;
    }
    out.push_str(rest);
    out
}

/// Returns the names in a query: `?limit={limit}&{marker}` has `limit` and `marker`.
pub(super) fn query_names(query: &str) -> Vec<String> {
    let mut names: Vec<String> = Vec::new();
    let mut known = HashSet::new();
    for pair in query.split(['?', '&']) {
        // A template such as `{?limit,marker}` lists names.
        let listed = pair.split(',').filter(|_| !pair.contains('='));
        for name in listed.chain(pair.split_once('=').map(|(name, _)| name)) {
            let name = name.trim_matches(['{', '}', '[', ']', '<', '>', '/', '#', ' ']);
            let is_name = !name.is_empty() && name.chars().all(|c| c.is_alphanumeric() || "_-.:$".contains(c));
            if is_name && known.insert(name) {
                names.push(name.to_owned());
            }
        }
    }
    names
}

/// Returns the value of a parameter in the query of an address.
pub(super) fn query_value<'a>(address: &'a str, name: &str) -> Option<&'a str> {
    let (_, query) = address.split_once('?')?;
    query.split('&').filter_map(|pair| pair.split_once('=')).find(|(own, _)| *own == name).map(|(_, value)| value)
}

#[cfg(test)]
mod tests {
    use super::{Address, read};

    fn parts(address: &str) -> (String, String) {
        let Address { path, query, .. } =
            read(address).unwrap_or(Address { path: String::new(), placeholders: vec![], query: vec![] });
        (path, query.join(" "))
    }

    #[test]
    fn addresses_of_every_kind() {
        let expect = |address, path: &str, query: &str| assert_eq!(parts(address), (path.into(), query.into()));
        expect("/v1/{id}?limit={limit}&{marker}", "/v1/{id}", "limit marker");
        expect("/v1/servers{?name={name}&tag=x}", "/v1/servers", "name tag");
        expect("/v1/servers{?name,tag.id,side}", "/v1/servers", "name tag.id side");
        expect("/v1/{id}/quotas/{id}", "/v1/{id}/quotas/{quotas_id}", "");
        expect("/v1//servers/<id>", "/v1/servers/{id}", "");
        assert!(read("/v1/{id").is_err());
    }
}
