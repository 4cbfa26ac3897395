// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/mail/part_images.h"

#include "core/mime/decode.h"

#include <QBuffer>
#include <QImageReader>
#include <set>

namespace sealpost::gui {

namespace {

// Images that take memory and time out of all proportion to their bytes.
constexpr std::size_t most_images = 50;
constexpr std::size_t most_bytes = 16 << 20;
constexpr qint64 most_pixels = 24'000'000;
constexpr qint64 most_pixels_together = 64'000'000;
/// What a text needs at most, on a screen of twice the resolution.
constexpr int widest = 2400;
constexpr int highest = 3200;

void collect(const PageRuns& runs, std::set<QString>& paths) {
    for (const PageRun& run : runs)
        if (run.what == PageRun::What::image && !run.target.isEmpty() && paths.size() < most_images)
            paths.insert(run.target);
}

QImage decode(const mime::Part& part, std::shared_ptr<SeekableSource> source, qint64& pixels_left) {
    std::string bytes = read_all(*mime::open_decoded(part, std::move(source)), most_bytes);
    QByteArray data = QByteArray::fromRawData(bytes.data(), static_cast<qsizetype>(bytes.size()));
    QBuffer buffer(&data);
    buffer.open(QIODevice::ReadOnly);
    // The named decoder and no other: what the bytes look like decides nothing.
    QImageReader reader(&buffer, QByteArray::fromStdString(part.type.subtype));
    reader.setAutoDetectImageFormat(false);
    reader.setAutoTransform(true);
    const QSize size = reader.size();
    const qint64 pixels = static_cast<qint64>(size.width()) * size.height();
    if (!size.isValid() || pixels > most_pixels || pixels > pixels_left) return {};
    pixels_left -= pixels;
    if (size.width() > widest || size.height() > highest)
        reader.setScaledSize(size.scaled(widest, highest, Qt::KeepAspectRatio));
    return reader.read();
}

} // namespace

std::map<QString, QImage> images_for(const std::vector<PageBlock>& blocks, const incoming::OpenedTree& tree,
                                     const Operation& operation) {
    std::set<QString> paths;
    for (const PageBlock& block : blocks) {
        collect(block.runs, paths);
        for (const auto& row : block.rows)
            for (const PageRuns& cell : row) collect(cell, paths);
    }
    std::map<QString, QImage> images;
    qint64 pixels_left = most_pixels_together;
    for (const QString& path : paths) {
        operation.check();
        const incoming::Node* node = tree.find(path.toStdString());
        if (node == nullptr) continue;
        try {
            QImage image = decode(*node->part, node->document->source, pixels_left);
            if (!image.isNull()) images.emplace(path, std::move(image));
        } catch (const Error& error) {
            if (error.code() != ErrorCode::limit) throw;
        }
    }
    return images;
}

} // namespace sealpost::gui
