// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/start/server_fields.h"

#include "gui/common/controls.h"

#include <QComboBox>
#include <QGridLayout>
#include <QLineEdit>
#include <QSignalBlocker>
#include <QSpinBox>
#include <QVBoxLayout>
#include <filesystem>

namespace sealpost::gui {

namespace {

constexpr int implicit_index = 0;
constexpr int starttls_index = 1;

void label_for(QWidget* field, const QString& text, QGridLayout* grid, int row, int column) {
    QLabel* label = text_label(text);
    label->setBuddy(field);
    grid->addWidget(label, row, column);
}

} // namespace

ServerFields::ServerFields(QWidget* parent)
    : QWidget(parent), imap_(), smtp_(), user_(new QLineEdit(this)), authority_(new QLineEdit(this)) {
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    imap_ = make_row(QStringLiteral("startImap"), tr("Server for &incoming mail (IMAP)"), 993, 143);
    smtp_ = make_row(QStringLiteral("startSmtp"), tr("Server for &outgoing mail (SMTP)"), 465, 587);
    auto* grid = new QGridLayout;
    label_for(user_, tr("&User name, where it is not the address"), grid, 0, 0);
    label_for(authority_, tr("File with your organisation's own au&thority (PEM)"), grid, 2, 0);
    grid->addWidget(user_, 1, 0);
    grid->addWidget(authority_, 3, 0);
    named(user_, QStringLiteral("startUser"), tr("User name, where it is not the address"));
    named(authority_, QStringLiteral("startAuthority"), tr("File with your organisation's own authority"),
          tr("Left empty, the authorities that this computer trusts count."));
    column->addLayout(grid);
    connect(user_, &QLineEdit::textEdited, this, &ServerFields::edited);
    tab_order(fields());
}

ServerFields::Row ServerFields::make_row(const QString& name, const QString& title, int implicit_port,
                                         int starttls_port) {
    Row row{new QLineEdit(this), new QSpinBox(this), new QComboBox(this)};
    const QString plain = QString(title).remove(QLatin1Char('&'));
    named(row.host, name + QStringLiteral("Host"), plain);
    named(row.port, name + QStringLiteral("Port"), tr("Port: %1").arg(plain));
    named(row.security, name + QStringLiteral("Security"), tr("Encryption of the line: %1").arg(plain));
    row.port->setRange(1, 65535);
    row.port->setValue(implicit_port);
    row.security->addItem(tr("TLS from the start"));
    row.security->addItem(tr("TLS after the greeting (STARTTLS)"));
    auto* grid = new QGridLayout;
    grid->setColumnStretch(0, 1);
    QLabel* label = text_label(title, this);
    label->setBuddy(row.host);
    grid->addWidget(label, 0, 0, 1, 2);
    grid->addWidget(row.host, 1, 0);
    grid->addWidget(row.port, 1, 1);
    grid->addWidget(row.security, 2, 0, 1, 2, Qt::AlignLeft);
    static_cast<QVBoxLayout*>(layout())->addLayout(grid);
    connect(row.host, &QLineEdit::textEdited, this, &ServerFields::edited);
    connect(row.port, &QSpinBox::valueChanged, this, &ServerFields::edited);
    connect(row.security, &QComboBox::activated, this, [this, row, implicit_port, starttls_port](int index) {
        const int usual = index == starttls_index ? starttls_port : implicit_port;
        const int other = index == starttls_index ? implicit_port : starttls_port;
        if (row.port->value() == other) row.port->setValue(usual);
        emit edited();
    });
    return row;
}

void ServerFields::fill(const Row& row, const std::optional<net::ServerSettings>& server) const {
    const QSignalBlocker block(row.port);
    row.host->setText(server ? QString::fromStdString(server->endpoint.host) : QString());
    if (!server) return;
    row.port->setValue(server->endpoint.port);
    row.security->setCurrentIndex(server->security == net::Security::starttls ? starttls_index
                                                                              : implicit_index);
}

void ServerFields::show_servers(const std::optional<net::ServerSettings>& imap,
                                const std::optional<net::ServerSettings>& smtp, const QString& user) {
    fill(imap_, imap);
    fill(smtp_, smtp);
    user_->setText(user);
}

void ServerFields::clear() { show_servers(std::nullopt, std::nullopt, {}); }

std::optional<net::ServerSettings> ServerFields::server_of(const Row& row) const {
    const QString host = row.host->text().trimmed();
    if (host.isEmpty()) return std::nullopt;
    net::ServerSettings server{.endpoint = {.host = host.toLower().toStdString(),
                                            .port = static_cast<std::uint16_t>(row.port->value())},
                               .security = row.security->currentIndex() == starttls_index
                                               ? net::Security::starttls
                                               : net::Security::implicit};
    const QString authority = authority_->text().trimmed();
    if (!authority.isEmpty()) server.ca_file = std::filesystem::absolute(authority.toStdString());
    return server;
}

std::optional<net::ServerSettings> ServerFields::imap() const { return server_of(imap_); }

std::optional<net::ServerSettings> ServerFields::smtp() const { return server_of(smtp_); }

QString ServerFields::user() const { return user_->text().trimmed(); }

std::vector<QWidget*> ServerFields::fields() const {
    return {imap_.host, imap_.port,     imap_.security, smtp_.host,
            smtp_.port, smtp_.security, user_,          authority_};
}

QWidget* ServerFields::first_missing() const {
    return imap_.host->text().trimmed().isEmpty() ? imap_.host : smtp_.host;
}

} // namespace sealpost::gui
