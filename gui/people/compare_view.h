// SPDX-License-Identifier: GPL-3.0-or-later
// A key compared with its owner: the words that both read out, one's own beside them, and both as QR codes.
#pragma once

#include "gui/people/person.h"

#include <QFrame>
#include <optional>

namespace sealpost::gui {

/// The words of a key, three in a numbered line.
QString numbered_words(const crypto::Fingerprint& fingerprint);

class CompareView final : public QFrame {
    Q_OBJECT
  public:
    /// `own`: the key of one's own that the other one sees; nullopt: there is none.
    CompareView(const QString& name, const keys::Key& theirs, const std::optional<keys::Key>& own,
                QWidget* parent = nullptr);

  signals:
    void same();
    void differs();
    void closed();

  private:
    QWidget* side(const QString& name, const QString& title, const QString& object_name, const keys::Key& key,
                  QWidget* parent);
};

} // namespace sealpost::gui
