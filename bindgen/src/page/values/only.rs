//! Finds the only value that a sentence allows in other words than those of `fixed` and `constant`: "Only the sloop type is supported",
//! "It can be sailed only by **crew**", or "The value **1** indicates one mast, and only this value is supported".

use restable_rst::{Cell, Text};

use super::super::reference;
use super::allowed::{About, allows};
use super::said::{begins_case, default, is_heading, is_label, said, text_of};
use super::split::sentences;
use super::{DocumentedValue, marked, of};

/// Words without which no such sentence is written. Their first letter may be a capital.
const TOKENS: [&str; 11] = [
    "nly ",
    "ixed ",
    "lways",
    "onsistently",
    "onstant",
    "ust ",
    "hich can be ",
    "imited to ",
    "estricted to ",
    "alue is ",
    " is set to ",
];

/// Less frequent words.
const RARE_TOKENS: [&str; 5] =
    [" only", " is supported", "o value other than", "alue to ", "alue of this parameter to "];

/// Returns the only value that the sentences of a cell allow.
pub(super) fn read(cell: &Cell<'_>) -> Option<DocumentedValue> {
    // Most cells have no such sentence, and the other checks take time.
    let may_allow = |text: &Text<'_>| {
        let text = text.as_str();
        TOKENS.iter().chain(&RARE_TOKENS).any(|token| text.contains(token))
    };
    if !reference::paragraphs(cell).any(may_allow) {
        return None;
    }
    // A paragraph that begins with a name is about that parameter.
    let of_another =
        |text: &&Text<'_>| text.inlines().first().and_then(marked).is_some_and(|name| !is_label(name.trim()));
    let texts = reference::paragraphs(cell).filter(|text| !of_another(text));
    let sentences: Vec<_> = texts.flat_map(sentences).collect();
    let default = sentences.iter().find_map(default);
    let cases = sentences.iter().filter(|sentence| begins_case(sentence)).count();
    let mut about = About { subject: String::new(), default, cases };
    let mut found = Vec::new();
    for sentence in &sentences {
        let only = said(sentence).into_iter().find(|said| allows(said, &about));
        found.extend(only.map(|said| said.value.to_owned()));
        if about.subject.is_empty() && !is_heading(sentence) {
            about.subject = text_of(sentence).to_lowercase();
        }
    }
    found.dedup();
    let [value] = found.as_slice() else { return None };
    Some(of(value, ""))
}

/// Returns a value as the description spells it in bold elsewhere: "Only the Sloop type is supported. Example: **sloop**"
pub(super) fn spelled(value: DocumentedValue, cell: &Cell<'_>) -> DocumentedValue {
    let inlines = || reference::paragraphs(cell).flat_map(Text::inlines);
    let is_it = |word: &str| word.eq_ignore_ascii_case(&value.value);
    let spelling =
        inlines().find_map(|inline| marked(&inline).map(str::trim).filter(|word| is_it(word)).map(str::to_owned));
    match spelling {
        Some(spelling) => DocumentedValue { value: spelling, ..value },
        None => value,
    }
}

/// Returns whether a description announces more values: "Other values will be available later."
pub(super) fn is_open(cell: &Cell<'_>) -> bool {
    const LATER: [&str; 6] = [
        "will be supported",
        "will be available",
        "supported later",
        "in the future",
        "in later versions",
        "in future versions",
    ];
    const OTHERS: [&str; 3] = ["Other ", "More ", "Additional "];
    reference::paragraphs(cell).map(Text::plain).any(|text| {
        let announces = |sentence: &str| {
            OTHERS.iter().any(|word| sentence.trim_start().starts_with(word))
                && LATER.iter().any(|words| sentence.contains(words))
        };
        text.replace('\n', " ").split(". ").any(announces)
    })
}

#[cfg(test)]
mod tests {
    use super::super::expect;

    #[track_caller]
    fn check(text: &str, expected: Option<&str>) {
        expect::only(|cell| super::read(cell).map(|value| super::spelled(value, cell)), text, expected);
    }

    #[test]
    fn only_one_value_may_be_supported() {
        check(
            "Type of the boat, which is case-insensitive. Currently, only the sloop type is supported.",
            Some("sloop"),
        );
        check("Type of the hull. Only the Oak type is supported. The default value is **oak**.", Some("oak"));
        check("The engine.\n\n**Range:** Only the Steam engine is currently supported.", Some("Steam"));
        check("**Definition:**\n\nThe engine.\n\n**Range:**\n\nOnly the Steam engine is supported.", Some("Steam"));
        check("Permission on the boat. Currently, only the steer permission is supported.", Some("steer"));
        check("Only the **sloop** type is supported, that is, a boat with one mast.", Some("sloop"));
        check("No oars. Only **sail** will be returned.", Some("sail"));
        check("The value **1** indicates one mast and only this mode is supported currently.", Some("1"));
        check("Rig of the boat. SLOOP is supported.\n\nThe default value is **SLOOP**.", Some("SLOOP"));
    }

    #[test]
    fn other_things_may_be_supported() {
        check("The boat. Only the sloop type is supported.", None);
        check("Type of the boat. Only the following type is supported.", None);
        check("Type of the boat. Only the sloop edition is supported.", None);
        check("Type of the boat. Only the sloop type is supported in the north.", None);
        check("Only the **mast** rule is supported.", None);
        check("Only fuzzy search is supported.", None);
        check("Rig of the boat. SLOOP is supported.\n\nThe default value is **YAWL**.", None);
    }

    #[test]
    fn a_subject_may_be_the_name_of_the_parameter() {
        check("The boat type can only be SLOOP.", Some("SLOOP"));
        check(
            "Key of the label. The label key can only be **boat_name**. In such a case, it is a name.",
            Some("boat_name"),
        );
        check("The key is fixed at **boat_name** currently.", Some("boat_name"));
        check("A key can only be set to **boat_name**, indicating the name.", Some("boat_name"));
        check("The rig. When creating a boat, the value of **rig** can be set to **sloop** only.", Some("sloop"));
        check("The rig. The value of this parameter is consistently **sloop**, indicating one mast.", Some("sloop"));
        check("The value can be **lost** only in current version.", Some("lost"));
        check("The value must be delete.", Some("delete"));
        check("The label. The label key can only be **boat_name**.", None);
        check("The owner can only be **crew**.", None);
        check("The value must be unique.", None);
        check("The chart. The chart format must be PNG.", None);
        check("If it is new, the value can only be **sloop**.", None);
        check("- **length**: its length. Currently, only **7** is supported.", None);
        check("The mast can be set to **short** only when it is new.", None);
    }

    #[test]
    fn a_verb_may_be_passive() {
        check("The toll. Currently, the boat can be billed only by **weight**.", Some("weight"));
        check("Key of the order. Currently, boats can be sorted only by built_at.", Some("built_at"));
        check("Boats can be sorted only by name.", None);
        check("The toll can be set only by the owner.", None);
    }

    #[test]
    fn a_value_may_have_its_meaning() {
        check("Order of the boats. The value is **built_at**, indicating the time.", Some("built_at"));
        check("Mode of the boat. The value can be calm, indicating no wind.", None);
        check("If the value is **towed**, the boat is towed.", Some("towed"));
        check("Operation on the boat. If this parameter is set to launch, the boat is launched.", Some("launch"));
        check("If the value is **all**, all boats are listed.", None);
        check("If the value is **towed**, the boat is towed. If the value is **rowed**, the boat is rowed.", None);
        check("If the value is **towed**, no crew is needed.", None);
        check("The value is **5**, indicating five masts.", None);
        check("Kind of the boat, for example, sloop. If this parameter is set to towed, the boat is towed.", None);
        check("The boat. If this parameter is set to towed, the boat is towed.", None);
        check("The boat. The value can be long, indicating its length.", None);
    }

    #[test]
    fn a_sentence_may_have_no_subject() {
        check("The rig. Must be **sloop**.", Some("sloop"));
        check("The rig. Always returns **sloop**.", Some("sloop"));
        check("The rig. At this time, the only supported value is **sloop**.", Some("sloop"));
        check("The rig. No value other than **sloop** is accepted.", Some("sloop"));
        check("The rig. Currently, **sloop** is the only option.", Some("sloop"));
        check("Rig type, fixed at **sloop**.", Some("sloop"));
        check("Constant value: **sloop**", Some("sloop"));
        check("If it is new, must be **sloop**.", None);
        check("The rig. Must be **sloop** if it is new.", None);
        check("The rig. **sloop** is the only rig of the north.", None);
        check("The rig. Values other than **sloop** are ignored.", None);
    }

    #[test]
    fn the_last_clause_may_have_the_value() {
        check("Only boats with sails are towed, that is, the request value is **sail_boats**.", Some("sail_boats"));
        check("Type of the boat, which can be **SloopRig**.", Some("SloopRig"));
        check("Set the parameter value to **26**.", Some("26"));
        check("Number of masts, which can be **3**.", None);
        check("To see all boats, set the parameter value to **all**.", None);
        check("Name of the boat, which can be **Kelp**.", None);
    }
}
