use restable::{Values, response, values};

#[values]
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
enum State {
    #[value(SUCCESS)]
    Success,
    Failed,
}

#[response]
struct Answer {
    one: State,
    #[param("Integer")]
    number: Option<State>,
    #[param("Array of strings")]
    list: Vec<State>,
}

fn main() {
    let answer = Answer::decode(200, (), b"{}").unwrap();
    match &answer.one {
        State::Success | State::Failed => println!("{}", answer.one),
        State::Other(other) => println!("{other} {}", answer.one.as_str()),
    }
    println!("{:?} {:?}", State::VALUES, State::from_value("SUCCESS"));
    println!("{}", serde_json::to_string(&answer.list).unwrap());
}
