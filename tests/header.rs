//! include/bary.h is what cbindgen makes of src/capi, and its versions are Cargo.toml's.
//!
//! `BARY_WRITE_HEADER=1 cargo test --test header` writes it instead (`make header`).
#![allow(unsafe_code, reason = "the environment is set for cbindgen's one call of cargo")]

use std::path::Path;

fn generated() -> String {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    // the functions are made by macros: only `cargo rustc -Zunpretty=expanded` shows them, which wants these two
    // SAFETY: tests of this file run in this one thread.
    unsafe {
        std::env::set_var("RUSTC_BOOTSTRAP", "1");
        std::env::set_var("CARGO_EXPAND_TARGET_DIR", root.join("target/header"));
    }
    let config = cbindgen::Config::from_file(root.join("cbindgen.toml")).unwrap();
    let bindings = cbindgen::Builder::new().with_crate(root).with_config(config).generate().unwrap();
    let mut text = Vec::new();
    bindings.write(&mut text);
    String::from_utf8(text).unwrap()
}

#[test]
fn header_is_fresh() {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("include/bary.h");
    let text = generated();
    if std::env::var_os("BARY_WRITE_HEADER").is_some() {
        std::fs::write(&path, &text).unwrap();
    }
    assert!(std::fs::read_to_string(&path).unwrap_or_default() == text, "include/bary.h is stale: run `make header`");
    let version = |part: &str| {
        let line = text.lines().find(|line| line.starts_with(&format!("#define BARY_VERSION_{part} "))).unwrap();
        line.rsplit(' ').next().unwrap().to_string()
    };
    assert_eq!(version("MAJOR"), env!("CARGO_PKG_VERSION_MAJOR"));
    assert_eq!(version("MINOR"), env!("CARGO_PKG_VERSION_MINOR"));
    assert_eq!(version("PATCH"), env!("CARGO_PKG_VERSION_PATCH"));
}
