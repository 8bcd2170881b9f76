use restable::response;

#[response]
struct Answer {
    #[param("Strnig")]
    first: String,
    #[param("Integer", mandatory, mandatory)]
    second: i64,
    #[param("String", see("Names"))]
    third: String,
    #[param("Boolean")]
    fourth: Option<bool>,
    #[param(rest, mandatory)]
    fifth: std::collections::BTreeMap<String, String>,
}

fn main() {
    let _ = Answer::decode(200, (), b"{}");
}
