//! The issued token, and the catalog of services that it comes with.

use alloc::string::String;
use alloc::vec::Vec;
use core::time::Duration;

use restable_macros::{response, structure};

use crate::types::secret::Secret;
use crate::types::timestamp::Timestamp;

/// The issued token.
///
/// ```
/// use core::time::Duration;
/// use restable::auth::IssuedToken;
///
/// let body = r#"{"token": {
///     "issued_at": "2026-11-28T08:00:00.000000Z",
///     "expires_at": "2026-11-29T08:00:00.000000Z",
///     "project": {"id": "p-1", "name": "eu-de"},
///     "catalog": [{"type": "compute", "name": "nova", "endpoints": [
///         {"interface": "public", "region": "eu-de", "url": "https://ecs.example.com/v2.1/p-1"}
///     ]}]
/// }}"#;
/// let issued = IssuedToken::decode(201, [("x-subject-token", "gAAAAB")], body)?;
/// assert_eq!(issued.subject_token.expose(), "gAAAAB");
/// assert_eq!(issued.lifetime(), Some(Duration::from_secs(86_400)));
/// # Ok::<(), restable::ResponseError>(())
/// ```
#[response(
    docs = "https://docs.otc.t-systems.com/identity-access-management/api-ref",
    page = "apis/token_management/obtaining_a_user_token_through_password_authentication.html"
)]
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct IssuedToken {
    /// The token, which authorizes calls as `X-Auth-Token`.
    #[header("X-Subject-Token")]
    #[param("String", mandatory)]
    pub subject_token: Secret<String>,
    /// The properties of the token.
    #[param("Object", mandatory)]
    pub token: Token,
}

impl IssuedToken {
    /// How long the token is valid from its issue on, according to the clock of the service. `None` if the response does not
    /// have both times. Zero if the token has expired before it was issued.
    pub fn lifetime(&self) -> Option<Duration> {
        let instant = |time: &Option<Timestamp>| time.as_ref()?.instant().ok();
        let (issued_at, expires_at) = (instant(&self.token.issued_at)?, instant(&self.token.expires_at)?);
        Some(Duration::try_from(expires_at.duration_since(issued_at)).unwrap_or_default())
    }
}

/// The properties of a token.
#[structure]
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct Token {
    /// When the token was issued.
    #[param("String")]
    pub issued_at: Option<Timestamp>,
    /// When the token expires.
    #[param("String")]
    pub expires_at: Option<Timestamp>,
    /// How the user was authenticated.
    #[param("Array of strings")]
    pub methods: Vec<String>,
    /// The user.
    #[param("Object")]
    pub user: Option<TokenUser>,
    /// The project, if the token is valid for one.
    #[param("Object")]
    pub project: Option<TokenProject>,
    /// The domain, if the token is valid for one.
    #[param("Object")]
    pub domain: Option<NamedResource>,
    /// The roles of the user.
    #[param("Array of objects")]
    pub roles: Vec<NamedResource>,
    /// The services and their addresses.
    #[param("Array of objects")]
    pub catalog: Vec<CatalogService>,
}

impl Token {
    /// The ID of the project that the token is valid for.
    pub fn project_id(&self) -> Option<&str> {
        self.project.as_ref()?.id.as_deref()
    }

    /// The ID of the domain that the token is valid for: its own, that of its project, or that of its user.
    pub fn domain_id(&self) -> Option<&str> {
        let of_project = || self.project.as_ref()?.domain.as_ref();
        let of_user = || self.user.as_ref()?.domain.as_ref();
        self.domain.as_ref().or_else(of_project).or_else(of_user)?.id.as_deref()
    }
}

/// The user of a token.
#[structure]
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct TokenUser {
    /// ID of the user.
    #[param("String")]
    pub id: Option<String>,
    /// Name of the user.
    #[param("String")]
    pub name: Option<String>,
    /// The domain of the user.
    #[param("Object")]
    pub domain: Option<NamedResource>,
    /// When the password expires. Absent if it never does.
    #[param("String")]
    pub password_expires_at: Option<Timestamp>,
}

/// The project of a token.
#[structure]
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct TokenProject {
    /// ID of the project.
    #[param("String")]
    pub id: Option<String>,
    /// Name of the project.
    #[param("String")]
    pub name: Option<String>,
    /// The domain of the project.
    #[param("Object")]
    pub domain: Option<NamedResource>,
}

/// A domain or a role.
#[structure]
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct NamedResource {
    /// The ID.
    #[param("String")]
    pub id: Option<String>,
    /// The name.
    #[param("String")]
    pub name: Option<String>,
}

/// A service of the catalog.
#[structure]
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct CatalogService {
    /// The type of the service, such as `compute`.
    #[param("String", name = "type")]
    pub service_type: Option<String>,
    /// The name of the service, such as `nova`.
    #[param("String")]
    pub name: Option<String>,
    /// Its addresses.
    #[param("Array of objects")]
    pub endpoints: Vec<CatalogEndpoint>,
}

/// The address of a service.
#[structure]
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct CatalogEndpoint {
    /// Who can reach the address: `public`, `internal` or `admin`.
    #[param("String")]
    pub interface: Option<String>,
    /// The region.
    #[param("String")]
    pub region: Option<String>,
    /// ID of the region, which is usually its name.
    #[param("String")]
    pub region_id: Option<String>,
    /// The address.
    #[param("String")]
    pub url: Option<String>,
}
