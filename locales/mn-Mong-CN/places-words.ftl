### Draft translation: no native editor has read these messages.
### Words of the directory of service points. Ids made from data: place-<list>-<word>, the word of the contract.

## Kinds
# composed: 敬老院 = өндөр настныг хүндлэх хүрээлэн
place-kind-home-public = ᠥᠨᠳᠥᠷ ᠨᠠᠰᠤᠲᠠᠨ᠎ᠢ ᠬᠦᠨᠳᠦᠯᠡᠬᠦ ᠬᠦᠷᠢᠶᠡᠯᠡᠩ
# composed: 民办 = ард түмний эрхэлсэн
place-kind-home-private = ᠠᠷᠠᠳ᠎ᠤᠨ ᠡᠷᠬᠢᠯᠡᠭᠰᠡᠨ ᠥᠨᠳᠥᠷ ᠨᠠᠰᠤᠲᠠᠨ᠎ᠢ ᠠᠰᠠᠷᠠᠬᠤ ᠬᠦᠷᠢᠶᠡᠯᠡᠩ
# composed: 公建民营 = нийтээр барьж ардын эрхэлсэн
place-kind-home-entrusted = ᠨᠡᠢᠲᠡ᠎ᠪᠡᠷ ᠪᠠᠷᠢᠵᠤ᠂ ᠠᠷᠠᠳ᠎ᠤᠨ ᠡᠷᠬᠢᠯᠡᠭᠰᠡᠨ ᠠᠰᠠᠷᠠᠮᠵᠢ᠎ᠶᠢᠨ ᠬᠦᠷᠢᠶᠡᠯᠡᠩ
# composed: 综合养护院 = нийлмэл асрамжийн хүрээлэн
place-kind-care-complex = ᠨᠡᠢᠯᠡᠮᠡᠯ ᠠᠰᠠᠷᠠᠮᠵᠢ᠎ᠶᠢᠨ ᠬᠦᠷᠢᠶᠡᠯᠡᠩ
# composed: 社会福利院 = нийгмийн буян хишгийн хүрээлэн
place-kind-welfare-institute = ᠨᠡᠢᠭᠡᠮ᠎ᠦᠨ ᠪᠤᠶᠠᠨ ᠬᠢᠰᠢᠭ᠎ᠦᠨ ᠬᠦᠷᠢᠶᠡᠯᠡᠩ
place-kind-day-care = ᠡᠳᠦᠷ᠎ᠦᠨ ᠠᠰᠠᠷᠠᠮᠵᠢ᠎ᠶᠢᠨ ᠲᠥᠪ
place-kind-street-centre = ᠵᠡᠭᠡᠯᠢ ᠭᠤᠳᠤᠮᠵᠢ᠎ᠶᠢᠨ ᠥᠨᠳᠥᠷ ᠨᠠᠰᠤᠲᠠᠨ᠎ᠢ ᠠᠰᠠᠷᠠᠬᠤ ᠦᠢᠯᠡᠴᠢᠯᠡᠭᠡ᠎ᠶᠢᠨ ᠲᠥᠪ
# composed: 嵌入式小型机构 = орон хорооны жижиг асрамжийн газар
place-kind-embedded = ᠣᠷᠣᠨ ᠬᠣᠷᠢᠶ᠎ᠠ᠎ᠶᠢᠨ ᠵᠢᠵᠢᠭ ᠠᠰᠠᠷᠠᠮᠵᠢ᠎ᠶᠢᠨ ᠭᠠᠵᠠᠷ
place-kind-meals = ᠬᠣᠭᠣᠯᠠ᠎ᠶᠢᠨ ᠲᠤᠰᠠᠯᠠᠮᠵᠢ᠎ᠶᠢᠨ ᠴᠡᠭ
# composed: 互助养老幸福院 = харилцан туслалцах жаргалт хүрээлэн
place-kind-mutual-aid = ᠬᠠᠷᠢᠯᠴᠠᠨ ᠲᠤᠰᠠᠯᠠᠯᠴᠠᠬᠤ ᠵᠢᠷᠭᠠᠯᠲᠤ ᠬᠦᠷᠢᠶᠡᠯᠡᠩ
place-kind-pastoral-centre = ᠮᠠᠯᠵᠢᠯ᠎ᠤᠨ ᠣᠷᠣᠨ᠎ᠤ ᠥᠨᠳᠥᠷ ᠨᠠᠰᠤᠲᠠᠨ᠎ᠢ ᠠᠰᠠᠷᠠᠬᠤ ᠦᠢᠯᠡᠴᠢᠯᠡᠭᠡ᠎ᠶᠢᠨ ᠲᠥᠪ
# composed: 老年公寓 = өндөр настны орон сууц
place-kind-pastoral-flats = ᠮᠠᠯᠵᠢᠯ᠎ᠤᠨ ᠣᠷᠣᠨ᠎ᠤ ᠥᠨᠳᠥᠷ ᠨᠠᠰᠤᠲᠠᠨ᠎ᠤ ᠣᠷᠣᠨ ᠰᠠᠭᠤᠴᠠ
# composed: 流动服务点 = явуулын үйлчилгээний цэг
place-kind-mobile = ᠶᠠᠪᠤᠭᠤᠯ᠎ᠤᠨ ᠦᠢᠯᠡᠴᠢᠯᠡᠭᠡ᠎ᠶᠢᠨ ᠴᠡᠭ
# composed: 辅具租赁点 = туслах хэрэгсэл түрээслэх цэг
place-kind-rental = ᠲᠤᠰᠠᠯᠠᠬᠤ ᠬᠡᠷᠡᠭᠰᠡᠯ ᠲᠦᠷᠢᠶᠡᠰᠦᠯᠡᠬᠦ ᠴᠡᠭ
# composed: 残疾人托养中心 = эрэмдэг хүнийг асрах төв
place-kind-disabled-care = ᠡᠷᠡᠮᠳᠡᠭ ᠬᠦᠮᠦᠨ᠎ᠢ ᠠᠰᠠᠷᠠᠬᠤ ᠲᠥᠪ

## How much help a person needs
place-care-self-care = ᠥᠪᠡᠷ᠎ᠢᠶᠡᠨ ᠠᠰᠠᠷᠠᠵᠤ ᠴᠢᠳᠠᠨ᠎ᠠ
# composed: 半失能 = зарим хэрэгт тусламж хэрэгтэй
place-care-partly = ᠵᠠᠷᠢᠮ ᠬᠡᠷᠡᠭ᠎ᠲᠦ ᠬᠦᠮᠦᠨ᠎ᠦ ᠲᠤᠰᠠᠯᠠᠮᠵᠢ ᠬᠡᠷᠡᠭᠲᠡᠢ
place-care-fully = ᠴᠢᠳᠠᠪᠤᠷᠢ᠎ᠪᠠᠨ ᠠᠯᠳᠠᠭᠰᠠᠨ᠂ ᠬᠦᠮᠦᠨ ᠠᠰᠠᠷᠠᠬᠤ ᠬᠡᠷᠡᠭᠲᠡᠢ
# composed: 失智 = ой ухаан муудсан
place-care-dementia = ᠣᠶᠤᠨ ᠤᠬᠠᠭᠠᠨ ᠮᠠᠭᠤᠳᠠᠭᠰᠠᠨ

## Who runs it
place-operator-public = ᠵᠠᠰᠠᠭ᠎ᠤᠨ ᠭᠠᠵᠠᠷ
place-operator-private = ᠠᠷᠠᠳ᠎ᠤᠨ ᠡᠷᠬᠢᠯᠡᠭᠰᠡᠨ
place-operator-entrusted = ᠨᠡᠢᠲᠡ᠎ᠪᠡᠷ ᠪᠠᠷᠢᠵᠤ᠂ ᠠᠷᠠᠳ᠎ᠤᠨ ᠡᠷᠬᠢᠯᠡᠭᠰᠡᠨ
place-operator-village = ᠭᠠᠴᠠᠭ᠎ᠠ

## What has a price
place-item-bed = ᠣᠷᠣ
place-item-nursing = ᠠᠰᠠᠷᠠᠮᠵᠢ
place-item-food = ᠰᠠᠷ᠎ᠠ᠎ᠶᠢᠨ ᠬᠣᠭᠣᠯᠠ
place-item-breakfast = ᠥᠷᠯᠥᠭᠡ᠎ᠶᠢᠨ ᠬᠣᠭᠣᠯᠠ
place-item-lunch = ᠦᠳᠡ᠎ᠶᠢᠨ ᠬᠣᠭᠣᠯᠠ
place-item-dinner = ᠣᠷᠣᠢ᠎ᠶᠢᠨ ᠬᠣᠭᠣᠯᠠ
place-item-day = ᠡᠳᠦᠷ᠎ᠦᠨ ᠠᠰᠠᠷᠠᠮᠵᠢ
place-item-visit = ᠭᠡᠷ᠎ᠲᠦ ᠣᠴᠢᠬᠤ ᠦᠢᠯᠡᠴᠢᠯᠡᠭᠡ
place-item-bath = ᠤᠰᠤᠨ᠎ᠳᠤ ᠣᠷᠣᠭᠤᠯᠬᠤ
place-item-rent = ᠬᠡᠷᠡᠭᠰᠡᠯ ᠲᠦᠷᠢᠶᠡᠰᠦᠯᠡᠬᠦ

## What a price is for
place-per-month = ᠰᠠᠷ᠎ᠠ ᠪᠦᠷᠢ
place-per-day = ᠡᠳᠦᠷ ᠪᠦᠷᠢ
place-per-time = ᠤᠳᠠᠭ᠎ᠠ ᠪᠦᠷᠢ
place-per-hour = ᠴᠠᠭ ᠪᠦᠷᠢ

## Who may pay less
place-group-age-60 = 60 ᠨᠠᠰᠤ᠎ᠠᠴᠠ ᠳᠡᠭᠡᠭᠰᠢ
place-group-age-65 = 65 ᠨᠠᠰᠤ᠎ᠠᠴᠠ ᠳᠡᠭᠡᠭᠰᠢ
place-group-age-70 = 70 ᠨᠠᠰᠤ᠎ᠠᠴᠠ ᠳᠡᠭᠡᠭᠰᠢ
place-group-age-80 = 80 ᠨᠠᠰᠤ᠎ᠠᠴᠠ ᠳᠡᠭᠡᠭᠰᠢ
place-group-age-90 = 90 ᠨᠠᠰᠤ᠎ᠠᠴᠠ ᠳᠡᠭᠡᠭᠰᠢ
place-group-dibao = ᠳᠣᠣᠷᠠᠳᠤ ᠪᠠᠲᠤᠯᠠᠭ᠎ᠠ
place-group-tekun = ᠣᠨᠴᠠᠭᠠᠢ ᠪᠡᠷᠬᠡᠰᠢᠶᠡᠯ᠎ᠲᠡᠢ ᠬᠦᠮᠦᠨ
place-group-edge = ᠳᠣᠣᠷᠠᠳᠤ ᠪᠠᠲᠤᠯᠠᠭ᠎ᠠ᠎ᠶᠢᠨ ᠵᠠᠬ᠎ᠠ᠎ᠶᠢᠨ ᠡᠷᠦᠬᠡ ᠪᠦᠯᠢ
place-group-disabled = ᠡᠷᠡᠮᠳᠡᠭ ᠬᠦᠮᠦᠨ᠎ᠦ ᠦᠨᠡᠮᠯᠡᠯ᠎ᠲᠡᠢ
place-group-severely-disabled = ᠡᠷᠡᠮᠳᠡᠭ ᠬᠦᠮᠦᠨ᠎ᠦ ᠦᠨᠡᠮᠯᠡᠯ᠎ᠦᠨ ᠨᠢᠭᠡᠳᠦᠭᠡᠷ᠂ ᠬᠣᠶᠠᠳᠤᠭᠠᠷ ᠵᠡᠷᠭᠡ
place-group-alone = ᠭᠠᠨᠴᠠᠭᠠᠷ ᠰᠠᠭᠤᠳᠠᠭ᠂ ᠡᠰᠡᠪᠡᠯ ᠵᠥᠪᠬᠡᠨ ᠥᠨᠳᠥᠷ ᠨᠠᠰᠤᠲᠠᠨ ᠰᠠᠭᠤᠳᠠᠭ
# composed: 计划生育特殊家庭 = төрөлтийг төлөвлөсөн онцгой гэр бүл
place-group-bereaved = ᠲᠥᠷᠥᠯᠲᠡ᠎ᠶᠢ ᠲᠥᠯᠥᠪᠯᠡᠭᠰᠡᠨ ᠣᠨᠴᠠᠭᠠᠢ ᠭᠡᠷ ᠪᠦᠯᠢ
# composed: 优抚对象 = хүндэтгэлийн тэтгэмжтэй хүн
place-group-martyrs-kin = ᠬᠦᠨᠳᠦᠳᠬᠡᠯ᠎ᠦᠨ ᠲᠡᠳᠬᠦᠮᠵᠢ᠎ᠲᠡᠢ ᠬᠦᠮᠦᠨ

## Meals
place-meal-eat-in = ᠲᠡᠨᠳᠡ ᠢᠳᠡᠬᠦ
place-meal-take-away = ᠠᠪᠴᠤ ᠶᠠᠪᠤᠬᠤ
place-meal-delivery = ᠭᠡᠷ᠎ᠲᠦ ᠬᠦᠷᠭᠡᠬᠦ

## Languages
place-language-zh = ᠬᠢᠲᠠᠳ ᠬᠡᠯᠡ
place-language-mn = ᠮᠣᠩᠭᠣᠯ ᠬᠡᠯᠡ
# composed: 手语 = дохионы хэл
place-language-sign = ᠳᠣᠬᠢᠶᠠᠨ᠎ᠤ ᠬᠡᠯᠡ

## The way in
# composed: 台阶 = гишгүүр
place-entrance-level = ᠡᠭᠦᠳᠡ᠎ᠳᠦ ᠭᠢᠰᠭᠢᠭᠦᠷ ᠦᠭᠡᠢ
# composed: 坡道 = налуу зам; 电梯 = цахилгаан шат
place-entrance-ramp = ᠨᠠᠯᠠᠭᠤ ᠵᠠᠮ ᠡᠰᠡᠪᠡᠯ ᠴᠠᠬᠢᠯᠭᠠᠨ ᠰᠠᠲᠤ ᠪᠠᠢᠨ᠎ᠠ
place-entrance-help = ᠭᠢᠰᠭᠢᠭᠦᠷ᠎ᠲᠡᠢ᠂ ᠬᠦᠮᠦᠨ ᠲᠤᠰᠠᠯᠠᠨ᠎ᠠ
place-entrance-steps = ᠵᠥᠪᠬᠡᠨ ᠭᠢᠰᠭᠢᠭᠦᠷ᠎ᠲᠡᠢ

## Medical care
# composed: 医务室 = эмнэлгийн тасалгаа
place-medical-inside = ᠳᠣᠲᠣᠷ᠎ᠠ ᠨᠢ ᠡᠮᠨᠡᠯᠭᠡ᠎ᠶᠢᠨ ᠲᠠᠰᠤᠯᠭ᠎ᠠ ᠪᠠᠢᠨ᠎ᠠ
place-medical-partner = ᠭᠡᠷ᠎ᠡ ᠪᠠᠢᠭᠤᠯᠤᠭᠰᠠᠨ ᠡᠮᠨᠡᠯᠭᠡ ᠢᠷᠡᠳᠡᠭ
place-medical-next-door = ᠡᠮᠨᠡᠯᠭᠡ᠎ᠶᠢᠨ ᠬᠠᠵᠠᠭᠤ᠎ᠳᠤ

## Why a day is not as usual
place-why-weather = ᠴᠠᠭ ᠠᠭᠤᠷ᠂ ᠵᠠᠮ
place-why-holiday = ᠠᠮᠠᠷᠠᠯᠲᠠ᠎ᠶᠢᠨ ᠡᠳᠦᠷ
place-why-repair = ᠵᠠᠰᠠᠪᠤᠷᠢ
place-why-event = ᠦᠢᠯᠡ ᠠᠵᠢᠯᠯᠠᠭ᠎ᠠ᠎ᠲᠠᠢ
place-why-staff = ᠠᠵᠢᠯᠲᠠᠨ ᠦᠭᠡᠢ
place-why-moved = ᠥᠭᠡᠷ᠎ᠡ ᠡᠳᠦᠷ ᠡᠰᠡᠪᠡᠯ ᠭᠠᠵᠠᠷ᠎ᠲᠤ ᠰᠢᠯᠵᠢᠭᠰᠡᠨ
place-why-other = ᠪᠤᠰᠤᠳ ᠰᠢᠯᠲᠠᠭᠠᠨ

## What somebody found wrong
place-report-closed-down = ᠲᠡᠨᠳᠡ ᠪᠠᠢᠬᠤ᠎ᠪᠠᠨ ᠪᠣᠯᠢᠭᠰᠠᠨ
place-report-hours = ᠨᠡᠭᠡᠬᠦ ᠴᠠᠭ ᠪᠤᠷᠤᠭᠤ
place-report-phone = ᠤᠲᠠᠰᠤ ᠣᠷᠣᠬᠤ ᠦᠭᠡᠢ᠂ ᠡᠰᠡᠪᠡᠯ ᠪᠤᠷᠤᠭᠤ
place-report-address = ᠬᠠᠢᠭ᠂ ᠣᠷᠣᠨ ᠪᠠᠢᠷᠢ ᠪᠤᠷᠤᠭᠤ
place-report-price = ᠦᠨ᠎ᠡ ᠪᠤᠷᠤᠭᠤ
place-report-beds = ᠰᠤᠯᠠ ᠣᠷᠣ᠎ᠶᠢᠨ ᠲᠣᠭ᠎ᠠ ᠪᠤᠷᠤᠭᠤ
place-report-access = ᠡᠭᠦᠳᠡ᠎ᠪᠡᠷ ᠣᠷᠣᠬᠤ᠎ᠳᠤ ᠬᠡᠴᠡᠭᠦ
place-report-stop = ᠶᠠᠪᠤᠭᠤᠯ᠎ᠤᠨ ᠲᠡᠷᠭᠡ ᠢᠷᠡᠭᠰᠡᠨ ᠦᠭᠡᠢ
place-report-other = ᠪᠤᠰᠤᠳ
