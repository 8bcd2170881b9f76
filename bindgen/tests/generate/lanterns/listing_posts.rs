//! Listing Posts.

use restable::{request, response, structure};

/// List Posts.
#[request(
    GET "/v1/posts",
    response = ListPostsResponse,
    pages(
        items = posts,
        item = Post,
        offset = offset,
        limit = limit,
        total = count
    ),
    docs = "https://docs.otc.t-systems.com/lanterns/api-ref",
    page = "listing_posts.html"
)]
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct ListPosts {
    /// The size of a page.
    #[param("Integer", query)]
    pub limit: Option<i64>,
    /// The number of items to skip.
    #[param("Integer", query)]
    pub offset: Option<i64>,
}

/// Response to [`ListPosts`].
#[response(
    docs = "https://docs.otc.t-systems.com/lanterns/api-ref",
    page = "listing_posts.html"
)]
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct ListPostsResponse {
    /// The posts.
    #[param("Array of Post objects")]
    pub posts: Vec<Post>,
    /// The number of posts that match the filters.
    #[param("Integer")]
    pub count: Option<i64>,
}

/// The fields of `posts`.
#[structure]
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct Post {
    /// The ID.
    #[param("String")]
    pub id: Option<String>,
    /// The name.
    #[param("String")]
    pub name: Option<String>,
}
