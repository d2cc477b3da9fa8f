use egude_aid::{
    Figure, Figures, Posted,
    clock::{Kind, Place, clocks},
    life::{Part, Stage},
};
use egude_domain::Calendar;

use crate::world::{at, door, figures, program};

fn calendar() -> Calendar {
    Calendar {
        from: "2026-01-01".parse().unwrap(),
        until: "2026-12-31".parse().unwrap(),
        holidays: Vec::new(),
        workdays: Vec::new(),
    }
}

fn in_stage(stage: Stage) -> Part {
    let mut part = Part::new(at("2026-10-12 09:00"));
    part.stage = stage;
    part.accepted = Some(at("2026-10-12 09:00"));
    part
}

fn place<'a>(figures: &'a Figures, calendar: &'a Calendar, delegated: bool) -> Place<'a> {
    Place {
        figures,
        delegated,
        calendar: Some(calendar),
        now: at("2026-10-13 09:00"),
    }
}

#[test]
fn a_township_that_decides_itself_never_shows_a_step_of_the_county() {
    let calendar = calendar();
    for id in ["dibao", "dibao-single", "tekun"] {
        for stage in Stage::ALL {
            let place = place(figures(), &calendar, true);
            let part = in_stage(*stage);
            let found = clocks(door(), program(id), &part, part.since, place);
            assert!(
                found.running.iter().all(|clock| clock.step != "county"),
                "{id}"
            );
        }
    }
}

#[test]
fn without_figures_of_the_bureau_only_the_law_has_numbers() {
    let (none, calendar) = (Figures::default(), calendar());
    for program in &door().programs {
        for stage in Stage::ALL {
            let part = in_stage(*stage);
            let place = place(&none, &calendar, false);
            let found = clocks(door(), program, &part, part.since, place);
            for clock in found.running {
                assert_eq!(clock.kind, Kind::Law);
                assert!(!clock.cite.is_empty(), "{}", clock.step);
            }
        }
    }
}

#[test]
fn every_figure_is_asked_for_by_a_clock() {
    for figure in Figure::ALL {
        let asks = door()
            .clocks
            .iter()
            .any(|rule| rule.figure == Some(*figure));
        assert!(asks, "{figure}");
    }
}

#[test]
fn nothing_runs_once_it_is_over() {
    let calendar = calendar();
    for program in &door().programs {
        for stage in Stage::ALL.iter().filter(|stage| stage.is_last()) {
            let part = in_stage(*stage);
            let place = place(figures(), &calendar, false);
            let found = clocks(door(), program, &part, part.since, place);
            assert!(found.running.is_empty() && found.unset.is_empty());
        }
    }
}

/// A law that names days for a posted program also ends its notice.
#[test]
fn every_posted_program_has_one_length_of_notice() {
    for program in door()
        .programs
        .iter()
        .filter(|each| each.posted != Posted::Never)
    {
        let of = |rule: &&egude_aid::clock::Rule| {
            rule.id == "notice" && rule.programs.contains(&program.id)
        };
        assert_eq!(door().clocks.iter().filter(of).count(), 1, "{}", program.id);
    }
}
