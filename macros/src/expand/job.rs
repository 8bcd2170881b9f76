//! Jobs: where a table tells how a job is, and which request asks for it.

use proc_macro2::TokenStream;
use quote::{quote, quote_spanned};

use super::bounds::self_type;
use crate::ast::{Body, Field, Struct};
use crate::attr::{Job, Place, Step};

/// Generate `JobStatus` and `StartsJob`, where the annotations speak of jobs.
pub(crate) fn expand(item: &Struct<'_>) -> Option<TokenStream> {
    let status = item.args.job().map(|job| status(item, job));
    let start = starting_field(item).and_then(|field| start(item, field));
    let runtime = item.args.runtime();
    (status.is_some() || start.is_some()).then(|| quote!(const _: () = { use #runtime as __restable; #status #start };))
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
    let methods = job.parts.iter().map(|(part, place)| {
        let found = found(place);
        match *part {
            "state" => {
                let vocabulary = job.vocabulary.get().map_or_else(|| quote!(__restable::DEFAULT_WORDS), |path| quote!(#path));
                quote!(fn state(&self) -> __restable::JobState { __restable::job_state(&#vocabulary, #found) })
            }
            "code" => quote!(fn error_code(&self) -> __restable::Option<&__restable::str> { __restable::job_text(#found) }),
            "reason" => {
                quote!(fn fail_reason(&self) -> __restable::Option<&__restable::str> { __restable::job_text(#found) })
            }
            "progress" => {
                quote!(fn progress(&self) -> __restable::Option<__restable::Percent> { __restable::job_progress(#found) })
            }
            "entities" => {
                quote!(fn entities(&self) -> __restable::Option<&__restable::Json> { __restable::job_entities(#found) })
            }
            _ => quote! {
                fn sub_jobs(&self) -> __restable::Vec<&dyn __restable::JobStatus> { __restable::job_parts(#found) }
            },
        }
    });
    quote!(impl #generics __restable::JobStatus for #this #clause { #(#methods)* })
}

/// `|| Some(&self.entities.as_ref()?.sub_jobs)`
fn found(place: &Place) -> TokenStream {
    let mut found = quote!(self);
    for (at, Step { member, question }) in place.0.iter().enumerate() {
        found.extend(quote!(.#member));
        // The last part may be an `Option` without a mark, which its type tells.
        if let Some(question) = question.filter(|_| at + 1 < place.0.len()) {
            found.extend(quote_spanned!(question.spans[0]=> .as_ref()?));
        }
    }
    quote!(|| __restable::Some(&#found))
}

fn start(item: &Struct<'_>, field: &Field<'_>) -> Option<TokenStream> {
    let (query, ty, member, this) = (field.status()?, field.ty(), field.member(), self_type(item));
    let (generics, _, clause) = item.original.generics.split_for_impl();
    Some(quote! {
        impl #generics __restable::StartsJob for #this #clause {
            type Query = #query;
            type Job = <#ty as __restable::JobIds>::Jobs<#query>;
            fn job(&self) -> Self::Job {
                <#ty as __restable::JobIds>::jobs(&self.#member)
            }
        }
        #[allow(dead_code, private_interfaces)]
        impl #generics #this #clause {
            /// The job that was started, tied to the request that asks for its status.
            pub fn job(&self) -> <Self as __restable::StartsJob>::Job {
                __restable::StartsJob::job(self)
            }
        }
    })
}
