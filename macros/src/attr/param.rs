//! `#[param(…)]`.

use proc_macro2::{Span, TokenStream};
use restable_model::{Attribute, Documented};
use syn::{LitStr, TypePath};

use super::{LocationArgs, Once, entries};
use crate::message;
use crate::report::Errors;

/// The annotation of a field.
#[derive(Default)]
pub(crate) struct Param {
    pub(crate) documented: Once<(LitStr, Documented)>,
    pub(crate) name: Once<LitStr>,
    pub(crate) mandatory: Once<Span>,
    pub(crate) optional: Once<Span>,
    pub(crate) see: Vec<(LitStr, LitStr)>,
    pub(crate) status: Once<TypePath>,
    pub(crate) differs: Once<LitStr>,
    pub(crate) rest: Once<Span>,
    pub(crate) serde: Once<Span>,
    pub(crate) travel: LocationArgs,
    /// Whether there is something that could not be understood, which may be where the field travels.
    pub(crate) unclear: bool,
}

impl Param {
    /// Adds the arguments of one attribute; a field may carry several.
    pub(crate) fn parse(&mut self, arguments: TokenStream, errors: &mut Errors) {
        let before = errors.count();
        self.entries(arguments, errors);
        self.unclear |= errors.count() > before;
    }

    fn entries(&mut self, arguments: TokenStream, errors: &mut Errors) {
        for entry in entries(arguments) {
            if let Some(text) = entry.alone() {
                let documented = documented(text, errors);
                self.documented.set("the documented type", &entry, documented, errors);
                continue;
            }
            let Some(key) = entry.key(Attribute::Param, errors) else {
                continue;
            };
            match key.word {
                "name" => self.name.set(&key.name(), &entry, entry.assigned(key, errors), errors),
                "mandatory" => self.mandatory.set(&key.name(), &entry, entry.flag(key, errors), errors),
                "optional" => self.optional.set(&key.name(), &entry, entry.flag(key, errors), errors),
                "see" => self.see.extend(entry.texts(key, errors).and_then(|texts| pair(texts, &entry, key, errors))),
                "status" => self.status.set(&key.name(), &entry, entry.assigned(key, errors), errors),
                "differs" => self.differs.set(&key.name(), &entry, entry.assigned(key, errors), errors),
                "rest" => self.rest.set(&key.name(), &entry, entry.flag(key, errors), errors),
                "serde" => self.serde.set(&key.name(), &entry, entry.flag(key, errors), errors),
                _ if self.travel.take(key, &entry, errors) => {}
                other => unreachable!("`{other}` is in the list of keys and not understood here"),
            }
        }
    }
}

fn documented(text: LitStr, errors: &mut Errors) -> Option<(LitStr, Documented)> {
    match Documented::parse(&text.value()) {
        Ok(documented) => Some((text, documented)),
        Err(error) => {
            let word = text.value();
            match Attribute::Param.keys().find(|key| key.word == word) {
                Some(key) => errors.at(&text, message::quoted_key(key)),
                None => errors.at(&text, error),
            }
            None
        }
    }
}

fn pair(
    texts: Vec<LitStr>,
    entry: &super::Entry,
    key: &restable_model::Key,
    errors: &mut Errors,
) -> Option<(LitStr, LitStr)> {
    if let Ok([title, target]) = <[LitStr; 2]>::try_from(texts) {
        return Some((title, target));
    }
    entry.wrong_form(key, errors);
    None
}

/// How a key of `#[param(…)]` is written that is an attribute of a field by itself, as `#[body]`.
pub(crate) fn as_key(attr: &syn::Attribute) -> Option<&'static str> {
    AS_ATTRIBUTES.iter().find(|(word, _)| attr.path().is_ident(word)).map(|(_, written)| *written)
}

/// What people write as an attribute because `#[path]`, `#[query]` and `#[header(…)]` are some. Words that the derives of
/// other crates take are none of them.
const AS_ATTRIBUTES: [(&str, &str); 6] = [
    ("body", "#[param(body)]"),
    ("json", "#[param(body)]"),
    ("rest", "#[param(rest)]"),
    ("mandatory", "#[param(mandatory)]"),
    ("optional", "#[param(optional)]"),
    ("see", "#[param(see(\"Title\", \"target\"))]"),
];
