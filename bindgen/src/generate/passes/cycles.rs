//! Boxes the fields through which structures contain themselves.

use super::super::plan::{Body, Plan, Type};

/// Boxes every field through which a table directly contains itself. Lists and maps need no box.
pub(in crate::generate) fn break_with_boxes(plan: &mut Plan) {
    let edges: Vec<Vec<usize>> = plan.tables.iter().map(|table| direct(&table.body)).collect();
    let components = components(&edges);
    for (at, table) in plan.tables.iter_mut().enumerate() {
        let Body::Fields(fields) = &mut table.body else { continue };
        for field in fields {
            let Type::Table(inner) = field.ty else { continue };
            // The table of the field can reach its owner, so both are in the same cycle.
            if components.get(inner) == components.get(at) {
                field.ty = Type::Boxed(inner);
                field.may_be_absent = true;
            }
        }
    }
}

fn direct(body: &Body) -> Vec<usize> {
    match body {
        Body::Fields(fields) => fields
            .iter()
            .filter_map(|field| if let Type::Table(table) = field.ty { Some(table) } else { None })
            .collect(),
        Body::Whole(Type::Table(table), _) => vec![*table],
        Body::OneOf(choices) => choices.iter().filter_map(|choice| choice.ty.table()).collect(),
        Body::Whole(..) | Body::Unit => Vec::new(),
    }
}

/// Returns the cycle that each node is in: two nodes have the same number if each can be reached from the other.
///
/// This is Kosaraju's algorithm. It does not recurse, because the pages determine the depth.
fn components(edges: &[Vec<usize>]) -> Vec<usize> {
    let mut left = Vec::with_capacity(edges.len());
    let mut seen = vec![false; edges.len()];
    for node in 0..edges.len() {
        walk(edges, node, &mut seen, |node| left.push(node));
    }
    let mut back = vec![Vec::new(); edges.len()];
    for (node, targets) in edges.iter().enumerate() {
        for target in targets {
            if let Some(sources) = back.get_mut(*target) {
                sources.push(node);
            }
        }
    }
    let mut components = vec![0; edges.len()];
    let mut seen = vec![false; edges.len()];
    for first in left.into_iter().rev() {
        walk(&back, first, &mut seen, |node| {
            if let Some(circle) = components.get_mut(node) {
                *circle = first;
            }
        });
    }
    components
}

/// Visits all unvisited nodes depth first, and calls `leave` with each node after its descendants.
fn walk(edges: &[Vec<usize>], from: usize, seen: &mut [bool], mut leave: impl FnMut(usize)) {
    let mut enter = |node: usize| seen.get_mut(node).is_some_and(|seen| !std::mem::replace(seen, true));
    if !enter(from) {
        return;
    }
    let mut way = vec![(from, 0)];
    while let Some((node, edge)) = way.last_mut() {
        if let Some(next) = edges.get(*node).and_then(|edges| edges.get(*edge)) {
            *edge += 1;
            if enter(*next) {
                way.push((*next, 0));
            }
        } else {
            leave(*node);
            way.pop();
        }
    }
}

#[cfg(test)]
mod tests {
    use super::components;

    #[test]
    fn what_leads_to_each_other_is_one_circle() {
        // 0 <-> 1 -> 2 -> 3 -> 4 -> 2; 5 has an edge to itself.
        let found = components(&[vec![1], vec![0, 2], vec![3], vec![4], vec![2], vec![5, 0]]);
        let same = |one: usize, other: usize| found.get(one) == found.get(other);
        assert!(same(0, 1) && same(2, 3) && same(3, 4), "{found:?}");
        assert!(!same(1, 2) && !same(0, 5), "{found:?}");
    }

    #[test]
    fn a_long_way_is_walked() {
        let length = 100_000;
        let ring: Vec<_> = (0..length).map(|node| vec![(node + 1) % length]).collect();
        assert!(components(&ring).windows(2).all(|pair| pair.first() == pair.last()));
    }
}
