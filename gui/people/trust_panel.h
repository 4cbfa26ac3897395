// SPDX-License-Identifier: GPL-3.0-or-later
// The one question of trust: for a key that is new, and for whoever changes their mind.
#pragma once

#include "gui/people/person.h"

#include <QFrame>
#include <vector>

class QCheckBox;

namespace sealpost::gui {

class TrustPanel final : public QFrame {
    Q_OBJECT
  public:
    TrustPanel(const QString& name, const PersonKey& key, QWidget* parent = nullptr);
    /// Those that the person left ticked; all where there is but one.
    std::vector<mime::AddrSpec> addresses() const;

  signals:
    void answered(sealpost::crypto::Level level);

  private:
    void add_addresses(const PersonKey& key);
    std::vector<mime::AddrSpec> all_;
    std::vector<QCheckBox*> ticks_;
};

} // namespace sealpost::gui
