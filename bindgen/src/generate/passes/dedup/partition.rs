//! Computes the coarsest stable partition of a graph.

use std::collections::{BTreeSet, HashMap};

/// Returns the classes of nodes. Two nodes are in the same class if their initial classes are equal and their edges
/// lead, in order, to nodes of equal classes. Cycles are equal unless their nodes differ.
///
/// When a class is split, the largest part keeps its number. A node is therefore visited only about as often as classes
/// can be halved.
pub(super) fn stable(mut classes: Vec<usize>, edges: &[Vec<usize>]) -> Vec<usize> {
    let mut members: Vec<BTreeSet<usize>> = vec![BTreeSet::new(); classes.iter().max().map_or(0, |last| last + 1)];
    for (node, class) in classes.iter().enumerate() {
        if let Some(members) = members.get_mut(*class) {
            members.insert(node);
        }
    }
    let sources = reversed(edges);
    let mut pending: BTreeSet<usize> = (0..classes.len()).collect();
    while !pending.is_empty() {
        let moved = split(&classes, &mut members, edges, &std::mem::take(&mut pending));
        for (node, class) in moved {
            if let Some(at) = classes.get_mut(node) {
                *at = class;
            }
            pending.extend(sources.get(node).into_iter().flatten());
        }
    }
    classes
}

fn reversed(edges: &[Vec<usize>]) -> Vec<Vec<usize>> {
    let mut sources = vec![Vec::new(); edges.len()];
    for (source, targets) in edges.iter().enumerate() {
        for target in targets {
            if let Some(sources) = sources.get_mut(*target) {
                sources.push(source);
            }
        }
    }
    sources
}

/// Splits the classes of nodes whose edges may have changed. Returns the nodes that move, with their new class.
fn split(
    classes: &[usize],
    members: &mut Vec<BTreeSet<usize>>,
    edges: &[Vec<usize>],
    pending: &BTreeSet<usize>,
) -> Vec<(usize, usize)> {
    let class_of = |node: usize| classes.get(node).copied();
    let mut parts: HashMap<usize, HashMap<Vec<Option<usize>>, Vec<usize>>> = HashMap::new();
    for node in pending {
        let (Some(class), Some(edges)) = (class_of(*node), edges.get(*node)) else { continue };
        let targets = edges.iter().map(|target| class_of(*target)).collect();
        parts.entry(class).or_default().entry(targets).or_default().push(*node);
    }
    let mut moved = Vec::new();
    for (class, parts) in parts {
        let Some(all) = members.get_mut(class) else { continue };
        let mut parts: Vec<_> = parts.into_values().collect();
        let untouched = all.len() - parts.iter().map(Vec::len).sum::<usize>();
        parts.sort_by_key(Vec::len);
        if parts.last().is_some_and(|largest| untouched < largest.len()) {
            parts.pop();
            // This costs no more than processing the largest part did.
            if untouched > 0 {
                parts.push(all.iter().copied().filter(|node| !pending.contains(node)).collect());
            }
        }
        for part in &parts {
            for node in part {
                all.remove(node);
            }
        }
        for part in parts {
            moved.extend(part.iter().map(|node| (*node, members.len())));
            members.push(part.into_iter().collect());
        }
    }
    moved
}

#[cfg(test)]
#[allow(clippy::indexing_slicing, reason = "a test fails by panicking")]
mod tests {
    use super::stable;

    /// Returns the classes of two chains that differ at most in their last nodes, which have no edges.
    fn chains(length: usize, last: [usize; 2]) -> Vec<usize> {
        let edges = |node: usize| if (node + 1) % length == 0 { Vec::new() } else { vec![node + 1] };
        let edges: Vec<_> = (0..2 * length).map(edges).collect();
        let mut classes = vec![0; 2 * length];
        (classes[length - 1], classes[2 * length - 1]) = (last[0], last[1]);
        stable(classes, &edges)
    }

    #[test]
    fn a_difference_at_any_depth_separates_all_above_it() {
        for depth in [1, 2, 8, 10, 50, 5_000] {
            let different = chains(depth, [1, 2]);
            assert!((0..depth).all(|node| different[node] != different[depth + node]), "{depth}");
            let equal = chains(depth, [1, 1]);
            assert_eq!(equal[..depth], equal[depth..], "{depth}");
        }
    }

    #[test]
    fn cycles_are_equal_unless_something_in_them_differs() {
        let own_and_mutual = [vec![0], vec![2], vec![1]];
        assert_eq!(stable(vec![0; 3], &own_and_mutual), [0; 3]);
        let ring = |node: usize| vec![node / 20 * 20 + (node + 1) % 20];
        let rings: Vec<_> = (0..40).map(ring).collect();
        assert_eq!(stable(vec![0; 40], &rings), [0; 40]);
        let mut classes = vec![0; 40];
        classes[7] = 1;
        let found = stable(classes, &rings);
        assert!((0..20).all(|node| found[node] != found[20 + node]), "{found:?}");
    }

    #[test]
    fn targets_are_compared_in_order() {
        let edges = [vec![3, 4], vec![4, 3], vec![3, 4], vec![], vec![]];
        let found = stable(vec![0, 0, 0, 1, 2], &edges);
        assert_eq!(found[0], found[2]);
        assert_ne!(found[0], found[1]);
    }
}
