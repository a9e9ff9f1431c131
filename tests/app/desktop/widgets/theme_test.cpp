// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The CodeArena contributors
#include "app/desktop/widgets/fonts.h"
#include "app/desktop/widgets/icons.h"
#include "app/desktop/widgets/palette.h"
#include "app/desktop/widgets/style_sheet.h"
#include "app/desktop/widgets/theme.h"
#include "tests/app/desktop/widgets/screenshots.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDir>
#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>
#include <QProgressBar>
#include <QPushButton>
#include <QRadioButton>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QSpinBox>
#include <QSvgRenderer>
#include <QtTest>

using namespace ca;

namespace {

constexpr double kReadable = 4.5;

struct Edition {
    const char* name;
    Tokens tokens;
};

std::vector<Edition> editions()
{
    return {{"dark", darkTokens()}, {"light", lightTokens()}};
}

QImage drawn(const QIcon& icon)
{
    return icon.pixmap(QSize(24, 24), 1.0).toImage().convertToFormat(QImage::Format_ARGB32);
}

/// The colour of the most opaque pixel.
QColor inkOf(const QImage& image)
{
    QColor ink(0, 0, 0, 0);
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x) {
            const QColor here = image.pixelColor(x, y);
            ink = here.alpha() > ink.alpha() ? here : ink;
        }
    }
    return ink;
}

QWidget* gallery(Theme& theme)
{
    auto* page = new QWidget;
    auto* grid = new QGridLayout(page);
    auto* combo = new QComboBox;
    combo->addItem("Python 3.11");
    auto* ticked = new QCheckBox("Ticked");
    ticked->setChecked(true);
    auto* chosen = new QRadioButton("Chosen");
    chosen->setChecked(true);
    auto* bar = new QProgressBar;
    bar->setValue(60);
    auto* field = new QLineEdit;
    field->setPlaceholderText("Search title, tag, #id");
    auto* primary = new QPushButton("Submit");
    setLook(primary, "primary");
    auto* danger = new QPushButton(theme.icon("stop", &Tokens::bad), "Stop");
    setLook(danger, "danger");
    auto* quiet = new QPushButton("Reset to template");
    setLook(quiet, "quiet");
    auto* title = new QLabel("Two Sum");
    setLook(title, "title");
    auto* small = new QLabel("10 s, 256 MB");
    setLook(small, "small");
    QWidget* const all[] = {title, small, combo, field, primary, danger, quiet, new QPushButton("Run samples"), ticked,
                            new QCheckBox("Not ticked"), chosen, new QSpinBox, bar};
    int at = 0;
    for (QWidget* widget : all) {
        grid->addWidget(widget, at / 4, at % 4);
        ++at;
    }
    for (const QString& name : iconNames()) {
        auto* label = new QLabel;
        label->setPixmap(theme.icon(name).pixmap(QSize(24, 24), 2.0));
        label->setToolTip(name);
        grid->addWidget(label, 5 + (at - 13) / 14, (at - 13) % 14);
        ++at;
    }
    return page;
}

} // namespace

class ThemeTest : public QObject {
    Q_OBJECT

private slots:
    void contrastIsThatOfTheStandard()
    {
        QCOMPARE(contrast(Qt::white, Qt::black), 21.0);
        QCOMPARE(contrast(Qt::black, Qt::white), 21.0);
        QCOMPARE(contrast(Qt::red, Qt::red), 1.0);
        QVERIFY(qAbs(contrast(QColor("#777777"), Qt::white) - 4.48) < 0.01);
    }

    void everyTextCanBeReadOnEveryGround_data()
    {
        QTest::addColumn<QColor>("text");
        QTest::addColumn<QColor>("ground");
        for (const Edition& edition : editions()) {
            for (const NamedColour& text : textColours()) {
                for (const NamedColour& ground : grounds()) {
                    QTest::addRow("%s: %s on %s", edition.name, text.name, ground.name)
                        << edition.tokens.*text.colour << edition.tokens.*ground.colour;
                }
            }
            QTest::addRow("%s: on the accent", edition.name) << edition.tokens.accentInk << edition.tokens.accentFill;
            QTest::addRow("%s: on the accent under the pointer", edition.name) << edition.tokens.accentInk << edition.tokens.accentFillHover;
        }
    }
    void everyTextCanBeReadOnEveryGround()
    {
        QFETCH(QColor, text);
        QFETCH(QColor, ground);
        const double reached = contrast(text, ground);
        QVERIFY2(reached >= kReadable, qPrintable(QString::number(reached)));
    }

    void everyRoleOfThePaletteIsOurs_data()
    {
        QTest::addColumn<bool>("dark");
        QTest::addRow("dark") << true;
        QTest::addRow("light") << false;
    }
    void everyRoleOfThePaletteIsOurs()
    {
        QFETCH(bool, dark);
        const QPalette palette = paletteOf(dark ? darkTokens() : lightTokens());
        for (int role = 0; role < QPalette::NColorRoles; ++role) {
            if (role != QPalette::NoRole) {
                QVERIFY2(palette.isBrushSet(QPalette::Active, QPalette::ColorRole(role)), qPrintable(QString::number(role)));
            }
        }
        QVERIFY(contrast(palette.color(QPalette::WindowText), palette.color(QPalette::Window)) >= kReadable);
        QVERIFY(contrast(palette.color(QPalette::HighlightedText), palette.color(QPalette::Highlight)) >= kReadable);
    }

    void aTemplateIsFilled()
    {
        const Tokens tokens = lightTokens();
        QCOMPARE(filled("a { color: @bad@; }", tokens, 1.0), QString("a { color: rgba(194, 53, 53, 255); }"));
        QCOMPARE(filled("@10pt@ and @10pt@", tokens, 1.5), QString("15.00pt and 15.00pt"));
        QCOMPARE(filled("@nothing@, one@alone", tokens, 1.0), QString("@nothing@, one@alone"));
    }

    void theSheetKnowsAllItsNames()
    {
        for (const Edition& edition : editions()) {
            const QString sheet = styleSheetOf(edition.tokens, 1.0);
            QVERIFY(sheet.size() > 1000);
            QVERIFY(!sheet.contains('@'));
        }
    }

    void whatTheSheetShowsIsThere()
    {
        const QString sheet = styleSheetOf(darkTokens(), 1.0);
        auto urls = QRegularExpression("url\\((:[^)]*)\\)").globalMatch(sheet);
        QVERIFY(urls.hasNext());
        while (urls.hasNext()) {
            const QString file = urls.next().captured(1);
            QVERIFY2(QFile::exists(file), qPrintable(file));
        }
    }

    void theFontsAreOurs()
    {
        const Theme theme;
        QCOMPARE(QFontInfo(theme.textFont()).family(), QString(kTextFamily));
        QCOMPARE(QFontInfo(theme.codeFont()).family(), QString(kCodeFamily));
        QCOMPARE(QFontInfo(theme.mathFont()).family(), QString(kMathFamily));
        QVERIFY(QFontInfo(theme.codeFont()).fixedPitch());
        QCOMPARE(QApplication::font().family(), QString(kTextFamily));
    }

    void everyIconDraws_data()
    {
        QTest::addColumn<QString>("name");
        const QStringList names = iconNames();
        QVERIFY(names.size() > 60);
        for (const QString& name : names) {
            QTest::addRow("%s", qPrintable(name)) << name;
        }
    }
    void everyIconDraws()
    {
        QFETCH(QString, name);
        const Theme theme;
        QVERIFY(!theme.icon(name).isNull());
        QVERIFY(inkOf(drawn(theme.icon(name))).alpha() > 100);
        QFile file(":/codearena/icons/" + name + ".svg");
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY(QSvgRenderer(file.readAll()).isValid());
    }

    void anUnknownIconIsNull()
    {
        const Theme theme;
        QVERIFY(theme.icon("no such icon").isNull());
    }

    void iconsFollowTheTheme()
    {
        Theme theme;
        const QIcon icon = theme.icon("circle-filled", &Tokens::bad);
        QCOMPARE(inkOf(drawn(icon)), darkTokens().bad);
        theme.choose(Theme::Choice::Light);
        QCOMPARE(inkOf(drawn(icon)), lightTokens().bad);
    }

    void iconsAreDrawnForThePixelsOfTheScreen()
    {
        const Theme theme;
        const QPixmap pixmap = theme.icon("check").pixmap(QSize(16, 16), 2.0);
        QCOMPARE(pixmap.size(), QSize(32, 32));
        QCOMPARE(pixmap.devicePixelRatio(), 2.0);
    }

    void theLookIsSwitchedLive()
    {
        Theme theme;
        QSignalSpy changed(&theme, &Theme::changed);
        QPushButton button("x");
        QCOMPARE(QApplication::palette().color(QPalette::Window), darkTokens().surface);
        theme.choose(Theme::Choice::Light);
        QCOMPARE(changed.count(), 1);
        QCOMPARE(QApplication::palette().color(QPalette::Window), lightTokens().surface);
        QCOMPARE(button.palette().color(QPalette::WindowText), lightTokens().text);
        theme.choose(Theme::Choice::Light);
        QCOMPARE(changed.count(), 1);
    }

    void textGrows()
    {
        Theme theme;
        const int before = QFontMetrics(theme.textFont()).height();
        theme.setTextScale(1.5);
        QVERIFY(QFontMetrics(QApplication::font()).height() > before);
        theme.setTextScale(100);
        QCOMPARE(theme.textScale(), 2.5);
    }

    void theGalleryIsPhotographed()
    {
        Theme theme;
        const std::unique_ptr<QWidget> page(gallery(theme));
        page->resize(720, 560);
        page->show();
        takeScreenshots(*page, theme, "gallery");
        QVERIFY(page->isVisible());
    }
};

QTEST_MAIN(ThemeTest)
#include "theme_test.moc"
