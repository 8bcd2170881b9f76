//! Gardens.

pub mod listing_beds;
pub mod planting_a_bed;
pub mod showing_a_bed;
pub mod showing_work;
