//! Credentials: the signatures of access keys, and the renewal of tokens.

mod access_key;
mod config;
mod token_cache;
