//! Eight bytes of text as one word, to be looked at at once.

/// One in each byte.
pub(crate) const ONES: u64 = u64::MAX / 0xff;

/// The highest bit of each byte.
pub(crate) const HIGH: u64 = ONES << 7;
