//! Jobs: where a table tells how a job is, and which request asks for it.

use proc_macro2::TokenStream;
use quote::{ToTokens, quote, quote_spanned};
use syn::spanned::Spanned as _;

use super::bounds::self_type;
use super::carried;
use crate::ast::{Body, Field, Struct};
use crate::attr::{Job, Place, Step};

/// Generate `JobStatus` and `StartsJob`, where the annotations speak of jobs.
pub(crate) fn expand(item: &Struct<'_>) -> Option<TokenStream> {
    let status = item.args.job().map(|job| status(item, job));
    let start = starting_field(item).and_then(|field| start(item, field));
    let runtime = item.args.runtime();
    (status.is_some() || start.is_some()).then(|| {
        let carried = carried::attributes(item.original);
        quote!(#carried const _: () = { use #runtime as __restable; #status #start };)
    })
}

/// Whether the item declares the id of a job.
pub(super) fn starts_job(item: &Struct<'_>) -> bool {
    starting_field(item).is_some_and(|field| field.status().is_some())
}

/// The field with `status = Endpoint`.
fn starting_field<'s>(item: &'s Struct<'_>) -> Option<&'s Field<'s>> {
    match &item.body {
        Body::Parameters(fields) => fields.iter().find(|field| field.status().is_some()),
        Body::Newtype(field) => Some(field),
        Body::Unit => None,
    }
}

fn status(item: &Struct<'_>, job: &Job) -> TokenStream {
    let this = self_type(item);
    let (generics, _, clause) = item.original.generics.split_for_impl();
    let state = state(job);
    let methods = job.parts.iter().map(|(part, place)| part_of(part, place));
    quote!(impl #generics __restable::JobStatus for #this #clause { #state #(#methods)* })
}

/// The one part that has to be there; where it could not be understood, a promise of it.
fn state(job: &Job) -> TokenStream {
    let body = job.place("state").map_or_else(
        || quote!(loop {}),
        |place| {
            let default = || quote!(__restable::DEFAULT_WORDS);
            let words = job.vocabulary.get().map_or_else(default, ToTokens::to_token_stream);
            let found = found(place);
            quote_spanned!(place.span()=> __restable::job_state(&#words, #found))
        },
    );
    quote!(fn state(&self) -> __restable::JobState { #body })
}

fn part_of(part: &str, place: &Place) -> TokenStream {
    let found = found(place);
    let (signature, read) = match part {
        "code" => (quote!(error_code(&self) -> __restable::Option<&__restable::str>), quote!(job_text)),
        "reason" => (quote!(fail_reason(&self) -> __restable::Option<&__restable::str>), quote!(job_text)),
        "progress" => (quote!(progress(&self) -> __restable::Option<__restable::Percent>), quote!(job_progress)),
        "entities" => (quote!(entities(&self) -> __restable::Option<&__restable::Json>), quote!(job_entities)),
        "sub_jobs" => (quote!(sub_jobs(&self) -> __restable::Vec<&dyn __restable::JobStatus>), quote!(job_parts)),
        _ => return TokenStream::new(),
    };
    let body = quote_spanned!(place.span()=> __restable::#read(#found));
    quote!(fn #signature { #body })
}

/// `|| Some(&behind(&self.entities)?.sub_jobs)`
fn found(place: &Place) -> TokenStream {
    let mut found = quote_spanned!(place.span()=> self);
    for Step { member, question } in &place.0 {
        found.extend(quote!(.#member));
        if question.is_some() {
            found = quote_spanned!(member.span()=> __restable::job_behind(&#found)?);
        }
    }
    quote!(|| __restable::Some(&#found))
}

fn start(item: &Struct<'_>, field: &Field<'_>) -> Option<TokenStream> {
    let (query, ty, member, this) = (field.status()?, field.ty(), field.member(), self_type(item));
    let (generics, _, clause) = item.original.generics.split_for_impl();
    let jobs = quote_spanned!(ty.span()=> <#ty as __restable::JobIds>::Jobs<#query>);
    // Where the type is no id, the compiler points at the methods and their bodies too: it reports the same words at the same
    // place once.
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
            /// The job that was started, tied to the request that asks for its status.
            pub fn job(&self) -> #jobs #body
        }
    })
}
