//! Made-up directories for benches and tests: every number is chance, by a seed.

mod chance;

use chance::Rng;
use egude_domain::{Date, Moment, RegionCode};
use egude_places::{
    Access, Care, Checked, Entrance, Grade, Group, Index, Item, Kind, Language, LocalText, MealWay,
    OnHolidays, PLACES_VERSION, Per, Place, Point, Slice, State, Subsidy, Timetable,
};
use std::sync::Arc;

const FIRST: &[&str] = &[
    "如意",
    "阳光",
    "草原",
    "幸福",
    "长者",
    "额尔敦",
    "宝力根",
    "希日",
    "春晖",
];
const PLACES: &[&str] = &[
    "东街", "西街", "新区", "嘎查", "牧场", "车站", "北山", "河西",
];
const LAST: &[&str] = &[
    "食堂",
    "敬老院",
    "养老院",
    "日间照料中心",
    "幸福院",
    "服务站",
    "公寓",
];
const MONGOLIAN: &[&str] = &[
    "ᠰᠠᠷ᠎ᠠ",
    "ᠨᠠᠷᠠᠨ",
    "ᠲᠠᠯ᠎ᠠ",
    "ᠬᠣᠲᠠ",
    "ᠭᠣᠣᠯ",
    "ᠠᠭᠤᠯᠠ",
    "ᠡᠷᠳᠡᠨᠢ",
    "ᠬᠣᠭᠣᠯᠠ",
];
const READINGS: &[(&str, &str)] = &[
    ("如", "ru"),
    ("意", "yi"),
    ("阳", "yang"),
    ("光", "guang"),
    ("草", "cao"),
    ("原", "yuan"),
    ("幸", "xing"),
    ("福", "fu"),
    ("长", "chang zhang"),
    ("者", "zhe"),
    ("额", "e"),
    ("尔", "er"),
    ("敦", "dun dui"),
    ("宝", "bao"),
    ("力", "li"),
    ("根", "gen"),
    ("希", "xi"),
    ("日", "ri"),
    ("春", "chun"),
    ("晖", "hui"),
    ("东", "dong"),
    ("街", "jie"),
    ("西", "xi"),
    ("新", "xin"),
    ("区", "qu ou"),
    ("嘎", "ga"),
    ("查", "cha zha"),
    ("牧", "mu"),
    ("场", "chang"),
    ("车", "che ju"),
    ("站", "zhan"),
    ("北", "bei"),
    ("山", "shan"),
    ("河", "he"),
    ("食", "shi si yi"),
    ("堂", "tang"),
    ("敬", "jing"),
    ("老", "lao"),
    ("院", "yuan"),
    ("养", "yang"),
    ("间", "jian"),
    ("照", "zhao"),
    ("料", "liao"),
    ("中", "zhong"),
    ("心", "xin"),
    ("服", "fu"),
    ("务", "wu"),
    ("公", "gong"),
    ("饭", "fan"),
    ("寓", "yu"),
    ("号", "hao"),
    ("第", "di"),
];

/// So many places in thirteen banners of the league.
pub(crate) fn slices(seed: u64, places: usize) -> Vec<Arc<Slice>> {
    let mut rng = Rng::with_seed(seed);
    let banners = 13;
    let each = |banner: usize| places / banners + usize::from(banner < places % banners);
    (0..banners)
        .map(|banner| Arc::new(slice(&mut rng, banner, each(banner))))
        .collect()
}

/// An index without words of its own.
pub(crate) fn index() -> Index {
    Index {
        places_version: PLACES_VERSION,
        digest: String::new(),
        as_of: now(),
        sample: true,
        total: 0,
        slices: Vec::new(),
        words: Vec::new(),
        calendar: None,
    }
}

/// A Tuesday at eleven.
pub(crate) fn now() -> Moment {
    "2026-11-24T11:00:00+08:00".parse().unwrap()
}

/// Xilinhot.
pub(crate) fn here() -> Point {
    point(43.933, 116.086)
}

/// The names of the banners and townships of [`slices`].
pub(crate) fn names() -> Vec<(RegionCode, Vec<String>)> {
    let banners = (0..13).map(|banner| (region(banner, 0), vec![format!("第{banner}旗")]));
    let towns = (0..13).flat_map(|banner| {
        let town = move |town| (region(banner, town), vec![format!("{banner}之{town}苏木")]);
        (1..20).map(town)
    });
    banners.chain(towns).collect()
}

pub(crate) fn point(lat: f64, lon: f64) -> Point {
    Point {
        lat,
        lon,
        within: None,
    }
}

pub(crate) fn region(banner: usize, town: usize) -> RegionCode {
    format!("1525{:02}{:03}000", banner + 1, town)
        .parse()
        .unwrap()
}

fn slice(rng: &mut Rng, banner: usize, places: usize) -> Slice {
    let readings = READINGS.iter();
    let readings = readings.map(|(sign, all)| ((*sign).to_owned(), (*all).to_owned()));
    let mut items: Vec<Place> = (0..places)
        .map(|number| place(rng, banner, number))
        .collect();
    items.sort_by(|a, b| a.id.cmp(&b.id));
    Slice {
        places_version: PLACES_VERSION,
        region: region(banner, 0),
        digest: String::new(),
        as_of: now(),
        sources: Vec::new(),
        timetables: (6..18).map(timetable).collect(),
        readings: readings.collect(),
        items,
    }
}

fn timetable(from: u16) -> Timetable {
    let text = format!(
        r#"{{"weekly":[{{"days":[1,2,3,4,5],"from":"{from:02}:00","to":"{:02}:30"}}],"holidays":"as-usual"}}"#,
        from + 5
    );
    let mut timetable: Timetable = serde_json::from_str(&text).unwrap();
    timetable.by_appointment = from == 17;
    if from == 16 {
        timetable.holidays = OnHolidays::Ask;
    }
    timetable
}

fn one<T: Copy>(rng: &mut Rng, of: &[T]) -> T {
    of[rng.usize(..of.len())]
}

fn some<T: Copy>(rng: &mut Rng, of: &[T]) -> Vec<T> {
    of.iter().copied().filter(|_| rng.u8(..4) == 0).collect()
}

fn text(rng: &mut Rng, zh: String) -> LocalText {
    let mn = format!("{} {}", one(rng, MONGOLIAN), one(rng, MONGOLIAN));
    LocalText {
        zh,
        mn: rng.bool().then_some(mn),
    }
}

/// The last days, and now and then long ago.
fn day(rng: &mut Rng) -> Date {
    let today = Date::constant(2026, 11, 24);
    today.plus_days(-rng.i32(0..400)).unwrap()
}

/// Around Xilinhot, as far as the league goes; seldom nobody knows where.
fn somewhere(rng: &mut Rng) -> Option<Point> {
    let (lat, lon) = (42.0 + rng.f64() * 4.5, 111.5 + rng.f64() * 8.0);
    (rng.u8(..20) > 0).then(|| point(lat, lon))
}

fn place(rng: &mut Rng, banner: usize, number: usize) -> Place {
    let name = format!(
        "{}{}{}{}号",
        one(rng, FIRST),
        one(rng, PLACES),
        one(rng, LAST),
        number % 100
    );
    let address = format!("{}{}号", one(rng, PLACES), rng.u16(1..300));
    let town = rng.usize(..20);
    let kind = one(rng, Kind::ALL);
    let subsidy = Subsidy {
        of: Item::Lunch,
        who: some(rng, Group::ALL),
        fen: None,
        per: Per::Time,
        source: "示例".to_owned(),
        as_of: day(rng),
    };
    let stops = if kind == Kind::Mobile {
        rng.usize(..5)
    } else {
        0
    };
    Place {
        id: format!(
            "x{:06}",
            rng.u32(..) % 1_000_000 * 100 + u32::try_from(banner).unwrap()
        ) + &number.to_string(),
        kind,
        region: region(banner, town),
        name: text(rng, name),
        aliases: (0..rng.u8(..2))
            .map(|_| one(rng, FIRST).to_owned())
            .collect(),
        address: (rng.u8(..5) > 0).then(|| text(rng, address)),
        at: somewhere(rng),
        phones: Vec::new(),
        operator: None,
        filing: None,
        grade: rng.bool().then(|| Grade {
            level: 3,
            until: Some(day(rng).plus_days(200).unwrap()),
        }),
        beds: None,
        takes: some(rng, Care::ALL),
        prices: Vec::new(),
        subsidies: vec![subsidy],
        medical: None,
        meals: some(rng, MealWay::ALL),
        languages: some(rng, Language::ALL),
        access: rng.bool().then(|| Access {
            entrance: one(rng, Entrance::ALL),
            toilet: None,
        }),
        ride: rng.u8(..8) == 0,
        radius_km: (rng.u8(..10) == 0).then_some(5),
        hours: (rng.u8(..4) > 0 && stops == 0).then(|| rng.u16(..12)),
        stops: (0..stops).map(|stop| stop_of(rng, banner, stop)).collect(),
        state: if rng.u8(..30) == 0 {
            State::Paused
        } else {
            State::Open
        },
        notice: None,
        closures: Vec::new(),
        checked: (rng.u8(..3) > 0).then(|| Checked {
            on: day(rng),
            by: "示例".to_owned(),
        }),
        source: 0,
    }
}

fn stop_of(rng: &mut Rng, banner: usize, number: usize) -> egude_places::Stop {
    let text = format!(
        r#"{{"id":"s{number}","name":{{"zh":"{}"}},"region":"{}","from":"{:02}:00","to":"{:02}:30",
        "first":"2026-01-05","repeat":{{"every":"week","interval":{},"days":[{}]}}}}"#,
        one(rng, PLACES),
        region(banner, rng.usize(1..20)),
        rng.u8(8..12),
        rng.u8(12..17),
        rng.u8(1..3),
        rng.u8(1..8),
    );
    let mut stop: egude_places::Stop = serde_json::from_str(&text).unwrap();
    stop.at = somewhere(rng);
    stop
}
