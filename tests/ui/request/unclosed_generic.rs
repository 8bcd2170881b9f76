use restable::{request, response};

#[response]
pub struct Page<A, B> {
    pub a: A,
    pub b: B,
}

#[request(GET "/v1/pages", response = Page<Vec<u8>, Vec<u8>, form)]
pub struct ListPages;

fn main() {}
