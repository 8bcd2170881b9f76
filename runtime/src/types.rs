//! Types of parameters that Rust does not have.

pub(crate) mod file_part;
pub(crate) mod job_id;
pub(crate) mod maybe_undefined;
pub(crate) mod percent;
pub(crate) mod secret;
pub(crate) mod timestamp;
pub(crate) mod values;
