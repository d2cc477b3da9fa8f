//! What is said of pages: drawn, not photographed, so that each fault is there alone.

use crate::draw::Page;
use egude_paper::judge::{CARD_SHORT, SHEET_SHORT};
use egude_paper::{Form, Grey, Verdict, judge};

fn of(page: &Page) -> Vec<Verdict> {
    judge(&page.grey(), 1500, Form::Sheet)
}

/// A4 at the size at which it is judged, in ordinary light.
fn sheet(size: usize) -> Page {
    Page::print(905, 1280, size, 205.0, 45.0)
}

#[test]
fn a_good_picture_is_not_complained_about() {
    for size in [12, 16, 24, 40] {
        for page in [
            sheet(size),
            sheet(size).grainy(4.0),
            sheet(size).shaded(0.55).grainy(3.0),
            sheet(size).blurred(0.8).grainy(3.0),
            sheet(size).on_a_table(60.0).grainy(3.0),
            sheet(size).dimmed(0.6),
            Page::print(905, 1280, size, 255.0, 0.0),
        ] {
            assert_eq!(of(&page), [], "{size}");
        }
    }
}

#[test]
fn a_blurred_page_is_found_at_every_size_of_print() {
    for (size, sigma) in [(12, 2.2), (16, 2.2), (24, 2.6), (40, 3.5)] {
        for (case, page) in [
            sheet(size).blurred(sigma),
            sheet(size).blurred(sigma).grainy(2.0),
            sheet(size).blurred(sigma).shaded(0.6),
            sheet(size).blurred(sigma).on_a_table(60.0),
            sheet(size).blurred(5.0),
        ]
        .iter()
        .enumerate()
        {
            assert_eq!(of(page), [Verdict::Blurred], "{size} {sigma} {case}");
        }
    }
}

#[test]
fn a_page_moved_in_one_direction_is_found() {
    for across in [true, false] {
        assert_eq!(of(&sheet(16).moved(3.0, across)), [Verdict::Blurred]);
    }
}

#[test]
fn a_dark_page_is_found_and_a_dim_one_is_not() {
    assert_eq!(of(&sheet(16).dimmed(0.5)), []);
    assert_eq!(of(&sheet(16).dimmed(0.3)), [Verdict::Dark]);
    assert_eq!(of(&Page::plain(900, 1200, 3.0)), [Verdict::Dark]);
}

#[test]
fn a_mirrored_lamp_is_found() {
    for page in [
        sheet(16).lit(130.0),
        sheet(24).lit(180.0).grainy(3.0),
        sheet(16).on_a_table(60.0).lit(150.0),
    ] {
        assert_eq!(of(&page), [Verdict::Glare]);
    }
}

#[test]
fn a_white_scan_is_no_glare() {
    let scan = Page::print(905, 1280, 16, 255.0, 0.0);
    assert_eq!(of(&scan.on_a_table(60.0)), []);
    assert_eq!(of(&Page::print(905, 1280, 40, 252.0, 20.0).shaded(0.9)), []);
}

#[test]
fn an_empty_page_is_found_and_a_line_of_writing_is_enough() {
    assert_eq!(
        of(&Page::plain(900, 1200, 210.0).grainy(3.0)),
        [Verdict::Blank]
    );
    assert_eq!(of(&Page::plain(900, 1200, 255.0)), [Verdict::Blank]);
    let mut line = Page::print(905, 1280, 30, 205.0, 45.0);
    let below = line.width * 160;
    line.pixels[below..].fill(205.0);
    assert_eq!(of(&line), []);
}

#[test]
fn too_few_pixels_are_told_by_what_is_in_the_picture() {
    let page = sheet(16).grey();
    assert_eq!(judge(&page, SHEET_SHORT - 1, Form::Sheet), [Verdict::Small]);
    assert_eq!(judge(&page, SHEET_SHORT, Form::Sheet), []);
    assert_eq!(judge(&page, CARD_SHORT, Form::Card), []);
    assert_eq!(judge(&page, CARD_SHORT - 1, Form::Card), [Verdict::Small]);
}

#[test]
fn the_smallest_pictures_are_judged_without_trouble() {
    for (width, height) in [(1, 1), (1, 900), (900, 1), (33, 17)] {
        let picture = Grey::new(width, height, vec![200; width * height]).unwrap();
        assert!(judge(&picture, 1, Form::Sheet).contains(&Verdict::Small));
    }
    assert_eq!(Grey::new(0, 5, vec![]), None);
    assert_eq!(Grey::new(2, 2, vec![1, 2, 3]), None);
}

#[test]
fn colours_are_as_bright_as_the_eye_takes_them() {
    let colours = [255, 255, 255, 0, 0, 0, 0, 255, 255, 0, 0, 255];
    let grey = Grey::from_colour(3, 1, &colours, 4).unwrap();
    assert_eq!(grey.pixels(), [255, 0, 76]);
}
