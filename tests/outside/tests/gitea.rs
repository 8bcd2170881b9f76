//! Gitea.

use restable::{FilePart, request, response};
use restable_outside::{Case, case};

pub fn cases() -> Vec<Case> {
    vec![
        case("gitea", "attach a file to an issue", || AttachFile {
            owner: "octo".into(),
            repo: "hello".into(),
            index: 7,
            attachment: FilePart::new("log.txt", "it fails").content_type("text/plain"),
        })
        .sends(
            "POST /api/v1/repos/octo/hello/issues/7/assets",
            &[("content-type", "multipart/form-data; boundary=restable-boundary-00000000")],
            "--restable-boundary-00000000\r\n\
             Content-Disposition: form-data; name=\"attachment\"; filename=\"log.txt\"\r\n\
             Content-Type: text/plain\r\n\
             \r\n\
             it fails\r\n\
             --restable-boundary-00000000--\r\n",
        )
        .receives(201, &[], br#"{"id": 3, "name": "log.txt", "size": 8}"#, |attachment| {
            assert_eq!((attachment.name.as_str(), attachment.size), ("log.txt", 8));
        }),
    ]
}

/// Attach a file to an issue.
#[request(POST "/api/v1/repos/{owner}/{repo}/issues/{index}/assets", multipart, response = Attachment)]
struct AttachFile {
    #[path]
    owner: String,
    #[path]
    repo: String,
    #[path]
    index: u64,
    #[param(raw)]
    attachment: FilePart,
}

#[response]
struct Attachment {
    #[param("String", mandatory)]
    name: String,
    #[param("Integer", mandatory)]
    size: u64,
}
