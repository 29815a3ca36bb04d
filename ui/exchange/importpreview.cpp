#include "ui/exchange/importpreview.h"

#include <QFileInfo>

namespace blokplan::ui
{

namespace
{

void add(QMap<QString, int> &sum, const QMap<QString, int> &more)
{
    for (auto one = more.begin(); one != more.end(); ++one)
        sum[one.key()] += one.value();
}

template <class T>
void append(std::vector<T> &list, const std::vector<T> &more)
{
    list.insert(list.end(), more.begin(), more.end());
}

/// The plan with the file in it; what there is to say goes into the preview.
Plan taken(const Plan &plan, const Incoming &incoming, ImportPreview &preview)
{
    append(preview.warnings, incoming.warnings);
    append(preview.refused, incoming.refused);
    MergeCounts counts;
    const auto merged = applied(plan, mergeEdit(plan, incoming, counts));
    if (!merged) {
        preview.problems.push_back(merged.error());
        return plan;
    }
    add(preview.counts.added, counts.added);
    add(preview.counts.changed, counts.changed);
    add(preview.counts.unchanged, counts.unchanged);
    return *merged;
}

QString sourceOf(const QStringList &paths)
{
    QStringList names;
    for (const QString &path : paths)
        names.append(QFileInfo(path).fileName());
    return names.join(QStringLiteral(", "));
}

} // namespace

ImportPreview previewOf(const Plan &plan, const QStringList &paths, const QString &format,
                        const ReadOptions &options, const std::function<bool()> &wanted)
{
    ImportPreview preview;
    Plan merged = plan;
    for (const QString &path : paths) {
        if (!wanted())
            break;
        const auto incoming = readSource(path, format, options);
        if (incoming)
            merged = taken(merged, *incoming, preview);
        else
            preview.problems.push_back(incoming.error());
    }
    preview.edit = diff(plan, merged);
    preview.edit.intent = {Wish::Import,
                           sourceOf(paths),
                           {QString::number(preview.counts.added.value(QLatin1String(Session::kind)))},
                           1};
    return preview;
}

} // namespace blokplan::ui
