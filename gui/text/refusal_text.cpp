// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/text/refusal_text.h"

#include "gui/text/amounts.h"

#include <QCoreApplication>
#include <QStringList>
#include <algorithm>

namespace sealpost::gui {

namespace {

using outgoing::Refusal;
using outgoing::RefusalReason;

QString fact(const Refusal& refusal, const char* name) {
    const auto found = refusal.facts.find(name);
    return found == refusal.facts.end() ? QString() : shown(found->second, 120);
}

QString day_of(const Refusal& refusal) {
    const auto found = refusal.facts.find("since");
    const auto time = found == refusal.facts.end() ? std::nullopt : parse_rfc3339(found->second);
    return time ? date_text(*time) : QString();
}

struct RefusalWords {
    Q_DECLARE_TR_FUNCTIONS(RefusalWords)
  public:
    static QString label(Remedy remedy) {
        switch (remedy) {
        case Remedy::find_key:
            return tr("Look for the key");
        case Remedy::import_key:
            return tr("Import the key from a file…");
        case Remedy::accept_key:
            return tr("Use this key");
        case Remedy::compare_keys:
            return tr("Compare the two keys");
        case Remedy::ask_for_key:
            return tr("Ask for the key");
        case Remedy::leave_out:
            return tr("Leave out");
        case Remedy::send_in_clear:
            return tr("Send without encryption");
        case Remedy::make_own_key:
            return tr("Make a key of my own");
        case Remedy::extend_own_key:
            return tr("Let my key last longer");
        case Remedy::open_person:
            return tr("Look at the key");
        case Remedy::change_subject:
            return tr("Change what would be published");
        }
        return {};
    }

    static QString field(const QString& name) {
        if (name == QLatin1String("subject")) return tr("the subject");
        if (name == QLatin1String("to") || name == QLatin1String("cc"))
            return tr("the names of the recipients");
        if (name == QLatin1String("from")) return tr("the name of the sender");
        return name;
    }

    static Explanation theirs(const Refusal& refusal, const QString& name) {
        const QString since = day_of(refusal);
        const QString beside = fact(refusal, "beside");
        const QString new_key = tr("Nothing was sent. Look for the new key of %1, or ask for it.").arg(name);
        switch (refusal.reason) {
        case RefusalReason::no_key:
            if (!beside.isEmpty())
                return {tr("There is no key for %1, and the mail to %2 must be sealed").arg(name, beside),
                        tr("Look for the key, ask for it, or send to %1 in a message of its own.").arg(name),
                        {}};
            return {tr("There is no key for %1").arg(name),
                    tr("Without it nothing can be sealed for %1. Look for the key, or ask for it.").arg(name),
                    {}};
        case RefusalReason::not_accepted:
            return {tr("The key for %1 waits for you").arg(name),
                    tr("Say that you use it for mails to %1, or compare it first.").arg(name),
                    {}};
        case RefusalReason::conflict:
            return {
                tr("There are two different keys for %1").arg(name),
                tr("Only you can tell which one is right. Ask %1 in another way, by phone for instance, then "
                   "choose.")
                    .arg(name),
                {}};
        case RefusalReason::rejected:
            return {tr("You rejected the key for %1").arg(name),
                    tr("Look for another key of %1; or use this one, if it is the right one after all.")
                        .arg(name),
                    {}};
        case RefusalReason::expired:
            return {since.isEmpty() ? tr("The key for %1 has run out").arg(name)
                                    : tr("The key for %1 ran out on %2").arg(name, since),
                    new_key,
                    {}};
        case RefusalReason::revoked:
            return {since.isEmpty() ? tr("The key for %1 was withdrawn").arg(name)
                                    : tr("The key for %1 was withdrawn on %2").arg(name, since),
                    new_key,
                    {}};
        case RefusalReason::not_yet_valid:
            return {tr("The key for %1 is not valid yet").arg(name),
                    tr("Check the date and time of this computer; else wait, or leave %1 out.").arg(name),
                    {}};
        case RefusalReason::no_encryption_subkey:
            return {tr("Nothing can be sealed with the key for %1").arg(name), new_key, {}};
        case RefusalReason::weak:
            return {tr("The key for %1 is too weak to protect anything").arg(name), new_key, {}};
        case RefusalReason::untrusted:
            return {tr("Nobody that you trust vouches for the key of %1").arg(name),
                    tr("Compare the key with %1, then say that you use it.").arg(name),
                    {}};
        default:
            return of_message(refusal, name);
        }
    }

    /// What concerns the whole message, or the sender.
    static Explanation of_message(const Refusal& refusal, const QString& name) {
        const QString beside = fact(refusal, "beside");
        switch (refusal.reason) {
        case RefusalReason::no_own_key:
            if (!fact(refusal, "named").isEmpty())
                return {
                    tr("The key that you chose for %1 is not on this computer").arg(name),
                    tr("Import it with its private half, or choose another one in the settings. Nothing was "
                       "sent."),
                    {}};
            return {tr("You have no key of your own for %1").arg(name),
                    tr("One is made in a moment, and nothing is asked. What you wrote stays."),
                    {}};
        case RefusalReason::mixed_not_allowed:
            if (!beside.isEmpty())
                return {tr("Mail to %1 goes without encryption, and the mail to %2 must be sealed")
                            .arg(name, beside),
                        tr("Send to %1 in a message of its own.").arg(name),
                        {}};
            return {tr("%1 would get without encryption what is sealed for the others").arg(name),
                    tr("Your rules do not allow that. Leave %1 out, and send to %1 in a message of its own.")
                        .arg(name),
                    {}};
        case RefusalReason::confidential_fields:
            return {
                tr("The copy for %1 would publish what was confidential: %2").arg(name, fields_of(refusal)),
                tr("You answer a sealed message, and this copy would not be sealed. Look for the key of %1, "
                   "or change what must not be seen.")
                    .arg(name),
                {}};
        case RefusalReason::unsigned_not_allowed:
            return {
                tr("The copy for %1 would be neither sealed nor signed").arg(name),
                tr("Nobody could tell that it is yours. Switch signing on again, or leave %1 out.").arg(name),
                {}};
        default:
            break;
        }
        return {tr("%1 cannot get this message as it is").arg(name), tr("Leave %1 out.").arg(name), {}};
    }

    static Explanation own(const Refusal& refusal, const QString& name) {
        const QString since = day_of(refusal);
        switch (refusal.reason) {
        case RefusalReason::expired:
            return {since.isEmpty() ? tr("Your own key for %1 has run out").arg(name)
                                    : tr("Your own key for %1 ran out on %2").arg(name, since),
                    tr("Let it last longer: that takes a moment. What you wrote stays."),
                    {}};
        case RefusalReason::revoked:
        case RefusalReason::weak:
        case RefusalReason::no_encryption_subkey:
        case RefusalReason::untrusted:
        case RefusalReason::rejected:
            return {tr("Your own key for %1 cannot be used any more").arg(name),
                    tr("Make a new one: that takes a moment. The old one still opens your old messages."),
                    {}};
        case RefusalReason::not_yet_valid:
            return {tr("Your own key for %1 is not valid yet").arg(name),
                    tr("Check the date and time of this computer."),
                    {}};
        default:
            return theirs(refusal, name);
        }
    }

    static QString details(const QString& address, const QString& key) {
        return key.isEmpty() ? tr("Address: %1").arg(address) : tr("Address: %1, key: %2").arg(address, key);
    }

  private:
    static QString fields_of(const Refusal& refusal) {
        QStringList words;
        for (const QString& name : fact(refusal, "fields").split(QLatin1Char(','), Qt::SkipEmptyParts)) {
            const QString word = field(name.trimmed().toLower());
            if (!words.contains(word)) words += word;
        }
        return words.join(tr(", ", "between names"));
    }
};

} // namespace

QString label_of(Remedy remedy) { return RefusalWords::label(remedy); }

std::vector<Remedy> remedies_for(const Refusal& refusal) { return remedies_for(refusal, Whose::theirs); }

std::vector<Remedy> remedies_for(const Refusal& refusal, Whose whose) {
    if (whose == Whose::own) switch (refusal.reason) {
        case RefusalReason::expired:
            return {Remedy::extend_own_key, Remedy::make_own_key};
        case RefusalReason::revoked:
        case RefusalReason::weak:
        case RefusalReason::no_encryption_subkey:
        case RefusalReason::untrusted:
        case RefusalReason::rejected:
            return {Remedy::make_own_key, Remedy::import_key};
        case RefusalReason::not_yet_valid:
            return {Remedy::open_person};
        default:
            break;
        }
    switch (refusal.reason) {
    case RefusalReason::no_key: {
        std::vector<Remedy> remedies{Remedy::find_key, Remedy::ask_for_key, Remedy::import_key,
                                     Remedy::leave_out};
        // There is no copy of a file in the clear.
        if (fact(refusal, "for") != QLatin1String("file")) remedies.push_back(Remedy::send_in_clear);
        return remedies;
    }
    case RefusalReason::not_accepted:
        return {Remedy::accept_key, Remedy::open_person, Remedy::leave_out};
    case RefusalReason::conflict:
        return {Remedy::compare_keys, Remedy::leave_out};
    case RefusalReason::rejected:
        return {Remedy::find_key, Remedy::open_person, Remedy::ask_for_key, Remedy::leave_out};
    case RefusalReason::expired:
    case RefusalReason::revoked:
    case RefusalReason::no_encryption_subkey:
    case RefusalReason::weak:
        return {Remedy::find_key, Remedy::ask_for_key, Remedy::import_key, Remedy::leave_out};
    case RefusalReason::not_yet_valid:
    case RefusalReason::untrusted:
        return {Remedy::open_person, Remedy::leave_out};
    case RefusalReason::no_own_key:
        return fact(refusal, "named").isEmpty() ? std::vector{Remedy::make_own_key, Remedy::import_key}
                                                : std::vector{Remedy::import_key};
    case RefusalReason::mixed_not_allowed:
        // Where one's own rule forbids it, to name somebody is no way round it.
        if (fact(refusal, "beside").isEmpty()) return {Remedy::leave_out, Remedy::find_key};
        return {Remedy::leave_out, Remedy::find_key, Remedy::send_in_clear};
    case RefusalReason::confidential_fields:
        return {Remedy::find_key, Remedy::change_subject, Remedy::leave_out};
    case RefusalReason::unsigned_not_allowed:
        return {Remedy::leave_out, Remedy::send_in_clear};
    }
    return {Remedy::leave_out};
}

Explanation explain(const Refusal& refusal, const QString& name) {
    return explain(refusal, name, Whose::theirs);
}

Explanation explain(const Refusal& refusal, const QString& name, Whose whose) {
    const QString address = shown(refusal.address.to_string(), 120);
    const QString called = name.trimmed().isEmpty() ? address : shown(name.trimmed().toStdString(), 80);
    Explanation words =
        whose == Whose::own ? RefusalWords::own(refusal, called) : RefusalWords::theirs(refusal, called);
    words.details = RefusalWords::details(address, fact(refusal, "fingerprint"));
    return words;
}

} // namespace sealpost::gui
