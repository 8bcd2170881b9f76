//! Programs that show restable at work: each file of `src/bin` is one.
