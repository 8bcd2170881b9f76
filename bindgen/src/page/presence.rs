//! Reads the cells of the Mandatory column.

/// Returns whether a parameter is mandatory, `None` if the cell is empty, or `Err` if the text is unknown.
pub(super) fn read(cell: &str) -> Result<Option<bool>, ()> {
    let word: String = cell.chars().take_while(|letter| letter.is_alphanumeric() || *letter == '/').collect();
    match word.to_lowercase().as_str() {
        "yes" | "y" | "mandatory" | "true" | "required" => Ok(Some(true)),
        // "No. It is needed if …" and "Conditional" also mean that the parameter may be absent.
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
