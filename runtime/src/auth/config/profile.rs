//! The profiles that are built in.

/// The settings of a profile as YAML.
pub(super) fn built_in(name: &str) -> Option<&'static str> {
    match name {
        "otc" => Some("{auth: {auth_url: 'https://iam.{region_name}.otc.t-systems.com/v3'}, regions: [eu-de, eu-nl]}"),
        _ => None,
    }
}
