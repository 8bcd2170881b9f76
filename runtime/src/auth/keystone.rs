//! Signing in with Keystone, the identity service of OpenStack, whose interface Open Telekom Cloud's IAM has too.
//!
//! Sources: [Obtaining a token](https://docs.otc.t-systems.com/identity-access-management/api-ref/apis/token_management/index.html),
//! [Identity API v3](https://docs.openstack.org/api-ref/identity/v3/#authentication-and-token-management).

mod credentials;
mod request;
mod token;

pub use credentials::{Credentials, Domain, Project, Scope, User};
pub use request::IssueToken;
pub use token::{CatalogEndpoint, CatalogService, IssuedToken, NamedResource, Token, TokenProject, TokenUser};
