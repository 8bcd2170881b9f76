//! What the walk down a page collects outside of tables and examples: statuses and remarks.

use super::{Flow, Place, Zone};
use crate::page::{DocumentedStatus, Prose, status};
use restable_rst::{Table, Text};

impl Flow {
    /// Records the status of a success, or a redirection as a normal status: no error has one. A 304 has no body.
    pub(super) fn normal(&mut self, code: u16) {
        if (200..400).contains(&code) && code != 304 {
            self.page.statuses.push(DocumentedStatus { code, ..DocumentedStatus::default() });
        }
    }

    /// Records the normal statuses of a table of codes. A redirection is one of several codes for errors, unless the table has
    /// no success.
    pub(super) fn normal_of_codes(&mut self, table: &Table<'_>) {
        let codes = status::of_rows(table);
        let is_success = |code: &&u16| (200..300).contains(*code);
        let has_success = codes.iter().any(|code| is_success(&code));
        for code in codes.iter().filter(|code| !has_success || is_success(code)) {
            self.normal(*code);
        }
    }

    /// Keeps a sentence about the request that is in none of the sections whose whole text is kept.
    pub(super) fn remark(&mut self, text: &Text<'_>) {
        let description = &self.page.description;
        keep(text, description, &mut self.page.notes);
    }

    /// Keeps a paragraph after a table of the request or of a normal response, by the same rule.
    pub(super) fn remark_of_table(&mut self, text: &Text<'_>, place: &Place) {
        let description = &self.page.description;
        match place.zone {
            Zone::Uri | Zone::Request => keep(text, description, &mut self.page.notes),
            Zone::Response if !place.status.is_abnormal() => keep(text, description, &mut self.page.response.notes),
            _ => {}
        }
    }
}

/// Adds a text to the notes unless they or the description of the page have it.
fn keep(text: &Text<'_>, description: &Prose, notes: &mut Prose) {
    let text = Prose::of_text(text);
    if !description.marked().contains(text.marked()) && !notes.marked().contains(text.marked()) {
        notes.push(&text);
    }
}
