//! `#[response(…)]`, `#[structure(…)]` and `#[request(…)]`.

use proc_macro2::TokenStream;
use restable_model::{Attribute, ItemKey, Keyword as _, Target};
use syn::parse::{Parse, ParseStream};
use syn::{LitStr, Path};

use super::{Call, Entry, Job, Once, Runtime, entries};
use crate::errors::Errors;

/// The arguments of an attribute on a struct, or of `#[values]`, which takes only `crate`.
#[derive(Default)]
pub(crate) struct TableArgs {
    docs: Once<LitStr>,
    page: Once<LitStr>,
    title: Once<LitStr>,
    success: Once<Vec<LitStr>>,
    path: Once<Path>,
    job: Once<Job>,
    pub(crate) call: Call,
}

/// A path as `use` takes it.
struct RuntimePath(Path);

impl Parse for RuntimePath {
    fn parse(input: ParseStream<'_>) -> syn::Result<Self> {
        Path::parse_mod_style(input).map(Self)
    }
}

impl TableArgs {
    pub(crate) fn parse(attribute: Attribute, arguments: TokenStream, errors: &mut Errors) -> Self {
        let mut args = Self::default();
        for entry in entries(arguments) {
            if attribute == Attribute::Request && args.call.take_route(&entry, errors) {
                continue;
            }
            if let Some(key) = entry.key(attribute, errors) {
                args.key(key, &entry, errors);
            }
        }
        args.check(errors);
        // What is missing may be what is misspelt.
        if attribute == Attribute::Request && errors.count() == 0 {
            args.call.check(errors);
        }
        args
    }

    fn key(&mut self, item: ItemKey, entry: &Entry, errors: &mut Errors) {
        let key = item.key();
        match item {
            ItemKey::Docs => self.docs.set(key, entry, entry.assigned(key, errors), errors),
            ItemKey::Page => self.page.set(key, entry, entry.assigned(key, errors), errors),
            ItemKey::Title => self.title.set(key, entry, entry.assigned(key, errors), errors),
            ItemKey::Success => self.success.set(key, entry, entry.texts(key, errors), errors),
            ItemKey::Job => self.job.set(key, entry, Job::parse(entry, key, errors), errors),
            ItemKey::Crate => {
                let path = entry.assigned(key, errors).map(|RuntimePath(path)| path);
                self.path.set(key, entry, path, errors);
            }
            ItemKey::Response => self.call.set_response(key, entry, errors),
            ItemKey::Wrapper => self.call.wrapper.set(key, entry, entry.assigned(key, errors), errors),
            ItemKey::Form => self.call.form.set(key, entry, entry.flag(key, errors), errors),
        }
    }

    /// Arguments that say nothing but where the runtime is.
    pub(crate) fn with_runtime(path: Option<&Path>) -> Self {
        Self { path: Once(path.cloned()), ..Self::default() }
    }

    pub(crate) fn runtime_path(&self) -> Option<&Path> {
        self.path.get()
    }

    fn check(&self, errors: &mut Errors) {
        if let Some(docs) = self.docs.get() {
            match Target::parse(&docs.value()) {
                Ok(Target::Absolute(_)) => {}
                Ok(_) => errors.at(docs, "`docs` is the address that links are relative to: give an https:// URL"),
                Err(error) => errors.at(docs, error),
            }
        }
        let pointer = self.success().map(|(pointer, _)| pointer);
        if let Some(pointer) = pointer.filter(|pointer| !pointer.value().starts_with('/')) {
            errors.at(pointer, "a JSON pointer begins with `/`: success(\"/error_code\", \"0\")");
        }
    }

    pub(crate) fn runtime(&self) -> Runtime {
        Runtime::new(self.path.get())
    }

    pub(crate) fn title(&self) -> Option<String> {
        self.title.get().map(LitStr::value)
    }

    /// The URL of the page; reports it where it is unsafe or leads nowhere.
    pub(crate) fn page(&self, errors: &mut Errors) -> Option<String> {
        self.url(self.page.get()?, errors)
    }

    /// The whole URL of a link of the page.
    pub(crate) fn url(&self, link: &LitStr, errors: &mut Errors) -> Option<String> {
        let docs = self.docs.get().map(LitStr::value);
        let text = link.value();
        let url = Target::parse(&text).and_then(|target| target.url(docs.as_deref()));
        url.map_err(|error| errors.at(link, error)).ok()
    }

    /// Where the table tells how a job is, to be corrected.
    pub(crate) fn job_mut(&mut self) -> Option<&mut Job> {
        self.job.0.as_mut()
    }

    /// Where the table tells how a job is.
    pub(crate) fn job(&self) -> Option<&Job> {
        self.job.get()
    }

    /// The pointer and the values of the rule for a 2xx that failed.
    pub(crate) fn success(&self) -> Option<(&LitStr, &[LitStr])> {
        self.success.get()?.split_first()
    }
}
