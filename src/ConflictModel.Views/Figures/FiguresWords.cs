namespace ConflictModel.Views;

/// <summary>The sentences around a picture of figures.</summary>
internal sealed class FiguresWords(FigureSheet sheet, FiguresOptions options)
{
    internal PictureWords All() => new(Heading, Lead, string.Join(' ', sheet.Panels.Select(p => p.Describe()).Prepend(Lead).Concat(Notes())), [.. Notes()]);

    private string Heading =>
        options.CleanTitle.Length > 0 ? options.CleanTitle
        : sheet.Subject.Length > 0 ? $"Figures of {Texts.Isolate(sheet.Subject)}"
        : sheet.Panels.Count == 0 ? "Figures"
        : $"Figures of {Texts.Counted(sheet.Panels.Select(p => p.Subject).Distinct().Count(), "subject")}";

    private string Lead => (sheet.Panels.Count == 0
        ? "Nothing to draw: nobody gives a figure."
        : "Each row is one account of the number, with whose it is. Below them stands what they come to together, by a named rule.")
        + (sheet.KnownBy.Length > 0 ? $" As known by {sheet.KnownBy}." : "");

    private IEnumerable<string> Notes()
    {
        var notYet = sheet.Panels.Sum(p => p.NotYetSaid);
        if (notYet > 0)
        {
            yield return $"Not drawn, since they had not been said by then: {Texts.Counted(notYet, "figure")}.";
        }

        if (sheet.PanelsLeftOut > 0)
        {
            var more = sheet.PanelsLeftOut - sheet.LeftOutNames.Count;
            yield return $"Left out for want of room, {Texts.Counted(sheet.PanelsLeftOut, "panel")}: {string.Join("; ", sheet.LeftOutNames)}{(more > 0 ? $"; and {Texts.Counted(more, "more", "more")}" : "")}.";
        }
    }
}
