//! Starting, Scaling Out, and Stopping Stones.

use restable::{JobId, request, response, values};

/// Start, Scale Out, and Stop Stones.
#[request(
    PUT "/v1/{project_id}/stones/{stone_id}/action",
    response = StartScaleOutAndStopStonesResponse,
    docs = "https://docs.otc.t-systems.com/mills/api-ref",
    page = "starting_scaling_out_and_stopping_stones.html"
)]
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct StartScaleOutAndStopStones {
    /// `project_id` in the URL. The page does not describe it.
    #[path]
    pub project_id: Option<String>,
    /// `stone_id` in the URL. The page does not describe it.
    #[path]
    pub stone_id: String,
    /// What drives the stone.
    ///
    /// - Falling water: **WATER**
    /// - Air: **WIND**
    #[param("String", mandatory)]
    pub kind: Kind,
    /// The size of the grain.
    ///
    /// - Like dust (**fine**)
    /// - Like sand (**coarse**).
    #[param("String")]
    pub grain: Option<Grain>,
    /// The sieve. The options are:
    ///
    /// - None -- **0**
    /// - Of silk -- **1**
    #[param("String")]
    pub sieve: Option<Sieve>,
    /// The speed of the stone.
    ///
    /// - Default value: **slow**
    /// - Maximum value: **fast**
    #[param("String")]
    pub speed: Option<String>,
    /// The model of the stone.
    ///
    /// - Granite: **2.1**
    /// - Basalt: **14**
    #[param("String")]
    pub model: Option<String>,
}

/// Response to [`StartScaleOutAndStopStones`].
#[response(
    docs = "https://docs.otc.t-systems.com/mills/api-ref",
    page = "starting_scaling_out_and_stopping_stones.html"
)]
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct StartScaleOutAndStopStonesResponse {
    /// The ID of the job.
    #[param("String", status = super::showing_the_status_of_a_job::ShowStatusOfJob)]
    pub job_id: Option<JobId>,
}

/// Values of `kind`.
#[values]
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Kind {
    /// Falling water
    Water,
    /// Air
    Wind,
}

/// Values of `grain`.
#[values]
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Grain {
    /// Like dust
    #[value("fine")]
    Fine,
    /// Like sand
    #[value("coarse")]
    Coarse,
}

/// Values of `sieve`.
#[values]
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Sieve {
    /// None
    #[value("0")]
    NoneItem,
    /// Of silk
    #[value("1")]
    OfSilk,
}
