use restable::state::Until;
use restable::response;

#[response]
struct ShowServer {
    status: String,
}

fn main() {
    let _ = Until::<ShowServer>::ready();
    let _ = Until::<ShowServer>::state("ACTIVE");
    let _ = Until::matches(|shown: &ShowServer| shown.status == "ACTIVE");
}
