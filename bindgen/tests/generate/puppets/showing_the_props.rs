//! Showing the Props.

use restable::{Timestamp, request, response, structure};
use std::collections::BTreeMap;

/// Show the Props.
#[request(
    GET "/v1/{project_id}/props",
    response = ShowPropsResponse,
    docs = "https://docs.otc.t-systems.com/puppets/api-ref",
    page = "showing_the_props.html"
)]
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct ShowProps {
    /// `project_id` in the URL. The page does not describe it.
    #[path]
    pub project_id: Option<String>,
    /// The age of the props, as *operator*:*year*.
    ///
    /// - The value of **operator** can be **lt** or **gt**.
    ///
    ///   - **lt**: older
    ///   - **gt**: younger
    ///
    /// - The **year** has four digits.
    #[param("String", query)]
    pub since: Option<String>,
}

/// Response to [`ShowProps`].
#[response(
    docs = "https://docs.otc.t-systems.com/puppets/api-ref",
    page = "showing_the_props.html"
)]
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct ShowPropsResponse(#[param("Map<String,Array<Prop>>")] pub BTreeMap<String, Vec<Prop>>);

/// The fields of `{name of the play}`.
#[structure]
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct Prop {
    /// The name.
    #[param("String", mandatory)]
    pub name: String,
    /// The time of its loss. **null** indicates that it is still there.
    #[param("String", mandatory)]
    pub lost_at: Option<Timestamp>,
}
