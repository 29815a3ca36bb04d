#include "app/exchange/schedulesessions.h"

#include "app/exchange/scheduletimes.h"
#include "app/model/bounds.h"

namespace blokplan::schedulexml
{

namespace
{

QString languageCode(const QString &text)
{
    static const QMap<QString, QString> names{{QStringLiteral("english"), QStringLiteral("en")},
                                              {QStringLiteral("german"), QStringLiteral("de")},
                                              {QStringLiteral("deutsch"), QStringLiteral("de")},
                                              {QStringLiteral("dutch"), QStringLiteral("nl")},
                                              {QStringLiteral("nederlands"), QStringLiteral("nl")},
                                              {QStringLiteral("french"), QStringLiteral("fr")}};
    return names.value(text.toLower(), text);
}

void readTexts(Session &session, const FileEvent &e, Source &source)
{
    session.title = source.line(e.text("title"));
    if (session.title.isEmpty()) {
        source.note(NoteKind::NoTitle, {e.id}, e.line);
        session.title = e.text("slug").isEmpty() ? e.id : source.line(e.text("slug"));
    }
    session.subtitle = source.line(e.text("subtitle"));
    session.abstract = source.block(e.text("abstract"));
    session.description = source.block(e.text("description"));
    session.language = languageCode(source.line(e.text("language")));
}

void readKind(Session &session, const FileEvent &e, Source &source)
{
    const QString type = source.line(e.text("type"));
    session.sort = kindOf(type, session.title.first, !e.persons.empty());
    if (session.sort != kindOf(type))
        source.countBreak(session.title.first);
    if (type != typeOf(session.sort))
        session.extras.insert(QStringLiteral("type"), type);
}

void readLength(Session &session, const FileEvent &e, Source &source)
{
    const QString text = e.text("duration").trimmed();
    const bool threeParts = source.file.generator.startsWith(QLatin1String("pretalx"), Qt::CaseInsensitive);
    const int minutes = durationMinutes(text, threeParts);
    if (minutes > 0 && minutes <= longestLength)
        session.length = minutes;
    else
        source.note(NoteKind::DurationGuessed, {text, QString::number(session.length)}, e.line);
}

void readLinks(Session &session, const FileEvent &e, Source &source)
{
    const auto add = [&](const FileLink &from, const QString &kind) {
        Link link{source.line(from.title), from.address.trimmed(), kind};
        const bool word = !from.type.isEmpty() && from.type != QLatin1String("link") &&
                          from.type != QLatin1String("attachment") && !from.type.contains(QLatin1Char(':'));
        if (kind == QLatin1String("link") && !from.service.isEmpty())
            link.kind = QStringLiteral("link:%1:%2").arg(from.type, from.service);
        else if (kind == QLatin1String("attachment") && !from.type.isEmpty())
            link.kind = kind + QLatin1Char(':') + from.type;
        else if (word)
            link.kind = from.type;
        if (!link.title.isEmpty() || !link.address.isEmpty())
            session.links.append(link);
    };
    for (const FileLink &link : e.links)
        add(link, QStringLiteral("link"));
    for (const FileLink &link : e.attachments)
        add(link, QStringLiteral("attachment"));
}

void readExtras(Session &session, const FileEvent &e, Source &source)
{
    static const QSet<QString> read{
        QStringLiteral("room"),     QStringLiteral("title"),    QStringLiteral("subtitle"),
        QStringLiteral("type"),     QStringLiteral("date"),     QStringLiteral("start"),
        QStringLiteral("duration"), QStringLiteral("abstract"), QStringLiteral("description"),
        QStringLiteral("track"),    QStringLiteral("language")};
    for (const auto &[name, text] : e.texts) {
        const QString value = source.isOurs() ? text : text.trimmed();
        if (!read.contains(name) && !value.isEmpty())
            session.extras.insert(name, value);
    }
    if (!e.recording)
        return;
    const QString optout = e.recording->optout.trimmed().toLower();
    const bool out =
        optout == QLatin1String("true") || optout == QLatin1String("yes") || optout == QLatin1String("1");
    session.extras.insert(QStringLiteral("recording.license"), source.line(e.recording->license));
    session.extras.insert(QStringLiteral("recording.optout"),
                          out ? QStringLiteral("true") : QStringLiteral("false"));
    keep(session.extras, "recording.url", e.recording->url.trimmed());
    keep(session.extras, "recording.link", e.recording->link.trimmed());
}

} // namespace

void describe(Session &session, const FileEvent &event, Source &source)
{
    session.state = SessionState::Confirmed;
    readTexts(session, event, source);
    readKind(session, event, source);
    readLength(session, event, source);
    readLinks(session, event, source);
    readExtras(session, event, source);
}

ForeignIds foreignOf(const FileEvent &e, const PlacementId &placement)
{
    ForeignIds foreign;
    if (!e.id.isEmpty() && e.id != numberOf(placement.toUuid()))
        foreign.insert(idKey(), e.id);
    if (!e.guid.isEmpty() && !isUuid(e.guid.trimmed()))
        foreign.insert(guidKey(), e.guid);
    if (!e.code.isEmpty())
        foreign.insert(codeKey(), e.code);
    return foreign;
}

} // namespace blokplan::schedulexml
