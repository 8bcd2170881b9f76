//! Where a request is sent, and the values of the path parameters that it leaves empty.

/// The base URL of a request, and the values of the path parameters that it leaves empty.
#[derive(Clone, Copy)]
pub(crate) struct Target<'a> {
    pub(crate) base: &'a str,
    pub(crate) scope: PathScope<'a>,
}

/// The values of path parameters that are the same for all calls of a program. An empty value of a path parameter is
/// otherwise an error, so no request loses a value of its own.
#[derive(Clone, Copy, Default)]
pub(crate) struct PathScope<'a> {
    pub(crate) project_id: Option<&'a str>,
    pub(crate) domain_id: Option<&'a str>,
}

impl<'a> From<&'a str> for Target<'a> {
    fn from(base: &'a str) -> Self {
        Self { base, scope: PathScope::default() }
    }
}

impl<'a> PathScope<'a> {
    /// The value of a path parameter that the request leaves empty.
    pub(super) fn value(self, parameter: &str) -> Option<&'a str> {
        match parameter {
            // OpenStack called projects tenants.
            "project_id" | "tenant_id" => self.project_id,
            "domain_id" => self.domain_id,
            _ => None,
        }
    }
}
