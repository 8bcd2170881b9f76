//! Finding the address of a service: the catalog of a token, and a table of fixed addresses.

mod alias;
mod error;
mod join;
mod table;

pub use error::EndpointError;
pub(crate) use join::base_of;
pub use table::EndpointTable;

use alloc::string::String;
use alloc::vec::Vec;

use super::keystone::{CatalogEndpoint, CatalogService};

/// Which address of a service is wanted.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Wanted<'a> {
    pub(crate) service_type: &'a str,
    pub(crate) interface: &'a str,
    pub(crate) region: Option<&'a str>,
}

/// The URL of a service. An address of exactly this region precedes one of all regions.
pub(crate) fn find<'a>(catalog: &'a [CatalogService], wanted: &Wanted<'_>) -> Result<&'a str, EndpointError> {
    let services = || catalog.iter().filter(|service| is_type(service, wanted.service_type));
    if services().next().is_none() {
        return Err(EndpointError::service(wanted, types(catalog)));
    }
    let endpoints: Vec<&CatalogEndpoint> =
        services().flat_map(|service| &service.endpoints).filter(|endpoint| is_usable(endpoint, wanted)).collect();
    let mut regions: Vec<&str> = endpoints.iter().filter_map(|endpoint| region(endpoint)).collect();
    regions.sort_unstable();
    regions.dedup();
    let chosen = match (wanted.region, regions.as_slice()) {
        (Some(name), _) => Some(name),
        (None, []) => None,
        (None, [only]) => Some(*only),
        (None, _) => return Err(EndpointError::ambiguous(wanted, &regions)),
    };
    let of_region = endpoints.iter().find(|endpoint| chosen.is_some() && region(endpoint) == chosen);
    let of_all = endpoints.iter().find(|endpoint| region(endpoint).is_none());
    let found = of_region.or(of_all).and_then(|endpoint| endpoint.url.as_deref());
    found.ok_or_else(|| EndpointError::region(wanted, &regions))
}

fn is_type(service: &CatalogService, wanted: &str) -> bool {
    service.service_type.as_deref().is_some_and(|known| alias::is_same(known, wanted))
}

/// Whether the address has a URL, and is meant for the callers of this interface.
fn is_usable(endpoint: &CatalogEndpoint, wanted: &Wanted<'_>) -> bool {
    let interface = endpoint.interface.as_deref();
    endpoint.url.as_deref().is_some_and(|url| !url.is_empty())
        && interface.is_none_or(|known| known == wanted.interface)
}

/// The region of an address. `None` if it serves all regions, which a catalog writes as `*`, as an empty text or as `null`.
fn region(endpoint: &CatalogEndpoint) -> Option<&str> {
    let named = |region: &'_ &str| !matches!(*region, "" | "*");
    let id = endpoint.region_id.as_deref().filter(named);
    id.or(endpoint.region.as_deref().filter(named))
}

fn types(catalog: &[CatalogService]) -> Vec<String> {
    let mut types: Vec<String> = catalog.iter().filter_map(|service| service.service_type.clone()).collect();
    types.sort_unstable();
    types.dedup();
    types
}
