//! Credentials: access keys that sign each request, and tokens that are renewed before they expire.
//!
//! | to | use |
//! |---|---|
//! | sign each request with an access key (AK/SK) | [`AccessKey`] |
//! | decide when a token is renewed, and by which caller | [`TokenCache`] |
//!
//! Like a [`Poller`](crate::job::Poller), a [`TokenCache`] has no clock, socket or thread.

mod access_key;
mod signature;
mod token_cache;

pub use access_key::AccessKey;
pub use token_cache::{Attempt, RenewalPolicy, TokenCache, TokenStep};
