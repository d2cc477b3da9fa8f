### Draft translation: no native editor has read these messages.
### Marriage appointments: what for, whether to come, where.
### Ids made from data: marriage-<service>, marriage-<service>-line, marriage-case-<case>, marriage-not-here-<case>,
### marriage-step-<step>, marriage-verdict-<verdict>.

marriage-start-title = ᠲᠠ ᠶᠠᠮᠠᠷ ᠬᠡᠷᠡᠭ ᠰᠢᠢᠳᠪᠦᠷᠢᠯᠡᠬᠦ ᠪᠤᠢ
marriage-start-lede = ᠣᠳᠣ ᠢᠷᠡᠵᠦ ᠪᠣᠯᠬᠤ ᠡᠰᠡᠬᠦ᠂ ᠶᠠᠭᠤ ᠠᠪᠴᠤ ᠶᠠᠪᠤᠬᠤ᠎ᠶᠢ ᠡᠬᠢᠯᠡᠭᠡᠳ ᠦᠵᠡᠭᠡᠷᠡᠢ᠃ ᠳᠠᠷᠠᠭ᠎ᠠ ᠨᠢ ᠡᠳᠦᠷ᠎ᠢᠶᠡᠨ ᠰᠣᠩᠭᠣᠨ᠎ᠠ᠃
marriage-fact-walk-in = ᠪᠣᠯᠵᠣᠪᠠᠯ ᠪᠠᠭ᠎ᠠ ᠬᠦᠯᠢᠶᠡᠨ᠎ᠡ᠃ ᠪᠣᠯᠵᠣᠭ᠎ᠠ ᠦᠭᠡᠢ ᠪᠣᠯ ᠴᠤ ᠰᠢᠭᠤᠳ ᠢᠷᠡᠵᠦ ᠰᠢᠢᠳᠪᠦᠷᠢᠯᠡᠵᠦ ᠪᠣᠯᠤᠨ᠎ᠠ᠃
marriage-fact-free = ᠳᠠᠩᠰᠠᠯᠠᠯᠲᠠ ᠬᠢᠬᠦ᠎ᠳᠦ ᠮᠥᠩᠭᠥ ᠠᠪᠬᠤ ᠦᠭᠡᠢ᠃
marriage-fact-both = ᠭᠡᠷᠯᠡᠬᠦ᠂ ᠭᠡᠷᠯᠡᠯᠲᠡ ᠰᠠᠯᠬᠤ᠎ᠳᠤ ᠬᠣᠶᠠᠭᠤᠯᠠ ᠬᠠᠮᠲᠤ ᠢᠷᠡᠨ᠎ᠡ᠃
marriage-fact-no-booklet = ᠡᠷᠦᠬᠡ ᠠᠮᠠ᠎ᠶᠢᠨ ᠳᠡᠪᠲᠡᠷ ᠠᠪᠴᠤ ᠶᠠᠪᠤᠬᠤ ᠬᠡᠷᠡᠭ ᠦᠭᠡᠢ᠃
marriage-start-marry = ᠭᠡᠷᠯᠡᠬᠦ
marriage-start-divorce = ᠭᠡᠷᠯᠡᠯᠲᠡ ᠰᠠᠯᠬᠤ
marriage-start-divorce-days = ᠭᠡᠷᠯᠡᠯᠲᠡ ᠰᠠᠯᠬᠤ ᠡᠳᠦᠷ᠎ᠢ ᠶᠠᠭᠠᠬᠢᠵᠤ ᠲᠣᠭᠠᠴᠠᠬᠤ ᠪᠤᠢ
marriage-start-reissue = ᠦᠨᠡᠮᠯᠡᠯ᠎ᠢ ᠨᠥᠬᠥᠨ ᠠᠪᠬᠤ
# composed: 谈一谈 = зөвлөлдөх
marriage-start-talk = ᠬᠦᠮᠦᠨ᠎ᠲᠡᠢ ᠵᠥᠪᠯᠡᠯᠳᠦᠬᠦ
marriage-start-booked = ᠨᠢᠭᠡᠨᠲᠡ ᠪᠣᠯᠵᠣᠭᠰᠠᠨ ᠤᠤ
marriage-start-booked-line = ᠦᠵᠡᠬᠦ᠂ ᠴᠠᠭ᠎ᠢᠶᠠᠨ ᠥᠭᠡᠷᠡᠴᠢᠯᠡᠬᠦ᠂ ᠦᠭᠡᠢᠰᠭᠡᠬᠦ᠃
marriage-start-booked-button = ᠮᠢᠨᠦ ᠪᠣᠯᠵᠣᠭ᠎ᠠ

marriage-loading-failed-title = ᠣᠳᠣ ᠪᠣᠯᠵᠣᠵᠤ ᠪᠣᠯᠬᠤ ᠦᠭᠡᠢ
marriage-loading-failed-body = ᠲᠠᠨ᠎ᠤ ᠪᠥᠭᠯᠡᠭᠰᠡᠨ ᠬᠡᠪ᠎ᠢᠶᠡᠷ᠃ ᠲᠣᠣᠷ ᠰᠦᠯᠵᠢᠶ᠎ᠡ᠎ᠪᠡᠨ ᠦᠵᠡᠭᠡᠳ ᠳᠠᠬᠢᠨ ᠲᠤᠷᠰᠢᠭᠠᠷᠠᠢ᠃ ᠳᠠᠩᠰᠠᠯᠠᠯᠲᠠ᠎ᠶᠢᠨ ᠭᠠᠵᠠᠷ᠎ᠲᠤ ᠰᠢᠭᠤᠳ ᠣᠴᠢᠵᠤ ᠪᠠᠰᠠ ᠪᠣᠯᠤᠨ᠎ᠠ᠃

## What people come for
marriage-marry = ᠭᠡᠷᠯᠡᠬᠦ ᠳᠠᠩᠰᠠᠯᠠᠯᠲᠠ
marriage-marry-line = ᠬᠣᠶᠠᠭᠤᠯᠠ ᠬᠠᠮᠲᠤ ᠢᠷᠡᠵᠦ᠂ ᠰᠢᠯᠭᠠᠭᠤᠯᠤᠭᠠᠳ᠂ ᠲᠡᠨᠳᠡ ᠳᠠᠩᠰᠠᠯᠠᠭᠤᠯᠵᠤ᠂ ᠦᠨᠡᠮᠯᠡᠯ᠎ᠢᠶᠡᠨ ᠠᠪᠤᠨ᠎ᠠ᠃
marriage-divorce-apply = ᠭᠡᠷᠯᠡᠯᠲᠡ ᠰᠠᠯᠬᠤ ᠬᠦᠰᠡᠯᠲᠡ
marriage-divorce-apply-line = ᠨᠢᠭᠡᠳᠦᠭᠡᠷ ᠤᠳᠠᠭ᠎ᠠ᠄ ᠬᠣᠶᠠᠭᠤᠯᠠ ᠬᠠᠮᠲᠤ ᠬᠦᠰᠡᠯᠲᠡ ᠲᠤᠰᠢᠶᠠᠨ᠎ᠠ᠃
marriage-divorce-issue = ᠭᠡᠷᠯᠡᠯᠲᠡ ᠰᠠᠯᠤᠭᠰᠠᠨ ᠦᠨᠡᠮᠯᠡᠯ ᠠᠪᠬᠤ
marriage-divorce-issue-line = ᠬᠣᠶᠠᠳᠤᠭᠠᠷ ᠤᠳᠠᠭ᠎ᠠ᠄ ᠪᠣᠳᠣᠵᠤ ᠦᠵᠡᠬᠦ ᠬᠤᠭᠤᠴᠠᠭ᠎ᠠ ᠥᠩᠭᠡᠷᠡᠭᠡᠳ ᠬᠣᠶᠠᠭᠤᠯᠠ ᠬᠠᠮᠲᠤ ᠠᠪᠤᠨ᠎ᠠ᠃
marriage-reissue-marriage = ᠭᠡᠷᠯᠡᠯᠲᠡ᠎ᠶᠢᠨ ᠦᠨᠡᠮᠯᠡᠯ᠎ᠢ ᠨᠥᠬᠥᠨ ᠠᠪᠬᠤ
marriage-reissue-marriage-line = ᠦᠨᠡᠮᠯᠡᠯ᠎ᠢᠶᠡᠨ ᠭᠡᠭᠡᠭᠰᠡᠨ ᠡᠰᠡᠪᠡᠯ ᠡᠪᠳᠡᠷᠡᠭᠰᠡᠨ᠃
marriage-reissue-divorce = ᠭᠡᠷᠯᠡᠯᠲᠡ ᠰᠠᠯᠤᠭᠰᠠᠨ ᠦᠨᠡᠮᠯᠡᠯ᠎ᠢ ᠨᠥᠬᠥᠨ ᠠᠪᠬᠤ
marriage-reissue-divorce-line = ᠦᠨᠡᠮᠯᠡᠯ᠎ᠢᠶᠡᠨ ᠭᠡᠭᠡᠭᠰᠡᠨ ᠡᠰᠡᠪᠡᠯ ᠡᠪᠳᠡᠷᠡᠭᠰᠡᠨ᠃
# composed: 辅导 = зөвлөгөө өгөх
marriage-counselling = ᠭᠡᠷᠯᠡᠯᠲᠡ᠂ ᠭᠡᠷ ᠪᠦᠯᠢ᠎ᠶᠢᠨ ᠵᠥᠪᠯᠡᠭᠡ ᠥᠭᠬᠦ
marriage-counselling-line = ᠭᠡᠷ ᠪᠦᠯᠢ᠎ᠳᠦ ᠪᠡᠷᠬᠡᠰᠢᠶᠡᠯ ᠭᠠᠷᠪᠠᠯ ᠵᠥᠪᠯᠡᠭᠡ ᠥᠭᠭᠦᠭᠴᠢ ᠲᠤᠰᠠᠯᠠᠨ᠎ᠠ᠃
# composed: 颁证仪式 = үнэмлэх олгох ёслол
marriage-ceremony = ᠦᠨᠡᠮᠯᠡᠯ ᠣᠯᠭᠣᠬᠤ ᠶᠣᠰᠣᠯᠠᠯ
marriage-ceremony-line = ᠶᠣᠰᠣᠯᠠᠯ᠎ᠳᠤ ᠦᠨᠡᠮᠯᠡᠯ᠎ᠢᠶᠡᠨ ᠠᠪᠤᠨ᠎ᠠ᠃ ᠡᠴᠢᠭᠡ ᠡᠬᠡ᠂ ᠨᠠᠢᠵᠠ ᠢᠷᠡᠵᠦ ᠪᠣᠯᠤᠨ᠎ᠠ᠃

# composed: 香港、澳门、台湾 as in the divorce and document messages
marriage-case-hk-macao-taiwan = ᠨᠢᠭᠡ ᠡᠰᠡᠪᠡᠯ ᠬᠣᠶᠠᠭᠤᠯᠠ ᠱᠢᠶᠠᠩᠭᠠᠩ᠂ ᠣᠣᠮᠧᠨ᠂ ᠲᠠᠢᠸᠠᠨ᠎ᠤ ᠰᠠᠭᠤᠭᠠᠯᠢ ᠠᠷᠠᠳ
# composed: 华侨 = гадаадад суугаа Хятадын иргэн
marriage-case-overseas-chinese = ᠨᠢᠭᠡ ᠡᠰᠡᠪᠡᠯ ᠬᠣᠶᠠᠭᠤᠯᠠ ᠭᠠᠳᠠᠭᠠᠳᠤ᠎ᠳᠤ ᠰᠠᠭᠤᠵᠤ ᠪᠠᠢᠭ᠎ᠠ ᠳᠤᠮᠳᠠᠳᠤ ᠤᠯᠤᠰ᠎ᠤᠨ ᠢᠷᠭᠡᠨ
marriage-case-foreigner = ᠨᠢᠭᠡ ᠡᠰᠡᠪᠡᠯ ᠬᠣᠶᠠᠭᠤᠯᠠ ᠭᠠᠳᠠᠭᠠᠳᠤ ᠬᠦᠮᠦᠨ

## Come, or not yet: the questions
marriage-ready-back = ᠶᠠᠮᠠᠷ ᠬᠡᠷᠡᠭ᠎ᠲᠦ ᠪᠤᠴᠠᠬᠤ
marriage-ready-private = ᠵᠥᠪᠬᠡᠨ ᠡᠨᠡ ᠲᠥᠬᠥᠭᠡᠷᠦᠮᠵᠢ᠎ᠳᠦ ᠦᠵᠡᠨ᠎ᠡ᠂ ᠬᠠᠷᠢᠭᠤᠯᠲᠠ᠎ᠶᠢ ᠢᠯᠡᠭᠡᠬᠦ ᠦᠭᠡᠢ᠂ ᠨᠢᠭᠤᠷ᠎ᠢ ᠬᠠᠭᠠᠪᠠᠯ ᠦᠯᠡᠳᠡᠬᠦ ᠦᠭᠡᠢ
marriage-ready-skip = ᠪᠢ ᠪᠦᠭᠦᠳᠡ᠎ᠶᠢ ᠮᠡᠳᠡᠨ᠎ᠡ᠂ ᠰᠢᠭᠤᠳ ᠳᠠᠩᠰᠠᠯᠠᠯᠲᠠ᠎ᠶᠢᠨ ᠭᠠᠵᠠᠷ ᠰᠣᠩᠭᠣᠬᠤ
marriage-step-first = ᠲᠠᠨ᠎ᠤ ᠲᠤᠬᠠᠢ
marriage-step-second = ᠨᠥᠭᠦᠭᠡ ᠬᠦᠮᠦᠨ᠎ᠦ ᠲᠤᠬᠠᠢ
marriage-step-couple = ᠬᠣᠶᠠᠷ ᠬᠦᠮᠦᠨ᠎ᠦ ᠲᠤᠬᠠᠢ
marriage-step-count = ᠠᠯᠬᠤᠮ { $n }᠂ ᠨᠡᠢᠲᠡ { $of }
error-marriage-day-empty = ᠣᠨ ᠰᠠᠷ᠎ᠠ ᠡᠳᠦᠷ᠎ᠢᠶᠡᠨ ᠪᠢᠴᠢᠭᠡᠷᠡᠢ᠃
error-marriage-day-none = ᠡᠢᠮᠦ ᠡᠳᠦᠷ ᠦᠭᠡᠢ᠂ ᠳᠠᠬᠢᠨ ᠦᠵᠡᠭᠡᠷᠡᠢ᠃
error-marriage-day-future = ᠡᠨᠡ ᠡᠳᠦᠷ ᠢᠷᠡᠭᠡᠳᠦᠢ᠂ ᠳᠠᠬᠢᠨ ᠦᠵᠡᠭᠡᠷᠡᠢ᠃

## Come, or not yet: what follows
marriage-verdict-come = ᠢᠷᠡᠵᠦ ᠪᠣᠯᠤᠨ᠎ᠠ
marriage-verdict-come-body = ᠲᠠᠨ᠎ᠤ ᠬᠠᠷᠢᠭᠤᠯᠲᠠ᠎ᠪᠠᠷ ᠪᠣᠯ ᠰᠠᠭᠠᠳ ᠪᠠᠢᠬᠤ ᠦᠭᠡᠢ᠃ ᠳᠣᠣᠷᠠᠬᠢ ᠮᠠᠲ᠋ᠧᠷᠢᠶᠠᠯ᠎ᠢᠶᠠᠨ ᠠᠪᠴᠤ ᠢᠷᠡᠭᠡᠷᠡᠢ᠃
marriage-verdict-later = ᠣᠳᠣ ᠪᠤᠤ ᠢᠷᠡᠭᠡᠷᠡᠢ
marriage-verdict-later-body = ᠲᠠᠨ᠎ᠤ ᠬᠠᠷᠢᠭᠤᠯᠲᠠ᠎ᠪᠠᠷ ᠪᠣᠯ ᠡᠳᠦᠷ ᠨᠢ ᠪᠣᠯᠤᠭᠠᠳᠤᠢ᠃ ᠳᠠᠷᠠᠭᠠᠬᠢ ᠡᠳᠦᠷ᠎ᠢ ᠣᠳᠣ ᠪᠣᠯᠵᠣᠵᠤ ᠪᠣᠯᠤᠨ᠎ᠠ᠃
marriage-verdict-not-yet = ᠲᠦᠷ ᠪᠤᠤ ᠢᠷᠡᠭᠡᠷᠡᠢ
marriage-verdict-not-yet-body = ᠲᠠᠨ᠎ᠤ ᠬᠠᠷᠢᠭᠤᠯᠲᠠ᠎ᠪᠠᠷ ᠪᠣᠯ ᠣᠳᠣ ᠰᠢᠢᠳᠪᠦᠷᠢᠯᠡᠵᠦ ᠪᠣᠯᠬᠤ ᠦᠭᠡᠢ᠃ ᠰᠢᠯᠲᠠᠭᠠᠨ᠎ᠢ ᠨᠢ ᠳᠣᠣᠷ᠎ᠠ ᠪᠢᠴᠢᠪᠡ᠃
marriage-verdict-ask = ᠢᠷᠡᠬᠦ᠎ᠡᠴᠡ ᠡᠮᠦᠨ᠎ᠡ ᠠᠰᠠᠭᠤᠭᠠᠷᠠᠢ
marriage-verdict-ask-body = ᠵᠠᠷᠢᠮ ᠪᠠᠢᠳᠠᠯ᠎ᠢ ᠵᠥᠪᠬᠡᠨ ᠳᠠᠩᠰᠠᠯᠠᠯᠲᠠ᠎ᠶᠢᠨ ᠭᠠᠵᠠᠷ ᠮᠡᠳᠡᠨ᠎ᠡ᠃ ᠡᠬᠢᠯᠡᠭᠡᠳ ᠤᠲᠠᠰᠤᠳᠠᠵᠤ ᠠᠰᠠᠭᠤᠭᠠᠷᠠᠢ᠃
marriage-verdict-open = ᠬᠠᠷᠢᠭᠤᠯᠤᠭᠠᠳᠤᠢ ᠠᠰᠠᠭᠤᠯᠲᠠ ᠪᠠᠢᠨ᠎ᠠ
marriage-verdict-open-body = ᠬᠠᠷᠢᠭᠤᠯᠵᠤ ᠳᠠᠭᠤᠰᠪᠠᠯ ᠢᠷᠡᠵᠦ ᠪᠣᠯᠬᠤ ᠡᠰᠡᠬᠦ᠂ ᠶᠠᠭᠤ ᠠᠪᠴᠤ ᠶᠠᠪᠤᠬᠤ᠎ᠶᠢ ᠮᠡᠳᠡᠨ᠎ᠡ᠃
marriage-earliest = ᠡᠬᠢᠯᠡᠵᠦ ᠪᠣᠯᠬᠤ ᠡᠳᠦᠷ᠄ { $date }
marriage-window = ᠦᠨᠡᠮᠯᠡᠯ ᠠᠪᠬᠤ ᠡᠳᠦᠷ᠄ { $days }
marriage-window-open = ᠦᠨᠡᠮᠯᠡᠯ ᠠᠪᠴᠤ ᠡᠬᠢᠯᠡᠬᠦ ᠡᠳᠦᠷ᠄ { $date }᠂ ᠰᠡᠭᠦᠯ᠎ᠦᠨ ᠡᠳᠦᠷ ᠲᠣᠳᠣᠷᠬᠠᠢ ᠪᠢᠰᠢ
marriage-reasons = ᠶᠠᠭᠠᠬᠢᠭᠠᠳ
marriage-kind-not-yet = ᠣᠳᠣ ᠪᠣᠯᠬᠤ ᠦᠭᠡᠢ
marriage-kind-ask = ᠠᠰᠠᠭᠤᠬᠤ ᠬᠡᠷᠡᠭᠲᠡᠢ
marriage-reason-from = ᠡᠬᠢᠯᠡᠵᠦ ᠪᠣᠯᠬᠤ ᠡᠳᠦᠷ᠄ { $date }᠃
marriage-instead = ᠡᠬᠢᠯᠡᠭᠡᠳ ᠦᠵᠡᠬᠦ᠄ { $service }
marriage-who-first = ᠲᠠ
marriage-who-second = ᠨᠥᠭᠦᠭᠡ ᠬᠦᠮᠦᠨ
marriage-who-both = ᠬᠣᠶᠠᠭᠤᠯᠠ
marriage-needs-title = ᠵᠥᠪᠬᠡᠨ ᠵᠠᠷᠢᠮ ᠳᠠᠩᠰᠠᠯᠠᠯᠲᠠ᠎ᠶᠢᠨ ᠭᠠᠵᠠᠷ ᠰᠢᠢᠳᠪᠦᠷᠢᠯᠡᠨ᠎ᠡ
marriage-needs-body = ᠳᠠᠷᠠᠭᠠᠬᠢ ᠨᠢᠭᠤᠷ᠎ᠲᠤ ᠰᠢᠢᠳᠪᠦᠷᠢᠯᠡᠵᠦ ᠪᠣᠯᠬᠤ ᠭᠠᠵᠠᠷ ᠡᠮᠦᠨ᠎ᠡ ᠨᠢ ᠪᠠᠢᠨ᠎ᠠ᠃
marriage-papers-none = ᠮᠠᠲ᠋ᠧᠷᠢᠶᠠᠯ ᠠᠪᠴᠤ ᠶᠠᠪᠤᠬᠤ ᠬᠡᠷᠡᠭ ᠦᠭᠡᠢ᠃ ᠤᠲᠠᠰᠤᠳᠠᠵᠤ ᠠᠰᠠᠭᠤᠵᠤ ᠪᠣᠯᠤᠨ᠎ᠠ᠃
marriage-papers-not-needed = ᠬᠡᠷᠡᠭ ᠦᠭᠡᠢ ᠵᠦᠢᠯ
marriage-not-needed = ᠬᠡᠷᠡᠭ ᠦᠭᠡᠢ
marriage-paper-count = { $paper }᠂ { $n } ᠬᠠᠭᠤᠳᠠᠰᠤ
marriage-paper-perhaps = ᠬᠡᠷᠡᠭᠲᠡᠢ ᠪᠠᠢᠵᠤ ᠮᠠᠭᠠᠳ
marriage-paper-ask = ᠭᠠᠵᠠᠷ ᠪᠦᠷᠢ ᠠᠳᠠᠯᠢ ᠪᠢᠰᠢ᠂ ᠢᠷᠡᠬᠦ᠎ᠡᠴᠡ ᠡᠮᠦᠨ᠎ᠡ ᠳᠠᠩᠰᠠᠯᠠᠯᠲᠠ᠎ᠶᠢᠨ ᠭᠠᠵᠠᠷ᠎ᠠᠴᠠ ᠠᠰᠠᠭᠤᠭᠠᠷᠠᠢ᠃
marriage-cite-known = ᠡᠨᠡ ᠵᠦᠢᠯ᠎ᠢ ᠬᠠᠤᠯᠢ᠎ᠲᠠᠢ ᠲᠤᠯᠭᠠᠵᠤ ᠦᠵᠡᠭᠡᠳᠦᠢ᠃ ᠳᠠᠩᠰᠠᠯᠠᠯᠲᠠ᠎ᠶᠢᠨ ᠭᠠᠵᠠᠷ᠎ᠤᠨ ᠬᠡᠯᠡᠭᠰᠡᠨ᠎ᠢ ᠪᠠᠷᠢᠮᠲᠠᠯᠠᠨ᠎ᠠ᠃
marriage-cite-uncertain = ᠡᠨᠡ ᠵᠦᠢᠯ᠎ᠢ ᠪᠢᠴᠢᠭᠰᠡᠨ ᠪᠢᠴᠢᠭ ᠮᠠᠲ᠋ᠧᠷᠢᠶᠠᠯ ᠣᠯᠳᠠᠭᠰᠠᠨ ᠦᠭᠡᠢ᠃ ᠳᠠᠩᠰᠠᠯᠠᠯᠲᠠ᠎ᠶᠢᠨ ᠭᠠᠵᠠᠷ᠎ᠤᠨ ᠬᠡᠯᠡᠭᠰᠡᠨ᠎ᠢ ᠪᠠᠷᠢᠮᠲᠠᠯᠠᠨ᠎ᠠ᠃
marriage-cite-some = ᠬᠡᠳᠦᠨ ᠵᠦᠢᠯ᠎ᠢ ᠬᠠᠤᠯᠢ᠎ᠲᠠᠢ ᠲᠤᠯᠭᠠᠵᠤ ᠦᠵᠡᠭᠡᠳᠦᠢ᠃ ᠳᠠᠩᠰᠠᠯᠠᠯᠲᠠ᠎ᠶᠢᠨ ᠭᠠᠵᠠᠷ᠎ᠤᠨ ᠬᠡᠯᠡᠭᠰᠡᠨ᠎ᠢ ᠪᠠᠷᠢᠮᠲᠠᠯᠠᠨ᠎ᠠ᠃
marriage-law-as-of = ᠬᠠᠤᠯᠢ᠎ᠲᠠᠢ ᠲᠤᠯᠭᠠᠭᠰᠠᠨ ᠡᠳᠦᠷ᠄ { $date }
marriage-result-estimate = ᠡᠨᠡ ᠪᠣᠯ ᠪᠡᠯᠡᠳᠬᠡᠬᠦ᠎ᠳᠦ ᠲᠤᠰᠠᠯᠠᠬᠤ ᠶᠠᠪᠤᠳᠠᠯ᠃ ᠳᠠᠩᠰᠠᠯᠠᠵᠤ ᠪᠣᠯᠬᠤ ᠡᠰᠡᠬᠦ᠎ᠶᠢ ᠳᠠᠩᠰᠠᠯᠠᠯᠲᠠ᠎ᠶᠢᠨ ᠭᠠᠵᠠᠷ ᠰᠢᠯᠭᠠᠭᠠᠳ ᠰᠢᠢᠳᠪᠦᠷᠢᠯᠡᠨ᠎ᠡ᠃
marriage-answer-rest = ᠦᠷᠭᠦᠯᠵᠢᠯᠡᠭᠦᠯᠵᠦ ᠬᠠᠷᠢᠭᠤᠯᠬᠤ
marriage-book = ᠳᠠᠩᠰᠠᠯᠠᠯᠲᠠ᠎ᠶᠢᠨ ᠭᠠᠵᠠᠷ ᠰᠣᠩᠭᠣᠵᠤ ᠪᠣᠯᠵᠣᠬᠤ
marriage-see-offices = ᠳᠠᠩᠰᠠᠯᠠᠯᠲᠠ᠎ᠶᠢᠨ ᠭᠠᠵᠠᠷ᠎ᠢ ᠦᠵᠡᠬᠦ
marriage-change-answers = ᠬᠠᠷᠢᠭᠤᠯᠲᠠ᠎ᠪᠠᠨ ᠵᠠᠰᠠᠬᠤ
marriage-ask-whom = ᠳᠠᠩᠰᠠᠯᠠᠯᠲᠠ᠎ᠶᠢᠨ ᠭᠠᠵᠠᠷ᠎ᠲᠤ ᠡᠰᠡᠪᠡᠯ ᠡᠨᠳᠡ ᠤᠲᠠᠰᠤᠳᠠᠵᠤ ᠠᠰᠠᠭᠤᠭᠠᠷᠠᠢ᠄

## Privacy
privacy-stays-4 = ᠭᠡᠷᠯᠡᠯᠲᠡ᠎ᠶᠢᠨ ᠳᠠᠩᠰᠠᠯᠠᠯᠲᠠ᠎ᠳᠤ ᠢᠷᠡᠵᠦ ᠪᠣᠯᠬᠤ ᠡᠰᠡᠬᠦ᠎ᠶᠢᠨ ᠬᠠᠷᠢᠭᠤᠯᠲᠠ᠃ ᠵᠥᠪᠬᠡᠨ ᠨᠡᠭᠡᠭᠰᠡᠨ ᠨᠢᠭᠤᠷ᠎ᠲᠤ ᠪᠠᠢᠨ᠎ᠠ᠂ ᠬᠠᠭᠠᠪᠠᠯ ᠦᠯᠡᠳᠡᠬᠦ ᠦᠭᠡᠢ᠃
privacy-stays-5 = ᠲᠠᠨ᠎ᠤ ᠣᠷᠣᠨ ᠪᠠᠢᠷᠢ᠃ 《ᠨᠠᠳᠠ᠎ᠳᠤ ᠣᠢᠷ᠎ᠠ ᠨᠢ》 ᠭᠡᠰᠡᠨ᠎ᠢ ᠳᠠᠷᠤᠪᠠᠯ ᠰᠠᠶᠢ ᠠᠰᠠᠭᠤᠨ᠎ᠠ᠂ ᠵᠥᠪᠬᠡᠨ ᠬᠣᠯᠠ ᠣᠢᠷ᠎ᠠ᠎ᠶᠢ ᠬᠠᠷᠢᠴᠠᠭᠤᠯᠬᠤ᠎ᠳᠤ ᠬᠡᠷᠡᠭᠯᠡᠨ᠎ᠡ᠃

## Where
marriage-offices-title = ᠬᠠᠮᠢᠭ᠎ᠠ ᠣᠴᠢᠬᠤ ᠪᠤᠢ
marriage-offices-back = ᠢᠷᠡᠵᠦ ᠪᠣᠯᠬᠤ ᠡᠰᠡᠬᠦ᠎ᠳᠦ ᠪᠤᠴᠠᠬᠤ
# composed: 内地 = дотоод газар
marriage-offices-anywhere = ᠬᠣᠶᠠᠭᠤᠯᠠ ᠳᠣᠲᠣᠭᠠᠳᠤ ᠭᠠᠵᠠᠷ᠎ᠤᠨ ᠰᠠᠭᠤᠭᠠᠯᠢ ᠠᠷᠠᠳ ᠪᠣᠯ ᠤᠯᠤᠰ᠎ᠤᠨ ᠠᠯᠢ ᠴᠤ ᠳᠠᠩᠰᠠᠯᠠᠯᠲᠠ᠎ᠶᠢᠨ ᠭᠠᠵᠠᠷ᠎ᠲᠤ ᠪᠣᠯᠤᠨ᠎ᠠ᠂ ᠡᠷᠦᠬᠡ ᠠᠮᠠ᠎ᠶᠢ ᠦᠵᠡᠬᠦ ᠦᠭᠡᠢ
marriage-offices-count = ᠣᠯᠳᠠᠭᠰᠠᠨ ᠳᠠᠩᠰᠠᠯᠠᠯᠲᠠ᠎ᠶᠢᠨ ᠭᠠᠵᠠᠷ᠄ { $n }
marriage-offices-none-title = ᠰᠢᠢᠳᠪᠦᠷᠢᠯᠡᠵᠦ ᠪᠣᠯᠬᠤ ᠭᠠᠵᠠᠷ ᠣᠯᠳᠠᠭᠰᠠᠨ ᠦᠭᠡᠢ
marriage-offices-none-body = ᠥᠭᠡᠷ᠎ᠡ ᠨᠡᠷ᠎ᠡ᠎ᠪᠡᠷ ᠬᠠᠢᠬᠤ ᠡᠰᠡᠪᠡᠯ 12345 ᠤᠲᠠᠰᠤᠳᠠᠵᠤ ᠠᠰᠠᠭᠤᠭᠠᠷᠠᠢ᠃
marriage-offices-not-here = ᠡᠳᠡᠭᠡᠷ ᠭᠠᠵᠠᠷ᠎ᠲᠤ ᠰᠢᠢᠳᠪᠦᠷᠢᠯᠡᠬᠦ ᠦᠭᠡᠢ
marriage-not-here-service = ᠡᠨᠳᠡ ᠡᠨᠡ ᠬᠡᠷᠡᠭ᠎ᠢ ᠰᠢᠢᠳᠪᠦᠷᠢᠯᠡᠬᠦ ᠦᠭᠡᠢ᠃
marriage-not-here-hk-macao-taiwan = ᠡᠨᠳᠡ ᠱᠢᠶᠠᠩᠭᠠᠩ᠂ ᠣᠣᠮᠧᠨ᠂ ᠲᠠᠢᠸᠠᠨ᠎ᠤ ᠰᠠᠭᠤᠭᠠᠯᠢ ᠠᠷᠠᠳ᠎ᠤᠨ ᠳᠠᠩᠰᠠᠯᠠᠯᠲᠠ᠎ᠶᠢ ᠰᠢᠢᠳᠪᠦᠷᠢᠯᠡᠵᠦ ᠪᠣᠯᠬᠤ ᠦᠭᠡᠢ᠃
marriage-not-here-overseas-chinese = ᠡᠨᠳᠡ ᠭᠠᠳᠠᠭᠠᠳᠤ᠎ᠳᠤ ᠰᠠᠭᠤᠵᠤ ᠪᠠᠢᠭ᠎ᠠ ᠳᠤᠮᠳᠠᠳᠤ ᠤᠯᠤᠰ᠎ᠤᠨ ᠢᠷᠭᠡᠨ᠎ᠦ ᠳᠠᠩᠰᠠᠯᠠᠯᠲᠠ᠎ᠶᠢ ᠰᠢᠢᠳᠪᠦᠷᠢᠯᠡᠵᠦ ᠪᠣᠯᠬᠤ ᠦᠭᠡᠢ᠃
marriage-not-here-foreigner = ᠡᠨᠳᠡ ᠭᠠᠳᠠᠭᠠᠳᠤ ᠬᠦᠮᠦᠨ᠎ᠦ ᠳᠠᠩᠰᠠᠯᠠᠯᠲᠠ᠎ᠶᠢ ᠰᠢᠢᠳᠪᠦᠷᠢᠯᠡᠵᠦ ᠪᠣᠯᠬᠤ ᠦᠭᠡᠢ᠃
marriage-find-label = ᠳᠠᠩᠰᠠᠯᠠᠯᠲᠠ᠎ᠶᠢᠨ ᠭᠠᠵᠠᠷ ᠬᠠᠢᠬᠤ
marriage-find-near = ᠨᠠᠳᠠ᠎ᠳᠤ ᠣᠢᠷ᠎ᠠ ᠨᠢ
marriage-find-text = ᠨᠡᠷ᠎ᠡ᠎ᠪᠡᠷ ᠬᠠᠢᠬᠤ
marriage-find-hint = ᠬᠣᠰᠢᠭᠤ᠂ ᠰᠢᠶᠠᠨ᠂ ᠬᠣᠲᠠ ᠡᠰᠡᠪᠡᠯ ᠳᠠᠩᠰᠠᠯᠠᠯᠲᠠ᠎ᠶᠢᠨ ᠭᠠᠵᠠᠷ᠎ᠤᠨ ᠨᠡᠷ᠎ᠡ᠎ᠶᠢ ᠪᠢᠴᠢᠭᠡᠷᠡᠢ᠃ ᠮᠣᠩᠭᠣᠯ᠂ ᠬᠢᠲᠠᠳ ᠦᠰᠦᠭ ᠠᠯᠢ ᠨᠢ ᠴᠤ ᠪᠣᠯᠤᠨ᠎ᠠ᠃
marriage-find-banner = ᠬᠣᠰᠢᠭᠤ᠂ ᠰᠢᠶᠠᠨ᠂ ᠬᠣᠲᠠ᠎ᠪᠠᠷ ᠬᠠᠢᠬᠤ
marriage-find-banner-legend = ᠠᠯᠢ ᠬᠣᠰᠢᠭᠤ᠂ ᠰᠢᠶᠠᠨ᠂ ᠬᠣᠲᠠ ᠪᠤᠢ
marriage-find-all = ᠪᠦᠭᠦᠳᠡ᠎ᠶᠢ ᠦᠵᠡᠬᠦ
marriage-near-asking = ᠲᠠᠨ᠎ᠤ ᠣᠷᠣᠨ ᠪᠠᠢᠷᠢ᠎ᠶᠢ ᠬᠠᠢᠵᠤ ᠪᠠᠢᠨ᠎ᠠ
# composed: 直线距离 = шулуун зай
marriage-near-found = ᠰᠢᠯᠤᠭᠤᠨ ᠵᠠᠢ᠎ᠪᠠᠷ ᠳ᠋ᠤᠭᠠᠷᠯᠠᠪᠠ᠃ ᠣᠷᠣᠨ ᠪᠠᠢᠷᠢ᠎ᠶᠢ ᠵᠥᠪᠬᠡᠨ ᠡᠨᠡ ᠲᠥᠬᠥᠭᠡᠷᠦᠮᠵᠢ᠎ᠳᠦ ᠬᠡᠷᠡᠭᠯᠡᠨ᠎ᠡ᠂ ᠢᠯᠡᠭᠡᠭᠰᠡᠨ ᠦᠭᠡᠢ᠃
marriage-near-refused = ᠲᠠᠨ᠎ᠤ ᠣᠷᠣᠨ ᠪᠠᠢᠷᠢ᠎ᠶᠢ ᠠᠪᠤᠭᠰᠠᠨ ᠦᠭᠡᠢ
marriage-near-not-found = ᠲᠠᠨ᠎ᠤ ᠣᠷᠣᠨ ᠪᠠᠢᠷᠢ ᠣᠯᠳᠠᠭᠰᠠᠨ ᠦᠭᠡᠢ
marriage-near-unsupported = ᠡᠨᠡ ᠲᠥᠬᠥᠭᠡᠷᠦᠮᠵᠢ ᠣᠷᠣᠨ ᠪᠠᠢᠷᠢ᠎ᠪᠠᠨ ᠬᠡᠯᠡᠵᠦ ᠴᠢᠳᠠᠬᠤ ᠦᠭᠡᠢ
marriage-near-instead = ᠨᠡᠷ᠎ᠡ᠎ᠪᠡᠷ ᠡᠰᠡᠪᠡᠯ ᠬᠣᠰᠢᠭᠤ᠂ ᠰᠢᠶᠠᠨ᠂ ᠬᠣᠲᠠ᠎ᠪᠠᠷ ᠬᠠᠢᠵᠤ ᠪᠣᠯᠤᠨ᠎ᠠ᠃ ᠣᠷᠣᠨ ᠪᠠᠢᠷᠢ᠎ᠪᠠᠷ ᠬᠠᠢᠬᠤ ᠪᠣᠯ ᠲᠥᠬᠥᠭᠡᠷᠦᠮᠵᠢ᠎ᠶᠢᠨ ᠲᠣᠬᠢᠷᠠᠭᠤᠯᠭ᠎ᠠ᠎ᠳᠤ ᠵᠥᠪᠰᠢᠶᠡᠷᠡᠭᠡᠷᠡᠢ᠃
marriage-far = ᠰᠢᠯᠤᠭᠤᠨ ᠵᠠᠢ᠄ ᠣᠢᠷᠠᠯᠴᠠᠭ᠎ᠠ { $n } ᠺᠢᠯᠣᠮᠧᠲ᠋ᠷ
marriage-far-near = ᠰᠢᠯᠤᠭᠤᠨ ᠵᠠᠢ᠄ 1 ᠺᠢᠯᠣᠮᠧᠲ᠋ᠷ᠎ᠡᠴᠡ ᠪᠠᠭ᠎ᠠ
marriage-today = ᠥᠨᠦᠳᠦᠷ᠄ { $hours }
marriage-span = { $from }᠂ { $to } ᠬᠦᠷᠲᠡᠯ᠎ᠡ
marriage-open = ᠣᠳᠣ ᠨᠡᠭᠡᠭᠰᠡᠨ᠂ { $until } ᠬᠦᠷᠲᠡᠯ᠎ᠡ
marriage-opens-today = ᠣᠳᠣ ᠬᠠᠭᠠᠭᠰᠠᠨ᠂ ᠥᠨᠦᠳᠦᠷ { $at } ᠨᠡᠭᠡᠨ᠎ᠡ
marriage-opens-tomorrow = ᠣᠳᠣ ᠬᠠᠭᠠᠭᠰᠠᠨ᠂ ᠮᠠᠷᠭᠠᠰᠢ { $at } ᠨᠡᠭᠡᠨ᠎ᠡ
marriage-opens = ᠣᠳᠣ ᠬᠠᠭᠠᠭᠰᠠᠨ᠃ ᠨᠡᠭᠡᠬᠦ ᠴᠠᠭ᠄ { $day }᠂ { $at }
marriage-closed = ᠣᠳᠣ ᠬᠠᠭᠠᠭᠰᠠᠨ
marriage-walk-in = ᠪᠣᠯᠵᠣᠭ᠎ᠠ ᠦᠭᠡᠢ ᠬᠦᠮᠦᠨ᠎ᠳᠦ ᠴᠠᠭ ᠪᠦᠷᠢ ᠦᠯᠡᠳᠡᠭᠡᠬᠦ ᠣᠷᠣᠨ᠄ { $n }᠃
marriage-closed-days = ᠠᠵᠢᠯᠯᠠᠬᠤ ᠦᠭᠡᠢ ᠡᠳᠦᠷ᠄ { $days }
marriage-closed-days-because = ᠠᠵᠢᠯᠯᠠᠬᠤ ᠦᠭᠡᠢ ᠡᠳᠦᠷ᠄ { $days }᠃ { $reason }
marriage-office-more = ᠪᠠᠰᠠ ᠶᠠᠮᠠᠷ ᠬᠡᠷᠡᠭ ᠰᠢᠢᠳᠪᠦᠷᠢᠯᠡᠬᠦ ᠪᠤᠢ
marriage-office-services = ᠡᠨᠳᠡ ᠰᠢᠢᠳᠪᠦᠷᠢᠯᠡᠬᠦ ᠬᠡᠷᠡᠭ
marriage-office-cases = ᠡᠢᠮᠦ ᠳᠠᠩᠰᠠᠯᠠᠯᠲᠠ᠎ᠶᠢ ᠪᠠᠰᠠ ᠰᠢᠢᠳᠪᠦᠷᠢᠯᠡᠨ᠎ᠡ
marriage-choose = ᠡᠨᠳᠡ ᠴᠠᠭ ᠰᠣᠩᠭᠣᠬᠤ
marriage-choose-named = ᠡᠨᠳᠡ ᠴᠠᠭ ᠰᠣᠩᠭᠣᠬᠤ᠄ { $name }

## The desk of a registry
# composed: 工作台 = ажлын ширээ
staff-title = ᠠᠵᠢᠯᠲᠠᠨ᠎ᠤ ᠠᠵᠢᠯ᠎ᠤᠨ ᠰᠢᠷᠡᠭᠡ
