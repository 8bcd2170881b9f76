//! Finds the paths in a source file that lead to modules of its own crate.

use proc_macro2::{Delimiter, Spacing, TokenStream, TokenTree};
use quote::ToTokens as _;
use syn::parse::Parser as _;
use syn::punctuated::Punctuated;
use syn::{File, Item, Token, UseTree};

/// The name by which the command of bindgen and its library refer to the library.
const LIBRARY: &str = "restable_bindgen";

/// A path that a module names, from the root of the crate.
pub(super) struct Import {
    pub(super) path: Vec<String>,
    /// The name by which a `use` item of the module makes it available, from the root of the crate.
    pub(super) alias: Option<Vec<String>>,
    /// A `pub use` passes a name on, and nothing in the module uses it.
    pub(super) is_reexport: bool,
}

/// All paths in the file of a module. Those of a module inside the file count as paths of the file.
pub(super) fn imports(module: &[String], file: File) -> Vec<Import> {
    let mut imports = Vec::new();
    items(module, file.items, &mut imports);
    imports
}

fn items(module: &[String], items_of_module: Vec<Item>, imports: &mut Vec<Import>) {
    let child = |item: &Item| match item {
        Item::Mod(child) => Some(child.ident.to_string()),
        _ => None,
    };
    let children = items_of_module.iter().filter_map(child).collect();
    let mut scope = Scope { module, children, imports };
    for item in items_of_module {
        match item {
            Item::Mod(child) => {
                let path = [module, &[child.ident.to_string()]].concat();
                items(&path, child.content.map(|(_, content)| content).unwrap_or_default(), scope.imports);
            }
            Item::Use(item) => {
                let is_reexport = !matches!(item.vis, syn::Visibility::Inherited);
                scope.tree(&mut Vec::new(), &item.tree, Some(is_reexport));
            }
            // The tokens, because a macro call may have paths as well.
            item => scope.tokens(item.into_token_stream()),
        }
    }
}

/// The module that paths are relative to.
struct Scope<'a> {
    module: &'a [String],
    children: Vec<String>,
    imports: &'a mut Vec<Import>,
}

impl Scope<'_> {
    /// Adds each path of a `use`. An item of the module has a visibility, and a `use` in a function has none.
    fn tree(&mut self, before: &mut Vec<String>, tree: &UseTree, item: Option<bool>) {
        match tree {
            UseTree::Path(path) => {
                before.push(path.ident.to_string());
                self.tree(before, &path.tree, item);
                before.pop();
            }
            UseTree::Group(group) => group.items.iter().for_each(|tree| self.tree(before, tree, item)),
            UseTree::Name(name) if name.ident == "self" => self.add(before, None, item),
            UseTree::Name(name) => self.add_named(before, name.ident.to_string(), name.ident.to_string(), item),
            UseTree::Rename(name) => self.add_named(before, name.ident.to_string(), name.rename.to_string(), item),
            _ => self.add(before, None, item),
        }
    }

    fn add_named(&mut self, before: &[String], name: String, alias: String, item: Option<bool>) {
        self.add(&[before, &[name]].concat(), Some(alias), item);
    }

    fn add(&mut self, path: &[String], alias: Option<String>, item: Option<bool>) {
        let Some(path) = self.resolved(path) else { return };
        let alias = alias.filter(|_| item.is_some()).map(|alias| [self.module, &[alias]].concat());
        self.imports.push(Import { path, alias, is_reexport: item.unwrap_or(false) });
    }

    /// The path from the root of the crate, if it does not lead to another crate.
    fn resolved(&self, path: &[String]) -> Option<Vec<String>> {
        let (mut base, mut rest) = match path.first().map(String::as_str)? {
            "crate" | LIBRARY => (&[][..], path.get(1..)?),
            "self" | "super" => (self.module, path),
            child if path.len() > 1 && self.children.iter().any(|declared| declared == child) => (self.module, path),
            _ => return None,
        };
        while let Some((first @ ("self" | "super"), after)) = rest.split_first().map(|(first, after)| (&**first, after))
        {
            rest = after;
            if first == "super" {
                base = base.split_last()?.1;
            }
        }
        Some([base, rest].concat())
    }

    /// Adds the paths in code that is no `use` item of the module.
    fn tokens(&mut self, tokens: TokenStream) {
        let tokens: Vec<_> = tokens.into_iter().collect();
        for (at, token) in tokens.iter().enumerate() {
            let is_inside_path = at >= 2 && is_separator(&tokens[at - 2..]);
            let before = at.checked_sub(1).and_then(|before| tokens.get(before));
            match token {
                // The braces of a `use` are read with its path.
                TokenTree::Group(group) if is_inside_path && group.delimiter() == Delimiter::Brace => {}
                // `pub(in super::super)` restricts, and imports nothing.
                TokenTree::Group(_) if before.is_some_and(|before| is_ident(before, "pub")) => {}
                TokenTree::Group(group) => self.tokens(group.stream()),
                TokenTree::Ident(_) if !is_inside_path => self.path(&tokens[at..]),
                _ => {}
            }
        }
    }

    /// Adds the path at the beginning of the tokens, or each path of a `use` in a function.
    fn path(&mut self, tokens: &[TokenTree]) {
        let mut path = Vec::new();
        let mut rest = tokens;
        while let Some((token, after)) = rest.split_first() {
            match token {
                TokenTree::Ident(name) => path.push(name.to_string()),
                TokenTree::Group(group) if group.delimiter() == Delimiter::Brace => {
                    return self.group(&mut path, group.stream());
                }
                _ => break,
            }
            if !is_separator(after) {
                break;
            }
            rest = &after[2..];
        }
        if path.len() > 1 {
            self.add(&path, None, None);
        }
    }

    fn group(&mut self, before: &mut Vec<String>, group: TokenStream) {
        let trees = Punctuated::<UseTree, Token![,]>::parse_terminated.parse2(group).expect("a `use` ends in a tree");
        trees.iter().for_each(|tree| self.tree(before, tree, None));
    }
}

/// Whether the tokens begin with `::`.
fn is_separator(tokens: &[TokenTree]) -> bool {
    let is_colon = |token: &TokenTree| matches!(token, TokenTree::Punct(punct) if punct.as_char() == ':');
    let is_joint = |token: &TokenTree| matches!(token, TokenTree::Punct(punct) if punct.spacing() == Spacing::Joint);
    matches!(tokens, [first, second, ..] if is_colon(first) && is_joint(first) && is_colon(second))
}

fn is_ident(token: &TokenTree, name: &str) -> bool {
    matches!(token, TokenTree::Ident(ident) if ident == name)
}
