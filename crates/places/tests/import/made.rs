//! Entries made by chance, such that a table can hold them.

use crate::TODAY;
use egude_domain::{Date, Money, RegionCode, TimeOfDay};
use egude_places::import::Entry;
use egude_places::*;
use proptest::{collection::vec, option, prelude::*, sample::select, sample::subsequence};

pub(crate) fn entry() -> impl Strategy<Value = Entry> {
    (
        base(),
        care(),
        (
            option::of(timetable()),
            vec(stop(), 0..3),
            vec(closure(), 0..2),
        ),
        past(),
    )
        .prop_map(|(mut place, care, (timetable, stops, closures), as_of)| {
            (place.beds, place.takes, place.prices, place.subsidies) =
                (care.0, care.1, care.2, care.3);
            (place.grade, place.medical, place.filing) = (care.4, care.5, care.6);
            place.hours = timetable.as_ref().map(|_| 0);
            place.closures = closures;
            let numbered = stops.into_iter().enumerate();
            place.stops = numbered
                .map(|(at, stop)| Stop {
                    id: format!("s{}", at + 1),
                    ..stop
                })
                .collect();
            let source = Source {
                publisher: "示例局".to_owned(),
                source: "示例".to_owned(),
                as_of,
                sample: true,
            };
            Entry {
                line: 0,
                place,
                timetable,
                source,
            }
        })
}

fn word() -> impl Strategy<Value = String> {
    "[示例敬老院食堂a-zA-Z0-9 ·]{0,20}例"
}

fn text() -> impl Strategy<Value = LocalText> {
    (word(), option::of("[ᠠᠡᠢᠣᠤ]{1,20}")).prop_map(|(zh, mn)| LocalText {
        zh: zh.trim().to_owned(),
        mn,
    })
}

fn past() -> impl Strategy<Value = Date> {
    (0..3000_i32).prop_map(|days| TODAY.plus_days(-days).unwrap())
}

fn region() -> impl Strategy<Value = RegionCode> {
    select(vec!["152502000000", "152502001000", "152502200000"])
        .prop_map(|code| code.parse().unwrap())
}

fn point() -> impl Strategy<Value = Point> {
    (
        43_000_000..44_900_000,
        115_300_000..117_050_000,
        option::of(1_u32..5000),
    )
        .prop_map(|(lat, lon, within)| Point {
            lat: f64::from(lat) / 1e6,
            lon: f64::from(lon) / 1e6,
            within,
        })
}

fn base() -> impl Strategy<Value = Place> {
    let kind = select(Kind::ALL.to_vec());
    let who = (
        option::of((select(OperatorForm::ALL.to_vec()), option::of(word()))),
        option::of(past()),
    );
    let ways = (
        subsequence(MealWay::ALL.to_vec(), 0..=3),
        subsequence(Language::ALL.to_vec(), 0..=3),
        option::of((select(Entrance::ALL.to_vec()), option::of(any::<bool>()))),
        any::<bool>(),
        option::of(0_u16..300),
    );
    let names = (
        text(),
        vec(word(), 0..3),
        option::of(text()),
        option::of(text()),
    );
    let phones = vec("0479-[0-9]{7}|1[3-9][0-9]{9}|400-000-[0-9]{4}", 0..3);
    (
        "[a-z][a-z0-9-]{4,20}",
        kind,
        region(),
        names,
        option::of(point()),
        phones,
        who,
        ways,
        select(State::ALL.to_vec()),
    )
        .prop_map(
            |(id, kind, region, names, at, phones, who, ways, state)| Place {
                id,
                kind,
                region,
                name: names.0,
                aliases: names.1.iter().map(|name| name.trim().to_owned()).collect(),
                address: names.2,
                at,
                phones,
                operator: who.0.map(|(form, name)| Operator {
                    form,
                    name: name.map(|n| n.trim().to_owned()),
                }),
                filing: None,
                grade: None,
                beds: None,
                takes: Vec::new(),
                prices: Vec::new(),
                subsidies: Vec::new(),
                medical: None,
                meals: ways.0,
                languages: ways.1,
                access: ways.2.map(|(entrance, toilet)| Access { entrance, toilet }),
                ride: ways.3,
                radius_km: ways.4,
                hours: None,
                stops: Vec::new(),
                state,
                notice: names.3,
                closures: Vec::new(),
                checked: who.1.map(|on| Checked {
                    on,
                    by: "示例核实".to_owned(),
                }),
                source: 0,
            },
        )
}

type Care7 = (
    Option<Beds>,
    Vec<Care>,
    Vec<Price>,
    Vec<Subsidy>,
    Option<Grade>,
    Option<Medical>,
    Option<Filing>,
);

fn care() -> impl Strategy<Value = Care7> {
    let beds = option::of((0_u16..500, option::of(0..=100_u16), past()));
    let grade = option::of((1_u8..=5, option::of(0_i32..900)));
    let medical = option::of((select(MedicalForm::ALL.to_vec()), option::of(word())));
    let filing = option::of((word(), option::of(past())));
    let all = (
        beds,
        subsequence(Care::ALL.to_vec(), 0..=4),
        vec(price(), 0..4),
        vec(subsidy(), 0..3),
        past(),
    );
    (all, grade, medical, filing).prop_map(
        |((beds, takes, mut prices, mut subsidies, day), grade, medical, filing)| {
            for price in &mut prices {
                price.as_of = day;
            }
            for subsidy in &mut subsidies {
                subsidy.as_of = day;
            }
            let beds = beds.map(|(total, part, as_of)| {
                let part = part.map(|part| part.min(total));
                Beds {
                    total: Some(total),
                    nursing: part,
                    free: part,
                    as_of,
                }
            });
            let grade = grade.map(|(level, days)| Grade {
                level,
                until: days.map(|days| TODAY.plus_days(days).unwrap()),
            });
            let local = |zh: String| LocalText {
                zh: zh.trim().to_owned(),
                mn: None,
            };
            let medical = medical.map(|(form, partner)| Medical {
                form,
                partner: partner.map(local),
            });
            let filing = filing.map(|(number, date)| Filing {
                number: number.trim().to_owned(),
                date,
            });
            (beds, takes, prices, subsidies, grade, medical, filing)
        },
    )
}

fn price() -> impl Strategy<Value = Price> {
    let parts = (
        select(Item::ALL.to_vec()),
        option::of(select(Care::ALL.to_vec())),
        0_i64..500_000,
    );
    (parts, option::of(0_i64..100_000), select(Per::ALL.to_vec())).prop_map(
        |((of, care, from), more, per)| Price {
            of,
            care,
            from: Money::from_fen(from),
            to: more.map(|more| Money::from_fen(from + more)),
            per,
            as_of: TODAY,
        },
    )
}

fn subsidy() -> impl Strategy<Value = Subsidy> {
    let who = subsequence(Group::ALL.to_vec(), 1..5);
    (
        select(Item::ALL.to_vec()),
        who,
        option::of(1_i64..90_000),
        select(Per::ALL.to_vec()),
    )
        .prop_map(|(of, who, fen, per)| Subsidy {
            of,
            who,
            fen: fen.map(Money::from_fen),
            per,
            source: "示例文件".to_owned(),
            as_of: TODAY,
        })
}

fn span() -> impl Strategy<Value = Span> {
    (0_u16..1440, 0_u16..=1440)
        .prop_filter("some time between", |(from, to)| from != to)
        .prop_map(|(from, to)| Span {
            from: TimeOfDay::of_minutes(from).unwrap(),
            to: TimeOfDay::of_minutes(to).unwrap(),
        })
}

fn days() -> impl Strategy<Value = Vec<u8>> {
    subsequence((1..=7).collect::<Vec<u8>>(), 1..=7)
}

fn season() -> impl Strategy<Value = Option<Season>> {
    // Any days of a leap year.
    let day = || {
        (0..366).prop_map(|days| MonthDay::of(Date::constant(2024, 1, 1).plus_days(days).unwrap()))
    };
    option::of((day(), day()).prop_map(|(from, to)| Season { from, to }))
}

fn timetable() -> impl Strategy<Value = Timetable> {
    let weekly = (days(), span(), season()).prop_map(|(days, Span { from, to }, season)| Weekly {
        days,
        from,
        to,
        season,
    });
    (
        vec(weekly, 1..5),
        vec(span(), 0..3),
        select(OnHolidays::ALL.to_vec()),
        any::<bool>(),
    )
        .prop_map(|(weekly, own, holidays, by_appointment)| {
            let holidays = match (own.is_empty(), holidays) {
                (false, _) => OnHolidays::Own,
                (true, OnHolidays::Own) => OnHolidays::Ask,
                (true, other) => other,
            };
            Timetable {
                weekly,
                holidays,
                holiday_hours: own,
                by_appointment,
            }
        })
}

fn closure() -> impl Strategy<Value = Closure> {
    (0..300, 0..20, vec(span(), 0..2), select(Why::ALL.to_vec())).prop_map(
        |(from, days, hours, why)| {
            let from = TODAY.plus_days(from).unwrap();
            Closure {
                from,
                to: from.plus_days(days).unwrap(),
                hours,
                why,
            }
        },
    )
}

fn stop() -> impl Strategy<Value = Stop> {
    let when =
        (
            days(),
            prop_oneof![
                (1_u8..=4).prop_map(|interval| (Every::Week, interval, vec![])),
                (1_u8..=3, subsequence((1..=5).collect::<Vec<u8>>(), 1..3))
                    .prop_map(|(n, weeks)| (Every::Month, n, weeks)),
            ],
            0_u16..1000,
            1_u16..400,
            season(),
        );
    let off = vec((0..300, select(Why::ALL.to_vec())), 0..3);
    let rest = (
        past(),
        option::of(0..900),
        vec(0..300, 0..2),
        off,
        region(),
        option::of(point()),
    );
    ("[示例嘎查浩特a-z]{1,12}", when, rest).prop_map(|(name, when, rest)| {
        let (days, (every, interval, weeks), from, long, season) = when;
        let (first, last, extra, off, region, at) = rest;
        let later = |days: i32| TODAY.plus_days(days).unwrap();
        Stop {
            id: String::new(),
            name: LocalText { zh: name, mn: None },
            region,
            at,
            from: TimeOfDay::of_minutes(from).unwrap(),
            to: TimeOfDay::of_minutes(from + long).unwrap(),
            first,
            last: last.map(later),
            repeat: Repeat {
                every,
                interval,
                days,
                weeks,
            },
            season,
            cancelled: off
                .into_iter()
                .map(|(day, why)| Cancelled {
                    day: later(day),
                    why,
                })
                .collect(),
            extra: extra.into_iter().map(later).collect(),
        }
    })
}
