//! Credentials: what authorizes a request.

pub(crate) mod access_key;
mod signature;
