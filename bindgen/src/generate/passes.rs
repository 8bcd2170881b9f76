//! Passes over a plan: each corrects or completes it as a whole, after all pages have been lowered.

pub(super) mod as_string;
pub(super) mod cycles;
pub(super) mod dedup;
pub(super) mod definitions;
pub(super) mod elements;
mod example_values;
pub(super) mod examples;
mod fields;
pub(super) mod jobs;
pub(super) mod one_of;
pub(super) mod open_fields;
pub(super) mod other_values;
pub(super) mod pages;
pub(super) mod retyped;
pub(super) mod sent;
pub(super) mod spellings;
pub(super) mod states;
pub(super) mod table_links;
pub(super) mod times;
