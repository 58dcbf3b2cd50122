namespace ConflictModel.Datasets;

/// <summary>Reads the cells of one row of a table of the Monitor: what is not readable is noted, and the row stays.</summary>
internal readonly ref struct SfmCells(DatasetTable table, string prefix)
{
    public string Text(string name) => Find(Full(name)) is var index && index >= 0 ? table.Text(index) : string.Empty;

    /// <summary>Reads a value with the cells <c>…:source</c> and <c>…:confidence</c> beside it.</summary>
    /// <param name="name">The column without the prefix of its table.</param>
    /// <param name="beside">The column whose sources and confidence count, where it is another.</param>
    public SfmValue Value(string name, string? beside = null) =>
        new(Text(name), Sources($"{beside ?? name}:source"), Confidence($"{beside ?? name}:confidence"));

    public SfmDate Date(string name)
    {
        var text = Text(name);
        var printed = SfmDates.Read(text);
        string[] beside = [Text($"{name}_year").Trim(), Text($"{name}_month").Trim(), Text($"{name}_day").Trim()];
        var parts = SfmDates.Read(beside[0], beside[1], beside[2]);
        if (beside.SkipWhile(part => part.Length > 0).Any(part => part.Length > 0) || (!parts.IsKnown && beside[0].Length > 0))
        {
            Warn(
                NoteCodes.NotADate,
                Find(Full($"{name}_year")) >= 0 ? $"{name}_year" : name,
                $"with the month and the day beside it is {string.Join(", ", beside.Select(part => part.Length > 0 ? $"\"{NoteLog.Shorten(part)}\"" : "empty"))}, which make no date: kept as printed, read as {(parts.IsKnown ? parts.Describe() : "unknown")}.");
        }

        if (text.Trim().Length > 0 && !printed.IsKnown)
        {
            Warn(NoteCodes.NotADate, name, $"\"{NoteLog.Shorten(text)}\" is no date in a form that the Monitor uses: kept as printed{(parts.IsKnown ? ", and the parts beside it are read" : ", read as unknown")}.");
        }

        var differ = printed.IsKnown && parts.IsKnown && printed != parts;
        if (differ)
        {
            Warn(NoteCodes.SfmDatesDiffer, name, $"is {printed}, and the year, month and day beside it are {parts}: either may be meant, and one of the two is read.");
        }

        return new SfmDate(text, differ ? OneOf(printed, parts) : printed.IsKnown ? printed : parts, Sources($"{name}:source"), Confidence($"{name}:confidence"));
    }

    public SfmRange Range(string first, string start, string last, string open)
    {
        var range = new SfmRange(Date(first), Flag(start), Date(last), Open(open));
        if (range.IsReversed)
        {
            Warn(NoteCodes.SfmEndsBeforeStart, last, $"is {range.Last.Date}, before {Full(first)}, which is {range.First.Date}: both are kept as printed, and neither is used.");
        }

        return range;
    }

    public bool? Flag(string name) => Word(name, "Y", "N") switch { "Y" => true, "N" => false, _ => null };

    public SfmOpen Open(string name) => Word(name, "Y", "N", "E") switch { "Y" => SfmOpen.Open, "N" => SfmOpen.NotOpen, "E" => SfmOpen.Ended, _ => SfmOpen.Unknown };

    /// <summary>Reads ids parted by semicolons; one that is none is noted and left out.</summary>
    public ValueList<string> Ids(string name)
    {
        var ids = new List<string>();
        foreach (var part in Text(name).Split(';', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
        {
            if (TryId(part, out var id))
            {
                ids.Add(id);
            }
            else
            {
                Warn(NoteCodes.SfmNoId, name, $"has \"{NoteLog.Shorten(part)}\", which is no id of the Monitor: kept as printed, and not referred to.");
            }
        }

        return ValueList.From(ids);
    }

    /// <summary>Reads ids where one alone may stand; several are noted.</summary>
    public ValueList<string> OneId(string name)
    {
        var ids = Ids(name);
        if (ids.Count > 1)
        {
            Warn(NoteCodes.SfmSeveralIds, name, $"holds {ids.Count} ids where one may stand: they are kept as printed, and none is referred to.");
        }

        return ids;
    }

    /// <summary>Reads an id: one of 32 hexadecimal digits in five groups, written in lower case.</summary>
    public static bool TryId(string text, out string id)
    {
        var sound = Guid.TryParseExact(text.Trim(), "D", out var guid);
        id = sound ? guid.ToString("D") : string.Empty;
        return sound;
    }

    private static ImpreciseDate OneOf(ImpreciseDate one, ImpreciseDate other) =>
        other.IsBefore(one) is Certainty.Certain ? ImpreciseDate.OneOf(other, one) : ImpreciseDate.OneOf(one, other);

    private ValueList<string> Sources(string name) => Ids(name);

    private SfmConfidence Confidence(string name) => Word(name, "Low", "Medium", "High") switch
    {
        "Low" => SfmConfidence.Low,
        "Medium" => SfmConfidence.Medium,
        "High" => SfmConfidence.High,
        _ => SfmConfidence.Unknown,
    };

    /// <summary>Reads one of a few words, capitals aside; another is noted.</summary>
    private string Word(string name, params ReadOnlySpan<string> words)
    {
        var text = Text(name).Trim();
        foreach (var word in words)
        {
            if (string.Equals(text, word, StringComparison.OrdinalIgnoreCase))
            {
                return word;
            }
        }

        if (text.Length > 0)
        {
            Warn(NoteCodes.CodeNotInList, name, $"\"{NoteLog.Shorten(text)}\" is none of {string.Join(", ", words.ToArray())}: kept as printed, read as unknown.");
        }

        return string.Empty;
    }

    /// <summary>Notes something about a cell of the row.</summary>
    public void Warn(string code, string name, string what)
    {
        if (Find(Full(name)) is var index && index >= 0)
        {
            table.Note(code, DatasetNoteSeverity.Warning, index, $"{Full(name)} {what}");
        }
    }

    private string Full(string name) => $"{prefix}:{name}";

    private int Find(string name) => table.Header.IndexOf(name);
}
