use restable::response;

#[response(titel = "Answer", page = "answer.html", success("code", "0"))]
#[derive(Debug, serde::Deserialize)]
struct Answer {
    #[param("Strnig", manditory)]
    id: String,
    #[param("String", see("Names", "http://docs.example.com/names.html"))]
    #[serde(rename = "Name")]
    name: String,
}

#[restable::structure]
struct Outer {
    answer: Answer,
    answers: Vec<Answer>,
}

fn main() {
    let answer = Answer::decode(200, (), b"{}");
    println!("{answer:?}");
    let _ = Answer::audit(b"{}");
    let _: Result<Answer, _> = serde_json::from_str("{}");
}
