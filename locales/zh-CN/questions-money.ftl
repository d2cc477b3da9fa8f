### Help that a family has already, its income, its spending, what it owns.

## Benefits

q-benefits-title = 您家现在已经有下面哪种救助？
q-benefits-hint = 低保边缘家庭，是收入比低保标准高一点的家庭。刚性支出困难家庭，是看病、上学这些省不掉的花费太大的家庭。
q-benefits-help = 已经有的不用再申请。有了这些，还可能得到别的帮助。
q-benefits-o-dibao = 低保，每月在领钱
q-benefits-o-edge = 已经认定为低保边缘家庭
q-benefits-o-rigid = 已经认定为刚性支出困难家庭
q-benefits-o-none = 都没有

## Income

q-income-title = 有哪些收入？
q-income-hint = 请看最近 12 个月。有几样选几样。
q-income-o-not-counted = 只有政府救助、残疾补贴、抚恤金、奖学金或者计生奖励
q-income-o-none = 没有收入
q-income-help = 低保看的是全家收入按人数平均是多少。政府救助、残疾人两项补贴、优待抚恤金不算收入。奖学金、计划生育奖励也不算。
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

q-has-work-title = 现在是不是有挣钱的活？
q-has-work-hint = 放牧、种地、打工、做买卖都算。
q-has-work-help = 成年、没有工作、残疾很重的人，可能可以一个人单独领低保。
q-jobless-title = 家里谁能干活、想找活，可是没有活干？
q-jobless-hint = 正在上学的、身体干不了活的，不用选。请勾选这样的人。
q-jobless-help = 领低保的家庭里没有活干的人，就业部门会帮着找工作。
q-jobless-o-none = 没有人

## Spending

q-spending-title = 最近 12 个月，家里在哪些事上花了很多钱？
q-spending-hint = 有几样选几样。报销和补助以后，自己掏的钱才算。
q-spending-help = 省不掉的花费太大，收入不算很低也可能得到帮助。
q-spending-o-medical = 看病、吃药
q-spending-o-education = 上学，从幼儿园到大学本科
q-spending-o-rehab = 残疾人做康复、买轮椅这样的器具
q-spending-o-accident = 火灾、车祸这样的意外
q-spending-o-living = 吃、穿、取暖这些日常生活
q-spending-o-other = 别的省不掉的花费
q-spending-o-none = 没有
q-spent-medical-title = 看病、吃药，自己掏了多少钱？
q-spent-medical-hint = 写最近 12 个月全家的。医保、大病保险、医疗救助、商业保险报销的，都要减掉。有票据的才算。
q-spent-medical-help = 看病的花费占收入太多，可能得到帮助。
q-spent-education-title = 上学花了多少钱？
q-spent-education-hint = 写最近 12 个月的保教费、学费、住宿费。比当地公办学校贵出来的不算。
q-spent-education-help = 从幼儿园到全日制本科的都算。保教费就是幼儿园收的钱。
q-spent-rehab-title = 康复和器具，自己掏了多少钱？
q-spent-rehab-hint = 写最近 12 个月的。基本的康复、轮椅、助听器都算。补贴和保险给的要减掉。
q-spent-rehab-help = 残疾人康复的花费占收入太多，可能得到帮助。
q-spent-accident-title = 因为意外，自己掏了多少钱？
q-spent-accident-hint = 写最近 12 个月的。保险赔的、别人赔的要减掉。
q-spent-accident-help = 意外的花费占收入太多，可能得到帮助。
q-spent-living-title = 日常生活省不掉的，花了多少钱？
q-spent-living-hint = 写最近 12 个月吃、穿、取暖的钱。写个大概就行。
q-spent-living-help = 日常生活的花费算不算，由当地定。
q-spent-other-title = 别的省不掉的，花了多少钱？
q-spent-other-hint = 写最近 12 个月的。上面写过的不要再写。
q-spent-other-help = 别的花费算不算，由当地定。

## Property

q-savings-title = 全家一共有多少存款？
q-savings-hint = 包括存款、股票、基金、商业保险和别人欠您家的钱。没有就写 0。
q-savings-help = 低保和别的几种救助，当地对财产有规定，所以要问。只问当地有规定的几样。
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
q-housing-hard-title = 住的房子是不是不安全，或者太小？
q-housing-hard-hint = 比如是危房，或者几代人挤在一间屋里。
q-housing-hard-help = 困难家庭的房子不安全或者太小，住建部门可能帮着解决。
