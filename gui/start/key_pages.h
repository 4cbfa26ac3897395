// SPDX-License-Identifier: GPL-3.0-or-later
// The two questions about the own key that may come up, each a page: whether GnuPG's key is to be used, and
// a passphrase where nothing keeps one.
#pragma once

#include "core/base/error.h"
#include "core/base/secret.h"
#include "core/keys/key.h"

#include <QWidget>

class QLabel;
class QPushButton;

namespace sealpost::gui {

class Banner;
class NewPassphrase;
class PrimaryButton;

class KeyQuestionPage final : public QWidget {
    Q_OBJECT
  public:
    explicit KeyQuestionPage(QWidget* parent);
    void enter(const keys::Key& key, const QString& address);
    void say(const Error& error);
    QWidget* last_control() const;

  signals:
    void useWanted();
    void newWanted();

  private:
    QLabel* question_;
    QLabel* details_;
    Banner* banner_;
    PrimaryButton* use_;
    QPushButton* new_;
};

class KeyPassphrasePage final : public QWidget {
    Q_OBJECT
  public:
    explicit KeyPassphrasePage(QWidget* parent);
    void enter();
    Secret take();
    QWidget* last_control() const;

  signals:
    void chosen();

  private:
    void look();
    NewPassphrase* fields_;
    QLabel* reason_;
    PrimaryButton* make_;
};

} // namespace sealpost::gui
