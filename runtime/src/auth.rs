//! Credentials: access keys that sign each request, and tokens that are renewed before they expire.
//!
//! | to | use |
//! |---|---|
//! | sign each request with an access key (AK/SK) | [`AccessKey`] |
//! | sign in with a password, an application credential, a token, or an agency | [`Credentials`], [`IssueToken`] |
//! | name a cloud, and find the addresses of its services | [`Cloud`], [`EndpointTable`] |
//! | decide when a token is renewed, and by which caller | [`TokenCache`] |
//!
//! Like a [`Poller`](crate::job::Poller), a [`TokenCache`] has no clock, socket or thread.

mod access_key;
mod catalog;
mod cloud;
mod keystone;
mod signature;
mod token_cache;

pub use access_key::AccessKey;
pub use catalog::{EndpointError, EndpointTable};
pub use cloud::Cloud;
pub use keystone::{
    CatalogEndpoint, CatalogService, Credentials, Domain, IssueToken, IssuedToken, NamedResource, Project, Scope,
    Token, TokenProject, TokenUser, User,
};
pub use token_cache::{Attempt, RenewalPolicy, TokenCache, TokenStep};
