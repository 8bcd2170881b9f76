//! Credentials: access keys that sign each request, and tokens that are renewed before they expire.
//!
//! | to | use |
//! |---|---|
//! | sign each request with an access key (AK/SK) | [`AccessKey`] |
//! | sign in with a password, an application credential, a token, or an agency | [`Credentials`], [`IssueToken`] |
//! | decide when a token is renewed, and by which caller | [`TokenCache`] |
//!
//! Like a [`Poller`](crate::job::Poller), a [`TokenCache`] has no clock, socket or thread.

mod access_key;
mod keystone;
mod signature;
mod token_cache;

pub use access_key::AccessKey;
pub use keystone::{
    CatalogEndpoint, CatalogService, Credentials, Domain, IssueToken, IssuedToken, NamedResource, Project, Scope,
    Token, TokenProject, TokenUser, User,
};
pub use token_cache::{Attempt, RenewalPolicy, TokenCache, TokenStep};
