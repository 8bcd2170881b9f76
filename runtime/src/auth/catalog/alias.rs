//! The names of one type of service.
//!
//! Source: the [OpenStack Service Types Authority](https://specs.openstack.org/openstack/service-types-authority/).

/// The official name of a type, and the older ones that catalogs still have.
const TYPES: &[&[&str]] = &[&["block-storage", "block-store", "volume", "volumev2", "volumev3"]];

/// Whether two names mean the same type of service.
pub(super) fn is_same(first: &str, second: &str) -> bool {
    first == second || TYPES.iter().any(|names| names.contains(&first) && names.contains(&second))
}
