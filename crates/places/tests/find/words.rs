use crate::{ask, made};
use egude_places::{Kind, KindWords, LocalText, Place, find::Tier};

fn mongolian(id: &str, kind: Kind, zh: &str, mn: &str) -> Place {
    let mut place = ask::place(id, kind, zh);
    place.name = LocalText {
        zh: zh.to_owned(),
        mn: Some(mn.to_owned()),
    };
    place
}

fn town() -> egude_places::find::Directory {
    let mut outside = ask::place("d", Kind::Meals, "长者饭堂");
    outside.region = made::region(1, 1);
    let mut sumu = ask::place("e", Kind::DayCare, "乌兰照料点");
    sumu.region = made::region(0, 2);
    ask::directory(vec![
        mongolian("a", Kind::Meals, "如意食堂", "ᠰᠠᠷ᠎ᠠ᠎ᠶᠢᠨ ᠬᠣᠭᠣᠯᠠ"),
        mongolian("b", Kind::HomePublic, "春晖敬老院", "ᠨᠠᠷᠠᠨ ᠬᠣᠲᠠ"),
        ask::place("c", Kind::MutualAid, "老街大院"),
        outside,
        sumu,
    ])
}

fn found(text: &str) -> Vec<String> {
    let town = town();
    let found = town.search(&ask::text(text), &ask::around());
    let mut ids = ask::ids(&town, &found);
    ids.sort_unstable();
    ids
}

#[test]
fn names_are_found_in_both_scripts_and_by_sound() {
    for text in [
        "如意",
        "ruyi",
        "RuYi",
        "ryst",
        "rysht",
        "如意shi",
        "　如意　",
    ] {
        assert_eq!(found(text), ["a"], "{text}");
    }
    // 长 has two readings; other canteens follow, since 长者食堂 is a word for them.
    for text in ["zhangzhe", "changzhe", "zzft", "czft"] {
        assert!(found(text).contains(&"d".to_owned()), "{text}");
    }
    for text in [
        "ᠨᠠᠷᠠᠨ",
        "ᠨᠠᠷ",
        "ᠨᠡᠷᠡᠨ ᠬᠤᠳᠠ",
        "ᠨᠠᠷᠠᠨᠬᠣᠲᠠ",
        "ᠨᠠᠷᠠᠨ\u{202f}ᠬᠣᠲᠠ",
    ] {
        assert_eq!(found(text), ["b"], "{text}");
    }
    for text in ["ᠰᠠᠷᠠ᠎ᠶᠢᠨ", "ᠰᠠᠷ᠎ᠠ ᠶᠢᠨ", "ᠰᠡᠷᠡ"] {
        assert_eq!(found(text), ["a"], "{text}");
    }
}

#[test]
fn every_prefix_of_a_name_finds_it() {
    for (name, id) in [("如意食堂", "a"), ("ᠨᠠᠷᠠᠨ ᠬᠣᠲᠠ", "b"), ("ruyishitang", "a")]
    {
        for (end, _) in name.char_indices().skip(1) {
            assert!(
                found(&name[..end]).contains(&id.to_owned()),
                "{}",
                &name[..end]
            );
        }
    }
}

#[test]
fn people_say_other_words_for_the_same_kind() {
    for text in [
        "食堂",
        "老年食堂",
        "长者食堂",
        "老年饭堂",
        "饭堂",
        "助餐",
        "changzheshitang",
    ] {
        assert_eq!(found(text), ["a", "d"], "{text}");
    }
    for text in ["幸福院", "互助院", "互助幸福院"] {
        assert_eq!(found(text), ["c"], "{text}");
    }
    assert_eq!(found("养老院"), ["b"]);
    assert_eq!(found("托老所"), ["e"]);
    // A word that is still being typed.
    assert_eq!(found("老年饭"), ["a", "d"]);
    assert_eq!(found("ᠬᠣᠭᠣᠯᠠ᠎ᠶᠢᠨ ᠲᠤᠰᠠᠯᠠᠮᠵᠢ"), ["a", "d"]);
}

#[test]
fn a_bureau_and_the_screen_have_words_of_their_own() {
    let mut town = town();
    let none = town.search(&ask::text("一元早餐"), &ask::around());
    assert_eq!(none.total(), 0);
    town.add_words(&[KindWords {
        kind: Kind::Meals,
        words: vec!["一元早餐".to_owned()],
    }]);
    let found = town.search(&ask::text("一元早餐"), &ask::around());
    assert_eq!(found.total(), 2);
    assert!(found.hits.iter().all(|hit| hit.tier == Tier::Kind));
}

#[test]
fn the_name_of_a_region_finds_what_lies_in_it_alone_and_with_other_words() {
    for text in ["东河旗", "东河", "ᠰᠥᠨᠢᠳ ᠵᠡᠭᠦᠨ", "ᠰᠥᠨᠢᠳ ᠵᠡᠭᠦᠨ ᠬᠣᠰᠢᠭᠤ"]
    {
        assert_eq!(found(text), ["a", "b", "c", "e"], "{text}");
    }
    assert_eq!(found("宝力根"), ["e"]);
    for text in ["东河旗食堂", "东河食堂", "食堂 东河", "东河旗 长者食堂"] {
        assert_eq!(found(text), ["a"], "{text}");
    }
    assert_eq!(found("东河如意饭堂"), ["a"]);
    assert_eq!(found("堂 如意"), ["a"]);
    assert_eq!(found("东河旗不存在"), Vec::<String>::new());
}

#[test]
fn what_counts_for_nothing_is_as_if_nothing_was_typed() {
    for text in ["", "  ", "，。", "\u{180e}"] {
        assert_eq!(found(text).len(), 5, "{text}");
    }
}

#[test]
fn a_word_that_may_be_the_beginning_of_another_shows_names_first() {
    let town = town();
    let shown = |text: &str| ask::ids(&town, &town.search(&ask::text(text), &ask::around()));
    // Two signs are too few to guess 如意食堂, which people say for any canteen.
    assert_eq!(shown("如意"), ["a"]);
    assert_eq!(shown("如意食"), ["a", "d"]);
    assert_eq!(shown("如意 食堂"), ["a", "d"]);
    assert_eq!(shown("ru yi shi tang"), ["a", "d"]);
}
