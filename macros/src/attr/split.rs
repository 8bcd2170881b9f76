//! The arguments of an attribute, one from the next.

use proc_macro2::{Spacing, TokenStream, TokenTree};

/// Splits arguments at their commas, except at those between the angle brackets of a type: `response = Page<A, B>`.
pub(super) fn at_commas(arguments: TokenStream) -> Vec<TokenStream> {
    let mut chunks = vec![TokenStream::new()];
    let mut angles = Angles::default();
    for tree in arguments {
        angles.pass(&tree);
        match &tree {
            TokenTree::Punct(punct) if punct.as_char() == ',' && angles.is_outside() => chunks.push(TokenStream::new()),
            _ => chunks.last_mut().map_or((), |chunk| chunk.extend([tree])),
        }
    }
    chunks.retain(|chunk| !chunk.is_empty());
    chunks
}

/// Counts the angle brackets that are open, which are no groups to the compiler.
#[derive(Default)]
pub(crate) struct Angles {
    open: usize,
    /// Whether a `>` that follows closes nothing: `->`, `=>`.
    arrow: bool,
}

impl Angles {
    /// Whether none is open.
    pub(crate) fn is_outside(&self) -> bool {
        self.open == 0
    }

    pub(crate) fn pass(&mut self, tree: &TokenTree) {
        let TokenTree::Punct(punct) = tree else {
            self.arrow = false;
            return;
        };
        match punct.as_char() {
            '<' => self.open += 1,
            '>' if !self.arrow => self.open = self.open.saturating_sub(1),
            _ => {}
        }
        self.arrow = matches!(punct.as_char(), '-' | '=') && punct.spacing() == Spacing::Joint;
    }
}
