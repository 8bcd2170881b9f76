//! The comments of TOML files and shell scripts: whole lines that begin with `#`.

use crate::block::{Block, Line};

pub(crate) fn blocks(source: &str) -> Vec<Block> {
    let mut blocks = Vec::new();
    let mut block = Block::default();
    for (index, line) in source.lines().enumerate() {
        match line.trim_start().strip_prefix("# ") {
            Some(text) => block.lines.push(Line::new(index + 1, text)),
            None => blocks.push(std::mem::take(&mut block)),
        }
    }
    blocks.push(block);
    blocks
}
