//! Reads the values of [`JobStatus`] from the fields that `job(…)` names. Only generated code calls these functions.
//!
//! Each function takes a closure that returns the field, or `None` if an `Option` on the path to it is empty.

use alloc::borrow::Cow;
use alloc::string::String;
use alloc::vec::Vec;

use serde_json::Value;

use super::state::JobState;
use super::status::JobStatus;
use super::vocabulary::Vocabulary;
use crate::types::percent::Percent;
use crate::types::values::Values;

/// The vocabulary if `job(…)` names none.
pub const DEFAULT_WORDS: Vocabulary = Vocabulary::DEFAULT;

/// The type of a field with a state, an error code or a reason.
#[diagnostic::on_unimplemented(
    message = "`{Self}` is not text, so it cannot be a state, a code or a reason",
    label = "the field that is named here is not text",
    note = "name a field whose type is String, Option<String>, or an enum with #[values]"
)]
pub trait JobText {
    fn job_text(&self) -> Option<&str>;
}

impl JobText for String {
    fn job_text(&self) -> Option<&str> {
        Some(self)
    }
}

impl JobText for Cow<'_, str> {
    fn job_text(&self) -> Option<&str> {
        Some(self)
    }
}

impl<T: Values> JobText for T {
    fn job_text(&self) -> Option<&str> {
        Some(self.as_str())
    }
}

impl<T: JobText> JobText for Option<T> {
    fn job_text(&self) -> Option<&str> {
        self.as_ref()?.job_text()
    }
}

impl JobText for Value {
    fn job_text(&self) -> Option<&str> {
        self.as_str()
    }
}

/// The type of a field with the progress.
#[diagnostic::on_unimplemented(
    message = "`{Self}` is neither a number nor text, so it cannot be a progress",
    label = "the field that is named here is neither a number nor text",
    note = "name a field whose type is a number, String, or an Option of them"
)]
pub trait JobProgress {
    fn job_progress(&self) -> Option<Percent>;
}

impl JobProgress for String {
    fn job_progress(&self) -> Option<Percent> {
        Percent::from_text(self)
    }
}

impl JobProgress for Value {
    fn job_progress(&self) -> Option<Percent> {
        Percent::from_json(self)
    }
}

impl<T: JobProgress> JobProgress for Option<T> {
    fn job_progress(&self) -> Option<Percent> {
        self.as_ref()?.job_progress()
    }
}

macro_rules! numbers {
    ($($number:ty)*) => {$(
        impl JobProgress for $number {
            fn job_progress(&self) -> Option<Percent> {
                // A number that an `f64` cannot hold exactly is far above 100.
                #[allow(clippy::cast_precision_loss, clippy::cast_lossless)]
                Percent::from_number(*self as f64)
            }
        }
    )*};
}

numbers!(u8 u16 u32 u64 i8 i16 i32 i64 f32 f64);

/// The type of a field with the entities.
#[diagnostic::on_unimplemented(
    message = "`{Self}` is not open JSON, so `job(entities = …)` cannot name it",
    label = "this has a table of its own",
    note = "the type is serde_json::Value or an Option of it: services put an object, an array or a text there; \
            a typed field needs no key, it is read as the field that it is"
)]
pub trait JobEntities {
    fn job_entities(&self) -> Option<&Value>;
}

impl JobEntities for Value {
    fn job_entities(&self) -> Option<&Value> {
        (!self.is_null()).then_some(self)
    }
}

impl<T: JobEntities> JobEntities for Option<T> {
    fn job_entities(&self) -> Option<&Value> {
        self.as_ref()?.job_entities()
    }
}

/// The type of a field with the parts of a job.
#[diagnostic::on_unimplemented(
    message = "`{Self}` is not a list of jobs, so `job(sub_jobs = …)` cannot name it",
    label = "the field that `job(…)` names here is not a list of jobs",
    note = "name a Vec of a type that has #[structure(job(state = …))], or a serde_json::Value"
)]
pub trait JobParts {
    fn job_parts(&self) -> Vec<&dyn JobStatus>;
}

impl<T: JobStatus> JobParts for Vec<T> {
    fn job_parts(&self) -> Vec<&dyn JobStatus> {
        self.iter().map(|part| -> &dyn JobStatus { part }).collect()
    }
}

impl<T: JobParts> JobParts for Option<T> {
    fn job_parts(&self) -> Vec<&dyn JobStatus> {
        self.as_ref().map(JobParts::job_parts).unwrap_or_default()
    }
}

/// A list of open JSON, or an object with `sub_jobs`.
impl JobParts for Value {
    fn job_parts(&self) -> Vec<&dyn JobStatus> {
        let entries = self.as_array().map(|entries| entries.iter().map(|entry| -> &dyn JobStatus { entry }).collect());
        entries.unwrap_or_else(|| self.sub_jobs())
    }
}

/// The type of a field that is marked with `?` on the path to a part.
#[diagnostic::on_unimplemented(
    message = "`{Self}` is not an Option, so `?` cannot follow it",
    label = "this value is always present",
    note = "remove the `?`"
)]
pub trait Absent<T> {
    fn inside(&self) -> Option<&T>;
}

impl<T> Absent<T> for Option<T> {
    fn inside(&self) -> Option<&T> {
        self.as_ref()
    }
}

/// The value of an `Option` that is marked with `?`.
pub fn behind<T>(option: &impl Absent<T>) -> Option<&T> {
    option.inside()
}

/// The state. If the field is empty, it is the state with an empty word.
pub fn state<'a, T: JobText + 'a>(words: &Vocabulary, find: impl FnOnce() -> Option<&'a T>) -> JobState {
    words.state(text(find).unwrap_or_default())
}

pub fn text<'a, T: JobText + 'a>(find: impl FnOnce() -> Option<&'a T>) -> Option<&'a str> {
    find()?.job_text()
}

pub fn progress<'a, T: JobProgress + 'a>(find: impl FnOnce() -> Option<&'a T>) -> Option<Percent> {
    find()?.job_progress()
}

pub fn entities<'a, T: JobEntities + 'a>(find: impl FnOnce() -> Option<&'a T>) -> Option<&'a Value> {
    find()?.job_entities()
}

pub fn parts<'a, T: JobParts + 'a>(find: impl FnOnce() -> Option<&'a T>) -> Vec<&'a dyn JobStatus> {
    find().map(JobParts::job_parts).unwrap_or_default()
}
