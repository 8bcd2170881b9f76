//! Code that several measurements share: clocks, the limits of all figures, and the loop of the simulations.

pub mod cpu;
pub mod limits;
pub mod simulate;
pub mod turns;
