//! `state(field = server.status, ready("ACTIVE"), …)`: the field that holds the state of a resource, and its final states.

use proc_macro2::Span;
use restable_model::{Key, Keyword as _, StateKey};
use syn::LitStr;

use super::{Entry, FieldPath, Form, SetOnce, entries};
use crate::errors::Errors;
use crate::message;

/// The state of a resource.
#[derive(Default)]
pub(crate) struct State {
    pub(crate) field: SetOnce<FieldPath>,
    pub(crate) ready: SetOnce<Vec<LitStr>>,
    pub(crate) failed: SetOnce<Vec<LitStr>>,
    pub(crate) deleted: SetOnce<Vec<LitStr>>,
    pub(crate) reason: SetOnce<FieldPath>,
    pub(crate) progress: SetOnce<FieldPath>,
    /// The key itself.
    pub(crate) span: Option<Span>,
    /// Whether every key could be read.
    pub(crate) is_read: bool,
}

impl State {
    /// Reads `state(…)`. Returns `None` and adds an error if it is not a list.
    pub(super) fn parse(entry: &Entry, key: &Key, errors: &mut Errors) -> Option<Self> {
        let Form::List(list) = &entry.form else {
            entry.wrong_form(key, errors);
            return None;
        };
        let before = errors.count();
        let mut state = Self { span: Some(entry.span()), ..Self::default() };
        for part in entries(list.clone()) {
            state.part(&part, errors);
        }
        state.is_read = errors.count() == before;
        Some(state)
    }

    /// The paths of all fields.
    pub(crate) fn paths(&self) -> impl Iterator<Item = &FieldPath> {
        [&self.field, &self.reason, &self.progress].into_iter().filter_map(SetOnce::get)
    }

    /// The final states, with the key that lists them.
    pub(crate) fn states(&self) -> impl Iterator<Item = (StateKey, &LitStr)> {
        let lists =
            [(StateKey::Ready, &self.ready), (StateKey::Failed, &self.failed), (StateKey::Deleted, &self.deleted)];
        lists.into_iter().flat_map(|(key, list)| list.get().into_iter().flatten().map(move |state| (key, state)))
    }

    fn part(&mut self, entry: &Entry, errors: &mut Errors) {
        let word = entry.key.as_ref().map(ToString::to_string).unwrap_or_default();
        let Some(part) = StateKey::from_word(&word) else {
            errors.at(&entry.tokens, message::state::unknown_key(&word));
            return;
        };
        let key = part.key();
        match part {
            StateKey::Field => self.field.set(key, entry, path(key, entry, errors), errors),
            StateKey::Ready => self.ready.set(key, entry, entry.texts(1, key, errors), errors),
            StateKey::Failed => self.failed.set(key, entry, entry.texts(1, key, errors), errors),
            StateKey::Deleted => self.deleted.set(key, entry, entry.texts(1, key, errors), errors),
            StateKey::Reason => self.reason.set(key, entry, path(key, entry, errors), errors),
            StateKey::Progress => self.progress.set(key, entry, path(key, entry, errors), errors),
        }
    }
}

fn path(key: &Key, entry: &Entry, errors: &mut Errors) -> Option<FieldPath> {
    let Form::Assign(value) = &entry.form else {
        entry.wrong_form(key, errors);
        return None;
    };
    FieldPath::read(value, &message::state::path(key), errors)
}
