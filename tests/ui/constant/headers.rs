use restable::request;

#[request(
    POST "/v1",
    response = (),
    header("Content Type" = "a"),
    header("X-Line" = "a\r\nX-Other: b"),
    header("X-Space" = " a"),
    header("X-Empty" = ""),
    header("X-Letter" = "ä"),
    header("" = "a"),
)]
struct Create;

fn main() {}
