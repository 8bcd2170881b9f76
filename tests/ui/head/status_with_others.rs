//! A status with arguments, a parameter or a header.
use restable::{Status, response};

#[response]
struct Arguments {
    #[status("2xx")]
    status: Status,
}

#[response]
struct Parameter {
    #[status]
    #[param("Integer", mandatory)]
    status: Status,
}

#[response]
struct Header {
    #[status]
    #[header("Status")]
    status: Status,
}

fn main() {}
