namespace ConflictModel.Datasets;

/// <summary>Says what one row after the other says of its ceasefire, and says nothing twice.</summary>
internal sealed class CeasefireTeller(DatasetTable table, List<Item> items)
{
    private readonly CeasefireTold told = new();
    private EthPrioCeasefireRow row = null!;

    /// <summary>Gets the ceasefire of the row in hand.</summary>
    public TruceId Truce { get; private set; }

    /// <summary>Gets who says what the row in hand says.</summary>
    public Attribution By { get; private set; } = null!;

    /// <summary>Takes a row in hand.</summary>
    public void Begin(EthPrioCeasefireRow of, TruceId truce, Attribution by) => (row, Truce, By) = (of, truce, by);

    /// <summary>Classifies the ceasefire by a cell, under the dataset's own scheme; words beside the code make it another saying.</summary>
    /// <param name="column">The column.</param>
    /// <param name="what">What the scheme and the claim are called.</param>
    /// <param name="note">Words that stand beside the code.</param>
    public void Code(CeasefireColumn column, string what, string note = "")
    {
        if (row.Text(column).Trim() is { Length: > 0 } code)
        {
            Say(
                what,
                note.Length == 0 ? code : $"{code} {note}",
                noteIfOther: note.Length == 0,
                id => new Classification(Truce, new Code($"eth-prio-{what}", code)) { Id = id, By = By, Note = note });
        }
    }

    /// <summary>Classifies the ceasefire by the model's own word.</summary>
    public void Noun(string what, string scheme, string word)
    {
        if (word.Length > 0)
        {
            Say(what, word, noteIfOther: false, id => new Classification(Truce, new Code(scheme, word)) { Id = id, By = By });
        }
    }

    /// <summary>Makes a claim unless an earlier row of the ceasefire said the same.</summary>
    /// <param name="what">What of the ceasefire.</param>
    /// <param name="value">What the row says of it.</param>
    /// <param name="noteIfOther">Whether it is noted where an earlier row said otherwise.</param>
    /// <param name="claim">Makes the claim of an id; null where the value is no claim.</param>
    public void Say(string what, string value, bool noteIfOther, Func<ClaimId, Claim?> claim)
    {
        if (!told.IsNew(row.UniqId, what, value, out var earlier))
        {
            return;
        }

        if (earlier is not null && noteIfOther)
        {
            table.Notes.Add(
                NoteCodes.EthPrioRowsDiffer,
                DatasetNoteSeverity.Warning,
                row.Line,
                null,
                null,
                $"Of ceasefire {row.UniqId}, {what} is \"{NoteLog.Shorten(value)}\" here and \"{NoteLog.Shorten(earlier)}\" in an earlier row: both are kept, as claims of their rows.");
        }

        var stem = $"{Truce}-{what}";
        if (claim(ClaimId.Parse(earlier is null ? stem : $"{stem}-{row.Id}")) is { } made)
        {
            items.Add(made);
        }
    }
}
