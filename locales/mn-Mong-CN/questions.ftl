### Draft translation: no native editor has read these messages.
### The frame of the self-check's questions, and what is wrong with an answer.
### Ids of questions: q-<question>-title, -hint, -help, -label and q-<question>-o-<option>; one file a block.

## Frame

self-check-name = ᠠᠪᠤᠷᠠᠯᠲᠠ᠎ᠶᠢ ᠥᠪᠡᠷᠲᠡᠭᠡᠨ ᠰᠢᠯᠭᠠᠬᠤ
self-check-start-title = ᠲᠠᠨ᠎ᠤ ᠭᠡᠷ ᠪᠦᠯᠢ ᠶᠠᠮᠠᠷ ᠠᠪᠤᠷᠠᠯᠲᠠ ᠠᠪᠴᠤ ᠪᠣᠯᠬᠤ᠎ᠶᠢ ᠦᠵᠡᠭᠡᠷᠡᠢ
self-check-start-lede = ᠬᠡᠳᠦᠨ ᠠᠰᠠᠭᠤᠯᠲᠠ᠎ᠳᠤ ᠬᠠᠷᠢᠭᠤᠯᠤᠭᠠᠳ᠂ ᠲᠠᠨ᠎ᠤ ᠭᠡᠷ ᠪᠦᠯᠢ ᠶᠠᠮᠠᠷ ᠠᠪᠤᠷᠠᠯᠲᠠ᠎ᠶᠢᠨ ᠨᠥᠬᠥᠴᠡᠯ᠎ᠳᠦ ᠲᠣᠬᠢᠷᠠᠬᠤ᠎ᠶᠢ ᠦᠵᠡᠭᠡᠷᠡᠢ᠃ ᠰᠢᠯᠲᠠᠭᠠᠨ ᠪᠠ ᠮᠥᠩᠭᠥᠨ᠎ᠦ ᠲᠣᠭ᠎ᠠ᠎ᠶᠢ ᠴᠤ ᠬᠡᠯᠡᠵᠦ ᠥᠭᠦᠨ᠎ᠡ᠃
self-check-start-time = ᠶᠡᠷᠦ ᠨᠢ 10 ᠮᠢᠨᠦ᠋ᠲ ᠣᠷᠴᠢᠮ ᠪᠣᠯᠤᠨ᠎ᠠ᠃ ᠬᠡᠵᠢᠶ᠎ᠡ ᠴᠤ ᠵᠣᠭᠰᠣᠵᠤ ᠪᠣᠯᠤᠨ᠎ᠠ᠂ ᠳᠠᠷᠠᠭ᠎ᠠ ᠨᠢ ᠦᠷᠭᠦᠯᠵᠢᠯᠡᠭᠦᠯᠵᠦ ᠬᠠᠷᠢᠭᠤᠯᠤᠨ᠎ᠠ᠃
self-check-start-private = ᠨᠡᠪᠲᠡᠷᠡᠬᠦ ᠬᠡᠷᠡᠭ ᠦᠭᠡᠢ᠃ ᠣᠪᠣᠭ ᠨᠡᠷ᠎ᠡ᠂ ᠪᠡᠶ᠎ᠡ᠎ᠶᠢᠨ ᠦᠨᠡᠮᠯᠡᠯ᠎ᠦᠨ ᠨᠣᠮᠧᠷ ᠠᠰᠠᠭᠤᠬᠤ ᠦᠭᠡᠢ᠃ ᠲᠠᠨ᠎ᠤ ᠬᠠᠷᠢᠭᠤᠯᠲᠠ ᠵᠥᠪᠬᠡᠨ ᠡᠨᠡ ᠲᠥᠬᠥᠭᠡᠷᠦᠮᠵᠢ᠎ᠳᠦ ᠦᠯᠡᠳᠡᠨ᠎ᠡ᠃ ᠭᠠᠵᠠᠷ᠎ᠤᠨ ᠪᠠᠷᠢᠮᠵᠢᠶ᠎ᠠ᠎ᠶᠢ ᠪᠠᠭᠤᠯᠭᠠᠬᠤ᠎ᠠᠴᠠ ᠭᠠᠳᠠᠨ᠎ᠠ ᠶᠠᠭᠤ ᠴᠤ ᠢᠯᠡᠭᠡᠬᠦ ᠦᠭᠡᠢ᠃
# composed: estimate = ойролцоо + тооцоо (words in the dictionary)
self-check-start-estimate = ᠡᠨᠡ ᠪᠣᠯ ᠣᠢᠷᠠᠯᠴᠠᠭ᠎ᠠ ᠲᠣᠭᠠᠴᠠᠭ᠎ᠠ᠃ ᠨᠥᠬᠥᠴᠡᠯ᠎ᠳᠦ ᠲᠣᠬᠢᠷᠠᠬᠤ ᠡᠰᠡᠬᠦ᠎ᠶᠢ ᠰᠤᠮᠤ᠂ ᠰᠢᠶᠠᠩ᠂ ᠪᠠᠯᠭᠠᠰᠤ᠂ ᠵᠡᠭᠡᠯᠢ ᠭᠤᠳᠤᠮᠵᠢ ᠪᠣᠯᠤᠨ ᠢᠷᠭᠡᠨ᠎ᠦ ᠵᠠᠰᠠᠭ᠎ᠤᠨ ᠲᠣᠪᠴᠢᠶ᠎ᠠ ᠰᠢᠯᠭᠠᠨ ᠪᠠᠢᠴᠠᠭᠠᠭᠠᠳ ᠰᠢᠢᠳᠪᠦᠷᠢᠯᠡᠨ᠎ᠡ᠃
self-check-start-anyway = ᠶᠠᠮᠠᠷ ᠴᠤ ᠳ᠋ᠦᠩ ᠭᠠᠷᠴᠤ᠂ ᠲᠠ ᠬᠦᠰᠡᠯᠲᠡ ᠭᠠᠷᠭᠠᠵᠤ ᠪᠣᠯᠤᠨ᠎ᠠ᠃
self-check-start-button = ᠡᠬᠢᠯᠡᠬᠦ
self-check-continue-title = ᠲᠠ ᠤᠷᠢᠳᠠ ᠵᠠᠷᠢᠮ ᠠᠰᠠᠭᠤᠯᠲᠠ᠎ᠳᠤ ᠬᠠᠷᠢᠭᠤᠯᠤᠭᠰᠠᠨ ᠪᠠᠢᠨ᠎ᠠ
self-check-continue-button = ᠦᠷᠭᠦᠯᠵᠢᠯᠡᠭᠦᠯᠵᠦ ᠬᠠᠷᠢᠭᠤᠯᠬᠤ
self-check-erase-button = ᠤᠷᠢᠳᠠᠬᠢ ᠬᠠᠷᠢᠭᠤᠯᠲᠠ᠎ᠪᠠᠨ ᠬᠠᠰᠤᠬᠤ
self-check-erase-title = ᠤᠷᠢᠳᠠᠬᠢ ᠬᠠᠷᠢᠭᠤᠯᠲᠠ᠎ᠪᠠᠨ ᠬᠠᠰᠤᠬᠤ ᠤᠤ
self-check-erase-body = ᠬᠠᠰᠤᠭᠰᠠᠨ᠎ᠤ ᠳᠠᠷᠠᠭ᠎ᠠ ᠰᠡᠷᠭᠦᠭᠡᠵᠦ ᠴᠢᠳᠠᠬᠤ ᠦᠭᠡᠢ᠃
self-check-erase-confirm = ᠬᠠᠰᠤᠬᠤ
self-check-erase-cancel = ᠬᠠᠰᠤᠬᠤ ᠦᠭᠡᠢ
self-check-erased = ᠨᠢᠭᠡᠨᠲᠡ ᠬᠠᠰᠤᠪᠠ᠃
self-check-unreadable-title = ᠤᠷᠢᠳᠠᠬᠢ ᠬᠠᠷᠢᠭᠤᠯᠲᠠ᠎ᠶᠢ ᠨᠡᠭᠡᠭᠡᠵᠦ ᠴᠢᠳᠠᠭᠰᠠᠨ ᠦᠭᠡᠢ
self-check-unreadable-body = ᠲᠥᠬᠥᠭᠡᠷᠦᠮᠵᠢ ᠡᠪᠳᠡᠷᠡᠭᠰᠡᠨ ᠪᠠᠢᠵᠤ ᠮᠠᠭᠠᠳ᠃ ᠬᠠᠰᠤᠭᠠᠳ ᠳᠠᠬᠢᠨ ᠬᠠᠷᠢᠭᠤᠯᠤᠭᠠᠷᠠᠢ᠃
self-check-not-saved-title = ᠬᠠᠷᠢᠭᠤᠯᠲᠠ ᠡᠨᠡ ᠲᠥᠬᠥᠭᠡᠷᠦᠮᠵᠢ᠎ᠳᠦ ᠬᠠᠳᠠᠭᠠᠯᠠᠭᠳᠠᠭᠰᠠᠨ ᠦᠭᠡᠢ
# composed: 公用设备 = нийтийн хэрэглэх төхөөрөмж
self-check-kiosk = ᠡᠨᠡ ᠪᠣᠯ ᠨᠡᠢᠲᠡ᠎ᠶᠢᠨ ᠬᠡᠷᠡᠭᠯᠡᠬᠦ ᠲᠥᠬᠥᠭᠡᠷᠦᠮᠵᠢ᠃ ᠲᠠᠨ᠎ᠤ ᠬᠠᠷᠢᠭᠤᠯᠲᠠ ᠡᠭᠦᠨ᠎ᠳᠦ ᠦᠯᠡᠳᠡᠬᠦ ᠦᠭᠡᠢ᠃ ᠶᠠᠪᠤᠬᠤ᠎ᠠᠴᠠ ᠡᠮᠦᠨ᠎ᠡ 《ᠲᠡᠭᠦᠰᠬᠡᠬᠦ》 ᠭᠡᠰᠡᠨ᠎ᠢ ᠳᠠᠷᠤᠭᠠᠷᠠᠢ᠃
self-check-end-button = ᠲᠡᠭᠦᠰᠬᠡᠬᠦ᠂ ᠮᠢᠨᠦ ᠬᠠᠷᠢᠭᠤᠯᠲᠠ᠎ᠶᠢ ᠬᠠᠰᠤᠬᠤ
self-check-loading-failed-title = ᠥᠪᠡᠷᠲᠡᠭᠡᠨ ᠰᠢᠯᠭᠠᠬᠤ ᠮᠠᠲ᠋ᠧᠷᠢᠶᠠᠯ᠎ᠢ ᠪᠠᠭᠤᠯᠭᠠᠵᠤ ᠴᠢᠳᠠᠭᠰᠠᠨ ᠦᠭᠡᠢ
self-check-loading-failed-body = ᠲᠣᠣᠷ ᠰᠦᠯᠵᠢᠶ᠎ᠡ ᠪᠠᠢᠭ᠎ᠠ ᠡᠰᠡᠬᠦ᠎ᠶᠢ ᠦᠵᠡᠭᠡᠳ ᠳᠠᠬᠢᠨ ᠲᠤᠷᠰᠢᠭᠠᠷᠠᠢ᠃ ᠤᠲᠠᠰᠤᠳᠠᠵᠤ ᠠᠰᠠᠭᠤᠵᠤ ᠴᠤ ᠪᠣᠯᠤᠨ᠎ᠠ᠃
self-check-retry = ᠳᠠᠬᠢᠵᠤ ᠲᠤᠷᠰᠢᠬᠤ
self-check-rates-failed-title = ᠲᠤᠰ ᠭᠠᠵᠠᠷ᠎ᠤᠨ ᠪᠠᠷᠢᠮᠵᠢᠶ᠎ᠠ᠎ᠶᠢ ᠪᠠᠭᠤᠯᠭᠠᠵᠤ ᠴᠢᠳᠠᠭᠰᠠᠨ ᠦᠭᠡᠢ
self-check-rates-failed-body = ᠲᠤᠰ ᠭᠠᠵᠠᠷ᠎ᠤᠨ ᠪᠠᠷᠢᠮᠵᠢᠶ᠎ᠠ ᠦᠭᠡᠢ ᠪᠣᠯ ᠳ᠋ᠦᠩ ᠭᠠᠷᠭᠠᠵᠤ ᠴᠢᠳᠠᠬᠤ ᠦᠭᠡᠢ᠃ ᠲᠣᠣᠷ ᠰᠦᠯᠵᠢᠶ᠎ᠡ ᠪᠠᠢᠭ᠎ᠠ ᠡᠰᠡᠬᠦ᠎ᠶᠢ ᠦᠵᠡᠭᠡᠳ ᠳᠠᠬᠢᠨ ᠲᠤᠷᠰᠢᠭᠠᠷᠠᠢ᠃ ᠲᠠᠨ᠎ᠤ ᠬᠠᠷᠢᠭᠤᠯᠲᠠ ᠪᠦᠭᠦᠳᠡ ᠬᠡᠪᠡᠭᠡᠷ ᠪᠠᠢᠨ᠎ᠠ᠃
self-check-other-place = ᠥᠭᠡᠷ᠎ᠡ ᠭᠠᠵᠠᠷ ᠰᠣᠩᠭᠣᠬᠤ
self-check-no-place = ᠲᠠᠨ᠎ᠤ ᠪᠥᠭᠯᠡᠭᠰᠡᠨ ᠭᠠᠵᠠᠷ ᠣᠯᠳᠠᠭᠰᠠᠨ ᠦᠭᠡᠢ᠃ ᠳᠠᠬᠢᠨ ᠰᠣᠩᠭᠣᠭᠠᠷᠠᠢ᠃

q-with-who = { $who }᠄ { $title }
q-next = ᠳᠠᠷᠠᠭᠠᠬᠢ
q-previous = ᠡᠮᠦᠨᠡᠬᠢ
q-dont-know = ᠪᠢ ᠮᠡᠳᠡᠬᠦ ᠦᠭᠡᠢ
q-rather-not-say = ᠪᠢ ᠬᠡᠯᠡᠬᠦ ᠳᠤᠷ᠎ᠠ ᠦᠭᠡᠢ
q-escaped-dont-know = ᠲᠠᠨ᠎ᠤ ᠣᠳᠣᠬᠢ ᠬᠠᠷᠢᠭᠤᠯᠲᠠ᠄ ᠮᠡᠳᠡᠬᠦ ᠦᠭᠡᠢ᠃
q-escaped-rather-not-say = ᠲᠠᠨ᠎ᠤ ᠣᠳᠣᠬᠢ ᠬᠠᠷᠢᠭᠤᠯᠲᠠ᠄ ᠬᠡᠯᠡᠬᠦ ᠳᠤᠷ᠎ᠠ ᠦᠭᠡᠢ᠃
q-why = ᠡᠭᠦᠨ᠎ᠢ ᠶᠠᠭᠠᠬᠢᠭᠠᠳ ᠠᠰᠠᠭᠤᠳᠠᠭ ᠪᠤᠢ
q-sensitive = ᠡᠨᠡ ᠪᠣᠯ ᠲᠠᠨ᠎ᠤ ᠨᠢᠭᠤᠴᠠ᠃ ᠬᠡᠯᠡᠬᠦ ᠳᠤᠷ᠎ᠠ ᠦᠭᠡᠢ ᠪᠣᠯ ᠴᠤ ᠬᠠᠮᠢᠶ᠎ᠠ ᠦᠭᠡᠢ᠃ ᠠᠵᠢᠯᠲᠠᠨ ᠲᠠᠨ᠎ᠲᠠᠢ ᠨᠢᠭᠤᠷ ᠲᠤᠯᠤᠨ ᠰᠢᠯᠭᠠᠨ ᠪᠠᠢᠴᠠᠭᠠᠨ᠎ᠠ᠃
q-block-urgent = ᠶᠠᠭᠠᠷᠠᠯᠲᠠᠢ ᠬᠡᠷᠡᠭ
q-block-place = ᠰᠠᠭᠤᠬᠤ ᠭᠠᠵᠠᠷ
q-block-people = ᠭᠡᠷ ᠪᠦᠯᠢ᠎ᠶᠢᠨ ᠬᠦᠮᠦᠨ
q-block-benefits = ᠨᠢᠭᠡᠨᠲᠡ ᠠᠪᠴᠤ ᠪᠠᠢᠭ᠎ᠠ ᠠᠪᠤᠷᠠᠯᠲᠠ
q-block-health = ᠪᠡᠶ᠎ᠡ᠎ᠶᠢᠨ ᠪᠠᠢᠳᠠᠯ
q-block-children = ᠬᠡᠦᠬᠡᠳ
q-block-income = ᠣᠷᠣᠯᠭ᠎ᠠ
q-block-support = ᠠᠰᠠᠷᠠᠵᠤ ᠴᠢᠳᠠᠬᠤ ᠬᠦᠮᠦᠨ
q-block-spending = ᠶᠡᠬᠡ ᠵᠠᠷᠤᠯᠭ᠎ᠠ
q-block-property = ᠬᠥᠷᠥᠩᠭᠡ

answer-yes = ᠲᠡᠢᠮᠦ
answer-no = ᠦᠭᠡᠢ
answer-dont-know = ᠮᠡᠳᠡᠬᠦ ᠦᠭᠡᠢ
answer-rather-not-say = ᠬᠡᠯᠡᠬᠦ ᠳᠤᠷ᠎ᠠ ᠦᠭᠡᠢ
answer-none = ᠦᠭᠡᠢ
answer-month = ᠰᠠᠷ᠎ᠠ ᠪᠦᠷᠢ { $amount } ᠲᠥᠭᠦᠷᠢᠭ
answer-year = ᠵᠢᠯ ᠪᠦᠷᠢ { $amount } ᠲᠥᠭᠦᠷᠢᠭ
answer-yuan = { $amount } ᠲᠥᠭᠦᠷᠢᠭ
answer-people = { $relation }᠄ { $count } ᠬᠦᠮᠦᠨ
answer-alone = ᠥᠭᠡᠷ᠎ᠡ ᠬᠦᠮᠦᠨ ᠦᠭᠡᠢ

member-self = ᠲᠠ ᠥᠪᠡᠷ᠎ᠢᠶᠡᠨ
member-spouse = ᠲᠠᠨ᠎ᠤ ᠨᠥᠬᠥᠷ ᠡᠰᠡᠪᠡᠯ ᠭᠡᠷᠭᠡᠢ
# composed: 第 … 个 = дугаар + number, so that no suffix follows the number
member-child = ᠲᠠᠨ᠎ᠤ ᠬᠡᠦᠬᠡᠳ᠂ ᠳ᠋ᠤᠭᠠᠷ { $nth }
member-parent = ᠲᠠᠨ᠎ᠤ ᠡᠴᠢᠭᠡ ᠡᠬᠡ᠂ ᠳ᠋ᠤᠭᠠᠷ { $nth }
member-grandparent = ᠲᠠᠨ᠎ᠤ ᠡᠪᠦᠭᠡ ᠡᠮᠡᠭᠡ᠂ ᠳ᠋ᠤᠭᠠᠷ { $nth }
member-grandchild = ᠲᠠᠨ᠎ᠤ ᠠᠴᠢ ᠵᠡ᠂ ᠳ᠋ᠤᠭᠠᠷ { $nth }
member-sibling = ᠲᠠᠨ᠎ᠤ ᠠᠬ᠎ᠠ ᠡᠭᠡᠴᠢ ᠳᠡᠭᠦᠦ᠂ ᠳ᠋ᠤᠭᠠᠷ { $nth }
member-other = ᠥᠭᠡᠷ᠎ᠡ ᠬᠦᠮᠦᠨ᠂ ᠳ᠋ᠤᠭᠠᠷ { $nth }

## What is wrong with an answer

error-region-choose = ᠡᠬᠢᠯᠡᠭᠡᠳ ᠬᠣᠰᠢᠭᠤ᠂ ᠰᠢᠶᠠᠨ᠂ ᠬᠣᠲᠠ᠎ᠪᠠᠨ ᠰᠣᠩᠭᠣᠭᠠᠷᠠᠢ᠃
error-choose = ᠨᠢᠭᠡ᠎ᠶᠢ ᠰᠣᠩᠭᠣᠭᠠᠷᠠᠢ᠃
error-choose-any = ᠬᠠᠮᠤᠭ᠎ᠤᠨ ᠪᠠᠭ᠎ᠠ᠎ᠳᠤ ᠨᠢᠭᠡ᠎ᠶᠢ ᠰᠣᠩᠭᠣᠭᠠᠷᠠᠢ᠃ ᠨᠢᠭᠡ ᠴᠤ ᠦᠭᠡᠢ ᠪᠣᠯ 《ᠦᠭᠡᠢ》 ᠭᠡᠵᠦ ᠬᠡᠯᠡᠭᠰᠡᠨ ᠵᠦᠢᠯ᠎ᠢ ᠰᠣᠩᠭᠣᠭᠠᠷᠠᠢ᠃
error-none-or-some = 《ᠦᠭᠡᠢ》 ᠭᠡᠵᠦ ᠬᠡᠯᠡᠭᠰᠡᠨ ᠵᠦᠢᠯ᠎ᠢ ᠰᠣᠩᠭᠣᠭᠰᠠᠨ ᠪᠣᠯ ᠥᠭᠡᠷ᠎ᠡ᠎ᠶᠢ ᠳᠠᠬᠢᠨ ᠰᠣᠩᠭᠣᠵᠤ ᠪᠣᠯᠬᠤ ᠦᠭᠡᠢ᠃ ᠵᠠᠰᠠᠭᠠᠷᠠᠢ᠃
error-period-choose = 《ᠰᠠᠷ᠎ᠠ ᠪᠦᠷᠢ》 ᠡᠰᠡᠪᠡᠯ 《ᠵᠢᠯ ᠪᠦᠷᠢ》 ᠭᠡᠰᠡᠨ᠎ᠢ ᠰᠣᠩᠭᠣᠭᠠᠷᠠᠢ᠃
error-money-empty = ᠬᠡᠳᠦᠢ ᠮᠥᠩᠭᠥ ᠭᠡᠵᠦ ᠪᠢᠴᠢᠭᠡᠷᠡᠢ᠃ ᠦᠭᠡᠢ ᠪᠣᠯ 0 ᠪᠢᠴᠢᠭᠡᠷᠡᠢ᠃
error-money-negative = ᠮᠥᠩᠭᠥᠨ᠎ᠦ ᠲᠣᠭ᠎ᠠ 0᠎ᠡᠴᠡ ᠪᠠᠭ᠎ᠠ ᠪᠠᠢᠵᠤ ᠪᠣᠯᠬᠤ ᠦᠭᠡᠢ᠃ ᠠᠯᠳᠠᠭᠳᠠᠯ᠎ᠲᠠᠢ ᠪᠣᠯ 0 ᠪᠢᠴᠢᠭᠡᠷᠡᠢ᠃
error-money-character = ᠲᠠᠨ᠎ᠤ ᠪᠢᠴᠢᠭᠰᠡᠨ᠄ { $arg }᠃ ᠡᠨᠡ ᠪᠣᠯ ᠲᠣᠭ᠎ᠠ ᠪᠢᠰᠢ᠃ ᠵᠥᠪᠬᠡᠨ ᠲᠣᠭ᠎ᠠ ᠪᠢᠴᠢᠭᠡᠷᠡᠢ᠃ ᠵᠢᠱᠢᠶᠡᠯᠡᠪᠡᠯ 1200᠃
error-money-decimals = ᠪᠤᠲᠠᠷᠬᠠᠢ ᠲᠣᠭ᠎ᠠ ᠬᠠᠮᠤᠭ᠎ᠤᠨ ᠣᠯᠠᠨ᠎ᠳᠤ ᠬᠣᠶᠠᠷ ᠣᠷᠣᠨ᠎ᠲᠠᠢ ᠪᠠᠢᠬᠤ ᠶᠣᠰᠣᠲᠠᠢ᠃
error-money-large = ᠮᠥᠩᠭᠥᠨ᠎ᠦ ᠲᠣᠭ᠎ᠠ ᠬᠡᠲᠦ ᠶᠡᠬᠡ ᠪᠠᠢᠨ᠎ᠠ᠃ ᠬᠠᠮᠤᠭ᠎ᠤᠨ ᠣᠯᠠᠨ᠎ᠳᠤ { $arg } ᠲᠥᠭᠦᠷᠢᠭ᠃ ᠳᠠᠬᠢᠨ ᠦᠵᠡᠭᠡᠷᠡᠢ᠃
error-number-empty = ᠨᠢᠭᠡ ᠲᠣᠭ᠎ᠠ ᠪᠢᠴᠢᠭᠡᠷᠡᠢ᠃ ᠦᠭᠡᠢ ᠪᠣᠯ 0 ᠪᠢᠴᠢᠭᠡᠷᠡᠢ᠃
error-number-negative = ᠡᠨᠡ ᠲᠣᠭ᠎ᠠ 0᠎ᠡᠴᠡ ᠪᠠᠭ᠎ᠠ ᠪᠠᠢᠵᠤ ᠪᠣᠯᠬᠤ ᠦᠭᠡᠢ᠃
error-number-character = ᠲᠠᠨ᠎ᠤ ᠪᠢᠴᠢᠭᠰᠡᠨ᠄ { $arg }᠃ ᠡᠨᠡ ᠪᠣᠯ ᠲᠣᠭ᠎ᠠ ᠪᠢᠰᠢ᠃ ᠵᠥᠪᠬᠡᠨ ᠲᠣᠭ᠎ᠠ ᠪᠢᠴᠢᠭᠡᠷᠡᠢ᠃ ᠵᠢᠱᠢᠶᠡᠯᠡᠪᠡᠯ 2᠃
error-number-small = ᠡᠨᠡ ᠲᠣᠭ᠎ᠠ᠎ᠶᠢᠨ ᠬᠠᠮᠤᠭ᠎ᠤᠨ ᠪᠠᠭ᠎ᠠ ᠨᠢ { $arg } ᠪᠣᠯᠤᠨ᠎ᠠ᠃
error-number-large = ᠡᠨᠡ ᠲᠣᠭ᠎ᠠ᠎ᠶᠢᠨ ᠬᠠᠮᠤᠭ᠎ᠤᠨ ᠶᠡᠬᠡ ᠨᠢ { $arg } ᠪᠣᠯᠤᠨ᠎ᠠ᠃ ᠳᠠᠬᠢᠨ ᠦᠵᠡᠭᠡᠷᠡᠢ᠃
error-month-empty = ᠲᠥᠷᠥᠭᠰᠡᠨ ᠣᠨ ᠰᠠᠷ᠎ᠠ᠎ᠪᠠᠨ ᠪᠢᠴᠢᠭᠡᠷᠡᠢ᠃
error-month-no-year = ᠲᠥᠷᠥᠭᠰᠡᠨ ᠣᠨ᠎ᠢᠶᠠᠨ ᠪᠢᠴᠢᠭᠡᠷᠡᠢ᠃
error-month-no-month = ᠲᠥᠷᠥᠭᠰᠡᠨ ᠰᠠᠷ᠎ᠠ᠎ᠪᠠᠨ ᠪᠢᠴᠢᠭᠡᠷᠡᠢ᠃
error-month-year-digits = ᠣᠨ᠎ᠢ 4 ᠣᠷᠣᠨ᠎ᠲᠠᠢ ᠲᠣᠭ᠎ᠠ᠎ᠪᠠᠷ ᠪᠢᠴᠢᠭᠡᠷᠡᠢ᠃ ᠵᠢᠱᠢᠶᠡᠯᠡᠪᠡᠯ 1953᠃
error-month-range = ᠰᠠᠷ᠎ᠠ ᠪᠣᠯ 1᠎ᠡᠴᠡ 12 ᠬᠦᠷᠲᠡᠯ᠎ᠡ ᠪᠠᠢᠨ᠎ᠠ᠃
error-month-future = ᠲᠥᠷᠥᠭᠰᠡᠨ ᠴᠠᠭ ᠨᠢ ᠥᠨᠦᠳᠦᠷ᠎ᠡᠴᠡ ᠬᠣᠢᠰᠢ ᠪᠠᠢᠵᠤ ᠪᠣᠯᠬᠤ ᠦᠭᠡᠢ᠃ ᠣᠳᠣ { $arg } ᠣᠨ᠃
error-month-old = ᠨᠠᠰᠤ ᠬᠡᠲᠦ ᠶᠡᠬᠡ ᠪᠠᠢᠨ᠎ᠠ᠃ ᠬᠠᠮᠤᠭ᠎ᠤᠨ ᠣᠯᠠᠨ᠎ᠳᠤ { $arg } ᠨᠠᠰᠤ᠃ ᠣᠨ᠎ᠢ ᠳᠠᠬᠢᠨ ᠦᠵᠡᠭᠡᠷᠡᠢ᠃
