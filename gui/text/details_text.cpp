// SPDX-License-Identifier: GPL-3.0-or-later
// The details page of a message: for whoever wants to know, or is asked for help. Here the names of the trade
// may stand.
#include "gui/text/amounts.h"
#include "gui/text/explanation.h"
#include "gui/text/person_text.h"
#include "gui/text/status_parts.h"

#include <QCoreApplication>
#include <QStringList>
#include <algorithm>

namespace sealpost::gui {

namespace {

using incoming::EncryptionState;
using incoming::HeaderScheme;
using incoming::MessageSummary;
using incoming::Protection;
using incoming::ShownField;
using incoming::SignatureSummary;
using people::KnownKey;

struct DetailWords {
    Q_DECLARE_TR_FUNCTIONS(DetailWords)
  public:
    static QString encryption() { return tr("Encryption"); }
    static QString method() { return tr("Method"); }
    static QString opened_by() { return tr("Opened by the keys"); }
    static QString signature() { return tr("Signature"); }
    static QString signer() { return tr("Signed by"); }
    static QString fingerprint() { return tr("Fingerprint"); }
    static QString claimed() { return tr("Names the key"); }
    static QString signed_at() { return tr("Signed on"); }
    static QString known_since() { return tr("Key known since"); }
    static QString issuer() { return tr("Issued under"); }
    static QString withdrawn() { return tr("Withdrawn"); }
    static QString header() { return tr("Head of the message"); }
    static QString field(const QString& name) { return tr("Field %1").arg(name); }
    static QString part(const QString& name) { return tr("Part %1").arg(name); }
    static QString remark() { return tr("Note"); }

    static QString technology(crypto::Technology technology) {
        return technology == crypto::Technology::openpgp ? QStringLiteral("OpenPGP")
                                                         : QStringLiteral("S/MIME");
    }
    static QString method_of(const incoming::EncryptionSummary& encryption) {
        QStringList words;
        switch (*encryption.method) {
        case incoming::EncryptionMethod::pgp_mime:
            words += QStringLiteral("OpenPGP (PGP/MIME)");
            break;
        case incoming::EncryptionMethod::pgp_inline:
            words += tr("OpenPGP, in the text");
            break;
        case incoming::EncryptionMethod::smime:
            words += QStringLiteral("S/MIME");
            break;
        }
        if (encryption.cipher) words += shown(*encryption.cipher, 60);
        if (encryption.unsupported) words += tr("not supported: %1").arg(shown(*encryption.unsupported, 60));
        return words.join(QStringLiteral(", "));
    }
    static QString recipient(const crypto::RecipientFact& recipient) {
        const QString id = shown(recipient.id, 120);
        return recipient.ours.value_or(false) ? tr("%1 (yours)").arg(id) : id;
    }
    static QString signature_method(const SignatureSummary& signature) {
        QStringList words{technology(signature.method)};
        if (signature.hash) words += shown(*signature.hash, 40);
        if (signature.unsupported) words += tr("not supported: %1").arg(shown(*signature.unsupported, 60));
        if (signature.inside_encryption) words += tr("inside the encryption");
        return words.join(QStringLiteral(", "));
    }
    static QString known(const KnownKey& key) {
        const auto level = key.decision ? key.decision->level : key.arrival;
        const std::string source(people::name_of(key.decision ? key.decision->source : key.source));
        if (!key.decision)
            return tr("%1: %2", "a date and how a key came")
                .arg(date_text(key.since), origin_of(level, source));
        return tr("%1: %2; decided on %3", "a date, how a key came to count, another date")
            .arg(date_text(key.since), origin_of(level, source), date_text(key.decision->at));
    }
    static QString not_known() { return tr("Nothing is recorded of it"); }

    static QString scheme(HeaderScheme scheme) {
        switch (scheme) {
        case HeaderScheme::none:
            return tr("Stands outside only, and is not protected");
        case HeaderScheme::hp_clear:
            return tr("Protected together with the text, readable on the way");
        case HeaderScheme::hp_cipher:
            return tr("Protected together with the text, hidden on the way where possible");
        case HeaderScheme::protected_headers_v1:
            return tr("Protected together with the text, in an older form");
        case HeaderScheme::wrapped_message:
            return tr("Taken from a message inside this one");
        }
        return {};
    }
    static QString protection(Protection protection) {
        switch (protection) {
        case Protection::unprotected:
            return tr("not protected");
        case Protection::signed_only:
            return tr("signed");
        case Protection::encrypted:
            return tr("encrypted");
        case Protection::signed_and_encrypted:
            return tr("encrypted and signed");
        }
        return {};
    }
    static QString field_value(const ShownField& field) {
        const QString state = protection(field.protection);
        const QString value = shown(field.value, 300);
        if (field.inner) return tr("%1 (%2); inside stands: %3").arg(value, state, shown(*field.inner, 300));
        if (!field.outer && incoming::includes_encrypted(field.protection))
            return tr("%1 (%2); nothing stands outside").arg(value, state);
        if (field.outer && *field.outer != field.value)
            return tr("%1 (%2); outside stands: %3").arg(value, state, shown(*field.outer, 300));
        return tr("%1 (%2)", "a value and how it is protected").arg(value, state);
    }
};

/// In groups of four, as it is read out.
QString grouped(const std::string& hex) {
    QString result;
    for (std::size_t i = 0; i < hex.size(); ++i) {
        if (i > 0 && i % 4 == 0) result += QLatin1Char(' ');
        result += QLatin1Char(hex[i]);
    }
    return result;
}

class Details {
  public:
    explicit Details(const std::vector<KnownKey>& known) : known_(known) {}

    void add_encryption(const incoming::EncryptionSummary& encryption) {
        add(DetailWords::encryption(), sentence_of(encryption));
        if (encryption.method) add(DetailWords::method(), DetailWords::method_of(encryption));
        QStringList recipients;
        for (const auto& recipient : encryption.recipients) recipients += DetailWords::recipient(recipient);
        add(DetailWords::opened_by(), recipients.join(QLatin1Char('\n')));
    }

    void add_signature(const SignatureSummary& signature) {
        add(DetailWords::signature(), sentence_of(signature));
        add(DetailWords::method(), DetailWords::signature_method(signature));
        add(DetailWords::signer(), parts::owner_of(signature));
        if (signature.signed_at) add(DetailWords::signed_at(), moment_text(*signature.signed_at));
        if (!signature.signer || !signature.signer->fingerprint) {
            add(DetailWords::claimed(), shown(signature.claimed_signer, 160));
            return;
        }
        const crypto::Fingerprint& fingerprint = *signature.signer->fingerprint;
        add(DetailWords::fingerprint(), grouped(fingerprint.hex()));
        const auto known = std::find_if(known_.begin(), known_.end(), [&](const KnownKey& key) {
            return key.fingerprint == fingerprint && key.technology == signature.method;
        });
        add(DetailWords::known_since(),
            known == known_.end() ? DetailWords::not_known() : DetailWords::known(*known));
        add(DetailWords::issuer(), shown(signature.signer->chain.anchor, 160));
        if (signature.signer->revoked)
            add(DetailWords::withdrawn(), parts::sentence_of(*signature.signer->revoked));
    }

    /// The fields that a reader goes by.
    void add_header(const MessageSummary& summary) {
        if (summary.header_scheme == HeaderScheme::none && summary.summary == Protection::unprotected) return;
        add(DetailWords::header(), DetailWords::scheme(summary.header_scheme));
        for (const char* name : {"Subject", "From", "To", "Cc", "Reply-To", "Date"})
            if (const ShownField* field = summary.header(name))
                add(DetailWords::field(QString::fromLatin1(name)), DetailWords::field_value(*field));
    }

    void add_parts(const MessageSummary& summary) {
        for (const auto& part : summary.parts) {
            if (!part.errant) continue;
            QStringList sentences;
            if (part.encryption && part.encryption->state != EncryptionState::none)
                sentences += sentence_of(*part.encryption);
            for (const SignatureSummary& signature : part.signatures) sentences += sentence_of(signature);
            add(DetailWords::part(shown(part.name.empty() ? part.path : part.name, 80)),
                sentences.join(QLatin1Char('\n')));
        }
    }

    void add_warnings(const MessageSummary& summary) {
        for (const incoming::Warning warning : summary.warnings)
            add(DetailWords::remark(), sentence_of(warning));
    }

    std::vector<DetailRow> take() { return std::move(rows_); }

  private:
    void add(const QString& title, const QString& text) {
        if (!text.isEmpty()) rows_.push_back({title, text});
    }
    const std::vector<KnownKey>& known_;
    std::vector<DetailRow> rows_;
};

} // namespace

std::vector<DetailRow> details_of(const MessageSummary& summary, const std::vector<KnownKey>& known) {
    Details details(known);
    if (summary.encryption.state != EncryptionState::none || summary.summary != Protection::unprotected)
        details.add_encryption(summary.encryption);
    for (const SignatureSummary& signature : summary.signatures) details.add_signature(signature);
    details.add_header(summary);
    details.add_parts(summary);
    details.add_warnings(summary);
    return details.take();
}

} // namespace sealpost::gui
