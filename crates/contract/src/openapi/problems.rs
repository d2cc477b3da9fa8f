//! The problems that an operation may answer.

use crate::v1::{self, ProblemCode as Code};

/// Every problem that the operation may answer.
pub(super) fn problems(is: &v1::Operation) -> Vec<Code> {
    let mut codes = vec![
        Code::NotAcceptable,
        Code::TooManyRequests,
        Code::Internal,
        Code::Unavailable,
        Code::Timeout,
        // What is no HTTP, such as a path that is not UTF-8.
        Code::RequestMalformed,
        // Any request may carry a body, and any one is measured.
        Code::BodyTooLarge,
    ];
    if is.method != "GET" {
        codes.extend([Code::MediaTypeUnsupported, Code::ParameterInvalid]);
    }
    if is.takes_key() {
        codes.push(Code::ParameterInvalid);
    }
    if is.takes_intent() {
        codes.push(Code::IdempotencyMismatch);
    }
    if is.path.starts_with("/staff/") && is.takes_key() {
        codes.push(Code::SignInNeeded);
    }
    codes.extend_from_slice(own(is.id));
    codes
}

/// What only this operation answers.
fn own(id: &str) -> &'static [Code] {
    match id {
        "list_regions" | "get_region" | "get_rates" | "list_offices" => {
            &[Code::RegionUnknown, Code::ParameterInvalid]
        }
        "create_assessment" => &[Code::VersionUnknown],
        "list_registries" | "get_availability" | "get_places" => &[Code::ParameterInvalid],
        "create_hold" => &[Code::SlotGone, Code::SlotNotOpen, Code::OutsideWindow],
        "get_hold" => &[Code::HoldLapsed],
        "release_hold" => &[Code::HoldLapsed, Code::StateChanged, Code::TooLate],
        "confirm_hold" => &[
            Code::HoldLapsed,
            Code::StateChanged,
            Code::TooLate,
            Code::CodeWrong,
            Code::CodeLapsed,
            Code::BookingBlocked,
            Code::LimitReached,
        ],
        "send_sms_code" => &[Code::SmsUnavailable],
        "get_booking" | "get_waiting" => &[Code::BookingUnknown],
        "open_booking" => &[Code::BookingUnknown, Code::CodeWrong, Code::CodeLapsed],
        "cancel_booking" => &[Code::BookingUnknown, Code::StateChanged, Code::TooLate],
        "reschedule_booking" => &[
            Code::BookingUnknown,
            Code::HoldLapsed,
            Code::StateChanged,
            Code::TooLate,
            Code::OutsideWindow,
        ],
        "confirm_partner" | "tell_in_confidence" | "accept_offer" | "leave_waitlist" => {
            &[Code::BookingUnknown, Code::StateChanged]
        }
        "join_waitlist" => &[
            Code::SlotNotOpen,
            Code::StateChanged,
            Code::CodeWrong,
            Code::CodeLapsed,
            Code::LimitReached,
        ],
        "start_staff_session" => &[Code::SignInWrong],
        "get_staff_day" | "add_walk_ins" | "close_day" | "change_quota" => &[Code::NotYours],
        "mark_booking" => &[
            Code::NotYours,
            Code::BookingUnknown,
            Code::StateChanged,
            Code::TooLate,
        ],
        "get_one_door" => &[Code::RegionUnknown, Code::ParameterInvalid],
        "submit_application" | "send_tip" => &[Code::NoDoor],
        "get_case" | "get_upload" | "get_staff_case" | "export_case" | "get_page" => {
            &[Code::CaseUnknown]
        }
        "open_case" => &[Code::CaseUnknown, Code::CodeWrong, Code::CodeLapsed],
        "withdraw_application" | "change_application" | "answer_task" | "remove_upload" => {
            &[Code::CaseUnknown, Code::StateChanged]
        }
        "new_authorisation_link" => &[Code::CaseUnknown, Code::StateChanged],
        "get_authorisation" => &[Code::CaseUnknown, Code::LinkLapsed],
        "sign_authorisation" => &[Code::CaseUnknown, Code::LinkLapsed, Code::StateChanged],
        "begin_upload" => &[Code::CaseUnknown, Code::StateChanged, Code::TooManyPages],
        "add_piece" => &[Code::CaseUnknown, Code::StateChanged, Code::OffsetWrong],
        "take_hand_over" => &[Code::HandOverGone],
        "do_deed" => &[
            Code::CaseUnknown,
            Code::NotYours,
            Code::StateChanged,
            Code::AlreadyTold,
            Code::OverLimit,
            Code::ReserveEmpty,
            Code::FigureMissing,
            Code::CaseMoved,
        ],
        "step_tip" | "report_place" | "list_staff_places" | "get_staff_place" => &[Code::NotFound],
        "get_places_of" => &[Code::RegionUnknown, Code::NotFound, Code::ParameterInvalid],
        "do_place_deed" => &[Code::NotFound, Code::StateChanged],
        "publish_import" => &[Code::NotFound, Code::StateChanged, Code::ImportFaulty],
        "reopen_day" => &[Code::NotYours, Code::StateChanged],
        _ => &[],
    }
}
