//! Types that tables use beside those of Rust.

pub(crate) mod job_id;
pub(crate) mod secret;
pub(crate) mod timestamp;
pub(crate) mod values;
