//! A header and a status on an enum and its variants.
use restable::values;

#[values]
#[header("X-Cache")]
enum Cache {
    #[header("X-Hit")]
    Hit,
    #[status]
    Miss,
}

fn main() {}
