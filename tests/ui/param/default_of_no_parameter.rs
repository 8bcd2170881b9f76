//! A default of a type that no parameter can have.

use restable::{request, structure};

struct Tail(u32);

#[structure]
struct Kite {
    #[param(default)]
    tail: Tail,
    #[param(default = "short")]
    spare: Tail,
}

#[request(POST "/v1/kites", response = ())]
struct BuildKite {
    #[param(default)]
    tail: Tail,
    #[param(default = "short")]
    spare: Tail,
}

fn main() {}
