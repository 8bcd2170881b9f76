use restable::structure;

#[structure(new)]
struct Card {
    subnet: String,
    network: String,
    group: String,
    zone: String,
}

#[structure(new)]
struct Disk {
    size: u32,
    zone: Option<String>,
}

fn main() {
    let text = || String::from("a");
    let _ = Card::new(CardRequired { subnet: text(), network: text(), group: text() });
    let _ = Card::new(text(), text(), text(), text());
    let _ = Disk::new();
}
