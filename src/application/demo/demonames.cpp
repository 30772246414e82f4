// SPDX-FileCopyrightText: PropertyDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "application/demo/demonames.h"

#include <QtCore/QStringList>

namespace pd::demo {

namespace {

// The commoner a surname, the more often it stands here; the rare ones have readings of their own.
const QString& surnames()
{
    static const QString list = QStringLiteral(
        "王王王王王王李李李李李李张张张张张刘刘刘刘陈陈陈杨杨杨黄黄赵赵吴吴周周徐徐孙孙马马朱朱胡胡"
        "郭郭何何高高林林罗罗郑郑梁梁谢谢宋宋唐唐许许韩韩冯冯邓邓曹曹彭彭曾曾萧田董袁潘于蒋蔡余杜叶程"
        "苏魏吕丁任沈姚卢姜崔钟谭陆汪范金石廖贾夏韦付方白邹孟熊秦邱江尹薛闫段雷侯龙史陶黎贺顾毛郝龚邵"
        "万钱严覃武戴莫孔向汤单解仇区查盖翟");
    return list;
}

const QString& givenCharacters()
{
    static const QString list = QStringLiteral(
        "伟芳娜秀英敏静丽强磊军洋勇艳杰娟涛明超霞平刚桂华建国文辉力红玉梅鹏飞志宇浩然子涵欣怡佳"
        "慧婷鑫晨曦雪雨思琪梦瑶俊豪家豪博文天宇海燕春兰永康振东立新小红晓东晓燕卫东长江美玲淑珍凤英");
    return list;
}

QChar oneOf(Random& random, const QString& list)
{
    return list.at(pick(random, static_cast<int>(list.size())));
}

} // namespace

int pick(Random& random, int below)
{
    return static_cast<int>(random() % static_cast<std::uint64_t>(below));
}

bool chance(Random& random, int percent)
{
    return pick(random, 100) < percent;
}

QString personName(Random& random)
{
    QString name(oneOf(random, surnames()));
    name += oneOf(random, givenCharacters());
    if (chance(random, 70)) {
        name += oneOf(random, givenCharacters());
    }
    return name;
}

QString mobile(Random& random)
{
    return QStringLiteral("1990%1").arg(pick(random, 10'000'000), 7, 10, QLatin1Char('0'));
}

QString employer(Random& random)
{
    static const QStringList list{QStringLiteral("市第一中学"),     QStringLiteral("人民医院"),
                                  QStringLiteral("鑫源贸易公司"),   QStringLiteral("自由职业"),
                                  QStringLiteral("退休"),           QStringLiteral("供电公司"),
                                  QStringLiteral("宏远建筑设计院"), QStringLiteral("铁路局"),
                                  QStringLiteral("佳美超市"),       QStringLiteral("软件园")};
    return list.at(pick(random, static_cast<int>(list.size())));
}

} // namespace pd::demo
