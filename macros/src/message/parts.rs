//! The errors of arguments that are lists, such as `job(…)`.

use restable_model::{ItemKey, Keyword};

/// A part without a key of its list. `word` is empty if it has no key at all.
pub(super) fn unknown<K: Keyword>(list: ItemKey, word: &str) -> String {
    let known = K::ALL.iter().map(|key| key.word()).collect::<Vec<_>>().join(", ");
    let list = list.word();
    match word {
        "" => format!("missing key in `{list}(…)`: use one of {known}"),
        word => format!("unknown key `{word}` in `{list}(…)`: use one of {known}"),
    }
}
