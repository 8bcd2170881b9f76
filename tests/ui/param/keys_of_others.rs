use restable::structure;

#[structure]
struct Server {
    #[param(required)]
    required: String,
    #[param(nullable)]
    nullable: String,
    #[param(type = "String")]
    typed: String,
    #[param(description = "x")]
    described: String,
    #[param(example = "x")]
    example: String,
    #[param(deprecated)]
    deprecated: String,
    #[param(secret)]
    secret: String,
}

fn main() {}
