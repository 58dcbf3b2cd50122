using System.Text;

namespace ConflictModel.Datasets;

/// <summary>Collects the notes about one file: holds the first of them, counts them all, passes each on.</summary>
internal sealed class NoteLog(string file, DatasetReadOptions options)
{
    private const int LongestValue = 200;

    private readonly List<DatasetNote> held = [];
    private long? lastLost;

    public string File { get; } = file;

    public long Count { get; private set; }

    /// <summary>Gets how many rows were lost; one of them may have several notes.</summary>
    /// <remarks>A row of an id that another has was read, and that other is taken for it: it is told as an error, and not lost.</remarks>
    public long Lost { get; private set; }

    public IReadOnlyList<DatasetNote> Held => held;

    public CancellationToken Cancellation => options.Cancellation;

    public static string Shorten(string value, int longest = LongestValue) =>
        value.Length <= longest ? value
        : string.Concat(value.AsSpan(0, longest - (char.IsHighSurrogate(value[longest - 1]) ? 1 : 0)), "…");

    public static string Decode(ReadOnlySpan<byte> value) =>
        Shorten(Encoding.UTF8.GetString(value.Length <= LongestValue * 4 ? value : value[..(LongestValue * 4)]));

    public void Add(string code, DatasetNoteSeverity severity, long? line, string? column, string? value, string message)
    {
        Add(new DatasetNote(code, severity, File, line, column, value is null ? null : Shorten(value), message));
    }

    public void Add(DatasetNote note)
    {
        Count++;
        if (note.Severity is DatasetNoteSeverity.Error && note.Code != NoteCodes.DuplicateId && (note.Line is null || note.Line != lastLost))
        {
            Lost++;
            lastLost = note.Line;
        }

        if (held.Count < options.MaxNotes)
        {
            held.Add(note);
        }

        options.OnNote?.Invoke(note);
    }
}
