//! The rules for `state(…)`, one function each.

use proc_macro2::Span;
use restable_model::{Keyword, StateKey};
use syn::LitStr;

use super::field_path;
use crate::ast::Struct;
use crate::attr::State;
use crate::errors::Errors;
use crate::message::state as own;

/// The rules for `state(…)` of a response.
pub(super) fn state(item: &Struct<'_>, errors: &mut Errors) {
    let Some(state) = item.args.state.get() else { return };
    state.paths().for_each(|path| field_path::of_struct(path, item, errors));
    each_once(|| state.states(), errors);
    // A missing key may be one that could not be read.
    if state.is_read {
        complete(state, errors);
    }
}

/// `state(ready("ACTIVE"))`, `state(field = status)`
fn complete(state: &State, errors: &mut Errors) {
    let here = state.span.unwrap_or_else(Span::call_site);
    if !state.field.is_set() {
        errors.at_span(here, own::missing(StateKey::Field));
    } else if !state.ready.is_set() {
        errors.at_span(here, own::missing(StateKey::Ready));
    }
}

/// `state(ready("ACTIVE"), failed("active"))`, and an empty state
pub(super) fn each_once<'s, K: Keyword, I: Iterator<Item = (K, &'s LitStr)>>(
    states: impl Fn() -> I,
    errors: &mut Errors,
) {
    for (at, (_, name)) in states().enumerate() {
        let text = name.value();
        if text.trim().is_empty() {
            errors.at(name, own::EMPTY_STATE);
        } else if let Some((first, _)) =
            states().take(at).find(|(_, other)| other.value().trim().eq_ignore_ascii_case(text.trim()))
        {
            errors.at(name, own::same_state(first.word()));
        }
    }
}
