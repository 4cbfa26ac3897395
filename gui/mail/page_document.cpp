// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/mail/page_document.h"

#include "gui/common/tone.h"

#include <QElapsedTimer>
#include <QFontDatabase>
#include <QFontMetricsF>
#include <QGuiApplication>
#include <QTextDocument>
#include <QTextTable>
#include <QUrl>
#include <limits>

namespace sealpost::gui {

namespace {

/// No scheme that anything could be fetched by.
QString resource_name(const QString& path) { return QStringLiteral("part:") + path; }

constexpr qreal widest_image = 1200;

} // namespace

PageWriter::PageWriter(QTextDocument& document, std::shared_ptr<const PageText> text, const QPalette& palette)
    : document_(document), text_(std::move(text)), palette_(palette), cursor_(&document),
      indent_(QFontMetricsF(document.defaultFont()).averageCharWidth() * 3) {
    for (const auto& [path, image] : text_->images)
        document_.addResource(QTextDocument::ImageResource, QUrl(resource_name(path)), image);
}

qsizetype PageWriter::write(qsizetype characters, int milliseconds) {
    QElapsedTimer timer;
    timer.start();
    qsizetype written = 0;
    cursor_.beginEditBlock();
    while (!is_done() && written < characters && timer.elapsed() < milliseconds) {
        const PageBlock& block = text_->blocks[next_++];
        written += characters_of(block);
        write(block);
    }
    cursor_.endEditBlock();
    return written;
}

void PageWriter::write(const PageBlock& block) {
    if (block.kind == PageBlock::Kind::table) return write_table(block);
    const QTextCharFormat base = base_format(block);
    // The paragraph that Qt keeps behind a table takes no room of its own while it is empty.
    const bool takes_what_is_there = is_first_ || (after_table_ && !block.runs.empty());
    if (takes_what_is_there) {
        cursor_.setBlockFormat(block_format(block));
        cursor_.setBlockCharFormat(base);
    } else {
        cursor_.insertBlock(block_format(block), base);
    }
    is_first_ = false;
    after_table_ = false;
    if (!block.marker.isEmpty()) cursor_.insertText(marker_text(block), base);
    write_runs(block.runs, base);
}

void PageWriter::write_runs(const PageRuns& runs, const QTextCharFormat& base) {
    for (const PageRun& run : runs) {
        const QTextCharFormat format = run_format(run, base);
        switch (run.what) {
        case PageRun::What::words:
            cursor_.insertText(run.text, format);
            break;
        case PageRun::What::image:
            write_image(run, format);
            break;
        case PageRun::What::real_target:
            cursor_.insertText(tr(" (this link leads to %1)").arg(run.text), format);
            break;
        }
    }
}

void PageWriter::write_image(const PageRun& run, const QTextCharFormat& format) {
    const auto image = text_->images.find(run.target);
    if (run.target.isEmpty() || image == text_->images.end()) {
        cursor_.insertText(run.text.isEmpty() ? tr("[Image, not shown]") : tr("[Image: %1]").arg(run.text),
                           format);
        return;
    }
    QTextImageFormat picture;
    picture.setName(resource_name(run.target));
    const QSizeF size = image->second.size();
    if (size.width() > widest_image) {
        picture.setWidth(widest_image);
        picture.setHeight(size.height() * widest_image / size.width());
    }
    if (!run.text.isEmpty()) picture.setToolTip(Qt::convertFromPlainText(run.text));
    cursor_.insertImage(picture);
}

void PageWriter::write_table(const PageBlock& block) {
    std::size_t columns = 1;
    for (const auto& row : block.rows) columns = std::max(columns, row.size());
    QTextTableFormat format;
    format.setBorder(1);
    format.setBorderStyle(QTextFrameFormat::BorderStyle_Solid);
    format.setBorderBrush(palette_.color(QPalette::Mid));
    format.setBorderCollapse(true);
    format.setCellPadding(3);
    format.setCellSpacing(0);
    format.setLeftMargin(indent_ * (block.quote_depth + block.list_depth));
    QTextTable* table =
        cursor_.insertTable(static_cast<int>(block.rows.size()), static_cast<int>(columns), format);
    const QTextCharFormat base = base_format(block);
    for (std::size_t row = 0; row < block.rows.size(); ++row)
        for (std::size_t column = 0; column < block.rows[row].size(); ++column) {
            cursor_ = table->cellAt(static_cast<int>(row), static_cast<int>(column)).firstCursorPosition();
            write_runs(block.rows[row][column], base);
        }
    cursor_.movePosition(QTextCursor::End);
    is_first_ = false;
    after_table_ = true;
}

QTextBlockFormat PageWriter::block_format(const PageBlock& block) const {
    QTextBlockFormat format;
    const qreal half = QFontMetricsF(document_.defaultFont()).height() / 2;
    const bool spaced = block.kind == PageBlock::Kind::paragraph || block.kind == PageBlock::Kind::heading ||
                        block.kind == PageBlock::Kind::preformatted;
    if (spaced && !block.continued && !is_first_) format.setTopMargin(half);
    if (block.kind == PageBlock::Kind::heading) {
        format.setHeadingLevel(block.level);
        format.setBottomMargin(half / 2);
    }
    if (block.kind == PageBlock::Kind::rule)
        format.setProperty(QTextFormat::BlockTrailingHorizontalRulerWidth,
                           QTextLength(QTextLength::PercentageLength, 100));
    format.setLeftMargin(indent_ * (block.quote_depth + block.list_depth));
    if (block.quote_depth > 0) format.setProperty(quote_depth_property, block.quote_depth);
    if (!block.marker.isEmpty())
        format.setTextIndent(-QFontMetricsF(document_.defaultFont()).horizontalAdvance(marker_text(block)));
    return format;
}

QTextCharFormat PageWriter::base_format(const PageBlock& block) const {
    QTextCharFormat format;
    format.setForeground(palette_.color(QPalette::Text));
    if (block.quote_depth > 0) {
        QColor quiet = palette_.color(QPalette::Text);
        quiet.setAlphaF(0.78f);
        format.setForeground(quiet);
    }
    if (block.kind == PageBlock::Kind::heading) {
        format.setFontWeight(QFont::Bold);
        format.setProperty(QTextFormat::FontSizeAdjustment, std::max(0, 3 - block.level));
    }
    if (block.kind == PageBlock::Kind::preformatted)
        format.setFontFamilies({QFontDatabase::systemFont(QFontDatabase::FixedFont).family()});
    return format;
}

QTextCharFormat PageWriter::run_format(const PageRun& run, const QTextCharFormat& base) const {
    QTextCharFormat format = base;
    if (run.what == PageRun::What::real_target) {
        format.setForeground(ink(Tone::caution, palette_));
        format.setFontWeight(QFont::Bold);
        return format;
    }
    if (run.strong) format.setFontWeight(QFont::Bold);
    if (run.emphasis) format.setFontItalic(true);
    if (run.underlined) format.setFontUnderline(true);
    if (run.struck) format.setFontStrikeOut(true);
    if (run.code) format.setFontFamilies({QFontDatabase::systemFont(QFontDatabase::FixedFont).family()});
    if (run.what == PageRun::What::words && !run.target.isEmpty()) {
        format.setAnchor(true);
        format.setAnchorHref(run.target);
        format.setToolTip(QUrl(run.target).toString(QUrl::FullyEncoded));
        format.setForeground(palette_.color(QPalette::Link));
        format.setFontUnderline(true);
    }
    return format;
}

QString PageWriter::marker_text(const PageBlock& block) const { return block.marker + QChar(0x2002); }

void write_page(const incoming::render::Page& page, QTextDocument& document) {
    auto text = std::make_shared<PageText>();
    text->blocks = blocks_of(page);
    PageWriter writer(document, std::move(text), QGuiApplication::palette());
    while (!writer.is_done())
        writer.write(std::numeric_limits<qsizetype>::max(), std::numeric_limits<int>::max());
}

} // namespace sealpost::gui
