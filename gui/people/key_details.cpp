// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/people/key_details.h"

#include "gui/common/controls.h"
#include "gui/text/amounts.h"
#include "gui/text/explanation.h"

#include <QCoreApplication>
#include <QGridLayout>

namespace sealpost::gui {

namespace {

struct DetailWords {
    Q_DECLARE_TR_FUNCTIONS(DetailWords)
  public:
    static QString place(keys::SecretPlace place) {
        switch (place) {
        case keys::SecretPlace::none:
            return tr("Not here: it is somebody else's key");
        case keys::SecretPlace::file:
            return tr("In a file on this computer");
        case keys::SecretPlace::agent:
            return tr("With GnuPG on this computer");
        case keys::SecretPlace::card:
            return tr("On a smart card");
        case keys::SecretPlace::token:
            return tr("On a security token");
        }
        return {};
    }
};

QString list_of(const std::vector<std::string>& texts) {
    QStringList lines;
    for (const auto& text : texts) lines.append(shown(text));
    return lines.join(QLatin1Char('\n'));
}

QString algorithm_of(const std::string& name, unsigned bits) {
    const QString algorithm = shown(name);
    return bits == 0 ? algorithm : DetailWords::tr("%1, %2 bits").arg(algorithm).arg(bits);
}

} // namespace

QString grouped(const crypto::Fingerprint& fingerprint) {
    constexpr std::size_t group = 4;
    QString text;
    const std::string& hex = fingerprint.hex();
    for (std::size_t at = 0; at < hex.size(); at += group) {
        if (at > 0) text += QLatin1Char(' ');
        text += QString::fromStdString(hex.substr(at, group));
    }
    return text;
}

std::vector<FactRow> details_of(const PersonKey& one) {
    const keys::Key& key = one.key;
    std::vector<FactRow> rows;
    const bool smime = key.technology == crypto::Technology::smime;
    rows.push_back({DetailWords::tr("Kind"),
                    smime ? DetailWords::tr("S/MIME certificate") : DetailWords::tr("OpenPGP key")});
    rows.push_back({DetailWords::tr("Fingerprint"), grouped(key.fingerprint)});
    rows.push_back({DetailWords::tr("Algorithm"), algorithm_of(key.algorithm, key.bits)});
    if (key.created) rows.push_back({DetailWords::tr("Created"), date_text(*key.created)});
    rows.push_back(
        {DetailWords::tr("Expires"), key.expires ? date_text(*key.expires) : DetailWords::tr("Never")});
    if (key.revoked)
        rows.push_back({DetailWords::tr("Declared invalid"),
                        key.revoked->at ? date_text(*key.revoked->at) : DetailWords::tr("Yes")});
    std::vector<std::string> user_ids;
    for (const auto& user_id : key.user_ids) user_ids.push_back(user_id.text);
    rows.push_back({DetailWords::tr("Names and addresses in it"), list_of(user_ids)});
    for (std::size_t i = 1; i < key.subkeys.size(); ++i) {
        const auto& subkey = key.subkeys[i];
        QStringList words{QString::fromStdString(std::string(subkey.fingerprint.last16()))};
        if (subkey.can_encrypt) words.append(DetailWords::tr("encrypts"));
        if (subkey.can_sign) words.append(DetailWords::tr("signs"));
        if (subkey.expires) words.append(DetailWords::tr("expires %1").arg(date_text(*subkey.expires)));
        if (subkey.revoked) words.append(DetailWords::tr("declared invalid"));
        rows.push_back({DetailWords::tr("Subkey"), words.join(QStringLiteral(", "))});
    }
    if (smime && !key.chain.anchor.empty())
        rows.push_back({DetailWords::tr("Vouched for by"), shown(key.chain.anchor)});
    rows.push_back({DetailWords::tr("Secret part"), DetailWords::place(key.secret)});
    rows.push_back({DetailWords::tr("Kept"),
                    one.waiting ? DetailWords::tr("Waits for your decision; no other program sees it")
                                : DetailWords::tr("Among your keys on this computer")});
    if (one.is_own()) return rows;
    for (const auto& standing : one.standing) {
        const QString address = shown(standing.acceptance.address.to_string());
        rows.push_back({address, origin_of(standing.acceptance.level,
                                           std::string(people::name_of(standing.acceptance.source)))});
        for (auto& row : known_of(nullptr, standing.known ? &*standing.known : nullptr))
            rows.push_back(std::move(row));
    }
    return rows;
}

QWidget* details_table(const std::vector<FactRow>& rows, QWidget* parent) {
    auto* table = new QWidget(parent);
    auto* grid = new QGridLayout(table);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setColumnStretch(1, 1);
    int line = 0;
    for (const auto& row : rows) {
        auto* title = hint_label(row.title, table);
        auto* text = text_label(row.text, table);
        text->setTextInteractionFlags(Qt::TextSelectableByMouse);
        grid->addWidget(title, line, 0, Qt::AlignTop);
        grid->addWidget(text, line++, 1);
    }
    grid->setColumnMinimumWidth(0, table->fontMetrics().averageCharWidth() * 22);
    return table;
}

} // namespace sealpost::gui
