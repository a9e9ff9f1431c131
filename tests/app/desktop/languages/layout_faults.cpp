// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The CodeArena contributors
#include "tests/app/desktop/languages/layout_faults.h"

#include "app/desktop/widgets/elided_label.h"

#include <QAbstractButton>
#include <QAbstractScrollArea>
#include <QComboBox>
#include <QGroupBox>
#include <QHeaderView>
#include <QLabel>
#include <QLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QTabBar>
#include <QToolButton>

namespace ca::languages {

namespace {

constexpr int kPadding = 3; // of which a word may take some

QString nameOf(const QWidget& widget)
{
    QStringList names;
    for (const QWidget* at = &widget; at != nullptr && names.size() < 4; at = at->parentWidget()) {
        names.prepend(at->objectName().isEmpty() || at->objectName().startsWith("qt_") ? at->metaObject()->className() : at->objectName());
    }
    return names.join('/');
}

QString textOf(const QWidget& widget)
{
    if (const auto* label = qobject_cast<const QLabel*>(&widget)) {
        return label->text();
    }
    if (const auto* tool = qobject_cast<const QToolButton*>(&widget)) {
        return tool->toolButtonStyle() == Qt::ToolButtonIconOnly && !tool->icon().isNull() ? QString() : tool->text();
    }
    if (const auto* button = qobject_cast<const QAbstractButton*>(&widget)) {
        return button->text();
    }
    return {};
}

/// The height that the text needs at this width.
int neededHeight(const QWidget& widget)
{
    return widget.hasHeightForWidth() ? widget.heightForWidth(widget.width()) : widget.sizeHint().height();
}

/// It ends in dots where there is little room, and tells the whole elsewhere. The style does so with words beside an icon.
bool givesWay(const QWidget& widget)
{
    const auto* tool = qobject_cast<const QToolButton*>(&widget);
    const bool byStyle = tool != nullptr && tool->toolButtonStyle() == Qt::ToolButtonTextBesideIcon;
    return qobject_cast<const ElidedLabel*>(&widget) != nullptr
        || (byStyle && (widget.toolTip() + widget.accessibleName()).contains(textOf(widget)));
}

QString whatIsCut(const QWidget& widget)
{
    const auto* label = qobject_cast<const QLabel*>(&widget);
    const bool wraps = label != nullptr && label->wordWrap();
    if (textOf(widget).isEmpty() || givesWay(widget)) {
        return {};
    }
    if (!wraps && widget.width() < widget.sizeHint().width() - kPadding) {
        return QString("has %1 of %2 points in width").arg(widget.width()).arg(widget.sizeHint().width());
    }
    if (widget.height() < neededHeight(widget)) {
        return QString("has %1 of %2 points in height").arg(widget.height()).arg(neededHeight(widget));
    }
    return {};
}

bool isScrolled(const QWidget& widget)
{
    const QWidget* parent = widget.parentWidget();
    return parent != nullptr && qobject_cast<const QAbstractScrollArea*>(parent->parentWidget()) != nullptr;
}

/// Out of what holds it, where nobody can scroll to it.
bool sticksOut(const QWidget& widget)
{
    const QWidget* parent = widget.parentWidget();
    return !widget.isWindow() && parent != nullptr && !isScrolled(widget) && !textOf(widget).isEmpty()
        && !parent->rect().adjusted(-1, -1, 1, 1).contains(widget.geometry());
}

QList<const QWidget*> visibleIn(const QWidget& window)
{
    QList<const QWidget*> all{&window};
    for (const QWidget* widget : window.findChildren<QWidget*>()) {
        if (widget->isVisible() && widget->width() > 0 && widget->height() > 0) {
            all << widget;
        }
    }
    return all;
}

/// Those that lie in one layout must not lie on each other.
QStringList overlaps(const QWidget& parent)
{
    QStringList faults;
    QList<const QWidget*> seen;
    for (const QLayout* layout : parent.findChildren<QLayout*>()) {
        for (int i = 0; layout->parentWidget() == &parent && i < layout->count(); ++i) {
            const QWidget* widget = layout->itemAt(i)->widget();
            if (widget == nullptr || !widget->isVisible() || widget->size().isEmpty() || layout->inherits("QStackedLayout")) {
                continue;
            }
            for (const QWidget* other : seen) {
                if (widget->geometry().intersects(other->geometry())) {
                    faults << nameOf(*widget) + " lies on " + nameOf(*other);
                }
            }
            seen << widget;
        }
    }
    return faults;
}

} // namespace

QStringList layoutFaults(const QWidget& window)
{
    QStringList faults;
    for (const QWidget* widget : visibleIn(window)) {
        if (const QString cut = whatIsCut(*widget); !cut.isEmpty()) {
            faults << QString("%1 \"%2\" %3").arg(nameOf(*widget), textOf(*widget), cut);
        }
        if (sticksOut(*widget)) {
            faults << QString("%1 \"%2\" sticks out of what holds it").arg(nameOf(*widget), textOf(*widget));
        }
        faults += overlaps(*widget);
    }
    return faults;
}

QList<ShownText> shownTexts(const QWidget& window)
{
    QList<ShownText> all;
    for (const QWidget* widget : visibleIn(window)) {
        const auto add = [&](const QString& text, const char* what) {
            if (!text.isEmpty()) {
                all << ShownText{text, QString("%1 of %2").arg(what, nameOf(*widget))};
            }
        };
        add(textOf(*widget), "text");
        add(widget->toolTip(), "tooltip");
        add(widget->accessibleName(), "accessible name");
        add(widget->accessibleDescription(), "accessible description");
        if (const auto* field = qobject_cast<const QLineEdit*>(widget)) {
            add(field->placeholderText(), "placeholder");
        } else if (const auto* group = qobject_cast<const QGroupBox*>(widget)) {
            add(group->title(), "title");
        } else if (const auto* tabs = qobject_cast<const QTabBar*>(widget)) {
            for (int i = 0; i < tabs->count(); ++i) {
                add(tabs->tabText(i), "tab");
            }
        } else if (const auto* box = qobject_cast<const QComboBox*>(widget)) {
            for (int i = 0; i < box->count(); ++i) {
                add(box->itemText(i), "choice");
            }
        } else if (const auto* header = qobject_cast<const QHeaderView*>(widget)) {
            for (int i = 0; header->model() != nullptr && i < header->count(); ++i) {
                add(header->model()->headerData(i, header->orientation()).toString(), "heading");
            }
        }
    }
    return all;
}

} // namespace ca::languages
