//! The Markdown of each form of text.

use super::{markdown, row};

#[test]
fn paragraphs_stay_apart() {
    assert_eq!(markdown("One size.\n\nAnother\nsize."), "One size.\n\nAnother size.");
}

#[test]
fn bold_text_emphasis_and_literals_are_kept() {
    assert_eq!(markdown("**A**, *b* and ``c|d``."), "**A**, *b* and `c|d`.");
}

#[test]
fn bullets_of_one_line_have_no_blank_lines_between_them() {
    assert_eq!(markdown("Sizes:\n\n-  small\n-  large"), "Sizes:\n\n- small\n- large");
}

#[test]
fn items_of_several_paragraphs_are_indented() {
    let text = "-  small\n\n   fits in a pocket\n\n-  large";
    assert_eq!(markdown(text), "- small\n\n  fits in a pocket\n\n- large");
}

#[test]
fn lists_nest() {
    assert_eq!(markdown("-  metal:\n\n   -  tin\n   -  iron"), "- metal:\n\n  - tin\n  - iron");
}

#[test]
fn numbered_items_are_numbered() {
    assert_eq!(markdown("#. open\n#. close"), "1. open\n1. close");
}

#[test]
fn a_note_is_a_quote_with_its_name() {
    assert_eq!(markdown("A size.\n\n.. note::\n\n   In cm."), "A size.\n\n> **Note**\n>\n> In cm.");
}

#[test]
fn a_literal_block_is_no_code_of_rust() {
    assert_eq!(markdown("Such as::\n\n   {\"a\": 1}"), "Such as:\n\n```text\n{\"a\": 1}\n```");
}

#[test]
fn a_reference_is_a_link_where_it_leads_somewhere() {
    let text = "See :ref:`Sizes <sizes>`.";
    assert_eq!(markdown(text), "See [Sizes](https://example.com/sizes).");
    assert_eq!(row(text).description.markdown(&|_| None), "See Sizes.");
}

#[test]
fn an_address_is_a_link_and_a_template_of_one_is_code() {
    assert_eq!(markdown("At https://example.com/a."), "At <https://example.com/a>.");
    assert_eq!(markdown("At https://{host}/a."), "At `https://{host}/a`.");
}

#[test]
fn the_punctuation_of_the_sentence_is_outside_of_code() {
    assert_eq!(markdown("(see https://{host}/a(b))."), "(see `https://{host}/a(b)`).");
    assert_eq!(markdown("Letters and ``(-_.).`` No others."), "Letters and (`-_.`). No others.");
    assert_eq!(markdown("``_().``"), "`_().`");
}

#[test]
fn bold_text_that_ends_with_punctuation_before_a_letter_is_closed() {
    assert_eq!(markdown(r"The **sky:zone::**\ *zone_id*."), "The **sky:zone**::*zone_id*.");
    assert_eq!(markdown(r"The **/sky/**\ id, **sky.** It"), "The **/sky**/id, **sky.** It");
    assert_eq!(markdown(r"**sky://**\ *Zone*"), "**sky**://*Zone*");
}

#[test]
fn marks_for_editions_are_removed() {
    assert_eq!(markdown("[- **red**: a color](tags: kite)"), "**red**: a color");
    assert_eq!(markdown("A kite [or a bird] (tag:kite,bird)."), "A kite or a bird.");
    assert_eq!(markdown("A kite [or a bird](tail)."), r"A kite \[or a bird\](tail).");
}

#[test]
fn only_pages_are_linked() {
    assert_eq!(markdown("`Press <javascript:alert(1)>`__"), "Press");
}

#[test]
fn what_looks_like_markup_of_markdown_is_text() {
    assert_eq!(markdown("a <b> [c] x_y _z_ & d*e"), r"a \<b> \[c\] x_y \_z\_ \& d\*e");
    assert_eq!(markdown("# one"), r"\# one");
    assert_eq!(markdown("1. **A**\n2. **B**"), "1. **A**\n1. **B**");
}

#[test]
fn what_turns_text_around_is_left_out() {
    assert_eq!(markdown("a\u{202e}b\u{200f}c"), "abc");
}

#[test]
fn the_first_paragraph_is_the_summary() {
    assert_eq!(row("One.\n\nTwo.").description.first_paragraph().markdown(&|_| None), "One.");
}
