// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/text/person_text.h"

#include "gui/text/amounts.h"
#include "gui/text/explanation.h"

#include <QCoreApplication>

namespace sealpost::gui {

namespace {

using keys::Unusable;

struct PersonWords {
    Q_DECLARE_TR_FUNCTIONS(PersonWords)
  public:
    static QString word(Standing standing) {
        switch (standing) {
        case Standing::verified:
            return tr("Protected, compared");
        case Standing::accepted:
            return tr("Protected, not yet compared");
        case Standing::new_key:
            return tr("New key");
        case Standing::conflict:
            return tr("Two different keys");
        case Standing::unusable:
            return tr("Key cannot be used");
        case Standing::none:
            break;
        }
        return tr("No key");
    }

    static QString sentence(Standing standing, const QString& name) {
        switch (standing) {
        case Standing::verified:
            return tr("%1: protected, compared").arg(name);
        case Standing::accepted:
            return tr("%1: protected, not yet compared").arg(name);
        case Standing::new_key:
            return tr("%1: new key, waits for you").arg(name);
        case Standing::conflict:
            return tr("%1: two different keys, only you can tell which is right").arg(name);
        case Standing::unusable:
            return tr("%1: the key cannot be used").arg(name);
        case Standing::none:
            break;
        }
        return tr("%1: no key").arg(name);
    }

    static TrustQuestion question(const QString& name) {
        return {.question = tr("Use this key for mails to %1?").arg(name),
                .meaning =
                    tr("Your mails to %1 are then sealed with it, and signatures made with it count. Compare "
                       "it with %1, by phone for instance, to be sure that nobody sits in between.")
                        .arg(name),
                .yes = tr("Yes, use it"),
                .compared = tr("Yes, I have compared it with %1").arg(name),
                .no = tr("No, do not use it")};
    }

    static QString unusable(const keys::Usability& usability, keys::Use use) {
        const QString since = usability.since ? date_text(*usability.since) : QString();
        switch (usability.reason) {
        case Unusable::no:
            return {};
        case Unusable::no_key:
            return tr("There is no key: look for one, or ask for it.");
        case Unusable::wrong_address:
            return tr("The key does not name this address: look for one that does.");
        case Unusable::not_yet_valid:
            return tr("The key is not valid yet: check the date and time of this computer.");
        case Unusable::revoked:
            return revoked(usability.because, since);
        case Unusable::expired:
            return since.isEmpty()
                       ? tr("The key has run out: a new one is needed, or more time for this one.")
                       : tr("The key ran out on %1: a new one is needed, or more time for this one.")
                             .arg(since);
        case Unusable::weak:
            return tr("The key is too weak to protect anything: a new one is needed.");
        case Unusable::no_encryption_subkey:
            return tr("Nothing can be sealed with this key: a new one is needed.");
        case Unusable::no_signing_subkey:
            return tr("Nothing can be signed with this key: a new one is needed.");
        case Unusable::no_secret:
            return use == keys::Use::sign
                       ? tr("Only the public half of the key is here: import the private half to sign with "
                            "it.")
                       : tr("Only the public half of the key is here: import the private half.");
        case Unusable::untrusted:
            return tr("Nobody that you trust vouches for the key: compare it, then say that you use it.");
        case Unusable::invalid:
            return tr("The key is damaged or faulty: a new one is needed.");
        case Unusable::not_accepted:
            return tr("You have not said yet that you use this key.");
        case Unusable::conflict:
            return tr("There is another key for the same address: look at both, and choose.");
        case Unusable::rejected:
            return tr("You rejected the key. If it is the right one after all, say that you use it.");
        }
        return {};
    }

    static QString revoked(const std::string& because, const QString& since) {
        if (because == "compromised")
            return tr("The key was withdrawn, because others may have it: a new one is needed.");
        if (because == "superseded")
            return tr("The key was withdrawn, because another one replaces it: get the new one.");
        if (because == "retired") return tr("The key was withdrawn, because it is no longer used.");
        if (since.isEmpty()) return tr("The key was withdrawn: a new one is needed.");
        return tr("The key was withdrawn on %1: a new one is needed.").arg(since);
    }

    static QString origin(crypto::Level level, const std::string& source) {
        using enum crypto::Level;
        switch (level) {
        case verified:
            return source == "own" ? tr("Your own key") : tr("Compared by you");
        case accepted:
            return tr("You accepted it");
        case rejected:
            return tr("You rejected it");
        case ca:
            return tr("An issuer of keys for mail vouches for it");
        case none:
        case conflict:
        case offered:
        case first_use:
            break;
        }
        if (source == "wkd") return tr("Found on the server of the address");
        if (source == "autocrypt") return tr("Came along with a mail");
        if (source == "gossip") return tr("Passed on in somebody else's mail");
        if (source == "mail") return tr("Came as part of a signed mail");
        if (source == "imported") return tr("Imported from a file");
        if (source == "ca") return tr("Came from its issuer");
        if (source == "in-person") return tr("Handed over in person");
        if (source == "own") return tr("Your own key");
        return tr("It is not known how it came here");
    }
};

} // namespace

Standing standing_of(crypto::Level level) {
    switch (level) {
    case crypto::Level::verified:
        return Standing::verified;
    case crypto::Level::accepted:
    case crypto::Level::ca:
    case crypto::Level::first_use:
        return Standing::accepted;
    case crypto::Level::offered:
        return Standing::new_key;
    case crypto::Level::conflict:
        return Standing::conflict;
    case crypto::Level::rejected:
        return Standing::unusable;
    case crypto::Level::none:
        break;
    }
    return Standing::none;
}

QString word_of(Standing standing) { return PersonWords::word(standing); }

Shape shape_of(Standing standing) {
    switch (standing) {
    case Standing::verified:
        return Shape::sealed_verified;
    case Standing::accepted:
        return Shape::sealed;
    case Standing::new_key:
        return Shape::key_new;
    case Standing::conflict:
        return Shape::conflict;
    case Standing::unusable:
        return Shape::warning;
    case Standing::none:
        break;
    }
    return Shape::nothing;
}

Tone tone_of(Standing standing) {
    switch (standing) {
    case Standing::verified:
    case Standing::accepted:
        return Tone::good;
    case Standing::new_key:
    case Standing::unusable:
        return Tone::caution;
    case Standing::conflict:
        return Tone::danger;
    case Standing::none:
        break;
    }
    return Tone::neutral;
}

QString sentence_of(Standing standing, const QString& name) {
    return PersonWords::sentence(standing, shown(name.toStdString(), 80));
}

TrustQuestion trust_question(const QString& name) {
    return PersonWords::question(shown(name.toStdString(), 80));
}

QString sentence_of(const keys::Usability& usability, keys::Use use) {
    return PersonWords::unusable(usability, use);
}

QString origin_of(crypto::Level level, const std::string& source) {
    return PersonWords::origin(level, source);
}

} // namespace sealpost::gui
