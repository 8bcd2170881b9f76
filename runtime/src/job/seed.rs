//! The seed of the jitter.

/// The default seed, which differs from job to job: the FNV-1a hash of the id.
///
/// Source: [the authors of the hash](http://www.isthe.com/chongo/tech/comp/fnv/).
pub(super) fn seed(job_id: &str) -> u64 {
    const OFFSET_BASIS: u64 = 0xcbf2_9ce4_8422_2325;
    const PRIME: u64 = 0x0000_0100_0000_01b3;
    job_id.bytes().fold(OFFSET_BASIS, |hash, byte| (hash ^ u64::from(byte)).wrapping_mul(PRIME))
}
