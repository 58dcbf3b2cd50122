using Xunit.Abstractions;

namespace ConflictModel.Tests.Common;

/// <summary>Finds the data that lies beside the repository and is not part of it.</summary>
internal static class SharedData
{
    private static readonly string? Root = FindRoot();

    /// <summary>Gives the path of a file, or says plainly that there is nothing to check.</summary>
    public static bool TryFind(string relative, ITestOutputHelper output, out string path)
    {
        path = Root is null ? "" : Path.Combine(Root, "data", relative);
        if (File.Exists(path))
        {
            return true;
        }

        output.WriteLine($"shared/data/{relative} is absent: NOT CHECKED");
        return false;
    }

    private static string? FindRoot()
    {
        if (Environment.GetEnvironmentVariable("CONFLICTMODEL_SHARED") is { Length: > 0 } named)
        {
            return named;
        }

        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            if (File.Exists(Path.Combine(folder.FullName, "ConflictModel.sln")))
            {
                return folder.Parent is null ? null : Path.Combine(folder.Parent.FullName, "shared");
            }
        }

        return null;
    }
}
