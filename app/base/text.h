#pragma once

#include <QMap>
#include <QString>

namespace blokplan
{

/// A text in the event's first language, and in others where somebody wrote it.
struct Text {
    QString first;
    QMap<QString, QString> others; ///< language code -> text; never empty strings

    Text() = default;
    Text(QString text)
        : first(std::move(text)) {} // NOLINT(google-explicit-constructor): a plain string is a text

    [[nodiscard]] bool isEmpty() const { return first.isEmpty() && others.isEmpty(); }

    /// The text in that language, else in the first.
    [[nodiscard]] const QString &in(const QString &language) const
    {
        const auto found = others.constFind(language);
        return found == others.constEnd() ? first : *found;
    }

    bool operator==(const Text &) const = default;
};

} // namespace blokplan
