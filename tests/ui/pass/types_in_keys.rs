//! Every key with a type or a path accepts each form of it: commas, brackets and arrows inside it do not end the key.
#![deny(warnings)]

use std::collections::BTreeMap;
use std::marker::PhantomData;

use restable::job::Vocabulary;
use restable::{JobId, request, response};

/// A cloud.
pub trait Cloud {
    /// A pair of the type.
    type Out;
    /// The status query.
    type Show;
    /// The words for its states.
    const WORDS: Vocabulary;
}

/// One cloud.
#[derive(Debug)]
pub struct Otc;

impl Cloud for Otc {
    type Out = Two<String, String>;
    type Show = ShowJob<String, String>;
    const WORDS: Vocabulary = Vocabulary::DEFAULT;
}

#[response]
pub struct Two<A, B> {
    pub a: A,
    pub b: B,
}

#[response]
pub struct Counted<A, const N: usize> {
    #[param(serde)]
    pub of: PhantomData<A>,
}

#[request(GET "/v1/pairs", response = Two<String, Vec<Option<String>>>, title = "Pairs")]
pub struct Pairs;

#[request(response = Two<BTreeMap<String, Vec<Vec<u8>>>, Vec<Two<String, u8>>>, GET "/v1/nested")]
pub struct Nested;

#[request(GET "/v1/projections", response = <Otc as Cloud>::Out, title = "Projections")]
pub struct Projections;

#[request(GET "/v1/functions", response = Counted<fn(u8, u16) -> Vec<u8>, 3>, title = "Functions")]
pub struct Functions;

#[request(GET "/v1/arrays", response = Counted<[u8; 4], { 1 + 2 }>, title = "Arrays")]
pub struct Arrays;

#[request(GET "/v1/tuples", response = Counted<(u8, fn() -> u8), 2>, title = "Tuples")]
pub struct Tuples;

#[response(job(state = state, vocabulary = <Otc as Cloud>::WORDS, code = code))]
pub struct Job<A, B> {
    pub state: String,
    pub code: Option<String>,
    #[param(serde)]
    pub of: PhantomData<(A, B)>,
}

/// Query the status of a job.
#[request(GET "/v1/jobs/{id}", response = Job<Otc, String>)]
pub struct ShowJob<A, B> {
    #[path]
    pub id: String,
    #[query]
    pub a: Option<A>,
    #[query]
    pub b: Option<B>,
}

#[response]
pub struct Started {
    #[param("String", status = ShowJob<String, Vec<u8>>, mandatory)]
    pub job_id: JobId,
}

#[response]
pub struct StartedThere {
    #[param("String", status = <Otc as Cloud>::Show, mandatory)]
    pub job_id: JobId,
}

fn main() {}
