//! The attributes.

use alloc::vec::Vec;

use super::{Key, keys};

words! {
    /// An attribute of the grammar.
    Attribute {
        /// `#[response]`, on a struct or an enum.
        Response: "response";
        /// `#[structure]`, on a struct or an enum.
        Structure: "structure";
        /// `#[values]`, on an enum.
        Values: "values";
        /// `#[request]`, on a struct.
        Request: "request";
        /// `#[param(…)]`, on a field.
        Param: "param";
        /// `#[path]`, on a field of a request.
        Path: "path";
        /// `#[query]`, on a field of a request.
        Query: "query";
        /// `#[header("…")]`, on a field of a request or a response.
        Header: "header";
        /// `#[status]`, on a field of a response; `#[status(202)]`, on a variant of a response.
        Status: "status";
        /// `#[value(…)]`, on a variant.
        Value: "value";
    }
}

/// What an attribute is written on.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Place {
    /// A struct or an enum.
    Item,
    /// A field of a struct.
    Field,
    /// A variant of an enum.
    Variant,
}

impl Attribute {
    /// What the attribute is written on.
    pub fn place(self) -> Place {
        match self {
            Self::Response | Self::Structure | Self::Request | Self::Values => Place::Item,
            Self::Param | Self::Path | Self::Query | Self::Header | Self::Status => Place::Field,
            Self::Value => Place::Variant,
        }
    }

    /// Whether the attribute gives the location of a parameter.
    // An arm has the attributes of one kind.
    #[allow(clippy::match_same_arms)]
    pub fn is_location(self) -> bool {
        match self {
            Self::Path | Self::Query | Self::Header => true,
            Self::Response | Self::Structure | Self::Request | Self::Values => false,
            // The status is not a parameter.
            Self::Param | Self::Status | Self::Value => false,
        }
    }

    /// The keys that the attribute takes.
    pub fn keys(self) -> Vec<&'static Key> {
        let mut keys = keys();
        keys.retain(|key| key.belongs_to(self));
        keys
    }
}
