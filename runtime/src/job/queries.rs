//! How often a job was asked for.

use core::fmt;

/// A number of queries.
pub(crate) struct Queries(pub(crate) u32);

impl fmt::Display for Queries {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.0 {
            1 => f.write_str("1 query"),
            many => write!(f, "{many} queries"),
        }
    }
}
