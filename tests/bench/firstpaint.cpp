// SPDX-FileCopyrightText: PropertyDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "bench/firstpaint.h"

#include "bench/measure.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QEvent>
#include <QtCore/QTimer>

namespace pd::bench {

namespace {

void (*toRun)() = nullptr;

class PaintWatch : public QObject {
public:
    using QObject::QObject;

    bool eventFilter(QObject* watched, QEvent* event) override
    {
        if (event->type() == QEvent::Paint && watched->isWidgetType() && !m_painted) {
            m_painted = true;
            QTimer::singleShot(0, this, [] { toRun(); });
        }
        return false;
    }

private:
    bool m_painted = false;
};

void watchThisApplication()
{
    QCoreApplication* app = QCoreApplication::instance();
    app->installEventFilter(new PaintWatch(app));
}

} // namespace

void whenUsable(void (*then)())
{
    toRun = then;
    qAddPreRoutine(watchThisApplication);
}

void reportUsable()
{
    const auto now = std::chrono::steady_clock::now().time_since_epoch();
    std::printf("%lld %.3f\n",
                static_cast<long long>(std::chrono::duration_cast<std::chrono::nanoseconds>(now).count()),
                residentMegabytes());
    std::fflush(stdout);
}

} // namespace pd::bench
