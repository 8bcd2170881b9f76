//! Rewrites a generated crate: without serde, or with serde's derive instead of restable's attributes.

use std::fs;
use std::io;
use std::path::Path;

use quote::ToTokens as _;
use syn::visit_mut::{self, VisitMut};
use syn::{Attribute, Expr, Field, ItemEnum, ItemStruct, LitStr, Token, Type, Variant as SynVariant, parse_quote};

/// The derives of a rewritten crate.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Variant {
    None,
    Derive,
}

impl Variant {
    pub(crate) const ALL: [Self; 2] = [Self::None, Self::Derive];

    pub(crate) fn name(self) -> &'static str {
        match self {
            Self::None => "none",
            Self::Derive => "derive",
        }
    }
}

/// Writes the rewritten form of the crate in `from` to `to`.
pub(crate) fn write(from: &Path, to: &Path, variant: Variant) -> io::Result<()> {
    let manifest = fs::read_to_string(from.join("Cargo.toml"))?;
    let name = format!("name = \"twin-{}\"", variant.name());
    let mut is_test = false;
    // The rewritten crates have no tests.
    let manifest = manifest.lines().filter(|line| {
        is_test = if line.starts_with('[') { *line == "[[test]]" } else { is_test };
        !is_test
    });
    let renamed = manifest.map(|line| if line.starts_with("name = ") { &name } else { line });
    let serde = "serde = { version = \"1\", features = [\"derive\"] }";
    let lines: Vec<_> =
        renamed.flat_map(|line| [Some(line), (line == "[dependencies]").then_some(serde)]).flatten().collect();
    fs::create_dir_all(to)?;
    fs::write(to.join("Cargo.toml"), lines.join("\n"))?;
    directory(&from.join("src"), &to.join("src"), variant)
}

fn directory(from: &Path, to: &Path, variant: Variant) -> io::Result<()> {
    fs::create_dir_all(to)?;
    for entry in fs::read_dir(from)? {
        let entry = entry?;
        let (path, to) = (entry.path(), to.join(entry.file_name()));
        if entry.file_type()?.is_dir() {
            directory(&path, &to, variant)?;
        } else {
            fs::write(to, file(&fs::read_to_string(&path)?, variant).map_err(io::Error::other)?)?;
        }
    }
    Ok(())
}

fn file(source: &str, variant: Variant) -> syn::Result<String> {
    let mut file = syn::parse_file(source)?;
    // These lints of the original concern its documentation and its imports.
    file.attrs.retain(|attribute| !attribute.path().is_ident("deny") && !attribute.path().is_ident("warn"));
    Twin { variant }.visit_file_mut(&mut file);
    Ok(prettyplease::unparse(&file))
}

struct Twin {
    variant: Variant,
}

impl Twin {
    /// Removes restable's attribute from a type, and returns whether it had one.
    fn exchange(&self, attributes: &mut Vec<Attribute>) -> bool {
        let before = attributes.len();
        attributes.retain(|attribute| !is_one_of(attribute, &["request", "response", "structure", "values"]));
        let annotated = attributes.len() < before;
        if annotated && self.variant == Variant::Derive {
            attributes.push(parse_quote!(#[derive(serde::Deserialize, serde::Serialize)]));
        }
        annotated
    }

    fn give(&self, attributes: &mut Vec<Attribute>, serde: Attribute) {
        if self.variant == Variant::Derive {
            attributes.push(serde);
        }
    }
}

impl VisitMut for Twin {
    fn visit_item_struct_mut(&mut self, item: &mut ItemStruct) {
        self.exchange(&mut item.attrs);
        visit_mut::visit_item_struct_mut(self, item);
    }

    fn visit_item_enum_mut(&mut self, item: &mut ItemEnum) {
        // `#[values]` adds this variant, so the rewritten enum gets it too.
        if self.exchange(&mut item.attrs) {
            item.variants.push(parse_quote!(
                /// A value that is not documented.
                Other(String)
            ));
            if let Some(other) = item.variants.last_mut() {
                self.give(&mut other.attrs, parse_quote!(#[serde(untagged)]));
            }
        }
        visit_mut::visit_item_enum_mut(self, item);
    }

    fn visit_variant_mut(&mut self, variant: &mut SynVariant) {
        let value = take(&mut variant.attrs, "value").and_then(|value| value.parse_args::<LitStr>().ok());
        if let Some(value) = value {
            self.give(&mut variant.attrs, parse_quote!(#[serde(rename = #value)]));
        }
    }

    fn visit_field_mut(&mut self, field: &mut Field) {
        let param = take(&mut field.attrs, "param");
        field.attrs.retain(|attribute| !is_one_of(attribute, &["path", "query", "header", "body"]));
        if let Some(name) = param.as_ref().and_then(wire_name) {
            self.give(&mut field.attrs, parse_quote!(#[serde(rename = #name)]));
        }
        let ty = field.ty.to_token_stream().to_string();
        if field.ident.is_some() && ["Vec <", "BTreeMap <", "Map <"].iter().any(|list| ty.starts_with(list)) {
            self.give(&mut field.attrs, parse_quote!(#[serde(default)]));
        }
        self.visit_type_mut(&mut field.ty);
    }

    /// serde has no type for secrets.
    fn visit_type_mut(&mut self, ty: &mut Type) {
        if let Some(inside) = inside_secret(ty) {
            *ty = inside;
        }
        visit_mut::visit_type_mut(self, ty);
    }
}

fn inside_secret(ty: &Type) -> Option<Type> {
    let Type::Path(path) = ty else { return None };
    let last = path.path.segments.last().filter(|last| last.ident == "Secret")?;
    let syn::PathArguments::AngleBracketed(arguments) = &last.arguments else { return None };
    match arguments.args.first()? {
        syn::GenericArgument::Type(inside) => Some(inside.clone()),
        _ => None,
    }
}

fn is_one_of(attribute: &Attribute, names: &[&str]) -> bool {
    attribute.path().segments.last().is_some_and(|last| names.iter().any(|name| last.ident == name))
}

fn take(attributes: &mut Vec<Attribute>, name: &str) -> Option<Attribute> {
    let at = attributes.iter().position(|attribute| is_one_of(attribute, &[name]))?;
    Some(attributes.remove(at))
}

/// The value of `name = "…"` in `#[param(…)]`.
fn wire_name(param: &Attribute) -> Option<LitStr> {
    let arguments = param.parse_args_with(|input: syn::parse::ParseStream<'_>| {
        syn::punctuated::Punctuated::<Expr, Token![,]>::parse_terminated(input)
    });
    arguments.ok()?.into_iter().find_map(|argument| match argument {
        Expr::Assign(assign) if assign.left.to_token_stream().to_string() == "name" => match *assign.right {
            Expr::Lit(syn::ExprLit { lit: syn::Lit::Str(name), .. }) => Some(name),
            _ => None,
        },
        _ => None,
    })
}
