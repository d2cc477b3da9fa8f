//! The document of contract v1, made from the wire types.
//!
//! The operations are written here, apart from any implementation; that a back
//! end answers each of them is the back end's test.

mod applications;
mod appointments;
mod authorisations;
mod bookings;
mod cases;
mod common;
mod pages;
mod place_staff;
mod places;
mod problems;
mod published;
mod staff;

use utoipa::OpenApi;

use crate::v1;
use common::Common;

/// The document as it follows from the types, ending in a line feed.
pub fn document() -> Result<String, serde_json::Error> {
    let mut text = serde_json::to_string_pretty(&Document::openapi())?;
    text.push('\n');
    Ok(text)
}

#[derive(OpenApi)]
#[openapi(
    info(
        title = "Egüde contract",
        version = "1.0.0",
        description = "What the app asks of a back end. Money is whole fen; days are YYYY-MM-DD; \
            instants are RFC 3339 with offset; region codes have 12 digits; published figures \
            carry asOf and source; unknown members of answers are to be ignored, those of \
            requests are refused. Keys travel in the header egude-key only.",
        license(name = "MIT OR Apache-2.0")
    ),
    servers((url = "/api/v1")),
    paths(
        published::get_health,
        published::list_regions,
        published::get_region,
        published::get_rates,
        published::list_offices,
        published::create_assessment,
        published::get_openapi,
        appointments::list_registries,
        appointments::get_availability,
        appointments::create_hold,
        appointments::get_hold,
        appointments::release_hold,
        appointments::confirm_hold,
        appointments::send_sms_code,
        appointments::join_waitlist,
        appointments::get_waiting,
        appointments::accept_offer,
        appointments::leave_waitlist,
        bookings::get_booking,
        bookings::open_booking,
        bookings::cancel_booking,
        bookings::reschedule_booking,
        bookings::confirm_partner,
        bookings::tell_in_confidence,
        staff::start_staff_session,
        staff::end_staff_session,
        staff::get_staff_day,
        staff::mark_booking,
        staff::add_walk_ins,
        staff::close_day,
        staff::reopen_day,
        staff::change_quota,
        applications::get_one_door,
        applications::submit_application,
        applications::get_case,
        applications::open_case,
        applications::withdraw_application,
        applications::change_application,
        applications::answer_task,
        applications::send_tip,
        authorisations::new_authorisation_link,
        authorisations::get_authorisation,
        authorisations::sign_authorisation,
        pages::begin_upload,
        pages::get_upload,
        pages::add_piece,
        pages::remove_upload,
        pages::leave_hand_over,
        pages::take_hand_over,
        cases::list_staff_cases,
        cases::get_staff_case,
        cases::do_deed,
        cases::get_page,
        cases::export_case,
        cases::step_tip,
        places::get_places,
        places::get_places_of,
        places::report_place,
        place_staff::list_staff_places,
        place_staff::get_staff_place,
        place_staff::do_place_deed,
        place_staff::preview_import,
        place_staff::publish_import,
    ),
    modifiers(&Common),
    components(schemas(v1::Problem))
)]
struct Document;
