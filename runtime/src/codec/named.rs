//! A field that `job(…)`, `state(…)` or `pages(…)` names.
//!
//! The compiler reports a type that no parameter can have at the field. So that it does not report it at the key as well, such a
//! field is read as open JSON, which fits every key. The method `find` is found in this order: for the type of a parameter, for
//! a type that serde reads, and for any other type.

use core::marker::PhantomData;

use serde_core::de::DeserializeOwned;
use serde_json::Value;

use super::field::Field;

/// The function that returns the field, with the type of the field.
#[allow(missing_debug_implementations, reason = "only generated code calls it")]
pub struct Named<F, T>(F, PhantomData<fn() -> T>);

/// Takes the function that returns the field.
pub fn named<'a, T: 'a, F: FnOnce() -> Option<&'a T>>(find: F) -> Named<F, T> {
    Named(find, PhantomData)
}

impl<'de, F, T: Field<'de>> Named<F, T> {
    /// Returns the function.
    pub fn find(self) -> F {
        self.0
    }
}

/// Finds a field that only serde reads.
pub trait NamedBySerde<F> {
    /// Returns the function.
    fn find(self) -> F;
}

impl<F, T: DeserializeOwned> NamedBySerde<F> for Named<F, T> {
    fn find(self) -> F {
        self.0
    }
}

/// Finds a field whose type is reported elsewhere.
pub trait NoParameter {
    /// Returns a function that finds nothing.
    fn find(&self) -> fn() -> Option<&'static Value>;
}

impl<F, T> NoParameter for Named<F, T> {
    fn find(&self) -> fn() -> Option<&'static Value> {
        // No program runs it: a path may end in a struct without a table, whose fields nothing else checks.
        const { assert!(size_of::<T>() == usize::MAX, "no parameter can have the type of the field that is named here") };
        || None
    }
}
