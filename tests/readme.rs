//! The README shows the program that it says it shows, and names every function of the header.

#[test]
fn the_program_is_the_example() {
    let readme = include_str!("../README.md");
    assert!(
        readme.contains(include_str!("../c_examples/01_first_step.c")),
        "README.md: the program is not c_examples/01_first_step.c"
    );
}

#[test]
fn every_function_has_a_row() {
    let readme = include_str!("../README.md");
    for line in include_str!("../include/bary.h").lines().filter(|line| !line.starts_with("//")) {
        let Some(name) = line.split([' ', '*']).find_map(|word| word.strip_prefix("bary_")?.split_once("_f32(")) else {
            continue;
        };
        let (room, verb) = name.0.split_once('_').unwrap();
        if verb.ends_with("work_len") {
            continue;
        }
        let last = verb.rsplit("grid_").next().unwrap().rsplit("cloud_").next().unwrap();
        let last = last.strip_prefix("project_").unwrap_or(last);
        let shown = [format!("bary_{room}_{verb}`"), format!("`_{verb}`"), format!("`_{last}`")];
        assert!(shown.iter().any(|name| readme.contains(name)), "README.md: no row for bary_{room}_{verb}");
    }
}
