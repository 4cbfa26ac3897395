// SPDX-License-Identifier: GPL-3.0-or-later
// The details of an account's two servers, for those who want to see or change them.
#pragma once

#include "core/net/channel.h"

#include <QWidget>
#include <optional>
#include <vector>

class QComboBox;
class QLineEdit;
class QSpinBox;

namespace sealpost::gui {

class ServerFields final : public QWidget {
    Q_OBJECT
  public:
    explicit ServerFields(QWidget* parent = nullptr);

    void show_servers(const std::optional<net::ServerSettings>& imap,
                      const std::optional<net::ServerSettings>& smtp, const QString& user);
    void clear();
    /// nullopt: no host was written.
    std::optional<net::ServerSettings> imap() const;
    std::optional<net::ServerSettings> smtp() const;
    QString user() const;
    std::vector<QWidget*> fields() const;
    /// The first field that is empty.
    QWidget* first_missing() const;

  signals:
    /// By the person.
    void edited();

  private:
    struct Row {
        QLineEdit* host;
        QSpinBox* port;
        QComboBox* security;
    };
    Row make_row(const QString& name, const QString& title, int implicit_port, int starttls_port);
    void fill(const Row& row, const std::optional<net::ServerSettings>& server) const;
    std::optional<net::ServerSettings> server_of(const Row& row) const;

    Row imap_;
    Row smtp_;
    QLineEdit* user_;
    QLineEdit* authority_;
};

} // namespace sealpost::gui
