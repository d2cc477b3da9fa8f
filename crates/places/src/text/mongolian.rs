//! Letters of the traditional script by what they look like.
//!
//! The forms are those of Unicode Technical Note #57, "Encoding and Shaping of the Mongolian
//! Script", version 4; the crate `mongol-norm` draws them, and a test compares it with this table.
//! Public texts in Inner Mongolia are spelled by shape and not by sound, so both spellings of a
//! word have to find each other. What folds to one, and why:
//!
//! | letters | shape | where they look alike |
//! | --- | --- | --- |
//! | ᠠ ᠡ | `A` | in the middle and at the end: one tooth, one tail |
//! | ᠨ not before a vowel | `A` | it has no dot there, so it is a tooth or a tail |
//! | ᠣ ᠤ ᠥ ᠦ | `O` | ᠣ and ᠤ, ᠥ and ᠦ everywhere; all four after the first syllable |
//! | ᠢ ᠶ | `I` | at the end; in the middle ᠶ loses its hook with FVS1, and old spelling writes ᠠᠶᠢ |
//! | ᠬ ᠭ | `G` | with ᠡ ᠢ ᠥ ᠦ the same letter; with ᠠ ᠣ ᠤ only dots differ |
//! | ᠲ ᠳ | `T` | at the beginning and before vowels |
//! | ᠰ, ᠱ before ᠢ | `S` | before ᠢ both are written without the second stroke |
//! | ᠧ ᠸ | `W` | in the middle and at the end |
//! | ᠩ | `AG` | it is a tooth and a bow, as ᠨᠭ and ᠡᠭ are |
//!
//! Teeth in a row, ᠢ in a row and bows in a row count once: how many there are is hard to see, and
//! ᠩᠭ, ᠶᠢ, and a first ᠠ (which has a crown and a tooth) come out alike in every spelling.
//! Not folded: ᠳ before a consonant, which looks like ᠣᠨ; a first ᠥ, which looks like ᠣᠢ; a first ᠵ,
//! which looks like a ᠶ without hook. They would make different words alike more often than help.

/// What comes after the last sign.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Next {
    /// No letter.
    Nothing,
    /// A vowel other than ᠢ.
    Vowel,
    /// ᠢ.
    I,
}

/// Whether it is a letter of the block that is written in Inner Mongolia.
pub(super) const fn is_letter(sign: char) -> bool {
    matches!(sign, '\u{1820}'..='\u{1842}')
}

const fn is_vowel(sign: char) -> bool {
    matches!(sign, '\u{1820}'..='\u{1827}')
}

/// Each Mongolian letter as its shape; everything else as it is.
pub(super) fn shapes(signs: &[char], after: Next) -> String {
    let mut text = String::with_capacity(signs.len() * 3);
    for (i, sign) in signs.iter().enumerate() {
        let (vowel, i_next) = match signs.get(i + 1) {
            Some(next) => (is_vowel(*next), *next == '\u{1822}'),
            None => (after != Next::Nothing, after == Next::I),
        };
        for shape in shape(*sign, vowel, i_next) {
            let again = matches!(shape, 'A' | 'I' | 'G') && text.ends_with(*shape);
            if !again {
                text.push(*shape);
            }
        }
        if !is_letter(*sign) {
            text.push(*sign);
        }
    }
    text
}

/// Nothing for what is no letter of the script.
const fn shape(sign: char, before_vowel: bool, before_i: bool) -> &'static [char] {
    match sign {
        '\u{1820}' | '\u{1821}' => &['A'],                           // ᠠ ᠡ
        '\u{1828}' if !before_vowel => &['A'],                       // ᠨ
        '\u{1828}' => &['N'],                                        // ᠨ
        '\u{1829}' => &['A', 'G'],                                   // ᠩ
        '\u{1822}' | '\u{1836}' => &['I'],                           // ᠢ ᠶ
        '\u{1823}' | '\u{1824}' | '\u{1825}' | '\u{1826}' => &['O'], // ᠣ ᠤ ᠥ ᠦ
        '\u{1827}' | '\u{1838}' => &['W'],                           // ᠧ ᠸ
        '\u{182a}' => &['B'],                                        // ᠪ
        '\u{182b}' => &['P'],                                        // ᠫ
        '\u{182c}' | '\u{182d}' => &['G'],                           // ᠬ ᠭ
        '\u{182e}' => &['M'],                                        // ᠮ
        '\u{182f}' => &['L'],                                        // ᠯ
        '\u{1831}' if !before_i => &['X'],                           // ᠱ
        '\u{1830}' | '\u{1831}' => &['S'],                           // ᠰ ᠱ
        '\u{1832}' | '\u{1833}' => &['T'],                           // ᠲ ᠳ
        '\u{1834}' => &['Q'],                                        // ᠴ
        '\u{1835}' => &['J'],                                        // ᠵ
        '\u{1837}' => &['R'],                                        // ᠷ
        '\u{1839}' => &['F'],                                        // ᠹ
        '\u{183a}' => &['K'],                                        // ᠺ
        '\u{183b}' => &['H'],                                        // ᠻ
        '\u{183c}' => &['C'],                                        // ᠼ
        '\u{183d}' => &['Z'],                                        // ᠽ
        '\u{183e}' => &['Y'],                                        // ᠾ
        '\u{183f}' => &['D'],                                        // ᠿ
        '\u{1840}' => &['L', 'Y'],                                   // ᡀ
        '\u{1841}' => &['E'],                                        // ᡁ
        '\u{1842}' => &['U'],                                        // ᡂ
        _ => &[],
    }
}
