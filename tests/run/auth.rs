//! Credentials: the signatures of access keys, the renewal of tokens, the configuration of a cloud, and its catalog.

mod access_key;
mod catalog;
mod config;
mod keystone;
mod token_cache;
