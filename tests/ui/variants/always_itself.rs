//! The variant that a mandatory field starts with cannot always contain the enum.

use restable::structure;

#[structure(tag = "op")]
enum Expression {
    Negate(Negate),
    Number(Number),
}

#[structure]
struct Negate {
    of: Box<Expression>,
}

#[structure]
struct Number {
    value: i64,
}

fn main() {}
