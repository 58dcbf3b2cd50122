namespace ConflictModel.Validation;

/// <summary>Quotes sentences within sentences: what they quote themselves takes single marks.</summary>
internal static class Quoted
{
    internal static string Of(string sentence) => $"“{sentence.Replace('“', '‘').Replace('”', '’')}”";
}
