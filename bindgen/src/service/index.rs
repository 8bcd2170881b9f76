//! What is looked up in the pages of a service, gathered once: a search for each row or endpoint would take quadratic time.

use std::collections::HashMap;

use super::quoted::Documented;
use super::{Service, TableId, fields};
use crate::page::{PageTable, Zone};

/// Where to find tables and endpoints, and pages without an answer.
#[derive(Debug, Clone, Default)]
pub(super) struct Index {
    /// The words of the tables in each zone of each page.
    words: HashMap<(usize, Zone), Words>,
    /// The row in each zone of each page that has fields by elimination.
    eliminated: HashMap<(usize, Zone), Eliminated>,
    /// Whether a page says nothing of its answer.
    silent: Vec<bool>,
    pub(super) documented: Documented,
}

/// A row that has fields by elimination.
#[derive(Debug, Clone, Copy)]
pub(super) struct Eliminated {
    /// The table of the row.
    pub(super) table: TableId,
    /// The place of the row there.
    pub(super) row: usize,
    /// The table of its fields.
    pub(super) fields: TableId,
}

/// Tables by words of theirs, in the order of the page.
#[derive(Debug, Clone, Default)]
struct Words(HashMap<(Of, String), Vec<usize>>);

/// What a word is one of.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub(super) enum Of {
    /// The whole caption.
    Whole,
    /// The caption.
    Caption,
    /// The caption of a table that is about a field or structure.
    Field,
    /// Such a caption in lower case.
    Lower,
    /// The paragraph before a table without a caption.
    Lead,
}

impl Index {
    /// Gathers the words and the endpoints. Nothing is found by elimination yet.
    pub(super) fn of_words(service: &Service) -> Self {
        let mut index = Self { documented: Documented::new(&service.pages), ..Self::default() };
        for (page, content) in service.pages.iter().enumerate() {
            for (table, content) in content.tables.iter().enumerate().filter(|(_, table)| fields::has_fields(table)) {
                index.words.entry((page, content.zone)).or_default().add(table, content);
            }
        }
        index
    }

    /// Takes in what the words of all tables were needed for.
    pub(super) fn eliminate(&mut self, found: impl IntoIterator<Item = ((usize, Zone), Eliminated)>) {
        self.eliminated.extend(found);
    }

    /// Takes in which pages say nothing of their answer, for which the roles of all tables were needed.
    pub(super) fn silence(&mut self, silent: Vec<bool>) {
        self.silent = silent;
    }

    pub(super) fn is_silent(&self, page: usize) -> bool {
        self.silent.get(page).copied().unwrap_or_default()
    }

    /// The row that has fields by elimination.
    pub(super) fn eliminated(&self, page: usize, zone: Zone) -> Option<Eliminated> {
        self.eliminated.get(&(page, zone)).copied()
    }

    /// The first table with one of the words behind a table, in its zone; then the last one before it.
    pub(super) fn nearest(&self, id: TableId, zone: Zone, words: &[(Of, &str)]) -> Option<usize> {
        let zone = self.words.get(&(id.page, zone))?;
        let tables = || words.iter().filter_map(|(of, word)| zone.0.get(&(*of, (*word).to_owned())));
        let behind = |tables: &Vec<usize>| tables.get(tables.partition_point(|at| *at <= id.table)).copied();
        let before =
            |tables: &Vec<usize>| tables.get(tables.partition_point(|at| *at < id.table).checked_sub(1)?).copied();
        tables().filter_map(behind).min().or_else(|| tables().filter_map(before).max())
    }
}

impl Words {
    fn add(&mut self, at: usize, table: &PageTable) {
        self.push(Of::Whole, &table.caption, at);
        self.each(Of::Caption, &table.caption, at);
        if fields::is_about_field(&table.caption) {
            self.each(Of::Field, &table.caption, at);
            self.each(Of::Lower, &table.caption.to_lowercase(), at);
        }
        if table.caption.is_empty() {
            self.each(Of::Lead, &table.lead, at);
        }
    }

    fn each(&mut self, of: Of, text: &str, at: usize) {
        let is_name = |letter: char| letter.is_alphanumeric() || letter == '_' || letter == '-';
        for word in text.split(|letter| !is_name(letter)) {
            self.push(of, word, at);
        }
    }

    fn push(&mut self, of: Of, word: &str, at: usize) {
        let tables = self.0.entry((of, word.to_owned())).or_default();
        if tables.last() != Some(&at) {
            tables.push(at);
        }
    }
}
