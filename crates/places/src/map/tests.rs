use super::*;
use proptest::prelude::*;

mod grouping;

const XILINHOT: (f64, f64) = (43.93, 116.09);

fn window(lat: f64, lon: f64, zoom: f64) -> View {
    View {
        centre: World::of(lat, lon),
        zoom,
        width: 390.0,
        height: 420.0,
    }
}

proptest! {
    #[test]
    fn a_place_comes_back_from_the_plane(lat in -85.0..85.0, lon in -180.0..180.0) {
        let (back, along) = World::of(lat, lon).degrees();
        prop_assert!((back - lat).abs() < 1e-9 && (along - lon).abs() < 1e-9);
    }

    #[test]
    fn a_place_comes_back_from_the_screen(lat in 41.0..47.0, lon in 111.0..120.0, zoom in 3.0..18.0) {
        let view = window(XILINHOT.0, XILINHOT.1, zoom);
        let place = World::of(lat, lon);
        let back = view.place(view.on_screen(place));
        prop_assert!(back.away(place) * view.side() < 0.01);
    }

    #[test]
    fn what_is_under_the_fingers_stays_there(x in 0.0..390.0, y in 0.0..420.0, by in -3.0..3.0) {
        let view = window(XILINHOT.0, XILINHOT.1, 9.0);
        let before = view.place([x, y]);
        let [x2, y2] = view.zoomed(by, [x, y]).on_screen(before);
        prop_assert!((x2 - x).abs() < 0.01 && (y2 - y).abs() < 0.01);
    }

    #[test]
    fn an_area_fits_with_its_margin(
        lat in 41.0..46.0, lon in 111.0..119.0, tall in 0.0..3.0, wide in 0.0..6.0,
    ) {
        let corners = [World::of(lat, lon), World::of(lat + tall, lon + wide)];
        let area = Area::round(corners).expect("two corners");
        let view = View::fit(&area, 390.0, 420.0, 24.0);
        for corner in corners {
            let [x, y] = view.on_screen(corner);
            prop_assert!((23.99..=366.01).contains(&x) && (23.99..=396.01).contains(&y), "{x} {y}");
        }
    }

    #[test]
    fn the_tiles_cover_the_window(lat in 41.0..46.0, lon in 111.0..119.0, zoom in 4.0..17.0) {
        let view = window(lat, lon, zoom);
        let tiles = tiles(&view, 3, 18);
        prop_assert!(tiles.len() <= 20, "{}", tiles.len());
        for at in [[0.5, 0.5], [389.5, 419.5], [200.0, 100.0]] {
            let place = view.place(at);
            prop_assert_eq!(tiles.iter().filter(|tile| tile.covers(place)).count(), 1);
        }
    }
}

impl Tile {
    fn covers(&self, place: World) -> bool {
        let inside = |from: f64, at: f64| (from..from + self.side).contains(&at);
        inside(self.from.x, place.x) && inside(self.from.y, place.y)
    }
}

/// Numbers that everybody who publishes tiles agrees on: Beijing's Tian'anmen at zoom 10 and 15, as
/// the formula of the OpenStreetMap wiki gives them.
#[test]
fn tiles_have_the_numbers_that_the_world_gives_them() {
    for (lat, lon, zoom, x, y) in [
        (39.907_5, 116.397_2, 10, 843, 388),
        (39.907_5, 116.397_2, 15, 26_978, 12_416),
        (0.0, 0.0, 1, 1, 1),
        (85.0, -179.9, 6, 0, 0),
    ] {
        let view = View {
            width: 0.0,
            height: 0.0,
            ..window(lat, lon, f64::from(zoom))
        };
        let found = tiles(&view, zoom, zoom);
        let numbers: Vec<_> = found.iter().map(|tile| (tile.z, tile.x, tile.y)).collect();
        assert_eq!(numbers, [(zoom, x, y)], "{lat} {lon}");
    }
}

#[test]
fn a_tile_lies_where_its_number_says() {
    let view = window(XILINHOT.0, XILINHOT.1, 9.0);
    let tile = tiles(&view, 9, 9)[0];
    let [x, y] = view.on_screen(tile.from);
    assert!(x <= 0.0 && y <= 0.0 && x > -256.0 && y > -256.0, "{x} {y}");
    assert!((tile.pixels(9.0) - 256.0).abs() < 1e-9);
    assert!((tile.pixels(10.0) - 512.0).abs() < 1e-9);
}

#[test]
fn a_window_on_half_of_asia_asks_for_no_tiles_of_streets() {
    assert!(tiles(&window(XILINHOT.0, XILINHOT.1, 5.0), 10, 18).is_empty());
}

#[test]
fn a_kilometre_is_a_kilometre_at_its_latitude() {
    // One degree of longitude at 43.93° north: 111,320 m · cos 43.93° = 80,171 m on a sphere.
    let view = window(XILINHOT.0, XILINHOT.1, 10.0);
    let [x0, _] = view.on_screen(World::of(XILINHOT.0, 116.0));
    let [x1, _] = view.on_screen(World::of(XILINHOT.0, 117.0));
    let metres = (x1 - x0) * view.metres_per_pixel();
    assert!((80_100.0..80_250.0).contains(&metres), "{metres}");
}

#[test]
fn the_scale_bar_is_round_and_fits() {
    for (per_pixel, metres) in [(1.0, 100), (0.35, 20), (152.0, 10_000), (3_000.0, 200_000)] {
        let bar = bar(per_pixel, 100.0);
        assert_eq!(bar.metres, metres, "{per_pixel}");
        assert!(bar.pixels <= 100.0);
    }
}

#[test]
fn one_point_is_shown_with_its_surroundings() {
    let area = Area::round([World::of(XILINHOT.0, XILINHOT.1)]).expect("a place");
    let view = View::fit(&area, 390.0, 420.0, 24.0);
    assert!((view.zoom - 13.0).abs() < 1e-9);
}

#[test]
fn the_surroundings_of_a_place_are_its_nearest_points() {
    let from = World { x: 0.5, y: 0.5 };
    let at = |x: f64| World { x, y: 0.5 };
    let places = [at(0.9), at(0.52), at(0.47), at(0.1)];
    let near = Area::near(from, &places, 2);
    assert_eq!((near.from, near.to), (at(0.47), at(0.52)));
    let all = Area::near(from, &places, 9);
    assert_eq!((all.from, all.to), (at(0.1), at(0.9)));
    let none = Area::near(from, &[], 3);
    assert_eq!((none.from, none.to), (from, from));
}

#[test]
fn nobody_gets_lost_on_an_empty_plane() {
    let area = Area::round([World::of(42.0, 112.0), World::of(46.0, 119.0)]).expect("two");
    let lost = window(XILINHOT.0, XILINHOT.1, 9.0).dragged([90_000.0, -90_000.0]);
    let kept = lost.kept(&area);
    assert!(area.holds(kept.centre));
    assert!(window(0.0, 0.0, 40.0).kept(&area).zoom <= CLOSEST);
}

#[test]
fn boundaries_are_rings_in_degrees() {
    let read = |text: &str| Outlines::of(serde_json::from_str(text).expect("GeoJSON"));
    let square = r#"{"type":"FeatureCollection","features":[
        {"type":"Feature","properties":{"name":"x"},"geometry":{"type":"Polygon","coordinates":[[[116,43],[117,43],[117,44,1200],[116,43]]]}},
        {"type":"Feature","properties":null,"geometry":{"type":"Point","coordinates":[116,43]}},
        {"type":"Feature","properties":null,"geometry":null}]}"#;
    let outlines = read(square).expect("a square");
    assert_eq!(outlines.rings.len(), 1);
    assert_eq!(outlines.rings[0][1], World::of(43.0, 117.0));
    let metres = r#"{"type":"Polygon","coordinates":[[[12923000,5440000],[12930000,5440000],[12930000,5450000]]]}"#;
    assert_eq!(read(metres), Err(BoundaryFault::NotDegrees));
    let turned = r#"{"type":"MultiPolygon","coordinates":[[[[43,116],[43,117],[44,117]]]]}"#;
    assert_eq!(read(turned), Err(BoundaryFault::NotDegrees));
    let line = r#"{"type":"LineString","coordinates":[[116,43],[117,43]]}"#;
    assert_eq!(read(line), Err(BoundaryFault::Empty));
}
