//! How a service belongs to a session.

use alloc::string::String;

use super::Session;
use crate::auth::{EndpointError, Token};

/// A session, and the type of one of its services.
#[derive(Debug, Clone)]
pub(in crate::client) struct Link {
    session: Session,
    service_type: String,
}

impl Link {
    pub(super) fn new(session: Session, service_type: String) -> Self {
        Self { session, service_type }
    }

    pub(in crate::client) fn session(&self) -> &Session {
        &self.session
    }

    pub(in crate::client) fn service_type(&self) -> &str {
        &self.service_type
    }

    /// The base of a request with this path.
    pub(in crate::client) fn base<'a>(&'a self, path: &str, token: &'a Token) -> Result<&'a str, EndpointError> {
        self.session.shared.cloud.base(&self.service_type, path, token)
    }
}
