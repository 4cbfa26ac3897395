// SPDX-License-Identifier: GPL-3.0-or-later
// Two keys for one address, side by side: what is known of each, and which one is to be used.
#pragma once

#include "gui/people/person.h"

#include <QFrame>

namespace sealpost::gui {

struct FactRow {
    QString title{};
    QString text{};
};
/// When the key was made and came, how, and when it was last seen and last signed a mail. `key` may be
/// nullptr: it is not at hand any more.
std::vector<FactRow> known_of(const keys::Key* key, const people::KnownKey* known);

class ConflictView final : public QFrame {
    Q_OBJECT
  public:
    ConflictView(const QString& name, const Person& person, const Dispute& dispute,
                 QWidget* parent = nullptr);

  signals:
    /// The one that counts already stays, or the one that came later takes its place.
    void kept();
    void replaced();
    void compareWanted(const sealpost::crypto::Fingerprint& key);

  private:
    QWidget* side(const QString& object_name, const QString& title, const QString& use, const Person& person,
                  const Dispute& dispute, bool arrived);
};

} // namespace sealpost::gui
