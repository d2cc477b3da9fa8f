### The check-your-answers page and the result page.

check-title = 请核对您的回答
check-lede = 哪里不对，按“修改”就行。改了以后，只会再问有关的题。
check-done = 都对，看结果
check-ask-next = 接着答

result-title = 自测结果
result-sample-title = 这里用了示例数字
result-sample-body = 示例数字不是真的标准，只用来看看这个系统怎么用。请不要按它做决定。

verdict-likely = 可能够条件
verdict-unlikely = 可能不够条件
verdict-one-fact-missing = 还差一项
verdict-needs-staff = 要工作人员核对
verdict-likely-body = 按您填的情况，各项条件都够。请去申请，由工作人员核对。几项的钱不一定能加在一起。
verdict-unlikely-body = 按您填的情况，有一项条件可能不够，下面写了为什么。您仍然可以申请。
verdict-one-fact-missing-body = 再答一题就知道了。
verdict-needs-staff-body = 有些情况这里算不了，要工作人员和您一起看。这不是说您不够条件，请去申请。
verdict-ask-now = 现在就答

amount-title = 大约能领多少
amount-exact = 全家每月大约 { $amount } 元
amount-range = 全家每月大约 { $from } 到 { $to } 元
amount-unknown = 能领多少，要按当地的办法由工作人员算。

reasons-title = 为什么是这个结果
reasons-open = 看依据
test-true = 符合
test-false = 可能不符合
test-unknown = 还不清楚
test-not-needed = 没有再问
test-own = 您家
test-limit = 规定
test-limit-below = 要低于
test-limit-at-most = 最多
test-limit-above = 要高于
test-limit-at-least = 至少
test-cite = 依据
test-rate = 用的标准
test-param = 用的当地规定
test-unsettled = 条文没有写死，由当地和工作人员定。

figure-income-per-head = 人均收入
figure-income-total = 全家收入
figure-savings-per-head = 人均存款
figure-savings = 全家存款
figure-vehicles = 机动车
figure-homes = 房子
figure-businesses = 公司、个体户、合作社
figure-machines = 大型农机
figure-shops = 商铺
figure-livestock = 牲畜
figure-standard-dibao = 低保标准
figure-property-cash-per-head-max = 人均存款上限
figure-property-vehicles-max = 机动车上限
figure-property-homes-max = 房子上限
figure-property-businesses-max = 公司、个体户、合作社上限
figure-property-machines-max = 大型农机上限
figure-property-shops-max = 商铺上限
figure-property-livestock-max = 牲畜上限
figure-month = 每月 { $amount } 元
figure-year = 每年 { $amount } 元
figure-yuan = { $amount } 元
figure-count = { $amount }
figure-years = { $n } 周岁
figure-from-to = { $from } 到 { $to }
figure-at-least = 至少 { $from }

param-hh-cohabit-months = 一起住多久算长期
param-hh-exclude-conscript = 义务兵算不算人口
param-income-exclude-basic-pension = 基础养老金算不算收入
param-income-exclude-age-allowance = 高龄津贴算不算收入
param-income-employment-cost = 工资里扣多少打工成本
param-income-livestock-method = 养牛养羊的收入怎么算
param-income-exclude-grassland = 草原生态补助奖励算不算收入
param-income-rigid-deduction = 因残疾、重病的花费扣多少
param-property-kinds = 看哪几样财产
param-property-cash-per-head-max = 人均存款上限
param-property-vehicles-max = 机动车上限
param-property-homes-max = 房子上限
param-property-businesses-max = 公司、个体户、合作社上限
param-property-machines-max = 大型农机上限
param-property-shops-max = 商铺上限
param-property-livestock-max = 牲畜上限

cite-article = 《{ $title }》第 { $article } 条
cite-document = 《{ $title }》
source-line = { $publisher }，{ $date } 起
source-as-of = { $date } 核对过
source-sample = 示例，不是真的标准
class-unified = 城乡统一
class-urban = 城镇
class-rural = 农村牧区

change-title = 怎样会不一样
change-below = { $figure }低于 { $limit }，这一条就符合了。现在是 { $own }。
change-at-most = { $figure }不超过 { $limit }，这一条就符合了。现在是 { $own }。
change-above = { $figure }高于 { $limit }，这一条就符合了。现在是 { $own }。
change-at-least = { $figure }达到 { $limit }，这一条就符合了。现在是 { $own }。
change-below-open = { $figure }低于 { $limit }，这一条就符合了。
change-at-most-open = { $figure }不超过 { $limit }，这一条就符合了。
change-above-open = { $figure }高于 { $limit }，这一条就符合了。
change-at-least-open = { $figure }达到 { $limit }，这一条就符合了。

missing-title = 还不清楚的
missing-dont-know = 您说不知道：{ $question }
missing-rather-not-say = 您没有说：{ $question }
missing-not-asked = 还没有答：{ $question }
missing-rate-standard-dibao = 这个地方的低保标准还没有放进来。
missing-rule = 有一条规定现在没有生效。
missing-param-hh-cohabit-months = 当地还没有写明一起住多久算长期。
missing-param-hh-exclude-conscript = 当地还没有写明义务兵算不算人口。
missing-param-income-exclude-basic-pension = 当地还没有写明基础养老金现在算不算收入。
missing-param-income-exclude-age-allowance = 当地还没有写明高龄津贴算不算收入。
missing-param-income-employment-cost = 当地还没有写明工资里扣多少打工成本。
missing-param-income-livestock-method = 养牛养羊的收入，要工作人员按当地办法和您一起算。
missing-param-income-exclude-grassland = 当地还没有写明草原生态补助奖励算不算收入。
missing-param-income-rigid-deduction = 因残疾、重病的花费能扣多少，要工作人员按当地办法和您一起算。
missing-param-property-kinds = 当地的财产规定还没有放进来。
missing-param-property-cash-per-head-max = 当地还没有写明存款上限。
missing-param-property-vehicles-max = 当地还没有写明机动车上限。
missing-param-property-homes-max = 当地还没有写明房子上限。
missing-param-property-businesses-max = 当地还没有写明公司、个体户、合作社上限。
missing-param-property-machines-max = 当地还没有写明大型农机上限。
missing-param-property-shops-max = 当地还没有写明商铺上限。
missing-param-property-livestock-max = 当地还没有写明牲畜上限。

family-title = 您家怎么算的
family-counts = 算一家人
family-not = 不算在内
family-open = 还不清楚算不算
income-lines-title = 收入怎么算的
income-line-who = 谁
income-line-kind = 哪一样
income-line-given = 您填的
income-line-counts = 算进去的
income-line-unknown = 不清楚
income-line-nothing = 没有算进去的收入。

next-title = 今天可以做什么
next-where = 去 { $place } 的便民服务窗口申请，或者请嘎查、社区帮您申请。
next-where-any = 去户口所在地的苏木乡镇、街道便民服务窗口申请。也可以请嘎查、社区帮您申请。
next-anyway = 窗口不能因为这个自测的结果不收您的申请。
next-call = 有急事、看病或者没饭吃，现在就打电话。
papers-title = 要带什么
steps-title = 要等多久

result-wrong-title = 觉得结果不对？
result-check = 核对我的回答
result-print = 打印

result-on = 按 { $date } 的规定算的。
result-estimate = 这是估算，不是审批结果。最后由民政部门核对以后决定。

## What came out, in a sentence
result-likely = 按您填的情况，有可能得到 { $n } 项帮助。
result-only-open = 按您填的情况，有 { $n } 项帮助要工作人员看了才知道。
result-open = 还有 { $n } 项，要工作人员看了才知道。
result-referred = 另有 { $n } 项由别的部门办。
result-none = 按您填的情况，可能都还够不上。您仍然可以申请，由工作人员核对。
two-sentences = { $first }{ $second }
danger-label = 急事和危险

## Groups of programs
group-likely = 可能够条件的
group-one-fact = 再答一题就知道的
group-staff = 要工作人员核对的
group-referral = 由别的部门办的
group-referral-body = 民政窗口会帮您转过去，这叫“转办”。您也可以自己去问。
group-covered = 先看更合适的那一项
group-covered-body = 下面这几项，已经有别的帮助在它前面。
group-unlikely = 可能不够条件的
unlikely-count = 看这 { $n } 项和原因
unlikely-line = { $program }。差在：{ $reason }
covered-because = 因为：{ $reason }
covered-first = 先看：{ $programs }
program-urgent = 急
for-whom = 给：{ $who }
for-whom-other = { $who }：{ $verdict }
condition-once = 要先有：{ $programs }。可以一起申请，不用等。
condition-choose = 和这一项只能选一样，由您选：{ $programs }

## How much
amount-if-title = 要是条件都符合，大约能领
amount-estimate = 估算
amount-person = 每月大约 { $amount } 元
amount-person-range = 每月大约 { $from } 到 { $to } 元
amount-how-dibao-amount = 算法：低保标准减去人均收入，乘以人数。
amount-how-single-amount = 算法：低保标准减去本人的收入。
amount-how-tekun-amount = 算法：基本生活标准。生活上要人照料的，再加照料护理标准。
amount-how-orphan-amount = 算法：当地孤儿的基本生活标准。
amount-how-defacto-amount = 算法：和当地孤儿的基本生活标准一样。
amount-how-dis-living-amount = 算法：当地公布的生活补贴标准。
amount-how-dis-care-amount = 算法：当地按残疾等级公布的护理补贴标准。
amount-how-age-allow-amount = 算法：当地按年龄公布的高龄津贴标准。

## How to apply, and when
when-title = 怎么申请，要等多久
apply-at = 去这里申请：{ $office }
pays-title = 什么时候开始发
pays-latest-month = 如果今天收下申请，最迟从 { $month } 起发。
pays-this-month = 如果这个月申请，从 { $month } 算起。
step-by = 如果今天收下申请，最迟 { $date }
step-by-extended = 如果今天收下申请，最迟 { $date }；情况复杂的，最迟 { $late }
notes-title = 还要知道

## Reasons
test-so = 是这样
test-not-so = 不是这样
test-comes-first = 先看那一项
test-own-person = 本人
missing-more = 还有 { $n } 件不清楚的
rate-old = 这个标准是 { $date } 起的，可能已经更新，请向窗口核实。
rate-old-title = 有的标准可能已经更新，请向窗口核实
rate-old-line = { $figure }：{ $date } 起的

## Papers and offices
papers-ask = 想申请的话，先打电话问窗口要带什么。
paper-later = 可以以后补
paper-for = 用在：{ $programs }
paper-for-all = 哪一项都要
offices-title = 去哪里
offices-failed = 窗口的地址和电话没有下载下来。请打上面的电话问。
offices-none = 这个地方的窗口还没有放进来。请打上面的电话问。
hours-line = { $days } { $from } 到 { $to }
days-from-to = { $from }到{ $to }
day-1 = 星期一
day-2 = 星期二
day-3 = 星期三
day-4 = 星期四
day-5 = 星期五
day-6 = 星期六
day-7 = 星期日

## When the office decides otherwise, and when this result looks wrong
remedy-title = 不同意窗口的决定
remedy-letter = 没有批的，窗口要给您书面答复，写明原因。没有收到，可以去要。
remedy-appeal = 不同意的，可以申请行政复议（请上级机关再看一次），也可以向法院起诉。去哪里、多少天以内，写在答复里。
remedy-complain = 窗口不收申请，或者对人不好，请打 12345 投诉。
result-wrong-body = 先核对一遍您的回答。还是不对，就打电话，告诉他们帮助的名字、哪一条不对，再念下面几行。
wrong-date = 哪一天算的
wrong-rules = 规则版本
wrong-rates = 标准版本
wrong-no-version = 没有版本号
wrong-which = 每一项用到了哪些回答
wrong-which-body = 选帮助的名字，看它用到的题。按题目可以去改。

## To send to somebody
result-share = 分享结果
share-title = 一门自测结果
share-item = · { $name }
share-copied = 结果已复制，可以粘贴发给别人。里面没有姓名，也没有您家的数字。

## What if
what-if-title = 如果有一项不一样？
what-if-lede = 换一个回答试一试，看结果怎么变。您的答案不会变。
what-if-open = 试一试
what-if-try = 试一试
what-if-try-named = 试一试：{ $question }
what-if-back = 回到结果
what-if-on-trial = 这是试算，没有改动您的答案。
what-if-see = 看结果怎么变
what-if-not = 不试这一题
what-if-result-title = 试算的结果
what-if-keep = 用这个答案
what-if-leave = 不改
what-if-changed = 从 { $was }，变成 { $now }
what-if-turns = 哪些帮助变了
what-if-becomes = 变成
what-if-same = 别的 { $n } 项没有变。
what-if-nothing = 没有一项变。
what-if-other = 换一题试
what-if-more = 这样改，有新的问题还没有答。先按“不知道”算了。
what-if-answer = 答新的问题
