//! Glance, the image service of OpenStack.

use restable_outside::Case;

pub fn cases() -> Vec<Case> {
    Vec::new()
}
