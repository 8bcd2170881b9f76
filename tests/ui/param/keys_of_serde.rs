use restable::structure;

#[structure]
struct Server {
    #[param(rename = "x")]
    renamed: String,
    #[param(skip)]
    skip: String,
    #[param(skip_serializing_if = "Option::is_none")]
    skip_if: Option<String>,
    #[param(with = "path")]
    with: String,
    #[param(rename_all = "camelCase")]
    all: String,
}

fn main() {}
