//! Setting Up a Lock.

use restable::{request, structure};
use std::collections::BTreeMap;

/// Set Up a Lock.
///
/// Sets up a lock.
#[request(
    PUT "/v1/locks/{lock_id}",
    response = (),
    docs = "https://docs.otc.t-systems.com/canals/api-ref",
    page = "setting_up_a_lock.html"
)]
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct SetUpLock {
    /// `lock_id` in the URL. The page does not describe it.
    #[path]
    pub lock_id: String,
    /// Settings, see [Table 2](https://docs.otc.t-systems.com/canals/api-ref/setting_up_a_lock.html#lock-settings).
    ///
    /// The name and the value of each member:
    ///
    /// - `key` (String): Name of the setting.
    /// - `value` (String): Its value.
    #[param("Object", mandatory)]
    pub settings: BTreeMap<String, String>,
    /// Limits, see [Table 3](https://docs.otc.t-systems.com/canals/api-ref/setting_up_a_lock.html#lock-limits).
    ///
    /// The name and the value of each member:
    ///
    /// - `key` (String): Name of the limit, as in "width": 5.
    /// - `value` (Integer): Its value.
    #[param("Object", optional)]
    pub limits: BTreeMap<String, i64>,
    /// Label, see [`Label`].
    #[param("Object")]
    pub label: Option<Label>,
}

/// label field description.
#[structure(new)]
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct Label {
    /// Key of the label.
    #[param("String")]
    pub key: Option<String>,
    /// Its value.
    #[param("String")]
    pub value: Option<String>,
}
