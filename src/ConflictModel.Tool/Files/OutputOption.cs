using System.CommandLine;

namespace ConflictModel.Tool.Files;

/// <summary>An option that names a file to write.</summary>
internal sealed class OutputOption(string name, params string[] aliases) : Option<string?>(name, aliases)
{
    /// <summary>Gets whether what is written keeps all that was read, so that it may take the place of an input: a record written anew, or with what others add.</summary>
    internal Func<ParseResult, bool> MayReplaceInput { get; init; } = _ => false;
}
