// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/text/plan_text.h"

#include "gui/text/explanation.h"

#include <QCoreApplication>
#include <algorithm>

namespace sealpost::gui {

namespace {

using outgoing::InTheClear;
using outgoing::PlannedCopy;
using outgoing::PlannedKey;
using outgoing::SendPlan;

/// How many names stand in one sentence.
constexpr qsizetype names_in_a_sentence = 4;

/// People by how their copy goes; everybody counts once, blind copies too.
struct Count {
    int pgp = 0;
    int smime = 0;
    int blind = 0;
    QStringList clear{};
    QStringList clear_by_rule{};
    QString only{};
    bool all_compared = true;

    int sealed() const { return pgp + smime; }
};

QString text_of(const mime::AddrSpec& address) { return shown(address.to_string(), 80); }

Count count(const SendPlan& plan) {
    Count result;
    for (const PlannedCopy& copy : plan.copies()) {
        if (!copy.engine) continue;
        const int people = static_cast<int>(copy.recipients.size());
        (*copy.engine == crypto::Technology::openpgp ? result.pgp : result.smime) += people;
        if (copy.bcc) result.blind += people;
        if (people > 0) result.only = text_of(copy.recipients.front());
        for (const PlannedKey& key : copy.keys)
            if (key.level != crypto::Level::verified) result.all_compared = false;
    }
    for (const PlannedCopy& copy : plan.copies())
        if (!copy.engine && copy.bcc) result.blind += static_cast<int>(copy.recipients.size());
    for (const InTheClear& one : plan.in_the_clear()) {
        result.clear += text_of(one.address);
        if (one.rule) result.clear_by_rule += text_of(one.address);
    }
    return result;
}

struct PlanWords {
    Q_DECLARE_TR_FUNCTIONS(PlanWords)
  public:
    static QString list(const QStringList& names) { return names.join(tr(", ", "between names")); }
    static QString some(const QStringList& names) {
        if (names.size() <= names_in_a_sentence) return list(names);
        return tr("%1 and %n more", "%1: names", static_cast<int>(names.size() - names_in_a_sentence))
            .arg(list(names.first(names_in_a_sentence)));
    }

    static QString sealed(const Count& people, bool is_signed) {
        const int number = people.sealed();
        if (number == 1)
            return is_signed ? tr("Signed and encrypted for %1").arg(people.only)
                             : tr("Encrypted for %1, not signed").arg(people.only);
        if (people.pgp == 0 || people.smime == 0)
            return is_signed ? tr("Signed and encrypted for %n people", nullptr, number)
                             : tr("Encrypted for %n people, not signed", nullptr, number);
        const QString text =
            is_signed ? tr("Signed and encrypted for %n people: %1 by PGP, %2 by S/MIME", nullptr, number)
                      : tr("Encrypted for %n people, not signed: %1 by PGP, %2 by S/MIME", nullptr, number);
        return text.arg(QString::number(people.pgp), QString::number(people.smime));
    }
    static QString with_blind(const QString& sentence, int blind) {
        if (blind == 0) return sentence;
        return blind == 1 ? tr("%1; Bcc gets a separate copy").arg(sentence)
                          : tr("%1; each Bcc gets a separate copy").arg(sentence);
    }
    static QString clear(const QStringList& names, bool is_signed) {
        return is_signed ? tr("Signed, but not encrypted: anybody on the way can read the mail to %1")
                               .arg(some(names))
                         : tr("Not protected: anybody on the way can read the mail to %1").arg(some(names));
    }
    static QString mixed(const Count& people, bool is_signed) {
        const QString names = some(people.clear);
        if (people.sealed() == 1)
            return is_signed ? tr("Not encrypted for %1: anybody can read it; signed and encrypted for %2")
                                   .arg(names, people.only)
                             : tr("Not encrypted for %1: anybody can read it; encrypted for %2, not signed")
                                   .arg(names, people.only);
        return (is_signed
                    ? tr("Not encrypted for %1: anybody can read it; signed and encrypted for %n people",
                         nullptr, people.sealed())
                    : tr("Not encrypted for %1: anybody can read it; encrypted for %n people, not signed",
                         nullptr, people.sealed()))
            .arg(names);
    }

    static QString only_they() { return tr("Only they and you can open it."); }
    static QString only_they_alone() {
        return tr("Only they can open it: there is no copy that you could open later.");
    }
    static QString subject_visible() { return tr("The subject is not hidden: your settings say so."); }
    static QString not_signed() { return tr("Nobody can prove that it comes from you."); }
    static QString mixed_means() {
        return tr("Whoever carries the mail can read all of it, because one copy is not encrypted.");
    }
    static QString clear_by_choice(const QStringList& names) {
        return tr("Not encrypted by your choice for this message: %1.").arg(list(names));
    }
    static QString clear_by_rule(const QStringList& names) {
        return tr("Not encrypted by a rule in your settings: %1.").arg(list(names));
    }
};

QStringList without(const QStringList& all, const QStringList& some) {
    QStringList result;
    for (const QString& one : all)
        if (!some.contains(one)) result += one;
    return result;
}

bool keeps_a_copy(const SendPlan& plan) {
    if (plan.sent_copy()) return true;
    const mime::AddrSpec& sender = plan.draft().from().address;
    return std::any_of(plan.copies().begin(), plan.copies().end(), [&](const PlannedCopy& copy) {
        return std::any_of(copy.keys.begin(), copy.keys.end(),
                           [&](const PlannedKey& key) { return key.address == sender; });
    });
}

QString paragraph(QStringList sentences) {
    sentences.removeAll(QString());
    return sentences.join(QLatin1Char(' '));
}

BannerText sentence_of_clear(const SendPlan& plan, const Count& people) {
    const QStringList chosen = without(people.clear, people.clear_by_rule);
    const bool mixed = people.sealed() > 0;
    const QString sentence =
        mixed ? PlanWords::mixed(people, plan.sign()) : PlanWords::clear(people.clear, plan.sign());
    return {.tone = Tone::clear,
            .shape = Shape::open_envelope,
            .headline = PlanWords::with_blind(sentence, people.blind),
            .explanation =
                paragraph({mixed ? PlanWords::mixed_means() : QString(),
                           chosen.isEmpty() ? QString() : PlanWords::clear_by_choice(chosen),
                           people.clear_by_rule.isEmpty() ? QString()
                                                          : PlanWords::clear_by_rule(people.clear_by_rule)})};
}

} // namespace

BannerText sentence_of(const SendPlan& plan) {
    const Count people = count(plan);
    if (!people.clear.isEmpty()) return sentence_of_clear(plan, people);
    BannerText text;
    text.tone = plan.sign() ? Tone::good : Tone::note;
    text.shape = people.all_compared ? Shape::sealed_verified : Shape::sealed;
    text.headline = PlanWords::with_blind(PlanWords::sealed(people, plan.sign()), people.blind);
    text.explanation = paragraph(
        {keeps_a_copy(plan) ? PlanWords::only_they() : PlanWords::only_they_alone(),
         plan.sign() ? QString() : PlanWords::not_signed(),
         plan.headers() == outgoing::HeaderPolicy::none ? PlanWords::subject_visible() : QString()});
    return text;
}

} // namespace sealpost::gui
