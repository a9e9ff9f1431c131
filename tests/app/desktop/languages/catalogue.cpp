// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The CodeArena contributors
#include "tests/app/desktop/languages/catalogue.h"

#include <QFile>
#include <QXmlStreamReader>

namespace ca::languages {

namespace {

void readTranslation(QXmlStreamReader& xml, Message& message)
{
    message.finished = !xml.attributes().hasAttribute("type"); // unfinished, vanished or obsolete
    if (!message.plural) {
        message.forms = {xml.readElementText()};
        return;
    }
    while (xml.readNextStartElement()) {
        message.forms << xml.readElementText();
    }
}

Message readMessage(QXmlStreamReader& xml, const QString& context)
{
    Message message;
    message.context = context;
    message.plural = xml.attributes().value("numerus") == QLatin1String("yes");
    while (xml.readNextStartElement()) {
        if (xml.name() == QLatin1String("source")) {
            message.source = xml.readElementText();
        } else if (xml.name() == QLatin1String("comment")) {
            message.comment = xml.readElementText();
        } else if (xml.name() == QLatin1String("translation")) {
            readTranslation(xml, message);
        } else {
            xml.skipCurrentElement();
        }
    }
    return message;
}

void readContext(QXmlStreamReader& xml, std::vector<Message>& all)
{
    QString context;
    while (xml.readNextStartElement()) {
        if (xml.name() == QLatin1String("name")) {
            context = xml.readElementText();
        } else if (xml.name() == QLatin1String("message")) {
            all.push_back(readMessage(xml, context));
        } else {
            xml.skipCurrentElement();
        }
    }
}

} // namespace

QString Message::key() const
{
    return context + " | " + source + (comment.isEmpty() ? QString() : " | " + comment) + (plural ? " | plural" : "");
}

std::vector<Message> readCatalogue(const QString& path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        return {};
    }
    QXmlStreamReader xml(&file);
    std::vector<Message> all;
    if (!xml.readNextStartElement() || xml.name() != QLatin1String("TS")) {
        return {};
    }
    while (xml.readNextStartElement()) {
        if (xml.name() == QLatin1String("context")) {
            readContext(xml, all);
        } else {
            xml.skipCurrentElement();
        }
    }
    return xml.hasError() ? std::vector<Message>() : all;
}

} // namespace ca::languages
