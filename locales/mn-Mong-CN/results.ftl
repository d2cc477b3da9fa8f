### Draft translation: no native editor has read these messages.
### The check-your-answers page and the result page.

check-title = ᠬᠠᠷᠢᠭᠤᠯᠲᠠ᠎ᠪᠠᠨ ᠰᠢᠯᠭᠠᠭᠠᠷᠠᠢ
check-lede = ᠲᠠᠭᠠᠷᠠᠬᠤ ᠦᠭᠡᠢ ᠵᠦᠢᠯ ᠪᠠᠢᠪᠠᠯ 《ᠵᠠᠰᠠᠬᠤ》 ᠭᠡᠰᠡᠨ᠎ᠢ ᠳᠠᠷᠤᠭᠠᠷᠠᠢ᠃ ᠵᠠᠰᠠᠭᠰᠠᠨ᠎ᠤ ᠳᠠᠷᠠᠭ᠎ᠠ ᠵᠥᠪᠬᠡᠨ ᠬᠠᠮᠢᠶᠠᠲᠠᠢ ᠠᠰᠠᠭᠤᠯᠲᠠ᠎ᠶᠢ ᠳᠠᠬᠢᠨ ᠠᠰᠠᠭᠤᠨ᠎ᠠ᠃
check-done = ᠪᠦᠭᠦᠳᠡ ᠵᠥᠪ᠂ ᠳ᠋ᠦᠩ ᠦᠵᠡᠬᠦ
check-ask-next = ᠦᠷᠭᠦᠯᠵᠢᠯᠡᠭᠦᠯᠵᠦ ᠬᠠᠷᠢᠭᠤᠯᠬᠤ

result-title = ᠥᠪᠡᠷᠲᠡᠭᠡᠨ ᠰᠢᠯᠭᠠᠭᠰᠠᠨ ᠳ᠋ᠦᠩ
result-on = ᠲᠣᠭᠠᠴᠠᠭᠰᠠᠨ ᠡᠳᠦᠷ᠄ { $date }᠃ ᠡᠨᠡ ᠡᠳᠦᠷ᠎ᠦᠨ ᠲᠣᠭᠲᠠᠭᠠᠮᠵᠢ ᠪᠠ ᠪᠠᠷᠢᠮᠵᠢᠶ᠎ᠠ᠎ᠪᠠᠷ ᠲᠣᠭᠠᠴᠠᠪᠠ᠃
result-estimate = ᠡᠨᠡ ᠪᠣᠯ ᠣᠢᠷᠠᠯᠴᠠᠭ᠎ᠠ ᠲᠣᠭᠠᠴᠠᠭ᠎ᠠ᠂ ᠪᠠᠲᠤᠯᠠᠭᠰᠠᠨ ᠳ᠋ᠦᠩ ᠪᠢᠰᠢ᠃ ᠡᠴᠦᠰ᠎ᠲᠦ ᠢᠷᠭᠡᠨ᠎ᠦ ᠵᠠᠰᠠᠭ᠎ᠤᠨ ᠭᠠᠵᠠᠷ ᠰᠢᠯᠭᠠᠨ ᠪᠠᠢᠴᠠᠭᠠᠭᠠᠳ ᠰᠢᠢᠳᠪᠦᠷᠢᠯᠡᠨ᠎ᠡ᠃
# composed: 示例 = жишээ
result-sample-title = ᠡᠨᠳᠡ ᠵᠢᠱᠢᠶ᠎ᠡ ᠲᠣᠭ᠎ᠠ ᠬᠡᠷᠡᠭᠯᠡᠭᠰᠡᠨ
result-sample-body = ᠵᠢᠱᠢᠶ᠎ᠡ ᠲᠣᠭ᠎ᠠ ᠪᠣᠯ ᠵᠢᠩᠬᠢᠨᠢ ᠪᠠᠷᠢᠮᠵᠢᠶ᠎ᠠ ᠪᠢᠰᠢ᠃ ᠵᠥᠪᠬᠡᠨ ᠡᠨᠡ ᠦᠢᠯᠡᠴᠢᠯᠡᠭᠡ᠎ᠶᠢ ᠬᠡᠷᠡᠭᠯᠡᠵᠦ ᠦᠵᠡᠬᠦ᠎ᠳᠦ ᠵᠣᠷᠢᠭᠤᠯᠤᠭᠰᠠᠨ᠃ ᠲᠡᠭᠦᠨ᠎ᠢᠶᠡᠷ ᠪᠤᠤ ᠰᠢᠢᠳᠪᠦᠷᠢᠯᠡᠭᠡᠷᠡᠢ᠃

# composed: 可能 = магад at the end of the sentence
verdict-likely = ᠨᠥᠬᠥᠴᠡᠯ᠎ᠳᠦ ᠲᠣᠬᠢᠷᠠᠵᠤ ᠮᠠᠭᠠᠳ
verdict-unlikely = ᠨᠥᠬᠥᠴᠡᠯ᠎ᠳᠦ ᠲᠣᠬᠢᠷᠠᠬᠤ ᠦᠭᠡᠢ ᠪᠠᠢᠵᠤ ᠮᠠᠭᠠᠳ
verdict-one-fact-missing = ᠨᠢᠭᠡ ᠵᠦᠢᠯ ᠳᠤᠲᠠᠭᠤ
verdict-needs-staff = ᠠᠵᠢᠯᠲᠠᠨ ᠰᠢᠯᠭᠠᠨ ᠪᠠᠢᠴᠠᠭᠠᠬᠤ ᠬᠡᠷᠡᠭᠲᠡᠢ
verdict-likely-body = ᠲᠠᠨ᠎ᠤ ᠪᠥᠭᠯᠡᠭᠰᠡᠨ᠎ᠢᠶᠡᠷ ᠪᠣᠯ ᠪᠦᠬᠦ ᠨᠥᠬᠥᠴᠡᠯ᠎ᠳᠦ ᠲᠣᠬᠢᠷᠠᠨ᠎ᠠ᠃ ᠬᠦᠰᠡᠯᠲᠡ ᠭᠠᠷᠭᠠᠭᠠᠷᠠᠢ᠂ ᠠᠵᠢᠯᠲᠠᠨ ᠰᠢᠯᠭᠠᠨ ᠪᠠᠢᠴᠠᠭᠠᠨ᠎ᠠ᠃
verdict-unlikely-body = ᠲᠠᠨ᠎ᠤ ᠪᠥᠭᠯᠡᠭᠰᠡᠨ᠎ᠢᠶᠡᠷ ᠪᠣᠯ ᠨᠢᠭᠡ ᠨᠥᠬᠥᠴᠡᠯ᠎ᠳᠦ ᠲᠣᠬᠢᠷᠠᠬᠤ ᠦᠭᠡᠢ ᠪᠠᠢᠵᠤ ᠮᠠᠭᠠᠳ᠃ ᠰᠢᠯᠲᠠᠭᠠᠨ᠎ᠢ ᠨᠢ ᠳᠣᠣᠷ᠎ᠠ ᠪᠢᠴᠢᠪᠡ᠃ ᠲᠠ ᠪᠠᠰᠠ ᠬᠦᠰᠡᠯᠲᠡ ᠭᠠᠷᠭᠠᠵᠤ ᠪᠣᠯᠤᠨ᠎ᠠ᠃
verdict-one-fact-missing-body = ᠳᠠᠬᠢᠵᠤ ᠨᠢᠭᠡ ᠠᠰᠠᠭᠤᠯᠲᠠ᠎ᠳᠤ ᠬᠠᠷᠢᠭᠤᠯᠪᠠᠯ ᠮᠡᠳᠡᠵᠦ ᠪᠣᠯᠤᠨ᠎ᠠ᠃
verdict-needs-staff-body = ᠵᠠᠷᠢᠮ ᠪᠠᠢᠳᠠᠯ᠎ᠢ ᠡᠨᠳᠡ ᠲᠣᠭᠠᠴᠠᠵᠤ ᠴᠢᠳᠠᠬᠤ ᠦᠭᠡᠢ᠂ ᠠᠵᠢᠯᠲᠠᠨ ᠲᠠᠨ᠎ᠲᠠᠢ ᠬᠠᠮᠲᠤ ᠦᠵᠡᠬᠦ ᠬᠡᠷᠡᠭᠲᠡᠢ᠃ ᠡᠨᠡ ᠪᠣᠯ ᠲᠠ ᠨᠥᠬᠥᠴᠡᠯ᠎ᠳᠦ ᠲᠣᠬᠢᠷᠠᠬᠤ ᠦᠭᠡᠢ ᠭᠡᠰᠡᠨ ᠦᠭᠡ ᠪᠢᠰᠢ᠃ ᠬᠦᠰᠡᠯᠲᠡ ᠭᠠᠷᠭᠠᠭᠠᠷᠠᠢ᠃
verdict-ask-now = ᠣᠳᠣ ᠬᠠᠷᠢᠭᠤᠯᠬᠤ

amount-title = ᠣᠢᠷᠠᠯᠴᠠᠭ᠎ᠠ ᠬᠡᠳᠦᠢ ᠮᠥᠩᠭᠥ ᠠᠪᠬᠤ ᠪᠤᠢ
# composed: ᠪᠤᠰᠤᠳ ᠨᠥᠬᠥᠴᠡᠯ (other conditions), ᠲᠣᠬᠢᠷᠠᠪᠠᠯ from 符合条件.
amount-if-title = ᠪᠤᠰᠤᠳ ᠨᠥᠬᠥᠴᠡᠯ᠎ᠳᠦ ᠴᠤ ᠲᠣᠬᠢᠷᠠᠪᠠᠯ ᠣᠯᠭᠣᠬᠤ ᠮᠥᠩᠭᠥ
amount-exact = ᠭᠡᠷ ᠪᠦᠯᠢ ᠪᠦᠭᠦᠳᠡᠭᠡᠷ ᠰᠠᠷ᠎ᠠ ᠪᠦᠷᠢ ᠣᠢᠷᠠᠯᠴᠠᠭ᠎ᠠ { $amount } ᠲᠥᠭᠦᠷᠢᠭ
amount-range = ᠭᠡᠷ ᠪᠦᠯᠢ ᠪᠦᠭᠦᠳᠡᠭᠡᠷ ᠰᠠᠷ᠎ᠠ ᠪᠦᠷᠢ ᠣᠢᠷᠠᠯᠴᠠᠭ᠎ᠠ { $from } ᠲᠥᠭᠦᠷᠢᠭ᠎ᠡᠴᠡ { $to } ᠲᠥᠭᠦᠷᠢᠭ ᠬᠦᠷᠲᠡᠯ᠎ᠡ
amount-how = ᠲᠣᠭᠠᠴᠠᠬᠤ ᠠᠷᠭ᠎ᠠ᠄ ᠳᠣᠣᠷᠠᠳᠤ ᠪᠠᠲᠤᠯᠠᠭ᠎ᠠ᠎ᠶᠢᠨ ᠪᠠᠷᠢᠮᠵᠢᠶ᠎ᠠ᠎ᠠᠴᠠ ᠨᠢᠭᠡ ᠬᠦᠮᠦᠨ᠎ᠦ ᠳᠤᠮᠳᠠᠴᠢ ᠣᠷᠣᠯᠭ᠎ᠠ᠎ᠶᠢ ᠬᠠᠰᠤᠭᠠᠳ᠂ ᠬᠦᠮᠦᠨ᠎ᠦ ᠲᠣᠭ᠎ᠠ᠎ᠪᠠᠷ ᠦᠷᠡᠵᠢᠭᠦᠯᠦᠨ᠎ᠡ᠃
amount-unknown = ᠬᠡᠳᠦᠢ ᠮᠥᠩᠭᠥ ᠠᠪᠬᠤ᠎ᠶᠢ ᠠᠵᠢᠯᠲᠠᠨ ᠲᠤᠰ ᠭᠠᠵᠠᠷ᠎ᠤᠨ ᠠᠷᠭ᠎ᠠ᠎ᠪᠠᠷ ᠲᠣᠭᠠᠴᠠᠨ᠎ᠠ᠃
amount-first = ᠪᠠᠲᠤᠯᠠᠭᠰᠠᠨ᠎ᠤ ᠳᠠᠷᠠᠭ᠎ᠠ᠂ ᠳᠠᠷᠠᠭᠠᠬᠢ ᠰᠠᠷ᠎ᠠ᠎ᠠᠴᠠ ᠡᠬᠢᠯᠡᠵᠦ ᠣᠯᠭᠣᠨ᠎ᠠ᠃

reasons-title = ᠶᠠᠭᠠᠬᠢᠭᠠᠳ ᠡᠨᠡ ᠳ᠋ᠦᠩ ᠭᠠᠷᠤᠭᠰᠠᠨ ᠪᠤᠢ
# composed: 依据 = үндэслэл
reasons-open = ᠦᠨᠳᠦᠰᠦᠯᠡᠯ ᠦᠵᠡᠬᠦ
test-true = ᠲᠣᠬᠢᠷᠠᠨ᠎ᠠ
test-false = ᠲᠣᠬᠢᠷᠠᠬᠤ ᠦᠭᠡᠢ
test-unknown = ᠲᠣᠳᠣᠷᠬᠠᠢ ᠪᠢᠰᠢ
test-not-needed = ᠳᠠᠬᠢᠵᠤ ᠠᠰᠠᠭᠤᠭᠰᠠᠨ ᠦᠭᠡᠢ
test-own = ᠲᠠᠨ᠎ᠤ ᠭᠡᠷ ᠪᠦᠯᠢ
test-limit = ᠲᠣᠭᠲᠠᠭᠠᠮᠵᠢ
test-limit-below = ᠡᠭᠦᠨ᠎ᠡᠴᠡ ᠪᠠᠭ᠎ᠠ᠄
test-limit-at-most = ᠡᠭᠦᠨ᠎ᠡᠴᠡ ᠬᠡᠲᠦᠷᠡᠬᠦ ᠦᠭᠡᠢ᠄
test-limit-above = ᠡᠭᠦᠨ᠎ᠡᠴᠡ ᠶᠡᠬᠡ᠄
test-limit-at-least = ᠬᠠᠮᠤᠭ᠎ᠤᠨ ᠪᠠᠭ᠎ᠠ᠎ᠳᠤ᠄
test-cite = ᠦᠨᠳᠦᠰᠦᠯᠡᠯ
test-rate = ᠬᠡᠷᠡᠭᠯᠡᠭᠰᠡᠨ ᠪᠠᠷᠢᠮᠵᠢᠶ᠎ᠠ
test-param = ᠬᠡᠷᠡᠭᠯᠡᠭᠰᠡᠨ ᠲᠤᠰ ᠭᠠᠵᠠᠷ᠎ᠤᠨ ᠲᠣᠭᠲᠠᠭᠠᠮᠵᠢ
test-unsettled = ᠬᠠᠤᠯᠢ᠎ᠳᠤ ᠲᠣᠳᠣᠷᠬᠠᠢ ᠪᠢᠴᠢᠭᠰᠡᠨ ᠦᠭᠡᠢ᠃ ᠲᠤᠰ ᠭᠠᠵᠠᠷ ᠪᠣᠯᠤᠨ ᠠᠵᠢᠯᠲᠠᠨ ᠲᠣᠭᠲᠠᠭᠠᠨ᠎ᠠ᠃

figure-income-per-head = ᠨᠢᠭᠡ ᠬᠦᠮᠦᠨ᠎ᠦ ᠳᠤᠮᠳᠠᠴᠢ ᠣᠷᠣᠯᠭ᠎ᠠ
figure-income-total = ᠭᠡᠷ ᠪᠦᠯᠢ᠎ᠶᠢᠨ ᠪᠦᠬᠦ ᠣᠷᠣᠯᠭ᠎ᠠ
figure-savings-per-head = ᠨᠢᠭᠡ ᠬᠦᠮᠦᠨ᠎ᠦ ᠳᠤᠮᠳᠠᠴᠢ ᠬᠠᠳᠠᠭᠠᠯᠠᠮᠵᠢ
figure-savings = ᠭᠡᠷ ᠪᠦᠯᠢ᠎ᠶᠢᠨ ᠪᠦᠬᠦ ᠬᠠᠳᠠᠭᠠᠯᠠᠮᠵᠢ
figure-vehicles = ᠬᠥᠳᠡᠯᠭᠡᠭᠦᠷᠲᠦ ᠲᠡᠷᠭᠡ
figure-homes = ᠪᠠᠢᠰᠢᠩ
figure-businesses = ᠺᠣᠮᠫᠠᠨᠢ᠂ ᠬᠤᠪᠢ᠎ᠶᠢᠨ ᠬᠤᠳᠠᠯᠳᠤᠭᠠᠴᠢᠨ᠂ ᠬᠣᠷᠰᠢᠶ᠎ᠠ
figure-machines = ᠲᠠᠷᠢᠶᠠᠯᠠᠩ᠎ᠤᠨ ᠲᠣᠮᠣ ᠮᠠᠰᠢᠨ
figure-shops = ᠳᠡᠯᠭᠡᠭᠦᠷ
figure-livestock = ᠮᠠᠯ
figure-standard-dibao = ᠳᠣᠣᠷᠠᠳᠤ ᠪᠠᠲᠤᠯᠠᠭ᠎ᠠ᠎ᠶᠢᠨ ᠪᠠᠷᠢᠮᠵᠢᠶ᠎ᠠ
# composed: 上限 = дээд хязгаар
figure-property-cash-per-head-max = ᠨᠢᠭᠡ ᠬᠦᠮᠦᠨ᠎ᠦ ᠳᠤᠮᠳᠠᠴᠢ ᠬᠠᠳᠠᠭᠠᠯᠠᠮᠵᠢ᠎ᠶᠢᠨ ᠳᠡᠭᠡᠳᠦ ᠬᠢᠵᠠᠭᠠᠷ
figure-property-vehicles-max = ᠬᠥᠳᠡᠯᠭᠡᠭᠦᠷᠲᠦ ᠲᠡᠷᠭᠡ᠎ᠶᠢᠨ ᠳᠡᠭᠡᠳᠦ ᠬᠢᠵᠠᠭᠠᠷ
figure-property-homes-max = ᠪᠠᠢᠰᠢᠩ᠎ᠤᠨ ᠳᠡᠭᠡᠳᠦ ᠬᠢᠵᠠᠭᠠᠷ
figure-property-businesses-max = ᠺᠣᠮᠫᠠᠨᠢ᠂ ᠬᠤᠪᠢ᠎ᠶᠢᠨ ᠬᠤᠳᠠᠯᠳᠤᠭᠠᠴᠢᠨ᠂ ᠬᠣᠷᠰᠢᠶ᠎ᠠ᠎ᠶᠢᠨ ᠳᠡᠭᠡᠳᠦ ᠬᠢᠵᠠᠭᠠᠷ
figure-property-machines-max = ᠲᠠᠷᠢᠶᠠᠯᠠᠩ᠎ᠤᠨ ᠲᠣᠮᠣ ᠮᠠᠰᠢᠨ᠎ᠤ ᠳᠡᠭᠡᠳᠦ ᠬᠢᠵᠠᠭᠠᠷ
figure-property-shops-max = ᠳᠡᠯᠭᠡᠭᠦᠷ᠎ᠦᠨ ᠳᠡᠭᠡᠳᠦ ᠬᠢᠵᠠᠭᠠᠷ
figure-property-livestock-max = ᠮᠠᠯ᠎ᠤᠨ ᠳᠡᠭᠡᠳᠦ ᠬᠢᠵᠠᠭᠠᠷ
figure-month = ᠰᠠᠷ᠎ᠠ ᠪᠦᠷᠢ { $amount } ᠲᠥᠭᠦᠷᠢᠭ
figure-year = ᠵᠢᠯ ᠪᠦᠷᠢ { $amount } ᠲᠥᠭᠦᠷᠢᠭ
figure-yuan = { $amount } ᠲᠥᠭᠦᠷᠢᠭ
figure-count = { $amount }
figure-years = { $n } ᠨᠠᠰᠤ
figure-from-to = { $from } ᠪᠠ { $to } ᠬᠣᠶᠠᠷ᠎ᠤᠨ ᠬᠣᠭᠣᠷᠣᠨᠳᠤ
figure-at-least = ᠬᠠᠮᠤᠭ᠎ᠤᠨ ᠪᠠᠭ᠎ᠠ᠎ᠳᠤ { $from }

param-hh-cohabit-months = ᠬᠡᠳᠦᠢ ᠬᠤᠭᠤᠴᠠᠭ᠎ᠠ ᠬᠠᠮᠲᠤ ᠰᠠᠭᠤᠪᠠᠯ ᠤᠳᠠᠭᠠᠨ ᠭᠡᠵᠦ ᠦᠵᠡᠬᠦ
param-hh-exclude-conscript = ᠡᠭᠦᠷᠭᠡᠲᠦ ᠴᠡᠷᠢᠭ᠎ᠢ ᠬᠦᠮᠦᠨ᠎ᠦ ᠲᠣᠭ᠎ᠠ᠎ᠳᠤ ᠣᠷᠣᠭᠤᠯᠬᠤ ᠡᠰᠡᠬᠦ
param-income-exclude-basic-pension = ᠰᠠᠭᠤᠷᠢᠨ ᠲᠡᠳᠬᠦᠪᠦᠷᠢ᠎ᠶᠢ ᠣᠷᠣᠯᠭ᠎ᠠ᠎ᠳᠤ ᠣᠷᠣᠭᠤᠯᠬᠤ ᠡᠰᠡᠬᠦ
param-income-exclude-age-allowance = ᠥᠨᠳᠥᠷ ᠨᠠᠰᠤᠲᠠᠨ᠎ᠤ ᠲᠡᠳᠬᠦᠮᠵᠢ᠎ᠶᠢ ᠣᠷᠣᠯᠭ᠎ᠠ᠎ᠳᠤ ᠣᠷᠣᠭᠤᠯᠬᠤ ᠡᠰᠡᠬᠦ
param-income-employment-cost = ᠠᠵᠢᠯ ᠬᠢᠬᠦ ᠵᠠᠷᠤᠯᠭ᠎ᠠ᠎ᠶᠢ ᠴᠠᠯᠢᠩ᠎ᠠᠴᠠ ᠬᠡᠳᠦᠢ ᠬᠠᠰᠤᠬᠤ
param-income-livestock-method = ᠮᠠᠯ ᠮᠠᠯᠯᠠᠭᠰᠠᠨ ᠣᠷᠣᠯᠭ᠎ᠠ᠎ᠶᠢ ᠶᠠᠭᠠᠬᠢᠵᠤ ᠲᠣᠭᠠᠴᠠᠬᠤ
param-income-exclude-grassland = ᠲᠠᠯ᠎ᠠ ᠨᠤᠲᠤᠭ᠎ᠤᠨ ᠨᠥᠬᠥᠪᠥᠷᠢ ᠱᠠᠩᠨᠠᠯ᠎ᠢ ᠣᠷᠣᠯᠭ᠎ᠠ᠎ᠳᠤ ᠣᠷᠣᠭᠤᠯᠬᠤ ᠡᠰᠡᠬᠦ
param-income-rigid-deduction = ᠡᠷᠡᠮᠳᠡᠭ᠂ ᠬᠦᠨᠳᠦ ᠡᠪᠡᠳᠴᠢᠨ᠎ᠦ ᠵᠠᠷᠤᠯᠭ᠎ᠠ᠎ᠶᠢ ᠬᠡᠳᠦᠢ ᠬᠠᠰᠤᠬᠤ
param-property-kinds = ᠬᠥᠷᠥᠩᠭᠡ᠎ᠶᠢᠨ ᠠᠯᠢ ᠵᠦᠢᠯ᠎ᠢ ᠦᠵᠡᠬᠦ
param-property-cash-per-head-max = ᠨᠢᠭᠡ ᠬᠦᠮᠦᠨ᠎ᠦ ᠳᠤᠮᠳᠠᠴᠢ ᠬᠠᠳᠠᠭᠠᠯᠠᠮᠵᠢ᠎ᠶᠢᠨ ᠳᠡᠭᠡᠳᠦ ᠬᠢᠵᠠᠭᠠᠷ
param-property-vehicles-max = ᠬᠥᠳᠡᠯᠭᠡᠭᠦᠷᠲᠦ ᠲᠡᠷᠭᠡ᠎ᠶᠢᠨ ᠳᠡᠭᠡᠳᠦ ᠬᠢᠵᠠᠭᠠᠷ
param-property-homes-max = ᠪᠠᠢᠰᠢᠩ᠎ᠤᠨ ᠳᠡᠭᠡᠳᠦ ᠬᠢᠵᠠᠭᠠᠷ
param-property-businesses-max = ᠺᠣᠮᠫᠠᠨᠢ᠂ ᠬᠤᠪᠢ᠎ᠶᠢᠨ ᠬᠤᠳᠠᠯᠳᠤᠭᠠᠴᠢᠨ᠂ ᠬᠣᠷᠰᠢᠶ᠎ᠠ᠎ᠶᠢᠨ ᠳᠡᠭᠡᠳᠦ ᠬᠢᠵᠠᠭᠠᠷ
param-property-machines-max = ᠲᠠᠷᠢᠶᠠᠯᠠᠩ᠎ᠤᠨ ᠲᠣᠮᠣ ᠮᠠᠰᠢᠨ᠎ᠤ ᠳᠡᠭᠡᠳᠦ ᠬᠢᠵᠠᠭᠠᠷ
param-property-shops-max = ᠳᠡᠯᠭᠡᠭᠦᠷ᠎ᠦᠨ ᠳᠡᠭᠡᠳᠦ ᠬᠢᠵᠠᠭᠠᠷ
param-property-livestock-max = ᠮᠠᠯ᠎ᠤᠨ ᠳᠡᠭᠡᠳᠦ ᠬᠢᠵᠠᠭᠠᠷ

cite-article = 《{ $title }》 ᠵᠦᠢᠯ᠄ { $article }
cite-document = 《{ $title }》
source-line = { $publisher }᠂ ᠡᠬᠢᠯᠡᠭᠰᠡᠨ ᠡᠳᠦᠷ᠄ { $date }
source-as-of = ᠰᠢᠯᠭᠠᠭᠰᠠᠨ ᠡᠳᠦᠷ᠄ { $date }
source-sample = ᠵᠢᠱᠢᠶ᠎ᠡ᠂ ᠵᠢᠩᠬᠢᠨᠢ ᠪᠠᠷᠢᠮᠵᠢᠶ᠎ᠠ ᠪᠢᠰᠢ
class-unified = ᠬᠣᠲᠠ ᠬᠥᠳᠡᠭᠡ ᠠᠳᠠᠯᠢ
class-urban = ᠬᠣᠲᠠ ᠪᠠᠯᠭᠠᠰᠤ
class-rural = ᠲᠠᠷᠢᠶᠠᠯᠠᠩ ᠮᠠᠯᠵᠢᠯ᠎ᠤᠨ ᠣᠷᠣᠨ

change-title = ᠶᠠᠭᠠᠬᠢᠵᠤ ᠥᠭᠡᠷ᠎ᠡ ᠪᠣᠯᠬᠤ ᠪᠤᠢ
change-below = ᠬᠢᠵᠠᠭᠠᠷ᠄ { $limit }᠃ { $figure } ᠡᠭᠦᠨ᠎ᠡᠴᠡ ᠪᠠᠭ᠎ᠠ ᠪᠣᠯ ᠡᠨᠡ ᠵᠦᠢᠯ ᠲᠣᠬᠢᠷᠠᠨ᠎ᠠ᠃ ᠣᠳᠣ᠄ { $own }᠃
change-at-most = ᠬᠢᠵᠠᠭᠠᠷ᠄ { $limit }᠃ { $figure } ᠡᠭᠦᠨ᠎ᠡᠴᠡ ᠬᠡᠲᠦᠷᠡᠬᠦ ᠦᠭᠡᠢ ᠪᠣᠯ ᠡᠨᠡ ᠵᠦᠢᠯ ᠲᠣᠬᠢᠷᠠᠨ᠎ᠠ᠃ ᠣᠳᠣ᠄ { $own }᠃
change-above = ᠬᠢᠵᠠᠭᠠᠷ᠄ { $limit }᠃ { $figure } ᠡᠭᠦᠨ᠎ᠡᠴᠡ ᠶᠡᠬᠡ ᠪᠣᠯ ᠡᠨᠡ ᠵᠦᠢᠯ ᠲᠣᠬᠢᠷᠠᠨ᠎ᠠ᠃ ᠣᠳᠣ᠄ { $own }᠃
change-at-least = ᠬᠢᠵᠠᠭᠠᠷ᠄ { $limit }᠃ { $figure } ᠡᠭᠦᠨ᠎ᠳᠦ ᠬᠦᠷᠪᠡᠯ ᠡᠨᠡ ᠵᠦᠢᠯ ᠲᠣᠬᠢᠷᠠᠨ᠎ᠠ᠃ ᠣᠳᠣ᠄ { $own }᠃
change-below-open = ᠬᠢᠵᠠᠭᠠᠷ᠄ { $limit }᠃ { $figure } ᠡᠭᠦᠨ᠎ᠡᠴᠡ ᠪᠠᠭ᠎ᠠ ᠪᠣᠯ ᠡᠨᠡ ᠵᠦᠢᠯ ᠲᠣᠬᠢᠷᠠᠨ᠎ᠠ᠃
change-at-most-open = ᠬᠢᠵᠠᠭᠠᠷ᠄ { $limit }᠃ { $figure } ᠡᠭᠦᠨ᠎ᠡᠴᠡ ᠬᠡᠲᠦᠷᠡᠬᠦ ᠦᠭᠡᠢ ᠪᠣᠯ ᠡᠨᠡ ᠵᠦᠢᠯ ᠲᠣᠬᠢᠷᠠᠨ᠎ᠠ᠃
change-above-open = ᠬᠢᠵᠠᠭᠠᠷ᠄ { $limit }᠃ { $figure } ᠡᠭᠦᠨ᠎ᠡᠴᠡ ᠶᠡᠬᠡ ᠪᠣᠯ ᠡᠨᠡ ᠵᠦᠢᠯ ᠲᠣᠬᠢᠷᠠᠨ᠎ᠠ᠃
change-at-least-open = ᠬᠢᠵᠠᠭᠠᠷ᠄ { $limit }᠃ { $figure } ᠡᠭᠦᠨ᠎ᠳᠦ ᠬᠦᠷᠪᠡᠯ ᠡᠨᠡ ᠵᠦᠢᠯ ᠲᠣᠬᠢᠷᠠᠨ᠎ᠠ᠃

missing-title = ᠲᠣᠳᠣᠷᠬᠠᠢ ᠪᠢᠰᠢ ᠵᠦᠢᠯ
missing-dont-know = ᠲᠠ ᠮᠡᠳᠡᠬᠦ ᠦᠭᠡᠢ ᠭᠡᠵᠦ ᠬᠠᠷᠢᠭᠤᠯᠤᠪᠠ᠄ { $question }
missing-rather-not-say = ᠲᠠ ᠬᠡᠯᠡᠭᠰᠡᠨ ᠦᠭᠡᠢ᠄ { $question }
missing-not-asked = ᠬᠠᠷᠢᠭᠤᠯᠤᠭᠰᠠᠨ ᠦᠭᠡᠢ᠄ { $question }
missing-rate-standard-dibao = ᠡᠨᠡ ᠭᠠᠵᠠᠷ᠎ᠤᠨ ᠳᠣᠣᠷᠠᠳᠤ ᠪᠠᠲᠤᠯᠠᠭ᠎ᠠ᠎ᠶᠢᠨ ᠪᠠᠷᠢᠮᠵᠢᠶ᠎ᠠ᠎ᠶᠢ ᠣᠷᠣᠭᠤᠯᠤᠭᠰᠠᠨ ᠦᠭᠡᠢ ᠪᠠᠢᠨ᠎ᠠ᠃
missing-rule = ᠨᠢᠭᠡ ᠲᠣᠭᠲᠠᠭᠠᠮᠵᠢ ᠣᠳᠣ ᠬᠦᠴᠦᠨᠲᠡᠢ ᠪᠢᠰᠢ ᠪᠠᠢᠨ᠎ᠠ᠃
missing-param-hh-cohabit-months = ᠬᠡᠳᠦᠢ ᠬᠤᠭᠤᠴᠠᠭ᠎ᠠ ᠬᠠᠮᠲᠤ ᠰᠠᠭᠤᠪᠠᠯ ᠤᠳᠠᠭᠠᠨ ᠭᠡᠵᠦ ᠦᠵᠡᠬᠦ᠎ᠶᠢ ᠲᠤᠰ ᠭᠠᠵᠠᠷ ᠲᠣᠳᠣᠷᠬᠠᠢ ᠪᠢᠴᠢᠭᠰᠡᠨ ᠦᠭᠡᠢ᠃
missing-param-hh-exclude-conscript = ᠡᠭᠦᠷᠭᠡᠲᠦ ᠴᠡᠷᠢᠭ᠎ᠢ ᠬᠦᠮᠦᠨ᠎ᠦ ᠲᠣᠭ᠎ᠠ᠎ᠳᠤ ᠣᠷᠣᠭᠤᠯᠬᠤ ᠡᠰᠡᠬᠦ᠎ᠶᠢ ᠲᠤᠰ ᠭᠠᠵᠠᠷ ᠲᠣᠳᠣᠷᠬᠠᠢ ᠪᠢᠴᠢᠭᠰᠡᠨ ᠦᠭᠡᠢ᠃
missing-param-income-exclude-basic-pension = ᠰᠠᠭᠤᠷᠢᠨ ᠲᠡᠳᠬᠦᠪᠦᠷᠢ᠎ᠶᠢ ᠣᠳᠣ ᠣᠷᠣᠯᠭ᠎ᠠ᠎ᠳᠤ ᠣᠷᠣᠭᠤᠯᠬᠤ ᠡᠰᠡᠬᠦ᠎ᠶᠢ ᠲᠤᠰ ᠭᠠᠵᠠᠷ ᠲᠣᠳᠣᠷᠬᠠᠢ ᠪᠢᠴᠢᠭᠰᠡᠨ ᠦᠭᠡᠢ᠃
missing-param-income-exclude-age-allowance = ᠥᠨᠳᠥᠷ ᠨᠠᠰᠤᠲᠠᠨ᠎ᠤ ᠲᠡᠳᠬᠦᠮᠵᠢ᠎ᠶᠢ ᠣᠷᠣᠯᠭ᠎ᠠ᠎ᠳᠤ ᠣᠷᠣᠭᠤᠯᠬᠤ ᠡᠰᠡᠬᠦ᠎ᠶᠢ ᠲᠤᠰ ᠭᠠᠵᠠᠷ ᠲᠣᠳᠣᠷᠬᠠᠢ ᠪᠢᠴᠢᠭᠰᠡᠨ ᠦᠭᠡᠢ᠃
missing-param-income-employment-cost = ᠠᠵᠢᠯ ᠬᠢᠬᠦ ᠵᠠᠷᠤᠯᠭ᠎ᠠ᠎ᠶᠢ ᠴᠠᠯᠢᠩ᠎ᠠᠴᠠ ᠬᠡᠳᠦᠢ ᠬᠠᠰᠤᠬᠤ᠎ᠶᠢ ᠲᠤᠰ ᠭᠠᠵᠠᠷ ᠲᠣᠳᠣᠷᠬᠠᠢ ᠪᠢᠴᠢᠭᠰᠡᠨ ᠦᠭᠡᠢ᠃
missing-param-income-livestock-method = ᠮᠠᠯ ᠮᠠᠯᠯᠠᠭᠰᠠᠨ ᠣᠷᠣᠯᠭ᠎ᠠ᠎ᠶᠢ ᠠᠵᠢᠯᠲᠠᠨ ᠲᠤᠰ ᠭᠠᠵᠠᠷ᠎ᠤᠨ ᠠᠷᠭ᠎ᠠ᠎ᠪᠠᠷ ᠲᠠᠨ᠎ᠲᠠᠢ ᠬᠠᠮᠲᠤ ᠲᠣᠭᠠᠴᠠᠨ᠎ᠠ᠃
missing-param-income-exclude-grassland = ᠲᠠᠯ᠎ᠠ ᠨᠤᠲᠤᠭ᠎ᠤᠨ ᠨᠥᠬᠥᠪᠥᠷᠢ ᠱᠠᠩᠨᠠᠯ᠎ᠢ ᠣᠷᠣᠯᠭ᠎ᠠ᠎ᠳᠤ ᠣᠷᠣᠭᠤᠯᠬᠤ ᠡᠰᠡᠬᠦ᠎ᠶᠢ ᠲᠤᠰ ᠭᠠᠵᠠᠷ ᠲᠣᠳᠣᠷᠬᠠᠢ ᠪᠢᠴᠢᠭᠰᠡᠨ ᠦᠭᠡᠢ᠃
missing-param-income-rigid-deduction = ᠡᠷᠡᠮᠳᠡᠭ᠂ ᠬᠦᠨᠳᠦ ᠡᠪᠡᠳᠴᠢᠨ᠎ᠦ ᠵᠠᠷᠤᠯᠭ᠎ᠠ᠎ᠶᠢ ᠬᠡᠳᠦᠢ ᠬᠠᠰᠤᠬᠤ᠎ᠶᠢ ᠠᠵᠢᠯᠲᠠᠨ ᠲᠤᠰ ᠭᠠᠵᠠᠷ᠎ᠤᠨ ᠠᠷᠭ᠎ᠠ᠎ᠪᠠᠷ ᠲᠠᠨ᠎ᠲᠠᠢ ᠬᠠᠮᠲᠤ ᠲᠣᠭᠠᠴᠠᠨ᠎ᠠ᠃
missing-param-property-kinds = ᠲᠤᠰ ᠭᠠᠵᠠᠷ᠎ᠤᠨ ᠬᠥᠷᠥᠩᠭᠡ᠎ᠶᠢᠨ ᠲᠣᠭᠲᠠᠭᠠᠮᠵᠢ᠎ᠶᠢ ᠣᠷᠣᠭᠤᠯᠤᠭᠰᠠᠨ ᠦᠭᠡᠢ ᠪᠠᠢᠨ᠎ᠠ᠃
missing-param-property-cash-per-head-max = ᠬᠠᠳᠠᠭᠠᠯᠠᠮᠵᠢ᠎ᠶᠢᠨ ᠳᠡᠭᠡᠳᠦ ᠬᠢᠵᠠᠭᠠᠷ᠎ᠢ ᠲᠤᠰ ᠭᠠᠵᠠᠷ ᠲᠣᠳᠣᠷᠬᠠᠢ ᠪᠢᠴᠢᠭᠰᠡᠨ ᠦᠭᠡᠢ᠃
missing-param-property-vehicles-max = ᠬᠥᠳᠡᠯᠭᠡᠭᠦᠷᠲᠦ ᠲᠡᠷᠭᠡ᠎ᠶᠢᠨ ᠳᠡᠭᠡᠳᠦ ᠬᠢᠵᠠᠭᠠᠷ᠎ᠢ ᠲᠤᠰ ᠭᠠᠵᠠᠷ ᠲᠣᠳᠣᠷᠬᠠᠢ ᠪᠢᠴᠢᠭᠰᠡᠨ ᠦᠭᠡᠢ᠃
missing-param-property-homes-max = ᠪᠠᠢᠰᠢᠩ᠎ᠤᠨ ᠳᠡᠭᠡᠳᠦ ᠬᠢᠵᠠᠭᠠᠷ᠎ᠢ ᠲᠤᠰ ᠭᠠᠵᠠᠷ ᠲᠣᠳᠣᠷᠬᠠᠢ ᠪᠢᠴᠢᠭᠰᠡᠨ ᠦᠭᠡᠢ᠃
missing-param-property-businesses-max = ᠺᠣᠮᠫᠠᠨᠢ᠂ ᠬᠤᠪᠢ᠎ᠶᠢᠨ ᠬᠤᠳᠠᠯᠳᠤᠭᠠᠴᠢᠨ᠂ ᠬᠣᠷᠰᠢᠶ᠎ᠠ᠎ᠶᠢᠨ ᠳᠡᠭᠡᠳᠦ ᠬᠢᠵᠠᠭᠠᠷ᠎ᠢ ᠲᠤᠰ ᠭᠠᠵᠠᠷ ᠲᠣᠳᠣᠷᠬᠠᠢ ᠪᠢᠴᠢᠭᠰᠡᠨ ᠦᠭᠡᠢ᠃
missing-param-property-machines-max = ᠲᠠᠷᠢᠶᠠᠯᠠᠩ᠎ᠤᠨ ᠲᠣᠮᠣ ᠮᠠᠰᠢᠨ᠎ᠤ ᠳᠡᠭᠡᠳᠦ ᠬᠢᠵᠠᠭᠠᠷ᠎ᠢ ᠲᠤᠰ ᠭᠠᠵᠠᠷ ᠲᠣᠳᠣᠷᠬᠠᠢ ᠪᠢᠴᠢᠭᠰᠡᠨ ᠦᠭᠡᠢ᠃
missing-param-property-shops-max = ᠳᠡᠯᠭᠡᠭᠦᠷ᠎ᠦᠨ ᠳᠡᠭᠡᠳᠦ ᠬᠢᠵᠠᠭᠠᠷ᠎ᠢ ᠲᠤᠰ ᠭᠠᠵᠠᠷ ᠲᠣᠳᠣᠷᠬᠠᠢ ᠪᠢᠴᠢᠭᠰᠡᠨ ᠦᠭᠡᠢ᠃
missing-param-property-livestock-max = ᠮᠠᠯ᠎ᠤᠨ ᠳᠡᠭᠡᠳᠦ ᠬᠢᠵᠠᠭᠠᠷ᠎ᠢ ᠲᠤᠰ ᠭᠠᠵᠠᠷ ᠲᠣᠳᠣᠷᠬᠠᠢ ᠪᠢᠴᠢᠭᠰᠡᠨ ᠦᠭᠡᠢ᠃

family-title = ᠲᠠᠨ᠎ᠤ ᠭᠡᠷ ᠪᠦᠯᠢ᠎ᠶᠢ ᠶᠠᠭᠠᠬᠢᠵᠤ ᠲᠣᠭᠠᠴᠠᠭᠰᠠᠨ ᠪᠤᠢ
family-counts = ᠭᠡᠷ ᠪᠦᠯᠢ᠎ᠳᠦ ᠣᠷᠣᠨ᠎ᠠ
family-not = ᠣᠷᠣᠬᠤ ᠦᠭᠡᠢ
family-open = ᠣᠷᠣᠬᠤ ᠡᠰᠡᠬᠦ ᠨᠢ ᠲᠣᠳᠣᠷᠬᠠᠢ ᠪᠢᠰᠢ
income-lines-title = ᠣᠷᠣᠯᠭ᠎ᠠ᠎ᠶᠢ ᠶᠠᠭᠠᠬᠢᠵᠤ ᠲᠣᠭᠠᠴᠠᠭᠰᠠᠨ ᠪᠤᠢ
income-line-who = ᠬᠡᠨ
income-line-kind = ᠶᠠᠮᠠᠷ ᠣᠷᠣᠯᠭ᠎ᠠ
income-line-given = ᠲᠠᠨ᠎ᠤ ᠪᠥᠭᠯᠡᠭᠰᠡᠨ
income-line-counts = ᠲᠣᠭᠠᠴᠠᠭᠰᠠᠨ
income-line-unknown = ᠲᠣᠳᠣᠷᠬᠠᠢ ᠪᠢᠰᠢ
income-line-nothing = ᠲᠣᠭᠠᠴᠠᠭᠠᠨ᠎ᠳᠤ ᠣᠷᠣᠭᠰᠠᠨ ᠣᠷᠣᠯᠭ᠎ᠠ ᠦᠭᠡᠢ᠃

next-title = ᠥᠨᠦᠳᠦᠷ ᠶᠠᠭᠤ ᠬᠢᠵᠦ ᠪᠣᠯᠬᠤ ᠪᠤᠢ
# composed: 便民服务窗口 = үйлчилгээний цонх
next-where = ᠡᠨᠳᠡ ᠣᠴᠢᠵᠤ ᠬᠦᠰᠡᠯᠲᠡ ᠭᠠᠷᠭᠠᠭᠠᠷᠠᠢ᠄ { $place }᠂ ᠦᠢᠯᠡᠴᠢᠯᠡᠭᠡ᠎ᠶᠢᠨ ᠴᠣᠩᠬᠣ᠃ ᠡᠰᠡᠪᠡᠯ ᠭᠠᠴᠠᠭ᠎ᠠ᠂ ᠣᠷᠣᠨ ᠬᠣᠷᠢᠶ᠎ᠠ᠎ᠪᠠᠷ ᠬᠦᠰᠡᠯᠲᠡ ᠭᠠᠷᠭᠠᠭᠤᠯᠵᠤ ᠪᠣᠯᠤᠨ᠎ᠠ᠃
next-where-any = ᠡᠷᠦᠬᠡ ᠠᠮᠠ᠎ᠶᠢᠨ ᠳᠡᠪᠲᠡᠷ᠎ᠲᠦ ᠪᠢᠴᠢᠭᠰᠡᠨ ᠰᠤᠮᠤ᠂ ᠰᠢᠶᠠᠩ᠂ ᠪᠠᠯᠭᠠᠰᠤ᠂ ᠵᠡᠭᠡᠯᠢ ᠭᠤᠳᠤᠮᠵᠢ᠎ᠶᠢᠨ ᠦᠢᠯᠡᠴᠢᠯᠡᠭᠡ᠎ᠶᠢᠨ ᠴᠣᠩᠬᠣ᠎ᠳᠤ ᠬᠦᠰᠡᠯᠲᠡ ᠭᠠᠷᠭᠠᠭᠠᠷᠠᠢ᠃ ᠡᠰᠡᠪᠡᠯ ᠭᠠᠴᠠᠭ᠎ᠠ᠂ ᠣᠷᠣᠨ ᠬᠣᠷᠢᠶ᠎ᠠ᠎ᠪᠠᠷ ᠬᠦᠰᠡᠯᠲᠡ ᠭᠠᠷᠭᠠᠭᠤᠯᠵᠤ ᠪᠣᠯᠤᠨ᠎ᠠ᠃
next-anyway = ᠴᠣᠩᠬᠣ ᠨᠢ ᠡᠨᠡ ᠥᠪᠡᠷᠲᠡᠭᠡᠨ ᠰᠢᠯᠭᠠᠭᠰᠠᠨ ᠳ᠋ᠦᠩ᠎ᠡᠴᠡ ᠪᠣᠯᠵᠤ ᠲᠠᠨ᠎ᠤ ᠬᠦᠰᠡᠯᠲᠡ᠎ᠶᠢ ᠬᠦᠯᠢᠶᠡᠨ ᠠᠪᠬᠤ ᠦᠭᠡᠢ ᠪᠠᠢᠵᠤ ᠪᠣᠯᠬᠤ ᠦᠭᠡᠢ᠃
next-call = ᠶᠠᠭᠠᠷᠠᠯᠲᠠᠢ ᠬᠡᠷᠡᠭ ᠭᠠᠷᠪᠠᠯ᠂ ᠡᠪᠡᠳᠴᠢᠨ ᠡᠮᠴᠢᠯᠡᠭᠦᠯᠬᠦ ᠡᠰᠡᠪᠡᠯ ᠬᠣᠭᠣᠯᠠ ᠦᠭᠡᠢ ᠪᠣᠯ ᠣᠳᠣ ᠤᠲᠠᠰᠤᠳᠠᠭᠠᠷᠠᠢ᠃
papers-title = ᠶᠠᠭᠤ ᠠᠪᠴᠤ ᠶᠠᠪᠤᠬᠤ ᠪᠤᠢ
steps-title = ᠬᠡᠳᠦᠢ ᠬᠦᠯᠢᠶᠡᠬᠦ ᠪᠤᠢ

result-wrong-title = ᠳ᠋ᠦᠩ᠎ᠢ ᠲᠠᠭᠠᠷᠠᠭᠰᠠᠨ ᠦᠭᠡᠢ ᠭᠡᠵᠦ ᠪᠣᠳᠣᠵᠤ ᠪᠠᠢᠨ᠎ᠠ ᠤᠤ
result-wrong-body = ᠡᠬᠢᠯᠡᠭᠡᠳ ᠬᠠᠷᠢᠭᠤᠯᠲᠠ᠎ᠪᠠᠨ ᠨᠢᠭᠡ ᠤᠳᠠᠭ᠎ᠠ ᠰᠢᠯᠭᠠᠭᠠᠷᠠᠢ᠃ ᠪᠠᠰᠠ ᠲᠠᠭᠠᠷᠠᠬᠤ ᠦᠭᠡᠢ ᠪᠣᠯ ᠤᠲᠠᠰᠤᠳᠠᠭᠠᠳ᠂ ᠠᠯᠢ ᠵᠦᠢᠯ ᠲᠠᠭᠠᠷᠠᠬᠤ ᠦᠭᠡᠢ ᠭᠡᠬᠦ᠎ᠶᠢ ᠬᠡᠯᠡᠭᠡᠷᠡᠢ᠃
result-check = ᠮᠢᠨᠦ ᠬᠠᠷᠢᠭᠤᠯᠲᠠ᠎ᠶᠢ ᠰᠢᠯᠭᠠᠬᠤ
result-print = ᠬᠡᠪᠯᠡᠬᠦ
result-versions = ᠳᠦᠷᠢᠮ᠎ᠦᠨ ᠬᠡᠪᠯᠡᠯ᠄ { $pack }
