// SPDX-License-Identifier: GPL-3.0-or-later
// The text of a message while it is written: plain, or with a few formats. Nothing is ever fetched for it,
// and what is pasted comes as plain words.
#pragma once

#include <QTextEdit>

namespace sealpost::gui {

class ComposeText final : public QTextEdit {
    Q_OBJECT
  public:
    explicit ComposeText(QWidget* parent = nullptr);

    /// `html`: as html_of() wrote it; empty: plain text. The cursor stands at the beginning.
    void set_content(const QString& plain, const QString& html);

    void set_bold(bool bold);
    void set_italic(bool italic);
    void set_list(bool list);
    /// Of the words that are selected; without a selection the target itself is put in. False: it is no link.
    bool set_link(const QString& typed);

    QVariant loadResource(int, const QUrl&) override { return {}; }

  signals:
    void filesDropped(const QStringList& paths);

  protected:
    bool canInsertFromMimeData(const QMimeData* source) const override;
    void insertFromMimeData(const QMimeData* source) override;
};

} // namespace sealpost::gui
