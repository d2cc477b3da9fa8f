### The questions of the self-check. Ids: q-<question>-title, -hint, -help, -label and q-<question>-o-<option>.

## Frame

self-check-name = 救助自测
self-check-start-title = 看看您家可能得到哪些帮助
self-check-start-lede = 回答几个问题，就能知道您家可能够不够条件领低保、为什么、能有多少钱。
self-check-start-time = 一般 5 分钟左右，可以随时停下，以后接着答。
self-check-start-private = 不用登录，不问姓名和身份证号。您的回答只留在这台设备上。除了下载您那个地方的标准，什么都不发出去。
self-check-start-estimate = 这里只是估算。够不够条件，由苏木乡镇、街道和民政局核对以后决定。
self-check-start-anyway = 不管结果怎样，您都可以申请。
self-check-start-button = 开始
self-check-continue-title = 您上次答了一部分
self-check-continue-button = 接着答
self-check-erase-button = 删掉以前的回答
self-check-erase-title = 要删掉以前的回答吗？
self-check-erase-body = 删掉以后找不回来。
self-check-erase-confirm = 删掉
self-check-erase-cancel = 不删
self-check-erased = 已经删掉了。
self-check-unreadable-title = 以前的回答读不出来了
self-check-unreadable-body = 可能是设备出了问题。请删掉以后重新回答。
self-check-not-saved-title = 回答没能存到这台设备上
self-check-kiosk = 这是公用设备，您的回答不会留在上面。走之前请按“结束”。
self-check-end-button = 结束，清除我的回答
self-check-loading-failed-title = 自测用的资料没有取到
self-check-loading-failed-body = 请看看有没有信号，再试一次。也可以打电话问。
self-check-retry = 再试一次
self-check-rates-failed-title = 当地的标准没有取到
self-check-rates-failed-body = 没有当地标准，就算不出结果。请看看有没有信号，再试一次。您的回答都在。
self-check-other-place = 换一个地方
self-check-no-place = 找不到您填的地方了，请重新选一次。

q-with-who = { $who }：{ $title }
q-next = 下一步
q-previous = 上一步
q-dont-know = 我不知道
q-rather-not-say = 我不想说
q-escaped-dont-know = 您现在的回答是：不知道。
q-escaped-rather-not-say = 您现在的回答是：不想说。
q-why = 为什么问这个？
q-sensitive = 这是您的隐私。不想说也没关系，由工作人员和您当面核对。
q-block-place = 住的地方
q-block-people = 家里的人
q-block-income = 收入
q-block-property = 财产

answer-yes = 是
answer-no = 不是
answer-dont-know = 不知道
answer-rather-not-say = 不想说
answer-none = 没有
answer-month = 每月 { $amount } 元
answer-year = 每年 { $amount } 元
answer-yuan = { $amount } 元
answer-people = { $relation } { $count } 人
answer-alone = 没有别人

member-self = 您本人
member-spouse = 您的配偶
member-child = 您的孩子（第 { $nth } 个）
member-parent = 您的父母（第 { $nth } 位）
member-grandparent = 您的爷爷奶奶、姥姥姥爷（第 { $nth } 位）
member-grandchild = 您的孙子孙女、外孙（第 { $nth } 个）
member-sibling = 您的兄弟姐妹（第 { $nth } 个）
member-other = 其他人（第 { $nth } 位）

## Place

q-region-title = 您家住在哪里？
q-region-hint = 请选户口所在的旗县市。各地的标准不一样。
q-region-township-title = { $banner }：哪个苏木乡镇或者街道？
q-region-township-unsure = 不清楚是哪一个
q-hukou-class-title = 您家的户口是城镇的，还是农村牧区的？
q-hukou-class-hint = 这个地方城镇和农村牧区的低保标准不一样。
q-hukou-class-o-urban = 城镇
q-hukou-class-o-rural = 农村牧区

## People

q-member-list-title = 除了您本人，家里还有谁？
q-member-list-hint = 请算上配偶、没成年的孩子、在外上学的孩子，和长期住在一起的老人。没有的，留着 0 就行。
q-member-list-o-spouse = 配偶（丈夫或妻子）
q-member-list-o-child = 孩子
q-member-list-o-parent = 父母
q-member-list-o-grandparent = 爷爷奶奶、姥姥姥爷
q-member-list-o-grandchild = 孙子孙女、外孙
q-member-list-o-sibling = 兄弟姐妹
q-member-list-o-other = 其他一起住的人
q-member-list-help = 低保按一家人一起算。法律写明了谁算一家人，后面几题就是看这个。

q-birth-month-title = 哪年哪月出生？
q-birth-month-hint = 请写公历。比如 1953 年 4 月。
q-birth-month-help = 没满 18 岁的孩子算一家人；满了 18 岁，要看是不是还在上学、能不能自己生活。
q-birth-day-title = 是哪一天出生的？
q-birth-day-hint = 这个月正好满 18 岁，要看是哪一天。
q-birth-day-label = 日
q-study-title = 现在在上学吗？
q-study-o-none = 没有上学
q-study-o-up-to-bachelor = 在上学，全日制，本科或者更低
q-study-o-postgraduate = 在上学，研究生
q-study-help = 全日制上学到本科的孩子，算一家人。
q-dependent-title = 是不是要靠家里才能生活？
q-dependent-hint = 比如因为残疾、重病，自己不能独立生活。
q-dependent-help = 成年以后不能独立生活的孩子，算一家人。
q-support-duty-title = 按法律，是不是您家要养他（她），或者他（她）要养您家？
q-support-duty-hint = 比如孙子孙女的父母不在了，由爷爷奶奶养。
q-support-duty-help = 一起住的亲戚，只有法律上有扶养义务的才算一家人。说不清就选“我不知道”。
q-together-title = 一起住了多久？
q-together-o-not-together = 不住在一起
q-together-o-under-half-year = 不到半年
q-together-o-half-to-one-year = 半年以上，不到一年
q-together-o-over-one-year = 一年以上
q-together-help = 长期住在一起，才算一家人。多久算长期，由当地定。
q-anyone-apart-title = 家里是不是有人属于下面这些情形？
q-anyone-apart-hint = 正在服刑或者强制戒毒，被法院宣告失踪，出家离家满三年，正在当义务兵，或者已经是特困供养人员。
q-anyone-apart-help = 有这些情形的人，算人口的时候可能不算在内，所以要问一下。不想说也可以。
q-apart-title = 是哪一种情形？
q-apart-o-no = 都不是
q-apart-o-prison-or-detox = 正在服刑或者强制戒毒
q-apart-o-missing = 被法院宣告失踪
q-apart-o-religious = 出家，离家满三年
q-apart-o-conscript = 正在当义务兵
q-apart-o-tekun = 已经是特困供养人员

## Income

q-income-title = 有哪些收入？
q-income-hint = 请看最近 12 个月。有几样选几样。
q-income-o-not-counted = 只有政府救助、残疾补贴、抚恤金、奖学金或者计生奖励
q-income-o-none = 没有收入
q-income-help = 低保看的是全家收入按人数平均是多少。政府给的救助、残疾人两项补贴、优待抚恤金、奖学金、计划生育奖励，按规定不算收入。
q-income-amount-title = { $kind }：有多少钱？
q-income-amount-hint = 写到手的数。拿不准就写个大概，结果页会告诉您差多少。
q-income-amount-help = 打工的写扣了社保和税以后的。做买卖、种养的写去掉成本以后剩下的。一年算一次的，选“每年”。
income-wages = 打工、上班的工资
income-business = 做买卖、种地、跑运输剩下的钱
income-herding = 养牛养羊剩下的钱
income-grassland = 草原生态补助奖励
income-property = 租金、利息、分红，草场和地租出去的钱
income-transfer = 退休金、失业金，儿女或者别人给的生活费
income-basic-pension = 城乡居民养老保险的基础养老金
income-age-allowance = 高龄津贴
income-preferential-pension = 优待抚恤金
income-family-planning = 计划生育奖励和扶助金
income-scholarship = 奖学金
income-bravery = 见义勇为奖励
income-assistance = 政府救助
income-disability-subsidy = 残疾人两项补贴
income-defacto-subsidy = 事实无人抚养儿童补贴

q-rigid-spending-title = 家里是不是有人因为残疾或者重病，每月要花不少钱？
q-rigid-spending-hint = 比如常年吃药、透析、康复、请人照料。
q-rigid-spending-help = 这样的花费，当地可能会从收入里扣掉一部分。扣多少，由工作人员按当地办法算。

## Property

q-savings-title = 全家一共有多少存款？
q-savings-hint = 包括存款、股票、基金、商业保险和别人欠您家的钱。没有就写 0。
q-savings-help = 当地对低保家庭的财产有规定，所以要问。只问当地有规定的几样。
q-vehicles-title = 全家有几辆机动车？
q-vehicles-hint = 残疾人代步车不算。没有就写 0。
q-vehicles-label = 几辆
q-homes-title = 全家有几套房子？
q-homes-hint = 自己住的也算。没有就写 0。
q-homes-label = 几套
q-businesses-title = 家里人名下有几家公司、个体户或者合作社？
q-businesses-hint = 没有就写 0。
q-businesses-label = 几家
q-machines-title = 全家有几台大型农机？
q-machines-hint = 比如大型拖拉机、收割机。没有就写 0。
q-machines-label = 几台
q-shops-title = 全家有几间商铺或者别的不住人的房产？
q-shops-hint = 没有就写 0。
q-shops-label = 几间
q-livestock-title = 全家有多少头牲畜？
q-livestock-hint = 牛、马、骆驼、羊加在一起。没有就写 0。
q-livestock-label = 几头

## What is wrong with an answer

error-region-choose = 请先选旗县市。
error-choose = 请选一个。
error-choose-any = 请至少选一样。没有收入就选“没有收入”。
error-none-or-some = 选了“没有收入”，就不能再选别的。请改一下。
error-period-choose = 请选这是每月的，还是每年的。
error-money-empty = 请写多少钱。没有就写 0。
error-money-negative = 钱数不能小于 0。亏了就写 0。
error-money-character = “{ $arg }”不是数字。请只写数字，比如 1200 或者 1200.50。
error-money-decimals = 小数点后面最多两位，写到分就行。
error-money-large = 钱数太大了，最多 { $arg } 元。请再看一遍。
error-number-empty = 请写一个数。没有就写 0。
error-number-negative = 这个数不能小于 0。
error-number-character = “{ $arg }”不是数字。请只写数字，比如 2。
error-number-small = 这个数最小是 { $arg }。
error-number-large = 这个数最大是 { $arg }。请再看一遍。
error-month-empty = 请写出生的年和月。
error-month-no-year = 请写出生的年份。
error-month-no-month = 请写出生的月份。
error-month-year-digits = 年份请写 4 位数，比如 1953。
error-month-range = 月份是 1 到 12。
error-month-future = 出生的时间不能在今天以后。现在是 { $arg } 年。
error-month-old = 年龄超过 { $arg } 岁了，请再看一遍年份。
