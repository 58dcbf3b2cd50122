namespace ConflictModel.Views;

/// <summary>Writes a record as one page to explore: search, a date, what had been said by a moment, pictures, lists, and every claim with its sources.</summary>
/// <remarks>
/// <para>The page is one file of HTML that opens from a disk and asks for nothing from a network. Its script shows what this library answered, and answers nothing itself.</para>
/// <para>Names and texts of a record are shown as inert text, and a content security policy lets no script run but the page's own.</para>
/// <para>The same record and options give the same bytes.</para>
/// </remarks>
public static class ExplorerPage
{
    /// <summary>Writes a record as a page.</summary>
    /// <param name="record">The record.</param>
    /// <param name="stream">Where to write; it stays open. The text is UTF-8.</param>
    /// <param name="options">What the page holds; <see cref="ExplorerOptions.Default"/> unless given.</param>
    /// <exception cref="ArgumentNullException"><paramref name="record"/> or <paramref name="stream"/> is null.</exception>
    public static void Write(ConflictRecord record, Stream stream, ExplorerOptions? options = null)
    {
        Guard.Against.Null(record);
        Guard.Against.Null(stream);
        var data = new PageData(record, options ?? ExplorerOptions.Default);
        new PageTemplate(data).Write(stream);
    }
}
