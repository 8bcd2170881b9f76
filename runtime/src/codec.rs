//! How values are read and written: the types that a parameter may have, and the readers and writers that serve all of them.

pub(crate) mod again;
mod as_string;
pub(crate) mod block;
pub(crate) mod column;
pub(crate) mod content;
pub(crate) mod de;
pub(crate) mod default_value;
pub(crate) mod field;
pub(crate) mod head;
pub(crate) mod held;
pub(crate) mod joined;
pub(crate) mod json;
#[cfg(feature = "http")]
pub(crate) mod json_text;
pub(crate) mod limits;
pub(crate) mod lookup;
pub(crate) mod named;
pub(crate) mod path;
pub(crate) mod place;
pub(crate) mod raw;
pub(crate) mod record;
pub(crate) mod scalar;
pub(crate) mod ser;
pub(crate) mod style;
pub(crate) mod variants;
pub(crate) mod view;
