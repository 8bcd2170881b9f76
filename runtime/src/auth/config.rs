//! The configuration of OpenStack's programs: `clouds.yaml` and the variables `OS_…`.
//!
//! Source: the [configuration of openstacksdk](https://docs.openstack.org/openstacksdk/latest/user/config/configuration.html).

mod auth;
mod error;
mod files;
mod profile;
mod settings;
mod yaml;

use alloc::collections::BTreeMap;
use alloc::format;
use alloc::string::{String, ToString as _};
use alloc::vec::Vec;
use core::fmt;
use std::ffi::OsString;
use std::path::PathBuf;

pub use error::ConfigError;

use super::cloud::Cloud;
use files::Files;
use settings::Settings;

/// Reads the configuration of OpenStack's programs: `clouds.yaml` and the variables `OS_…`.
///
/// ```
/// use restable::auth::Configuration;
///
/// let variables = [
///     ("OS_AUTH_URL", "https://iam.eu-de.otc.t-systems.com/v3"),
///     ("OS_USERNAME", "ada"),
///     ("OS_PASSWORD", "hunter2"),
///     ("OS_USER_DOMAIN_NAME", "OTC-EU-DE-001"),
///     ("OS_PROJECT_NAME", "eu-de"),
///     ("OS_REGION_NAME", "eu-de"),
/// ];
/// let cloud = Configuration::new().variables(variables).load()?;
/// assert_eq!(cloud.identity(), "https://iam.eu-de.otc.t-systems.com");
/// # Ok::<(), restable::auth::ConfigError>(())
/// ```
///
/// # Which cloud
///
/// 1. The one that [`cloud`](Self::cloud) names, otherwise the one that `OS_CLOUD` names: the section of that name in
///    `clouds.yaml`. The other variables `OS_…` are not used then, as in openstacksdk.
/// 2. Otherwise the variables, if one is set that is not only about the configuration itself, as `OS_REGION_NAME` is.
/// 3. Otherwise the only section of `clouds.yaml`. Several sections are an error.
///
/// # Files
///
/// The first file that exists is used: the one in `OS_CLIENT_CONFIG_FILE`, then `clouds.yaml`, `clouds.yml` or `clouds.json` in
/// the current directory, in `$XDG_CONFIG_HOME/openstack`, in `~/.config/openstack`, in `openstack` below each directory of
/// `$XDG_CONFIG_DIRS` (`/etc/xdg`), and in `/etc/openstack`. A file that must not be read is passed over.
///
/// `secure.yaml` is searched for in the same way, first in `OS_CLIENT_SECURE_FILE`. It has the same sections, and its settings
/// replace those of `clouds.yaml`. A section with `profile: NAME` takes the settings that it does not have from the section
/// `public-clouds` of `clouds-public.yaml`, or from the profile `otc`, which is built in.
///
/// # Settings
///
/// | in `auth`, or next to it | use |
/// |---|---|
/// | `auth_url` | the address of the identity service; `{region_name}` is replaced by the region |
/// | `username` or `user_id`, `password`, `user_domain_name` or `user_domain_id` | a user, with `auth_type` `password`, which is the default |
/// | `passcode` | a one-time passcode, in addition to the password |
/// | `token` | a token, with `auth_type` `token` |
/// | `application_credential_id` or `application_credential_name`, `application_credential_secret` | with `auth_type` `v3applicationcredential` |
/// | `project_name` or `project_id`, `project_domain_name` or `project_domain_id` | the project |
/// | `domain_name` or `domain_id` | the domain as scope; with a project, the domain of user and project |
/// | `system_scope: all` | the whole deployment as scope |
///
/// | next to `auth` | use |
/// |---|---|
/// | `region_name`, or `regions` with names, or with `name` and `values` | the regions; the first one is used unless [`region`](Self::region) chooses another |
/// | `interface` | `public`, `internal` or `admin` |
/// | `SERVICE_endpoint_override` | the address of a service; a `-` in its type is `_` |
///
/// If `auth_type` is absent, it follows from the settings. A variable has the same name in upper case, with `OS_` before it.
/// Settings for TLS (`cacert`, `verify`) belong to the HTTP client, and are not used.
///
/// No error and no `Debug` shows the value of a setting, except the names of clouds, regions and profiles.
#[derive(Clone, Default)]
#[must_use]
pub struct Configuration {
    cloud: Option<String>,
    region: Option<String>,
    /// `None` for those of the process.
    variables: Option<BTreeMap<String, String>>,
    /// `None` for the default ones.
    directories: Option<Vec<PathBuf>>,
}

impl Cloud {
    /// Reads the cloud that `OS_CLOUD` names, the cloud of the variables `OS_…`, or the only one of `clouds.yaml`: see
    /// [`Configuration`].
    ///
    /// ```no_run
    /// use restable::auth::Cloud;
    ///
    /// let cloud = Cloud::from_env()?;
    /// println!("signing in at {}", cloud.identity());
    /// # Ok::<(), restable::auth::ConfigError>(())
    /// ```
    ///
    /// # Errors
    ///
    /// Returns an error with the file and the line of a setting that is missing or not supported.
    pub fn from_env() -> Result<Self, ConfigError> {
        Configuration::new().load()
    }

    /// Reads the cloud of this name from `clouds.yaml`: see [`Configuration`].
    ///
    /// # Errors
    ///
    /// Returns an error if there is no such cloud, and the same errors as [`from_env`](Self::from_env).
    pub fn from_config(name: impl Into<String>) -> Result<Self, ConfigError> {
        Configuration::new().cloud(name).load()
    }
}

impl Configuration {
    /// Reads the variables of the process, and the files where openstacksdk searches for them.
    pub const fn new() -> Self {
        Self { cloud: None, region: None, variables: None, directories: None }
    }

    /// Chooses a cloud of `clouds.yaml`, in place of `OS_CLOUD`.
    pub fn cloud(mut self, name: impl Into<String>) -> Self {
        self.cloud = Some(name.into());
        self
    }

    /// Chooses a region of the cloud.
    pub fn region(mut self, name: impl Into<String>) -> Self {
        self.region = Some(name.into());
        self
    }

    /// Uses these variables in place of those of the process.
    pub fn variables<N: Into<String>, V: Into<String>>(mut self, variables: impl IntoIterator<Item = (N, V)>) -> Self {
        self.variables = Some(variables.into_iter().map(|(name, value)| (name.into(), value.into())).collect());
        self
    }

    /// Searches for files only in these directories, and in the files that variables name.
    pub fn directories<D: Into<PathBuf>>(mut self, directories: impl IntoIterator<Item = D>) -> Self {
        self.directories = Some(directories.into_iter().map(Into::into).collect());
        self
    }

    /// Reads the cloud.
    ///
    /// # Errors
    ///
    /// Returns an error if no cloud is configured or several are, if a file is malformed, or if a setting is missing or not
    /// supported. It has the file and the line, and says what to write.
    pub fn load(self) -> Result<Cloud, ConfigError> {
        let variables = self.variables.unwrap_or_else(|| of_process(std::env::vars_os()));
        let variable = |name: &str| variables.get(name).filter(|value| !value.is_empty()).cloned();
        let files = Files::new(self.directories.unwrap_or_else(|| files::directories(&variable)), &variable);

        let chosen = self.cloud.or_else(|| variable("OS_CLOUD"));
        let mut settings = match chosen {
            Some(name) => Settings::of_section(&files, &name)?,
            None if is_configured(&variables) => Settings::of_variables(&variables),
            None => match files.names()?.as_slice() {
                [] => return Err(nothing(&files)),
                [only] => Settings::of_section(&files, only)?,
                names => return Err(several(names)),
            },
        };
        settings.add_profile(&files)?;
        settings.choose_region(self.region.as_deref())?;
        auth::cloud(&settings)
    }
}

/// The variables of a process. One that is not Unicode cannot be a setting.
fn of_process(variables: impl Iterator<Item = (OsString, OsString)>) -> BTreeMap<String, String> {
    variables.filter_map(|(name, value)| Some((name.into_string().ok()?, value.into_string().ok()?))).collect()
}

/// Whether variables describe a cloud, and not only where its configuration is.
fn is_configured(variables: &BTreeMap<String, String>) -> bool {
    const SELECTORS: [&str; 5] =
        ["OS_CLOUD", "OS_CLOUD_NAME", "OS_REGION_NAME", "OS_CLIENT_CONFIG_FILE", "OS_CLIENT_SECURE_FILE"];
    variables
        .iter()
        .any(|(name, value)| settings::is_setting(name) && !value.is_empty() && !SELECTORS.contains(&name.as_str()))
}

fn nothing(files: &Files) -> ConfigError {
    let searched: Vec<String> = files.directories().map(|directory| directory.display().to_string()).collect();
    let searched = searched.join(", ");
    ConfigError::new(
        None,
        format!("no cloud is configured: write clouds.yaml in one of {searched}, or set OS_AUTH_URL"),
    )
}

fn several(names: &[String]) -> ConfigError {
    ConfigError::new(None, format!("several clouds are configured: set OS_CLOUD to one of {}", error::quoted(names)))
}

/// Leaves out the variables, which may hold secrets.
impl fmt::Debug for Configuration {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Configuration")
            .field("cloud", &self.cloud)
            .field("region", &self.region)
            .field("directories", &self.directories)
            .finish_non_exhaustive()
    }
}
