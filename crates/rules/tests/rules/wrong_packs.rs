//! A wrong pack is refused with the file, the line and what to do. Each test
//! makes one mistake in the real pack, as a hand might.

mod programs;
mod vocabulary;

use egude_rules::author::{self, File};

use crate::support::packs;

struct Mistake {
    file: &'static str,
    from: &'static str,
    to: &'static str,
    /// Text on the line that the fault must name, after the mistake was made.
    line: &'static str,
    says: &'static [&'static str],
}

const DIBAO: &str = "programs/dibao.toml";

fn compiled(files: &[File]) -> Vec<String> {
    match author::compile(files) {
        Ok(_) => Vec::new(),
        Err(faults) => faults.iter().map(ToString::to_string).collect(),
    }
}

fn line_of(text: &str, part: &str, last: bool) -> usize {
    let mut lines = text
        .lines()
        .enumerate()
        .filter(|(_, line)| line.contains(part));
    let found = if last { lines.last() } else { lines.next() };
    found.map_or_else(|| panic!("no line has {part}"), |(at, _)| at + 1)
}

#[test]
fn each_mistake_is_named_with_its_file_its_line_and_a_remedy() {
    let good = author::read_folder(&packs()).unwrap();
    assert_eq!(compiled(&good), [""; 0]);
    let mut wrong = Vec::new();
    for (name, mistake) in programs::MISTAKES.iter().chain(vocabulary::MISTAKES) {
        let mut files = good.clone();
        let file = files
            .iter_mut()
            .find(|file| file.name == mistake.file)
            .unwrap();
        assert!(file.text.contains(mistake.from), "{name}: {}", mistake.from);
        file.text = file.text.replacen(mistake.from, mistake.to, 1);
        let faults = compiled(&files);
        let places: Vec<String> = files
            .iter()
            .filter(|file| file.text.contains(mistake.line))
            .flat_map(|file| {
                [false, true].map(|last| {
                    format!("{}:{}:", file.name, line_of(&file.text, mistake.line, last))
                })
            })
            .collect();
        let told = |fault: &String| {
            places.iter().any(|place| fault.starts_with(place))
                && mistake.says.iter().all(|part| fault.contains(part))
        };
        if !faults.iter().any(told) {
            wrong.push(format!(
                "{name}: expected {places:?} {:?}, found {faults:#?}",
                mistake.says
            ));
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn two_programs_in_one_place_are_refused() {
    let mut files = author::read_folder(&packs()).unwrap();
    let mut second = files
        .iter()
        .find(|file| file.name == DIBAO)
        .unwrap()
        .clone();
    second.name = "programs/other.toml".into();
    let end = second.text.find("[[program.step]]").unwrap();
    second.text.truncate(end);
    second.text = second.text.replace("id = \"dibao\"", "id = \"other\"");
    files.push(second);
    let faults = compiled(&files);
    assert_eq!(
        faults,
        ["programs/other.toml:5: another program has `order = 40` too; give each its own"]
    );
}

#[test]
fn all_mistakes_are_named_at_once() {
    let mut files = author::read_folder(&packs()).unwrap();
    let mut wrong = 0;
    for file in &mut files {
        let said = file
            .text
            .replace("confidence = \"known\"", "confidence = \"sure\"");
        wrong += usize::from(said != file.text);
        file.text = said;
    }
    assert!(wrong > 1);
    assert_eq!(compiled(&files).len(), wrong, "one in each file");
}
