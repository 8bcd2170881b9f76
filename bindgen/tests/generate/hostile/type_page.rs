//! \*/ "\# \#!\[deny(x)\] \<b\>.

use restable::request;

/// \*/ "\# \#!\[deny(x)\] \<b\>.
#[request(
    POST "/v1/things/{id}",
    response = (),
    docs = "https://docs.otc.t-systems.com/hostile/api-ref",
    page = "type.html"
)]
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct DenyB {
    /// `id` in the URL. The page does not describe it.
    #[path]
    pub id: String,
    /// \*/ } "# #!\[allow(x)\] \<script> <https://x.example/> \[x\](javascript:y) \`
    #[param("String", name = "a\"b\\c", mandatory)]
    pub a_b_c: String,
    /// `crate`.
    #[param("String", name = "crate")]
    pub crate_: Option<String>,
    /// Long.
    #[param(
        "Integer",
        name = "xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"
    )]
    pub xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx: Option<i64>,
    /// Turned around.
    #[param("String", name = "\u{202e}evil")]
    pub evil: Option<String>,
}
