//! Any household that the vocabulary allows, and any set of rates.

use std::sync::LazyLock;

use egude_domain::{Answer, Facts, Household, Money, Period, Stream, Value, YearMonth};
use egude_rules::{
    Pack, Rates, author,
    expr::Scope,
    pack::{Fact, FactKind},
    rates::ParamValue,
};
use proptest::{collection::vec, prelude::*, sample::select};

use crate::support::{pack, packs};

pub(crate) static PACK: LazyLock<Pack> = LazyLock::new(pack);

/// The rates of the cases: every parameter set, several banners, several days.
pub(crate) static RATES: LazyLock<Rates> = LazyLock::new(|| {
    let files = author::read_case_files(&packs()).unwrap();
    let of = |name: &str| {
        let file = files.iter().find(|file| file.name == name).unwrap();
        author::Cases::read(file, None).unwrap().rates().clone()
    };
    let mut rates = of("shared.cases.toml");
    let here = rates.items[0].region.clone();
    let others = of("programs/dibao.cases.toml").items.into_iter();
    rates
        .items
        .extend(others.filter(|rate| rate.region != here));
    rates
});

/// Figures close to the limits of [`RATES`], and a few far away.
fn fen() -> impl Strategy<Value = i64> {
    prop_oneof![
        Just(0),
        1i64..100,
        8_000i64..90_000,
        83_990i64..84_010,
        160_000i64..260_000,
        1_199_990i64..1_200_010,
        Just(Money::MAX.fen()),
    ]
}

fn stream() -> impl Strategy<Value = Stream> {
    let kinds: Vec<String> = PACK.income.keys().cloned().collect();
    let amount = answer(fen().prop_map(Money::from_fen), 8);
    let period = prop_oneof![3 => Just(Period::Month), 1 => Just(Period::Year)];
    (select(kinds), amount, period).prop_map(|(kind, amount, period)| Stream {
        kind,
        amount,
        period,
    })
}

fn value(kind: &FactKind) -> BoxedStrategy<Value> {
    match kind {
        FactKind::Flag => any::<bool>().prop_map(Value::Flag).boxed(),
        FactKind::Choice(options) => select(options.clone()).prop_map(Value::Choice).boxed(),
        FactKind::Choices(options) => {
            let most = options.len();
            proptest::sample::subsequence(options.clone(), 0..=most)
                .prop_map(Value::Choices)
                .boxed()
        }
        FactKind::Band(bands) => {
            let ids: Vec<String> = bands.iter().map(|(id, ..)| id.clone()).collect();
            select(ids).prop_map(Value::Choice).boxed()
        }
        FactKind::Count(most) => (0..=(*most).min(40)).prop_map(Value::Count).boxed(),
        FactKind::Money => fen()
            .prop_map(|fen| Value::Money(Money::from_fen(fen)))
            .boxed(),
        FactKind::Month => (1930i16..2027, 1i8..=12)
            .prop_map(|(year, month)| Value::Month(YearMonth::new(year, month).unwrap()))
            .boxed(),
        FactKind::Region => {
            let codes = [
                "152502000000",
                "152502001000",
                "152524000000",
                "152525000000",
                "152522000000",
                "152523000000",
            ];
            select(codes.to_vec())
                .prop_map(|code| Value::Region(code.parse().unwrap()))
                .boxed()
        }
        FactKind::Streams => vec(stream(), 0..4).prop_map(Value::Streams).boxed(),
    }
}

/// Known in `known` cases of `known + 3`; otherwise one of the ways of not knowing.
fn answer<T: Clone + std::fmt::Debug>(
    known: impl Strategy<Value = T> + 'static,
    weight: u32,
) -> impl Strategy<Value = Answer<T>> {
    prop_oneof![
        weight => known.prop_map(Answer::Known),
        1 => Just(Answer::NotAsked),
        1 => Just(Answer::DontKnow),
        1 => Just(Answer::RatherNotSay),
    ]
}

/// A strategy for one fact, by its id and description.
type Filling = fn(&str, &Fact) -> BoxedStrategy<Answer<Value>>;

fn facts(scope: Scope, fill: Filling) -> BoxedStrategy<Facts> {
    let of_scope = PACK.facts.iter().filter(|(_, fact)| fact.scope == scope);
    of_scope.fold(Just(Facts::default()).boxed(), |facts, (id, fact)| {
        let id = id.clone();
        (facts, fill(&id, fact))
            .prop_map(move |(mut facts, answer)| {
                facts.set(&id, answer);
                facts
            })
            .boxed()
    })
}

/// As the questions give it: most facts known, few kinds of property, real ages.
fn partial(id: &str, fact: &Fact) -> BoxedStrategy<Answer<Value>> {
    match id {
        "member-list" => answer(Just(Value::Flag(true)), 40).boxed(),
        "region" | "hukou-class" => answer(value(&fact.kind), 40).boxed(),
        "vehicles" | "homes" => answer((0i64..=2).prop_map(Value::Count), 20).boxed(),
        _ => answer(value(&fact.kind), 20).boxed(),
    }
}

fn complete(id: &str, fact: &Fact) -> BoxedStrategy<Answer<Value>> {
    match id {
        "member-list" => Just(Answer::Known(Value::Flag(true))).boxed(),
        _ => value(&fact.kind).prop_map(Answer::Known).boxed(),
    }
}

fn households(fill: Filling) -> impl Strategy<Value = Household> {
    let members = vec(facts(Scope::Member, fill), 1..6);
    (facts(Scope::Family, fill), members).prop_map(|(family, mut members)| {
        members[0].set("relation", Answer::Known(Value::Choice("self".into())));
        Household { family, members }
    })
}

/// A household of which some facts are known.
pub(crate) fn household() -> impl Strategy<Value = Household> {
    households(partial)
}

/// A household of which every fact is known, as a source of answers.
pub(crate) fn known_household() -> impl Strategy<Value = Household> {
    households(complete)
}

/// [`RATES`] with some parameters taken out and some yes-or-nos turned.
pub(crate) fn rates() -> impl Strategy<Value = Rates> {
    let many = RATES.params.len();
    (vec(0u8..8, many), any::<bool>()).prop_map(|(fates, all)| {
        let mut rates = RATES.clone();
        let mut fates = fates.into_iter().cycle();
        rates.params.retain_mut(|param| {
            let fate = fates.next();
            if let (Some(1), ParamValue::Flag(flag)) = (fate, &mut param.value) {
                *flag = !*flag;
            }
            all || fate != Some(0)
        });
        rates
    })
}
