namespace ConflictModel.Tool.Files;

/// <summary>An argument or option whose words name files to read.</summary>
internal interface IInputFile;
