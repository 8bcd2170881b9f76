//! Trees.

pub mod felling_a_tree;
pub mod showing_a_job;
pub mod showing_a_tree;
