namespace ConflictModel.Validation.Tests.Proofs;

/// <content>Who tells it.</content>
public sealed partial class CleanRecord
{
    /// <summary>Gets the agency's report of the day after the raid (day 201), which quotes the observatory.</summary>
    public Source Bulletin { get; private set; } = null!;

    /// <summary>Gets the agency's report of day 203, which tells the raid's toll anew.</summary>
    public Source Update { get; private set; } = null!;

    /// <summary>Gets the text of the pact, of day 100.</summary>
    public Source PactText { get; private set; } = null!;

    /// <summary>Gets the text of the truce, of day 150.</summary>
    public Source TruceText { get; private set; } = null!;

    /// <summary>Gets the mission's yearly report, of day 500: later than all that is told.</summary>
    public Source Yearbook { get; private set; } = null!;

    /// <summary>Gets the word of the observatory in the bulletin, through the agency.</summary>
    public Attribution Told { get; private set; } = null!;

    /// <summary>Gets the word of the observatory in the update, through the agency.</summary>
    public Attribution ToldLater { get; private set; } = null!;

    /// <summary>Gets the word of the mission in its yearly report.</summary>
    public Attribution Counted { get; private set; } = null!;

    private void MakeSources()
    {
        Bulletin = Add(new Source("Raid on the coast", SourceId.Parse("bulletin")) { SourceKind = SourceKind.Article, Published = On(201), Publisher = Agency });
        Update = Add(new Source("Toll of the raid rises", SourceId.Parse("update")) { SourceKind = SourceKind.Article, Published = On(203), Publisher = Agency });
        PactText = Add(new Source("Text of the pact", SourceId.Parse("pact-text")) { SourceKind = SourceKind.Document, Published = On(100) });
        TruceText = Add(new Source("Text of the truce", SourceId.Parse("truce-text")) { SourceKind = SourceKind.Document, Published = On(150) });
        Yearbook = Add(new Source("Yearly report on the war", SourceId.Parse("yearbook")) { SourceKind = SourceKind.Report, Published = On(500), Publisher = Mission });
        Told = Bulletin.Quoting(Observatory, via: Agency);
        ToldLater = Update.Quoting(Observatory, via: Agency);
        Counted = Yearbook.Quoting(Mission);
    }
}
