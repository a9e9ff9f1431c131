// SPDX-License-Identifier: MIT
// SPDX-FileCopyrightText: The CodeArena contributors
// Types into a DraftKeeper until it is killed, and says what it has typed, when, and what it was told is kept.
#include "app/link/drafts.h"
#include "core/store/store.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QTimer>

#include <iostream>

int main(int argc, char** argv)
{
    QCoreApplication application(argc, argv);
    if (argc != 3) {
        return 3;
    }
    const auto store = ca::Store::open(argv[1]);
    if (!store) {
        std::cerr << store.error().what << std::endl;
        return 2;
    }
    ca::DraftKeeper keeper(**store);
    const ca::DraftKey key{std::string("p") + argv[2], "cpp", ""};
    QElapsedTimer clock;
    clock.start();
    int typed = 0;
    QTimer keyboard;
    QObject::connect(&keeper, &ca::DraftKeeper::failed, [](const QString& message) { std::cerr << message.toStdString() << std::endl; });
    QObject::connect(&keeper, &ca::DraftKeeper::kept, [&] { std::cout << "kept " << typed - 1 << std::endl; });
    QObject::connect(&keyboard, &QTimer::timeout, [&] {
        keeper.note(key, QStringLiteral("%1 %2").arg(QString(5000, 'x')).arg(typed));
        std::cout << "typed " << typed++ << " " << clock.elapsed() << std::endl;
    });
    keyboard.start(2);
    return QCoreApplication::exec();
}
