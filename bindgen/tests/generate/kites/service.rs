//! Kites.

pub mod flying_a_kite;
