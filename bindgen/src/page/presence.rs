//! The cells of the Mandatory column.

/// Whether a parameter has to be there. `Err` if the cell says neither.
pub(super) fn read(cell: &str) -> Result<Option<bool>, ()> {
    let word: String = cell.chars().take_while(|letter| letter.is_alphanumeric() || *letter == '/').collect();
    match word.to_lowercase().as_str() {
        "yes" | "y" | "mandatory" | "true" | "required" => Ok(Some(true)),
        // "No. It is needed if …" and "Conditional" may be absent as well.
        "no" | "n" | "optional" | "false" | "conditional" | "yes/no" | "conditionally" => Ok(Some(false)),
        "" | "n/a" | "none" => Ok(None),
        _ => Err(()),
    }
}

#[cfg(test)]
mod tests {
    use super::read;

    #[test]
    fn words_and_sentences() {
        assert_eq!(read("Yes"), Ok(Some(true)));
        assert_eq!(read("No (needed for copies)"), Ok(Some(false)));
        assert_eq!(read("-"), Ok(None));
        assert_eq!(read("Perhaps"), Err(()));
    }
}
