//! Settings become credentials and a cloud.

use alloc::format;
use alloc::string::String;

use super::error::ConfigError;
use super::settings::Settings;
use super::yaml::{Origin, Value};
use crate::auth::cloud::Cloud;
use crate::auth::keystone::{Credentials, Domain, Project, Scope, User};

/// The cloud that the settings describe.
pub(super) fn cloud(settings: &Settings) -> Result<Cloud, ConfigError> {
    let (origin, auth_url) = settings.of_auth(&["auth_url"]).ok_or_else(|| missing(settings, "auth_url"))?;
    let auth_url = with_region(&auth_url, settings.region.as_deref())
        .ok_or_else(|| ConfigError::new(Some(&origin), "`auth_url` contains the region: write `region_name`"))?;
    let mut cloud = Cloud::new(auth_url, credentials(settings)?);
    if let Some(region) = &settings.region {
        cloud = cloud.region(region.clone());
    }
    if let Some((_, interface)) = settings.text(&["endpoint_type", "interface"]) {
        // The names in the time of Keystone v2.
        cloud = cloud.interface(interface.strip_suffix("URL").unwrap_or(&interface));
    }
    for (name, node) in settings.others() {
        if let (Some(service), Value::Text(url)) = (name.strip_suffix("_endpoint_override"), &node.value) {
            cloud = cloud.endpoint(service.replace('_', "-"), url.clone());
        }
    }
    Ok(cloud)
}

fn with_region(url: &str, region: Option<&str>) -> Option<String> {
    let mut url = String::from(url);
    for place in ["{region_name}", "%(region_name)s"] {
        if url.contains(place) {
            url = url.replace(place, region?);
        }
    }
    Some(url)
}

/// How the user is authenticated.
enum Method {
    Password,
    Token,
    ApplicationCredential,
}

fn method(settings: &Settings) -> Result<Method, ConfigError> {
    let is_set = |names: &[&str]| settings.of_scope(names).is_some();
    let Some((origin, auth_type)) = settings.text(&["auth_plugin", "auth_type"]) else {
        return Ok(if is_set(&["application_credential_id", "application_credential_name"]) {
            Method::ApplicationCredential
        } else if is_set(TOKEN) && !is_set(&["password"]) {
            Method::Token
        } else {
            Method::Password
        });
    };
    match auth_type.as_str() {
        "password" | "v3password" | "v3multifactor" => Ok(Method::Password),
        "token" | "v3token" => Ok(Method::Token),
        "v3applicationcredential" => Ok(Method::ApplicationCredential),
        _ => Err(ConfigError::new(
            Some(&origin),
            "this `auth_type` is not supported: write `password`, `token` or `v3applicationcredential`",
        )),
    }
}

const TOKEN: &[&str] = &["auth_token", "token"];
const PROJECT_ID: &[&str] = &["tenant_id", "project_id"];
const PROJECT_NAME: &[&str] = &["tenant_name", "project_name"];

fn credentials(settings: &Settings) -> Result<Credentials, ConfigError> {
    let mandatory = |name: &'static str| settings.of_auth(&[name]).ok_or_else(|| missing(settings, name));
    let credentials = match method(settings)? {
        Method::Password => {
            let (_, password) = mandatory("password")?;
            let credentials = Credentials::password(user(settings)?, password);
            match settings.of_scope(&["passcode"]) {
                Some((_, passcode)) => credentials.passcode(passcode),
                None => credentials,
            }
        }
        Method::Token => {
            let (_, token) = settings.of_scope(TOKEN).ok_or_else(|| missing(settings, "token"))?;
            Credentials::token(token)
        }
        Method::ApplicationCredential => {
            let (_, secret) = mandatory("application_credential_secret")?;
            // Its project is fixed.
            if let Some((_, id)) = settings.of_auth(&["application_credential_id"]) {
                return Ok(Credentials::application_credential(id, secret));
            }
            let (_, name) = mandatory("application_credential_name")?;
            return Ok(Credentials::named_application_credential(name, user(settings)?, secret));
        }
    };
    Ok(match scope(settings)? {
        Some(scope) => credentials.scope(scope),
        None => credentials,
    })
}

fn user(settings: &Settings) -> Result<User, ConfigError> {
    if let Some((_, id)) = settings.of_auth(&["user_id"]) {
        return Ok(User::Id(id));
    }
    let (origin, name) = settings.of_auth(&["user_name", "username"]).ok_or_else(|| missing(settings, "username"))?;
    match user_domain(settings) {
        Some(domain) => Ok(User::Name(name, domain)),
        None => Err(ConfigError::new(Some(&origin), "the user has no domain: add `user_domain_name`")),
    }
}

/// What the token is valid for.
fn scope(settings: &Settings) -> Result<Option<Scope>, ConfigError> {
    match settings.of_auth(&["system_scope"]) {
        Some((_, all)) if all == "all" => Ok(Some(Scope::System)),
        Some((origin, _)) => Err(ConfigError::new(Some(&origin), "this `system_scope` is not known: write `all`")),
        None => Ok(project(settings).or_else(|| domain(settings, ["domain_id", "domain_name"]).map(Scope::from))),
    }
}

fn project(settings: &Settings) -> Option<Scope> {
    let id = || Some(Project::Id(settings.of_scope(PROJECT_ID)?.1).into());
    let name = || {
        let (_, name) = settings.of_scope(PROJECT_NAME)?;
        let own = domain(settings, ["project_domain_id", "project_domain_name"]);
        let domain = own.or_else(|| shared_domain(settings)).or_else(|| user_domain(settings));
        Some(Project::Name(name, domain).into())
    };
    id().or_else(name)
}

fn user_domain(settings: &Settings) -> Option<Domain> {
    domain(settings, ["user_domain_id", "user_domain_name"]).or_else(|| shared_domain(settings))
}

/// The domain of the user and of the project: `domain_name` if there is a project, or the default domain.
fn shared_domain(settings: &Settings) -> Option<Domain> {
    let has_project = settings.of_scope(PROJECT_ID).or_else(|| settings.of_scope(PROJECT_NAME)).is_some();
    let shared = has_project.then(|| domain(settings, ["domain_id", "domain_name"])).flatten();
    shared.or_else(|| domain(settings, ["default_domain_id", "default_domain_name"]))
}

fn domain(settings: &Settings, [id, name]: [&str; 2]) -> Option<Domain> {
    let by_id = settings.of_scope(&[id]).map(|(_, id)| Domain::Id(id));
    by_id.or_else(|| settings.of_scope(&[name]).map(|(_, name)| Domain::Name(name)))
}

/// The error of a setting that is missing.
fn missing(settings: &Settings, name: &str) -> ConfigError {
    let message = match settings.origin {
        Origin::Variables => format!("OS_{} is not set", name.to_ascii_uppercase()),
        _ => format!("the cloud has no `{name}`: add it below `auth`"),
    };
    ConfigError::new(Some(&settings.origin), message)
}
