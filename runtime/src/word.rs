//! Constants for checking eight bytes of text at once, as one word.

/// The value 1 in each byte.
pub(crate) const ONES: u64 = u64::MAX / 0xff;

/// The highest bit of each byte.
pub(crate) const HIGH: u64 = ONES << 7;
