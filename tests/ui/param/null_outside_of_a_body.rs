use restable::{MaybeUndefined, request, response};

#[request(POST "/v1/{id}", response = ())]
struct Update {
    #[path]
    id: MaybeUndefined<String>,
    #[query]
    limit: MaybeUndefined<u32>,
    #[header("X-Trace")]
    trace: MaybeUndefined<String>,
    name: MaybeUndefined<String>,
}

#[request(POST "/v1", response = (), form)]
struct Form {
    name: MaybeUndefined<String>,
}

#[response]
struct Updated {
    #[header("X-Trace")]
    trace: MaybeUndefined<String>,
}

fn main() {}
