using System.Text.Json;

namespace ConflictModel.Json;

/// <summary>Reads a document: a whole record, or every problem that one pass finds.</summary>
internal ref struct DocumentReader
{
    private readonly ReadOnlySpan<byte> utf8;
    private readonly ProblemLog problems;
    private readonly ReadContext context;
    private readonly ItemList items = new();
    private readonly Dictionary<string, int> names = new(StringComparer.Ordinal);
    private MemberReader json;
    private string place = "";
    private string? version;
    private bool lostItems;

    private DocumentReader(ReadOnlySpan<byte> utf8, ConflictReadOptions options)
    {
        this.utf8 = utf8;
        problems = new ProblemLog(options.MaxProblems);
        context = new ReadContext(problems);
        json = new MemberReader(utf8, context, stream: false);
    }

    internal static ConflictReadResult Read(ReadOnlySpan<byte> bytes, ConflictReadOptions options)
    {
        var reader = new DocumentReader(TextCheck.WithoutMark(bytes), options);
        var record = reader.Read(options.MaxDocumentBytes);
        var located = ReferencePlaces.In(reader.utf8, MissingFamily.NamedIn(reader.problems.Located(reader.utf8), reader.items));
        var newer = located.FirstOrDefault(p => p.Code == ReadProblems.NewerVersion);
        return new ConflictReadResult(
            record, newer is null ? located : [newer], ConflictJsonForm.Document, reader.version ?? ""); // what else is wrong may be right there
    }

    private ConflictRecord? Read(int mostBytes)
    {
        if (utf8.Length > mostBytes)
        {
            problems.Add(ReadProblems.TooLarge, "", 0, $"The document has more than {mostBytes} bytes, which is the most allowed.");
            return null;
        }

        var isText = TextCheck.IsText(utf8, problems, out var isAscii);
        context.Interner.ReadsAscii = isAscii;
        if (!isText || !TryReadAll())
        {
            return null;
        }

        if (version is null && !problems.Has(ReadProblems.BadVersion))
        {
            problems.Add(ReadProblems.MissingVersion, "", 0, $"The document does not state its version: its first member should be \"conflictModel\": \"{FormatVersion.Current}\".");
        }

        if (lostItems)
        {
            return null; // which items are missing cannot be told: those of a whole section could not be read
        }

        var log = problems;
        var record = items.ToRecord((fault, offset, _) => log.Add(fault.Code, fault.Pointer, offset, fault.Message));
        return problems.Met == 0 ? record : null;
    }

    private bool TryReadAll()
    {
        try
        {
            json.ReadToken();
            if (json.Token is not JsonTokenType.StartObject)
            {
                json.WrongType("a document: one object");
                return false;
            }

            while (json.ReadToken() && json.Token is JsonTokenType.PropertyName)
            {
                ReadTopLevel();
            }

            json.ReadToken(); // nothing may follow
            return true;
        }
        catch (JsonException e)
        {
            if (FormDetection.Of(utf8) is ConflictJsonForm.Stream)
            {
                problems.Add(ReadProblems.NotJson, "", utf8.IndexOf((byte)'\n') + 1, "This is no document but a stream, one item a line: read it by ReadStream, or by ReadAny, which takes either.", endsReading: true);
                return false;
            }

            TextCheck.Report(utf8, e, place + json.Pointer(), problems);
            return false;
        }
    }

    private void ReadTopLevel()
    {
        if (!TryName("", names, ReadProblems.DuplicateName, out var section))
        {
            return;
        }

        place = $"/{JsonPointer.Escape(section)}";
        json.ReadToken();
        if (section == "conflictModel")
        {
            ReadVersion();
        }
        else if (json.Token is JsonTokenType.StartObject)
        {
            ReadSection(section);
        }
        else if (ItemReading.IsKnown(section))
        {
            problems.Add(ReadProblems.WrongType, place, json.Offset, "Expected an object that holds items by their ids.");
            lostItems = true;
            json.Skip();
        }
        else if (json.Token is JsonTokenType.StartArray)
        {
            ReportBadSection();
        }
        else
        {
            var start = json.Offset;
            items.Add(new UnreadItem("", place, JsonText.Minified(utf8[start..json.Consumed])), start);
        }

        place = "";
    }

    private void ReadVersion()
    {
        if (json.Token is not JsonTokenType.String || !json.TryText(out var stated))
        {
            problems.Add(ReadProblems.BadVersion, place, json.Offset, $"Expected the version of the format as a text, such as \"{FormatVersion.Current}\".");
            json.Skip();
            return;
        }

        version = stated;
        if (FormatVersion.Fault(stated) is { } fault)
        {
            problems.Add(fault.Code, place, json.Offset, fault.Message);
        }
    }

    private void ReadSection(string section)
    {
        var around = place;
        var known = ItemReading.IsKnown(section);
        var ids = new Dictionary<string, int>(StringComparer.Ordinal);
        while (json.ReadToken() && json.Token is JsonTokenType.PropertyName)
        {
            var start = json.Offset;
            if (!TryName(around, ids, ReadProblems.DuplicateId, out var id))
            {
                continue;
            }

            place = $"{around}/{JsonPointer.Escape(id)}";
            json.ReadToken();
            if (json.Token is JsonTokenType.StartObject)
            {
                var met = problems.Met;
                if (ItemReading.Read(ref json, utf8, context, section, id) is { } item)
                {
                    items.Add(item, start, isFlawed: problems.Met > met);
                }
            }
            else if (known)
            {
                problems.Add(ReadProblems.WrongType, place, json.Offset, "Expected an item: an object with its kind and what else is known.");
                items.Add(new UnreadItem("", place, "{}"), start, isFlawed: true); // it keeps its place
                json.Skip();
            }
            else
            {
                ReportBadSection();
            }
        }

        place = around;
    }

    private void ReportBadSection()
    {
        problems.Add(
            ReadProblems.BadSection, place, json.Offset, "This part of the document is not known here, and cannot be kept: it does not hold items (objects) by their ids.");
        json.Skip();
    }

    private readonly int LineOf(int offset) => utf8[..offset].Count((byte)'\n') + 1;

    /// <summary>Takes a name outside of any item; one that cannot be used is reported and passed over with its value.</summary>
    private bool TryName(string around, Dictionary<string, int> taken, string twice, out string name)
    {
        var start = json.Offset;
        if (!json.TryNameHere(out name))
        {
            problems.Add(ReadProblems.BadText, around, start, "A name holds half a character.");
        }
        else if (!taken.TryAdd(name, start))
        {
            problems.Add(
                twice,
                $"{around}/{JsonPointer.Escape(name)}",
                start,
                twice == ReadProblems.DuplicateId
                    ? $"The id \"{Shown.Short(name)}\" stands twice in this section, first in line {LineOf(taken[name])}: give one of the two items another."
                    : $"The name \"{Shown.Short(name)}\" stands twice, first in line {LineOf(taken[name])}: make one part of the two.");
        }
        else
        {
            return true;
        }

        json.SkipValue();
        return false;
    }
}
