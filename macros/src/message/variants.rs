//! The texts of the errors of an enum with `#[response]` or `#[structure]`.

use restable_model::{Attribute, ItemKey, Keyword as _};
use syn::Ident;

/// `#[structure] enum …`
pub(crate) fn no_choice(attribute: Attribute) -> String {
    let (word, by_status) = match attribute {
        Attribute::Response => (attribute.word(), ", or #[status(…)] on the variants if the status decides"),
        _ => (attribute.word(), ""),
    };
    format!(
        "an enum needs the parameter that decides which variant it is: write #[{word}(tag = \"type\")], or #[{word}(untagged)] for the first variant that fits{by_status}; for a list of strings use #[values]"
    )
}

/// `#[structure(tag = "type")] struct …`
pub(crate) fn only_on_enum(key: ItemKey) -> String {
    format!("only an enum has variants to choose from: remove `{}`", key.word())
}

/// Two variants with one status
pub(crate) fn same_status(code: u16, first: &Ident) -> String {
    format!("duplicate status {code}, which is also a status of `{first}`: remove it from one of them")
}

/// `untagged` with `Disk(Disk), Volume(Disk)`
pub(crate) fn same_type(first: &Ident) -> String {
    format!(
        "no value reaches this variant, because `{first}` has the same type: remove one of them, or choose by a `tag`"
    )
}

/// `untagged` with `Text(String), Number(u32)`
pub(crate) fn unreachable(first: &Ident) -> String {
    format!(
        "no value reaches this variant, because `{first}` takes it first: move this variant before `{first}`, or remove it"
    )
}

/// `#[structure(tag = "type", success(…))] enum …`
pub(crate) fn not_on_enum(key: ItemKey) -> String {
    format!("an enum has no parameters of its own: move `{}` to the types that the variants hold", key.word())
}

/// `#[response(200)]` on a variant of an enum with this attribute
pub(crate) fn item_attribute(attribute: Attribute, of_enum: Attribute) -> String {
    let status = if of_enum == Attribute::Response { "#[status(…)] for the statuses of a variant, and " } else { "" };
    let tag = if of_enum == Attribute::Response { "its tag" } else { "the tag of a variant" };
    format!("#[{}] is only allowed on a struct or an enum: write {status}#[value(\"…\")] for {tag}", attribute.word())
}

pub(crate) const NO_VARIANT: &str = "an enum needs at least one variant: add one for each form that the page documents";
pub(crate) const ONE_VALUE: &str =
    "a variant holds one value: write a struct with #[structure] for its parameters, and Ssd(SsdVolume) here";
pub(crate) const NOTHING_WITHOUT_TAG: &str = "only an enum with `tag` can have a variant without a value: add one, such as Empty(Nothing) with a struct that accepts any body";
pub(crate) const PARAM_ON_VALUE: &str = "the value of a variant is not a parameter: remove the attribute, and put it on a field of the struct in the variant";
pub(crate) const CONTENT_WITHOUT_TAG: &str =
    "`content` names the parameter with the value beside the tag: add `tag`, or remove it";
pub(crate) const TAG_IS_CONTENT: &str = "tag and content are two parameters of the object: give them two names";
pub(crate) const EMPTY_TAG: &str = "the name of the parameter is empty: write it as the page does";
pub(crate) const TAG_AND_UNTAGGED: &str = "an enum with `tag` is not `untagged`: remove one of them";
pub(crate) const STATUS_AND_TAG: &str =
    "the body decides which variant it is: remove the status, or remove `tag` and `untagged`";
pub(crate) const STATUS_OF_STRUCTURE: &str = "only a #[response] has a status: remove this, or use #[response]";
pub(crate) const STATUS_WITHOUT_CODE: &str =
    "write the statuses of the variant: #[status(202)], #[status(200, 201)] or #[status(200..=204)]";
pub(crate) const STATUS_MISSING: &str =
    "missing status: write #[status(202)], or name the variant `Other` for all other statuses";
pub(crate) const STATUS_NO_SUCCESS: &str =
    "a normal response has a status from 200 to 299: every other status is an error of the call";
pub(crate) const STATUS_EMPTY_RANGE: &str = "the range is empty: write the lower status first";
pub(crate) const VALUE_WITHOUT_TAG: &str =
    "#[value] is the tag of a variant: add `tag` to the attribute of the enum, or remove this";
