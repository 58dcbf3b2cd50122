using System.Diagnostics.CodeAnalysis;

namespace ConflictModel.Json;

/// <summary>What reading gave: a whole record, or none and every problem that was found.</summary>
public sealed record ConflictReadResult
{
    internal ConflictReadResult(ConflictRecord? record, ValueList<ReadProblem> problems, ConflictJsonForm form, string version) =>
        (Record, Problems, Form, Version) = (record, problems, form, version);

    /// <summary>Gets the record; null where there is any problem.</summary>
    public ConflictRecord? Record { get; }

    /// <summary>Gets every problem found, in the order of the text; empty where there is a record.</summary>
    public ValueList<ReadProblem> Problems { get; }

    /// <summary>Gets in which form the record was written.</summary>
    public ConflictJsonForm Form { get; }

    /// <summary>Gets the version of the format that the text states, such as <c>1.0</c>; empty where none could be read.</summary>
    public string Version { get; }

    /// <summary>Gets a value indicating whether there is a record.</summary>
    [MemberNotNullWhen(true, nameof(Record))]
    public bool IsRead => Record is not null;

    /// <summary>Gets the record, where there must be one.</summary>
    /// <exception cref="ConflictJsonException">There is none; the exception tells every problem.</exception>
    public ConflictRecord Require() => Record ?? throw new ConflictJsonException(Problems);
}
