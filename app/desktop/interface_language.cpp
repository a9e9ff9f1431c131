// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The CodeArena contributors
#include "app/desktop/interface_language.h"

#include <QCoreApplication>
#include <QLibraryInfo>
#include <QLocale>
#include <QTranslator>

static void initialise() // the macro wants to stand outside of every namespace
{
    Q_INIT_RESOURCE(translations);
}

namespace ca {

namespace {

const QString kFolder = QStringLiteral(":/codearena/translations");
const QString kTranslator = QStringLiteral("interface language");

/// Those of a language spoken before.
void removeAll(QCoreApplication& app)
{
    for (QTranslator* translator : app.findChildren<QTranslator*>(kTranslator)) {
        delete translator; // which takes it out as well
    }
}

/// Qt's own texts but the names of keys: our texts speak of Ctrl in every language, and one name for a key is enough.
class QtTexts : public QTranslator {
public:
    using QTranslator::QTranslator;
    [[nodiscard]] QString translate(const char* context, const char* source, const char* comment, int count) const override
    {
        return qstrcmp(context, "QShortcut") == 0 ? QString() : QTranslator::translate(context, source, comment, count);
    }
};

/// Not there: English is spoken in its place.
template <class Texts = QTranslator> void install(QCoreApplication& app, const QString& file, const QString& folder)
{
    auto* translator = new Texts(&app);
    translator->setObjectName(kTranslator);
    if (translator->load(file, folder)) {
        app.installTranslator(translator);
    } else {
        delete translator;
    }
}

/// "zh_CN" for "zh-Hans-SG", which no other of our languages is as near to; Chinese in other letters is not near.
QString nearest(const QString& wanted)
{
    const QLocale locale(wanted);
    for (const QString& ours : interfaceLanguages()) {
        const QLocale one(ours);
        if (one.language() == locale.language() && one.script() == locale.script()) {
            return ours;
        }
    }
    return {};
}

} // namespace

const QStringList& interfaceLanguages()
{
    static const QStringList kAll{"de", "en", "es", "fr", "hi", "ja", "pt_BR", "ru", "zh_CN"};
    return kAll;
}

QString interfaceLanguageFor(const QStringList& wanted)
{
    for (const QString& one : wanted) {
        if (const QString ours = nearest(one); !ours.isEmpty()) {
            return ours;
        }
    }
    return "en";
}

void speak(QCoreApplication& app, const QString& language)
{
    initialise();
    const QLocale system = QLocale::system();
    const bool chosen = interfaceLanguages().contains(language);
    const QString spoken = chosen ? language : interfaceLanguageFor(system.uiLanguages());
    // Of the language itself the system knows better which dates its user wants.
    QLocale::setDefault(chosen && system.language() != QLocale(spoken).language() ? QLocale(spoken) : system);
    removeAll(app);
    // The one asked first comes last: English has but the plurals.
    install(app, "codearena_en", kFolder);
    const QString qts = QLibraryInfo::path(QLibraryInfo::TranslationsPath);
    install<QtTexts>(app, "qtbase_" + spoken, qts);
    install(app, "qscintilla_" + spoken.toLower(), qts);
    install(app, "codearena_" + spoken, kFolder);
}

} // namespace ca
