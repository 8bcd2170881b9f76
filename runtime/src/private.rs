//! The items that generated code uses: the only interface between the macros and the runtime. Nothing here is public
//! API.

const _: () = assert!(
    matches!(restable_model::abi::DOOR.as_bytes(), b"__private0_1_0"),
    "the version has changed: rename the module in lib.rs, and here, to `__private` and the version"
);

pub use core::convert::{AsRef, From, Into};
pub use core::default::Default;
pub use core::fmt;
pub use core::marker::Sized;
pub use core::ops::{Fn, FnMut};
pub use core::option::Option;
pub use core::option::Option::{None, Some};
pub use core::primitive::{bool, str, u8, u16, usize};
pub use core::result::Result;
pub use core::result::Result::{Err, Ok};

pub use alloc::boxed::Box;
pub use alloc::string::String;
pub use alloc::vec::Vec;

pub use restable_model::{Microversion, Microversions};

pub use serde_core::{Deserialize, Deserializer, Serialize, Serializer};
pub use serde_json::Value as Json;

pub use crate::codec::again::Form;
pub use crate::codec::block::Block;
#[cfg(feature = "http")]
pub use crate::codec::column::build_columns;
pub use crate::codec::column::{Column, UnlessEmpty, write_columns};
pub use crate::codec::de::deserialize;
pub use crate::codec::default_value::{DefaultOf, DefaultText};
pub use crate::codec::field::{
    Field, Late, Newtype, ReadBySerde, Ready, StartsReady, WholeBody, newtype_place, whole_body,
};
pub use crate::codec::joined::{Part, fill_joined};
pub use crate::codec::limits::Limits;
pub use crate::codec::named::{Named, NamedBySerde, NoParameter, named};
pub use crate::codec::place::{Head, Hidden, Place, ReadError, ReadResult, Rows};
pub use crate::codec::raw::{NotText, RawBody, RawPart};
pub use crate::codec::record::{Boxed, Flatten, Record, Start};
pub use crate::codec::ser::serialize;
pub use crate::codec::style::Style;
pub use crate::codec::variants::{
    Attempt, CatchAll, FirstFit, InObject, Tagged, Untagged, attempt, read_adjacent, read_tagged, read_unit,
    untagged_option_place, untagged_place, write_adjacent, write_unit,
};
pub use crate::codec::view::{FileView, ListView, MapView, SecretView, SerdeView, TableView, View};
pub use crate::job::part::{
    DEFAULT_WORDS, behind as job_behind, entities as job_entities, parts as job_parts, progress as job_progress,
    state as job_state, text as job_text,
};
#[cfg(feature = "http")]
pub use crate::job::{JobIds, StartsJob};
pub use crate::job::{JobState, JobStatus, Percent};
#[cfg(feature = "http")]
pub use crate::pages::Paged;
#[cfg(feature = "http")]
pub use crate::pages::part::{
    PageField, PageItems, inside as page_inside, inside_mut as page_inside_mut, items as page_items,
    marker as page_marker, more as page_more, next_link as page_next_link, total as page_total,
};
#[cfg(feature = "http")]
pub use crate::pages::rule::{PageEnd, PageForm, PageRule, PageWay};
#[cfg(feature = "http")]
pub use crate::request::{BodyForm, Built, Endpoint, OtherForm, RawRequest, Route, Unknown};
pub use crate::response::audit::Drift;
pub use crate::response::by_status::ByStatus;
pub use crate::response::decode::without_variant;
pub use crate::response::error::ResponseError;
pub use crate::response::headers::Headers;
pub use crate::response::observed::{Observed, States};
pub use crate::response::status::{Status, StatusField};
pub use crate::response::success::{SuccessRule, assert_leads_to_value};
pub use crate::response::{RawResponse, Response};
pub use crate::state::Stateful;
pub use crate::table::kind::{
    self, Collects, DeepObject, DelimitedValues, DocumentedAsAny, DocumentedAsArray, DocumentedAsBoolean,
    DocumentedAsInteger, DocumentedAsMap, DocumentedAsNumber, DocumentedAsObject, DocumentedAsString, Fits, FlagValue,
    HeaderValues, JsonBody, PathSegment, TextValues, TypedJsonBody, WritableAsString,
};
pub use crate::table::part::{PartNames, assert_distinct};
pub use crate::table::row::RowType;
pub use crate::table::{Body, Described, Names, OneOf, Shape, Table, Variant};
pub use crate::types::maybe_undefined::MaybeUndefined;
pub use crate::types::values::{
    Values, option_place as values_option_place, place as values_place, view as values_view,
};
