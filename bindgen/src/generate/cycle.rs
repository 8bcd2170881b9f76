//! Structures that contain themselves get a box on the way.

use super::plan::{Body, Plan, Type};

/// Boxes every field through which a table directly contains itself. Lists and maps need none.
pub(super) fn settle(plan: &mut Plan) {
    let edges: Vec<Vec<usize>> = plan.tables.iter().map(|table| direct(&table.body)).collect();
    for (at, table) in plan.tables.iter_mut().enumerate() {
        let Body::Fields(fields) = &mut table.body else { continue };
        for field in fields {
            let Type::Table(inner) = field.ty else { continue };
            if reaches(&edges, inner, at) {
                field.ty = Type::Boxed(inner);
                field.is_sometimes = true;
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
        Body::Whole(..) | Body::Unit => Vec::new(),
    }
}

fn reaches(edges: &[Vec<usize>], from: usize, to: usize) -> bool {
    let (mut pending, mut seen) = (vec![from], vec![from]);
    while let Some(at) = pending.pop() {
        if at == to {
            return true;
        }
        for next in edges.get(at).map_or(&[][..], Vec::as_slice) {
            if !seen.contains(next) {
                seen.push(*next);
                pending.push(*next);
            }
        }
    }
    false
}
