//! A cloud: where to sign in, with which credentials, and which addresses of its services to use.

use alloc::string::String;
use core::fmt;

use super::catalog::{EndpointError, EndpointTable, Wanted, base_of, find};
use super::keystone::{Credentials, IssueToken, Token};
use crate::request::Endpoint as _;
use crate::text::printable::{self, Printable};

/// A cloud with an identity service: where to sign in, with which credentials, and which addresses of its services to use.
///
/// `client::Session` signs in and calls the services. With the feature `config`, `Cloud::from_env` reads the configuration of
/// OpenStack's programs: `clouds.yaml`, and the variables `OS_…`.
///
/// ```
/// use restable::auth::{Cloud, Credentials, Domain, Project, User};
///
/// let user = User::Name("ada".into(), Domain::Name("OTC-EU-DE-001".into()));
/// let credentials = Credentials::password(user, "hunter2").scope(Project::Name("eu-de".into(), None));
/// let cloud = Cloud::new("https://iam.eu-de.otc.t-systems.com/v3", credentials)
///     .region("eu-de")
///     .endpoint("obs", "https://obs.eu-de.otc.t-systems.com");
/// assert!(!format!("{cloud:?}").contains("hunter2"));
/// ```
#[derive(Clone)]
#[must_use]
pub struct Cloud {
    auth_url: String,
    credentials: Credentials,
    region: Option<String>,
    interface: String,
    endpoints: EndpointTable,
}

impl Cloud {
    /// Creates a cloud. `auth_url` is the address of its identity service, with or without the version: `/v3` at the end.
    pub fn new(auth_url: impl Into<String>, credentials: Credentials) -> Self {
        Self {
            auth_url: auth_url.into(),
            credentials,
            region: None,
            interface: "public".into(),
            endpoints: EndpointTable::new(),
        }
    }

    /// Sets the region of the services. Without one, a service that is in several regions of the catalog is an error.
    pub fn region(mut self, region: impl Into<String>) -> Self {
        self.region = Some(region.into());
        self
    }

    /// Sets which addresses of the catalog are used: `public`, which is the default, `internal` or `admin`.
    pub fn interface(mut self, interface: impl Into<String>) -> Self {
        self.interface = interface.into();
        self
    }

    /// Sets the address of a service, which is used in place of that in the catalog. As in a catalog, it may end with the
    /// version and the project.
    pub fn endpoint(mut self, service_type: impl Into<String>, url: impl Into<String>) -> Self {
        self.endpoints = self.endpoints.everywhere(service_type, url);
        self
    }

    /// Sets the addresses of several services, which are used in place of those in the catalog.
    pub fn endpoints(mut self, endpoints: EndpointTable) -> Self {
        self.endpoints = endpoints;
        self
    }

    /// The region of the services.
    pub fn region_name(&self) -> Option<&str> {
        self.region.as_deref()
    }

    /// The address of the identity service, as the base of [`IssueToken`].
    pub fn identity(&self) -> &str {
        base_of(&self.auth_url, IssueToken::PATH, None)
    }

    /// The credentials.
    pub fn credentials(&self) -> &Credentials {
        &self.credentials
    }

    /// The base of a request with this path, for a service of this type: the address of the service in the catalog of the
    /// token, without the part that the path repeats.
    ///
    /// ```
    /// use restable::auth::{Cloud, Credentials, IssuedToken};
    ///
    /// let body = r#"{"token": {"project": {"id": "p-1"}, "catalog": [{"type": "compute", "endpoints": [
    ///     {"interface": "public", "region": "eu-de", "url": "https://ecs.example.com/v2.1/p-1"}
    /// ]}]}}"#;
    /// let issued = IssuedToken::decode(201, [("x-subject-token", "gAAAAB")], body)?;
    /// let cloud = Cloud::new("https://iam.example.com", Credentials::token("gAAAAA"));
    /// let base = |path| cloud.base("compute", path, &issued.token);
    /// assert_eq!(base("/v1/{project_id}/cloudservers")?, "https://ecs.example.com");
    /// assert_eq!(base("/servers")?, "https://ecs.example.com/v2.1/p-1");
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    ///
    /// # Errors
    ///
    /// Returns an error if the catalog has no such service, or if the service is in several regions and none was chosen.
    pub fn base<'a>(&'a self, service_type: &str, path: &str, token: &'a Token) -> Result<&'a str, EndpointError> {
        let region = self.region.as_deref();
        let url = match self.endpoints.url(service_type, region) {
            Some(url) => url,
            None => find(&token.catalog, &Wanted { service_type, interface: &self.interface, region })?,
        };
        Ok(base_of(url, path, token.project_id()))
    }
}

/// Leaves out a user and a password of the address.
impl fmt::Debug for Cloud {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Cloud")
            .field("auth_url", &Printable(&printable::url(&self.auth_url)))
            .field("credentials", &self.credentials)
            .field("region", &self.region)
            .field("interface", &self.interface)
            .field("endpoints", &self.endpoints)
            .finish()
    }
}
