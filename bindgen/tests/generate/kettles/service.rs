//! Kettles.

pub mod brewing_a_kettle;
pub mod counting_kettles;
pub mod listing_kettles;
pub mod showing_the_heat;
