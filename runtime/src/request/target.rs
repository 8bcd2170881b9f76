//! Where a request is sent, and the values of the path parameters that it leaves empty.

use restable_model::TokenScope;

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
    /// Whether a session may have the value of a path parameter.
    pub(super) fn has(parameter: &str) -> bool {
        TokenScope::of_parameter(parameter).is_some()
    }

    /// The value of a path parameter that the request leaves empty.
    pub(super) fn value(self, parameter: &str) -> Option<&'a str> {
        match TokenScope::of_parameter(parameter)? {
            TokenScope::Project => self.project_id,
            TokenScope::Domain => self.domain_id,
        }
    }
}
