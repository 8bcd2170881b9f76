//! Enums whose variants hold one value each: chosen by a tag in the object, or the first variant that fits.

mod tagged;
mod untagged;

pub use self::tagged::{CatchAll, InObject, Tagged, read_adjacent, read_tagged, read_unit, write_adjacent, write_unit};
pub use self::untagged::{
    Attempt, FirstFit, Untagged, attempt, option_place as untagged_option_place, place as untagged_place,
};
