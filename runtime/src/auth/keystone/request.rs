//! The request for a token, and the structures of its body.

use alloc::string::String;
use alloc::vec::Vec;

use super::token::IssuedToken;
use restable_macros::{request, structure};

use crate::types::secret::Secret;

/// Sign in: issue a token.
///
/// [`Credentials::request`](super::Credentials::request) builds it. `Debug` shows no password and no token.
#[request(
    POST "/v3/auth/tokens",
    response = IssuedToken,
    wrapper = "auth",
    docs = "https://docs.otc.t-systems.com/identity-access-management/api-ref",
    page = "apis/token_management/obtaining_a_user_token_through_password_authentication.html"
)]
// The compiler would list it as an endpoint wherever another type is none.
#[diagnostic::do_not_recommend]
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct IssueToken {
    /// The token of the user who assumes an agency of another account.
    #[header("X-Auth-Token")]
    pub auth_token: Option<Secret<String>>,
    /// Leaves the catalog out of the response, if it is a text that is not empty.
    #[query]
    pub nocatalog: Option<String>,
    /// How the user is authenticated.
    #[param("Object", mandatory)]
    pub(super) identity: Identity,
    /// What the token is valid for.
    #[param("Object", differs = "Keystone also takes the text `unscoped`")]
    pub(super) scope: Option<ScopeBody>,
}

/// How the user is authenticated.
#[structure]
#[derive(Debug, Clone, Default)]
pub(super) struct Identity {
    #[param("Array of strings", mandatory)]
    pub(super) methods: Vec<String>,
    #[param("Object")]
    pub(super) password: Option<ByUser>,
    #[param("Object")]
    pub(super) totp: Option<ByUser>,
    #[param("Object")]
    pub(super) application_credential: Option<ByApplicationCredential>,
    #[param("Object")]
    pub(super) token: Option<ByToken>,
    #[param("Object")]
    pub(super) assume_role: Option<ByAgency>,
}

/// A password, or a one-time passcode.
#[structure]
#[derive(Debug, Clone)]
pub(super) struct ByUser {
    #[param("Object", mandatory)]
    pub(super) user: UserBody,
}

#[structure]
#[derive(Debug, Clone, Default)]
pub(super) struct UserBody {
    #[param("String")]
    pub(super) id: Option<String>,
    #[param("String")]
    pub(super) name: Option<String>,
    #[param("Object")]
    pub(super) domain: Option<IdOrName>,
    #[param("String")]
    pub(super) password: Option<Secret<String>>,
    #[param("String")]
    pub(super) passcode: Option<Secret<String>>,
}

#[structure]
#[derive(Debug, Clone)]
pub(super) struct ByApplicationCredential {
    #[param("String")]
    pub(super) id: Option<String>,
    #[param("String")]
    pub(super) name: Option<String>,
    #[param("Object")]
    pub(super) user: Option<UserBody>,
    #[param("String", mandatory)]
    pub(super) secret: Secret<String>,
}

#[structure]
#[derive(Debug, Clone)]
pub(super) struct ByToken {
    #[param("String", mandatory)]
    pub(super) id: Secret<String>,
}

#[structure]
#[derive(Debug, Clone)]
pub(super) struct ByAgency {
    #[param("String")]
    pub(super) domain_id: Option<String>,
    #[param("String")]
    pub(super) domain_name: Option<String>,
    #[param("String", mandatory)]
    pub(super) agency_name: String,
}

/// What a token is valid for: a resource, or nothing, as the text `unscoped`.
#[structure(untagged)]
#[derive(Debug, Clone)]
pub(super) enum ScopeBody {
    Resource(Resource),
    Unscoped(String),
}

/// The resource that a token is valid for.
#[structure]
#[derive(Debug, Clone, Default)]
pub(super) struct Resource {
    #[param("Object")]
    pub(super) project: Option<IdOrName>,
    #[param("Object")]
    pub(super) domain: Option<IdOrName>,
    #[param("Object")]
    pub(super) system: Option<System>,
}

/// The deployment as a whole.
#[structure]
#[derive(Debug, Clone)]
pub(super) struct System {
    #[param("Boolean", mandatory)]
    pub(super) all: bool,
}

/// A domain or a project.
#[structure]
#[derive(Debug, Clone, Default)]
pub(super) struct IdOrName {
    #[param("String")]
    pub(super) id: Option<String>,
    #[param("String")]
    pub(super) name: Option<String>,
    #[param("Object")]
    pub(super) domain: Option<alloc::boxed::Box<IdOrName>>,
}
