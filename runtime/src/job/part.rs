//! From the fields that `job(…)` names to what [`JobStatus`] tells. Only generated code calls this.
//!
//! Each function is given the way to a field, which ends early where an `Option` on it is empty.

use alloc::borrow::Cow;
use alloc::string::String;
use alloc::vec::Vec;

use serde_json::Value;

use super::percent::Percent;
use super::state::JobState;
use super::status::JobStatus;
use super::vocabulary::Vocabulary;
use crate::types::values::Values;

/// The words where `job(…)` names no vocabulary.
pub const DEFAULT_WORDS: Vocabulary = Vocabulary::DEFAULT;

/// The type of a field with a state, a code or a reason.
#[diagnostic::on_unimplemented(
    message = "`{Self}` is no text, so it is no state, code or reason of a job",
    label = "what `job(…)` names here is no text",
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
    message = "`{Self}` is neither number nor text, so it is no progress of a job",
    label = "what `job(…)` names here is no progress",
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
                // What is too large for an `f64` to hold exactly is far above 100.
                #[allow(clippy::cast_precision_loss, clippy::cast_lossless)]
                Percent::from_number(*self as f64)
            }
        }
    )*};
}

numbers!(u8 u16 u32 u64 i8 i16 i32 i64 f32 f64);

/// The type of a field with the entities.
#[diagnostic::on_unimplemented(
    message = "`{Self}` is no open JSON, so `job(entities = …)` cannot name it",
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
    message = "`{Self}` is no list of jobs, so `job(sub_jobs = …)` cannot name it",
    label = "what `job(…)` names here is no list of jobs",
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

/// What `?` marks on the way to a part.
#[diagnostic::on_unimplemented(
    message = "`{Self}` is no Option, so no `?` follows it in `job(…)`",
    label = "this may not be absent",
    note = "leave the `?` out: job(state = job.status)"
)]
pub trait Absent<T> {
    fn inside(&self) -> Option<&T>;
}

impl<T> Absent<T> for Option<T> {
    fn inside(&self) -> Option<&T> {
        self.as_ref()
    }
}

/// What is behind an `Option` that `?` marks.
pub fn behind<T>(option: &impl Absent<T>) -> Option<&T> {
    option.inside()
}

/// The state; where the field is empty, the one without a word.
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
