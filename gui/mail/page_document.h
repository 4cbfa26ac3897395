// SPDX-License-Identifier: GPL-3.0-or-later
// A page into a document, through a cursor: no markup is written, so none of a message's words can become
// any.
#pragma once

#include "gui/mail/page_blocks.h"

#include <QCoreApplication>
#include <QImage>
#include <QPalette>
#include <QTextCursor>
#include <map>
#include <memory>

class QTextDocument;

namespace sealpost::gui {

/// A text of a message, ready to be written.
struct PageText {
    std::vector<PageBlock> blocks{};
    /// Decoded images, by the path of their part.
    std::map<QString, QImage> images{};
    /// The text goes on and was not read: too long, or nested too deeply.
    bool cut = false;
    /// What a browser would have fetched.
    int remote_references = 0;
};

/// Writes it into an empty document, in slices.
class PageWriter final {
    Q_DECLARE_TR_FUNCTIONS(PageWriter)
  public:
    /// The document must outlive it. The colours are those of the palette.
    PageWriter(QTextDocument& document, std::shared_ptr<const PageText> text, const QPalette& palette);

    /// Goes on until about so many characters were written or so many milliseconds have passed; returns the
    /// number of characters.
    qsizetype write(qsizetype characters, int milliseconds);
    bool is_done() const noexcept { return next_ == text_->blocks.size(); }

  private:
    void write(const PageBlock& block);
    void write_runs(const PageRuns& runs, const QTextCharFormat& base);
    void write_image(const PageRun& run, const QTextCharFormat& format);
    void write_table(const PageBlock& block);
    QTextBlockFormat block_format(const PageBlock& block) const;
    QTextCharFormat base_format(const PageBlock& block) const;
    QTextCharFormat run_format(const PageRun& run, const QTextCharFormat& base) const;
    QString marker_text(const PageBlock& block) const;

    QTextDocument& document_;
    std::shared_ptr<const PageText> text_;
    QPalette palette_;
    QTextCursor cursor_;
    std::size_t next_ = 0;
    bool is_first_ = true;
    bool after_table_ = false;
    qreal indent_ = 0;
};

/// All of it at once, with the colours of the application.
void write_page(const incoming::render::Page& page, QTextDocument& document);

/// Of a block: how deep a quote it stands in (int); whoever shows the document draws a bar for each level.
inline constexpr int quote_depth_property = 0x100001;

} // namespace sealpost::gui
