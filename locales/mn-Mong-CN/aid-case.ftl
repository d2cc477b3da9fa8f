### Draft translation: no native editor has read these messages.
### A case that was sent: found again, how it stands, what is asked, corrected, taken back.
### Ids made from data: aid-case-state-<state>, -body, aid-event-<event>, aid-relation-<relation>,
### aid-task-<state>, aid-task-answered-<answer>, aid-how-<how>, aid-upload-<state>, aid-outcome-<outcome>,
### aid-signed-<how>, aid-correct-<target>.

## Finding it
aid-case-find-title = ᠬᠦᠰᠡᠯᠲᠡ᠎ᠶᠢᠨ ᠶᠠᠪᠤᠴᠠ᠎ᠶᠢ ᠦᠵᠡᠬᠦ
# composed: 受理编号 = хүсэлтийн дугаар
aid-case-find-lede = ᠬᠦᠰᠡᠯᠲᠡ᠎ᠶᠢᠨ ᠳ᠋ᠤᠭᠠᠷ ᠪᠠ ᠬᠦᠰᠡᠯᠲᠡ ᠭᠠᠷᠭᠠᠬᠤ᠎ᠳᠤ ᠪᠢᠴᠢᠭᠰᠡᠨ ᠭᠠᠷ ᠤᠲᠠᠰᠤᠨ᠎ᠤ ᠨᠣᠮᠧᠷ᠎ᠢ ᠪᠥᠭᠯᠡᠭᠡᠷᠡᠢ᠃
aid-case-to-start = ᠨᠢᠭᠡ ᠡᠭᠦᠳᠡᠨ᠎ᠦ ᠬᠦᠰᠡᠯᠲᠡ᠎ᠳᠦ ᠪᠤᠴᠠᠬᠤ
aid-case-reference-label = ᠬᠦᠰᠡᠯᠲᠡ᠎ᠶᠢᠨ ᠳ᠋ᠤᠭᠠᠷ
aid-case-reference-hint = ᠨᠡᠢᠲᠡ 12 ᠦᠰᠦᠭ᠂ ᠢᠮᠡᠷᠬᠦ᠄ { $example }᠃ ᠵᠢᠷᠤᠭᠠᠰᠤ᠎ᠶᠢ ᠪᠢᠴᠢᠬᠦ ᠦᠭᠡᠢ ᠪᠠᠢᠵᠤ ᠪᠣᠯᠤᠨ᠎ᠠ᠃
aid-case-phone-hint = ᠰᠢᠯᠭᠠᠬᠤ ᠺᠣᠳ᠋᠎ᠢ ᠡᠨᠡ ᠤᠲᠠᠰᠤᠨ᠎ᠳᠤ ᠢᠯᠡᠭᠡᠨ᠎ᠡ᠃
aid-case-no-phone = ᠭᠠᠷ ᠤᠲᠠᠰᠤ ᠦᠭᠡᠢ ᠪᠣᠯ ᠤᠲᠠᠰᠤᠳᠠᠵᠤ᠂ ᠡᠰᠡᠪᠡᠯ ᠪᠡᠶ᠎ᠡ᠎ᠶᠢᠨ ᠦᠨᠡᠮᠯᠡᠯ᠎ᠢᠶᠡᠨ ᠠᠪᠴᠤ ᠴᠣᠩᠬᠣ᠎ᠳᠤ ᠣᠴᠢᠵᠤ ᠠᠰᠠᠭᠤᠵᠤ ᠪᠣᠯᠤᠨ᠎ᠠ᠃
# composed: 短信 = богино мэдээ
aid-case-code-lede = ᠬᠦᠰᠡᠯᠲᠡ᠎ᠶᠢᠨ ᠳ᠋ᠤᠭᠠᠷ ᠪᠠ ᠭᠠᠷ ᠤᠲᠠᠰᠤᠨ᠎ᠤ ᠨᠣᠮᠧᠷ ᠲᠠᠭᠠᠷᠠᠪᠠᠯ ᠪᠣᠭᠣᠨᠢ ᠮᠡᠳᠡᠭᠡ ᠢᠯᠡᠭᠡᠨ᠎ᠡ᠄ { $phone }
aid-case-open = ᠬᠦᠰᠡᠯᠲᠡ᠎ᠶᠢ ᠨᠡᠭᠡᠭᠡᠬᠦ
aid-case-other-number = ᠬᠦᠰᠡᠯᠲᠡ᠎ᠶᠢᠨ ᠳ᠋ᠤᠭᠠᠷ ᠡᠰᠡᠪᠡᠯ ᠭᠠᠷ ᠤᠲᠠᠰᠤᠨ᠎ᠤ ᠨᠣᠮᠧᠷ᠎ᠢᠶᠠᠨ ᠵᠠᠰᠠᠬᠤ
aid-case-none-1 = ᠬᠦᠰᠡᠯᠲᠡ᠎ᠶᠢᠨ ᠳ᠋ᠤᠭᠠᠷ ᠪᠠ ᠭᠠᠷ ᠤᠲᠠᠰᠤᠨ᠎ᠤ ᠨᠣᠮᠧᠷ᠎ᠢᠶᠠᠨ ᠰᠢᠯᠭᠠᠭᠠᠷᠠᠢ᠃
aid-case-none-2 = ᠬᠦᠰᠡᠯᠲᠡ ᠪᠠᠢᠭ᠎ᠠ ᠡᠰᠡᠬᠦ᠎ᠶᠢ ᠪᠤᠰᠤᠳ ᠬᠦᠮᠦᠨ ᠮᠡᠳᠡᠬᠦ ᠦᠭᠡᠢ ᠭᠡᠵᠦ ᠶᠠᠮᠠᠷ ᠴᠤ ᠪᠠᠢᠳᠠᠯ᠎ᠳᠤ ᠠᠳᠠᠯᠢ ᠬᠠᠷᠢᠭᠤᠯᠤᠨ᠎ᠠ᠃
aid-case-none-3 = ᠨᠣᠮᠧᠷ᠎ᠢᠶᠠᠨ ᠰᠣᠯᠢᠭᠰᠠᠨ ᠪᠣᠯ ᠪᠡᠶ᠎ᠡ᠎ᠶᠢᠨ ᠦᠨᠡᠮᠯᠡᠯ᠎ᠢᠶᠡᠨ ᠠᠪᠴᠤ ᠴᠣᠩᠬᠣ᠎ᠳᠤ ᠵᠠᠰᠠᠭᠤᠯᠤᠭᠠᠷᠠᠢ᠃
aid-case-failed-title = ᠣᠳᠣ ᠨᠡᠭᠡᠭᠡᠵᠦ ᠴᠢᠳᠠᠬᠤ ᠦᠭᠡᠢ ᠪᠠᠢᠨ᠎ᠠ
aid-case-failed-body = ᠲᠠᠨ᠎ᠤ ᠪᠥᠭᠯᠡᠭᠰᠡᠨ᠂ ᠢᠯᠡᠭᠡᠭᠰᠡᠨ ᠨᠢ ᠬᠡᠪ᠎ᠢᠶᠡᠷ᠃ ᠵᠢᠭᠠᠬᠠᠨ ᠤᠳᠠᠭᠠᠳ ᠲᠤᠷᠰᠢᠭᠠᠷᠠᠢ᠂ ᠡᠰᠡᠪᠡᠯ ᠤᠲᠠᠰᠤᠳᠠᠭᠠᠷᠠᠢ᠃
aid-case-unknown-title = ᠡᠨᠡ ᠬᠣᠯᠪᠣᠭᠠᠰᠤ᠎ᠪᠠᠷ ᠬᠦᠰᠡᠯᠲᠡ ᠨᠡᠭᠡᠭᠳᠡᠬᠦ ᠦᠭᠡᠢ
aid-case-unknown-body = ᠬᠣᠯᠪᠣᠭᠠᠰᠤ ᠳᠤᠲᠠᠭᠤ᠂ ᠡᠰᠡᠪᠡᠯ ᠺᠣᠳ᠋᠎ᠢᠶᠠᠷ ᠨᠡᠭᠡᠭᠡᠭᠡᠳ ᠨᠢᠭᠡ ᠴᠠᠭ ᠥᠩᠭᠡᠷᠡᠭᠰᠡᠨ ᠪᠠᠢᠵᠤ ᠮᠠᠭᠠᠳ᠃ ᠬᠦᠰᠡᠯᠲᠡ᠎ᠶᠢᠨ ᠳ᠋ᠤᠭᠠᠷ᠎ᠢᠶᠠᠷ ᠨᠡᠭᠡᠭᠡᠭᠡᠷᠡᠢ᠃

## How it stands
aid-case-state-submitted = ᠬᠦᠰᠡᠯᠲᠡ ᠬᠦᠷᠪᠡ
aid-case-state-submitted-body = ᠠᠵᠢᠯᠲᠠᠨ ᠦᠵᠡᠵᠦ ᠪᠠᠢᠨ᠎ᠠ᠃ ᠬᠦᠯᠢᠶᠡᠨ ᠠᠪᠤᠭᠠᠳᠤᠢ᠃
aid-case-state-need-more = ᠮᠠᠲ᠋ᠧᠷᠢᠶᠠᠯ ᠳᠤᠲᠠᠭᠤ
aid-case-state-need-more-body = ᠳᠤᠲᠠᠭᠤ ᠮᠠᠲ᠋ᠧᠷᠢᠶᠠᠯ᠎ᠢ ᠳᠣᠣᠷ᠎ᠠ ᠪᠢᠴᠢᠵᠡᠢ᠃ ᠪᠦᠷᠢᠳᠬᠡᠪᠡᠯ ᠦᠷᠭᠦᠯᠵᠢᠯᠡᠭᠦᠯᠦᠨ ᠰᠢᠢᠳᠪᠦᠷᠢᠯᠡᠨ᠎ᠡ᠃
aid-case-state-accepted = ᠬᠦᠯᠢᠶᠡᠨ ᠠᠪᠤᠪᠠ
aid-case-state-accepted-body = ᠰᠢᠢᠳᠪᠦᠷᠢᠯᠡᠵᠦ ᠪᠠᠢᠨ᠎ᠠ᠃ ᠵᠦᠢᠯ ᠪᠦᠷᠢ᠎ᠶᠢᠨ ᠶᠠᠪᠤᠴᠠ ᠳᠣᠣᠷ᠎ᠠ ᠪᠠᠢᠨ᠎ᠠ᠃
aid-case-state-closed = ᠰᠢᠢᠳᠪᠦᠷᠢᠯᠡᠵᠦ ᠳᠠᠭᠤᠰᠪᠠ
aid-case-state-closed-body = ᠵᠦᠢᠯ ᠪᠦᠷᠢ᠎ᠶᠢᠨ ᠳ᠋ᠦᠩ ᠳᠣᠣᠷ᠎ᠠ ᠪᠠᠢᠨ᠎ᠠ᠃
aid-case-state-withdrawn = ᠲᠠ ᠪᠤᠴᠠᠭᠠᠨ ᠠᠪᠤᠪᠠ
aid-case-state-withdrawn-body = ᠡᠨᠡ ᠬᠦᠰᠡᠯᠲᠡ᠎ᠶᠢ ᠰᠢᠢᠳᠪᠦᠷᠢᠯᠡᠬᠦ ᠦᠭᠡᠢ᠃ ᠳᠠᠷᠠᠭ᠎ᠠ ᠳᠠᠬᠢᠨ ᠬᠦᠰᠡᠯᠲᠡ ᠭᠠᠷᠭᠠᠵᠤ ᠪᠣᠯᠤᠨ᠎ᠠ᠃
aid-case-row-reference = ᠬᠦᠰᠡᠯᠲᠡ᠎ᠶᠢᠨ ᠳ᠋ᠤᠭᠠᠷ
aid-case-row-at = ᠬᠦᠷᠦᠭᠰᠡᠨ ᠴᠠᠭ
aid-case-row-name = ᠬᠦᠰᠡᠯᠲᠡ ᠭᠠᠷᠭᠠᠭᠴᠢ
aid-case-row-lane = ᠲᠥᠷᠥᠯ ᠵᠦᠢᠯ
aid-case-row-helper = ᠲᠥᠯᠥᠭᠡᠯᠡᠨ ᠰᠢᠢᠳᠪᠦᠷᠢᠯᠡᠭᠴᠢ
aid-case-row-phone = ᠮᠡᠳᠡᠭᠡ ᠠᠪᠬᠤ ᠤᠲᠠᠰᠤ
aid-case-row-account = ᠮᠥᠩᠭᠥ ᠠᠪᠬᠤ ᠳᠠᠩᠰᠠ
aid-case-row-holder = ᠣᠳᠣ ᠬᠡᠨ᠎ᠳᠦ ᠪᠠᠢᠨ᠎ᠠ
aid-case-row-since = ᠬᠡᠵᠢᠶ᠎ᠡ᠎ᠡᠴᠡ
aid-case-row-advanced = ᠤᠷᠢᠳᠴᠢᠯᠠᠨ ᠣᠯᠭᠣᠭᠰᠠᠨ ᠲᠤᠰᠠᠯᠠᠮᠵᠢ
aid-case-row-kept = ᠬᠠᠳᠠᠭᠠᠯᠠᠬᠤ ᠰᠡᠭᠦᠯ᠎ᠦᠨ ᠡᠳᠦᠷ
aid-case-row-state = ᠪᠠᠢᠳᠠᠯ
aid-case-phone-none = ᠮᠡᠳᠡᠭᠡ ᠢᠯᠡᠭᠡᠬᠦ ᠦᠭᠡᠢ
# composed: 东西 = эд зүйл
aid-case-advanced-goods = ᠡᠳ᠋ ᠵᠦᠢᠯ ᠣᠯᠭᠣᠪᠠ
aid-case-overdue = ᠬᠤᠭᠤᠴᠠᠭ᠎ᠠ ᠥᠩᠭᠡᠷᠡᠪᠡ᠄ { $program }
aid-case-overdue-call = ᠤᠲᠠᠰᠤᠳᠠᠵᠤ ᠠᠰᠠᠭᠤᠭᠠᠷᠠᠢ᠄ { $holder }
aid-case-overdue-other = ᠬᠦᠮᠦᠨ ᠠᠪᠬᠤ ᠦᠭᠡᠢ ᠪᠣᠯ 12345 ᠤᠲᠠᠰᠤᠳᠠᠭᠠᠷᠠᠢ᠃
aid-case-call = ᠤᠲᠠᠰᠤᠳᠠᠬᠤ᠄ { $phone }
aid-case-parts = ᠵᠦᠢᠯ ᠪᠦᠷᠢ᠎ᠶᠢᠨ ᠶᠠᠪᠤᠴᠠ
aid-case-clock = { $what }᠂ ᠰᠡᠭᠦᠯ᠎ᠦᠨ ᠬᠤᠭᠤᠴᠠᠭ᠎ᠠ᠄ { $due }᠃ { $limit }᠂ ᠡᠬᠢᠯᠡᠭᠰᠡᠨ᠄ { $from }
aid-case-clock-open = { $what }᠄ { $limit }᠂ ᠡᠬᠢᠯᠡᠭᠰᠡᠨ᠄ { $from }᠃ ᠪᠠᠶᠠᠷ ᠠᠮᠠᠷᠠᠯᠲᠠ᠎ᠶᠢᠨ ᠡᠳᠦᠷ᠎ᠢ ᠵᠠᠷᠯᠠᠭᠠᠳᠤᠢ᠂ ᠰᠡᠭᠦᠯ᠎ᠦᠨ ᠡᠳᠦᠷ᠎ᠢ ᠲᠣᠭᠠᠴᠠᠵᠤ ᠪᠣᠯᠬᠤ ᠦᠭᠡᠢ
aid-case-clock-other = ᠡᠨᠡ ᠠᠯᠬᠤᠮ᠎ᠢ ᠳᠠᠭᠤᠰᠬᠠᠬᠤ
aid-case-late = ᠡᠨᠡ ᠬᠤᠭᠤᠴᠠᠭ᠎ᠠ ᠥᠩᠭᠡᠷᠡᠪᠡ᠃
aid-case-extended = ᠬᠤᠭᠤᠴᠠᠭ᠎ᠠ᠎ᠶᠢ ᠨᠢᠭᠡ ᠤᠳᠠᠭ᠎ᠠ ᠰᠤᠩᠭᠠᠪᠠ᠂ ᠰᠢᠯᠲᠠᠭᠠᠨ᠄ { $ground }
aid-case-other = ᠥᠭᠡᠷ᠎ᠡ ᠬᠦᠰᠡᠯᠲᠡ ᠦᠵᠡᠬᠦ
aid-case-sheet = ᠬᠦᠰᠡᠯᠲᠡ᠎ᠶᠢᠨ ᠶᠠᠪᠤᠴᠠ
aid-limit-working-days = { $n } ᠠᠵᠢᠯ᠎ᠤᠨ ᠡᠳᠦᠷ
aid-limit-days = { $n } ᠡᠳᠦᠷ
aid-limit-hours = { $n } ᠴᠠᠭ
aid-step-done = ᠳᠠᠭᠤᠰᠪᠠ
aid-step-now = ᠣᠳᠣ
aid-step-next = ᠳᠠᠷᠠᠭᠠᠬᠢ
aid-step-at = { $when }

## The list of what is missing
aid-tasks-title = ᠨᠥᠬᠥᠨ ᠲᠤᠰᠢᠶᠠᠬᠤ ᠮᠠᠲ᠋ᠧᠷᠢᠶᠠᠯ
aid-tasks-open = ᠳᠤᠲᠠᠭᠤ᠄ { $open }᠂ ᠪᠦᠭᠦᠳᠡ᠄ { $all }
aid-tasks-none-open = { $all } ᠵᠦᠢᠯ ᠪᠦᠭᠦᠳᠡ ᠪᠦᠷᠢᠳᠪᠡ
aid-tasks-due = ᠪᠦᠷᠢᠳᠬᠡᠬᠦ ᠰᠡᠭᠦᠯ᠎ᠦᠨ ᠡᠳᠦᠷ᠄ { $date }
aid-tasks-once = ᠨᠢᠭᠡ ᠤᠳᠠᠭ᠎ᠠ ᠮᠡᠳᠡᠭᠳᠡᠨ᠎ᠡ᠂ ᠳᠤᠲᠠᠭᠤ ᠵᠦᠢᠯ ᠪᠦᠭᠦᠳᠡ ᠡᠨᠳᠡ ᠪᠠᠢᠨ᠎ᠠ᠃
aid-task = { $n } ᠵᠦᠢᠯ᠄ { $what }
aid-task-other = ᠪᠤᠰᠤᠳ
aid-task-open = ᠲᠤᠰᠢᠶᠠᠭᠠᠳᠤᠢ
aid-task-answered = ᠠᠵᠢᠯᠲᠠᠨ ᠦᠵᠡᠵᠦ ᠪᠠᠢᠨ᠎ᠠ
aid-task-closed = ᠬᠦᠯᠢᠶᠡᠨ ᠠᠪᠤᠪᠠ
aid-task-why = ᠳᠠᠬᠢᠨ ᠲᠤᠰᠢᠶᠠᠬᠤ ᠰᠢᠯᠲᠠᠭᠠᠨ
aid-task-answered-pages = ᠲᠠ ᠰᠡᠭᠦᠳᠡᠷ ᠢᠯᠡᠭᠡᠪᠡ᠃
aid-task-answered-later = ᠲᠠ ᠴᠣᠩᠬᠣ᠎ᠳᠤ ᠠᠪᠴᠤ ᠢᠷᠡᠨ᠎ᠡ ᠭᠡᠵᠡᠢ᠃
aid-task-answered-promise = ᠲᠠ ᠪᠢᠴᠢᠭ᠎ᠢᠶᠡᠷ ᠠᠮᠠᠯᠠᠪᠠ᠃
aid-task-answered-explained = ᠲᠠ ᠰᠢᠯᠲᠠᠭᠠᠨ᠎ᠢᠶᠠᠨ ᠬᠡᠯᠡᠪᠡ᠃
aid-task-otherwise = ᠥᠭᠡᠷ᠎ᠡ ᠠᠷᠭ᠎ᠠ᠎ᠪᠠᠷ
aid-task-how = ᠶᠠᠭᠠᠬᠢᠵᠤ ᠲᠤᠰᠢᠶᠠᠬᠤ
aid-task-pages = ᠣᠳᠣ ᠰᠡᠭᠦᠳᠡᠷᠯᠡᠵᠦ ᠢᠯᠡᠭᠡᠬᠦ
aid-task-pages-send = ᠡᠳᠡᠭᠡᠷ ᠰᠡᠭᠦᠳᠡᠷ᠎ᠢ ᠢᠯᠡᠭᠡᠬᠦ
aid-task-pages-missing = ᠡᠬᠢᠯᠡᠭᠡᠳ ᠰᠡᠭᠦᠳᠡᠷᠯᠡᠭᠡᠷᠡᠢ᠂ ᠡᠰᠡᠪᠡᠯ ᠪᠢᠴᠢᠭ ᠮᠠᠲ᠋ᠧᠷᠢᠶᠠᠯ ᠰᠣᠩᠭᠣᠭᠠᠷᠠᠢ᠃
aid-task-later = ᠴᠣᠩᠬᠣ᠎ᠳᠤ ᠠᠪᠴᠤ ᠢᠷᠡᠬᠦ
aid-task-later-hint = ᠬᠤᠭᠤᠴᠠᠭᠠᠨ᠎ᠳᠤ ᠨᠢ ᠠᠪᠴᠤ ᠢᠷᠡᠭᠡᠷᠡᠢ᠂ ᠬᠦᠰᠡᠯᠲᠡ᠎ᠶᠢᠨ ᠳ᠋ᠤᠭᠠᠷ᠎ᠢᠶᠠᠨ ᠬᠡᠯᠡᠭᠡᠷᠡᠢ᠃
aid-task-promise = ᠪᠢᠴᠢᠭ᠎ᠢᠶᠡᠷ ᠠᠮᠠᠯᠠᠬᠤ
aid-task-promise-hint = ᠠᠮᠠᠯᠠᠭᠰᠠᠨ ᠨᠢ ᠦᠨᠡᠨ ᠪᠠᠢᠬᠤ ᠶᠣᠰᠣᠲᠠᠢ᠃ ᠬᠤᠳᠠᠯ ᠪᠣᠯ ᠮᠥᠩᠭᠥ᠎ᠶᠢ ᠪᠤᠴᠠᠭᠠᠨ᠎ᠠ᠃
aid-task-explained = ᠨᠠᠳᠠ᠎ᠳᠤ ᠪᠠᠢᠬᠤ ᠦᠭᠡᠢ᠂ ᠰᠢᠯᠲᠠᠭᠠᠨ᠎ᠢᠶᠠᠨ ᠬᠡᠯᠡᠬᠦ
aid-task-explain = ᠶᠠᠭᠠᠬᠢᠭᠠᠳ ᠪᠠᠢᠬᠤ ᠦᠭᠡᠢ ᠪᠤᠢ
aid-task-explain-hint = ᠬᠠᠮᠤᠭ ᠣᠯᠠᠨ᠎ᠳᠠᠭᠠᠨ 300 ᠦᠰᠦᠭ᠃
aid-task-explain-missing = ᠰᠢᠯᠲᠠᠭᠠᠨ᠎ᠢᠶᠠᠨ ᠪᠢᠴᠢᠭᠡᠷᠡᠢ᠃
aid-task-choose = ᠨᠢᠭᠡ ᠠᠷᠭ᠎ᠠ ᠰᠣᠩᠭᠣᠭᠠᠷᠠᠢ᠃
aid-task-send = ᠢᠩᠭᠢᠵᠦ ᠲᠤᠰᠢᠶᠠᠬᠤ

## Signatures
aid-signers-title = ᠭᠡᠷ ᠪᠦᠯᠢ᠎ᠶᠢᠨ ᠲᠣᠮᠣ ᠬᠦᠮᠦᠰ᠎ᠦᠨ ᠡᠷᠬᠡ ᠣᠯᠭᠣᠬᠤ ᠪᠢᠴᠢᠭ
aid-signers-why = ᠬᠠᠤᠯᠢ᠎ᠪᠠᠷ ᠭᠡᠷ ᠪᠦᠯᠢ᠎ᠶᠢᠨ ᠲᠣᠮᠣ ᠬᠦᠮᠦᠨ ᠪᠦᠷᠢ ᠰᠢᠯᠭᠠᠬᠤ᠎ᠶᠢ ᠵᠥᠪᠰᠢᠶᠡᠷᠡᠬᠦ ᠶᠣᠰᠣᠲᠠᠢ᠃
aid-signers-count = ᠵᠢᠷᠤᠭᠰᠠᠨ᠄ { $signed }᠂ ᠪᠦᠭᠦᠳᠡ᠄ { $needed }
aid-signer = { $name }᠂ { $relation }
aid-signer-missing = ᠵᠢᠷᠤᠭᠠᠳᠤᠢ
aid-signer-done = ᠵᠢᠷᠤᠪᠠ
aid-signer-signed = { $when } ᠵᠢᠷᠤᠪᠠ᠂ { $how }
aid-signed-drawn = ᠭᠠᠷ᠎ᠢᠶᠠᠷ
aid-signed-typed = ᠪᠢᠴᠢᠵᠦ
aid-signed-paper = ᠴᠠᠭᠠᠰᠤᠨ ᠳᠡᠭᠡᠷ᠎ᠡ
aid-link-make = ᠬᠣᠯᠪᠣᠭᠠᠰᠤ ᠭᠠᠷᠭᠠᠬᠤ᠄ { $who }
aid-link-again = ᠰᠢᠨ᠎ᠡ ᠬᠣᠯᠪᠣᠭᠠᠰᠤ ᠭᠠᠷᠭᠠᠬᠤ᠄ { $who }
aid-link-send = ᠬᠣᠯᠪᠣᠭᠠᠰᠤ᠎ᠶᠢ ᠢᠯᠡᠭᠡᠬᠦ
aid-link-copied = ᠬᠣᠯᠪᠣᠭᠠᠰᠤ᠎ᠶᠢ ᠬᠠᠭᠤᠯᠪᠠ᠂ ᠵᠢᠷᠤᠬᠤ ᠬᠦᠮᠦᠨ᠎ᠳᠦ ᠢᠯᠡᠭᠡᠵᠦ ᠪᠣᠯᠤᠨ᠎ᠠ᠃
aid-link-qr = ᠵᠢᠷᠤᠬᠤ ᠬᠦᠮᠦᠨ᠎ᠦ ᠤᠩᠰᠢᠭᠤᠯᠬᠤ ᠬᠣᠶᠠᠷ ᠬᠡᠮᠵᠢᠯᠲᠦ ᠺᠣᠳ᠋
aid-link-how = ᠵᠢᠷᠤᠬᠤ ᠬᠦᠮᠦᠨ ᠥᠪᠡᠷ᠎ᠦᠨ ᠤᠲᠠᠰᠤ᠎ᠪᠠᠷ ᠤᠩᠰᠢᠭᠤᠯᠤᠭᠠᠷᠠᠢ᠂ ᠡᠰᠡᠪᠡᠯ ᠬᠣᠯᠪᠣᠭᠠᠰᠤ᠎ᠶᠢ ᠢᠯᠡᠭᠡᠭᠡᠷᠡᠢ᠃
aid-link-until = ᠬᠣᠯᠪᠣᠭᠠᠰᠤ ᠬᠦᠴᠦᠨᠲᠡᠢ᠂ { $when } ᠬᠦᠷᠲᠡᠯ᠎ᠡ᠃ ᠨᠢᠭᠡ ᠤᠳᠠᠭ᠎ᠠ ᠵᠢᠷᠤᠨ᠎ᠠ᠃
aid-link-here = ᠡᠨᠳᠡ ᠵᠢᠷᠤᠬᠤ
aid-link-once = ᠰᠢᠨ᠎ᠡ ᠬᠣᠯᠪᠣᠭᠠᠰᠤ ᠭᠠᠷᠭᠠᠪᠠᠯ ᠬᠠᠭᠤᠴᠢᠨ ᠨᠢ ᠬᠦᠴᠦᠨ ᠦᠭᠡᠢ ᠪᠣᠯᠤᠨ᠎ᠠ᠃
aid-relation-self = ᠬᠦᠰᠡᠯᠲᠡ ᠭᠠᠷᠭᠠᠭᠴᠢ
# composed: 配偶 = эхнэр нөхөр
aid-relation-spouse = ᠡᠬᠡᠨᠡᠷ ᠡᠰᠡᠪᠡᠯ ᠨᠥᠬᠥᠷ
aid-relation-child = ᠬᠡᠦᠬᠡᠳ
aid-relation-parent = ᠡᠴᠢᠭᠡ ᠡᠬᠡ
# composed: 祖父母 = өвөг эцэг, эмэг эх
aid-relation-grandparent = ᠡᠪᠦᠭᠡ ᠡᠮᠡᠭᠡ
# composed: 孙子女 = ач, зээ
aid-relation-grandchild = ᠠᠴᠢ᠂ ᠵᠡᠭᠡ
# composed: 兄弟姐妹 = ах дүү, эгч дүү
aid-relation-sibling = ᠠᠬ᠎ᠠ ᠳᠡᠭᠦᠦ᠂ ᠡᠭᠡᠴᠢ ᠳᠡᠭᠦᠦ
aid-relation-other = ᠬᠠᠮᠲᠤ ᠠᠮᠢᠳᠤᠷᠠᠬᠤ ᠬᠦᠮᠦᠨ

## Papers
aid-papers-title = ᠮᠠᠲ᠋ᠧᠷᠢᠶᠠᠯ
aid-paper-none = ᠰᠡᠭᠦᠳᠡᠷ ᠢᠷᠡᠭᠡᠳᠦᠢ᠃
aid-how-pages = ᠰᠡᠭᠦᠳᠡᠷ ᠢᠯᠡᠭᠡᠬᠦ
aid-how-later = ᠴᠣᠩᠬᠣ᠎ᠳᠤ ᠠᠪᠴᠤ ᠢᠷᠡᠬᠦ
aid-how-promise = ᠪᠢᠴᠢᠭ᠎ᠢᠶᠡᠷ ᠠᠮᠠᠯᠠᠬᠤ
aid-how-looked-up = ᠲᠤᠰᠢᠶᠠᠬᠤ ᠬᠡᠷᠡᠭ ᠦᠭᠡᠢ᠂ ᠠᠵᠢᠯᠲᠠᠨ ᠪᠠᠢᠴᠠᠭᠠᠨ᠎ᠠ
aid-upload-receiving = { $n } ᠨᠢᠭᠤᠷ᠄ ᠳᠠᠮᠵᠢᠭᠤᠯᠵᠤ ᠪᠠᠢᠨ᠎ᠠ᠂ ᠵᠠᠭᠤᠨ᠎ᠤ { $percent }
aid-upload-checking = { $n } ᠨᠢᠭᠤᠷ᠄ ᠢᠷᠡᠪᠡ᠂ ᠰᠢᠯᠭᠠᠵᠤ ᠪᠠᠢᠨ᠎ᠠ
aid-upload-taken = { $n } ᠨᠢᠭᠤᠷ᠄ ᠬᠦᠯᠢᠶᠡᠨ ᠠᠪᠤᠪᠠ
aid-upload-refused = { $n } ᠨᠢᠭᠤᠷ᠄ ᠬᠦᠯᠢᠶᠡᠨ ᠠᠪᠤᠭᠰᠠᠨ ᠦᠭᠡᠢ
aid-upload-removed = { $n } ᠨᠢᠭᠤᠷ᠄ ᠲᠠ ᠬᠠᠰᠤᠪᠠ
aid-upload-again = ᠳᠠᠬᠢᠨ ᠢᠯᠡᠭᠡᠬᠦ ᠬᠡᠷᠡᠭᠲᠡᠢ

## Passed on, decided
aid-transfers-title = ᠶᠠᠮᠠᠷ ᠭᠠᠵᠠᠷ᠎ᠲᠤ ᠰᠢᠯᠵᠢᠭᠦᠯᠪᠡ
aid-transfers-lede = ᠵᠥᠪᠬᠡᠨ ᠬᠡᠷᠡᠭᠲᠡᠢ ᠠᠭᠤᠯᠭ᠎ᠠ᠎ᠶᠢ ᠥᠭᠭᠦᠪᠡ᠃
aid-transfer-to = ᠬᠡᠨ᠎ᠳᠦ
aid-transfer-at = ᠬᠡᠵᠢᠶ᠎ᠡ
aid-transfer-what = ᠶᠠᠮᠠᠷ ᠠᠭᠤᠯᠭ᠎ᠠ
aid-outcome-approved = ᠪᠠᠲᠤᠯᠠᠪᠠ
aid-outcome-refused = ᠪᠠᠲᠤᠯᠠᠭᠰᠠᠨ ᠦᠭᠡᠢ
aid-outcome-ended = ᠵᠣᠭᠰᠣᠪᠠ
aid-decision-at = ᠬᠡᠵᠢᠶ᠎ᠡ ᠰᠢᠢᠳᠪᠦᠷᠢᠯᠡᠪᠡ
aid-decision-by = ᠬᠡᠨ ᠰᠢᠢᠳᠪᠦᠷᠢᠯᠡᠪᠡ
aid-decision-amount = ᠬᠡᠳᠦᠢ ᠣᠯᠭᠣᠬᠤ
aid-decision-from = ᠠᠯᠢ ᠰᠠᠷ᠎ᠠ᠎ᠠᠴᠠ ᠣᠯᠭᠣᠬᠤ
aid-decision-reasons = ᠰᠢᠯᠲᠠᠭᠠᠨ
# composed: 不服 = зөвшөөрөхгүй
aid-decision-remedies = ᠵᠥᠪᠰᠢᠶᠡᠷᠡᠬᠦ ᠦᠭᠡᠢ ᠪᠣᠯ
aid-decision-again = ᠪᠠᠢᠳᠠᠯ ᠥᠭᠡᠷᠡᠴᠢᠯᠡᠭᠳᠡᠪᠡᠯ ᠳᠠᠬᠢᠨ ᠬᠦᠰᠡᠯᠲᠡ ᠭᠠᠷᠭᠠᠵᠤ ᠪᠣᠯᠤᠨ᠎ᠠ᠃
aid-remedy-days = ᠡᠨᠡ ᠰᠢᠢᠳᠪᠦᠷᠢ᠎ᠶᠢ ᠮᠡᠳᠡᠭᠰᠡᠨ᠎ᠡᠴᠡ { $n } ᠡᠳᠦᠷ᠎ᠦᠨ ᠳᠣᠲᠣᠷ᠎ᠠ᠃
aid-remedy-months = ᠡᠨᠡ ᠰᠢᠢᠳᠪᠦᠷᠢ᠎ᠶᠢ ᠮᠡᠳᠡᠭᠰᠡᠨ᠎ᠡᠴᠡ { $n } ᠰᠠᠷ᠎ᠠ᠎ᠶᠢᠨ ᠳᠣᠲᠣᠷ᠎ᠠ᠃
aid-remedy-ask = ᠬᠤᠭᠤᠴᠠᠭ᠎ᠠ᠎ᠶᠢ ᠰᠢᠢᠳᠪᠦᠷᠢ᠎ᠡᠴᠡ ᠦᠵᠡᠭᠡᠷᠡᠢ᠂ ᠡᠰᠡᠪᠡᠯ ᠴᠣᠩᠬᠣ᠎ᠠᠴᠠ ᠠᠰᠠᠭᠤᠭᠠᠷᠠᠢ᠃

## Correcting
aid-correct-title = ᠪᠤᠷᠤᠭᠤ ᠪᠥᠭᠯᠡᠭᠰᠡᠨ᠎ᠢ ᠵᠠᠰᠠᠬᠤ
aid-correct-lede = ᠢᠯᠡᠭᠡᠭᠰᠡᠨ ᠨᠢ ᠬᠡᠪ᠎ᠢᠶᠡᠷ᠂ ᠵᠠᠰᠠᠭᠰᠠᠨ᠎ᠢ ᠬᠠᠵᠠᠭᠤ᠎ᠳᠤ ᠨᠢ ᠪᠢᠴᠢᠨ᠎ᠡ᠃
aid-correct-not = ᠣᠳᠣ ᠡᠨᠳᠡ ᠵᠠᠰᠠᠵᠤ ᠪᠣᠯᠬᠤ ᠦᠭᠡᠢ᠂ ᠴᠣᠩᠬᠣ᠎ᠳᠤ ᠣᠴᠢᠭᠠᠷᠠᠢ᠄
aid-correct-what = ᠶᠠᠭᠤ ᠵᠠᠰᠠᠬᠤ
aid-correct-contact = ᠭᠠᠷ ᠤᠲᠠᠰᠤ᠂ ᠮᠡᠳᠡᠭᠡ ᠠᠪᠬᠤ ᠬᠦᠮᠦᠨ
aid-correct-address = ᠣᠳᠣ ᠰᠠᠭᠤᠵᠤ ᠪᠠᠢᠭ᠎ᠠ ᠭᠠᠵᠠᠷ
aid-correct-bank = ᠮᠥᠩᠭᠥ ᠠᠪᠬᠤ ᠳᠠᠩᠰᠠ
aid-correct-text = ᠪᠤᠰᠤᠳ᠂ ᠥᠪᠡᠷ᠎ᠦᠨ ᠦᠭᠡ᠎ᠪᠡᠷ
aid-correct-phone = ᠰᠢᠨ᠎ᠡ ᠭᠠᠷ ᠤᠲᠠᠰᠤᠨ᠎ᠤ ᠨᠣᠮᠧᠷ
aid-correct-phone-hint = ᠬᠠᠭᠤᠴᠢᠨ ᠨᠣᠮᠧᠷ᠎ᠲᠤ ᠴᠤ ᠮᠡᠳᠡᠭᠳᠡᠨ᠎ᠡ᠃ ᠰᠣᠯᠢᠬᠤ ᠦᠭᠡᠢ ᠪᠣᠯ ᠪᠥᠭᠯᠡᠬᠦ ᠬᠡᠷᠡᠭ ᠦᠭᠡᠢ᠃
aid-correct-messages = ᠮᠡᠳᠡᠭᠡ ᠠᠪᠬᠤ ᠬᠦᠮᠦᠨ᠃ ᠥᠭᠡᠷᠡᠴᠢᠯᠡᠬᠦ ᠦᠭᠡᠢ ᠪᠣᠯ ᠰᠣᠩᠭᠣᠬᠤ ᠬᠡᠷᠡᠭ ᠦᠭᠡᠢ
aid-correct-address-now = ᠣᠳᠣ ᠰᠠᠭᠤᠵᠤ ᠪᠠᠢᠭ᠎ᠠ ᠭᠠᠵᠠᠷ
aid-correct-account = ᠬᠦᠰᠡᠯᠲᠡ ᠭᠠᠷᠭᠠᠭᠴᠢ᠎ᠶᠢᠨ ᠳᠠᠩᠰᠠᠨ᠎ᠤ ᠳ᠋ᠤᠭᠠᠷ
aid-correct-bank-name = ᠪᠠᠩᠬᠢ᠎ᠶᠢᠨ ᠨᠡᠷ᠎ᠡ
aid-correct-text-now = ᠶᠠᠭᠤ ᠪᠤᠷᠤᠭᠤ᠂ ᠶᠠᠭᠤ ᠥᠭᠡᠷᠡᠴᠢᠯᠡᠭᠳᠡᠪᠡ
aid-correct-text-hint = ᠬᠠᠮᠤᠭ ᠣᠯᠠᠨ᠎ᠳᠠᠭᠠᠨ 500 ᠦᠰᠦᠭ᠃
aid-correct-send = ᠵᠠᠰᠠᠭᠰᠠᠨ᠎ᠢ ᠢᠯᠡᠭᠡᠬᠦ
aid-correct-done = ᠵᠠᠰᠠᠭᠰᠠᠨ ᠬᠦᠷᠪᠡ᠃
aid-correct-account-wrong = ᠳᠠᠩᠰᠠᠨ᠎ᠤ ᠳ᠋ᠤᠭᠠᠷ 10᠎ᠠᠴᠠ 30 ᠣᠷᠣᠨᠲᠤ ᠲᠣᠭ᠎ᠠ ᠪᠠᠢᠬᠤ ᠶᠣᠰᠣᠲᠠᠢ᠃ ᠳᠠᠬᠢᠨ ᠰᠢᠯᠭᠠᠭᠠᠷᠠᠢ᠃
aid-correct-choose = ᠶᠠᠭᠤ ᠵᠠᠰᠠᠬᠤ᠎ᠶᠢᠨ ᠰᠣᠩᠭᠣᠭᠠᠷᠠᠢ᠃
aid-correct-missing = ᠡᠨᠳᠡ ᠪᠥᠭᠯᠡᠭᠡᠷᠡᠢ᠃

## Taking it back
aid-withdraw-title = ᠪᠤᠴᠠᠭᠠᠨ ᠠᠪᠬᠤ
aid-withdraw-all = ᠬᠦᠰᠡᠯᠲᠡ᠎ᠶᠢ ᠪᠤᠴᠠᠭᠠᠨ ᠠᠪᠬᠤ
aid-withdraw-one = ᠵᠥᠪᠬᠡᠨ ᠡᠨᠡ᠎ᠶᠢ ᠪᠤᠴᠠᠭᠠᠨ ᠠᠪᠬᠤ᠄ { $program }
aid-withdraw-whole = ᠬᠦᠰᠡᠯᠲᠡ ᠪᠦᠬᠦᠯᠢ᠎ᠪᠡᠷ᠎ᠢᠶᠡᠨ
aid-withdraw-not = ᠣᠳᠣ ᠡᠨᠳᠡ ᠪᠤᠴᠠᠭᠠᠨ ᠠᠪᠴᠤ ᠪᠣᠯᠬᠤ ᠦᠭᠡᠢ᠃ ᠴᠣᠩᠬᠣ᠎ᠳᠤ ᠤᠲᠠᠰᠤᠳᠠᠭᠠᠷᠠᠢ᠃
aid-withdraw-ask = ᠦᠨᠡᠬᠡᠷ ᠪᠤᠴᠠᠭᠠᠨ ᠠᠪᠬᠤ ᠤᠤ
aid-withdraw-1 = ᠪᠤᠴᠠᠭᠠᠨ ᠠᠪᠪᠠᠯ ᠰᠢᠢᠳᠪᠦᠷᠢᠯᠡᠬᠦ ᠦᠭᠡᠢ᠃
aid-withdraw-2 = ᠳᠠᠷᠠᠭ᠎ᠠ ᠳᠠᠬᠢᠨ ᠬᠦᠰᠡᠯᠲᠡ ᠭᠠᠷᠭᠠᠵᠤ ᠪᠣᠯᠤᠨ᠎ᠠ᠃ ᠡᠳᠦᠷ᠎ᠢ ᠰᠢᠨ᠎ᠡ᠎ᠪᠡᠷ ᠲᠣᠭᠠᠴᠠᠨ᠎ᠠ᠃
aid-withdraw-3 = ᠵᠥᠪᠬᠡᠨ ᠪᠤᠷᠤᠭᠤ ᠪᠥᠭᠯᠡᠭᠰᠡᠨ ᠪᠣᠯ ᠪᠤᠴᠠᠭᠠᠨ ᠠᠪᠬᠤ ᠬᠡᠷᠡᠭ ᠦᠭᠡᠢ᠂ 《ᠵᠠᠰᠠᠬᠤ》᠎ᠶᠢ ᠬᠡᠷᠡᠭᠯᠡᠭᠡᠷᠡᠢ᠃
aid-withdraw-yes = ᠪᠤᠴᠠᠭᠠᠨ ᠠᠪᠬᠤ
aid-withdraw-no = ᠪᠤᠴᠠᠭᠠᠨ ᠠᠪᠬᠤ ᠦᠭᠡᠢ

## What happened
aid-history-title = ᠰᠢᠢᠳᠪᠦᠷᠢᠯᠡᠭᠰᠡᠨ ᠶᠠᠪᠤᠴᠠ
aid-event = { $when }᠄ { $what }
aid-event-more = { $when }᠄ { $what }᠂ { $more }
aid-event-submitted = ᠬᠦᠰᠡᠯᠲᠡ ᠬᠦᠷᠪᠡ
aid-event-accepted = ᠬᠦᠯᠢᠶᠡᠨ ᠠᠪᠤᠪᠠ
aid-event-missing-told = ᠳᠤᠲᠠᠭᠤ ᠮᠠᠲ᠋ᠧᠷᠢᠶᠠᠯ᠎ᠢ ᠮᠡᠳᠡᠭᠳᠡᠪᠡ
aid-event-task-answered = ᠲᠠ ᠨᠢᠭᠡ ᠵᠦᠢᠯ᠎ᠢ ᠲᠤᠰᠢᠶᠠᠪᠠ
aid-event-task-closed = ᠨᠢᠭᠡ ᠵᠦᠢᠯ ᠪᠦᠷᠢᠳᠪᠡ
aid-event-task-reopened = ᠨᠢᠭᠡ ᠵᠦᠢᠯ᠎ᠢ ᠳᠠᠬᠢᠨ ᠲᠤᠰᠢᠶᠠᠬᠤ ᠬᠡᠷᠡᠭᠲᠡᠢ
aid-event-paper-arrived = ᠨᠢᠭᠡ ᠨᠢᠭᠤᠷ ᠮᠠᠲ᠋ᠧᠷᠢᠶᠠᠯ ᠢᠷᠡᠪᠡ
aid-event-signed = ᠡᠷᠬᠡ ᠣᠯᠭᠣᠬᠤ ᠪᠢᠴᠢᠭ᠎ᠲᠦ ᠭᠠᠷ᠎ᠤᠨ ᠦᠰᠦᠭ ᠵᠢᠷᠤᠪᠠ
aid-event-advanced = ᠤᠷᠢᠳᠴᠢᠯᠠᠨ ᠲᠤᠰᠠᠯᠠᠪᠠ
aid-event-surveyed = ᠪᠠᠢᠴᠠᠭᠠᠪᠠ
aid-event-opinion-given = ᠰᠠᠨᠠᠯ ᠭᠠᠷᠭᠠᠪᠠ
aid-event-posted = ᠨᠡᠢᠲᠡ᠎ᠳᠦ ᠵᠠᠷᠯᠠᠪᠠ
aid-event-objected = ᠡᠰᠡᠷᠭᠦ ᠰᠠᠨᠠᠯ ᠭᠠᠷᠪᠠ᠂ ᠳᠠᠬᠢᠨ ᠪᠠᠢᠴᠠᠭᠠᠨ᠎ᠠ
aid-event-extended = ᠬᠤᠭᠤᠴᠠᠭ᠎ᠠ ᠰᠤᠩᠭᠠᠪᠠ
aid-event-approved = ᠪᠠᠲᠤᠯᠠᠪᠠ
aid-event-refused = ᠪᠠᠲᠤᠯᠠᠭᠰᠠᠨ ᠦᠭᠡᠢ
aid-event-paid = ᠣᠯᠭᠣᠪᠠ
aid-event-recorded = ᠮᠠᠲ᠋ᠧᠷᠢᠶᠠᠯ ᠪᠦᠷᠢᠳᠪᠡ
aid-event-transferred = ᠥᠭᠡᠷ᠎ᠡ ᠭᠠᠵᠠᠷ᠎ᠲᠤ ᠰᠢᠯᠵᠢᠭᠦᠯᠪᠡ
aid-event-ended = ᠵᠣᠭᠰᠣᠪᠠ
aid-event-withdrawn = ᠲᠠ ᠪᠤᠴᠠᠭᠠᠨ ᠠᠪᠤᠪᠠ
aid-event-changed = ᠲᠠ ᠵᠠᠰᠠᠪᠠ
aid-event-other = ᠰᠢᠨ᠎ᠡ ᠲᠡᠮᠳᠡᠭᠯᠡᠯ ᠪᠠᠢᠨ᠎ᠠ
