//! The prose of Markdown, for documents and for doc comments.

use crate::block::{Block, Line};

/// Paragraphs, list items and table cells; blocks of code are left out.
pub(crate) fn blocks(lines: Vec<Line>) -> Vec<Block> {
    let mut blocks = Vec::new();
    let mut block = Block::default();
    let mut fence: Option<&str> = None;
    for line in lines {
        let mark = ["```", "~~~"].into_iter().find(|mark| line.text.starts_with(mark));
        if fence.is_some() || mark.is_some() {
            fence = if fence.is_none() { mark } else { fence.filter(|_| mark != fence) };
            blocks.push(std::mem::take(&mut block));
        } else if line.text.starts_with('|') {
            blocks.extend(line.text.split('|').map(|cell| Block { lines: vec![Line::new(line.number, cell)] }));
        } else {
            if line.text.is_empty() || begins_item(&line.text) || line.text.starts_with('#') {
                blocks.push(std::mem::take(&mut block));
            }
            block.lines.push(without_mark(&line));
        }
    }
    blocks.push(block);
    blocks
}

/// Whether the line begins an item of a list: `- `, `* ` or `1. `.
fn begins_item(text: &str) -> bool {
    let rest = text.trim_start_matches(|letter: char| letter.is_ascii_digit());
    text.starts_with("- ") || text.starts_with("* ") || (rest.len() < text.len() && rest.starts_with(". "))
}

fn without_mark(line: &Line) -> Line {
    let text =
        if begins_item(&line.text) { line.text.split_once(' ').map_or("", |(_, rest)| rest) } else { &line.text };
    Line::new(line.number, text.trim_start_matches(['#', ' ']))
}
