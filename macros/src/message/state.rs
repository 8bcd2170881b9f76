//! The errors of `state(…)`.

use restable_model::{ItemKey, Key, Keyword as _, StateKey};

use super::parts;

/// `state(status = status)`
pub(crate) fn unknown_key(word: &str) -> String {
    parts::unknown::<StateKey>(ItemKey::State, word)
}

/// `state(field = "status")`
pub(crate) fn path(key: &Key) -> String {
    let word = key.word;
    format!(
        "`{word}` takes the path of a field: {word} = status, {word} = server.status, or {word} = server?.status if `server` is an Option"
    )
}

/// `state(ready("ACTIVE"))` without `field`
pub(crate) fn missing(key: StateKey) -> String {
    let key = key.key();
    format!("missing `{}` in `state(…)`: write {}", key.word, key.form)
}

/// `state(ready("ACTIVE"), failed("active"))`
pub(crate) fn same_state(first: &str) -> String {
    format!("`{first}` already has this state, in upper or lower case: remove one of them")
}

pub(crate) const EMPTY_STATE: &str = "the state is empty: write a state that the page documents";
