//! Glance, the image service of OpenStack.

use restable::{Endpoint as _, request, response, structure};
use restable_outside::{BASE, Case, Check, Reply, Server, both, list};

const IMAGE: &[u8] = &[0, 159, 146, 150];

pub fn cases() -> Vec<Case> {
    vec![
        Case::new("glance", "upload an image")
            .check(Check::Expressed, || {
                let request = UploadImage::new("i-1".into(), IMAGE.to_vec()).request(BASE).expect("a request");
                assert_eq!(request.uri().path(), "/v2/images/i-1/file");
                assert_eq!(request.headers()["content-type"], "application/octet-stream");
                assert_eq!(request.body(), IMAGE);
            })
            .check(Check::Decoded, || {
                UploadImage::decode(http::Response::builder().status(204).body("").expect("a response"))
                    .expect("success");
            })
            .check(Check::Spoken, || {
                let server = Server::start([Reply::new(204, "")]);
                let (clients, upload) = (both(&server.base), UploadImage::new("i-1".into(), Vec::new()));
                let length = Some(IMAGE.len() as u64);
                clients.ureq.upload(&upload, IMAGE, length).expect("a success");
                clients.block_on(clients.reqwest.upload(&upload, IMAGE, length)).expect("a success");
                for received in server.received() {
                    assert_eq!(received.line, "PUT /v2/images/i-1/file");
                    assert_eq!(received.header("content-length"), Some("4"));
                    assert_eq!(received.body, IMAGE);
                }
            }),
        Case::new("glance", "download an image")
            .check(Check::Expressed, || {
                let request = DownloadImage::new("i-1".into()).request(BASE).expect("a request");
                assert_eq!(request.uri().path(), "/v2/images/i-1/file");
                assert_eq!(request.headers()["accept"], "application/octet-stream, */*;q=0.5");
            })
            .check(Check::Decoded, || {
                let image = DownloadImage::decode(http::Response::new(IMAGE)).expect("an image");
                assert_eq!(image.data, IMAGE);
            })
            .check(Check::Spoken, || {
                let headers = vec![("Content-MD5".to_owned(), "d41d8cd9".to_owned())];
                let server = Server::start([Reply::Whole(200, headers, IMAGE.into())]);
                let (clients, download) = (both(&server.base), DownloadImage::new("i-1".into()));
                let mut image = clients.ureq.download(&download, 100).expect("an image");
                assert_eq!(image.response.md5.as_deref(), Some("d41d8cd9"));
                let mut data = Vec::new();
                std::io::copy(&mut image.body, &mut data).expect("a body");
                assert_eq!(data, IMAGE);
                let mut streamed = Vec::new();
                clients.block_on(async {
                    let mut image = clients.reqwest.download(&download, 100).await.expect("an image");
                    while let Some(chunk) = image.body.chunk().await.expect("a body") {
                        streamed.extend(chunk);
                    }
                });
                assert_eq!(streamed, IMAGE);
            }),
        list(
            "glance",
            "list images",
            ListImages::new,
            &[
                ("GET /v2/images", &[], r#"{"images": [{"name": "debian"}], "next": "/v2/images?marker=i-1"}"#),
                ("GET /v2/images?marker=i-1", &[], r#"{"images": [{"name": null}], "first": "/v2/images"}"#),
            ],
            |image| image.name,
            || vec![Some("debian".to_owned()), None],
        ),
    ]
}

/// Upload the data of an image.
#[request(PUT "/v2/images/{image_id}/file", response = ())]
struct UploadImage {
    #[path]
    image_id: String,
    #[param(raw)]
    data: Vec<u8>,
}

/// Download the data of an image.
#[request(GET "/v2/images/{image_id}/file", response = ImageData)]
struct DownloadImage {
    #[path]
    image_id: String,
}

#[response]
struct ImageData {
    #[header("Content-MD5")]
    md5: Option<String>,
    #[param(raw)]
    data: Vec<u8>,
}

/// List images.
#[request(GET "/v2/images", response = Images, pages(items = images, item = Image, next_link = next))]
struct ListImages;

#[response]
struct Images {
    #[param("Array of objects", mandatory)]
    images: Vec<Image>,
    /// The address of the next page.
    #[param("String")]
    next: Option<String>,
}

#[structure]
struct Image {
    #[param("String")]
    name: Option<String>,
}
