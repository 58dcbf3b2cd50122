namespace ConflictModel.Json;

/// <summary>What the reading of one text shares from item to item: problems, names in use, texts seen.</summary>
internal sealed class ReadContext(ProblemLog problems)
{
    internal const int MaxDepth = 64;

    /// <summary>How deep an item lies in a document; a line of a stream must leave as much room.</summary>
    internal const int ItemDepth = 2;

    internal ProblemLog Problems { get; } = problems;

    internal NameList Names { get; } = new();

    internal RecentCodecs Codecs { get; } = new();

    internal Utf8Interner Interner { get; } = new();

    /// <summary>The objects being read within the item, each by its first name and its place in an array.</summary>
    internal Frame[] Frames { get; } = new Frame[MaxDepth + 1];

    internal List<UnreadMember> Unread { get; } = [];

    internal ValueMemory<Attribution> Attributions { get; } = new(slots: 256, lead: 64, end: (byte)'}');

    internal ValueMemory<Area> Areas { get; } = new(slots: 4096, lead: 32, end: (byte)'}');

    internal ValueMemory<ValueList<Reference<ActorId>>> Actors { get; } = new(slots: 1024, lead: 48, end: (byte)']');

    internal ValueMemory<Estimate> Estimates { get; } = new(slots: 1024, lead: 16, end: (byte)'"');

    /// <param name="Start">Where the object starts.</param>
    internal record struct Frame(int Start)
    {
        /// <summary>Where a name would stand if there were one.</summary>
        internal const int Nothing = -1;

        /// <summary>Where the name of its current member stands, with its quote.</summary>
        internal int Name = Nothing;

        /// <summary>Where the name stands that the round of questions began with.</summary>
        internal int Asked = Nothing;

        /// <summary>Whether its names are looked at, whether one stands twice.</summary>
        internal bool IsWatched;

        /// <summary>The position of its first name among those looked at.</summary>
        internal int FirstName;

        /// <summary>A bit for each hash of its names looked at so far.</summary>
        internal ulong Seen;

        /// <summary>Gets or sets the position within the array that its current member holds; -1 where it holds none.</summary>
        internal int Index { get; set; } = -1;
    }
}
