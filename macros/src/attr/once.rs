//! Values that an attribute takes once.

use restable_model::Key;

use super::Entry;
use crate::errors::Errors;
use crate::message;

/// A value that may be given once.
pub(crate) struct Once<T>(pub(super) Option<T>);

impl<T> Default for Once<T> {
    fn default() -> Self {
        Self(None)
    }
}

impl<T> Once<T> {
    pub(super) fn with(value: T) -> Self {
        Self(Some(value))
    }

    /// The value of a key.
    pub(super) fn set(&mut self, key: &Key, entry: &Entry, value: Option<T>, errors: &mut Errors) {
        if value.is_some() && self.0.is_some() {
            errors.at(&entry.tokens, message::twice(&key.name()));
        } else if value.is_some() {
            self.0 = value;
        }
    }

    /// A value without a key; `what` is its name in messages.
    pub(super) fn set_alone(&mut self, what: &str, entry: &Entry, value: Option<T>, errors: &mut Errors) {
        if value.is_some() && self.0.is_some() {
            errors.at(&entry.tokens, message::twice(what));
        } else if value.is_some() {
            self.0 = value;
        }
    }

    pub(crate) fn get(&self) -> Option<&T> {
        self.0.as_ref()
    }

    pub(crate) fn is_set(&self) -> bool {
        self.0.is_some()
    }
}
