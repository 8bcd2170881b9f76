//! Enums with `#[structure]` and `#[response]`, whose variants hold one value each.

mod by_status;
mod hostile;
mod tagged;
mod untagged;
