//! Reads the fields of an object that a sentence of its description lists.

use restable_rst::{Block, ListItem, Node, Text};

/// What comes before the names of the fields, in lower case.
const LEADS: [&str; 12] = [
    "has the fields ",
    "have the fields ",
    "has the following fields: ",
    "have the following fields: ",
    "contains the fields ",
    "contain the fields ",
    "with the fields ",
    "the fields are ",
    "contains ",
    "contain ",
    "consists of ",
    "consist of ",
];

/// The words before a type that all fields have, in lower case.
const EACH: [&str; 2] = [", each as ", ", each of type "];

/// Returns an item for each field of "It has the fields **sill** (integer) and **lid** (string)", or of "The fields are **sill** and
/// **lid**, each as an array of strings". Each field has a type, and nothing else is in the sentence.
pub(super) fn items<'a>(paragraph: &Text<'_>, line: usize) -> Option<Vec<ListItem<'a>>> {
    // A sentence may continue on the next line.
    let text = paragraph.as_str().split_whitespace().collect::<Vec<_>>().join(" ");
    // Letters in lower case may have other lengths than those that they replace.
    let lower = text.to_ascii_lowercase();
    let starts = LEADS.iter().filter_map(|lead| Some(lower.find(lead)? + lead.len()));
    starts.filter_map(|start| text.get(start..)).find_map(|sentence| of_sentence(sentence, line))
}

/// Returns the items of a text that begins with the first field.
fn of_sentence<'a>(text: &str, line: usize) -> Option<Vec<ListItem<'a>>> {
    let sentence = text.split_once(". ").map_or(text, |(first, _)| first).trim_end_matches('.');
    let common = EACH.iter().find_map(|each| sentence.split_once(each));
    let (names, common) = common.map_or((sentence, None), |(names, ty)| (names, Some(without_article(ty))));
    let mut rest = names;
    let mut items = Vec::new();
    while !rest.is_empty() {
        let (name, behind) = marked(rest)?;
        let (ty, behind) = match common {
            Some(ty) => (ty, behind),
            None => behind.trim_start().strip_prefix('(')?.split_once(')')?,
        };
        items.push(item(name, ty, line));
        rest = after_separator(behind)?;
    }
    (!items.is_empty()).then_some(items)
}

fn without_article(ty: &str) -> &str {
    let ty = ty.trim();
    ty.strip_prefix("an ").or_else(|| ty.strip_prefix("a ")).unwrap_or(ty)
}

/// Splits a marked word from the beginning of a text.
fn marked(text: &str) -> Option<(&str, &str)> {
    ["**", "``"].iter().find_map(|mark| text.strip_prefix(mark)?.split_once(mark))
}

/// Returns the text after the comma or the word "and" that follows a field.
fn after_separator(text: &str) -> Option<&str> {
    let rest = text.trim_start();
    if rest.is_empty() {
        return Some(rest);
    }
    let after_comma = rest.strip_prefix(',').map(str::trim_start);
    let rest = after_comma.unwrap_or(rest);
    let after_word = rest.strip_prefix("and").filter(|after| after.starts_with(char::is_whitespace));
    after_word.map(str::trim_start).or(after_comma)
}

fn item<'a>(name: &str, ty: &str, line: usize) -> ListItem<'a> {
    let text = Text(format!("**{name}** ({ty})").into());
    let children = vec![Node { line, targets: Vec::new(), block: Block::Paragraph(text) }];
    ListItem { line, marker: "-".into(), targets: Vec::new(), children }
}

#[cfg(test)]
mod tests {
    use restable_rst::{Block, Text};

    fn items(text: &str) -> Option<Vec<String>> {
        let text_of = |item: restable_rst::ListItem<'_>| match &item.children.first()?.block {
            Block::Paragraph(text) => Some(text.as_str().to_owned()),
            _ => None,
        };
        super::items(&Text(text.into()), 1)?.into_iter().map(text_of).collect()
    }

    #[test]
    fn sentences_list_fields_with_their_types() {
        let expected = ["**sill** (integer)", "**lid** (string)"].map(str::to_owned);
        for text in [
            "Boxes. They have the fields **sill** (integer) and **lid** (string).",
            "It has the fields ``sill`` (integer), and ``lid`` (string). The rest is unknown.",
            "It contains **sill** (integer) and **lid** (string).",
            "A shelf contains boxes, and a box consists of **sill** (integer), **lid** (string).",
        ] {
            assert_eq!(items(text), Some(expected.to_vec()), "{text}");
        }
        let each = "The fields are **a**, **b**, and **c**, each as an array of strings.";
        assert_eq!(items(each), Some(["a", "b", "c"].map(|name| format!("**{name}** (array of strings)")).to_vec()));
    }

    #[test]
    fn other_sentences_list_none() {
        for text in [
            "They have the fields **sill** and **lid**.",
            "They have the fields **sill** (integer) or more.",
            "They have the fields of a box.",
            "It contains **sill** (integer) in some cases.",
            "It contains **boxes**.",
            "**sill** (integer)",
        ] {
            assert_eq!(items(text), None, "{text}");
        }
    }
}
