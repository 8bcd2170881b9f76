//! `job(state = status, code = error_code, …)`: the fields that hold the status of a job.

use proc_macro2::{Span, TokenStream};
use restable_model::{JobKey, Key, Keyword as _};
use syn::parse::{Parse, ParseStream};
use syn::spanned::Spanned as _;
use syn::{ExprPath, LitStr, Member, Token};

use super::{Entry, Form, SetOnce, entries};
use crate::errors::Errors;
use crate::message;

/// The path of the field for each part of a job's status.
#[derive(Default)]
pub(crate) struct Job {
    pub(crate) state: SetOnce<FieldPath>,
    pub(crate) code: SetOnce<FieldPath>,
    pub(crate) reason: SetOnce<FieldPath>,
    pub(crate) progress: SetOnce<FieldPath>,
    pub(crate) entities: SetOnce<FieldPath>,
    pub(crate) sub_jobs: SetOnce<FieldPath>,
    pub(crate) vocabulary: SetOnce<ExprPath>,
    pub(crate) succeeded: SetOnce<Vec<LitStr>>,
    pub(crate) failed: SetOnce<Vec<LitStr>>,
    pub(crate) canceled: SetOnce<Vec<LitStr>>,
}

/// The path of a field, which may be in another struct: `entities?.sub_jobs`.
pub(crate) struct FieldPath(pub(crate) Vec<Step>);

/// A field of the path, with `?` if it is an `Option`.
pub(crate) struct Step {
    pub(crate) member: Member,
    pub(crate) question: Option<Token![?]>,
}

impl Parse for FieldPath {
    fn parse(input: ParseStream<'_>) -> syn::Result<Self> {
        let mut steps = Vec::new();
        loop {
            steps.push(Step { member: input.parse()?, question: input.parse()? });
            if input.parse::<Option<Token![.]>>()?.is_none() {
                return Ok(Self(steps));
            }
        }
    }
}

fn place(part: &str, value: &TokenStream, errors: &mut Errors) -> Option<FieldPath> {
    FieldPath::read(value, &message::job_place(part), errors)
}

impl FieldPath {
    /// Reads a path, or adds an error with this message.
    pub(super) fn read(value: &TokenStream, message: &str, errors: &mut Errors) -> Option<Self> {
        let parsed = syn::parse2::<Self>(value.clone());
        let mut path = parsed.map_err(|_| errors.at(value, message)).ok()?;
        // Without the `?`, the compiler does not report it again.
        if let Some(question) = path.0.last_mut().and_then(|last| last.question.take()) {
            errors.at(question, message::JOB_LAST_QUESTION);
        }
        Some(path)
    }

    /// The span of the last field, for errors.
    pub(crate) fn span(&self) -> Span {
        self.0.last().map_or_else(Span::call_site, |step| step.member.span())
    }
}

impl Job {
    /// Reads `job(…)`. Returns `None` and adds an error if it is not a list.
    pub(super) fn parse(entry: &Entry, key: &Key, errors: &mut Errors) -> Option<Self> {
        let Form::List(list) = &entry.form else {
            entry.wrong_form(key, errors);
            return None;
        };
        let mut job = Self::default();
        for part in entries(list.clone()) {
            job.part(&part, errors);
        }
        if !job.state.is_set() && errors.count() == 0 {
            errors.at_span(entry.span(), message::JOB_WITHOUT_STATE);
        }
        Some(job)
    }

    /// The paths of all parts.
    pub(crate) fn paths(&self) -> impl Iterator<Item = &FieldPath> {
        let Self { state, code, reason, progress, entities, sub_jobs, .. } = self;
        [state, code, reason, progress, entities, sub_jobs].into_iter().filter_map(SetOnce::get)
    }

    /// The paths of all parts.
    pub(crate) fn paths_mut(&mut self) -> impl Iterator<Item = &mut FieldPath> {
        let Self { state, code, reason, progress, entities, sub_jobs, .. } = self;
        [state, code, reason, progress, entities, sub_jobs].into_iter().filter_map(|path| path.0.as_mut())
    }

    /// The states after the end of the job, with the key that lists them.
    pub(crate) fn states(&self) -> impl Iterator<Item = (JobKey, &LitStr)> {
        let lists =
            [(JobKey::Succeeded, &self.succeeded), (JobKey::Failed, &self.failed), (JobKey::Canceled, &self.canceled)];
        lists.into_iter().flat_map(|(key, list)| list.get().into_iter().flatten().map(move |state| (key, state)))
    }

    /// Removes the parts whose path does not fulfil the condition.
    pub(crate) fn retain(&mut self, is_kept: impl Fn(&FieldPath) -> bool) {
        let Self { state, code, reason, progress, entities, sub_jobs, .. } = self;
        for part in [state, code, reason, progress, entities, sub_jobs] {
            part.0 = part.0.take().filter(&is_kept);
        }
    }

    fn part(&mut self, entry: &Entry, errors: &mut Errors) {
        let word = entry.key.as_ref().map(ToString::to_string).unwrap_or_default();
        let Some(part) = JobKey::from_word(&word) else {
            errors.at(&entry.tokens, message::unknown_job_part(&word));
            return;
        };
        let key = part.key();
        let states = match part {
            JobKey::Succeeded => Some(&mut self.succeeded),
            JobKey::Failed => Some(&mut self.failed),
            JobKey::Canceled => Some(&mut self.canceled),
            _ => None,
        };
        if let Some(states) = states {
            return states.set(key, entry, entry.texts(1, key, errors), errors);
        }
        let Form::Assign(value) = &entry.form else {
            errors.at(&entry.tokens, message::job_place(key.word));
            return;
        };
        let part = match part {
            JobKey::State => &mut self.state,
            JobKey::Code => &mut self.code,
            JobKey::Reason => &mut self.reason,
            JobKey::Progress => &mut self.progress,
            JobKey::Entities => &mut self.entities,
            JobKey::SubJobs => &mut self.sub_jobs,
            JobKey::Vocabulary => {
                let path = syn::parse2(value.clone()).map_err(|_| errors.at(value, message::JOB_VOCABULARY)).ok();
                return self.vocabulary.set(key, entry, path, errors);
            }
            JobKey::Succeeded | JobKey::Failed | JobKey::Canceled => return,
        };
        part.set(key, entry, place(key.word, value, errors), errors);
    }
}
