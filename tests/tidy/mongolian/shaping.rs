//! The shipped font draws every Mongolian text without an alarm sign.
//!
//! The font draws a dotted box for a connector or selector that has no effect. Which glyphs those
//! are is learned from the font itself: they are what it draws for such a sign standing alone.

use std::collections::BTreeMap;

use egude_tests::repo;
use egude_tests::{Finding, assert_none};
use harfrust::{Buffer, Direction, Font, Script, ShapeOptions, ShaperFont, shape};

use super::{in_texts, is_letter, is_selector, messages, named};
use egude_tests::messages::{INSERTED, Language};

const FONT: &str = "public/fonts/egude-mongol.woff2";

/// Signs that are visible only when they are misused.
const CONTROLS: [char; 6] = [
    '\u{180E}', '\u{202F}', '\u{180B}', '\u{180C}', '\u{180D}', '\u{180F}',
];

/// The glyph numbers of a text, drawn as one Mongolian run.
fn glyphs(font: &Font, text: &str) -> Vec<u32> {
    let mut buffer = Buffer::new();
    buffer.push_str(text);
    buffer.set_direction(Direction::LeftToRight);
    buffer.set_script(Some(Script::MONGOLIAN));
    shape(&ShaperFont::new(font), &mut buffer, ShapeOptions::default())
        .expect("a run of text can be shaped");
    buffer
        .glyph_infos()
        .iter()
        .map(|info| info.glyph_id)
        .collect()
}

/// Glyph number of an alarm → the sign that it stands for.
fn alarms(font: &Font) -> BTreeMap<u32, char> {
    let alone = CONTROLS.iter().flat_map(|sign| {
        glyphs(font, &sign.to_string())
            .into_iter()
            .map(move |glyph| (glyph, *sign))
    });
    alone.collect()
}

/// The parts that the browser draws with this font. Latin and Chinese go to another one and end a
/// run; a narrow no-break space goes with Latin that stands before it.
fn runs(text: &str) -> Vec<String> {
    let foreign =
        |sign: char| sign.is_alphabetic() && !is_letter(sign) || sign == INSERTED || sign == '\n';
    let mut runs = vec![String::new()];
    let mut before = ' ';
    for sign in text.chars() {
        if foreign(sign) {
            runs.push(String::new());
        } else if sign == '\u{202F}' && before.is_ascii_alphabetic() {
            runs.extend([sign.to_string(), String::new()]);
        } else if let Some(run) = runs.last_mut() {
            // Behind an insertion nobody knows what stands there: give the suffix something to hold.
            if run.is_empty() && foreign(before) && sign == '\u{180E}' {
                run.push('1');
            }
            run.push(sign);
        }
        before = sign;
    }
    runs.retain(|run| !run.is_empty());
    runs
}

fn drawn_wrong(language: &Language, font: &Font) -> Vec<Finding> {
    let alarms = alarms(font);
    in_texts(language, |_, text| {
        let mut found = Vec::new();
        for run in runs(text) {
            for glyph in glyphs(font, &run) {
                if glyph == 0 {
                    let lacking = run.chars().filter(|sign| {
                        !is_selector(*sign) && glyphs(font, &sign.to_string()).contains(&0)
                    });
                    let names: Vec<String> = lacking.map(named).collect();
                    found.push((
                        format!("the font has no glyph for {}.", names.join(", ")),
                        "Use another sign, or add it to the font's subset.",
                    ));
                } else if let Some(sign) = alarms.get(&glyph) {
                    found.push((
                        format!(
                            "{} has no effect in \u{201C}{run}\u{201D} and draws a box.",
                            named(*sign)
                        ),
                        "Remove it, or put it where it joins or selects something.",
                    ));
                }
            }
        }
        found
    })
}

fn shipped_font() -> Font {
    let packed =
        std::fs::read(repo::root().join(FONT)).unwrap_or_else(|error| panic!("{FONT}: {error}"));
    let plain = wuff::decompress_woff2(&packed)
        .unwrap_or_else(|error| panic!("{FONT} is no woff2: {error:?}"));
    Font::new(plain, 0).unwrap_or_else(|| panic!("{FONT} cannot be read as a font"))
}

#[test]
fn the_font_draws_every_mongolian_text() {
    assert_none(drawn_wrong(&messages(), &shipped_font()));
}

#[cfg(test)]
mod able_to_fail {
    use super::super::problems;
    use super::*;
    use egude_tests::messages::sample;

    fn drawn(text: &str) -> Vec<Finding> {
        drawn_wrong(
            &sample("mn-Mong-CN", &format!("a = {text}\n")),
            &shipped_font(),
        )
    }

    #[test]
    fn every_control_alone_is_an_alarm() {
        let found: Vec<char> = alarms(&shipped_font()).into_values().collect();
        for sign in CONTROLS {
            assert!(found.contains(&sign), "{} is not drawn", named(sign));
        }
        assert!(
            !alarms(&shipped_font()).contains_key(&0),
            "the font lacks a control"
        );
    }

    #[test]
    fn a_misused_control_is_found() {
        for bad in [
            "ᠭᠡᠷ\u{180E} ᠭᠡᠷ",
            "ᠠ\u{180B}\u{180B}",
            "ᠭᠡᠷ\u{202F} 1",
            "ᠭᠡᠷ A\u{202F}ᠦᠨ",
        ] {
            assert!(!drawn(bad).is_empty(), "{bad:?}");
        }
    }

    #[test]
    fn a_sign_that_the_font_lacks_is_found() {
        assert_eq!(
            problems(&drawn("ᠭᠡᠷ ®")),
            ["a: the font has no glyph for U+00AE ®."]
        );
    }

    #[test]
    fn good_text_draws_without_alarm() {
        for good in [
            "ᠰᠠᠷ\u{180E}ᠠ\u{180E}ᠶᠢᠨ 21",
            "{ $x }\u{180E}ᠤᠨ",
            "12349\u{180E}ᠦ᠂ ᠭᠡᠷ\u{180E}ᠦᠨ᠃",
            "中文\u{180E}ᠤᠨ",
        ] {
            assert_eq!(drawn(good), [], "{good:?}");
        }
    }
}
