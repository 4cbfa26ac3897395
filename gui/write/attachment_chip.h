// SPDX-License-Identifier: GPL-3.0-or-later
// One file of a message: its name and size, how far it is read, and a button that takes it out.
#pragma once

#include <QFrame>
#include <QString>

class QLabel;
class QProgressBar;
class QToolButton;

namespace sealpost::gui {

class AttachmentChip final : public QFrame {
    Q_OBJECT
  public:
    AttachmentChip(const QString& name, quint64 size, QWidget* parent = nullptr);

    /// It is being read.
    void set_done(quint64 bytes);
    void set_complete(quint64 size);
    QToolButton* remove_button() const noexcept { return remove_; }

  signals:
    void removeWanted();

  private:
    QString name_;
    quint64 total_;
    QLabel* size_;
    QProgressBar* progress_;
    QToolButton* remove_;
};

} // namespace sealpost::gui
