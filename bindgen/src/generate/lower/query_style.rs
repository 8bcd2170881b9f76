//! How the description of a list in the query says that it is written.

use restable_model::Style;

use super::super::plan::{Field, Type};

/// Returns the style of a list whose description says that commas separate its elements, and not that it is repeated.
pub(super) fn of_list(name: &str, description: &str) -> Option<Style> {
    let text = plain(description);
    let is_separated = [
        "separated by commas",
        "separated by a comma",
        "separated with commas",
        "separated using commas",
        "comma-separated",
    ]
    .iter()
    .any(|phrase| text.contains(phrase));
    let is_repeated = text.matches(&format!("{}=", name.to_lowercase())).count() > 1;
    (is_separated && !is_repeated).then_some(Style::CommaDelimited)
}

/// Returns whether the description of a text says that the parameter may be repeated, as `fields=id&fields=name`.
pub(super) fn is_repeated(name: &str, description: &str) -> bool {
    let text = plain(description);
    let name = name.to_lowercase();
    let (again, value) = (format!("&{name}="), format!("{name}="));
    let is_repeated = |query: &str| query.contains(&again) && query.matches(&value).count() > 1;
    text.contains(&format!("{name} parameter can be specified multiple times")) || text.split(' ').any(is_repeated)
}

/// Turns two parameters into lists that one of them says may be repeated together: "You can specify multiple `sort_key` and
/// `sort_dir` pairs."
pub(super) fn repeat_pairs(fields: &mut [Field]) {
    let said = |field: &Field| pairs(&field.docs);
    let pairs: Vec<String> = fields.iter().filter_map(said).collect();
    if pairs.is_empty() {
        return;
    }
    for field in fields.iter_mut().filter(|field| matches!(field.ty, Type::Text | Type::Values(_))) {
        let name = field.wire.to_lowercase();
        let is_named = |pairs: &String| pairs.contains(&name) || pairs.contains(&name.replace('_', " "));
        if pairs.iter().any(is_named) {
            repeat(field);
        }
    }
}

/// Turns a parameter into a list.
pub(super) fn repeat(field: &mut Field) {
    field.ty = Type::List(std::mem::replace(&mut field.ty, Type::Any).into());
    field.differs = Some("the parameter may be repeated");
}

/// Returns the text about parameters that may be repeated together, in lower case.
fn pairs(description: &str) -> Option<String> {
    const LEAD: &str = "specify multiple ";
    if !description.contains(LEAD) {
        return None;
    }
    let text = plain(description);
    let (_, pairs) = text.split_once(LEAD)?;
    pairs.split(". ").next().filter(|pairs| pairs.contains("pairs")).map(str::to_owned)
}

/// Returns whether a list is written as one text in brackets, such as `ids=['a','b']`.
pub(super) fn is_in_brackets(name: &str, description: &str) -> bool {
    plain(description).contains(&format!("{}=['", name.to_lowercase()))
}

fn plain(description: &str) -> String {
    let text: String = description.chars().filter(|letter| !matches!(letter, '*' | '`' | '\\')).collect();
    text.to_lowercase().split_whitespace().collect::<Vec<_>>().join(" ")
}

#[cfg(test)]
mod tests {
    use super::{is_in_brackets, is_repeated, of_list, pairs};
    use restable_model::Style;

    #[test]
    fn commas_separate_a_list_only_if_it_is_not_repeated() {
        assert_eq!(of_list("ids", "The IDs, separated by commas (,)."), Some(Style::CommaDelimited));
        assert_eq!(of_list("ids", "The IDs. Comma-separated values use *ids=a\\&ids=b*."), None);
        assert_eq!(of_list("ids", "The IDs."), None);
    }

    #[test]
    fn a_text_is_a_list_if_the_parameter_may_be_repeated() {
        assert!(is_repeated("fields", "The `fields` parameter can be specified multiple times."));
        assert!(is_repeated("fields", "For example, use `fields=id&fields=name`."));
        assert!(!is_repeated("fields", "For example, use `sort=id&fields=name`."));
        assert!(!is_repeated("fields", "Use `?all=1&fields=id`, or `?all=1&fields=name`."));
        assert!(!is_repeated("fields", "The `sort` parameter can be specified multiple times."));
    }

    #[test]
    fn two_parameters_may_be_repeated_together() {
        let said = pairs("The key. You can specify multiple **sort_key** and **sort_dir** pairs. The default is asc.");
        assert_eq!(said.as_deref(), Some("sort_key and sort_dir pairs"));
        assert_eq!(pairs("You can specify multiple keys. Sorting is by pairs."), None);
    }

    #[test]
    fn a_list_in_brackets_is_one_text() {
        assert!(is_in_brackets("ids", "The format is ids=\\['id1','id2'\\]."));
        assert!(!is_in_brackets("ids", "The IDs."));
    }
}
