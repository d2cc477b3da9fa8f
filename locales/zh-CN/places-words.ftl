### Words of the directory of service points. Ids made from data: place-<list>-<word>, the word of the contract.

## Kinds
place-kind-home-public = 敬老院（公办）
place-kind-home-private = 民办养老院
place-kind-home-entrusted = 公建民营养老院
place-kind-care-complex = 综合养护院
place-kind-welfare-institute = 社会福利院
place-kind-day-care = 日间照料中心
place-kind-street-centre = 街道养老服务中心
place-kind-embedded = 社区小型养老机构
place-kind-meals = 老年食堂、助餐点
place-kind-mutual-aid = 互助养老幸福院
place-kind-pastoral-centre = 牧区养老服务中心
place-kind-pastoral-flats = 牧区老年公寓
place-kind-mobile = 流动服务点
place-kind-rental = 辅具租赁点
place-kind-disabled-care = 残疾人托养中心

## How much help a person needs
place-care-self-care = 能自理
place-care-partly = 半失能（有些事要人帮）
place-care-fully = 失能（要人全天照顾）
place-care-dementia = 失智（老年痴呆）

## Who runs it
place-operator-public = 公办
place-operator-private = 民办
place-operator-entrusted = 公建民营
place-operator-village = 嘎查村办

## What has a price
place-item-bed = 床位
place-item-nursing = 护理
place-item-food = 伙食
place-item-breakfast = 早饭
place-item-lunch = 午饭
place-item-dinner = 晚饭
place-item-day = 白天照料
place-item-visit = 上门服务
place-item-bath = 洗澡
place-item-rent = 租辅具

## What a price is for
place-per-month = 每月
place-per-day = 每天
place-per-time = 每次
place-per-hour = 每小时

## Who may pay less
place-group-age-60 = 60 岁以上
place-group-age-65 = 65 岁以上
place-group-age-70 = 70 岁以上
place-group-age-80 = 80 岁以上
place-group-age-90 = 90 岁以上
place-group-dibao = 低保
place-group-tekun = 特困供养
place-group-edge = 低保边缘
place-group-disabled = 有残疾证
place-group-severely-disabled = 残疾证一级、二级
place-group-alone = 一个人住，或者只有老人住
place-group-bereaved = 计划生育特殊家庭
place-group-martyrs-kin = 优抚对象

## Meals
place-meal-eat-in = 在那里吃
place-meal-take-away = 打包带走
place-meal-delivery = 送到家

## Languages
place-language-zh = 汉语
place-language-mn = 蒙古语
place-language-sign = 手语

## The way in
place-entrance-level = 门口没有台阶
place-entrance-ramp = 有坡道或者电梯
place-entrance-help = 有台阶，有人帮忙
place-entrance-steps = 只有台阶

## Medical care
place-medical-inside = 里面有医务室
place-medical-partner = 有签约的医院上门
place-medical-next-door = 挨着医院

## Why a day is not as usual
place-why-weather = 天气、路况
place-why-holiday = 放假
place-why-repair = 装修、维修
place-why-event = 有活动
place-why-staff = 没有人手
place-why-moved = 换了日子或者地方
place-why-other = 其他原因

## What somebody found wrong
place-report-closed-down = 已经不在了，或者不办了
place-report-hours = 开门时间不对
place-report-phone = 电话打不通，或者不对
place-report-address = 地址、位置不对
place-report-price = 价格不对
place-report-beds = 空床数不对
place-report-access = 进门不像写的那样方便
place-report-stop = 流动车没有来
place-report-other = 其他
