//! Text of pages in source: as a comment or as a literal, and never as code.

/// Adds documentation.
pub(super) fn docs(out: &mut String, indent: &str, markdown: &str) {
    comment(out, indent, "///", markdown);
}

/// Adds the documentation of a module.
pub(super) fn inner_docs(out: &mut String, markdown: &str) {
    comment(out, "", "//!", markdown);
}

fn comment(out: &mut String, indent: &str, mark: &str, markdown: &str) {
    for line in markdown.lines() {
        let line = line.trim_end();
        out.push_str(indent);
        out.push_str(mark);
        if !line.is_empty() {
            out.push(' ');
            out.extend(line.chars().filter(|letter| is_shown(*letter)));
        }
        // What is left of a line may end with a blank again.
        let kept = out.trim_end_matches(' ').len();
        out.truncate(kept);
        out.push('\n');
    }
}

/// Whether a letter may stand in a comment: a return would end it, and the compiler refuses what turns the text around.
fn is_shown(letter: char) -> bool {
    let turns_around =
        matches!(letter, '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}' | '\u{200e}' | '\u{200f}' | '\u{061c}');
    !letter.is_control() && !turns_around
}

/// A text as a literal.
pub(in crate::generate) fn literal(text: &str) -> String {
    let mut out = String::with_capacity(text.len() + 2);
    out.push('"');
    for letter in text.chars() {
        // As `proc_macro2::Literal::string` does, an apostrophe needs no escape.
        if letter == '\'' {
            out.push(letter);
        } else {
            out.extend(letter.escape_debug());
        }
    }
    out.push('"');
    out
}

#[cfg(test)]
mod tests {
    use super::{docs, literal};

    #[test]
    fn text_stays_text() {
        assert_eq!(literal("it's \"#\u{202e}\n\\"), r##""it's \"#\u{202e}\n\\""##);
        let mut out = String::new();
        docs(&mut out, "    ", "one \r*/ #![x]\u{202e}\n\n\u{2066} two");
        assert_eq!(out, "    /// one */ #![x]\n    ///\n    ///  two\n");
    }
}
