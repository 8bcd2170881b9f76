use restable::{request, response};

#[response]
struct Anything;

#[request]
struct Show;

fn shown(_: Anything) {}

fn main() {}
