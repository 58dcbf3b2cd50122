using System.Reflection;
using System.Xml.Linq;

namespace ConflictModel.House.Tests;

/// <summary>The five libraries, and the command that brings them together.</summary>
internal static class Packages
{
    public const string Domain = "ConflictModel";

    public static IReadOnlyList<string> Siblings { get; } =
        ["ConflictModel.Json", "ConflictModel.Validation", "ConflictModel.Datasets", "ConflictModel.Views"];

    public static IReadOnlyList<string> Libraries { get; } = [Domain, .. Siblings];

    /// <summary>Gets the name of the command's assembly, as its project gives it.</summary>
    public static string Command { get; } = AssemblyNameOf("src/ConflictModel.Tool/ConflictModel.Tool.csproj");

    /// <summary>Reads the name of a project's assembly, which is the project's own unless it says otherwise.</summary>
    public static string AssemblyNameOf(string project) =>
        XDocument.Parse(Repository.Read(project)).Descendants("AssemblyName").SingleOrDefault()?.Value
        ?? Path.GetFileNameWithoutExtension(project);

    public static string PathOf(string assembly) => Path.Combine(AppContext.BaseDirectory, assembly + ".dll");

    public static Assembly Load(string assembly) => Assembly.Load(new AssemblyName(assembly));

    /// <summary>Lists the public types of a library, without the ones only the compiler can name.</summary>
    public static IReadOnlyList<Type> PublicTypes(string library) =>
        [.. Load(library).GetExportedTypes().Where(type => !IsUnspeakable(type)).OrderBy(type => type.FullName, StringComparer.Ordinal)];

    public static IEnumerable<Type> AllPublicTypes() => Libraries.SelectMany(PublicTypes);

    private static bool IsUnspeakable(Type type) =>
        type.Name.Contains('<', StringComparison.Ordinal) || (type.DeclaringType is { } outer && IsUnspeakable(outer));
}
