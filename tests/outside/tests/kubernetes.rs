//! Kubernetes.

use restable_outside::Case;

pub fn cases() -> Vec<Case> {
    Vec::new()
}
