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
        'ᠠ' | 'ᠡ' => &['A'],
        'ᠨ' if !before_vowel => &['A'],
        'ᠨ' => &['N'],
        'ᠩ' => &['A', 'G'],
        'ᠢ' | 'ᠶ' => &['I'],
        'ᠣ' | 'ᠤ' | 'ᠥ' | 'ᠦ' => &['O'],
        'ᠧ' | 'ᠸ' => &['W'],
        'ᠪ' => &['B'],
        'ᠫ' => &['P'],
        'ᠬ' | 'ᠭ' => &['G'],
        'ᠮ' => &['M'],
        'ᠯ' => &['L'],
        'ᠱ' if !before_i => &['X'],
        'ᠰ' | 'ᠱ' => &['S'],
        'ᠲ' | 'ᠳ' => &['T'],
        'ᠴ' => &['Q'],
        'ᠵ' => &['J'],
        'ᠷ' => &['R'],
        'ᠹ' => &['F'],
        'ᠺ' => &['K'],
        'ᠻ' => &['H'],
        'ᠼ' => &['C'],
        'ᠽ' => &['Z'],
        'ᠾ' => &['Y'],
        'ᠿ' => &['D'],
        'ᡀ' => &['L', 'Y'],
        'ᡁ' => &['E'],
        'ᡂ' => &['U'],
        _ => &[],
    }
}
