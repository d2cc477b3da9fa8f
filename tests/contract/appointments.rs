//! The app's side of appointments against the real router.

use egude_backend::{
    Store,
    sms::{SendError, Sender, send_due},
    start,
    store::Message,
};
use egude_client::{
    ClientError, ProblemCode,
    booking::{
        Appointments as _, BookingState, ConfirmRequest, DayState, DocumentKind, Hold, HoldRequest,
        Id, PartnerState, PersonRequest, RescheduleRequest, Service, SmsPurpose, SmsRequest,
        StaffSignIn, WalkIns,
    },
};
use egude_domain::CHINA;
use std::sync::Mutex;

use super::{World, world};

const PHONE: &str = "13800000000";
const NUMBERS: [&str; 2] = ["152502189901010019", "152502189901010000"];

#[derive(Default)]
struct Caught(Mutex<Vec<Message>>);

#[async_trait::async_trait]
impl Sender for Caught {
    async fn send(&self, message: &Message) -> Result<(), SendError> {
        self.0.lock().unwrap().push(message.clone());
        Ok(())
    }
}

pub(super) async fn code(world: &World) -> String {
    let caught = Caught::default();
    let store: &dyn Store = &world.store;
    send_due(store, &caught, start::clock()()).await.unwrap();
    let all = caught.0.into_inner().unwrap();
    let code = all.iter().rev().find(|one| one.template == "code").unwrap();
    code.values[0].1.clone()
}

async fn held(world: &World, intent: &str) -> Hold {
    let client = &world.client;
    let offices = client.registries(Some(Service::Marry)).await.unwrap();
    let registry = offices[0].id.clone();
    assert!(offices[0].sample && offices[0].service(Service::Marry).is_some());
    let today = start::clock()().date(CHINA);
    let last = today.plus_days(40).unwrap();
    let found = client
        .availability(&registry, Service::Marry, today, last)
        .await
        .unwrap();
    let open = found.days.iter().find(|day| day.state == DayState::Open);
    let slots = open.unwrap().slots.iter();
    let start = slots.clone().find(|slot| slot.free > 0).unwrap().start;
    let request = HoldRequest {
        registry,
        service: Service::Marry,
        start,
        received_on: None,
    };
    let first = client.hold(intent, &request).await.unwrap();
    let again = client.hold(intent, &request).await.unwrap();
    assert_eq!(first, again, "one intention is one hold");
    first
}

fn person(name: &str, number: &str) -> PersonRequest {
    PersonRequest {
        name: name.to_owned(),
        document: DocumentKind::IdCard,
        number: number.to_owned(),
        birth: None,
        sex: None,
        phone: None,
    }
}

async fn confirm_request(world: &World, hold: &Hold) -> ConfirmRequest {
    let phone = PHONE.parse().unwrap();
    let asked = SmsRequest {
        phone,
        purpose: SmsPurpose::Confirm,
        subject: Some(hold.id.to_string()),
        language: "zh-CN".to_owned(),
    };
    let sent = world.client.send_code(&asked).await.unwrap();
    assert_eq!(sent.again_after, 60);
    ConfirmRequest {
        people: vec![person("示例甲", NUMBERS[0]), person("示例乙", NUMBERS[1])],
        phone: asked.phone,
        code: code(world).await,
        together: false,
        consent: true,
        language: "zh-CN".to_owned(),
        remark: None,
    }
}

#[tokio::test]
async fn the_adapter_takes_a_couple_through_all_that_can_be_done() {
    let world = world().await;
    let client = &world.client;
    let hold = held(&world, "intent0000000001").await;
    let key = hold.key.clone().unwrap();
    assert_eq!(client.hold_of(&hold.id, &key).await.unwrap().id, hold.id);
    let request = confirm_request(&world, &hold).await;
    let wrong = ConfirmRequest {
        consent: false,
        ..request.clone()
    };
    let error = client.confirm("intent0000000002", &hold.id, &key, &wrong);
    let error = error.await.unwrap_err();
    assert!(error.is(ProblemCode::ParameterInvalid));
    assert_eq!(error.fields()[0].pointer, "/consent");
    let done = client.confirm("intent0000000003", &hold.id, &key, &request);
    let done = done.await.unwrap();
    let (number, key) = (done.booking.number, done.key);
    assert_eq!(client.booking(number, &key).await.unwrap(), done.booking);

    let once = done.partner_key.unwrap();
    let opened = client.partner("intent0000000004", number, &once, NUMBERS[1]);
    assert_eq!(
        opened.await.unwrap().booking.partner,
        PartnerState::Confirmed
    );
    let error = client.in_confidence("intent0000000005", number, &key).await;
    assert!(
        error.unwrap_err().is(ProblemCode::StateChanged),
        "of divorces only"
    );

    let other = held(&world, "intent0000000006").await;
    let to = RescheduleRequest {
        hold: other.id.clone(),
        hold_key: other.key.clone().unwrap(),
    };
    let moved = client.reschedule("intent0000000007", number, &key, &to);
    assert_eq!(moved.await.unwrap().start, other.start);
    let gone = client
        .cancel("intent0000000008", number, &key)
        .await
        .unwrap();
    assert_eq!(gone.state, BookingState::Cancelled);
}

#[tokio::test]
async fn a_key_that_opens_nothing_says_so_and_a_place_can_be_given_back() {
    let world = world().await;
    let client = &world.client;
    let hold = held(&world, "intent0000000011").await;
    let (key, wrong) = (hold.key.clone().unwrap(), "wrong".parse().unwrap());
    let error = client.hold_of(&hold.id, &wrong).await.unwrap_err();
    assert!(error.is(ProblemCode::HoldLapsed));
    client
        .release("intent0000000012", &hold.id, &key)
        .await
        .unwrap();
    let entry: Id = "nobody".parse().unwrap();
    let error = client.waiting(&entry, &key).await.unwrap_err();
    assert!(error.is(ProblemCode::BookingUnknown));
    assert!(matches!(error, ClientError::Problem { .. }));
}

#[tokio::test]
async fn staff_sign_in_look_count_and_sign_out() {
    let world = world().await;
    let client = &world.client;
    let asked = StaffSignIn {
        name: egude_backend::staff::SAMPLE_NAME.to_owned(),
        password: egude_backend::staff::SAMPLE_PASSWORD.to_owned(),
    };
    let session = client.sign_in(&asked).await.unwrap();
    let (key, registry) = (&session.key, &session.registries[0]);
    let today = start::clock()().date(CHINA);
    let day = client.staff_day(key, registry, today).await.unwrap();
    assert!(day.bookings.is_empty());
    let more = WalkIns {
        service: Service::Marry,
        count: 2,
    };
    let day = client
        .walk_in("intent0000000021", key, registry, more)
        .await;
    assert_eq!(day.unwrap().walk_ins, [more]);
    client.sign_out("intent0000000022", key).await.unwrap();
    let error = client.staff_day(key, registry, today).await.unwrap_err();
    assert!(error.is(ProblemCode::SignInNeeded));
}
