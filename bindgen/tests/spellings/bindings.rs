//! The items of generated source, without the text of the pages.

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};

use proc_macro2::{Delimiter, Group, TokenStream, TokenTree};
use restable_bindgen::Builder;

/// Generates a crate of these services. Returns the tokens of each module without documentation and documented types.
pub(crate) fn bindings(services: &[PathBuf]) -> BTreeMap<String, String> {
    let out = Path::new(env!("CARGO_TARGET_TMPDIR")).join(format!("spellings-{:?}", std::thread::current().id()));
    if out.exists() {
        fs::remove_dir_all(&out).expect("the directory can be removed");
    }
    let builder = services.iter().fold(Builder::new(), Builder::pages);
    builder.out_dir(&out).crate_name("bindings").generate().expect("the crate is generated");
    let directories = super::entries(&out.join("src")).into_iter().filter(|path| path.is_dir());
    directories.flat_map(|service| super::entries(&service)).map(|path| (name(&path), tokens(&path))).collect()
}

fn name(path: &Path) -> String {
    let parts: Vec<_> = path.iter().rev().take(2).map(|part| part.to_string_lossy()).collect();
    parts.join(" of ")
}

fn tokens(path: &Path) -> String {
    let source = fs::read_to_string(path).expect("a module is UTF-8");
    without_text(source.parse().expect("a module consists of tokens")).to_string()
}

/// Removes doc comments and the documented types of `#[param("String")]`.
fn without_text(tokens: TokenStream) -> TokenStream {
    let mut out: Vec<TokenTree> = Vec::new();
    for token in tokens {
        let before = out.last().map(ToString::to_string).unwrap_or_default();
        match token {
            TokenTree::Group(group) if group.delimiter() == Delimiter::Bracket && begins_with(&group, "doc") => {
                // The `#` of the attribute, and the `!` if it is an inner one.
                while out.last().is_some_and(|last| ["#", "!"].contains(&last.to_string().as_str())) {
                    out.pop();
                }
            }
            TokenTree::Group(group) => {
                let is_type = |token: &TokenTree| matches!(token, TokenTree::Literal(_)) && before == "param";
                let inner = without_text(group.stream()).into_iter().skip_while(is_type).collect();
                out.push(Group::new(group.delimiter(), inner).into());
            }
            token => out.push(token),
        }
    }
    out.into_iter().collect()
}

fn begins_with(group: &Group, word: &str) -> bool {
    group.stream().into_iter().next().is_some_and(|first| first.to_string() == word)
}
