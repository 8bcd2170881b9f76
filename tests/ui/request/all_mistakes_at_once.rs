use restable::{request, response};

#[response]
struct Anything;

#[request(POST "/v1/{project_id}", respons = Anything, wrapper = "")]
#[derive(Debug)]
struct Show {
    #[param("Strnig", manditory)]
    id: String,
    #[header("X Y")]
    name: Option<String>,
}

fn shown() {
    use restable::Endpoint;
    let show = Show::new("a".into());
    let _ = (show.request("https://example.com"), Show::METHOD, Anything);
    println!("{show:?}");
}

fn main() {}
