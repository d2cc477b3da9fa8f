### Finding service points for older people: where, what, and what there is.
### Ids made from data: elderly-class-<class>, filter-<filter>, elderly-order-<order>,
### elderly-filter-<group of filters>, elderly-look-<list map>.

elderly-lede = 住的、吃的、白天照料的、上门的，都在这里找。
elderly-search-label = 找养老服务点

## Words
elderly-search = 找什么？
elderly-search-hint = 写名字就行，汉字、蒙古文、拼音、首字母都可以。比如：幸福院，xfy。
elderly-search-clear = 清空

## Where
elderly-near-before = 按下以后，浏览器会问您同不同意。位置只在这台设备上用，不会发出去。
elderly-near-rough = 位置可能差 { $n } 公里
elderly-near-better = 再找准一点
elderly-near-forget = 不用我的位置
elderly-from = 距离从这里算：{ $name }
elderly-from-stop = 不从这里算
elderly-where = 选旗县市、苏木乡镇
elderly-where-at = 在哪里找：{ $place }
elderly-where-township = 哪个苏木乡镇、街道？
elderly-where-whole = 整个旗县市

## What
elderly-what = 找哪一类？
elderly-class-any = 全部
elderly-class-live-in = 住的地方
elderly-class-day = 白天照料
elderly-class-meals = 吃饭
elderly-class-visit = 上门、流动
elderly-class-rental = 租辅具
elderly-class-disabled = 残疾人托养
elderly-kinds = 具体是哪一种？

## Filters
elderly-filters = 按条件挑
elderly-filters-chosen = 按条件挑，已选 { $n } 项
elderly-with-count = { $what }（{ $n }）
elderly-filter-when = 什么时候？
elderly-filter-whom = 谁来住、谁来去？
elderly-filter-meals = 怎么吃饭？
elderly-filter-way = 方便不方便？
elderly-filter-trust = 是谁办的、准不准？
elderly-filter-price = 花多少钱？
filter-open-now = 现在开门
filter-open-today = 今天开门
filter-level-entrance = 进门没有台阶
filter-speaks-mongolian = 能说蒙古语
filter-takes-partly = 收半失能老人
filter-takes-fully = 收失能老人
filter-takes-dementia = 收失智老人
filter-free-beds = 有空床
filter-has-meals = 有饭吃
filter-delivers = 送饭上门
filter-fetches = 有车接送
filter-medical = 能看病
filter-graded = 评过等级
filter-public = 政府或者嘎查村办的
filter-for-you-cheaper = 我可能少花钱
filter-checked-lately = 半年内核对过

## What is chosen
elderly-chips = 选好的条件
elderly-chip-off = 去掉：{ $what }
elderly-chip-words = “{ $text }”
elderly-chips-clear = 全部去掉

## What there is
elderly-count = 找到 { $n } 处
elderly-order = 先看
elderly-order-near = 近的
elderly-order-open = 开门的
elderly-order-checked = 新核对的
elderly-look = 怎么看
elderly-look-list = 列表
elderly-look-map = 地图
elderly-more = 再看 { $n } 处
elderly-picked = 您在地图上选的

## Nothing fits
elderly-none-title = 没有样样都合适的
elderly-none-body = 去掉一个条件，就能看到下面这些。
elderly-none-nothing = 换个说法再找，或者打电话问 12349。
elderly-almost = 只差一点的
elderly-but-filter = 不符合的只有：{ $what }
elderly-but-what = 是别的一类
elderly-but-text = 名字里没有您写的字
elderly-but-region = 在别的地方
elderly-drop-what = 各类都看
elderly-drop-text = 不按写的字找
elderly-drop-region = 别的地方也看

## The directory itself
elderly-as-of = 数据截至 { $day }
elderly-old = 这份名录已经 { $n } 天没有变过
elderly-old-body = 去之前，请先打电话问一问。
elderly-sample-title = 标着“示例”的不是真的。要去的话，先打 12349 核实。
elderly-coverage = 已有 { $here } 个旗县市的，共 { $of } 个
elderly-missing = 还没有取到：{ $names }
elderly-failed-body = 名录没有取到。可以再试一次，也可以打电话问。
elderly-help-body = 12349 的工作人员也能帮您找。
elderly-empty = 这里的名录还没有服务点
elderly-on-map = 在地图上看
elderly-on-map-named = 在地图上看：{ $name }
