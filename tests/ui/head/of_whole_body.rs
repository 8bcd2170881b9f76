//! A header and a status of an unnamed field.
use restable::response;

#[response]
struct Servers(#[header("ETag")] Vec<String>);

#[response]
struct Code(#[status] u16);

fn main() {}
