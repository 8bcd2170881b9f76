use restable::response;

struct Mode;

#[response]
struct Answer<T> {
    item: T,
}

fn main() {
    let _ = Answer::<Mode>::decode(200, (), b"{}");
}
