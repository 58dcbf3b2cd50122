namespace ConflictModel.Views;

/// <summary>One box of a picture of origins. Its texts are clean.</summary>
/// <param name="kind">What it stands for.</param>
/// <param name="column">In which column it stands, counted from the left.</param>
/// <param name="name">What is written first in it.</param>
internal sealed class ProvenanceBox(ProvenanceKind kind, int column, string name)
{
    internal ProvenanceKind Kind => kind;

    internal int Column => column;

    internal string Name => name;

    /// <summary>Gets what is written below the name, a line or more each.</summary>
    internal List<string> Details { get; } = [];

    /// <summary>Gets the claims written in it.</summary>
    internal List<ClaimEntry> Entries { get; } = [];

    /// <summary>Gets or sets the letter that tells from which origin claims come; empty where there is one origin alone.</summary>
    internal string Letter { get; set; } = "";

    /// <summary>Gets or sets the box of the origin, of a box of claims.</summary>
    internal ProvenanceBox? SaidBy { get; set; }

    /// <summary>Gets or sets the number of the circle of reporting that it stands in; 0 for none.</summary>
    internal int Circle { get; set; }

    /// <summary>Gets or sets what makes it a party to the matter; empty where the record knows of no tie.</summary>
    internal string Party { get; set; } = "";

    /// <summary>Gets what it stands for, in sentences.</summary>
    internal List<string> Sentences { get; } = [];
}
