use super::*;
use mongol_norm::{Locale, Shaper};
use proptest::prelude::*;
use std::collections::BTreeMap;

#[test]
fn width_case_spaces_and_points_do_not_matter() {
    assert_eq!(folded("　Ａ区（东）·食堂 ２号"), folded("a区(东)食堂2号"));
    assert_eq!(folded("LÜ"), "lv");
    assert_eq!(folded(" 、。!·"), "");
    assert_eq!(folded("锡林浩特市"), "锡林浩特市");
}

#[test]
fn a_suffix_is_found_however_it_is_joined() {
    let all = ["\u{180e}", "\u{202f}", " ", ""].map(|join| folded(&format!("ᠰᠢᠯᠢ{join}ᠶᠢᠨ ᠬᠣᠲᠠ")));
    assert!(all.iter().all(|one| *one == all[0]), "{all:?}");
    assert_eq!(folded("ᠰᠠᠷ᠎ᠠ"), folded("ᠰᠠᠷᠠ"));
    assert_eq!(folded("ᠳ᠋ᠤᠭᠠᠷ᠃"), folded("ᠳᠤᠭᠠᠷ"));
    assert_eq!(folded("᠑᠒ ᠡᠳᠦᠷ"), folded("12ᠡᠳᠦᠷ"));
}

#[test]
fn words_spelled_by_shape_and_by_sound_are_one() {
    for (sound, shape) in [
        ("ᠪᠠᠲᠤᠯᠠᠬᠤ", "ᠪᠠᠳᠤᠯᠠᠬᠤ"),
        ("ᠭᠡᠷ", "ᠬᠡᠷ"),
        ("ᠮᠣᠩᠭᠣᠯ", "ᠮᠤᠩᠬᠤᠯ"),
        ("ᠮᠣᠩᠭᠣᠯ", "ᠮᠣᠨᠭᠭᠣᠯ"),
        ("ᠰᠠᠢᠨ", "ᠰᠡᠶᠢᠨ"),
        ("ᠦᠵᠦᠮᠦᠴᠢᠨ", "ᠥᠵᠥᠮᠥᠴᠢᠡ"),
        ("ᠰᠢᠨ᠎ᠡ", "ᠱᠢᠨᠡ"),
    ] {
        assert_eq!(folded(sound), folded(shape), "{sound} {shape}");
    }
}

#[test]
fn different_words_of_the_glossary_stay_different() {
    let shaper = Shaper::new(Locale::Mng);
    let terms = include_str!("../../../../tests/tidy/data/glossary.tsv").lines();
    let terms = terms.filter(|line| !line.starts_with('#')).skip(1);
    let terms: Vec<&str> = terms.filter_map(|line| line.split('\t').nth(1)).collect();
    let words = terms.iter().flat_map(|term| term.split(' '));
    let mut seen: BTreeMap<String, &str> = BTreeMap::new();
    let mut alike = Vec::new();
    for word in words {
        let other = *seen.entry(folded(word)).or_insert(word);
        let same = shaper.same_shape(other, word).unwrap_or(other == word);
        if !same {
            alike.push((other, word));
        }
    }
    alike.sort_unstable();
    alike.dedup();
    // Letters that differ by dots or strokes only, and rows of teeth: nothing else.
    assert!(
        alike.len() <= 12,
        "{} of {}: {alike:?}",
        alike.len(),
        seen.len()
    );
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(4000))]

    #[test]
    fn a_letter_may_stand_for_one_that_looks_like_it(
        letters in prop::collection::vec(0x1820_u32..=0x1842, 1..8),
        at in 0_usize..8,
        other in 0x1820_u32..=0x1842,
    ) {
        let word = |letters: &[u32]| -> String {
            letters.iter().filter_map(|code| char::from_u32(*code)).collect()
        };
        let mut changed = letters.clone();
        let at = at % letters.len();
        changed[at] = other;
        let (one, two) = (word(&letters), word(&changed));
        // No word has it, and a first ᠨ keeps its dot there.
        prop_assume!(![&one, &two].iter().any(|word| word.contains("ᠨᠶ")));
        let shaper = Shaper::new(Locale::Mng);
        if shaper.same_shape(&one, &two).unwrap_or(false) {
            prop_assert_eq!(folded(&one), folded(&two), "{} {}", one, two);
        }
    }

    #[test]
    fn whatever_is_typed_of_a_word_is_found_in_it(
        letters in prop::collection::vec(0x1820_u32..=0x1842, 1..8),
        upto in 1_usize..8,
    ) {
        let word = |letters: &[u32]| -> String {
            letters.iter().filter_map(|code| char::from_u32(*code)).collect()
        };
        let whole = folded(&word(&letters));
        let begun = typed(&word(&letters[..upto.min(letters.len())]));
        prop_assert!(begun.iter().any(|form| whole.starts_with(form)), "{begun:?} {whole}");
    }

    #[test]
    fn any_text_is_folded_and_folding_again_changes_nothing(text in "\\PC*") {
        let once = folded(&text);
        prop_assert!(!once.contains(char::is_whitespace));
        let han_or_latin = !once.contains(|sign: char| sign.is_ascii_uppercase());
        if han_or_latin {
            prop_assert_eq!(folded(&once), once);
        }
    }
}

fn signs(readings: &[(&str, &str)]) -> Signs {
    let mut signs = Signs::default();
    let pairs = readings.iter();
    let readings = pairs.map(|(sign, all)| ((*sign).to_owned(), (*all).to_owned()));
    signs.learn(&readings.collect());
    signs
}

fn fit(signs: &mut Signs, name: &str, typed: &str) -> Option<Fit> {
    let (numbers, letters) = signs.of(&folded(name));
    let typed: Vec<char> = folded(typed).chars().collect();
    let fit = signs.fit(&numbers, &typed);
    let within = mask(typed.iter().copied()) & !letters == 0;
    assert!(
        fit.is_none() || within,
        "what is found was not sorted out before"
    );
    fit
}

#[test]
fn a_name_is_found_by_sound_by_first_letters_and_by_both() {
    let readings = [
        ("如", "ru"),
        ("意", "yi"),
        ("食", "shi si yi"),
        ("堂", "tang"),
        ("长", "chang zhang"),
        ("者", "zhe"),
    ];
    let mut signs = signs(&readings);
    let mut look = |name: &str, typed: &str| fit(&mut signs, name, typed);
    assert_eq!(look("如意食堂", "ruyishitang"), Some(Fit::Whole));
    assert_eq!(look("如意食堂", "ru yi shi"), Some(Fit::Start));
    assert_eq!(look("如意食堂", "ruyish"), Some(Fit::Start));
    assert_eq!(look("如意食堂", "shitang"), Some(Fit::Part));
    assert_eq!(look("如意食堂", "ryst"), Some(Fit::Initials));
    assert_eq!(look("如意食堂", "RYSHT"), Some(Fit::Initials));
    assert_eq!(look("如意食堂", "r"), Some(Fit::Initials));
    assert_eq!(look("如意食堂", "ruyst"), Some(Fit::Initials));
    assert_eq!(look("如意食堂", "如意shi"), Some(Fit::Start));
    assert_eq!(look("如意食堂", "ruyishitangx"), None);
    assert_eq!(look("如意食堂", "ysr"), None);
    // A sign with two readings is found by both, 长者 is zhangzhe.
    assert_eq!(look("长者食堂", "zhangzhe"), Some(Fit::Start));
    assert_eq!(look("长者食堂", "changzhe"), Some(Fit::Start));
    assert_eq!(look("长者食堂", "cz"), Some(Fit::Initials));
}

#[test]
fn xian_is_two_signs_and_one() {
    let mut signs = signs(&[("西", "xi"), ("安", "an"), ("先", "xian"), ("绿", "lv lu")]);
    assert_eq!(fit(&mut signs, "西安", "xi'an"), Some(Fit::Whole));
    assert_eq!(fit(&mut signs, "先", "xian"), Some(Fit::Whole));
    assert_eq!(fit(&mut signs, "绿", "lü"), Some(Fit::Whole));
    assert_eq!(fit(&mut signs, "西区2号", "xi区2"), Some(Fit::Start));
}

#[test]
fn a_long_row_of_the_same_sign_takes_no_time() {
    let mut signs = signs(&[("啊", "a e")]);
    let name = "啊".repeat(60);
    assert_eq!(
        fit(&mut signs, &name, &format!("{}x", "a".repeat(59))),
        None
    );
}
