//! Mooring a Ferry.

use restable::{request, values};

/// Moor a Ferry.
#[request(
    POST "/v1/{project_id}/ferries/moor",
    response = (),
    docs = "https://docs.otc.t-systems.com/ferries/api-ref",
    page = "mooring_a_ferry.html"
)]
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct MoorFerry {
    /// `project_id` in the URL. The page does not describe it.
    #[path]
    pub project_id: Option<String>,
    /// Type of the rope. Currently, only the hemp type is supported.
    #[param("String", mandatory)]
    pub rope_type: RopeType,
    /// The pier type can only be STONE.
    #[param("String", mandatory)]
    pub pier_type: PierType,
    /// The value must be attach.
    #[param("String", mandatory)]
    pub action: Action,
    /// The toll. Currently, mooring can be billed only by **length**.
    #[param("String")]
    pub toll: Option<Toll>,
    /// Order of the ferries. The value is **moored_at**, indicating the time.
    #[param("String")]
    pub order: Option<Order>,
    /// If the value is **starboard**, the ferry moors on the starboard side.
    #[param("String")]
    pub side: Option<Side>,
    /// The knot. The following knot is supported (in any case): bowline-2
    #[param("String")]
    pub knot: Option<Knot>,
    /// How long it moors.
    ///
    /// - **overnight**: until the morning.
    /// - Left blank: until it is full.
    #[param("String")]
    pub wait: Option<Wait>,
    /// The rule, of which there are versions. Currently, only 1.2 and 1.4 are supported.
    #[param("String")]
    pub rule: Option<Rule>,
    /// The flag. Only **red** is supported. Other flags will be supported later.
    #[param("String")]
    pub flag: Option<String>,
    /// The crew. Only the night crew is supported.
    #[param("String")]
    pub crew: Option<String>,
    /// The berth. The berth must be unique.
    #[param("String")]
    pub berth: Option<String>,
}

/// Values of `rope_type`.
#[values]
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum RopeType {
    /// `hemp`.
    #[value("Hemp", alias = "hemp")]
    Hemp,
}

/// Values of `pier_type`.
#[values]
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum PierType {
    /// `STONE`.
    Stone,
}

/// Values of `action`.
#[values]
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Action {
    /// `attach`.
    #[value("attach")]
    Attach,
}

/// Values of `toll`.
#[values]
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Toll {
    /// `length`.
    #[value("length")]
    Length,
}

/// Values of `order`.
#[values]
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Order {
    /// `moored_at`.
    #[value("moored_at")]
    MooredAt,
}

/// Values of `side`.
#[values]
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Side {
    /// `starboard`.
    #[value("starboard")]
    Starboard,
}

/// Values of `knot`.
#[values]
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Knot {
    /// `bowline-2`.
    #[value("bowline-2")]
    Bowline2,
}

/// Values of `wait`.
#[values]
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Wait {
    /// until the morning.
    #[value("overnight")]
    Overnight,
}

/// Values of `rule`.
#[values]
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Rule {
    /// `1.2`.
    #[value("1.2")]
    N12,
    /// `1.4`.
    #[value("1.4")]
    N14,
}
