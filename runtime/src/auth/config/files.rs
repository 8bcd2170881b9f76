//! Where the files are, and which of them are read.

use alloc::format;
use alloc::string::String;
use alloc::sync::Arc;
use alloc::vec::Vec;
use std::fs::File;
use std::io::{self, Read as _};
use std::path::{Path, PathBuf};

use super::error::ConfigError;
use super::yaml::{self, Map, Node, Origin};

/// The longest file, in bytes.
const LONGEST: u64 = 1 << 20;

/// The directories and files of a configuration.
pub(super) struct Files {
    directories: Vec<PathBuf>,
    config: Option<PathBuf>,
    secure: Option<PathBuf>,
}

impl Files {
    pub(super) fn new(directories: Vec<PathBuf>, variable: &dyn Fn(&str) -> Option<String>) -> Self {
        let file = |name| variable(name).map(PathBuf::from);
        Self { directories, config: file("OS_CLIENT_CONFIG_FILE"), secure: file("OS_CLIENT_SECURE_FILE") }
    }

    pub(super) fn directories(&self) -> impl Iterator<Item = &Path> {
        self.directories.iter().map(PathBuf::as_path)
    }

    /// The sections of `clouds.yaml`, completed by those of `secure.yaml`, and the name of the file.
    pub(super) fn clouds(&self) -> Result<Option<(Origin, Map)>, ConfigError> {
        let read = |chosen, name| -> Result<Option<(Origin, Map)>, ConfigError> {
            let Some((origin, mut root)) = self.first(chosen, name)? else { return Ok(None) };
            Ok(Some((origin, root.remove("clouds").map_or(Ok(Map::new()), |clouds| clouds.into_map("clouds"))?)))
        };
        let clouds = read(self.config.as_deref(), "clouds")?;
        let Some((secure_origin, secure)) = read(self.secure.as_deref(), "secure")? else { return Ok(clouds) };
        let (origin, mut sections) = clouds.unwrap_or((secure_origin, Map::new()));
        yaml::merge(&mut sections, secure);
        Ok(Some((origin, sections)))
    }

    /// The names of all sections.
    pub(super) fn names(&self) -> Result<Vec<String>, ConfigError> {
        Ok(self.clouds()?.map_or(Vec::new(), |(_, sections)| sections.into_keys().collect()))
    }

    /// A profile of `clouds-public.yaml`.
    pub(super) fn profile(&self, name: &str) -> Result<Option<Node>, ConfigError> {
        let Some((_, mut root)) = self.first(None, "clouds-public")? else { return Ok(None) };
        let Some(clouds) = root.remove("public-clouds") else { return Ok(None) };
        Ok(clouds.into_map("public-clouds")?.remove(name))
    }

    /// The first file of this name that exists and may be read.
    fn first(&self, chosen: Option<&Path>, name: &str) -> Result<Option<(Origin, Map)>, ConfigError> {
        let in_directory =
            |directory: &PathBuf| ["yaml", "yml", "json"].map(|end| directory.join(format!("{name}.{end}")));
        let searched = self.directories.iter().flat_map(in_directory);
        for path in chosen.map(Path::to_path_buf).into_iter().chain(searched) {
            let origin = Origin::File(Arc::from(path.as_path()), 1);
            match read(&path) {
                Ok(text) => {
                    let root = yaml::parse(&text, &path)?;
                    return Ok(Some((origin, root.map_or(Ok(Map::new()), |root| root.into_map("the file"))?)));
                }
                Err(error) if is_absent(&error) => {}
                Err(error) => return Err(ConfigError::new(Some(&origin), format!("the file cannot be read: {error}"))),
            }
        }
        Ok(None)
    }
}

fn is_absent(error: &io::Error) -> bool {
    matches!(error.kind(), io::ErrorKind::NotFound | io::ErrorKind::NotADirectory | io::ErrorKind::PermissionDenied)
}

fn read(path: &Path) -> io::Result<String> {
    let mut text = String::new();
    File::open(path)?.take(LONGEST + 1).read_to_string(&mut text)?;
    if u64::try_from(text.len()).is_ok_and(|length| length <= LONGEST) {
        Ok(text)
    } else {
        Err(io::Error::new(io::ErrorKind::FileTooLarge, format!("it is longer than {LONGEST} bytes")))
    }
}

/// The directories in which openstacksdk searches.
pub(super) fn directories(variable: &dyn Fn(&str) -> Option<String>) -> Vec<PathBuf> {
    let mut found = Vec::from([PathBuf::from(".")]);
    let home = variable("HOME").or_else(|| variable("USERPROFILE")).map(PathBuf::from);
    found.extend(variable("XDG_CONFIG_HOME").map(|config| PathBuf::from(config).join("openstack")));
    found.extend(home.map(|home| home.join(".config").join("openstack")));
    let site = variable("XDG_CONFIG_DIRS").unwrap_or_else(|| "/etc/xdg".into());
    found.extend(std::env::split_paths(&site).map(|directory| directory.join("openstack")));
    found.push("/etc/openstack".into());
    found
}
