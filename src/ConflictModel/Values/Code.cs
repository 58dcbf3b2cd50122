using System.Text.Json.Serialization;

namespace ConflictModel;

/// <summary>A code under a named scheme, kept as the scheme writes it, such as <c>ucdp-where-prec 4</c>.</summary>
/// <remarks>Equality is by scheme and text; there is no natural order; the default value says nothing.</remarks>
[JsonConverter(typeof(JsonRefusal))]
public readonly record struct Code
{
    private readonly string? scheme;
    private readonly string? text;

    /// <summary>Creates a code.</summary>
    /// <param name="scheme">The scheme.</param>
    /// <param name="text">The code, as the scheme writes it.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="ArgumentException">An argument is blank.</exception>
    public Code(string scheme, string text) =>
        (this.scheme, this.text) = (Guard.Against.NullOrWhiteSpace(scheme), Guard.Against.NullOrWhiteSpace(text));

    /// <summary>Gets the scheme; empty for the default value.</summary>
    public string Scheme => scheme ?? "";

    /// <summary>Gets the code; empty for the default value.</summary>
    public string Text => text ?? "";

    /// <summary>Gets a value indicating whether it says anything.</summary>
    public bool IsStated => scheme is not null;

    /// <summary>Writes scheme and code.</summary>
    public override string ToString() => IsStated ? $"{scheme} {text}" : "";
}
