//! Hostile.

pub mod type_page;
