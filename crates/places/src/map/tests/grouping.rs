//! What clusters promise.

use super::*;
use egude_domain::RegionCode;

fn places(most: usize) -> impl Strategy<Value = Vec<World>> {
    let place = (41.5..46.8_f64, 111.0..120.1_f64).prop_map(|(lat, lon)| World::of(lat, lon));
    // Towns: many points within a few hundred metres of each other.
    let town = (41.5..46.8_f64, 111.0..120.1_f64, -0.01..0.01_f64)
        .prop_map(|(lat, lon, off)| World::of((lat * 2.0).round() / 2.0 + off, lon.round() + off));
    prop::collection::vec(prop_oneof![place, town], 0..most)
}

proptest! {
    #[test]
    fn every_point_is_in_exactly_one_cluster_at_every_zoom(places in places(200)) {
        for level in 6..=36 {
            let found = clusters(&places, level);
            let mut members: Vec<u32> = found
                .all
                .iter()
                .flat_map(|cluster| found.members(cluster).to_vec())
                .collect();
            prop_assert_eq!(found.all.iter().map(Cluster::len).sum::<usize>(), places.len());
            members.sort_unstable();
            let every: Vec<u32> = (0_u32..).take(places.len()).collect();
            prop_assert_eq!(members, every);
        }
    }

    #[test]
    fn a_cluster_lies_amid_its_points(places in places(100), level in 6..36) {
        let found = clusters(&places, level);
        for cluster in &found.all {
            prop_assert!(cluster.area.grown(1e-12).holds(cluster.at));
            for member in found.members(cluster) {
                prop_assert!(cluster.area.holds(places[*member as usize]));
            }
        }
    }

    #[test]
    fn the_order_of_the_points_does_not_matter(places in places(100), level in 6..36) {
        let mut turned = places.clone();
        turned.reverse();
        let sizes = |places: &[World]| {
            let found = clusters(places, level);
            let mut sizes: Vec<usize> = found.all.iter().map(Cluster::len).collect();
            sizes.sort_unstable();
            sizes
        };
        prop_assert_eq!(sizes(&places), sizes(&turned));
    }

    #[test]
    fn moving_about_changes_no_cluster(
        places in places(100), zoom in 5.0..17.0, dx in -500.0..500.0, dy in -500.0..500.0,
    ) {
        let view = window(XILINHOT.0, XILINHOT.1, zoom);
        let moved = view.dragged([dx, dy]);
        prop_assert_eq!(clusters(&places, view.level()), clusters(&places, moved.level()));
    }
}

#[test]
fn points_in_one_house_stay_together_and_towns_come_apart() {
    let house = World::of(XILINHOT.0, XILINHOT.1);
    let town = World::of(43.43, 116.0);
    let places = [house, house, town];
    assert_eq!(clusters(&places, level_of(WIDEST)).all.len(), 1);
    let close = clusters(&places, level_of(CLOSEST));
    assert_eq!(close.all.len(), 2);
    assert_eq!(close.all[0].len(), 2);
}

#[test]
fn two_points_on_either_side_of_a_line_of_the_grid_are_one() {
    let level = level_of(10.0);
    let cell = 80.0 / (256.0 * 1024.0);
    let line = (World::of(XILINHOT.0, XILINHOT.1).x / cell).round() * cell;
    let y = World::of(XILINHOT.0, XILINHOT.1).y;
    let beside = |x: f64| World { x, y };
    let places = [beside(line - cell * 0.05), beside(line + cell * 0.05)];
    assert_eq!(clusters(&places, level).all.len(), 1);
}

#[test]
fn the_name_of_a_region_stands_amid_its_points() {
    let code = |text: &str| text.parse::<RegionCode>().expect("a code");
    let (banner, other) = (code("152502000000"), code("152522000000"));
    let points = [
        (&banner, World { x: 0.2, y: 0.2 }),
        (&banner, World { x: 0.4, y: 0.6 }),
        (&other, World { x: 0.9, y: 0.9 }),
    ];
    let names = middles(points);
    assert_eq!(names[0].region, banner);
    assert_eq!(names[0].points, 2);
    assert!(names[0].at.away(World { x: 0.3, y: 0.4 }) < 1e-12);
    assert_eq!(names.len(), 2);
}
