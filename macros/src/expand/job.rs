//! The impls for jobs: the status of a job, and the request that queries it.

use proc_macro2::TokenStream;
use quote::{ToTokens, quote, quote_spanned};
use syn::spanned::Spanned as _;
use syn::{Ident, LitStr};

use super::bounds::self_type;
use super::{lint_levels, named};
use crate::ast::{Body, Field, Struct};
use crate::attr::{FieldPath, Job, SetOnce, Step};

/// Generate `JobStatus` for `job(…)`, and `StartsJob` for `status = Endpoint`.
pub(crate) fn expand(item: &Struct<'_>) -> Option<TokenStream> {
    let status = item.args.job().and_then(|job| Some(status(item, job, job.state.get()?)));
    let start = starting_field(item).and_then(|field| start(item, field));
    let runtime = item.args.runtime();
    (status.is_some() || start.is_some()).then(|| {
        let levels = lint_levels::attributes(item.original);
        quote!(#levels const _: () = { use #runtime as __restable; #status #start };)
    })
}

/// Whether the struct has the id of a job.
pub(super) fn starts_job(item: &Struct<'_>) -> bool {
    starting_field(item).is_some_and(|field| field.status().is_some())
}

/// The name of the header that has the id of a job.
pub(super) fn header<'s>(item: &'s Struct<'_>) -> Option<&'s LitStr> {
    starting_field(item)?.header()
}

/// The field with `status = Endpoint`.
fn starting_field<'s>(item: &'s Struct<'_>) -> Option<&'s Field<'s>> {
    match &item.body {
        Body::Parameters(fields) => fields.iter().find(|field| field.status().is_some()),
        Body::Newtype(field) => Some(field),
        Body::Unit => None,
    }
}

fn status(item: &Struct<'_>, job: &Job, state: &FieldPath) -> TokenStream {
    let this = self_type(item);
    let (generics, _, clause) = item.original.generics.split_for_impl();
    let Job { code, reason, progress, entities, sub_jobs, .. } = job;
    let state = state_method(item, state, &words(job));
    let text = || quote!(__restable::Option<&__restable::str>);
    let methods = [
        code.get().map(|place| method(item, place, &quote!(error_code), &text(), "job_text")),
        reason.get().map(|place| method(item, place, &quote!(fail_reason), &text(), "job_text")),
        progress.get().map(|place| {
            method(item, place, &quote!(progress), &quote!(__restable::Option<__restable::Percent>), "job_progress")
        }),
        entities.get().map(|place| {
            method(item, place, &quote!(entities), &quote!(__restable::Option<&__restable::Json>), "job_entities")
        }),
        sub_jobs.get().map(|place| {
            method(item, place, &quote!(sub_jobs), &quote!(__restable::Vec<&dyn __restable::JobStatus>), "job_parts")
        }),
    ];
    quote!(impl #generics __restable::JobStatus for #this #clause { #state #(#methods)* })
}

/// `DEFAULT_WORDS.succeeded(&["3"]).failed(&["2"])`
fn words(job: &Job) -> TokenStream {
    let vocabulary = job.vocabulary.get();
    let words = vocabulary.map_or_else(|| quote!(__restable::DEFAULT_WORDS), ToTokens::to_token_stream);
    let lists = [(quote!(succeeded), &job.succeeded), (quote!(failed), &job.failed), (quote!(canceled), &job.canceled)];
    let lists = lists.into_iter().filter_map(|(method, list): (_, &SetOnce<Vec<LitStr>>)| {
        let list = list.get()?;
        Some(quote!(.#method(&[#(#list),*])))
    });
    quote!(#words #(#lists)*)
}

fn state_method(item: &Struct<'_>, path: &FieldPath, words: &TokenStream) -> TokenStream {
    let (traits, found) = (named::traits(), found(item, path));
    let body = quote_spanned!(path.span()=> __restable::job_state(&#words, #found));
    quote!(fn state(&self) -> __restable::JobState { #traits #body })
}

/// The value of a part, which this function reads.
pub(super) fn read(item: &Struct<'_>, place: &FieldPath, function: &str) -> TokenStream {
    let (function, found) = (Ident::new(function, place.span()), found(item, place));
    quote_spanned!(place.span()=> __restable::#function(#found))
}

fn method(
    item: &Struct<'_>,
    place: &FieldPath,
    name: &TokenStream,
    returned: &TokenStream,
    function: &str,
) -> TokenStream {
    let (traits, body) = (named::traits(), read(item, place, function));
    quote!(fn #name(&self) -> #returned { #traits #body })
}

/// `named(|| Some(&job_behind(&self.entities)?.sub_jobs)).find()`
fn found(item: &Struct<'_>, place: &FieldPath) -> TokenStream {
    let start = place.0.first().map_or_else(|| place.span(), |step| step.member.span());
    let mut found = quote_spanned!(start=> self);
    for Step { member, question } in &place.0 {
        // With the span of the field, the compiler reports a wrong type at the field and not at the whole attribute.
        found.extend(quote_spanned!(member.span()=> .#member));
        if question.is_some() {
            found = quote_spanned!(member.span()=> __restable::job_behind(&#found)?);
        }
    }
    let found = quote_spanned!(place.span()=> &#found);
    // A path with the span of the attribute is an unnecessary qualification for the lint of that name.
    let some = quote!(__restable::Some);
    let closure = quote_spanned!(place.span()=> || #some(#found));
    named::find(item, place.span(), closure)
}

fn start(item: &Struct<'_>, field: &Field<'_>) -> Option<TokenStream> {
    let (query, ty, member, this) = (field.status()?, field.ty(), field.member(), self_type(item));
    let (generics, _, clause) = item.original.generics.split_for_impl();
    let jobs = quote_spanned!(ty.span()=> <#ty as __restable::JobIds>::Jobs<#query>);
    // If the type is not an id, the compiler reports it here, in the method and in its body. Equal errors at one span are merged.
    let job = quote_spanned!(ty.span()=> type Job = #jobs;);
    let tied = quote_spanned!(ty.span()=> <#ty as __restable::JobIds>::jobs(&self.#member));
    let body = quote_spanned!(ty.span()=> { #tied });
    let method = quote_spanned!(ty.span()=> fn job(&self) -> Self::Job #body);
    Some(quote! {
        impl #generics __restable::StartsJob for #this #clause {
            type Query = #query;
            #job
            #method
        }
        #[allow(dead_code, private_interfaces)]
        impl #generics #this #clause {
            /// The started job, with the request that queries its status.
            pub fn job(&self) -> #jobs #body
        }
    })
}
