//! The arguments of `#[response(…)]`, `#[structure(…)]`, `#[request(…)]` and `#[values(…)]`.

use proc_macro2::{Span, TokenStream};
use restable_model::{Attribute, ItemKey, Key, Keyword as _, LinkError, Location, RenameRule, Target};
use syn::parse::{Parse, ParseStream};
use syn::{LitStr, Path};

use super::{Call, Constant, Entry, Job, Pages, Range, Runtime, SetOnce, State, entries};
use crate::errors::Errors;

/// The arguments of an attribute on an item.
#[derive(Default)]
pub(crate) struct TableArgs {
    docs: SetOnce<LitStr>,
    page: SetOnce<LitStr>,
    title: SetOnce<LitStr>,
    success: SetOnce<Vec<LitStr>>,
    statuses: SetOnce<Vec<Range>>,
    path: SetOnce<Path>,
    job: SetOnce<Job>,
    pub(crate) state: SetOnce<State>,
    pub(crate) new: SetOnce<Span>,
    pub(crate) tag: SetOnce<LitStr>,
    pub(crate) content: SetOnce<LitStr>,
    pub(crate) untagged: SetOnce<Span>,
    rename_all: SetOnce<LitStr>,
    pub(crate) call: Call,
    /// Whether an argument could not be read.
    pub(crate) has_errors: bool,
}

/// A path as in a `use` item.
struct RuntimePath(Path);

impl Parse for RuntimePath {
    fn parse(input: ParseStream<'_>) -> syn::Result<Self> {
        Path::parse_mod_style(input).map(Self)
    }
}

impl TableArgs {
    pub(crate) fn parse(attribute: Attribute, arguments: TokenStream, errors: &mut Errors) -> Self {
        let (mut args, before) = (Self::default(), errors.count());
        for entry in entries(arguments) {
            if attribute == Attribute::Request && args.call.take_route(&entry, errors) {
                continue;
            }
            if let Some(key) = entry.key(attribute, errors) {
                args.key(key, &entry, errors);
            }
        }
        args.has_errors = errors.count() > before;
        args
    }

    fn key(&mut self, item: ItemKey, entry: &Entry, errors: &mut Errors) {
        let key = item.key();
        match item {
            ItemKey::Docs => self.docs.set(key, entry, entry.assigned(key, errors), errors),
            ItemKey::Page => self.page.set(key, entry, entry.assigned(key, errors), errors),
            ItemKey::Title => self.title.set(key, entry, entry.assigned(key, errors), errors),
            ItemKey::Success => self.success.set(key, entry, entry.texts(2, key, errors), errors),
            ItemKey::Status => self.statuses.set(key, entry, entry.list(key, errors), errors),
            ItemKey::Job => self.job.set(key, entry, Job::parse(entry, key, errors), errors),
            ItemKey::State => self.state.set(key, entry, State::parse(entry, key, errors), errors),
            // With a value it is an error, but other code still calls the function.
            ItemKey::New => {
                let span = entry.flag(key, errors).unwrap_or_else(Span::call_site);
                self.new.set(key, entry, Some(span), errors);
            }
            ItemKey::Crate => {
                let path = entry.assigned(key, errors).map(|RuntimePath(path)| path);
                self.path.set(key, entry, path, errors);
            }
            ItemKey::Response => self.call.response.set(key, entry, entry.assigned(key, errors), errors),
            ItemKey::Wrapper => self.call.wrapper.set(key, entry, entry.assigned(key, errors), errors),
            ItemKey::Tag => self.tag.set(key, entry, entry.assigned(key, errors), errors),
            ItemKey::Content => self.content.set(key, entry, entry.assigned(key, errors), errors),
            ItemKey::Untagged => self.untagged.set(key, entry, entry.flag(key, errors), errors),
            ItemKey::Form => self.call.form.set(key, entry, entry.flag(key, errors), errors),
            ItemKey::Pages => self.call.pages.set(key, entry, Pages::parse(entry, key, errors), errors),
            ItemKey::Multipart => self.call.multipart.set(key, entry, entry.flag(key, errors), errors),
            ItemKey::ContentType => self.call.content_type.set(key, entry, entry.assigned(key, errors), errors),
            ItemKey::RenameAll => self.rename_all.set(key, entry, entry.assigned(key, errors), errors),
            ItemKey::Header => self.constants(Location::Header, key, entry, errors),
            ItemKey::Query => self.constants(Location::Query, key, entry, errors),
            ItemKey::Body => self.constants(Location::Body, key, entry, errors),
        }
    }

    fn constants(&mut self, location: Location, key: &Key, entry: &Entry, errors: &mut Errors) {
        self.call.constants.extend(Constant::parse(entry, key, location, errors));
    }

    /// Arguments with only the path of the crate `restable`.
    pub(crate) fn with_runtime(path: Option<&Path>) -> Self {
        Self { path: SetOnce(path.cloned()), ..Self::default() }
    }

    pub(crate) fn runtime_path(&self) -> Option<&Path> {
        self.path.get()
    }

    pub(crate) fn docs(&self) -> Option<&LitStr> {
        self.docs.get()
    }

    pub(crate) fn runtime(&self) -> Runtime {
        Runtime::new(self.path.get())
    }

    pub(crate) fn title(&self) -> Option<String> {
        self.title.get().map(LitStr::value)
    }

    /// The value of `rename_all`.
    pub(crate) fn rename_all(&self) -> Option<&LitStr> {
        self.rename_all.get()
    }

    /// How the names of fields or variants are written, or `None` if that is not given or unknown.
    pub(crate) fn rename_rule(&self) -> Option<RenameRule> {
        RenameRule::from_word(&self.rename_all.get()?.value())
    }

    /// The link to the page that documents the table.
    pub(crate) fn page(&self) -> Option<&LitStr> {
        self.page.get()
    }

    /// The absolute URL of a link.
    pub(crate) fn url(&self, link: &LitStr) -> Result<String, LinkError> {
        let docs = self.docs.get().map(LitStr::value);
        Target::parse(&link.value())?.url(docs.as_deref())
    }

    /// The fields that hold the status of a job.
    pub(crate) fn job_mut(&mut self) -> Option<&mut Job> {
        self.job.0.as_mut()
    }

    /// The argument that only an enum has, with its key.
    pub(crate) fn of_enum(&self) -> Option<(Span, ItemKey)> {
        let text = |once: &SetOnce<LitStr>| once.get().map(LitStr::span);
        let tag = text(&self.tag).map(|span| (span, ItemKey::Tag));
        let content = text(&self.content).map(|span| (span, ItemKey::Content));
        tag.or(content).or(self.untagged.get().map(|span| (*span, ItemKey::Untagged)))
    }

    /// The fields that hold the status of a job.
    pub(crate) fn job(&self) -> Option<&Job> {
        self.job.get()
    }

    /// The statuses of `status(…)`, which are normal besides every 2xx.
    pub(crate) fn statuses(&self) -> &[Range] {
        self.statuses.get().map_or(&[], Vec::as_slice)
    }

    /// The pointer and the values of `success(…)`.
    pub(crate) fn success(&self) -> Option<(&LitStr, &[LitStr])> {
        self.success.get()?.split_first()
    }
}
