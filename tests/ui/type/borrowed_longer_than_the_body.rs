use restable::response;

#[response]
struct Answer<'a> {
    name: &'a str,
}

fn read(body: &[u8]) -> Answer<'static> {
    Answer::decode(200, (), body).unwrap()
}

fn main() {}
