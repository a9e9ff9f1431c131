// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The CodeArena contributors
#include "app/desktop/machine/machine_check.h"

namespace ca {

namespace {

QString told(const Error& error)
{
    const QString what = QString::fromStdString(error.what);
    return error.hint.empty() ? what : what + ' ' + QString::fromStdString(error.hint);
}

} // namespace

MachineCheck::MachineCheck(Workshop& workshop, QObject* parent) : QObject(parent), m_workshop(workshop) {}

MachineCheck::~MachineCheck()
{
    m_stop.request_stop();
}

void MachineCheck::examine()
{
    if (m_examining) {
        return;
    }
    m_examining = true;
    m_errands.run([&workshop = m_workshop] { return workshop.examine(); },
                  [this](const std::vector<Finding>& findings) {
                      m_examining = false;
                      emit examined(findings);
                  });
}

void MachineCheck::listImages()
{
    m_errands.run([&workshop = m_workshop] { return workshop.images().list(); },
                  [this](const Result<std::vector<ImageStatus>>& images) {
                      if (images) {
                          emit imagesListed(*images);
                      } else {
                          emit imagesFailed(told(images.error()));
                      }
                  });
}

void MachineCheck::build(const QString& language, ImageSource source)
{
    const auto known = m_workshop.languages().find(language.toStdString());
    if (!known || !m_building.isEmpty()) {
        return;
    }
    m_building = language;
    m_stop = std::stop_source();
    const auto report = [this, language](const ImageProgress& step) { // called elsewhere
        QMetaObject::invokeMethod(this, [this, language, step] { emit progress(language, step); }, Qt::QueuedConnection);
    };
    m_errands.run([&workshop = m_workshop, known, source, report, stop = m_stop.get_token()] {
        return workshop.images().build(*known, source, report, stop);
    },
                  [this, language, stop = m_stop.get_token()](const Result<void>& result) {
                      finish(language, result, stop.stop_requested());
                  });
}

void MachineCheck::cancelBuild()
{
    m_stop.request_stop();
}

void MachineCheck::finish(const QString& language, const Result<void>& result, bool cancelled)
{
    m_building.clear();
    if (result) {
        emit built(language);
    } else {
        emit buildFailed(language, told(result.error()), cancelled);
    }
    listImages();
}

} // namespace ca
