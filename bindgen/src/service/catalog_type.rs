//! The type of a service in the catalog of a cloud.
//!
//! Sources: the names of the hosts in the examples of the pages, and the
//! [OpenStack Service Types Authority](https://specs.openstack.org/openstack/service-types-authority/).

use std::collections::BTreeMap;

use super::Service;

/// The type of a service in the catalog of a cloud.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct CatalogType {
    /// The type.
    pub(crate) name: String,
    /// What the type is known from.
    pub(crate) evidence: Evidence,
}

/// What a type is known from.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Evidence {
    /// The name of the OpenStack project.
    Project,
    /// The first label of the hosts in the examples, which is the type in the catalogs of this family of clouds.
    Hosts,
    /// Nothing: the type is the name of the directory.
    Directory,
}

/// The OpenStack projects and the types of their services.
const PROJECTS: [(&str, &str); 17] = [
    ("barbican", "key-manager"),
    ("blazar", "reservation"),
    ("cinder", "block-storage"),
    ("designate", "dns"),
    ("glance", "image"),
    ("heat", "orchestration"),
    ("ironic", "baremetal"),
    ("keystone", "identity"),
    ("magnum", "container-infrastructure-management"),
    ("manila", "shared-file-system"),
    ("mistral", "workflow"),
    ("neutron", "network"),
    ("nova", "compute"),
    ("octavia", "load-balancer"),
    ("placement", "placement"),
    ("swift", "object-store"),
    ("trove", "database"),
];

impl Service {
    /// Returns the type of the service in the catalog of a cloud.
    pub(crate) fn catalog_type(&self) -> CatalogType {
        let of_project = PROJECTS.iter().find(|(project, _)| *project == self.name);
        let (name, evidence) = match (of_project, self.host()) {
            (Some((_, name)), _) => ((*name).to_owned(), Evidence::Project),
            (None, Some(host)) => (host.to_owned(), Evidence::Hosts),
            (None, None) => (self.name.clone(), Evidence::Directory),
        };
        CatalogType { name, evidence }
    }

    /// Returns the first label of the hosts that more than half of the examples with a host have.
    fn host(&self) -> Option<&str> {
        let mut uses: BTreeMap<&str, usize> = BTreeMap::new();
        for host in self.pages.iter().flat_map(|page| &page.examples).filter_map(|example| example.host()) {
            // `ecs.eu-de.example.com`: without a region or a domain, the host names no service.
            let (label, domain) = host.split_once('.').unwrap_or((host, ""));
            let is_name =
                label.chars().all(|letter| letter.is_ascii_lowercase() || letter.is_ascii_digit() || letter == '-');
            let label = if is_name && label != "www" && domain.contains('.') { label } else { "" };
            *uses.entry(label).or_default() += 1;
        }
        let all: usize = uses.values().sum();
        uses.into_iter().find(|(label, count)| !label.is_empty() && count * 2 > all).map(|(label, _)| label)
    }
}

#[cfg(test)]
mod tests {
    use super::Evidence::{self, Directory, Hosts, Project};
    use crate::page::Page;
    use crate::service::Service;

    fn catalog_type(service: &str, addresses: &[&str]) -> (String, Evidence) {
        let page = |(at, address): (usize, &&str)| {
            let text = format!(
                "Box\n===\n\nURI\n---\n\nGET /v1/boxes\n\nExample Request\n---------------\n\n::\n\n   GET {address}/v1/boxes\n"
            );
            let (document, problems) = restable_rst::read(&text);
            Page::read(&format!("{service}/{at}.rst"), &document, &problems)
        };
        let found = Service::new(service.to_owned(), addresses.iter().enumerate().map(page).collect()).catalog_type();
        (found.name, found.evidence)
    }

    #[test]
    fn the_type_is_that_of_the_project_or_of_most_hosts() {
        for (service, addresses, expected, evidence) in [
            ("nova", &["https://compute2.eu.example.com"][..], "compute", Project),
            (
                "kites",
                &["https://kite.eu.example.com", "https://kite.us.example.com", "https://{Endpoint}"],
                "kite",
                Hosts,
            ),
            ("kites", &["https://kite.eu.example.com", "https://www.example.com"], "kites", Directory),
            ("kites", &["https://kite.eu.example.com", "https://sled.eu.example.com"], "kites", Directory),
            ("kites", &["https://localhost"], "kites", Directory),
            ("kites", &[""], "kites", Directory),
        ] {
            assert_eq!(catalog_type(service, addresses), (expected.to_owned(), evidence), "{addresses:?}");
        }
    }
}
