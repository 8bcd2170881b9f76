//! The headers that ask a service for a microversion.

use alloc::format;
use alloc::string::{String, ToString as _};

use http::{HeaderName, HeaderValue, Request};
use restable_model::Microversion;

use super::error::RequestError;

const HEADER: &str = "openstack-api-version";

/// The microversion that requests ask a service for, and the type of that service in the catalog of OpenStack.
///
/// The header is `OpenStack-API-Version`. Compute, bare metal and file systems had headers of their own before it, which
/// are sent as well, so that older services understand the request.
///
/// Sources: [Microversion Specification](https://specs.openstack.org/openstack/api-sig/guidelines/microversion_specification.html),
/// and the headers that the library keystoneauth sends.
///
/// ```
/// use restable::{Microversion, RequestedVersion};
///
/// let mut request = http::Request::new(());
/// RequestedVersion::new("compute", Microversion::new(2, 90)).apply(&mut request)?;
/// assert_eq!(request.headers()["OpenStack-API-Version"], "compute 2.90");
/// assert_eq!(request.headers()["X-OpenStack-Nova-API-Version"], "2.90");
/// # Ok::<(), restable::RequestError>(())
/// ```
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct RequestedVersion {
    /// The type of the service, such as `compute`.
    pub service_type: String,
    /// The version.
    pub version: Microversion,
}

impl RequestedVersion {
    /// Asks the service of this type for this version.
    pub fn new(service_type: impl Into<String>, version: Microversion) -> Self {
        Self { service_type: service_type.into(), version }
    }

    /// Adds the headers to a request, in place of those that it has.
    ///
    /// # Errors
    ///
    /// Returns [`RequestError::Header`] if the type of the service has a character that is not allowed in a header.
    pub fn apply<B>(&self, request: &mut Request<B>) -> Result<(), RequestError> {
        let (name, own_header) = names(&self.service_type);
        let version = self.version.to_string();
        let both = HeaderValue::try_from(format!("{name} {version}"));
        let both = both.map_err(|_| RequestError::Header { header: HEADER })?;
        request.headers_mut().insert(HeaderName::from_static(HEADER), both);
        if let (Some(header), Ok(version)) = (own_header, HeaderValue::try_from(version)) {
            request.headers_mut().insert(HeaderName::from_static(header), version);
        }
        Ok(())
    }
}

/// The name of a service in the header, and its own header, if it has one.
fn names(service_type: &str) -> (&str, Option<&'static str>) {
    match service_type {
        "compute" => ("compute", Some("x-openstack-nova-api-version")),
        "baremetal" => ("baremetal", Some("x-openstack-ironic-api-version")),
        "baremetal-introspection" => ("baremetal-introspection", Some("x-openstack-ironic-inspector-api-version")),
        "share" | "sharev2" | "shared-file-system" => ("shared-file-system", Some("x-openstack-manila-api-version")),
        "block-storage" | "block-store" => ("volume", None),
        // The catalog has a version in the type: `volumev3`.
        volume if volume.starts_with("volume") => ("volume", None),
        other => (other, None),
    }
}
