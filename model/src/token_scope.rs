//! The path parameters whose values a session knows.

/// The scope of a token: the project or the domain that its calls are about.
///
/// Most paths of a cloud contain it. A session has its value, so a request need not have one.
///
/// ```
/// use restable_model::TokenScope;
///
/// assert_eq!(TokenScope::of_parameter("project_id"), Some(TokenScope::Project));
/// assert_eq!(TokenScope::of_parameter("server_id"), None);
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum TokenScope {
    /// A project.
    Project,
    /// A domain, which contains projects.
    Domain,
}

impl TokenScope {
    /// Returns the scope that a path parameter of this name contains.
    #[must_use]
    pub fn of_parameter(name: &str) -> Option<Self> {
        match name {
            // OpenStack called projects tenants.
            "project_id" | "tenant_id" => Some(Self::Project),
            "domain_id" => Some(Self::Domain),
            _ => None,
        }
    }
}
