// SPDX-License-Identifier: GPL-3.0-or-later
// A public key given to others: copied, saved to a file, or shown for a camera.
#pragma once

#include "gui/people/key_actions.h"

#include <QFrame>

namespace sealpost::gui {

class ExportPanel final : public QFrame {
    Q_OBJECT
  public:
    /// The actions must outlive it. `name`: whose key it is, for the file's name.
    ExportPanel(const std::string& name, const PersonKey& key, KeyActions& actions,
                QWidget* parent = nullptr);

  signals:
    void closed();

  private:
    void choose_file();
    QString file_name_;
    KeyName key_;
    KeyActions& actions_;
};

} // namespace sealpost::gui
