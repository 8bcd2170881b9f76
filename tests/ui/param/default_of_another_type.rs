use restable::structure;

#[structure]
struct Disk {
    size: u32,
}

#[structure]
struct Server {
    #[param(default = "a")]
    number: u32,
    #[param(default = 3)]
    text: String,
    #[param(default)]
    disk: Disk,
}

fn main() {}
