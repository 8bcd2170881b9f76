//! Tables that each describe a body in one case: "when a kite is flown by hand", "when a kite is flown by a motor".

use std::collections::{HashMap, HashSet};

use super::super::rows::Node;
use crate::page::Presence;
use crate::service::{Service, TableId};

/// The number of tables of a body that are compared with each other, at most, so that the time is proportional to their number.
const MAX_TABLES: usize = 20;

/// How many rows two cases of a body have in common, at least, if one of the rows is mandatory.
const MIN_SHARED: usize = 3;

/// How many mandatory rows they have in common, if there are fewer.
const MIN_MANDATORY: usize = 2;

/// The tables of a body, with the names of their rows.
#[derive(Debug, Default)]
pub(super) struct Cases {
    tables: Vec<Case>,
}

#[derive(Debug)]
struct Case {
    id: TableId,
    names: HashSet<String>,
    mandatory: HashSet<String>,
    /// The tables that its rows refer to: "For a kite with a motor, see Table 3." Its own rows are needed in each case.
    refers_to: HashSet<TableId>,
}

impl Cases {
    pub(super) fn add(&mut self, service: &Service, id: TableId, rows: &[Node<'_>]) {
        let names = rows.iter().map(|row| row.name.clone()).collect();
        let mandatory = rows.iter().filter(|row| row.row.presence == Presence::Mandatory);
        let references = rows.iter().flat_map(|row| &row.row.references);
        let refers_to = references.filter_map(|reference| service.table_of(&reference.label)).collect();
        let mandatory = mandatory.map(|row| row.name.clone()).collect();
        self.tables.push(Case { id, names, mandatory, refers_to });
    }

    /// Marks the rows that another case of the body does not have.
    pub(super) fn mark(&self, nodes: &mut [Node<'_>]) {
        if self.tables.len() < 2 || self.tables.len() > MAX_TABLES {
            return;
        }
        let beside: HashMap<TableId, Vec<&Case>> = self.tables.iter().map(|own| (own.id, self.beside(own))).collect();
        for node in nodes {
            let others = beside.get(&node.id).map_or(&[][..], Vec::as_slice);
            let is_of_some = others.iter().any(|other| !other.names.contains(&node.name));
            node.may_be_absent |= is_of_some;
            node.is_of_some |= is_of_some;
        }
    }

    fn beside(&self, own: &Case) -> Vec<&Case> {
        self.tables.iter().filter(|other| other.id != own.id && own.is_beside(other)).collect()
    }
}

impl Case {
    /// Returns whether another table describes the same body in another case: it repeats mandatory rows, and at least half of the
    /// rows of the shorter table.
    fn is_beside(&self, other: &Self) -> bool {
        let shared = self.names.intersection(&other.names).count();
        let mandatory = self.mandatory.intersection(&other.mandatory).count();
        let is_enough = mandatory >= MIN_MANDATORY || mandatory > 0 && shared >= MIN_SHARED;
        let is_part = self.refers_to.contains(&other.id);
        !is_part && is_enough && shared * 2 >= self.names.len().min(other.names.len())
    }
}
