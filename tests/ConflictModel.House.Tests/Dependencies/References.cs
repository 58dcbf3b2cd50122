using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;

namespace ConflictModel.House.Tests.Dependencies;

/// <summary>What an assembly refers to, and what it may refer to.</summary>
internal static class References
{
    /// <summary>Reads the references from the file, without loading the assembly.</summary>
    public static IReadOnlyList<string> Of(string path)
    {
        using var file = new PEReader(File.OpenRead(path));
        var metadata = file.GetMetadataReader();
        return
        [
            .. metadata.AssemblyReferences.Select(handle => metadata.GetString(metadata.GetAssemblyReference(handle).Name)).Order(StringComparer.Ordinal),
        ];
    }

    /// <summary>Names the references that are neither allowed nor part of the framework.</summary>
    public static IReadOnlyList<string> Forbidden(IEnumerable<string> references, params string[] allowed) =>
        [.. references.Where(reference => !allowed.Contains(reference, StringComparer.Ordinal) && !IsFramework(reference))];

    // System.Text.Json ships with the framework, but the domain must not know it: who may is said by name.
    // System.CommandLine carries the framework's prefix without being part of it.
    private static bool IsFramework(string reference) =>
        reference is "mscorlib" or "netstandard" or "Microsoft.CSharp"
        || (reference.StartsWith("System.", StringComparison.Ordinal)
            && !reference.StartsWith("System.Text.Json", StringComparison.Ordinal)
            && !reference.StartsWith("System.CommandLine", StringComparison.Ordinal));
}
