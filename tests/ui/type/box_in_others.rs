use std::collections::BTreeMap;

use restable::{request, response};

struct Mode;

#[response]
struct Modes(Box<Mode>);

#[response]
struct Answer {
    modes: Vec<Box<Mode>>,
    named: BTreeMap<String, Box<str>>,
    #[param("Integer", differs = "a text on other regions")]
    size: Box<u32>,
}

#[request(POST "/v1/modes", response = ())]
struct SetMode {
    mode: Box<Mode>,
}

fn main() {}
