//! Splits the arguments of an attribute.

use proc_macro2::{Spacing, TokenStream, TokenTree};

/// Splits at the commas that are not inside the angle brackets of a type: `response = Page<A, B>`.
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

/// Counts open angle brackets, which are not groups in a token stream.
#[derive(Default)]
pub(crate) struct Angles {
    open: usize,
    /// Whether a following `>` is part of `->` or `=>`.
    arrow: bool,
}

impl Angles {
    /// Whether no angle bracket is open.
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
