//! Statuses that are missing, not distinct, or no success.

use restable::response;

#[response]
struct Ok {
    id: String,
}

#[response]
enum Missing {
    #[status(200)]
    Found(Ok),
    Started(Ok),
}

#[response]
enum Twice {
    #[status(200..=204)]
    Found(Ok),
    #[status(202)]
    Started(Ok),
}

#[response]
enum NoSuccess {
    #[status(404)]
    Missing(Ok),
    #[status(204..=200)]
    Nothing(Ok),
}

#[response]
enum NoCode {
    #[status]
    Found(Ok),
    #[status("202")]
    Started(Ok),
}

#[response(untagged)]
enum Untagged {
    #[status(200)]
    Found(Ok),
}

fn main() {}
