use restable::response;

#[response(deny_unknown_fields)]
struct Strict {
    id: String,
}

#[response(default)]
struct Default {
    id: String,
}

#[response(transparent)]
struct Transparent(Vec<String>);

#[response(status = 200)]
struct Status {
    id: String,
}

#[response(error = Failure)]
struct Error {
    id: String,
}

fn main() {}
