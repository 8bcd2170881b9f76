//! Prints fields and their attributes.

use std::fmt::Write as _;

use restable_model::{Attribute, Keyword as _, Location, Microversion, ParamKey};

use super::{LINE, Printer, text};
use crate::generate::plan::{Field, Raw, Type};
use crate::generate::prose;
use crate::page::Presence;

/// The maximum width of attribute arguments on one line, as rustfmt counts it.
pub(super) const WIDTH: usize = 70;

impl Printer<'_> {
    /// Prints a field.
    pub(super) fn field(&mut self, field: &Field) {
        match prose::versions(&field.versions) {
            Some(versions) => text::docs(
                &mut self.out,
                "    ",
                &format!(
                    "{}

{versions}",
                    field.docs
                ),
            ),
            None => text::docs(&mut self.out, "    ", &field.docs),
        }
        if field.status.as_ref().is_some_and(|status| status.is_deprecated) {
            self.out.push_str(
                "    #[allow(deprecated)]
",
            );
        }
        if field.rest {
            attribute(&mut self.out, "    ", Attribute::Param.word(), &[ParamKey::Rest.word().to_owned()]);
        } else {
            let arguments = annotations(field);
            match (arguments.as_slice(), field.location) {
                ([], _) => {}
                ([only], Location::Path | Location::Query) if !only.contains('"') => {
                    let _ = writeln!(self.out, "    #[{only}]");
                }
                _ => attribute(&mut self.out, "    ", Attribute::Param.word(), &arguments),
            }
        }
        let ty = self.field_type(field);
        self.member(&field.ident, &ty);
    }

    /// Returns the Rust type of a field.
    pub(super) fn field_type(&mut self, field: &Field) -> String {
        let plain = match field.raw {
            Some(Raw::Bytes) => "Vec<u8>".to_owned(),
            Some(Raw::Text) => "String".to_owned(),
            Some(Raw::File) => self.ours("FilePart"),
            None => self.type_name(&field.ty),
        };
        if field.takes_null {
            self.import("restable", "MaybeUndefined");
            format!("MaybeUndefined<{plain}>")
        } else if field.is_always() {
            plain
        } else {
            format!("Option<{plain}>")
        }
    }

    /// Prints the name and the type of a field.
    fn member(&mut self, ident: &str, ty: &str) {
        let is_long = ident.len() + ty.len() + "    pub : ,".len() > LINE;
        // Writing into a `String` cannot fail.
        let _ = match ty.split_once('<').filter(|_| is_long) {
            Some((outer, inner)) if !inner.contains(',') => {
                let inner = inner.strip_suffix('>').unwrap_or(inner);
                writeln!(self.out, "    pub {ident}: {outer}<\n        {inner},\n    >,")
            }
            _ => writeln!(self.out, "    pub {ident}: {ty},"),
        };
    }

    /// Prints the field of a response that is its whole body.
    pub(super) fn whole_body(&mut self, ident: &str, ty: &Type, documented: &str) {
        self.out.push_str("    /// The whole body.\n");
        let arguments = [text::literal(documented), ParamKey::Body.word().to_owned()];
        attribute(&mut self.out, "    ", Attribute::Param.word(), &arguments);
        let ty = self.type_name(ty);
        self.member(ident, &ty);
    }
}

/// Returns the arguments of a field's attribute.
pub(super) fn annotations(field: &Field) -> Vec<String> {
    let mut arguments = Vec::new();
    if !field.documented.is_empty() {
        arguments.push(text::literal(&field.documented));
    }
    let own_name = field.ident.trim_start_matches("r#") == field.wire;
    if !own_name && !matches!(field.location, Location::Header | Location::WholeBody) {
        arguments.push(ParamKey::Name.assign(&text::literal(&field.wire)));
    }
    arguments.extend(field.aliases.iter().map(|alias| ParamKey::Alias.assign(&text::literal(alias))));
    match field.location {
        _ if field.raw.is_some() => arguments.push(ParamKey::Raw.word().to_owned()),
        Location::Body => {}
        Location::Header => arguments.push(ParamKey::Header.assign(&text::literal(&field.wire))),
        location => arguments.push(location.word().to_owned()),
    }
    match field.presence {
        Presence::Mandatory => arguments.push(ParamKey::Mandatory.word().to_owned()),
        // An `Option` or a `MaybeUndefined` already makes the field optional.
        Presence::Optional if field.starts_with_nothing() && !field.takes_null => {
            arguments.push(ParamKey::Optional.word().to_owned());
        }
        _ => {}
    }
    if field.as_string {
        arguments.push(ParamKey::AsString.word().to_owned());
    }
    // A field in the path is part of every version.
    if !matches!(field.location, Location::Path | Location::WholeBody) {
        let bounds = [(ParamKey::MinVersion, &field.versions.min), (ParamKey::MaxVersion, &field.versions.max)];
        let known =
            bounds.into_iter().filter_map(|(key, text)| Some((key, text.as_ref()?.parse::<Microversion>().ok()?)));
        arguments.extend(known.map(|(key, version)| key.assign(&text::literal(&version.to_string()))));
    }
    if let Some(style) = field.style {
        arguments.push(ParamKey::Style.assign(&text::literal(style.word())));
    }
    if let Some(status) = &field.status {
        arguments.push(ParamKey::Status.assign(&status.path));
    }
    if let Some(reason) = field.differs.filter(|_| !field.documented.is_empty()) {
        arguments.push(ParamKey::Differs.assign(&text::literal(reason)));
    }
    for (title, target) in &field.see {
        arguments.push(see(title, target));
    }
    arguments
}

/// Returns a `see(…)` argument, on several lines if it is long.
fn see(title: &str, target: &str) -> String {
    let (title, target) = (text::literal(title), text::literal(target));
    if title.chars().count() + target.chars().count() + 2 <= WIDTH {
        ParamKey::See.list(&format!("{title}, {target}"))
    } else {
        ParamKey::See.list(&format!("\n            {title},\n            {target}\n        "))
    }
}

/// Prints an attribute, with each argument on its own line if they do not fit on one.
pub(super) fn attribute(out: &mut String, indent: &str, name: &str, arguments: &[String]) {
    let line = arguments.join(", ");
    let _ = if arguments.is_empty() {
        writeln!(out, "{indent}#[{name}]")
    } else if line.chars().count() <= WIDTH && !line.contains('\n') || arguments.len() == 1 && !line.contains('\n') {
        writeln!(out, "{indent}#[{name}({line})]")
    } else {
        let between = format!(",\n{indent}    ");
        writeln!(out, "{indent}#[{name}(\n{indent}    {}\n{indent})]", arguments.join(&between))
    };
}
