//! Formats the tokens of types and expressions as people write them: `Option<u32>`, and not `Option < u32 >`.

use proc_macro2::{Delimiter, Group, Punct, Spacing, TokenStream, TokenTree};

/// Formats tokens on one line.
pub(super) fn text(tokens: TokenStream) -> String {
    let mut out = Source::default();
    out.stream(tokens);
    out.text
}

/// The text so far, and the kind of its end, which decides whether a space follows.
#[derive(Default)]
struct Source {
    text: String,
    end: End,
}

/// The kind of the last token.
#[derive(Clone, Copy, PartialEq, Eq, Default)]
enum End {
    /// Nothing, or a token that no space follows: an opening bracket, a prefix, `::` or `.`.
    #[default]
    Open,
    /// A token with a space after it, which is already in the text: a comma, or an operator between two operands.
    Spaced,
    /// A name or a literal.
    Word,
    /// A keyword or a lifetime, after which an operand begins.
    Keyword,
    /// A closing bracket.
    Closed,
}

/// The keywords after which an operand begins.
const KEYWORDS: [&str; 7] = ["as", "const", "dyn", "impl", "in", "mut", "where"];

/// The operators of two characters. `>>` and `&&` are not among them, because they may be two brackets and two references.
const PAIRS: [&str; 9] = ["::", "->", "=>", "==", "!=", "<=", ">=", "..", "||"];

impl Source {
    fn stream(&mut self, tokens: TokenStream) {
        let mut trees = tokens.into_iter().peekable();
        while let Some(tree) = trees.next() {
            match tree {
                TokenTree::Group(group) => self.group(&group),
                TokenTree::Ident(word) => self.word(&word.to_string()),
                TokenTree::Literal(literal) => self.word(&literal.to_string()),
                TokenTree::Punct(quote) if quote.as_char() == '\'' => {
                    let name = trees.next().map(|name| name.to_string()).unwrap_or_default();
                    self.operand(&format!("'{name}"), End::Keyword);
                }
                TokenTree::Punct(punct) => {
                    let pair = trees.peek().and_then(|next| pair(&punct, next));
                    if pair.is_some() {
                        trees.next();
                    }
                    self.punct(pair, punct.as_char());
                }
            }
        }
    }

    fn word(&mut self, word: &str) {
        self.operand(word, if KEYWORDS.contains(&word) { End::Keyword } else { End::Word });
    }

    /// Writes a word, after a space if another one precedes it.
    fn operand(&mut self, word: &str, end: End) {
        if matches!(self.end, End::Word | End::Keyword | End::Closed) {
            self.text.push(' ');
        }
        self.write(word, end);
    }

    fn group(&mut self, group: &Group) {
        let (open, close) = match group.delimiter() {
            Delimiter::Parenthesis => ("(", ")"),
            Delimiter::Bracket => ("[", "]"),
            Delimiter::Brace if group.stream().is_empty() => ("{", "}"),
            Delimiter::Brace => ("{ ", " }"),
            // From a macro by example.
            Delimiter::None => return self.stream(group.stream()),
        };
        let is_block = group.delimiter() == Delimiter::Brace && matches!(self.end, End::Word | End::Closed);
        if is_block || self.end == End::Keyword {
            self.text.push(' ');
        }
        self.write(open, End::Open);
        self.stream(group.stream());
        if self.end == End::Spaced {
            self.text.truncate(self.text.trim_end().len());
        }
        self.write(close, End::Closed);
    }

    /// Writes an operator of two characters, or else of one.
    fn punct(&mut self, pair: Option<&'static str>, single: char) {
        let is_operand_before = matches!(self.end, End::Word | End::Closed);
        match (pair.unwrap_or_default(), single) {
            ("::", _) => self.prefix("::"),
            ("..", _) => self.write("..", End::Open),
            ("", ',' | ';' | ':') => self.write(&format!("{single} "), End::Spaced),
            ("", '<') => self.prefix("<"),
            ("", '>') => self.write(">", End::Closed),
            ("", '.' | '?' | '#' | '$' | '@' | '~' | '!') => self.write(single.encode_utf8(&mut [0; 4]), End::Open),
            ("", '&' | '*' | '-' | '|') if !is_operand_before => self.prefix(single.encode_utf8(&mut [0; 4])),
            ("", _) => self.between(single.encode_utf8(&mut [0; 4])),
            (pair, _) => self.between(pair),
        }
    }

    /// Writes an operator that no space follows.
    fn prefix(&mut self, operator: &str) {
        if self.end == End::Keyword {
            self.text.push(' ');
        }
        self.write(operator, End::Open);
    }

    /// Writes an operator with spaces around it.
    fn between(&mut self, operator: &str) {
        let before = if matches!(self.end, End::Open | End::Spaced) { "" } else { " " };
        self.write(&format!("{before}{operator} "), End::Spaced);
    }

    fn write(&mut self, text: &str, end: End) {
        self.text.push_str(text);
        self.end = end;
    }
}

/// The operator of two characters that the tokens form.
fn pair(first: &Punct, next: &TokenTree) -> Option<&'static str> {
    let TokenTree::Punct(second) = next else { return None };
    let is_pair = |pair: &&&str| pair.chars().eq([first.as_char(), second.as_char()]);
    (first.spacing() == Spacing::Joint).then(|| PAIRS.iter().find(is_pair).copied()).flatten()
}

#[cfg(test)]
#[allow(clippy::expect_used, reason = "a test fails by panicking")]
mod tests {
    use super::text;

    #[test]
    fn tokens_become_the_source_that_people_write() {
        for source in [
            "Option<u32>",
            "BTreeMap<String, Vec<Option<Secret<String>>>>",
            "&'a str",
            "Cow<'a, [u8]>",
            "&'a mut [u8; 4]",
            "<T as Iterator>::Item",
            "&'a <T as Iterator>::Item",
            "::std::string::String",
            "Box<dyn for<'a> Fn(&'a str, u8) -> &'a str + Send + 'static>",
            "impl Iterator<Item = (u8, r#type)>",
            "fn() -> *const T",
            "[u8; { N + 1 }]",
            "Page<&&str, 4, ()>",
            "-1",
            "4 - 1",
            "\"a\".into()",
            "Mode::Fast",
            "vec![1, 2]",
            "Limits { depth: 4, ..Limits::new() }",
            "a == b || !c",
            "x as u8",
        ] {
            let tokens: proc_macro2::TokenStream = source.parse().expect(source);
            assert_eq!(text(tokens), source);
        }
    }

    #[test]
    fn groups_of_a_macro_by_example_are_not_shown() {
        let inner: proc_macro2::TokenStream = "Vec<u8>".parse().expect("tokens");
        let group = proc_macro2::Group::new(proc_macro2::Delimiter::None, inner);
        assert_eq!(text(quote::quote!(Option<#group>)), "Option<Vec<u8>>");
    }
}
