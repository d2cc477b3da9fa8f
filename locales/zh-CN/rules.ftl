### What each rule tests, as a statement that is true, false or not known. Ids: rule-<base id>-title.
### A rule that another program comes before is true when it does.

rule-not-limited = 当地没有规定这一项。

## Who counts

rule-hh-1-title = 是申请人的配偶
rule-hh-2-title = 是没满 18 周岁的孩子
rule-hh-3-title = 是成年的孩子，还在上学（到本科），或者不能独立生活
rule-hh-4-title = 按法律应当互相扶养，又长期住在一起
rule-hx-1-title = 出家离家满三年，不算在内
rule-hx-2-title = 正在服刑、强制戒毒，或者被法院宣告失踪，不算在内
rule-hx-4-title = 正在当义务兵，当地不算在内
rule-d-5-title = 已经是特困人员

## Parents of a child

rule-f-3-title = 这位家长重度残疾（一级、二级，或者智力、精神三级、四级）
rule-f-4-title = 这位家长的病，当地认定为重病
rule-f-5-title = 这位家长失去联系、不管孩子，已经满 6 个月
rule-f-6-title = 这位家长被判刑、强制戒毒或者限制自由，期限满 6 个月

## Property

rule-pr-1-title = 存款在当地规定以内
rule-pr-2-title = 机动车在当地规定以内
rule-pr-3-title = 房子在当地规定以内
rule-pr-4-title = 公司、个体户、合作社在当地规定以内
rule-pr-5-title = 大型农机在当地规定以内
rule-pr-6-title = 商铺在当地规定以内
rule-pr-7-title = 牲畜在当地规定以内
rule-pr-1-tekun-title = 存款在当地特困的规定以内
rule-pr-2-tekun-title = 机动车在当地特困的规定以内
rule-pr-3-tekun-title = 房子在当地特困的规定以内
rule-pr-4-tekun-title = 公司、个体户、合作社在当地特困的规定以内
rule-pr-5-tekun-title = 大型农机在当地特困的规定以内
rule-pr-6-tekun-title = 商铺在当地特困的规定以内
rule-pr-7-tekun-title = 牲畜在当地特困的规定以内

## Dibao and one person alone

rule-d-2-title = 人均收入低于低保标准
rule-id-1-title = 扣掉因残疾、重病的花费以后，人均收入低于低保标准
rule-d-3-title = 家庭财产在当地规定以内
rule-d-5-all-title = 全家都是特困人员，或者可能是
rule-ds-a-title = 属于可以单独申请低保的人
rule-ds-1-title = 家里是或可能是低保边缘家庭，本人重度残疾
rule-ds-2-title = 家里是或可能是低保边缘家庭，本人得了当地认定的大病
rule-ds-3-title = 出家满三年、住在宗教场所，生活困难
rule-ds-4-title = 成年，重度残疾，没有工作
rule-ds-7-title = 按当地办法，收入和财产在单人户的规定以内
rule-ds-8-title = 重度残疾（一级、二级，或者智力、精神三级）
rule-ds-0-title = 已经有或可能有低保、特困供养

## Tekun

rule-t-0-title = 已经是特困人员，不用再申请
rule-t-1-title = 没有劳动能力
rule-t-1a-title = 年满 60 周岁
rule-t-1b-title = 是未成年人，没到当地规定的年龄
rule-t-1c-title = 残疾的类别和等级，算没有劳动能力
rule-t-2-title = 没有生活来源
rule-t-2a-title = 本人收入低于低保标准（基础养老金、高龄津贴不算）
rule-t-2b-title = 财产在特困的规定以内
rule-t-3-title = 按法律该照顾本人的亲人都没有能力，或者没有这样的亲人
rule-t-3-home-title = 家里有能照顾本人的配偶、父母或者成年孩子
rule-t-3-minor-title = 已经成年，或者是父母照顾不了的孩子
rule-t-3-able-title = 没有别的有能力照顾的亲人
rule-t-3-same-title = 没有互相照顾、也要申请特困的亲人
rule-t-3c-title = 年满 70 周岁的亲人，收入和存款都在规定以内
rule-t-3d-title = 残疾很重的亲人，收入和存款都在规定以内
rule-t-3e-title = 失踪、服刑或者自己做不了主的亲人，存款在规定以内
rule-t-6-title = 没有在服刑或者强制戒毒，也没有被法院宣告失踪

## Edge and rigid

rule-e-1-title = 人均收入低于低保边缘家庭的标准
rule-e-2-title = 家庭财产在低保边缘家庭的规定以内
rule-e-3-title = 已经有或可能有低保、特困供养，或者已经是低保边缘家庭
rule-e-4-title = 户口在内蒙古
rule-r-1-title = 已经有或可能有低保、特困、低保边缘，或者已经认定过
rule-r-2-title = 人均收入低于当地去年人均可支配收入（平均每人到手的钱）
rule-r-3-title = 家庭财产在刚性支出困难家庭的规定以内
rule-r-4-title = 刚性支出占全家收入的比例，超过规定
rule-r-4a-title = 全部刚性支出占收入的比例，超过规定
rule-r-4b-title = 只算看病和意外的支出，占收入的比例超过规定

## Temporary aid and the rescue station

rule-ta-1-title = 基本生活已经很困难
rule-ta-2-title = 花费超出了家里的承受能力
rule-ta-3-title = 家里有必须花的大笔支出
rule-ta-6-title = 突然遇到了急事
rule-ta-7-title = 有或可能有低保、特困，或者人均收入低于当地人均可支配收入
rule-ta-7p-title = 有或可能有低保、特困，或者财产在当地规定以内
rule-ta-8-title = 户口或者居住证在这里
rule-ta-11-title = 急事发生在这里，或者户口、居住证在这里
rule-vg-1-title = 没有住处，生活过不下去，现在也没有人能帮

## Disability subsidies

rule-dc-a-title = 有残疾人证，属于护理补贴的对象
rule-dc-1-title = 残疾一级或者二级，长期要人照料
rule-dc-2-title = 智力、精神残疾三级或者四级，当地也给护理补贴
rule-dl-a-title = 有残疾人证，家庭属于生活补贴的对象
rule-dl-1-title = 本人有或可能有低保
rule-dl-2-title = 家里有或可能有别的困难认定，当地也给生活补贴
rule-dx-2-title = 已经有或可能有特困供养
rule-dx-3-title = 已经领工伤保险的生活护理费
rule-dx-4-title = 可能有孤儿基本生活保障
rule-dx-5-title = 可能有事实无人抚养儿童补贴

## Children

rule-o-1-title = 没满 18 周岁，父母都去世了或者都找不到
rule-f-a-title = 没满 18 周岁，父母都养不了
rule-f-0-title = 可能有孤儿基本生活保障
rule-f-1-title = 父母两个人都因为重残、重病、服刑、失联等养不了
rule-f-2-title = 一位家长去世、失踪或者找不到，另一位养不了
rule-c-0-title = 没满 18 周岁，至少有下面一种困难
rule-c-1-title = 可能有孤儿、事实无人抚养儿童的保障，或者特困供养
rule-c-2-title = 没满 16 周岁，父母都外出，或者一位外出、另一位照顾不了
rule-c-3-title = 家里有孩子遇到危险
rule-c-4-title = 有残疾或者重病
rule-c-5-title = 家里有或可能有低保
rule-c-6-title = 父亲或者母亲去世、不在身边，或者照顾不了

## Older people

rule-a-1a-title = 年满 80 周岁
rule-a-1h-title = 户口在内蒙古
rule-a-6-title = 年满 60 周岁
rule-a-7-title = 长期不能自理，家里困难
rule-a-8-title = 有或可能有低保，评估为完全失能，愿意住养老院
rule-a-8p-title = 当地在办这一项
rule-a-9-title = 评估为中度以上失能
rule-a-9p-title = 当地在办这一项
rule-em-1-title = 到了当地规定的年纪
rule-em-2-title = 属于当地给就餐补贴的人

## Other offices

rule-med-1-title = 有或可能有低保、特困、低保边缘或者刚性支出困难的认定
rule-edu-1-title = 有或可能有低保、特困或者低保边缘的认定
rule-edu-2-title = 家里有人上学
rule-hou-1-title = 有或可能有低保、特困或者低保边缘的认定
rule-hou-2-title = 住房有困难
rule-job-1-title = 有或可能有低保或者低保边缘的认定
rule-job-2-title = 家里有能工作、没有工作的人
