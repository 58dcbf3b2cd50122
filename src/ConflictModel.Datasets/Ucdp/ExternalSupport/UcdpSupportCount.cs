namespace ConflictModel.Datasets;

/// <summary>Whether support was given, by whom and by how many: one kind of it, or all.</summary>
/// <param name="Kind">The kind; <see langword="null"/> for support as a whole.</param>
/// <param name="Given">Whether any was recorded (<c>ext_w</c>); <see langword="null"/> where the cell is empty or not readable.</param>
/// <param name="ByStates">Whether a state gave it (<c>ext_w_s</c>).</param>
/// <param name="ByNonStates">Whether a non-state actor gave it (<c>ext_w_ns</c>).</param>
/// <param name="Count">How many gave it (<c>ext_w_count</c>).</param>
/// <param name="CountOfStates">How many states gave it (<c>ext_w_count_s</c>).</param>
/// <param name="CountOfNonStates">How many non-state actors gave it (<c>ext_w_count_ns</c>).</param>
public readonly record struct UcdpSupportCount(
    UcdpSupportKind? Kind, bool? Given, bool? ByStates, bool? ByNonStates, int? Count, int? CountOfStates, int? CountOfNonStates);
