//! Lanterns.

pub mod listing_colors;
pub mod listing_doors;
pub mod listing_flames;
pub mod listing_hooks;
pub mod listing_lanterns;
pub mod listing_oils;
pub mod listing_shades;
pub mod listing_sparks;
pub mod listing_wicks;
pub mod searching_rooms;
