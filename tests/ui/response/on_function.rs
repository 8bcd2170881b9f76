use restable::response;

#[response]
fn answer() {}

fn main() {
    answer();
}
