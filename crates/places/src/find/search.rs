use super::{
    Around, But, Directory, Facets, Filter, Found, Hit, NearMiss, Query, Tier,
    clocks::Read,
    plan::{Judged, Plan, said},
    wanted::Wanted,
};
use crate::{Kind, open::Now};

/// How many near misses are shown of one sort, and of all.
const OF_A_SORT: usize = 3;
const OF_ALL: usize = 6;

/// One question to one directory.
struct Search<'a> {
    directory: &'a Directory,
    plan: Plan,
    wanted: Option<Wanted>,
    read: &'a Read,
}

pub(super) fn search(directory: &Directory, query: &Query, around: &Around) -> Found {
    let read = directory.read(around);
    let search = Search {
        directory,
        plan: Plan::new(query, around),
        wanted: Wanted::new(&query.text, &directory.lore, &directory.signs),
        read: &read,
    };
    let mut found = search.all();
    if found.hits.is_empty() {
        found.near_misses = search.almost();
    }
    found
}

impl Search<'_> {
    /// Everything in one pass: a place that fits is a hit, one that fits all but one counts for
    /// that one.
    fn all(&self) -> Found {
        let mut facets = Facets::default();
        let mut hits = Vec::new();
        for (number, row) in self.directory.rows.iter().enumerate() {
            let judged = self.plan.judge(row, said(self.read, row));
            let filters = judged.missing == 0;
            if !judged.region || !(filters || (judged.missing.is_power_of_two() && judged.what())) {
                continue;
            }
            let Some(tier) = self.tier(number) else {
                continue;
            };
            if !filters {
                count(&mut facets.without, judged.missing);
                continue;
            }
            facets.of_what(judged, row.classes, row.kind);
            if judged.what() {
                count(&mut facets.with, judged.has);
                hits.push(self.hit(number, tier));
            }
        }
        facets.total = hits.len();
        Found {
            hits: self.sorted(&hits),
            facets,
            near_misses: Vec::new(),
        }
    }

    fn tier(&self, number: usize) -> Option<Tier> {
        match &self.wanted {
            None => Some(Tier::Exact),
            Some(wanted) => {
                let own = self.directory.texts.get(number)?;
                wanted.fit(&own, &self.directory.rows[number], &self.directory.signs)
            }
        }
    }

    fn hit(&self, entry: usize, tier: Tier) -> Hit {
        let row = &self.directory.rows[entry];
        let said = said(self.read, row);
        let (metres, stop) = self.plan.way(row, said);
        Hit {
            entry,
            metres,
            stop,
            open: said.map_or(Now::Unknown, |said| said.now),
            tier,
        }
    }

    fn sorted(&self, hits: &[Hit]) -> Vec<Hit> {
        let keyed = (0_u32..).zip(hits).map(|(i, hit)| (self.key(hit), i));
        let mut keyed: Vec<(u64, u32)> = keyed.collect();
        keyed.sort_unstable();
        keyed.into_iter().map(|(_, i)| hits[i as usize]).collect()
    }

    fn key(&self, hit: &Hit) -> u64 {
        let checked = self.directory.rows[hit.entry].checked;
        let rank = self.directory.ranks[hit.entry];
        let lately = checked >= self.plan.lately();
        self.plan.keys.of(hit, checked, lately, rank)
    }

    /// What fits all but one: first all but one filter, then another sort of place, then the sort
    /// that the words name, then elsewhere.
    fn almost(&self) -> Vec<NearMiss> {
        let mut sorts: [Vec<Hit>; 4] = Default::default();
        let mut missing = vec![0; self.directory.rows.len()];
        for (number, row) in self.directory.rows.iter().enumerate() {
            let judged = self.plan.judge(row, said(self.read, row));
            missing[number] = judged.missing;
            let sort = match (judged.missing, judged.what(), judged.region) {
                (filters, true, true) if filters.is_power_of_two() => 0,
                (0, false, true) => 1,
                (0, true, true) => 2,
                (0, true, false) => 3,
                _ => continue,
            };
            match (self.tier(number), sort) {
                (Some(tier), sort) => sorts[sort].push(self.hit(number, tier)),
                (None, 2) if self.names(row.kinds) => sorts[2].push(self.hit(number, Tier::Kind)),
                (None, _) => {}
            }
        }
        let but = |sort: usize, hit: &Hit| match sort {
            0 => But::Filter(Filter::ALL[missing[hit.entry].trailing_zeros() as usize]),
            1 => But::What,
            2 => But::Text,
            _ => But::Region,
        };
        let all = sorts.into_iter().enumerate().flat_map(|(sort, hits)| {
            let hits = self.sorted(&hits).into_iter().take(OF_A_SORT);
            hits.map(move |hit| NearMiss {
                but: but(sort, &hit),
                hit,
            })
        });
        all.take(OF_ALL).collect()
    }

    fn names(&self, kinds: u16) -> bool {
        let wanted = self.wanted.as_ref();
        wanted.is_some_and(|wanted| wanted.kinds() & kinds != 0)
    }
}

impl Facets {
    fn of_what(&mut self, judged: Judged, classes: u8, kind: Kind) {
        self.any_class += 1;
        count(&mut self.classes, u16::from(classes));
        if judged.class {
            self.any_kind += 1;
            self.kinds[kind as usize] += 1;
        }
    }
}

/// One more for every bit.
fn count(counts: &mut [usize], mut bits: u16) {
    while bits != 0 {
        if let Some(count) = counts.get_mut(bits.trailing_zeros() as usize) {
            *count += 1;
        }
        bits &= bits - 1;
    }
}
