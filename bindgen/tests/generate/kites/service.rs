//! Kites.

pub mod building_a_kite;
pub mod finding_kites;
pub mod flying_a_kite;
pub mod tying_kites;
