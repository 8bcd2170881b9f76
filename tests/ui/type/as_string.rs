use std::collections::BTreeMap;

use restable::{request, structure};

type Name = Option<String>;

#[structure]
struct Disk {
    size: u32,
}

#[request(POST "/v1/servers", response = ())]
struct CreateServer {
    #[param("String", as_string)]
    name: String,
    #[param("Array of objects", as_string)]
    disks: Vec<Disk>,
}

#[structure]
struct Server {
    #[param("String", as_string)]
    name: Name,
    #[param("Map<String,String>", as_string)]
    tags: BTreeMap<String, String>,
    #[param("Object", as_string)]
    disk: Disk,
}

fn main() {}
