//! Code that several measurements share: clocks, and the limits of all figures.

pub mod cpu;
pub mod limits;
pub mod turns;
