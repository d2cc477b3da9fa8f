### Draft translation: no native editor has read these messages.
### Names of figures in the tests of a result. Ids: figure-<id>, with dashes for points.

figure-age = ᠨᠠᠰᠤ
figure-counted-members = ᠭᠡᠷ ᠪᠦᠯᠢ᠎ᠳᠦ ᠣᠷᠣᠬᠤ ᠬᠦᠮᠦᠨ᠎ᠦ ᠲᠣᠭ᠎ᠠ
figure-together = ᠬᠠᠮᠲᠤ ᠰᠠᠭᠤᠭᠰᠠᠨ ᠰᠠᠷ᠎ᠠ᠎ᠶᠢᠨ ᠲᠣᠭ᠎ᠠ
figure-hh-cohabit-months = ᠬᠡᠳᠦᠨ ᠰᠠᠷ᠎ᠠ ᠬᠠᠮᠲᠤ ᠰᠠᠭᠤᠪᠠᠯ ᠤᠳᠠᠭᠠᠨ ᠭᠡᠵᠦ ᠦᠵᠡᠬᠦ
figure-selfcare-lost = ᠵᠢᠷᠭᠤᠭᠠᠨ ᠬᠡᠷᠡᠭ᠎ᠡᠴᠡ ᠥᠪᠡᠷ᠎ᠢᠶᠡᠨ ᠬᠢᠵᠦ ᠴᠢᠳᠠᠬᠤ ᠦᠭᠡᠢ ᠵᠦᠢᠯ
figure-father-months = ᠡᠴᠢᠭᠡ᠎ᠶᠢᠨ ᠡᠨᠡ ᠪᠠᠢᠳᠠᠯ᠎ᠤᠨ ᠰᠠᠷ᠎ᠠ᠎ᠶᠢᠨ ᠲᠣᠭ᠎ᠠ
figure-mother-months = ᠡᠬᠡ᠎ᠶᠢᠨ ᠡᠨᠡ ᠪᠠᠢᠳᠠᠯ᠎ᠤᠨ ᠰᠠᠷ᠎ᠠ᠎ᠶᠢᠨ ᠲᠣᠭ᠎ᠠ

figure-own-income = ᠥᠪᠡᠷ᠎ᠦᠨ ᠣᠷᠣᠯᠭ᠎ᠠ᠂ ᠰᠠᠭᠤᠷᠢᠨ ᠲᠡᠳᠬᠦᠪᠦᠷᠢ ᠪᠠ ᠥᠨᠳᠥᠷ ᠨᠠᠰᠤᠲᠠᠨ᠎ᠤ ᠲᠡᠳᠬᠦᠮᠵᠢ ᠣᠷᠣᠬᠤ ᠦᠭᠡᠢ
figure-counted-income = ᠥᠪᠡᠷ᠎ᠦᠨ ᠲᠣᠭᠠᠴᠠᠭᠰᠠᠨ ᠣᠷᠣᠯᠭ᠎ᠠ
figure-eased-income-per-head = ᠡᠷᠡᠮᠳᠡᠭ᠂ ᠬᠦᠨᠳᠦ ᠡᠪᠡᠳᠴᠢᠨ᠎ᠦ ᠵᠠᠷᠤᠯᠭ᠎ᠠ᠎ᠶᠢ ᠬᠠᠰᠤᠭᠰᠠᠨ᠎ᠤ ᠳᠠᠷᠠᠭᠠᠬᠢ ᠨᠢᠭᠡ ᠬᠦᠮᠦᠨ᠎ᠦ ᠳᠤᠮᠳᠠᠴᠢ ᠣᠷᠣᠯᠭ᠎ᠠ
figure-income-year = ᠭᠡᠷ ᠪᠦᠯᠢ᠎ᠶᠢᠨ ᠨᠢᠭᠡ ᠵᠢᠯ᠎ᠦᠨ ᠣᠷᠣᠯᠭ᠎ᠠ
figure-savings-per-person = ᠬᠠᠮᠲᠤ ᠰᠠᠭᠤᠵᠤ ᠪᠠᠢᠭ᠎ᠠ ᠬᠦᠮᠦᠨ᠎ᠦ ᠳᠤᠮᠳᠠᠴᠢ ᠬᠠᠳᠠᠭᠠᠯᠠᠮᠵᠢ
figure-supporters-income = ᠠᠰᠠᠷᠠᠬᠤ ᠶᠣᠰᠣᠲᠠᠢ ᠬᠦᠮᠦᠨ᠎ᠦ ᠬᠠᠮᠤᠭ᠎ᠤᠨ ᠶᠡᠬᠡ ᠵᠢᠯ᠎ᠦᠨ ᠣᠷᠣᠯᠭ᠎ᠠ
figure-supporters-savings = ᠠᠰᠠᠷᠠᠬᠤ ᠶᠣᠰᠣᠲᠠᠢ ᠬᠦᠮᠦᠨ᠎ᠦ ᠬᠠᠮᠤᠭ᠎ᠤᠨ ᠶᠡᠬᠡ ᠬᠠᠳᠠᠭᠠᠯᠠᠮᠵᠢ
figure-property-supporter-cash-max = ᠠᠰᠠᠷᠠᠬᠤ ᠶᠣᠰᠣᠲᠠᠢ ᠬᠦᠮᠦᠨ᠎ᠦ ᠬᠠᠳᠠᠭᠠᠯᠠᠮᠵᠢ᠎ᠶᠢᠨ ᠳᠡᠭᠡᠳᠦ ᠬᠢᠵᠠᠭᠠᠷ
figure-edge-limit = ᠳᠣᠣᠷᠠᠳᠤ ᠪᠠᠲᠤᠯᠠᠭ᠎ᠠ᠎ᠶᠢᠨ ᠵᠠᠬ᠎ᠠ᠎ᠶᠢᠨ ᠡᠷᠦᠬᠡ ᠪᠦᠯᠢ᠎ᠶᠢᠨ ᠣᠷᠣᠯᠭ᠎ᠠ᠎ᠶᠢᠨ ᠬᠢᠵᠠᠭᠠᠷ
figure-standard-tekun = ᠣᠨᠴᠠᠭᠠᠢ ᠪᠡᠷᠬᠡᠰᠢᠶᠡᠯ᠎ᠲᠡᠢ ᠬᠦᠮᠦᠰ᠎ᠢ ᠲᠡᠵᠢᠭᠡᠨ ᠠᠰᠠᠷᠠᠬᠤ ᠠᠮᠢᠳᠤᠷᠠᠯ᠎ᠤᠨ ᠪᠠᠷᠢᠮᠵᠢᠶ᠎ᠠ
# composed: 照料护理标准 = асрамжийн баримжаа
figure-standard-care-partial = ᠠᠰᠠᠷᠠᠮᠵᠢ᠎ᠶᠢᠨ ᠪᠠᠷᠢᠮᠵᠢᠶ᠎ᠠ᠄ ᠨᠢᠭᠡ᠎ᠡᠴᠡ ᠭᠤᠷᠪᠠ ᠬᠦᠷᠲᠡᠯ᠎ᠡ ᠬᠡᠷᠡᠭ ᠬᠢᠵᠦ ᠴᠢᠳᠠᠬᠤ ᠦᠭᠡᠢ
figure-standard-care-full = ᠠᠰᠠᠷᠠᠮᠵᠢ᠎ᠶᠢᠨ ᠪᠠᠷᠢᠮᠵᠢᠶ᠎ᠠ᠄ ᠳᠥᠷᠪᠡ᠎ᠡᠴᠡ ᠳᠡᠭᠡᠭᠰᠢ ᠬᠡᠷᠡᠭ ᠬᠢᠵᠦ ᠴᠢᠳᠠᠬᠤ ᠦᠭᠡᠢ
# composed: 可支配收入 = захиран зарцуулах орлого
figure-stat-disposable-income = ᠲᠤᠰ ᠭᠠᠵᠠᠷ᠎ᠤᠨ ᠥᠩᠭᠡᠷᠡᠭᠰᠡᠨ ᠵᠢᠯ᠎ᠦᠨ ᠨᠢᠭᠡ ᠬᠦᠮᠦᠨ᠎ᠦ ᠳᠤᠮᠳᠠᠴᠢ ᠵᠠᠬᠢᠷᠠᠨ ᠵᠠᠷᠤᠴᠠᠭᠤᠯᠬᠤ ᠣᠷᠣᠯᠭ᠎ᠠ

# composed: 刚性支出 = зайлшгүй зарлага
figure-rigid-spent = ᠵᠠᠢᠯᠠᠰᠢ ᠦᠭᠡᠢ ᠵᠠᠷᠤᠯᠭ᠎ᠠ
figure-rigid-limit = ᠵᠠᠢᠯᠠᠰᠢ ᠦᠭᠡᠢ ᠵᠠᠷᠤᠯᠭ᠎ᠠ᠎ᠶᠢᠨ ᠬᠢᠵᠠᠭᠠᠷ
figure-medical-accident-spent = ᠡᠮᠴᠢᠯᠡᠭᠦᠯᠬᠦ ᠪᠠ ᠭᠡᠨᠡᠳᠲᠡ᠎ᠶᠢᠨ ᠣᠰᠣᠯ᠎ᠤᠨ ᠵᠠᠷᠤᠯᠭ᠎ᠠ
figure-medical-accident-limit = ᠡᠮᠴᠢᠯᠡᠭᠦᠯᠬᠦ ᠪᠠ ᠭᠡᠨᠡᠳᠲᠡ᠎ᠶᠢᠨ ᠣᠰᠣᠯ᠎ᠤᠨ ᠵᠠᠷᠤᠯᠭ᠎ᠠ᠎ᠶᠢᠨ ᠬᠢᠵᠠᠭᠠᠷ
figure-all-spent = ᠶᠡᠬᠡ ᠵᠠᠷᠤᠯᠭ᠎ᠠ ᠪᠦᠭᠦᠳᠡᠭᠡᠷ

figure-orphan-scattered = ᠭᠡᠷ ᠪᠦᠯᠢ᠎ᠳᠦ ᠲᠡᠵᠢᠭᠡᠵᠦ ᠪᠠᠢᠭ᠎ᠠ ᠥᠨᠦᠴᠢᠨ ᠬᠡᠦᠬᠡᠳ᠎ᠦᠨ ᠠᠮᠢᠳᠤᠷᠠᠯ᠎ᠤᠨ ᠪᠠᠷᠢᠮᠵᠢᠶ᠎ᠠ
figure-dis-living = ᠪᠡᠷᠬᠡᠰᠢᠶᠡᠯ᠎ᠲᠡᠢ ᠡᠷᠡᠮᠳᠡᠭ ᠬᠦᠮᠦᠨ᠎ᠦ ᠠᠮᠢᠳᠤᠷᠠᠯ᠎ᠤᠨ ᠨᠥᠬᠥᠪᠥᠷᠢ
figure-dis-care-1 = ᠬᠦᠨᠳᠦ ᠡᠷᠡᠮᠳᠡᠭ ᠬᠦᠮᠦᠨ᠎ᠦ ᠠᠰᠠᠷᠠᠮᠵᠢ᠎ᠶᠢᠨ ᠨᠥᠬᠥᠪᠥᠷᠢ᠄ ᠨᠢᠭᠡᠳᠦᠭᠡᠷ ᠵᠡᠷᠭᠡ
figure-dis-care-2 = ᠬᠦᠨᠳᠦ ᠡᠷᠡᠮᠳᠡᠭ ᠬᠦᠮᠦᠨ᠎ᠦ ᠠᠰᠠᠷᠠᠮᠵᠢ᠎ᠶᠢᠨ ᠨᠥᠬᠥᠪᠥᠷᠢ᠄ ᠬᠣᠶᠠᠳᠤᠭᠠᠷ ᠵᠡᠷᠭᠡ
figure-dis-care-wider = ᠠᠰᠠᠷᠠᠮᠵᠢ᠎ᠶᠢᠨ ᠨᠥᠬᠥᠪᠥᠷᠢ᠄ ᠣᠶᠤᠨ ᠤᠬᠠᠭᠠᠨ᠂ ᠰᠡᠳᠬᠢᠯ ᠮᠡᠳᠡᠷᠡᠯ᠎ᠦᠨ ᠭᠤᠷᠪᠠᠳᠤᠭᠠᠷ᠂ ᠳᠥᠷᠪᠡᠳᠦᠭᠡᠷ ᠵᠡᠷᠭᠡ
figure-age-allow-80 = ᠥᠨᠳᠥᠷ ᠨᠠᠰᠤᠲᠠᠨ᠎ᠤ ᠲᠡᠳᠬᠦᠮᠵᠢ᠄ 80 ᠨᠠᠰᠤ᠎ᠠᠴᠠ ᠳᠡᠭᠡᠭᠰᠢ
figure-age-allow-90 = ᠥᠨᠳᠥᠷ ᠨᠠᠰᠤᠲᠠᠨ᠎ᠤ ᠲᠡᠳᠬᠦᠮᠵᠢ᠄ 90 ᠨᠠᠰᠤ᠎ᠠᠴᠠ ᠳᠡᠭᠡᠭᠰᠢ
figure-age-allow-100 = ᠥᠨᠳᠥᠷ ᠨᠠᠰᠤᠲᠠᠨ᠎ᠤ ᠲᠡᠳᠬᠦᠮᠵᠢ᠄ 100 ᠨᠠᠰᠤ᠎ᠠᠴᠠ ᠳᠡᠭᠡᠭᠰᠢ
figure-tekun-minor-entry-age = ᠬᠡᠳᠦᠨ ᠨᠠᠰᠤ ᠬᠦᠷᠦᠭᠡᠳᠦᠢ ᠪᠣᠯ ᠬᠥᠳᠡᠯᠮᠦᠷᠢᠯᠡᠬᠦ ᠴᠢᠳᠠᠪᠤᠷᠢ ᠦᠭᠡᠢ ᠭᠡᠵᠦ ᠦᠵᠡᠬᠦ
# composed: 就餐补贴 = хоолны нөхвөр
figure-elder-meal-age = ᠬᠡᠳᠦᠨ ᠨᠠᠰᠤ᠎ᠠᠴᠠ ᠡᠬᠢᠯᠡᠵᠦ ᠬᠣᠭᠣᠯᠠ᠎ᠶᠢᠨ ᠨᠥᠬᠥᠪᠥᠷᠢ ᠣᠯᠭᠣᠬᠤ
