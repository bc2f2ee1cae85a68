//! sphere
