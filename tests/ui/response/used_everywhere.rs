use restable::{Described, ResponseError, response};

#[response(page = "answer.html")]
struct Answer<'a, T> {
    id: &'a str,
    item: T,
}

fn read(body: &[u8]) -> Result<Answer<'_, i64>, ResponseError> {
    Answer::decode(200, (), body)
}

fn main() {
    let answer = read(b"{}").unwrap();
    println!("{} {}", answer.id, answer.item);
    println!("{:?}", Answer::<i64>::audit("{}").unwrap());
    println!("{:?}", <Answer<'_, i64> as Described>::TABLE);
    println!("{}", serde_json::to_string(&answer).unwrap());
}
