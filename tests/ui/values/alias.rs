use restable::{structure, values};

#[values]
enum State {
    #[value("ready", alias = "ACTIVE")]
    Ready,
    Active,
}

#[values]
enum Level {
    #[value(1, alias = "one")]
    One,
    #[value(2)]
    Two,
}

#[values]
enum Order {
    #[value("up", name = "UP")]
    Up,
}

#[structure]
struct Kite {
    #[param("Integer")]
    length: Option<i64>,
}

#[structure(tag = "type")]
enum Toy {
    #[value("kite", alias = "Kite")]
    Kite(Kite),
}

fn main() {}
