// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The CodeArena contributors
// Shows a page. It is written in slices, so that a long one does not stop the window, and written anew when theme or zoom change.
#pragma once

#include "app/desktop/statement/document_writer.h"

#include <QTextBrowser>
#include <QTimer>

#include <vector>

class QAbstractButton;

namespace ca {

class FindStrip;
class Theme;

class ProseView : public QTextBrowser {
    Q_OBJECT

public:
    /// The name is told to screen readers.
    ProseView(const Theme& theme, const QString& name, QWidget* parent = nullptr);
    ~ProseView() override;

    enum class Place { Top, Keep };
    void setContent(PageContent content, Place place = Place::Top);
    [[nodiscard]] const PageContent& content() const { return m_content; }
    [[nodiscard]] const DocumentFurniture& furniture() const { return m_furniture; }
    /// All is written.
    [[nodiscard]] bool isComplete() const { return m_next == m_content.sections.size(); }

    void setZoom(double zoom);
    [[nodiscard]] QString selectedWords() const;

signals:
    void completed();
    void actionTriggered(ca::CardAction action);
    void zoomStepped(int steps); // Ctrl and the wheel

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void scrollContentsBy(int dx, int dy) override;
    void wheelEvent(QWheelEvent* event) override;
    [[nodiscard]] QMimeData* createMimeDataFromSelection() const override;
    QVariant loadResource(int type, const QUrl& name) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void rewrite(Place place);
    void writeSlice();
    void finish();
    void makeButtons();
    void placeButtons();
    void placeButton(QAbstractButton& button, const DocumentButton& where);
    void applyMargins();

    const Theme& m_theme;
    TextObjects* m_objects;
    PageContent m_content{{}, std::make_shared<const Pictures>()}; // which are never null
    DocumentStyle m_style;
    FindStrip* m_find;
    DocumentFurniture m_furniture;
    std::unique_ptr<DocumentWriter> m_writer;
    std::size_t m_next = 0;
    double m_zoom = 1;
    double m_wantedPlace = 0; // of the scroll bar's way
    QTimer m_slices;
    std::vector<QAbstractButton*> m_buttons; // one for each of the furniture's
};

} // namespace ca
