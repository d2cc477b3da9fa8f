### Names of figures in the tests of a result. Ids: figure-<id>, with dashes for points.

figure-age = 年龄
figure-counted-members = 算一家人的人数
figure-together = 一起住了几个月
figure-hh-cohabit-months = 住满几个月算长期
figure-selfcare-lost = 六件事里自己做不了的
figure-father-months = 父亲这种情况的月数
figure-mother-months = 母亲这种情况的月数

figure-own-income = 本人收入，不算基础养老金和高龄津贴
figure-counted-income = 本人算进去的收入
figure-eased-income-per-head = 扣掉残疾、重病花费以后的人均收入
figure-income-year = 全家一年的收入
figure-savings-per-person = 住在一起的人平均存款
figure-supporters-income = 亲人里最多的一年收入
figure-supporters-savings = 亲人里最多的存款
figure-property-supporter-cash-max = 亲人存款上限
figure-edge-limit = 低保边缘家庭的收入线
figure-standard-tekun = 特困供养基本生活标准
figure-standard-care-partial = 照料护理标准（一到三件事做不了）
figure-standard-care-full = 照料护理标准（四件以上做不了）
figure-stat-disposable-income = 当地去年人均可支配收入

figure-rigid-spent = 刚性支出（省不掉的花费）
figure-rigid-limit = 刚性支出的认定线
figure-medical-accident-spent = 看病和意外的花费
figure-medical-accident-limit = 看病和意外花费的认定线
figure-all-spent = 各样大的花费加起来

figure-orphan-scattered = 家庭养育孤儿的基本生活标准
figure-dis-living = 困难残疾人生活补贴
figure-dis-care-1 = 重度残疾人护理补贴（一级）
figure-dis-care-2 = 重度残疾人护理补贴（二级）
figure-dis-care-wider = 护理补贴（智力、精神残疾，三级、四级）
figure-age-allow-80 = 高龄津贴（80 岁起）
figure-age-allow-90 = 高龄津贴（90 岁起）
figure-age-allow-100 = 高龄津贴（100 岁起）
figure-tekun-minor-entry-age = 没满多少岁算没有劳动能力
figure-elder-meal-age = 就餐补贴从多少岁起
