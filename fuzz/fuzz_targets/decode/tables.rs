//! A table with every kind of field, and the same struct with serde's derive.

use std::collections::BTreeMap;
use std::time::Duration;

use restable::{JobId, Timestamp, response, structure, values};
use serde::Deserialize;
use serde_json::Value;

#[values]
#[derive(Debug, PartialEq)]
pub(crate) enum State {
    Running,
    #[value("Done")]
    Done,
}

#[response]
#[derive(Debug, PartialEq)]
pub(crate) struct Everything {
    #[param("String", name = "OS-EXT:note", mandatory)]
    pub(crate) note: String,
    #[param("String", optional)]
    pub(crate) job_id: Option<JobId>,
    #[param("Integer", optional)]
    pub(crate) size: Option<i32>,
    #[param("Integer", optional)]
    pub(crate) wide: Option<u64>,
    #[param("Long", optional)]
    pub(crate) signed: Option<i64>,
    #[param("Double", optional)]
    pub(crate) ratio: Option<f64>,
    #[param("Boolean", optional)]
    pub(crate) on: Option<bool>,
    #[param("String", optional)]
    pub(crate) state: Option<State>,
    #[param(optional)]
    pub(crate) created: Option<Timestamp>,
    #[param("Array of objects", optional)]
    pub(crate) parts: Vec<Everything>,
    #[param("Map<String,Integer>", optional)]
    pub(crate) limits: BTreeMap<String, u64>,
    #[param(optional)]
    pub(crate) inner: Option<Box<Everything>>,
    #[param(optional)]
    pub(crate) open: Value,
    #[param(serde, optional)]
    pub(crate) span: Option<Duration>,
    #[param(optional)]
    pub(crate) more: Option<More>,
}

/// A table that collects unknown parameters.
#[structure]
#[derive(Debug, PartialEq)]
pub(crate) struct More {
    #[param("String", optional)]
    pub(crate) text: Option<String>,
    #[param("Array of arrays of numbers", optional)]
    pub(crate) rows: Vec<Vec<f64>>,
    #[param(rest)]
    pub(crate) rest: BTreeMap<String, Value>,
}

/// `Everything` with serde's derive, which is strict.
#[derive(Debug, Deserialize)]
pub(crate) struct Derived {
    #[serde(rename = "OS-EXT:note")]
    pub(crate) note: String,
    pub(crate) job_id: Option<String>,
    pub(crate) size: Option<i32>,
    pub(crate) wide: Option<u64>,
    pub(crate) signed: Option<i64>,
    pub(crate) ratio: Option<f64>,
    pub(crate) on: Option<bool>,
    pub(crate) state: Option<String>,
    pub(crate) created: Option<String>,
    #[serde(default)]
    pub(crate) parts: Vec<Derived>,
    #[serde(default)]
    pub(crate) limits: BTreeMap<String, u64>,
    pub(crate) inner: Option<Box<Derived>>,
    #[serde(default)]
    pub(crate) open: Value,
    pub(crate) span: Option<Duration>,
    pub(crate) more: Option<DerivedMore>,
}

#[derive(Debug, Deserialize)]
pub(crate) struct DerivedMore {
    pub(crate) text: Option<String>,
    #[serde(default)]
    pub(crate) rows: Vec<Vec<f64>>,
    #[serde(flatten)]
    pub(crate) rest: BTreeMap<String, Value>,
}

impl Derived {
    /// Whether each job ID is valid; an ID of spaces counts as absent.
    pub(crate) fn ids_are_valid(&self) -> bool {
        let valid = |id: &String| id.trim().is_empty() || JobId::new(id.as_str()).is_ok();
        self.job_id.iter().all(valid)
            && self.inner.iter().all(|inner| inner.ids_are_valid())
            && self.parts.iter().all(Self::ids_are_valid)
    }
}
