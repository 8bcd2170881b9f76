use restable::values;

#[values(case = "kebab-case")]
enum Case {
    Up,
}

#[values(rename = "up")]
enum Rename {
    Up,
}

#[values(default = "Up")]
enum Default {
    Up,
}

#[values(untagged)]
enum Untagged {
    Up,
}

#[values(repr = "u8")]
enum Integers {
    Up,
}

#[values("UP")]
enum Text {
    Up,
}

fn main() {}
