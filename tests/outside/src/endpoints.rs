//! The endpoints that restable has to express.

/// An endpoint of a public API.
#[derive(Debug)]
pub struct EndpointRow {
    /// The API, which is also the name of the file with its bindings.
    pub api: &'static str,
    /// What the endpoint does.
    pub does: &'static str,
    /// What it needs from the grammar.
    pub needs: &'static str,
}

const fn row(api: &'static str, does: &'static str, needs: &'static str) -> EndpointRow {
    EndpointRow { api, does, needs }
}

/// All endpoints.
pub const ENDPOINTS: &[EndpointRow] = &[
    row("keystone", "issue a token", "the token in a header; nested structures built from another crate"),
    row("keystone", "list projects", "paging parameters that several requests share"),
    row("nova", "show a server", "a wrapped body, names with a colon"),
    row("nova", "delete a server", "a response without a body"),
    row("nova", "list servers", "pages by marker, with a link to the next one in the body"),
    row("ecs", "create servers", "nested structures built from another crate; a job"),
    row("ecs", "show a job", "the status of a job"),
    row("ecs", "resize a server", "a response by status: 200 or 202"),
    row("ecs", "list servers", "pages by number"),
    row("glance", "upload an image", "a stream of bytes as the body of a request"),
    row("glance", "download an image", "a stream of bytes as the body of a response"),
    row("glance", "list images", "pages by a link in the body"),
    row("github", "create an issue", "a constant header"),
    row("github", "show a readme", "text as the body of a response"),
    row("github", "show contents", "a path parameter with slashes; a file or a directory"),
    row("github", "list issues", "pages by the header Link"),
    row("github", "show the first releases", "a list as the whole body next to a header"),
    row("github", "list releases", "pages of such a list"),
    row("github", "show a user", "a conditional request, and 304 as a state of its own"),
    row("stripe", "create a charge", "a form"),
    row("stripe", "create a customer", "a map of metadata[key] in a form"),
    row("stripe", "list charges", "pages by the last id"),
    row("stripe", "show a payment source", "one of several structures, by a tag"),
    row("oauth", "issue a token for a client", "a constant in a form"),
    row("kubernetes", "patch a deployment", "a content type; absent, null or a value"),
    row("kubernetes", "list pods", "pages by a token in the body"),
    row("object_storage", "put an object", "bytes as a body, If-Match, Expect"),
    row("object_storage", "get an object", "bytes as the body of a response, with its headers"),
    row("object_storage", "set the ACL of an object", "a flag in the query"),
    row("object_storage", "list objects", "pages by marker"),
    row("elasticsearch", "search", "GET with a body"),
    row("elasticsearch", "run operations in bulk", "lines of JSON as a body"),
    row("elasticsearch", "register a repository", "a structure tagged by a field as the whole body"),
    row("elasticsearch", "show repositories", "structures tagged by a field, with a tag that is not known"),
    row("gitea", "attach a file to an issue", "multipart/form-data"),
];
