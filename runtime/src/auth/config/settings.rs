//! The settings of one cloud, before they become credentials.

use alloc::collections::BTreeMap;
use alloc::format;
use alloc::string::String;
use alloc::vec::Vec;
use std::path::Path;

use super::error::{ConfigError, quoted};
use super::files::Files;
use super::profile;
use super::yaml::{Map, Node, Origin, Value, merge, parse};

/// The settings of one cloud. Their names have underscores.
pub(super) struct Settings {
    pub(super) origin: Origin,
    /// Those next to `auth`.
    section: Map,
    auth: Map,
    pub(super) region: Option<String>,
}

/// Whether a variable is a setting. The names with these beginnings belong to other programs.
pub(super) fn is_setting(name: &str) -> bool {
    let other = ["OS_TEST", "OS_STD", "OS_LOG"];
    name.starts_with("OS_") && !other.iter().any(|beginning| name.starts_with(beginning))
}

impl Settings {
    /// The settings of a section of `clouds.yaml`.
    pub(super) fn of_section(files: &Files, name: &str) -> Result<Self, ConfigError> {
        let Some((file, mut sections)) = files.clouds()? else {
            let message = format!("there is no clouds.yaml, so the cloud `{name}` is unknown");
            return Err(ConfigError::new(None, message));
        };
        match sections.remove(name) {
            Some(node) => Self::new(node.origin.clone(), node.into_map(name)?),
            None if sections.is_empty() => Err(ConfigError::new(Some(&file), "the file has no section `clouds`")),
            None => {
                let message = format!("there is no cloud `{name}`; the file has {}", quoted(sections.keys()));
                Err(ConfigError::new(Some(&file), message))
            }
        }
    }

    /// The settings of the variables.
    pub(super) fn of_variables(variables: &BTreeMap<String, String>) -> Self {
        let settings = variables.iter().filter(|(name, value)| is_setting(name) && !value.is_empty());
        let setting = |(name, value): (&String, &String)| {
            let key = name.strip_prefix("OS_").unwrap_or(name).to_ascii_lowercase();
            (key, Node::text(Origin::Variable(name.clone()), value.clone()))
        };
        Self { origin: Origin::Variables, section: settings.map(setting).collect(), auth: Map::new(), region: None }
    }

    fn new(origin: Origin, section: Map) -> Result<Self, ConfigError> {
        let mut section = with_underscores(section);
        let auth = section.remove("auth").map_or(Ok(Map::new()), |auth| auth.into_map("auth"))?;
        Ok(Self { origin, section, auth: with_underscores(auth), region: None })
    }

    /// Adds what the profile has and the section does not.
    pub(super) fn add_profile(&mut self, files: &Files) -> Result<(), ConfigError> {
        let Some((origin, name)) = self.text(&["cloud", "profile"]) else { return Ok(()) };
        let found = match files.profile(&name)? {
            Some(node) => Some(node.into_map(&name)?),
            None => match profile::built_in(&name).map(|text| parse(text, Path::new(&name))) {
                Some(root) => root?.map(|root| root.into_map(&name)).transpose()?,
                None => None,
            },
        };
        let Some(found) = found else {
            // With an address, the cloud can be used nevertheless.
            if self.of_auth(&["auth_url"]).is_some() {
                return Ok(());
            }
            let message = format!("the profile `{name}` is unknown: write `auth_url` in `auth`");
            return Err(ConfigError::new(Some(&origin), message));
        };
        let found = Self::new(Origin::Profile, found)?;
        let (mut section, mut auth) = (found.section, found.auth);
        if self.section.contains_key("region_name") {
            section.remove("regions");
        }
        merge(&mut section, core::mem::take(&mut self.section));
        merge(&mut auth, core::mem::take(&mut self.auth));
        (self.section, self.auth) = (section, auth);
        Ok(())
    }

    /// Chooses this region, or the first one, and adds its values.
    pub(super) fn choose_region(&mut self, wanted: Option<&str>) -> Result<(), ConfigError> {
        let (origin, regions) = self.regions()?;
        let Some(first) = regions.first() else {
            self.region = wanted.map(Into::into);
            return Ok(());
        };
        let chosen = wanted.unwrap_or(&first.0);
        let Some((name, values)) = regions.iter().find(|(name, _)| name == chosen) else {
            let names: Vec<String> = regions.iter().map(|(name, _)| name.clone()).collect();
            let message = format!("the cloud has no region `{chosen}`; it has {}", quoted(&names));
            return Err(ConfigError::new(Some(&origin), message));
        };
        self.region = Some(name.clone());
        let Self { section, auth, .. } = Self::new(self.origin.clone(), values.clone())?;
        merge(&mut self.section, section);
        merge(&mut self.auth, auth);
        Ok(())
    }

    /// The regions with their values.
    fn regions(&self) -> Result<(Origin, Vec<(String, Map)>), ConfigError> {
        let one = |node: &Node| match &node.value {
            Value::Text(name) => Ok((name.clone(), Map::new())),
            Value::Map(region) => {
                let mut region = region.clone();
                let values = region.remove("values").map_or(Ok(Map::new()), |values| values.into_map("values"))?;
                match region.remove("name").map(|name| name.value) {
                    Some(Value::Text(name)) => Ok((name, values)),
                    _ => Err(ConfigError::new(Some(&node.origin), "the region has no `name`")),
                }
            }
            _ => Err(ConfigError::new(Some(&node.origin), "a region is a name, or `name` and `values`")),
        };
        let Some(node) = self.section.get("regions").or_else(|| self.section.get("region_name")) else {
            return Ok((self.origin.clone(), Vec::new()));
        };
        let regions = match &node.value {
            Value::List(regions) => regions.iter().map(one).collect::<Result<_, _>>()?,
            Value::Null => Vec::new(),
            _ => Vec::from([one(node)?]),
        };
        Ok((node.origin.clone(), regions))
    }

    /// The settings next to `auth`.
    pub(super) fn others(&self) -> impl Iterator<Item = (&str, &Node)> {
        self.section.iter().map(|(name, node)| (name.as_str(), node))
    }

    /// The text of the last of these settings that is next to `auth`.
    pub(super) fn text(&self, names: &[&str]) -> Option<(Origin, String)> {
        names.iter().rev().find_map(|name| text(&self.section, name))
    }

    /// The text of a setting that precedes in `auth`.
    pub(super) fn of_auth(&self, names: &[&str]) -> Option<(Origin, String)> {
        let found = |map| names.iter().rev().find_map(|name| text(map, name));
        found(&self.auth).or_else(|| found(&self.section))
    }

    /// The text of a setting that precedes next to `auth`, where a region or a variable overrides it.
    pub(super) fn of_scope(&self, names: &[&str]) -> Option<(Origin, String)> {
        names.iter().rev().find_map(|name| text(&self.section, name).or_else(|| text(&self.auth, name)))
    }
}

fn text(map: &Map, name: &str) -> Option<(Origin, String)> {
    match map.get(name)? {
        Node { origin, value: Value::Text(text) } if !text.is_empty() => Some((origin.clone(), text.clone())),
        _ => None,
    }
}

fn with_underscores(map: Map) -> Map {
    map.into_iter().map(|(key, node)| (key.replace('-', "_"), node)).collect()
}
