//! A block of prose (a paragraph, a list item, a comment, a message), and its sentences.

/// The lines of a block, without the marks of the comment or the quotes around them.
#[derive(Debug, Default)]
pub(crate) struct Block {
    pub(crate) lines: Vec<Line>,
}

#[derive(Debug)]
pub(crate) struct Line {
    pub(crate) number: usize,
    pub(crate) text: String,
}

impl Line {
    pub(crate) fn new(number: usize, text: &str) -> Self {
        Self { number, text: text.trim().to_owned() }
    }
}

/// A shorter text is a label or a title.
const FEWEST_WORDS: usize = 3;

impl Block {
    /// Each sentence, with the number of the line on which it begins.
    pub(crate) fn sentences(&self) -> Vec<(usize, String)> {
        let mut sentences = Vec::new();
        let mut sentence: Option<(usize, String)> = None;
        let words = self.lines.iter().flat_map(|line| line.text.split_whitespace().map(|word| (line.number, word)));
        let mut words = words.peekable();
        while let Some((line, word)) = words.next() {
            let (_, text) = sentence.get_or_insert_with(|| (line, String::new()));
            if !text.is_empty() {
                text.push(' ');
            }
            text.push_str(word);
            if ends(word, words.peek().map(|(_, next)| *next)) {
                sentences.extend(sentence.take());
            }
        }
        sentences.retain(|(_, text)| word_count(text) >= FEWEST_WORDS);
        sentences
    }
}

/// Whether a sentence ends with `word`, if `next` follows.
fn ends(word: &str, next: Option<&str>) -> bool {
    let Some(next) = next else { return true };
    let begins = next.starts_with(|letter: char| letter.is_uppercase() || "`[\"'*#".contains(letter));
    begins
        && word.trim_end_matches(['`', ')', '"', '*']).ends_with(['.', '!', '?'])
        && !["e.g.", "i.e."].contains(&word)
}

/// The number of words outside of code spans.
fn word_count(text: &str) -> usize {
    text.split('`').step_by(2).flat_map(str::split_whitespace).filter(|word| is_word(word)).count()
}

fn is_word(word: &str) -> bool {
    word.chars().all(|letter| letter.is_alphabetic() || "'-.,:;()".contains(letter))
        && word.contains(char::is_alphabetic)
}
