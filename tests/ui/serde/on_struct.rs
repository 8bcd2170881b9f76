use restable::response;

#[response]
#[serde(rename_all = "camelCase")]
struct Answer {
    id: String,
}

#[response]
#[serde(deny_unknown_fields)]
struct Strict {
    id: String,
}

#[response]
#[serde(default)]
struct Defaults {
    id: String,
}

#[response]
#[serde(bound = "")]
struct Bound {
    id: String,
}

fn main() {
    let _ = Answer::decode(200, (), b"{}");
}
