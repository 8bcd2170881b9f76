use restable::{request, response, structure};

#[request(PUT "/v1/a", wrapper = "image", response = ())]
struct Wrapped {
    #[param(raw)]
    image: Vec<u8>,
}

#[request(PUT "/v1/b", response = ())]
struct BesideOthers {
    #[param(raw)]
    image: Vec<u8>,
    name: String,
}

#[request(PUT "/v1/c", response = ())]
struct Elsewhere {
    #[query]
    #[param(raw)]
    image: Vec<u8>,
}

#[request(PUT "/v1/d", form, response = ())]
struct InForm {
    #[param(raw)]
    image: Vec<u8>,
}

#[structure]
struct Inside {
    #[param(raw)]
    image: Vec<u8>,
}

#[response]
struct Mixed {
    name: String,
    #[param(raw)]
    image: Vec<u8>,
}

#[response]
struct Header {
    #[header("X-Image")]
    #[param(raw)]
    image: Vec<u8>,
}

#[response]
struct Borrowed<'a> {
    #[param(raw)]
    image: &'a str,
}

#[response]
struct BySerde {
    #[param(raw, serde)]
    image: Vec<u8>,
}

#[request(PUT "/v1/e", response = ())]
struct AsAttribute {
    #[raw]
    image: Vec<u8>,
}

fn main() {}
