use restable::request;

type MaybeId = Option<String>;
type Ids = Option<Vec<String>>;

#[request(GET "/v1/{project_id}/{server_id}", response = ())]
struct ShowServer {
    #[path]
    project_id: Option<String>,
    #[path]
    server_id: Option<String>,
}

#[request(GET "/v1/{project_id}/{domain_id}/{tenant_id}", response = ())]
struct ShowProject {
    #[path]
    project_id: Option<Vec<String>>,
    #[path]
    domain_id: Ids,
    #[path]
    tenant_id: MaybeId,
}

fn main() {
    ShowServer::new(Some("s-1".into()));
}
