//! Why a configuration cannot be used.

use alloc::string::String;
use core::fmt;

use super::yaml::Origin;
use crate::text::printable::{Printable, line};

/// The error of a configuration: where the mistake is, and what to write instead. It never contains the value of a setting.
pub struct ConfigError {
    origin: Option<Origin>,
    message: String,
}

impl ConfigError {
    pub(super) fn new(origin: Option<&Origin>, message: impl Into<String>) -> Self {
        Self { origin: origin.cloned(), message: message.into() }
    }
}

/// Names as a list for a message.
pub(super) fn quoted<'a>(names: impl IntoIterator<Item = &'a String>) -> String {
    let mut list = String::new();
    for name in names {
        let separator = if list.is_empty() { "`" } else { ", `" };
        list.extend([separator, &line(name), "`"]);
    }
    list
}

impl fmt::Display for ConfigError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match &self.origin {
            Some(Origin::File(file, line)) => write!(f, "{}:{line}: ", Printable(&file.to_string_lossy()))?,
            Some(Origin::Variable(name)) => write!(f, "{}: ", Printable(name))?,
            Some(Origin::Variables | Origin::Profile) | None => {}
        }
        Printable(&self.message).fmt(f)
    }
}

impl fmt::Debug for ConfigError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "ConfigError({self})")
    }
}

impl core::error::Error for ConfigError {}
