//! Arguments that may be given once.

use restable_model::Key;

use super::Entry;
use crate::errors::Errors;
use crate::message;

/// The value of an argument that may be given once.
pub(crate) struct SetOnce<T>(pub(super) Option<T>);

impl<T> Default for SetOnce<T> {
    fn default() -> Self {
        Self(None)
    }
}

impl<T> SetOnce<T> {
    pub(super) fn with(value: T) -> Self {
        Self(Some(value))
    }

    /// Sets the value of a key, or reports that it is given twice.
    pub(super) fn set(&mut self, key: &Key, entry: &Entry, value: Option<T>, errors: &mut Errors) {
        if value.is_some() && self.0.is_some() {
            errors.at(&entry.tokens, message::twice(&key.name()));
        } else if value.is_some() {
            self.0 = value;
        }
    }

    /// Sets a value without a key, or reports that it is given twice. `what` is its name in the message.
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
