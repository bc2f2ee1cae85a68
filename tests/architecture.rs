//! The house: arrows between rooms go down only, and dangerous things stay in their rooms (docs/design.md).

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

/// Rooms by floor, the lowest first; rooms on one floor do not know each other.
const FLOORS: [&[&str]; 8] = [
    &["error"],
    &["scalar"],
    &["simd"],
    &["points"],
    &["softmax", "noise", "linalg"],
    &["flow", "sphere", "ot"],
    &["independence"],
    &["capi"],
];

/// Words that may only stand in some rooms.
const CONFINED: [(&str, &[&str]); 4] = [
    ("unsafe ", &["capi", "simd", "scalar/sqrt.rs", "lib.rs"]),
    ("libm::", &["scalar"]),
    ("rand_xoshiro::", &["noise"]),
    ("core::arch", &["simd", "scalar/sqrt.rs"]),
];

fn sources(folder: &Path) -> Vec<PathBuf> {
    let entries = std::fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path());
    let mut files: Vec<_> = entries.flat_map(|path| if path.is_dir() { sources(&path) } else { vec![path] }).collect();
    files.sort();
    files
}

/// Code of a file without comments, by path below src.
fn code() -> BTreeMap<String, String> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("src");
    let strip = |text: String| text.lines().map(|line| line.split("//").next().unwrap()).collect::<Vec<_>>().join("\n");
    let name = |path: &Path| path.strip_prefix(&root).unwrap().to_str().unwrap().to_string();
    sources(&root).iter().map(|path| (name(path), strip(std::fs::read_to_string(path).unwrap()))).collect()
}

fn floor(room: &str) -> Option<usize> {
    FLOORS.iter().position(|rooms| rooms.contains(&room))
}

fn room(file: &str) -> &str {
    file.split(['/', '.']).next().unwrap()
}

/// Rooms named in paths from the crate's root: `crate::a::b` and the first names of `use crate::{a::b, c}`.
fn rooms_used(code: &str) -> Vec<String> {
    let mut used = Vec::new();
    for (at, _) in code.match_indices("crate::") {
        let rest = &code[at + "crate::".len()..];
        let names: String = if rest.starts_with('{') {
            rest.chars().take_while(|&c| c != ';').collect()
        } else {
            rest.chars().take_while(|&c| c.is_alphanumeric() || c == '_').collect()
        };
        used.extend(names.split(|c: char| !(c.is_alphanumeric() || c == '_')).map(String::from));
    }
    used.retain(|name| floor(name).is_some());
    used
}

#[test]
fn arrows_go_down() {
    for (file, code) in code() {
        let from = room(&file);
        if file == "lib.rs" {
            continue;
        }
        let level = floor(from).unwrap_or_else(|| panic!("{file} stands in no room"));
        for to in rooms_used(&code) {
            assert!(to == from || floor(&to).unwrap() < level, "{file} uses {to}: an arrow up or sideways");
        }
    }
}

#[test]
fn dangerous_things_stay_in_their_rooms() {
    for (file, code) in code() {
        for (word, rooms) in CONFINED {
            let allowed = rooms.iter().any(|place| *place == file || *place == room(&file));
            assert!(allowed || !code.contains(word), "{file}: `{}` outside {rooms:?}", word.trim());
        }
    }
}

/// The lengths of the functions of a file, from the line that opens the body to the one that closes it, by first line.
fn function_lengths(code: &str) -> Vec<(usize, usize)> {
    let (mut lengths, mut signature, mut body) = (Vec::new(), None, None);
    for (number, line) in code.lines().enumerate() {
        let text = line.trim_start();
        let indent = line.len() - text.len();
        if signature.is_none() && (text.starts_with("fn ") || text.contains(" fn ")) && !text.ends_with(';') {
            signature = Some(indent);
        }
        let Some(depth) = signature else { continue };
        if body.is_none() && text.ends_with('{') {
            body = Some(number);
        } else if let Some(first) = body
            && line.trim_end() == format!("{}}}", " ".repeat(depth))
        {
            lengths.push((first + 1, number - first + 1));
            (signature, body) = (None, None);
        } else if body.is_none() && (text.ends_with('}') || text.ends_with(';')) {
            signature = None;
        }
    }
    lengths
}

#[test]
fn files_and_functions_are_small() {
    let mut count = 0;
    for (file, code) in code() {
        assert!(code.lines().count() <= 350, "{file} has {} lines", code.lines().count());
        for (line, length) in function_lengths(&code) {
            assert!(length <= 40, "{file}:{line} is a function of {length} lines");
            count += 1;
        }
    }
    assert!(count > 200, "only {count} functions were found");
}

#[test]
fn no_path_climbs_twice() {
    for (file, code) in code() {
        assert!(!code.contains("use super::super"), "{file}");
    }
}
