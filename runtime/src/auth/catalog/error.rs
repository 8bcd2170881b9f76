//! Why there is no address of a service.

use alloc::string::String;
use alloc::vec::Vec;
use core::fmt;

use super::Wanted;
use crate::text::printable::Printable;

/// The error of a service without a usable address in the catalog.
#[derive(Clone, PartialEq, Eq)]
pub struct EndpointError {
    service_type: String,
    interface: String,
    region: Option<String>,
    reason: Reason,
}

#[derive(Clone, PartialEq, Eq)]
enum Reason {
    /// The catalog has only these types.
    Service(Vec<String>),
    /// The service is only in these regions.
    Region(Vec<String>),
    /// The service is in these regions, and none was chosen.
    Ambiguous(Vec<String>),
}

/// How many names of a catalog an error shows.
const MOST: usize = 40;

impl EndpointError {
    pub(super) fn service(wanted: &Wanted<'_>, known: Vec<String>) -> Self {
        Self::new(wanted, Reason::Service(known))
    }

    pub(super) fn region(wanted: &Wanted<'_>, known: &[&str]) -> Self {
        Self::new(wanted, Reason::Region(owned(known)))
    }

    pub(super) fn ambiguous(wanted: &Wanted<'_>, known: &[&str]) -> Self {
        Self::new(wanted, Reason::Ambiguous(owned(known)))
    }

    fn new(wanted: &Wanted<'_>, mut reason: Reason) -> Self {
        let (Reason::Service(names) | Reason::Region(names) | Reason::Ambiguous(names)) = &mut reason;
        names.truncate(MOST);
        Self {
            service_type: wanted.service_type.into(),
            interface: wanted.interface.into(),
            region: wanted.region.map(Into::into),
            reason,
        }
    }

    /// The type of the service.
    pub fn service_type(&self) -> &str {
        &self.service_type
    }
}

fn owned(names: &[&str]) -> Vec<String> {
    names.iter().map(|name| (*name).into()).collect()
}

impl fmt::Display for EndpointError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let (service, interface) = (Printable(&self.service_type), Printable(&self.interface));
        match (&self.reason, &self.region) {
            (Reason::Service(known), _) if known.is_empty() => {
                write!(f, "the token has no catalog, so the address of the service `{service}` is unknown")?;
                f.write_str(": sign in with a project or a domain as scope, or set the endpoint of the service")
            }
            (Reason::Service(known), _) => {
                write!(f, "the catalog has no service `{service}`; it has {}", Names(known))
            }
            (Reason::Ambiguous(known), _) => {
                write!(f, "the service `{service}` is in several regions: choose one of {}", Names(known))
            }
            (Reason::Region(known), region) => {
                write!(f, "the catalog has no {interface} endpoint of the service `{service}`")?;
                if let Some(region) = region {
                    write!(f, " in the region `{}`", Printable(region))?;
                }
                if known.is_empty() { Ok(()) } else { write!(f, "; it is in {}", Names(known)) }
            }
        }
    }
}

/// Names of a catalog, which the server chose.
struct Names<'a>(&'a [String]);

impl fmt::Display for Names<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for (index, name) in self.0.iter().enumerate() {
            let separator = if index == 0 { "" } else { ", " };
            write!(f, "{separator}`{}`", Printable(name))?;
        }
        Ok(())
    }
}

impl fmt::Debug for EndpointError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "EndpointError({self})")
    }
}

impl core::error::Error for EndpointError {}
