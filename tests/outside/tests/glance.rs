//! Glance, the image service of OpenStack.

use restable::{request, response, structure};
use restable_outside::{Case, list};

pub fn cases() -> Vec<Case> {
    vec![list(
        "glance",
        "list images",
        ListImages::new,
        &[
            ("GET /v2/images", &[], r#"{"images": [{"name": "debian"}], "next": "/v2/images?marker=i-1"}"#),
            ("GET /v2/images?marker=i-1", &[], r#"{"images": [{"name": null}], "first": "/v2/images"}"#),
        ],
        |image| image.name,
        || vec![Some("debian".to_owned()), None],
    )]
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
