namespace ConflictModel.Tool;

/// <summary>How a piece of text stands out on a terminal that shows colours; never the only sign of anything.</summary>
internal enum Paint
{
    Plain,
    Bold,
    Faint,
    Red,
    Yellow,
    Cyan,
}
