#include "app/exchange/schedulesource.h"

#include "app/exchange/plaintext.h"

namespace blokplan::schedulexml
{

Source::Source(const ScheduleFile &from)
    : file(from), ours(from.generator == QLatin1String(ourGenerator)), conferenceKey(conference("acronym"))
{
    if (conferenceKey.isEmpty())
        conferenceKey = conference("title");
}

QString Source::block(const QString &text)
{
    if (ours)
        return text;
    if (!looksLikeHtml(text))
        return text.trimmed();
    ++htmlTexts;
    return plainText(text);
}

QString Source::conference(const char *name) const
{
    return line(file.conference.value(QLatin1String(name)));
}

void Source::note(NoteKind kind, const QStringList &details, qint64 at)
{
    own.push_back({kind, at > 0 ? QString::number(at) : QString(), details});
}

void Source::countBreak(const QString &title)
{
    if (breaks++ == 0)
        oneBreak = title;
}

std::vector<Note> Source::notes()
{
    if (breaks > 0)
        note(NoteKind::BreakGuessed, {QString::number(breaks), oneBreak});
    if (!file.guessedEncoding.isEmpty())
        note(NoteKind::EncodingGuessed, {file.guessedEncoding});
    if (htmlTexts > 0)
        note(NoteKind::HtmlMadePlain, {QString::number(htmlTexts)});
    for (auto it = file.unknown.begin(); it != file.unknown.end(); ++it)
        note(NoteKind::UnknownElement, {it.key(), QString::number(it.value())});
    return own;
}

} // namespace blokplan::schedulexml
