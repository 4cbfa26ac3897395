// SPDX-License-Identifier: GPL-3.0-or-later
// The area that a message's text is shown in. It fetches nothing, follows no link by itself, and grows in
// slices so that a long text never holds up the window.
#pragma once

#include "gui/mail/page_document.h"

#include <QTextBrowser>
#include <memory>

class QTimer;

namespace sealpost::gui {

class MessageText final : public QTextBrowser {
    Q_OBJECT
  public:
    explicit MessageText(QWidget* parent = nullptr);
    ~MessageText() override;

    /// nullptr: nothing.
    void show_text(std::shared_ptr<const PageText> text);
    const std::shared_ptr<const PageText>& text() const noexcept { return shown_; }
    /// A long text is shown up to a limit; this goes on with it.
    void show_more();
    /// What is to be written now has been written.
    bool is_settled() const;
    /// There is more than what is shown.
    bool has_more() const;

    QVariant loadResource(int type, const QUrl& name) override;

  signals:
    /// is_settled() or has_more() is another one.
    void settled();
    /// Clicked; only http, https and mailto.
    void linkChosen(const QUrl& target);
    /// Under the mouse or the focus; empty: none.
    void linkShown(const QString& target);

  protected:
    void doSetSource(const QUrl&, QTextDocument::ResourceType) override {}
    void paintEvent(QPaintEvent* event) override;
    void changeEvent(QEvent* event) override;

  private:
    void write_some();
    void write_anew();
    std::shared_ptr<const PageText> shown_;
    std::unique_ptr<PageWriter> writer_;
    QTimer* timer_;
    qsizetype left_ = 0;
};

} // namespace sealpost::gui
