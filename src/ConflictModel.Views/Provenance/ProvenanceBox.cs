namespace ConflictModel.Views;

/// <summary>One box of a picture of origins. Its texts are clean.</summary>
/// <param name="kind">What it stands for.</param>
/// <param name="column">In which column it stands, counted from the left.</param>
/// <param name="name">What is written first in it.</param>
internal sealed class ProvenanceBox(ProvenanceKind kind, int column, string name)
{
    internal ProvenanceKind Kind => kind;

    /// <summary>Gets or sets in which column it stands; those of claims are told it when all others are known.</summary>
    internal int Column { get; set; } = column;

    internal string Name => name;

    /// <summary>Gets what is written below the name, a line or more each.</summary>
    internal List<string> Details { get; } = [];

    /// <summary>Gets or sets the number of the circle of reporting that it stands in; 0 for none.</summary>
    internal int Circle { get; set; }

    /// <summary>Gets or sets what makes it a party to the matter; empty where the record knows of no tie.</summary>
    internal string Party { get; set; } = "";

    /// <summary>Gets or sets a value indicating whether it is a document that names nobody, whose word is its own.</summary>
    internal bool SpeaksForItself { get; set; }

    /// <summary>Gets a value indicating whether its claim, or all its claims, count for nothing.</summary>
    internal bool IsFaded { get; init; }

    /// <summary>Gets a value indicating whether its claim is possible at most.</summary>
    internal bool IsDisputed { get; init; }

    /// <summary>Gets what it stands for, in a sentence or more.</summary>
    internal List<string> Sentences { get; } = [];
}
