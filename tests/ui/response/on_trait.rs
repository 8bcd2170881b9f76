use restable::response;

#[response]
trait Answer {}

fn main() {}
