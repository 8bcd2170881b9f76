//! The arguments of `#[param(…)]`.

use proc_macro2::{Span, TokenStream};
use restable_model::{
    Attribute, Documented, Key, Keyword as _, Location, Microversion, Microversions, ParamKey, Style,
};
use syn::{LitStr, TypePath};

use super::{DefaultValue, Entry, LocationArgs, SetOnce, entries};
use crate::errors::Errors;
use crate::message;

/// The arguments of all `#[param(…)]` of a field.
#[derive(Default)]
pub(crate) struct Param {
    pub(crate) documented: SetOnce<(LitStr, Documented)>,
    pub(crate) name: SetOnce<LitStr>,
    pub(crate) mandatory: SetOnce<Span>,
    pub(crate) optional: SetOnce<Span>,
    pub(crate) see: Vec<(LitStr, LitStr)>,
    pub(crate) status: SetOnce<TypePath>,
    pub(crate) differs: SetOnce<LitStr>,
    pub(crate) rest: SetOnce<Span>,
    pub(crate) serde: SetOnce<Span>,
    pub(crate) raw: SetOnce<Span>,
    pub(crate) flatten: SetOnce<Span>,
    pub(crate) default: SetOnce<(DefaultValue, Span)>,
    pub(crate) aliases: Vec<LitStr>,
    pub(crate) location: LocationArgs,
    pub(crate) style: SetOnce<(LitStr, Style)>,
    pub(crate) as_string: SetOnce<Span>,
    pub(crate) min_version: SetOnce<(LitStr, Microversion)>,
    pub(crate) max_version: SetOnce<(LitStr, Microversion)>,
    /// Every key that was read without an error, and its span.
    pub(crate) keys: Vec<(ParamKey, Span)>,
    /// Whether an argument could not be read. It may have been the location.
    pub(crate) has_errors: bool,
}

impl Param {
    /// Adds the arguments of one attribute.
    pub(crate) fn parse(&mut self, arguments: TokenStream, errors: &mut Errors) {
        let before = errors.count();
        self.entries(arguments, errors);
        self.has_errors |= errors.count() > before;
    }

    fn entries(&mut self, arguments: TokenStream, errors: &mut Errors) {
        for entry in entries(arguments) {
            if let Some(text) = entry.alone() {
                let documented = documented(text, errors);
                self.documented.set_alone("documented type", &entry, documented, errors);
                continue;
            }
            if let Some(key) = entry.key(Attribute::Param, errors) {
                self.key(key, &entry, errors);
            }
        }
    }

    fn key(&mut self, param: ParamKey, entry: &Entry, errors: &mut Errors) {
        let (key, before) = (param.key(), errors.count());
        match param {
            ParamKey::Name => self.name.set(key, entry, entry.assigned(key, errors), errors),
            ParamKey::Mandatory => self.mandatory.set(key, entry, entry.flag(key, errors), errors),
            ParamKey::Optional => self.optional.set(key, entry, entry.flag(key, errors), errors),
            ParamKey::See => {
                self.see.extend(entry.texts(2, key, errors).and_then(|texts| pair(texts, entry, key, errors)));
            }
            ParamKey::Status => self.status.set(key, entry, entry.assigned(key, errors), errors),
            ParamKey::Differs => self.differs.set(key, entry, entry.assigned(key, errors), errors),
            ParamKey::Rest => self.rest.set(key, entry, entry.flag(key, errors), errors),
            ParamKey::Serde => self.serde.set(key, entry, entry.flag(key, errors), errors),
            ParamKey::Raw => self.raw.set(key, entry, entry.flag(key, errors), errors),
            ParamKey::Flatten => self.flatten.set(key, entry, entry.flag(key, errors), errors),
            ParamKey::Default => {
                self.default.set(key, entry, DefaultValue::parse(entry, key, errors), errors);
            }
            ParamKey::Alias => self.aliases.extend(entry.assigned::<LitStr>(key, errors)),
            ParamKey::Sensitive => self.location.sensitive.set(key, entry, entry.flag(key, errors), errors),
            ParamKey::Path => self.location.add(entry.flag(key, errors), Location::Path, entry, errors),
            ParamKey::Query => self.location.add(entry.flag(key, errors), Location::Query, entry, errors),
            ParamKey::Body => self.location.add(entry.flag(key, errors), Location::WholeBody, entry, errors),
            ParamKey::Style => {
                let style = entry.assigned(key, errors).and_then(|word| style(word, errors));
                self.style.set(key, entry, style, errors);
            }
            ParamKey::AsString => self.as_string.set(key, entry, entry.flag(key, errors), errors),
            ParamKey::MinVersion => self.min_version.set(key, entry, microversion(key, entry, errors), errors),
            ParamKey::MaxVersion => self.max_version.set(key, entry, microversion(key, entry, errors), errors),
            ParamKey::Header => self.location.add_header(entry.assigned(key, errors), entry, errors),
        }
        if errors.count() == before {
            self.keys.push((param, entry.span()));
        }
    }
}

impl Param {
    /// The microversions that have the parameter.
    pub(crate) fn versions(&self) -> Microversions {
        let mut versions = Microversions::ALL;
        versions.min = self.min_version.get().map(|(_, version)| *version);
        versions.max = self.max_version.get().map(|(_, version)| *version);
        versions
    }
}

fn microversion(key: &Key, entry: &Entry, errors: &mut Errors) -> Option<(LitStr, Microversion)> {
    let text: LitStr = entry.assigned(key, errors)?;
    match text.value().parse() {
        Ok(version) => Some((text, version)),
        Err(error) => {
            errors.at(&text, error);
            None
        }
    }
}

fn documented(text: LitStr, errors: &mut Errors) -> Option<(LitStr, Documented)> {
    match Documented::parse(&text.value()) {
        Ok(documented) => Some((text, documented)),
        Err(error) => {
            let word = text.value();
            match ParamKey::from_word(&word) {
                Some(key) => errors.at(&text, message::quoted_key(key.key())),
                None => errors.at(&text, error),
            }
            None
        }
    }
}

fn style(word: LitStr, errors: &mut Errors) -> Option<(LitStr, Style)> {
    let Some(style) = Style::from_word(&word.value()) else {
        errors.at(&word, message::unknown_style());
        return None;
    };
    Some((word, style))
}

fn pair(texts: Vec<LitStr>, entry: &Entry, key: &Key, errors: &mut Errors) -> Option<(LitStr, LitStr)> {
    if let Ok([title, target]) = <[LitStr; 2]>::try_from(texts) {
        return Some((title, target));
    }
    entry.wrong_form(key, errors);
    None
}

/// The key of `#[param(…)]` that was written as an attribute, as in `#[body]`.
pub(crate) fn as_key(name: &str) -> Option<&'static Key> {
    let key = if name == JSON { ParamKey::Body } else { ParamKey::from_word(name)? };
    key.is_mistaken_for_attribute().then(|| key.key())
}

/// The name of the whole body in other libraries.
const JSON: &str = "json";
