//! Festivals.

pub mod listing_kites;
pub mod retiring_a_kite;
