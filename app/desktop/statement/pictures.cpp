// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The CodeArena contributors
#include "app/desktop/statement/pictures.h"

#include <QImageReader>
#include <QUrl>

#include <algorithm>
#include <optional>
#include <set>

namespace ca {

namespace fs = std::filesystem;

namespace {

constexpr std::uintmax_t kLargestFile = 8U << 20;
constexpr std::size_t kMostPictures = 100;
constexpr int kLargestSide = 4096;
constexpr int kShownSide = 1600;

void collect(const Prose& prose, std::set<std::string>& targets)
{
    for (const ProseBlock& block : prose) {
        for (const ProseSpan& span : block.spans) {
            if (span.kind == ProseSpan::Kind::Picture && targets.size() < kMostPictures) {
                targets.insert(span.target);
            }
        }
        collect(block.children, targets);
    }
}

/// The file itself, without links, when it is within the package.
std::optional<fs::path> fileOf(const std::string& target, const fs::path& base, const fs::path& package)
{
    const QString name = QUrl::fromPercentEncoding(QByteArray::fromStdString(target));
    if (name.isEmpty() || name.contains(QStringLiteral("://"))) {
        return std::nullopt;
    }
    std::error_code error;
    const fs::path root = fs::canonical(package, error);
    const fs::path file = error ? fs::path() : fs::canonical(base / name.toStdString(), error);
    if (error || !fs::is_regular_file(file, error) || fs::file_size(file, error) > kLargestFile) {
        return std::nullopt;
    }
    const auto [rootEnd, ignored] = std::mismatch(root.begin(), root.end(), file.begin(), file.end());
    return rootEnd == root.end() ? std::optional(file) : std::nullopt;
}

QImage read(const fs::path& file)
{
    QImageReader reader(QString::fromStdString(file.string()));
    reader.setAutoTransform(true);
    const QSize size = reader.size();
    if (!size.isValid() || size.width() > kLargestSide || size.height() > kLargestSide) {
        return {};
    }
    if (size.width() > kShownSide || size.height() > kShownSide) {
        reader.setScaledSize(size.scaled(kShownSide, kShownSide, Qt::KeepAspectRatio));
    }
    return reader.read();
}

} // namespace

std::shared_ptr<const Pictures> readPictures(const Prose& prose, const fs::path& base, const fs::path& package)
{
    std::set<std::string> targets;
    collect(prose, targets);
    auto pictures = std::make_shared<Pictures>();
    for (const std::string& target : targets) {
        const auto file = fileOf(target, base, package);
        QImage image = file ? read(*file) : QImage();
        if (!image.isNull()) {
            pictures->emplace(target, std::move(image));
        }
    }
    return pictures;
}

} // namespace ca
