### The frame of the self-check's questions, and what is wrong with an answer.
### Ids of questions: q-<question>-title, -hint, -help, -label and q-<question>-o-<option>; one file a block.

## Frame

self-check-name = 救助自测
self-check-start-title = 看看您家可能得到哪些帮助
self-check-start-lede = 回答几个问题，看看您家可能够条件得到哪些帮助。原因和钱数也会告诉您。
self-check-start-time = 一般 10 分钟左右，可以随时停下，以后接着答。
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
q-block-urgent = 急事
q-block-place = 住的地方
q-block-people = 家里的人
q-block-benefits = 已经有的救助
q-block-health = 身体情况
q-block-children = 孩子
q-block-income = 收入
q-block-support = 谁能照顾
q-block-spending = 大的花费
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

## What is wrong with an answer

error-region-choose = 请先选旗县市。
error-choose = 请选一个。
error-choose-any = 请至少选一样。一样也没有，就选说“没有”的那一样。
error-none-or-some = 选了说“没有”的那一样，就不能再选别的。请改一下。
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
