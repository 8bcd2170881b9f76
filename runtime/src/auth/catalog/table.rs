//! Addresses that do not come from a catalog.

use alloc::string::String;
use alloc::vec::Vec;
use core::fmt;

use super::alias;
use crate::text::printable::{self, Printable};

/// Fixed addresses of services, by region: for a cloud without a catalog, and for a service that the catalog does not have.
///
/// ```
/// use restable::auth::EndpointTable;
///
/// let table = EndpointTable::new()
///     .in_region("ecs", "eu-de", "https://ecs.eu-de.otc.t-systems.com")
///     .in_region("ecs", "eu-nl", "https://ecs.eu-nl.otc.t-systems.com")
///     .everywhere("iam", "https://iam.example.com");
/// assert_eq!(table.url("ecs", Some("eu-nl")), Some("https://ecs.eu-nl.otc.t-systems.com"));
/// assert_eq!(table.url("iam", Some("eu-nl")), Some("https://iam.example.com"));
/// assert_eq!(table.url("ecs", None), None);
/// ```
#[derive(Debug, Clone, Default, PartialEq, Eq)]
#[must_use]
pub struct EndpointTable(Vec<Row>);

#[derive(Clone, PartialEq, Eq)]
struct Row {
    service_type: String,
    region: Option<String>,
    url: String,
}

impl EndpointTable {
    /// Creates an empty table.
    pub const fn new() -> Self {
        Self(Vec::new())
    }

    /// Adds the address of a service in one region. A later address replaces an earlier one.
    pub fn in_region(self, service_type: impl Into<String>, region: impl Into<String>, url: impl Into<String>) -> Self {
        self.with(service_type.into(), Some(region.into()), url.into())
    }

    /// Adds the address of a service for all regions without an address of their own.
    pub fn everywhere(self, service_type: impl Into<String>, url: impl Into<String>) -> Self {
        self.with(service_type.into(), None, url.into())
    }

    fn with(mut self, service_type: String, region: Option<String>, url: String) -> Self {
        self.0.retain(|row| row.service_type != service_type || row.region != region);
        self.0.push(Row { service_type, region, url });
        self
    }

    /// The address of a service in this region, or the one for all regions.
    pub fn url(&self, service_type: &str, region: Option<&str>) -> Option<&str> {
        let rows = || self.0.iter().filter(|row| alias::is_same(&row.service_type, service_type));
        let of_region = rows().find(|row| region.is_some() && row.region.as_deref() == region);
        of_region.or_else(|| rows().find(|row| row.region.is_none())).map(|row| row.url.as_str())
    }
}

/// Leaves out a user and a password of the address.
impl fmt::Debug for Row {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Row")
            .field("service_type", &self.service_type)
            .field("region", &self.region)
            .field("url", &Printable(&printable::url(&self.url)))
            .finish()
    }
}
