// SPDX-FileCopyrightText: PropertyDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "presentation/repairs/dayreviewdraft.h"

namespace pd {

namespace {

const QString ordersKey = QStringLiteral("orders");
const QString holderKey = QStringLiteral("holder");
const QString reasonKey = QStringLiteral("reason");
const QString promiseKey = QStringLiteral("promise");
const QString wordsKey = QStringLiteral("words");
const QString informedKey = QStringLiteral("informed");
const QString reportedToKey = QStringLiteral("reportedTo");
const QString noteKey = QStringLiteral("note");

} // namespace

QJsonObject toJson(const ReviewDraft& draft)
{
    if (draft.typed.empty() && draft.closing == ReviewClosing()) {
        return {};
    }
    QJsonObject orders;
    for (const auto& [order, input] : draft.typed) {
        orders.insert(QString::number(order.value()), QJsonObject{{holderKey, input.holder},
                                                                  {reasonKey, input.reason},
                                                                  {promiseKey, input.promise},
                                                                  {wordsKey, input.words},
                                                                  {informedKey, input.informed}});
    }
    return {{ordersKey, orders}, {reportedToKey, draft.closing.reportedTo}, {noteKey, draft.closing.note}};
}

ReviewDraft reviewDraftFrom(const QJsonObject& json)
{
    ReviewDraft draft;
    draft.closing = {json.value(reportedToKey).toString(), json.value(noteKey).toString()};
    const QJsonObject orders = json.value(ordersKey).toObject();
    for (auto order = orders.begin(); order != orders.end(); ++order) {
        const QJsonObject input = order.value().toObject();
        bool isNumber = false;
        const auto id = order.key().toLongLong(&isNumber);
        if (isNumber) {
            draft.typed[OrderId(id)] = {input.value(holderKey).toString(), input.value(reasonKey).toString(),
                                        input.value(promiseKey).toString(), input.value(wordsKey).toString(),
                                        input.value(informedKey).toString()};
        }
    }
    return draft;
}

} // namespace pd
