use restable::job::Vocabulary;
use restable::response;

const ORDERS: Vocabulary = Vocabulary::NONE.succeeded(&["5"]);

#[response(job(state = status, succeeded("3"), failed("2", "3")))]
pub struct ShowA {
    pub status: String,
}

#[response(job(state = status, canceled(" ")))]
pub struct ShowB {
    pub status: String,
}

#[response(job(state = status, failed = "3", succeeded(3), canceled()))]
pub struct ShowC {
    pub status: String,
}

#[response(job(state = status, vocabulary = ORDERS, failed("2")))]
pub struct ShowD {
    pub status: String,
}

#[response(job(state = status, failed("1"), failed("2")))]
pub struct ShowE {
    pub status: String,
}

fn main() {}
