//! Words that differ from a known word by one letter.

/// The length of the shortest word that may be misspelt. With fewer letters, two known words may be one letter apart.
const SHORTEST: usize = 4;

/// Returns the only known word that this word differs from by one letter: one is missing, added, replaced, or swapped with the
/// next one.
pub(super) fn nearest<'k>(word: &str, known: impl Iterator<Item = &'k str>) -> Option<&'k str> {
    let mut near = known.filter(|known| known.len() >= SHORTEST && is_near(word, known));
    let first = near.next()?;
    near.all(|other| other == first).then_some(first)
}

fn is_near(word: &str, known: &str) -> bool {
    let (word, known): (Vec<char>, Vec<char>) = (word.chars().collect(), known.chars().collect());
    if word.len().abs_diff(known.len()) > 1 {
        return false;
    }
    let same = word.iter().zip(&known).take_while(|(one, other)| one == other).count();
    let (word, known) = (word.get(same..).unwrap_or_default(), known.get(same..).unwrap_or_default());
    let after = |letters: &'_ [char], count: usize| letters.get(count..).map(<[char]>::to_vec);
    let is_added = after(word, 1).is_some_and(|rest| rest == known);
    let is_missing = after(known, 1).is_some_and(|rest| rest == word);
    let is_replaced = after(word, 1).is_some_and(|rest| after(known, 1) == Some(rest));
    let is_swapped = match (word, known) {
        ([a, b, rest @ ..], [c, d, others @ ..]) => a == d && b == c && rest == others,
        _ => false,
    };
    is_added || is_missing || is_replaced || is_swapped
}

#[cfg(test)]
mod tests {
    use super::nearest;

    #[test]
    fn one_letter_may_be_wrong() {
        let known = ["required", "description", "type", "enum"];
        for (word, expected) in [
            ("requered", Some("required")),
            ("require", Some("required")),
            ("requiredd", Some("required")),
            ("rquired", Some("required")),
            ("requierd", Some("required")),
            ("descripition", Some("description")),
            ("obligatory", None),
            ("requires", Some("required")),
            ("in", None),
            ("", None),
        ] {
            assert_eq!(nearest(word, known.into_iter()), expected, "{word}");
        }
    }

    #[test]
    fn a_word_between_two_known_words_is_neither() {
        assert_eq!(nearest("bost", ["boat", "bolt"].into_iter()), None);
    }
}
