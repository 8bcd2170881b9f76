//! Text for people and for URLs. Nothing here knows what a table or a response is.

pub(crate) mod error_chain;
pub(crate) mod percent_encode;
pub(crate) mod printable;
pub(crate) mod sniff;
