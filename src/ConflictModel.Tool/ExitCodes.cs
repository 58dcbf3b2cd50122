namespace ConflictModel.Tool;

/// <summary>What the command's exit code tells; scripts depend on it.</summary>
internal static class ExitCodes
{
    internal const int Done = 0;
    internal const int Found = 1;
    internal const int WrongUsage = 2;
    internal const int Unreadable = 3;
    internal const int Interrupted = 130;
}
