### Draft translation: no native editor has read these messages.
### One-door applications: the form, page by page.
### Ids made from data: aid-q-<question>-title, aid-q-<question>-o-<answer>, aid-lane-<row>,
### aid-lane-note-<note>, aid-spent-<kind>.

## On every page
aid-go-on = ᠳᠠᠷᠠᠭᠠᠬᠢ
aid-go-back = ᠡᠮᠦᠨᠡᠬᠢ
aid-leave-kept = ᠵᠣᠭᠰᠣᠭᠠᠳ ᠳᠠᠷᠠᠭ᠎ᠠ ᠨᠢ ᠦᠷᠭᠦᠯᠵᠢᠯᠡᠭᠦᠯᠦᠨ ᠪᠥᠭᠯᠡᠬᠦ
aid-leave-lost = ᠵᠣᠭᠰᠣᠬᠤ᠂ ᠡᠨᠡ ᠲᠥᠬᠥᠭᠡᠷᠦᠮᠵᠢ᠎ᠳᠦ ᠬᠠᠳᠠᠭᠠᠯᠠᠬᠤ ᠦᠭᠡᠢ
# composed: 步 = алхам
aid-step = ᠠᠯᠬᠤᠮ { $n }᠂ ᠪᠦᠭᠦᠳᠡ { $of }
aid-all-steps = ᠪᠦᠬᠦ ᠠᠯᠬᠤᠮ᠎ᠢ ᠦᠵᠡᠬᠦ
aid-to-steps = ᠪᠦᠬᠦ ᠠᠯᠬᠤᠮ᠎ᠢ ᠦᠵᠡᠬᠦ
aid-kept-going = ᠬᠠᠳᠠᠭᠠᠯᠠᠵᠤ ᠪᠠᠢᠨ᠎ᠠ
aid-kept-at = { $time }᠂ ᠡᠨᠡ ᠲᠥᠬᠥᠭᠡᠷᠦᠮᠵᠢ᠎ᠳᠦ ᠬᠠᠳᠠᠭᠠᠯᠠᠪᠠ᠂ ᠲᠤᠰᠢᠶᠠᠭᠰᠠᠨ ᠦᠭᠡᠢ
aid-kept-on = { $date }᠂ ᠡᠨᠡ ᠲᠥᠬᠥᠭᠡᠷᠦᠮᠵᠢ᠎ᠳᠦ ᠬᠠᠳᠠᠭᠠᠯᠠᠪᠠ᠂ ᠲᠤᠰᠢᠶᠠᠭᠰᠠᠨ ᠦᠭᠡᠢ
aid-kept-memory = ᠡᠨᠡ ᠲᠥᠬᠥᠭᠡᠷᠦᠮᠵᠢ᠎ᠳᠦ ᠬᠠᠳᠠᠭᠠᠯᠠᠭᠰᠠᠨ ᠦᠭᠡᠢ᠂ ᠲᠤᠰᠢᠶᠠᠭᠰᠠᠨ ᠴᠤ ᠦᠭᠡᠢ
aid-kept-sending = ᠲᠤᠰᠢᠶᠠᠵᠤ ᠪᠠᠢᠨ᠎ᠠ
aid-kept-sent = ᠨᠢᠭᠡᠨᠲᠡ ᠲᠤᠰᠢᠶᠠᠪᠠ
aid-kept-failed = ᠬᠠᠳᠠᠭᠠᠯᠠᠵᠤ ᠴᠢᠳᠠᠭᠰᠠᠨ ᠦᠭᠡᠢ
aid-kept-newer-title = ᠡᠨᠡ ᠲᠥᠬᠥᠭᠡᠷᠦᠮᠵᠢ᠎ᠳᠦ ᠰᠢᠨ᠎ᠡ ᠬᠡᠪᠯᠡᠯ᠎ᠦᠨ ᠬᠦᠰᠡᠯᠲᠡ ᠪᠠᠢᠨ᠎ᠠ
aid-kept-newer-body = ᠡᠨᠡ ᠨᠢᠭᠤᠷ ᠲᠡᠭᠦᠨ᠎ᠢ ᠨᠡᠭᠡᠭᠡᠵᠦ ᠴᠢᠳᠠᠬᠤ ᠦᠭᠡᠢ᠂ ᠥᠭᠡᠷᠡᠴᠢᠯᠡᠭᠰᠡᠨ ᠴᠤ ᠦᠭᠡᠢ᠃ ᠨᠢᠭᠤᠷ᠎ᠢᠶᠠᠨ ᠳᠠᠬᠢᠨ ᠨᠡᠭᠡᠭᠡᠭᠡᠷᠡᠢ᠃ ᠣᠳᠣ ᠪᠥᠭᠯᠡᠭᠰᠡᠨ᠎ᠢ ᠬᠠᠳᠠᠭᠠᠯᠠᠬᠤ ᠦᠭᠡᠢ᠃
aid-not-open-title = ᠡᠨᠡ ᠬᠦᠰᠡᠯᠲᠡ᠎ᠶᠢ ᠲᠤᠰᠢᠶᠠᠵᠤ ᠪᠠᠢᠨ᠎ᠠ᠂ ᠵᠠᠰᠠᠵᠤ ᠪᠣᠯᠬᠤ ᠦᠭᠡᠢ
aid-not-open-body = ᠲᠤᠰᠢᠶᠠᠭᠰᠠᠨ᠎ᠤ ᠳᠠᠷᠠᠭ᠎ᠠ ᠶᠠᠪᠤᠴᠠ ᠦᠵᠡᠬᠦ ᠨᠢᠭᠤᠷ᠎ᠲᠤ ᠵᠠᠰᠠᠨ᠎ᠠ᠃
aid-not-open-button = ᠲᠤᠰᠢᠶᠠᠭᠰᠠᠨ ᠪᠠᠢᠳᠠᠯ᠎ᠢ ᠦᠵᠡᠬᠦ
aid-follow-button = ᠶᠠᠪᠤᠴᠠ ᠦᠵᠡᠬᠦ

## The list of steps
aid-steps-title = ᠬᠦᠰᠡᠯᠲᠡ᠎ᠶᠢᠨ ᠠᠯᠬᠤᠮ
aid-steps-lede = ᠠᠯᠢ ᠳᠤᠷ᠎ᠠ᠎ᠪᠠᠷ ᠡᠬᠢᠯᠡᠵᠦ ᠪᠥᠭᠯᠡᠵᠦ ᠪᠣᠯᠤᠨ᠎ᠠ᠃
aid-steps-done = ᠪᠥᠭᠯᠡᠪᠡ
aid-steps-open = ᠪᠥᠭᠯᠡᠭᠡᠳᠦᠢ
aid-steps-not-needed = ᠬᠡᠷᠡᠭ ᠦᠭᠡᠢ
aid-steps-go-on = ᠦᠷᠭᠦᠯᠵᠢᠯᠡᠭᠦᠯᠦᠨ ᠪᠥᠭᠯᠡᠬᠦ
aid-page-urgent = ᠶᠠᠭᠠᠷᠠᠯᠲᠠᠢ ᠤᠤ
aid-page-programs = ᠶᠠᠭᠤ ᠬᠦᠰᠡᠬᠦ ᠪᠤᠢ
aid-page-place = ᠬᠠᠮᠢᠭ᠎ᠠ ᠪᠤᠢ
aid-page-who = ᠬᠡᠨ᠎ᠢ ᠲᠥᠯᠥᠭᠡᠯᠡᠬᠦ ᠪᠤᠢ
aid-page-household = ᠭᠡᠷ ᠪᠦᠯᠢ᠎ᠶᠢᠨ ᠪᠠᠢᠳᠠᠯ
aid-page-people = ᠬᠦᠰᠡᠯᠲᠡ ᠭᠠᠷᠭᠠᠭᠴᠢ ᠪᠠ ᠭᠡᠷ ᠪᠦᠯᠢ
aid-page-need = ᠶᠠᠭᠤ ᠪᠣᠯᠤᠭᠰᠠᠨ ᠪᠤᠢ
aid-page-papers = ᠮᠠᠲ᠋ᠧᠷᠢᠶᠠᠯ
aid-page-consents = ᠶᠠᠭᠤ ᠵᠥᠪᠰᠢᠶᠡᠷᠡᠬᠦ ᠪᠤᠢ
aid-page-review = ᠰᠢᠯᠭᠠᠭᠠᠳ ᠲᠤᠰᠢᠶᠠᠬᠤ

## Whether it is urgent
aid-q-event-title = ᠶᠠᠭᠤ ᠪᠣᠯᠤᠭᠰᠠᠨ ᠪᠤᠢ
aid-q-event-o-fire = ᠭᠠᠯ ᠭᠠᠷᠤᠭᠰᠠᠨ
# composed: 车祸 = тэрэгний осол
aid-q-event-o-accident = ᠲᠡᠷᠭᠡ᠎ᠶᠢᠨ ᠣᠰᠣᠯ ᠡᠰᠡᠪᠡᠯ ᠥᠭᠡᠷ᠎ᠡ ᠭᠡᠨᠡᠳᠲᠡ᠎ᠶᠢᠨ ᠣᠰᠣᠯ ᠭᠠᠷᠤᠭᠰᠠᠨ
aid-q-event-o-sudden-illness = ᠭᠡᠨᠡᠳᠲᠡ ᠬᠦᠨᠳᠦ ᠡᠪᠡᠳᠴᠢᠨ ᠲᠤᠰᠤᠭᠰᠠᠨ ᠬᠦᠮᠦᠨ ᠪᠠᠢᠨ᠎ᠠ
aid-q-event-o-other-sudden = ᠥᠭᠡᠷ᠎ᠡ ᠭᠡᠨᠡᠳᠲᠡ᠎ᠶᠢᠨ ᠬᠡᠷᠡᠭ ᠭᠠᠷᠤᠭᠰᠠᠨ
# composed: 地震 = газар хөдлөл
aid-q-event-o-disaster = ᠴᠠᠰᠤᠨ᠎ᠤ ᠵᠤᠳ᠂ ᠦᠶᠡᠷ᠂ ᠭᠠᠵᠠᠷ ᠬᠥᠳᠡᠯᠦᠯᠲᠡ ᠵᠡᠷᠭᠡ ᠭᠠᠮᠰᠢᠭ᠎ᠲᠠᠢ ᠲᠤᠯᠭᠠᠷᠠᠭᠰᠠᠨ
aid-q-event-o-none = ᠭᠡᠨᠡᠳᠲᠡ᠎ᠶᠢᠨ ᠬᠡᠷᠡᠭ ᠦᠭᠡᠢ
aid-q-event-o-unsure = ᠰᠠᠢᠨ ᠮᠡᠳᠡᠬᠦ ᠦᠭᠡᠢ
aid-q-basic-life-title = ᠣᠳᠣ ᠢᠳᠡᠬᠦ᠂ ᠳᠤᠯᠠᠭᠠᠨ ᠭᠠᠵᠠᠷ᠂ ᠰᠠᠭᠤᠬᠤ ᠭᠠᠵᠠᠷ ᠡᠰᠡᠪᠡᠯ ᠡᠮᠴᠢᠯᠡᠭᠦᠯᠬᠦ ᠮᠥᠩᠭᠥ ᠳᠤᠲᠠᠭᠤ ᠤᠤ
aid-q-basic-life-o-yes = ᠳᠤᠲᠠᠭᠤ
aid-q-basic-life-o-no = ᠳᠤᠲᠠᠭᠤ ᠪᠢᠰᠢ
aid-q-basic-life-o-unsure = ᠰᠠᠢᠨ ᠮᠡᠳᠡᠬᠦ ᠦᠭᠡᠢ
aid-q-can-wait-title = ᠬᠡᠳᠦᠨ ᠡᠳᠦᠷ ᠬᠦᠯᠢᠶᠡᠵᠦ ᠴᠢᠳᠠᠬᠤ ᠤᠤ
aid-q-can-wait-o-yes = ᠬᠦᠯᠢᠶᠡᠵᠦ ᠴᠢᠳᠠᠨ᠎ᠠ
aid-q-can-wait-o-no = ᠬᠦᠯᠢᠶᠡᠵᠦ ᠴᠢᠳᠠᠬᠤ ᠦᠭᠡᠢ
aid-q-can-wait-o-unsure = ᠰᠠᠢᠨ ᠮᠡᠳᠡᠬᠦ ᠦᠭᠡᠢ
aid-lane-urgent = ᠡᠬᠢᠯᠡᠭᠡᠳ ᠲᠤᠰᠠᠯᠠᠨ᠎ᠠ᠂ ᠮᠠᠲ᠋ᠧᠷᠢᠶᠠᠯ᠎ᠢ ᠳᠠᠷᠠᠭ᠎ᠠ ᠨᠢ ᠨᠥᠬᠥᠨ᠎ᠡ
aid-lane-spending = ᠡᠬᠢᠯᠡᠭᠡᠳ ᠰᠢᠯᠭᠠᠨ᠎ᠠ᠂ ᠳᠠᠷᠠᠭ᠎ᠠ ᠨᠢ ᠲᠤᠰᠠᠯᠠᠨ᠎ᠠ
aid-lane-ordinary = ᠥᠭᠡᠷ᠎ᠡ ᠠᠪᠤᠷᠠᠯᠲᠠ ᠰᠣᠩᠭᠣᠭᠠᠷᠠᠢ
aid-lane-ta-6 = ᠭᠡᠨᠡᠳᠲᠡ᠎ᠶᠢᠨ ᠬᠡᠷᠡᠭ ᠭᠠᠷᠤᠭᠰᠠᠨ᠂ ᠠᠮᠢᠳᠤᠷᠠᠯ ᠪᠡᠷᠬᠡᠰᠢᠶᠡᠯ᠎ᠲᠡᠢ᠂ ᠬᠦᠯᠢᠶᠡᠵᠦ ᠴᠢᠳᠠᠬᠤ ᠦᠭᠡᠢ᠃
aid-lane-ta-3 = ᠭᠡᠨᠡᠳᠲᠡ᠎ᠶᠢᠨ ᠬᠡᠷᠡᠭ ᠦᠭᠡᠢ᠂ ᠭᠡᠪᠡᠴᠦ ᠠᠮᠢᠳᠤᠷᠠᠯ ᠮᠠᠰᠢ ᠪᠡᠷᠬᠡᠰᠢᠶᠡᠯ᠎ᠲᠡᠢ᠂ ᠬᠦᠯᠢᠶᠡᠵᠦ ᠴᠢᠳᠠᠬᠤ ᠦᠭᠡᠢ᠃ ᠡᠬᠢᠯᠡᠭᠡᠳ ᠠᠵᠢᠯᠲᠠᠨ ᠦᠵᠡᠨ᠎ᠡ᠃
aid-lane-ta-7 = ᠬᠡᠳᠦᠨ ᠡᠳᠦᠷ ᠬᠦᠯᠢᠶᠡᠵᠦ ᠴᠢᠳᠠᠨ᠎ᠠ᠃ ᠡᠬᠢᠯᠡᠭᠡᠳ ᠭᠡᠷ ᠪᠦᠯᠢ᠎ᠶᠢᠨ ᠪᠠᠢᠳᠠᠯ᠎ᠢ ᠰᠢᠯᠭᠠᠨ᠎ᠠ᠃
aid-lane-ta-7-none = ᠭᠡᠨᠡᠳᠲᠡ᠎ᠶᠢᠨ ᠬᠡᠷᠡᠭ ᠦᠭᠡᠢ᠂ ᠳᠤᠲᠠᠭᠤ ᠵᠦᠢᠯ ᠴᠤ ᠦᠭᠡᠢ᠃ ᠥᠭᠡᠷ᠎ᠡ ᠠᠪᠤᠷᠠᠯᠲᠠ ᠲᠣᠬᠢᠷᠠᠵᠤ ᠮᠠᠭᠠᠳ᠃
aid-lane-note-ta-12 = ᠭᠠᠷ᠎ᠲᠠᠭᠠᠨ ᠪᠠᠢᠭ᠎ᠠ ᠮᠠᠲ᠋ᠧᠷᠢᠶᠠᠯ᠎ᠢᠶᠠᠨ ᠲᠤᠰᠢᠶᠠᠭᠠᠷᠠᠢ᠂ ᠳᠤᠲᠠᠭᠤ᠎ᠶᠢ ᠨᠢ ᠳᠠᠷᠠᠭ᠎ᠠ ᠨᠥᠬᠥᠨ᠎ᠡ᠃
aid-lane-note-ta-10 = ᠬᠡᠷᠡᠭ ᠭᠠᠷᠤᠭᠰᠠᠨ ᠭᠠᠵᠠᠷ ᠬᠦᠯᠢᠶᠡᠨ ᠠᠪᠤᠨ᠎ᠠ᠃ ᠡᠷᠦᠬᠡ ᠠᠮᠠ ᠡᠨᠳᠡ ᠦᠭᠡᠢ ᠪᠣᠯ ᠴᠤ ᠪᠣᠯᠤᠨ᠎ᠠ᠃
# composed: 应急部门 = гамшгаас аврах газар (unsure)
aid-lane-note-ta-5 = ᠭᠠᠮᠰᠢᠭ᠎ᠠᠴᠠ ᠠᠪᠤᠷᠠᠬᠤ ᠭᠠᠵᠠᠷ᠎ᠲᠤ ᠴᠤ ᠬᠠᠨᠳᠤᠵᠤ ᠪᠣᠯᠤᠨ᠎ᠠ᠃ ᠡᠨᠳᠡ ᠮᠥᠨ ᠬᠦᠰᠡᠯᠲᠡ ᠭᠠᠷᠭᠠᠵᠤ ᠪᠣᠯᠤᠨ᠎ᠠ᠃
aid-lane-note-s1-60 = ᠶᠠᠭᠤ ᠬᠦᠰᠡᠬᠦ᠎ᠶᠢ ᠮᠡᠳᠡᠬᠦ ᠦᠭᠡᠢ ᠪᠣᠯ ᠴᠣᠩᠬᠣ᠎ᠶᠢᠨ ᠠᠵᠢᠯᠲᠠᠨ ᠲᠤᠰᠠᠯᠠᠨ᠎ᠠ᠃

## What for
aid-programs-legend = ᠶᠠᠭᠤ ᠬᠦᠰᠡᠬᠦ ᠪᠤᠢ
aid-programs-hint = ᠬᠡᠳᠦᠨ ᠵᠦᠢᠯ ᠰᠣᠩᠭᠣᠵᠤ ᠪᠣᠯᠤᠨ᠎ᠠ᠂ 8 ᠵᠦᠢᠯ ᠬᠦᠷᠲᠡᠯ᠎ᠡ᠃
aid-programs-unsure-title = ᠶᠠᠭᠤ ᠰᠣᠩᠭᠣᠬᠤ᠎ᠶᠢ ᠮᠡᠳᠡᠬᠦ ᠦᠭᠡᠢ ᠦᠦ
aid-programs-unsure-body = ᠬᠡᠳᠦᠨ ᠠᠰᠠᠭᠤᠯᠲᠠ᠎ᠳᠤ ᠬᠠᠷᠢᠭᠤᠯᠵᠤ᠂ ᠶᠠᠮᠠᠷ ᠠᠪᠤᠷᠠᠯᠲᠠ ᠠᠪᠴᠤ ᠪᠣᠯᠬᠤ᠎ᠶᠢ ᠦᠵᠡᠭᠡᠷᠡᠢ᠃ ᠳᠠᠷᠠᠭ᠎ᠠ ᠨᠢ ᠪᠤᠴᠠᠵᠤ ᠢᠷᠡᠭᠡᠷᠡᠢ᠃
aid-programs-unsure-button = ᠬᠡᠳᠦᠨ ᠠᠰᠠᠭᠤᠯᠲᠠ᠎ᠳᠤ ᠬᠠᠷᠢᠭᠤᠯᠬᠤ
aid-programs-urgent-button = ᠶᠠᠭᠠᠷᠠᠯᠲᠠᠢ ᠬᠡᠷᠡᠭ ᠪᠠᠢᠨ᠎ᠠ

## Where
aid-place-urgent = ᠬᠡᠷᠡᠭ ᠬᠠᠮᠢᠭ᠎ᠠ ᠭᠠᠷᠤᠭᠰᠠᠨ ᠪᠤᠢ
aid-place-urgent-hint = ᠬᠡᠷᠡᠭ ᠭᠠᠷᠤᠭᠰᠠᠨ ᠭᠠᠵᠠᠷ᠎ᠢ ᠰᠣᠩᠭᠣᠭᠠᠷᠠᠢ᠂ ᠡᠷᠦᠬᠡ ᠠᠮᠠ᠎ᠶᠢ ᠦᠵᠡᠬᠦ ᠦᠭᠡᠢ᠃
aid-place-home = ᠲᠠᠨ᠎ᠤ ᠭᠡᠷ ᠬᠠᠮᠢᠭ᠎ᠠ ᠪᠤᠢ
aid-place-home-hint = ᠰᠠᠭᠤᠵᠤ ᠪᠠᠢᠭ᠎ᠠ ᠬᠣᠰᠢᠭᠤ᠂ ᠰᠢᠶᠠᠨ᠂ ᠬᠣᠲᠠ᠎ᠪᠠᠨ ᠰᠣᠩᠭᠣᠭᠠᠷᠠᠢ᠂ ᠳᠠᠷᠠᠭ᠎ᠠ ᠨᠢ ᠰᠤᠮᠤ᠂ ᠰᠢᠶᠠᠩ᠂ ᠪᠠᠯᠭᠠᠰᠤ᠎ᠪᠠᠨ ᠰᠣᠩᠭᠣᠭᠠᠷᠠᠢ᠃
aid-place-holder = ᠬᠦᠯᠢᠶᠡᠨ ᠠᠪᠬᠤ ᠭᠠᠵᠠᠷ᠄ { $office }
aid-place-anyway = ᠴᠣᠩᠬᠣ᠎ᠳᠤ ᠰᠢᠭᠤᠳ ᠣᠴᠢᠵᠤ ᠴᠤ ᠪᠣᠯᠤᠨ᠎ᠠ᠃
aid-place-sample = ᠡᠨᠡ ᠪᠣᠯ ᠵᠢᠱᠢᠶ᠎ᠡ᠂ ᠵᠢᠩᠬᠢᠨᠢ ᠴᠣᠩᠬᠣ ᠪᠢᠰᠢ᠃
aid-place-nobody-title = ᠡᠨᠡ ᠭᠠᠵᠠᠷ ᠲᠣᠣᠷ ᠰᠦᠯᠵᠢᠶ᠎ᠡ᠎ᠪᠡᠷ ᠬᠦᠯᠢᠶᠡᠨ ᠠᠪᠤᠭᠠᠳᠤᠢ
aid-place-nobody-body = ᠤᠲᠠᠰᠤᠳᠠᠭᠠᠷᠠᠢ᠂ ᠡᠰᠡᠪᠡᠯ ᠰᠤᠮᠤ᠂ ᠰᠢᠶᠠᠩ᠂ ᠪᠠᠯᠭᠠᠰᠤ᠂ ᠵᠡᠭᠡᠯᠢ ᠭᠤᠳᠤᠮᠵᠢ᠎ᠶᠢᠨ ᠴᠣᠩᠬᠣ᠎ᠳᠤ ᠣᠴᠢᠭᠠᠷᠠᠢ᠃ ᠪᠥᠭᠯᠡᠭᠰᠡᠨ ᠨᠢ ᠬᠡᠪ᠎ᠢᠶᠡᠷ᠃
aid-place-unknown-title = ᠬᠡᠨ ᠬᠦᠯᠢᠶᠡᠨ ᠠᠪᠬᠤ ᠨᠢ ᠣᠳᠣ ᠲᠣᠳᠣᠷᠬᠠᠢ ᠪᠢᠰᠢ
aid-place-unknown-body = ᠦᠷᠭᠦᠯᠵᠢᠯᠡᠭᠦᠯᠦᠨ ᠪᠥᠭᠯᠡᠵᠦ ᠪᠣᠯᠤᠨ᠎ᠠ᠃ ᠲᠤᠰᠢᠶᠠᠬᠤ᠎ᠠᠴᠠ ᠡᠮᠦᠨ᠎ᠡ ᠳᠠᠬᠢᠨ ᠠᠰᠠᠭᠤᠨ᠎ᠠ᠃

## For whom
aid-who-legend = ᠬᠡᠨ᠎ᠦ ᠲᠥᠯᠥᠭᠡ ᠬᠦᠰᠡᠬᠦ ᠪᠤᠢ
aid-who-self = ᠥᠪᠡᠷ᠎ᠦᠨ ᠲᠥᠯᠥᠭᠡ
aid-who-family = ᠭᠡᠷ ᠪᠦᠯᠢ᠎ᠶᠢᠨ ᠲᠥᠯᠥᠭᠡ
aid-who-family-hint = ᠲᠠᠨ᠎ᠲᠠᠢ ᠬᠠᠮᠲᠤ ᠰᠠᠭᠤᠳᠠᠭ᠂ ᠬᠠᠮᠲᠤ ᠠᠮᠢᠳᠤᠷᠠᠳᠠᠭ ᠬᠦᠮᠦᠨ᠃
aid-who-other = ᠪᠤᠰᠤᠳ᠎ᠤᠨ ᠲᠥᠯᠥᠭᠡ
aid-who-other-hint = ᠲᠠᠨ᠎ᠲᠠᠢ ᠬᠠᠮᠲᠤ ᠰᠠᠭᠤᠳᠠᠭ ᠦᠭᠡᠢ ᠲᠥᠷᠥᠯ ᠰᠠᠳᠤᠨ᠂ ᠬᠥᠷᠰᠢ ᠡᠰᠡᠪᠡᠯ ᠪᠤᠰᠤᠳ ᠬᠦᠮᠦᠨ᠃
aid-helper-title = ᠲᠠᠨ᠎ᠤ ᠪᠠᠢᠳᠠᠯ
aid-helper-name = ᠲᠠᠨ᠎ᠤ ᠣᠪᠣᠭ ᠨᠡᠷ᠎ᠡ
aid-helper-phone = ᠲᠠᠨ᠎ᠤ ᠭᠠᠷ ᠤᠲᠠᠰᠤᠨ᠎ᠤ ᠨᠣᠮᠧᠷ
aid-helper-kind = ᠲᠠ ᠬᠡᠨ ᠪᠤᠢ
aid-helper-relative = ᠲᠥᠷᠥᠯ ᠰᠠᠳᠤᠨ ᠡᠰᠡᠪᠡᠯ ᠠᠰᠠᠷᠠᠨ ᠬᠠᠮᠠᠭᠠᠯᠠᠭᠴᠢ
# composed: 干部 = ажилтан
aid-helper-cadre = ᠭᠠᠴᠠᠭ᠎ᠠ᠂ ᠣᠷᠣᠨ ᠬᠣᠷᠢᠶ᠎ᠠ᠎ᠶᠢᠨ ᠠᠵᠢᠯᠲᠠᠨ
aid-helper-staff = ᠦᠢᠯᠡᠴᠢᠯᠡᠭᠡ᠎ᠶᠢᠨ ᠲᠠᠩᠬᠢᠮ᠎ᠤᠨ ᠠᠵᠢᠯᠲᠠᠨ
aid-helper-other = ᠥᠭᠡᠷ᠎ᠡ ᠬᠦᠮᠦᠨ
aid-mandate-legend = ᠲᠡᠷᠡ ᠬᠦᠮᠦᠨ ᠮᠡᠳᠡᠵᠦ ᠪᠠᠢᠨ᠎ᠠ ᠤᠤ
aid-mandate-spoken = ᠮᠡᠳᠡᠨ᠎ᠡ᠂ ᠠᠮᠠ᠎ᠪᠠᠷ ᠬᠡᠯᠡᠭᠰᠡᠨ
aid-mandate-written = ᠮᠡᠳᠡᠨ᠎ᠡ᠂ ᠪᠢᠴᠢᠭ ᠪᠢᠴᠢᠵᠦ ᠥᠭᠭᠦᠭᠰᠡᠨ
aid-mandate-guardian = ᠪᠢ ᠡᠴᠢᠭᠡ ᠡᠬᠡ ᠡᠰᠡᠪᠡᠯ ᠠᠰᠠᠷᠠᠨ ᠬᠠᠮᠠᠭᠠᠯᠠᠭᠴᠢ
aid-mandate-cannot-ask = ᠣᠳᠣ ᠠᠰᠠᠭᠤᠵᠤ ᠴᠢᠳᠠᠬᠤ ᠦᠭᠡᠢ
aid-mandate-cannot-ask-hint = ᠠᠵᠢᠯᠲᠠᠨ ᠥᠪᠡᠷ᠎ᠢᠶᠡᠨ ᠣᠴᠢᠵᠤ ᠦᠵᠡᠨ᠎ᠡ᠃
aid-messages-legend = ᠪᠣᠭᠣᠨᠢ ᠮᠡᠳᠡᠭᠡ᠎ᠶᠢ ᠬᠡᠨ᠎ᠳᠦ ᠢᠯᠡᠭᠡᠬᠦ ᠪᠤᠢ
aid-messages-applicant = ᠬᠦᠰᠡᠯᠲᠡ ᠭᠠᠷᠭᠠᠭᠴᠢ᠎ᠳᠤ
aid-messages-applicant-hint = ᠭᠠᠷ ᠤᠲᠠᠰᠤᠨ᠎ᠤ ᠨᠣᠮᠧᠷ᠎ᠢ ᠨᠢ ᠳᠠᠷᠠᠭ᠎ᠠ ᠪᠥᠭᠯᠡᠨ᠎ᠡ᠃
aid-messages-helper = ᠨᠠᠳᠠ᠎ᠳᠤ
aid-messages-nobody = ᠬᠡᠨ᠎ᠳᠦ ᠴᠤ ᠢᠯᠡᠭᠡᠬᠦ ᠦᠭᠡᠢ
aid-messages-nobody-hint = ᠳᠠᠷᠠᠭ᠎ᠠ ᠨᠢ ᠴᠣᠩᠬᠣ᠎ᠳᠤ ᠠᠰᠠᠭᠤᠬᠤ ᠡᠰᠡᠪᠡᠯ ᠤᠲᠠᠰᠤᠳᠠᠨ᠎ᠠ᠃
aid-who-told-title = ᠪᠣᠭᠣᠨᠢ ᠮᠡᠳᠡᠭᠡᠨ᠎ᠳᠦ ᠶᠠᠭᠤ ᠪᠢᠴᠢᠬᠦ ᠪᠤᠢ
aid-who-told-body = ᠵᠥᠪᠬᠡᠨ ᠬᠦᠰᠡᠯᠲᠡ᠎ᠶᠢᠨ ᠳ᠋ᠤᠭᠠᠷ ᠪᠠ ᠶᠠᠪᠤᠴᠠ᠎ᠶᠢ ᠪᠢᠴᠢᠨ᠎ᠡ᠃ ᠭᠡᠷ ᠪᠦᠯᠢ᠎ᠶᠢᠨ ᠪᠠᠢᠳᠠᠯ᠎ᠢ ᠪᠢᠴᠢᠬᠦ ᠦᠭᠡᠢ᠃

## The household
aid-household-ask-title = ᠡᠬᠢᠯᠡᠭᠡᠳ ᠬᠡᠳᠦᠨ ᠠᠰᠠᠭᠤᠯᠲᠠ᠎ᠳᠤ ᠬᠠᠷᠢᠭᠤᠯᠤᠭᠠᠷᠠᠢ
aid-household-ask-body = ᠵᠥᠪᠬᠡᠨ ᠡᠨᠡ ᠬᠦᠰᠡᠯᠲᠡ᠎ᠳᠦ ᠬᠡᠷᠡᠭᠲᠡᠢ᠎ᠶᠢ ᠠᠰᠠᠭᠤᠨ᠎ᠠ᠃ ᠬᠠᠷᠢᠭᠤᠯᠤᠭᠰᠠᠨ᠎ᠤ ᠳᠠᠷᠠᠭ᠎ᠠ ᠡᠨᠳᠡ ᠪᠤᠴᠠᠵᠤ ᠢᠷᠡᠨ᠎ᠡ᠃
aid-household-about = ᠣᠢᠷᠠᠯᠴᠠᠭ᠎ᠠ ᠠᠰᠠᠭᠤᠯᠲᠠ᠎ᠶᠢᠨ ᠲᠣᠭ᠎ᠠ᠄ { $n }᠃
aid-household-ask-button = ᠬᠠᠷᠢᠭᠤᠯᠵᠤ ᠡᠬᠢᠯᠡᠬᠦ
aid-household-lede = ᠲᠠᠨ᠎ᠤ ᠬᠠᠷᠢᠭᠤᠯᠤᠭᠰᠠᠨ᠎ᠢ ᠳᠠᠬᠢᠨ ᠦᠵᠡᠭᠡᠷᠡᠢ᠃ ᠪᠤᠷᠤᠭᠤ ᠪᠣᠯ ᠵᠠᠰᠠᠵᠤ ᠪᠣᠯᠤᠨ᠎ᠠ᠃
aid-household-confirm = ᠪᠦᠭᠦᠳᠡ ᠵᠥᠪ
aid-household-seen = ᠰᠢᠯᠭᠠᠵᠤ ᠦᠵᠡᠪᠡ
aid-household-urgent = ᠶᠠᠭᠠᠷᠠᠯᠲᠠᠢ ᠪᠣᠯ ᠣᠳᠣ ᠭᠡᠷ ᠪᠦᠯᠢ᠎ᠶᠢᠨ ᠪᠠᠢᠳᠠᠯ᠎ᠢ ᠠᠰᠠᠭᠤᠬᠤ ᠦᠭᠡᠢ᠃
result-apply-title = ᠣᠳᠣ ᠬᠦᠰᠡᠯᠲᠡ ᠭᠠᠷᠭᠠᠵᠤ ᠪᠣᠯᠤᠨ᠎ᠠ
result-apply-body = ᠲᠠᠨ᠎ᠤ ᠬᠠᠷᠢᠭᠤᠯᠤᠭᠰᠠᠨ ᠨᠢ ᠬᠦᠰᠡᠯᠲᠡ᠎ᠳᠦ ᠣᠷᠣᠨ᠎ᠠ᠂ ᠳᠠᠬᠢᠨ ᠪᠥᠭᠯᠡᠬᠦ ᠬᠡᠷᠡᠭ ᠦᠭᠡᠢ᠃ ᠲᠤᠰᠢᠶᠠᠬᠤ᠎ᠠᠴᠠ ᠡᠮᠦᠨ᠎ᠡ ᠦᠵᠡᠵᠦ᠂ ᠵᠠᠰᠠᠵᠤ ᠪᠣᠯᠤᠨ᠎ᠠ᠃
result-apply-button = ᠡᠭᠦᠨ᠎ᠢ ᠬᠦᠰᠡᠬᠦ
check-to-application = ᠬᠦᠰᠡᠯᠲᠡ᠎ᠳᠦ ᠪᠤᠴᠠᠬᠤ

## People
aid-people-you = ᠲᠠ
aid-people-applicant = ᠬᠦᠰᠡᠯᠲᠡ ᠭᠠᠷᠭᠠᠭᠴᠢ
aid-people-name = ᠣᠪᠣᠭ ᠨᠡᠷ᠎ᠡ
aid-people-phone = ᠭᠠᠷ ᠤᠲᠠᠰᠤᠨ᠎ᠤ ᠨᠣᠮᠧᠷ
aid-people-phone-messages = ᠶᠠᠪᠤᠴᠠ᠎ᠶᠢᠨ ᠮᠡᠳᠡᠭᠡ᠎ᠶᠢ ᠡᠨᠡ ᠨᠣᠮᠧᠷ᠎ᠲᠦ ᠢᠯᠡᠭᠡᠨ᠎ᠡ᠃
aid-people-phone-optional = ᠪᠥᠭᠯᠡᠬᠦ ᠦᠭᠡᠢ ᠪᠠᠢᠵᠤ ᠪᠣᠯᠤᠨ᠎ᠠ᠃
aid-people-address = ᠣᠳᠣ ᠰᠠᠭᠤᠵᠤ ᠪᠠᠢᠭ᠎ᠠ ᠭᠠᠵᠠᠷ
aid-people-address-hint = ᠵᠢᠱᠢᠶᠡᠯᠡᠪᠡᠯ᠂ ᠭᠠᠴᠠᠭ᠎ᠠ᠂ ᠭᠡᠷ᠎ᠦᠨ ᠬᠠᠢᠭ᠃ ᠪᠥᠭᠯᠡᠬᠦ ᠦᠭᠡᠢ ᠪᠠᠢᠵᠤ ᠪᠣᠯᠤᠨ᠎ᠠ᠃
aid-people-number-later = ᠣᠳᠣ ᠦᠭᠡᠢ ᠪᠣᠯ ᠳᠠᠷᠠᠭ᠎ᠠ ᠨᠢ ᠨᠥᠬᠥᠵᠦ ᠪᠣᠯᠤᠨ᠎ᠠ᠃
aid-people-urgent-title = ᠨᠡᠷ᠎ᠡ ᠪᠠ ᠣᠯᠬᠤ ᠠᠷᠭ᠎ᠠ ᠪᠠᠢᠪᠠᠯ ᠪᠣᠯᠤᠨ᠎ᠠ
aid-people-urgent-body = ᠪᠡᠶ᠎ᠡ᠎ᠶᠢᠨ ᠦᠨᠡᠮᠯᠡᠯ᠎ᠦᠨ ᠨᠣᠮᠧᠷ᠂ ᠭᠡᠷ ᠪᠦᠯᠢ᠎ᠶᠢ ᠳᠠᠷᠠᠭ᠎ᠠ ᠨᠢ ᠨᠥᠬᠥᠨ᠎ᠡ᠃
aid-people-guardian = ᠡᠨᠡ ᠬᠡᠦᠬᠡᠳ᠎ᠢ ᠬᠡᠨ ᠠᠰᠠᠷᠠᠳᠠᠭ ᠪᠤᠢ
aid-people-guardian-hint = 14 ᠨᠠᠰᠤ ᠭᠦᠢᠴᠡᠭᠡᠳᠦᠢ ᠬᠡᠦᠬᠡᠳ᠎ᠦᠨ ᠲᠥᠯᠥᠭᠡ ᠠᠰᠠᠷᠠᠳᠠᠭ ᠬᠦᠮᠦᠨ ᠵᠥᠪᠰᠢᠶᠡᠷᠡᠨ᠎ᠡ᠃
aid-people-guardian-self = ᠬᠦᠰᠡᠯᠲᠡ ᠭᠠᠷᠭᠠᠭᠴᠢ

## What happened
aid-need-text = ᠶᠠᠭᠤ ᠪᠣᠯᠤᠭᠰᠠᠨ ᠪᠤᠢ᠃ ᠪᠥᠭᠯᠡᠬᠦ ᠦᠭᠡᠢ ᠪᠠᠢᠵᠤ ᠪᠣᠯᠤᠨ᠎ᠠ᠃
aid-need-text-hint = ᠥᠪᠡᠷ᠎ᠦᠨ ᠦᠭᠡ᠎ᠪᠡᠷ ᠪᠢᠴᠢᠭᠡᠷᠡᠢ᠃ 500 ᠦᠰᠦᠭ ᠬᠦᠷᠲᠡᠯ᠎ᠡ᠃
aid-need-since = ᠠᠯᠢ ᠡᠳᠦᠷ᠎ᠡᠴᠡ ᠡᠬᠢᠯᠡᠭᠰᠡᠨ ᠪᠤᠢ᠃ ᠪᠥᠭᠯᠡᠬᠦ ᠦᠭᠡᠢ ᠪᠠᠢᠵᠤ ᠪᠣᠯᠤᠨ᠎ᠠ᠃
aid-need-where = ᠲᠠᠨ᠎ᠢ ᠬᠠᠮᠢᠭ᠎ᠠ᠎ᠠᠴᠠ ᠣᠯᠬᠤ ᠪᠤᠢ
aid-need-where-optional = ᠬᠠᠮᠢᠭ᠎ᠠ ᠪᠣᠯᠤᠭᠰᠠᠨ ᠪᠤᠢ᠃ ᠪᠥᠭᠯᠡᠬᠦ ᠦᠭᠡᠢ ᠪᠠᠢᠵᠤ ᠪᠣᠯᠤᠨ᠎ᠠ᠃
aid-need-where-hint = ᠵᠢᠱᠢᠶᠡᠯᠡᠪᠡᠯ᠂ ᠡᠮᠨᠡᠯᠭᠡ᠂ ᠭᠠᠴᠠᠭ᠎ᠠ᠂ ᠭᠡᠷ᠎ᠦᠨ ᠬᠠᠢᠭ᠃
aid-spent-title = ᠬᠡᠳᠦᠢ ᠮᠥᠩᠭᠥ ᠵᠠᠷᠤᠭᠰᠠᠨ ᠪᠤᠢ
aid-spent-hint = ᠰᠡᠭᠦᠯ᠎ᠦᠨ 12 ᠰᠠᠷ᠎ᠠ᠎ᠶᠢᠨ ᠮᠥᠩᠭᠥ᠎ᠶᠢ ᠪᠢᠴᠢᠭᠡᠷᠡᠢ᠃ ᠪᠤᠴᠠᠭᠠᠨ ᠠᠪᠤᠭᠰᠠᠨ᠎ᠠᠴᠠ ᠭᠠᠳᠠᠨ᠎ᠠ ᠥᠪᠡᠷ᠎ᠦᠨ ᠭᠠᠷᠭᠠᠭᠰᠠᠨ ᠮᠥᠩᠭᠥ᠎ᠪᠡᠨ ᠪᠢᠴᠢᠭᠡᠷᠡᠢ᠃ ᠦᠭᠡᠢ ᠪᠣᠯ ᠪᠢᠴᠢᠬᠦ ᠬᠡᠷᠡᠭ ᠦᠭᠡᠢ᠃
aid-spent-medical = ᠡᠮᠴᠢᠯᠡᠭᠦᠯᠬᠦ
aid-spent-education = ᠰᠤᠷᠤᠯᠴᠠᠬᠤ
aid-spent-rehabilitation = ᠡᠷᠡᠮᠳᠡᠭ ᠬᠦᠮᠦᠨ᠎ᠢ ᠰᠡᠷᠭᠦᠭᠡᠨ ᠡᠮᠴᠢᠯᠡᠭᠦᠯᠬᠦ
aid-spent-accident = ᠭᠡᠨᠡᠳᠲᠡ᠎ᠶᠢᠨ ᠣᠰᠣᠯ
aid-spent-living = ᠢᠳᠡᠬᠦ᠂ ᠡᠮᠦᠰᠬᠦ᠂ ᠰᠠᠭᠤᠬᠤ
aid-bank-title = ᠪᠠᠩᠬᠢ᠎ᠶᠢᠨ ᠳᠠᠩᠰᠠ᠃ ᠳᠠᠷᠠᠭ᠎ᠠ ᠨᠢ ᠥᠭᠴᠦ ᠪᠣᠯᠤᠨ᠎ᠠ᠃
aid-bank-body = ᠪᠠᠲᠤᠯᠠᠭᠰᠠᠨ᠎ᠤ ᠳᠠᠷᠠᠭ᠎ᠠ ᠰᠠᠶᠢ ᠬᠡᠷᠡᠭᠲᠡᠢ᠃ ᠣᠳᠣ ᠪᠥᠭᠯᠡᠬᠦ ᠦᠭᠡᠢ ᠪᠣᠯ ᠴᠤ ᠬᠦᠰᠡᠯᠲᠡ᠎ᠳᠦ ᠨᠥᠯᠥᠭᠡᠯᠡᠬᠦ ᠦᠭᠡᠢ᠃
aid-bank-holder = ᠬᠡᠨ᠎ᠦ ᠳᠠᠩᠰᠠ ᠪᠤᠢ
aid-bank-applicant = ᠬᠦᠰᠡᠯᠲᠡ ᠭᠠᠷᠭᠠᠭᠴᠢ
# composed: 账号 = дансны дугаар
aid-bank-number = ᠳᠠᠩᠰᠠ᠎ᠶᠢᠨ ᠨᠣᠮᠧᠷ
aid-bank-hint = 10᠎ᠠᠴᠠ 30 ᠬᠦᠷᠲᠡᠯ᠎ᠡ ᠲᠣᠭ᠎ᠠ᠃
aid-bank-name = ᠠᠯᠢ ᠪᠠᠩᠬᠢ ᠪᠤᠢ

## Papers
aid-papers-list-lede = ᠨᠢᠭᠡ ᠮᠠᠲ᠋ᠧᠷᠢᠶᠠᠯ᠎ᠢ ᠨᠢᠭᠡ ᠤᠳᠠᠭ᠎ᠠ ᠲᠤᠰᠢᠶᠠᠨ᠎ᠠ᠃ ᠣᠳᠣ ᠦᠭᠡᠢ ᠪᠣᠯ 《ᠳᠠᠷᠠᠭ᠎ᠠ ᠲᠤᠰᠢᠶᠠᠬᠤ》᠎ᠶᠢ ᠳᠠᠷᠤᠭᠠᠷᠠᠢ᠃
aid-papers-list-urgent = ᠪᠠᠢᠪᠠᠯ ᠰᠡᠭᠦᠳᠡᠷ᠎ᠢ ᠨᠢ ᠠᠪᠤᠭᠠᠷᠠᠢ᠂ ᠦᠭᠡᠢ ᠪᠣᠯ ᠳᠠᠷᠠᠭ᠎ᠠ ᠨᠢ ᠨᠥᠬᠥᠭᠡᠷᠡᠢ᠃
aid-papers-list-none = ᠡᠨᠡ ᠬᠦᠰᠡᠯᠲᠡ᠎ᠳᠦ ᠮᠠᠲ᠋ᠧᠷᠢᠶᠠᠯ ᠬᠡᠷᠡᠭ ᠦᠭᠡᠢ᠃

## What is wrong at a field
error-not-seen = ᠡᠬᠢᠯᠡᠭᠡᠳ ᠡᠨᠡ ᠨᠢᠭᠤᠷ᠎ᠢ ᠦᠵᠡᠭᠡᠷᠡᠢ᠃
error-child-applies = ᠡᠨᠡ ᠪᠣᠯ ᠬᠡᠦᠬᠡᠳ᠎ᠦᠨ ᠨᠣᠮᠧᠷ᠃ ᠨᠠᠰᠤᠨ᠎ᠳᠤ ᠬᠦᠷᠦᠭᠰᠡᠨ ᠬᠦᠮᠦᠨ ᠬᠦᠰᠡᠯᠲᠡ ᠭᠠᠷᠭᠠᠭᠠᠷᠠᠢ᠂ 《ᠪᠤᠰᠤᠳ᠎ᠤᠨ ᠲᠥᠯᠥᠭᠡ》 ᠭᠡᠰᠡᠨ᠎ᠢ ᠰᠣᠩᠭᠣᠭᠠᠷᠠᠢ᠃
error-how-to-reach = ᠭᠠᠷ ᠤᠲᠠᠰᠤᠨ᠎ᠤ ᠨᠣᠮᠧᠷ ᠡᠰᠡᠪᠡᠯ ᠬᠠᠢᠭ᠎ᠢᠶᠠᠨ ᠪᠥᠭᠯᠡᠭᠡᠷᠡᠢ᠂ ᠡᠭᠦᠨ ᠦᠭᠡᠢ ᠪᠣᠯ ᠲᠠᠨ᠎ᠢ ᠣᠯᠬᠤ ᠦᠭᠡᠢ᠃
error-too-many-members = ᠭᠡᠷ ᠪᠦᠯᠢ᠎ᠶᠢᠨ ᠭᠡᠰᠢᠭᠦᠨ { $arg } ᠬᠦᠷᠲᠡᠯ᠎ᠡ ᠪᠠᠢᠨ᠎ᠠ᠃
error-too-many-programs = ᠨᠢᠭᠡ ᠤᠳᠠᠭ᠎ᠠ { $arg } ᠵᠦᠢᠯ ᠬᠦᠷᠲᠡᠯ᠎ᠡ ᠬᠦᠰᠡᠨ᠎ᠡ᠃
error-same-number = ᠬᠣᠶᠠᠷ ᠬᠦᠮᠦᠨ᠎ᠦ ᠪᠡᠶ᠎ᠡ᠎ᠶᠢᠨ ᠦᠨᠡᠮᠯᠡᠯ᠎ᠦᠨ ᠨᠣᠮᠧᠷ ᠠᠳᠠᠯᠢ ᠪᠠᠢᠨ᠎ᠠ᠃ ᠳᠠᠬᠢᠨ ᠰᠢᠯᠭᠠᠭᠠᠷᠠᠢ᠃
error-guardian-choose = ᠡᠨᠡ ᠬᠡᠦᠬᠡᠳ᠎ᠢ ᠠᠰᠠᠷᠠᠳᠠᠭ ᠬᠦᠮᠦᠨ᠎ᠢ ᠰᠣᠩᠭᠣᠭᠠᠷᠠᠢ᠃
error-guardian-young = ᠬᠡᠦᠬᠡᠳ ᠠᠰᠠᠷᠠᠳᠠᠭ ᠬᠦᠮᠦᠨ ᠨᠠᠰᠤᠨ᠎ᠳᠤ ᠬᠦᠷᠦᠭᠰᠡᠨ ᠪᠠᠢᠬᠤ ᠶᠣᠰᠣᠲᠠᠢ᠃ ᠥᠭᠡᠷ᠎ᠡ ᠬᠦᠮᠦᠨ ᠰᠣᠩᠭᠣᠭᠠᠷᠠᠢ᠃
error-spent-any = ᠨᠢᠭᠡ ᠵᠦᠢᠯ᠎ᠦᠨ ᠵᠠᠷᠤᠯᠭ᠎ᠠ᠎ᠪᠠᠨ ᠪᠢᠴᠢᠭᠡᠷᠡᠢ᠃
error-account-form = ᠳᠠᠩᠰᠠ᠎ᠶᠢᠨ ᠨᠣᠮᠧᠷ 10᠎ᠠᠴᠠ 30 ᠬᠦᠷᠲᠡᠯ᠎ᠡ ᠲᠣᠭ᠎ᠠ ᠪᠠᠢᠬᠤ ᠶᠣᠰᠣᠲᠠᠢ᠃ ᠳᠠᠬᠢᠨ ᠰᠢᠯᠭᠠᠭᠠᠷᠠᠢ᠃
