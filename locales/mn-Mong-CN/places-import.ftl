### Draft translation: no native editor has read these messages.
### Reading a file into the directory of service points.
### Ids made from data: import-fault-<code>, import-datum-<system>, import-format-<format>.

# composed: 表格 = хүснэгт; 导入 = оруулах
import-title = ᠬᠦᠰᠦᠨᠦᠭᠲᠦ ᠣᠷᠣᠭᠤᠯᠬᠤ
import-lede = ᠶᠠᠭᠤ ᠥᠭᠡᠷᠡᠴᠢᠯᠡᠭᠳᠡᠬᠦ᠎ᠶᠢ ᠡᠬᠢᠯᠡᠵᠦ ᠦᠵᠡᠭᠡᠳ ᠨᠡᠢᠲᠡᠯᠡᠨ᠎ᠡ᠃ ᠨᠡᠢᠲᠡᠯᠡᠬᠦ᠎ᠡᠴᠡ ᠡᠮᠦᠨ᠎ᠡ ᠶᠠᠭᠤ ᠴᠤ ᠥᠭᠡᠷᠡᠴᠢᠯᠡᠭᠳᠡᠬᠦ ᠦᠭᠡᠢ᠃
import-file = ᠪᠢᠴᠢᠭ ᠮᠠᠲ᠋ᠧᠷᠢᠶᠠᠯ ᠰᠣᠩᠭᠣᠬᠤ
import-file-hint = CSV UTF8 ᠡᠰᠡᠪᠡᠯ GBK᠂ GeoJSON᠂ HSDS JSON ᠡᠰᠡᠪᠡᠯ ᠡᠨᠡ ᠰᠢᠰᠲ᠋ᠧᠮ᠎ᠦᠨ JSON᠃ Excel ᠪᠣᠯ CSV ᠪᠣᠯᠭᠠᠨ ᠬᠠᠳᠠᠭᠠᠯᠠᠭᠠᠷᠠᠢ᠃
import-held = { $name }᠂ { $kb } KB
import-held-none = ᠰᠣᠩᠭᠣᠭᠠᠳᠤᠢ᠃
import-datum = ᠤᠷᠲᠤᠷᠠᠭ ᠥᠷᠭᠡᠷᠢᠭ ᠨᠢ ᠬᠠᠮᠢᠭ᠎ᠠ᠎ᠠᠴᠠ ᠢᠷᠡᠭᠰᠡᠨ
import-datum-file = ᠬᠦᠰᠦᠨᠦᠭᠲᠦ᠎ᠳᠦ ᠪᠢᠴᠢᠵᠡᠢ᠂ ᠡᠰᠡᠪᠡᠯ ᠤᠷᠲᠤᠷᠠᠭ ᠥᠷᠭᠡᠷᠢᠭ ᠦᠭᠡᠢ
import-datum-file-hint = ᠬᠦᠰᠦᠨᠦᠭᠲᠦ᠎ᠳᠦ ᠪᠢᠴᠢᠭᠰᠡᠨ᠎ᠦ ᠳᠠᠭᠠᠤ᠂ ᠪᠢᠴᠢᠭᠡᠳᠦᠢ ᠪᠣᠯ WGS84 ᠭᠡᠵᠦ ᠦᠵᠡᠨ᠎ᠡ᠃
import-datum-wgs84 = WGS84
import-datum-wgs84-hint = ᠭᠠᠷ ᠤᠲᠠᠰᠤ᠂ GPS᠂ ᠬᠡᠮᠵᠢᠯᠲᠡ᠎ᠶᠢᠨ ᠭᠠᠵᠠᠷ᠎ᠤᠨ ᠲᠣᠭ᠎ᠠ᠃
import-datum-gcj02 = GCJ02
import-datum-gcj02-hint = 高德᠂ 腾讯 ᠭᠠᠵᠠᠷ᠎ᠤᠨ ᠵᠢᠷᠤᠭ᠎ᠠᠴᠠ ᠠᠪᠤᠭᠰᠠᠨ ᠲᠣᠭ᠎ᠠ᠃
import-datum-bd09 = BD09
import-datum-bd09-hint = 百度 ᠭᠠᠵᠠᠷ᠎ᠤᠨ ᠵᠢᠷᠤᠭ᠎ᠠᠴᠠ ᠠᠪᠤᠭᠰᠠᠨ ᠲᠣᠭ᠎ᠠ᠃
import-scope = ᠡᠨᠡ ᠬᠦᠰᠦᠨᠦᠭᠲᠦ ᠠᠯᠢ ᠭᠠᠵᠠᠷ᠎ᠤᠨ ᠲᠤᠬᠠᠢ
import-scope-file = ᠬᠦᠰᠦᠨᠦᠭᠲᠦ᠎ᠳᠦ ᠪᠠᠢᠭ᠎ᠠ ᠬᠣᠰᠢᠭᠤ᠂ ᠰᠢᠶᠠᠨ
import-scope-file-hint = ᠡᠳᠡᠭᠡᠷ ᠬᠣᠰᠢᠭᠤ᠂ ᠰᠢᠶᠠᠨ᠎ᠳᠤ ᠬᠦᠰᠦᠨᠦᠭᠲᠦ᠎ᠳᠦ ᠦᠭᠡᠢ ᠴᠡᠭ᠎ᠢ ᠬᠠᠰᠤᠨ᠎ᠠ᠃
import-scope-of = ᠪᠦᠲᠦᠨ ᠭᠠᠵᠠᠷ᠄ { $name }᠂ ᠬᠦᠰᠦᠨᠦᠭᠲᠦ᠎ᠳᠦ ᠦᠭᠡᠢ᠎ᠶᠢ ᠬᠠᠰᠤᠨ᠎ᠠ
import-look = ᠶᠠᠭᠤ ᠥᠭᠡᠷᠡᠴᠢᠯᠡᠭᠳᠡᠬᠦ᠎ᠶᠢ ᠦᠵᠡᠬᠦ
import-look-body = ᠵᠥᠪᠬᠡᠨ ᠦᠵᠡᠨ᠎ᠡ᠂ ᠨᠡᠢᠲᠡᠯᠡᠬᠦ ᠦᠭᠡᠢ᠃
import-how = ᠬᠦᠰᠦᠨᠦᠭᠲᠦ᠎ᠶᠢ ᠶᠠᠭᠠᠬᠢᠵᠤ ᠬᠢᠬᠦ
import-how-body = ᠨᠢᠭᠡᠳᠦᠭᠡᠷ ᠮᠥᠷ᠎ᠲᠦ ᠪᠠᠭᠠᠨ᠎ᠤ ᠨᠡᠷ᠎ᠡ᠂ ᠮᠥᠷ ᠪᠦᠷᠢ᠎ᠳᠦ ᠨᠢᠭᠡ ᠴᠡᠭ᠃ ᠪᠠᠭᠠᠨ᠎ᠤ ᠨᠡᠷ᠎ᠡ᠎ᠶᠢ ᠲᠠᠢᠯᠪᠤᠷᠢ᠎ᠠᠴᠠ ᠦᠵᠡᠭᠡᠷᠡᠢ᠃

## What would change
import-preview = ᠶᠠᠭᠤ ᠥᠭᠡᠷᠡᠴᠢᠯᠡᠭᠳᠡᠬᠦ
import-head = { $name }᠄ { $format }᠂ { $encoding }᠂ { $rows } ᠮᠥᠷ
import-head-datum = ᠤᠷᠲᠤᠷᠠᠭ ᠥᠷᠭᠡᠷᠢᠭ᠄ { $datum }
import-head-scope = ᠬᠣᠰᠢᠭᠤ᠂ ᠰᠢᠶᠠᠨ᠄ { $names }
import-format-csv = CSV ᠬᠦᠰᠦᠨᠦᠭᠲᠦ
import-format-geojson = GeoJSON
import-format-hsds = HSDS JSON
import-format-egude = ᠡᠨᠡ ᠰᠢᠰᠲ᠋ᠧᠮ᠎ᠦᠨ JSON
import-may = ᠨᠡᠢᠲᠡᠯᠡᠵᠦ ᠪᠣᠯᠤᠨ᠎ᠠ᠃ ᠡᠬᠢᠯᠡᠵᠦ ᠳᠣᠣᠷᠠᠬᠢ᠎ᠶᠢ ᠦᠵᠡᠭᠡᠷᠡᠢ᠃
import-may-not = ᠨᠡᠢᠲᠡᠯᠡᠵᠦ ᠪᠣᠯᠬᠤ ᠦᠭᠡᠢ᠃ ᠳᠣᠣᠷᠠᠬᠢ ᠪᠤᠷᠤᠭᠤ᠎ᠶᠢ ᠵᠠᠰᠠᠭᠠᠳ ᠳᠠᠬᠢᠨ ᠰᠣᠩᠭᠣᠭᠠᠷᠠᠢ᠃
import-nothing-changed = ᠣᠳᠣ ᠶᠠᠭᠤ ᠴᠤ ᠥᠭᠡᠷᠡᠴᠢᠯᠡᠭᠳᠡᠭᠡᠳᠦᠢ᠃ ᠵᠥᠪᠬᠡᠨ ᠬᠠᠭᠠᠰ᠎ᠢ ᠨᠢ ᠣᠷᠣᠭᠤᠯᠬᠤ ᠦᠭᠡᠢ᠃
import-added = ᠰᠢᠨ᠎ᠡ
import-changed = ᠥᠭᠡᠷᠡᠴᠢᠯᠡᠬᠦ
import-same = ᠬᠡᠪ᠎ᠢᠶᠡᠷ
import-gone = ᠬᠠᠰᠤᠬᠤ
import-kept = ᠲᠠᠨ᠎ᠤ ᠵᠠᠰᠠᠭᠰᠠᠨ᠎ᠢ ᠦᠯᠡᠳᠡᠭᠡᠬᠦ
import-list-added = ᠰᠢᠨ᠎ᠡ ᠴᠡᠭ᠄ { $n }
import-list-changed = ᠥᠭᠡᠷᠡᠴᠢᠯᠡᠬᠦ ᠴᠡᠭ᠄ { $n }
import-list-gone = ᠬᠠᠰᠤᠬᠤ ᠴᠡᠭ᠄ { $n }
import-list-kept = ᠠᠵᠢᠯᠲᠠᠨ᠎ᠤ ᠳᠠᠷᠠᠭ᠎ᠠ ᠵᠠᠰᠠᠭᠰᠠᠨ᠎ᠢ ᠦᠯᠡᠳᠡᠭᠡᠬᠦ᠄ { $n }
import-list-beyond = ᠪᠠᠰᠠ { $n } ᠪᠠᠢᠨ᠎ᠠ᠂ ᠦᠵᠡᠭᠦᠯᠦᠭᠡᠳᠦᠢ᠃
import-list-fields = ᠥᠭᠡᠷᠡᠴᠢᠯᠡᠬᠦ᠄ { $fields }
import-map = ᠭᠠᠵᠠᠷ᠎ᠤᠨ ᠵᠢᠷᠤᠭ᠎ᠠᠴᠠ ᠦᠵᠡᠬᠦ
import-map-body = ᠰᠢᠨ᠎ᠡ ᠪᠠ ᠥᠭᠡᠷᠡᠴᠢᠯᠡᠬᠦ ᠴᠡᠭ ᠪᠦᠭᠦᠳᠡ ᠪᠠᠢᠨ᠎ᠠ᠃ ᠨᠢᠭᠡ ᠨᠢ ᠬᠣᠯᠠ ᠪᠠᠢᠪᠠᠯ ᠤᠷᠲᠤᠷᠠᠭ ᠥᠷᠭᠡᠷᠢᠭ ᠨᠢ ᠪᠤᠷᠤᠭᠤ᠃
import-tick = ᠪᠢ ᠦᠵᠡᠪᠡ᠂ { $n } ᠴᠡᠭ᠎ᠢ ᠬᠠᠰᠤᠨ᠎ᠠ᠂ ᠠᠷᠠᠳ ᠢᠷᠭᠡᠳ ᠦᠵᠡᠬᠦ ᠦᠭᠡᠢ ᠪᠣᠯᠤᠨ᠎ᠠ
# composed: 发布 = нийтлэх
import-publish = ᠨᠡᠢᠲᠡᠯᠡᠬᠦ
import-leave = ᠣᠷᠣᠭᠤᠯᠬᠤ ᠦᠭᠡᠢ
import-published = ᠨᠡᠢᠲᠡᠯᠡᠪᠡ
import-published-counts = ᠰᠢᠨ᠎ᠡ { $added }᠂ ᠥᠭᠡᠷᠡᠴᠢᠯᠡᠭᠰᠡᠨ { $changed }᠂ ᠬᠠᠰᠤᠭᠰᠠᠨ { $gone }᠂ ᠬᠡᠪ᠎ᠢᠶᠡᠷ { $same }᠃
import-published-body = ᠠᠷᠠᠳ ᠢᠷᠭᠡᠳ ᠣᠳᠣ ᠦᠵᠡᠵᠦ ᠪᠣᠯᠤᠨ᠎ᠠ᠃

## What is wrong with a file
import-faults = ᠬᠠᠮᠢᠭ᠎ᠠ ᠵᠠᠰᠠᠬᠤ
import-faults-stop = ᠡᠷᠬᠡᠪᠰᠢ ᠵᠠᠰᠠᠬᠤ
import-faults-pass = ᠳᠠᠬᠢᠨ ᠨᠢᠭᠡ ᠦᠵᠡᠬᠦ
import-faults-save = ᠦᠰᠦᠭ ᠪᠣᠯᠭᠠᠨ ᠬᠠᠳᠠᠭᠠᠯᠠᠬᠤ
import-more-faults = ᠪᠠᠰᠠ { $n } ᠪᠠᠢᠨ᠎ᠠ᠂ ᠦᠵᠡᠭᠦᠯᠦᠭᠡᠳᠦᠢ᠃ ᠡᠬᠢᠯᠡᠵᠦ ᠳᠡᠭᠡᠷᠡᠬᠢ᠎ᠶᠢ ᠵᠠᠰᠠᠭᠠᠷᠠᠢ᠃
import-whole-file = ᠪᠦᠲᠦᠨ ᠪᠢᠴᠢᠭ ᠮᠠᠲ᠋ᠧᠷᠢᠶᠠᠯ
import-line = ᠮᠥᠷ { $n }
import-line-column = { $line }᠂ { $column }
import-fault-value = ᠣᠳᠣ ᠪᠢᠴᠢᠭᠰᠡᠨ ᠨᠢ᠄ { $value }᠃
import-fault-hint = ᠮᠠᠭᠠᠳ᠄ { $hint }᠃
import-hint-line = ᠨᠥᠭᠦᠭᠡ ᠨᠢ᠄ ᠮᠥᠷ { $hint }᠃
import-hint-elsewhere = ᠡᠨᠳᠡ ᠬᠡᠷᠡᠭᠯᠡᠵᠡᠢ᠄ { $hint }᠃
import-hint-metres = ᠭᠠᠳᠠᠨ᠎ᠠ { $hint } ᠮᠧᠲ᠋ᠷ᠃
import-hint-most = ᠬᠠᠮᠤᠭ᠎ᠤᠨ ᠣᠯᠠᠨ { $hint } ᠦᠰᠦᠭ᠃
import-fault-not-readable = ᠡᠨᠡ ᠪᠢᠴᠢᠭ ᠮᠠᠲ᠋ᠧᠷᠢᠶᠠᠯ᠎ᠢ ᠤᠩᠰᠢᠵᠤ ᠴᠢᠳᠠᠭᠰᠠᠨ ᠦᠭᠡᠢ᠃ CSV UTF8 ᠪᠣᠯᠭᠠᠨ ᠬᠠᠳᠠᠭᠠᠯᠠᠭᠠᠷᠠᠢ᠃
import-fault-encoding = ᠵᠠᠷᠢᠮ ᠦᠰᠦᠭ᠎ᠢ ᠲᠠᠨᠢᠭᠰᠠᠨ ᠦᠭᠡᠢ᠃ UTF8 ᠡᠰᠡᠪᠡᠯ GBK᠎ᠪᠠᠷ ᠬᠠᠳᠠᠭᠠᠯᠠᠭᠠᠷᠠᠢ᠃
import-fault-too-large = ᠬᠡᠲᠦ ᠶᠡᠬᠡ᠃ ᠬᠣᠰᠢᠭᠤ᠂ ᠰᠢᠶᠠᠨ᠎ᠢᠶᠠᠷ ᠬᠤᠪᠢᠶᠠᠭᠠᠷᠠᠢ᠃
import-fault-empty = ᠳᠣᠲᠣᠷ᠎ᠠ ᠨᠢ ᠨᠢᠭᠡ ᠴᠤ ᠴᠡᠭ ᠦᠭᠡᠢ᠃
import-fault-column-missing = ᠡᠨᠡ ᠪᠠᠭᠠᠨ᠎ᠠ ᠳᠤᠲᠠᠭᠤ᠃ ᠨᠡᠮᠡᠭᠡᠷᠡᠢ᠃
import-fault-column-unknown = ᠡᠨᠡ ᠪᠠᠭᠠᠨ᠎ᠠ᠎ᠶᠢ ᠲᠠᠨᠢᠬᠤ ᠦᠭᠡᠢ᠂ ᠤᠩᠰᠢᠭᠰᠠᠨ ᠦᠭᠡᠢ᠃ ᠪᠤᠷᠤᠭᠤ ᠪᠣᠯ ᠨᠡᠷ᠎ᠡ᠎ᠶᠢ ᠨᠢ ᠵᠠᠰᠠᠭᠠᠷᠠᠢ᠃
import-fault-column-twice = ᠡᠨᠡ ᠪᠠᠭᠠᠨ᠎ᠠ ᠬᠣᠶᠠᠷ ᠪᠠᠢᠨ᠎ᠠ᠃ ᠨᠢᠭᠡ᠎ᠶᠢ ᠨᠢ ᠦᠯᠡᠳᠡᠭᠡᠭᠡᠷᠡᠢ᠃
import-fault-missing = ᠡᠨᠳᠡ ᠬᠣᠭᠣᠰᠣᠨ ᠪᠠᠢᠨ᠎ᠠ᠃ ᠪᠥᠭᠯᠡᠭᠡᠷᠡᠢ᠃
import-fault-duplicate = ᠳ᠋ᠤᠭᠠᠷ᠎ᠢ ᠬᠣᠶᠠᠷ ᠤᠳᠠᠭ᠎ᠠ ᠬᠡᠷᠡᠭᠯᠡᠵᠡᠢ᠃ ᠥᠭᠡᠷᠡᠴᠢᠯᠡᠭᠡᠷᠡᠢ᠃
import-fault-like-another = ᠨᠡᠷᠡᠢᠳᠦᠯ ᠪᠠ ᠭᠠᠵᠠᠷ ᠨᠢ ᠥᠭᠡᠷ᠎ᠡ ᠮᠥᠷ᠎ᠲᠡᠢ ᠠᠳᠠᠯᠢ᠃ ᠬᠣᠶᠠᠷ ᠤᠳᠠᠭ᠎ᠠ ᠪᠢᠴᠢᠭᠰᠡᠨ ᠡᠰᠡᠬᠦ᠎ᠶᠢ ᠦᠵᠡᠭᠡᠷᠡᠢ᠃
import-fault-bad-id = ᠳ᠋ᠤᠭᠠᠷ᠎ᠲᠤ ᠵᠥᠪᠬᠡᠨ ᠯᠠᠲ᠋ᠢᠨ ᠵᠢᠵᠢᠭ ᠦᠰᠦᠭ᠂ ᠲᠣᠭ᠎ᠠ᠂ ᠵᠢᠷᠤᠭᠠᠰᠤ᠂ 3᠂ 60 ᠬᠦᠷᠲᠡᠯ᠎ᠡ᠃
import-fault-unknown-kind = ᠡᠢᠮᠦ ᠲᠥᠷᠥᠯ ᠦᠭᠡᠢ᠃
import-fault-unknown-word = ᠡᠨᠡ ᠦᠭᠡ᠎ᠶᠢ ᠲᠠᠨᠢᠬᠤ ᠦᠭᠡᠢ᠃
import-fault-unknown-region = ᠡᠢᠮᠦ ᠭᠠᠵᠠᠷ ᠦᠭᠡᠢ᠂ ᠡᠰᠡᠪᠡᠯ ᠺᠣᠳ᠋ ᠪᠠ ᠨᠡᠷ᠎ᠡ ᠨᠢ ᠲᠣᠬᠢᠷᠠᠬᠤ ᠦᠭᠡᠢ᠃
import-fault-not-your-region = ᠡᠨᠡ ᠭᠠᠵᠠᠷ᠎ᠢ ᠲᠠ ᠬᠠᠷᠢᠭᠤᠴᠠᠬᠤ ᠦᠭᠡᠢ᠃
import-fault-bad-number = ᠵᠥᠪ ᠲᠣᠭ᠎ᠠ ᠪᠢᠴᠢᠭᠡᠷᠡᠢ᠃
import-fault-shortened = ᠬᠦᠰᠦᠨᠦᠭᠲᠦ ᠲᠣᠭ᠎ᠠ᠎ᠶᠢ ᠬᠤᠷᠢᠶᠠᠵᠠᠢ᠃ ᠡᠨᠡ ᠪᠠᠭᠠᠨ᠎ᠠ᠎ᠶᠢ ᠦᠰᠦᠭ ᠪᠣᠯᠭᠠᠭᠠᠳ ᠳᠠᠬᠢᠨ ᠪᠢᠴᠢᠭᠡᠷᠡᠢ᠃
import-fault-bad-money = ᠮᠥᠩᠭᠥ᠎ᠶᠢ ᠲᠣᠭ᠎ᠠ᠎ᠪᠠᠷ ᠪᠢᠴᠢᠭᠡᠷᠡᠢ᠂ ᠨᠢᠭᠡᠴᠢ ᠨᠢ ᠲᠥᠭᠦᠷᠢᠭ᠃
import-fault-bad-date = ᠡᠢᠮᠦ ᠡᠳᠦᠷ ᠦᠭᠡᠢ᠃ ᠢᠩᠭᠢᠵᠦ ᠪᠢᠴᠢᠭᠡᠷᠡᠢ᠄ 20261102᠃
import-fault-bad-time = ᠴᠠᠭ᠎ᠢ ᠢᠩᠭᠢᠵᠦ ᠪᠢᠴᠢᠭᠡᠷᠡᠢ᠄ 0900᠃
import-fault-bad-hours = ᠨᠡᠭᠡᠬᠦ ᠴᠠᠭ᠎ᠢ ᠤᠩᠰᠢᠵᠤ ᠴᠢᠳᠠᠭᠰᠠᠨ ᠦᠭᠡᠢ᠃ ᠲᠠᠢᠯᠪᠤᠷᠢ᠎ᠶᠢ ᠦᠵᠡᠭᠡᠷᠡᠢ᠃
import-fault-bad-repeat = ᠬᠡᠵᠢᠶ᠎ᠡ ᠢᠷᠡᠬᠦ᠎ᠶᠢ ᠤᠩᠰᠢᠵᠤ ᠴᠢᠳᠠᠭᠰᠠᠨ ᠦᠭᠡᠢ᠃ ᠲᠠᠢᠯᠪᠤᠷᠢ᠎ᠶᠢ ᠦᠵᠡᠭᠡᠷᠡᠢ᠃
import-fault-bad-phone = ᠤᠲᠠᠰᠤᠨ᠎ᠤ ᠨᠣᠮᠧᠷ ᠪᠤᠷᠤᠭᠤ᠃
import-fault-bad-position = ᠤᠷᠲᠤᠷᠠᠭ ᠥᠷᠭᠡᠷᠢᠭ ᠪᠤᠷᠤᠭᠤ᠃ ᠰᠣᠯᠢᠭᠰᠠᠨ ᠡᠰᠡᠬᠦ᠎ᠶᠢ ᠦᠵᠡᠭᠡᠷᠡᠢ᠃
import-fault-outside-district = ᠣᠷᠣᠨ ᠪᠠᠢᠷᠢ ᠨᠢ ᠪᠢᠴᠢᠭᠰᠡᠨ ᠬᠣᠰᠢᠭᠤ᠂ ᠰᠢᠶᠠᠨ᠎ᠳᠤ ᠦᠭᠡᠢ᠃ ᠳᠠᠬᠢᠨ ᠠᠪᠤᠭᠠᠷᠠᠢ᠃
import-fault-wrong-datum = ᠣᠷᠣᠨ ᠪᠠᠢᠷᠢ ᠨᠢ ᠥᠭᠡᠷ᠎ᠡ ᠵᠢᠷᠤᠭ᠎ᠤᠨ ᠲᠣᠭ᠎ᠠ ᠪᠣᠯ ᠲᠣᠬᠢᠷᠠᠨ᠎ᠠ᠃ ᠳᠡᠭᠡᠷ᠎ᠡ ᠳᠠᠬᠢᠨ ᠰᠣᠩᠭᠣᠭᠠᠷᠠᠢ᠃
import-fault-too-long = ᠬᠡᠲᠦ ᠤᠷᠲᠤ᠃
import-fault-order = ᠡᠮᠦᠨ᠎ᠡ ᠬᠣᠢᠨ᠎ᠠ ᠨᠢ ᠰᠣᠯᠢᠭᠳᠠᠵᠠᠢ᠂ ᠡᠰᠡᠪᠡᠯ ᠬᠠᠮᠤᠭ᠎ᠤᠨ ᠪᠠᠭ᠎ᠠ ᠨᠢ ᠬᠠᠮᠤᠭ᠎ᠤᠨ ᠣᠯᠠᠨ᠎ᠠᠴᠠ ᠣᠯᠠᠨ᠃
import-fault-stale = ᠬᠤᠭᠤᠴᠠᠭ᠎ᠠ ᠬᠡᠲᠦᠷᠡᠭᠰᠡᠨ᠂ ᠡᠰᠡᠪᠡᠯ ᠣᠳᠣ ᠪᠠᠢᠭ᠎ᠠ᠎ᠠᠴᠠ ᠬᠠᠭᠤᠴᠢᠨ᠃

## When there is nothing to look at
import-refused-none = ᠡᠬᠢᠯᠡᠵᠦ ᠪᠢᠴᠢᠭ ᠮᠠᠲ᠋ᠧᠷᠢᠶᠠᠯ ᠰᠣᠩᠭᠣᠭᠠᠷᠠᠢ᠃
import-refused-large = ᠪᠢᠴᠢᠭ ᠮᠠᠲ᠋ᠧᠷᠢᠶᠠᠯ ᠬᠡᠲᠦ ᠶᠡᠬᠡ᠂ 32 MB ᠬᠦᠷᠲᠡᠯ᠎ᠡ᠃
import-refused-empty = ᠡᠨᠡ ᠪᠢᠴᠢᠭ ᠮᠠᠲ᠋ᠧᠷᠢᠶᠠᠯ ᠬᠣᠭᠣᠰᠣᠨ ᠪᠠᠢᠨ᠎ᠠ᠃
import-refused-gone = ᠡᠨᠡ ᠪᠢᠴᠢᠭ ᠮᠠᠲ᠋ᠧᠷᠢᠶᠠᠯ᠎ᠢ ᠨᠡᠭᠡᠭᠡᠵᠦ ᠴᠢᠳᠠᠭᠰᠠᠨ ᠦᠭᠡᠢ᠃ ᠳᠠᠬᠢᠨ ᠰᠣᠩᠭᠣᠭᠠᠷᠠᠢ᠃
import-refused-stale = ᠰᠠᠶᠢᠬᠠᠨ ᠥᠭᠡᠷ᠎ᠡ ᠠᠵᠢᠯᠲᠠᠨ ᠥᠭᠡᠷᠡᠴᠢᠯᠡᠪᠡ᠃ ᠶᠠᠭᠤ ᠥᠭᠡᠷᠡᠴᠢᠯᠡᠭᠳᠡᠬᠦ᠎ᠶᠢ ᠳᠠᠬᠢᠨ ᠦᠵᠡᠭᠡᠷᠡᠢ᠃
import-refused-unticked = ᠬᠠᠰᠤᠬᠤ ᠴᠡᠭ ᠪᠠᠢᠨ᠎ᠠ᠃ ᠨᠢᠭᠡ ᠦᠵᠡᠭᠡᠳ ᠲᠡᠮᠳᠡᠭᠯᠡᠭᠡᠷᠡᠢ᠃
