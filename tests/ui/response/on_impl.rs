use restable::response;

struct Answer;

#[response]
impl Answer {}

fn main() {}
