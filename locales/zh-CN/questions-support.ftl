### Those who owe somebody support by law, wherever they live.

q-supporters-title = 按法律该照顾这个人的亲人，情况怎样？
q-supporters-hint = 就是父母、配偶、儿女，有时还有兄弟姐妹和祖孙。不住在一起的也算。有几种选几种。
q-supporters-help = 没有亲人能照顾的人，可能进特困供养，就是由政府供养。所以要问亲人的情况。
q-supporters-o-able = 有人有能力照顾
q-supporters-o-tekun = 有人自己就是特困供养人员
q-supporters-o-dibao-60 = 有人在领低保，已经满 60 岁
q-supporters-o-aged-70 = 有人已经满 70 岁
q-supporters-o-severe = 有人残疾很重（一级、二级，或者智力、精神三级）
q-supporters-o-incapable = 有人神志不清，自己做不了主
q-supporters-o-missing = 有人被法院宣告失踪
q-supporters-o-prison = 有人在服刑
q-supporters-o-same = 有人也准备申请特困供养
q-supporters-o-none = 没有这样的亲人
q-supporters-income-title = 这些亲人里收入最多的一位，一年有多少钱？
q-supporters-income-hint = 只看满 70 岁的和残疾很重的亲人。写最近 12 个月的收入，没有就写 0。
q-supporters-income-help = 亲人年纪大或者残疾很重，收入又不高，就不算能照顾。
q-supporters-savings-title = 这些亲人里存款最多的一位，有多少存款？
q-supporters-savings-hint = 包括存款、股票、基金和商业保险。没有就写 0。
q-supporters-savings-help = 亲人存款不多，才算没有能力照顾。多少算多，由当地定。
