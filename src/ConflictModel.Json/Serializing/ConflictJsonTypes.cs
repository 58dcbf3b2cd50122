using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;

namespace ConflictModel.Json;

/// <summary>Makes the types of the library known to <see cref="JsonSerializer"/>, so that types of your own may hold records and items. Dates, estimates, words and ids need it not: they are written by their text everywhere.</summary>
/// <remarks>
/// <para>Chain it before the other resolvers: <c>options.TypeInfoResolverChain.Insert(0, ConflictJsonTypes.Default)</c>. Nothing is found by reflection.</para>
/// <para>A record is written as a document, an item as a line of a stream has it, a reference as documents do, a certainty as its word,
/// everything else as its text; what is not known is null. What cannot be
/// read is a <see cref="JsonException"/>; for records and items its inner exception, a <see cref="ConflictJsonException"/>, tells every problem.</para>
/// </remarks>
public sealed partial class ConflictJsonTypes : IJsonTypeInfoResolver
{
    private readonly Dictionary<Type, Func<JsonSerializerOptions, JsonTypeInfo>> makers = [];

    private ConflictJsonTypes()
    {
        makers.Add(typeof(ConflictRecord), o => JsonMetadataServices.CreateValueInfo<ConflictRecord>(o, new RecordConverter()));
        foreach (var codec in CodecRegistry.All)
        {
            codec.MakeKnownTo(this);
        }

        AddItem<Item>();
        AddItem<Entity>();
        AddItem<Actor>();
        AddItem<Claim>();
        AddItem<Figure>();
        AddItem<Instrument>();
        AddIds();
        AddValues();
        AddWords();
        makers.Add(typeof(Certainty), static o => JsonMetadataServices.CreateValueInfo<Certainty>(o, new JsonCertaintyConverter().CreateConverter(typeof(Certainty), o)!)); // it converts this type
    }

    /// <summary>Gets the resolver.</summary>
    public static ConflictJsonTypes Default { get; } = new();

    /// <summary>Tells the serializer how a type of the library is written and read.</summary>
    /// <param name="type">The type asked for.</param>
    /// <param name="options">The options of the serializer.</param>
    /// <returns>Null where the type is not of the library, or is no value to keep, such as an answer.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public JsonTypeInfo? GetTypeInfo(Type type, JsonSerializerOptions options) =>
        makers.TryGetValue(Guard.Against.Null(type), out var make) ? make(Guard.Against.Null(options)) : null;

    internal void AddItem<T>()
        where T : Item => makers.Add(typeof(T), static o => JsonMetadataServices.CreateValueInfo<T>(o, new ItemConverter<T>()));

    private void AddIds()
    {
        AddId<EntityId>();
        AddId<ActorId>();
        AddId<PlaceId>();
        AddId<ConflictId>();
        AddId<DyadId>();
        AddId<IncidentId>();
        AddId<InstrumentId>();
        AddId<TruceId>();
        AddId<DeploymentId>();
        AddId<ProcessId>();
        AddId<MeetingId>();
        AddId<SourceId>();
        AddText<ClaimId>();
    }

    private void AddValues()
    {
        AddText<ImpreciseDate>();
        AddText<ImpreciseInterval>();
        AddText<DateSet>();
        AddText<Moment>();
        AddText<Timing>();
        AddText<EdtfExpression>();
        makers.Add(typeof(RelativeDate), static o => JsonMetadataServices.CreateValueInfo<RelativeDate>(o, new JsonTextConverter<RelativeDate>()));
        AddText<CalendarLength>();
        AddText<Deadline>();
        AddText<Estimate>();
        AddText<Share>();
        AddText<ContentHash>();
        AddText<Locator>();
        AddText<AdmiraltyGrade>();
    }

    /// <summary>Adds an id, and references to what has one.</summary>
    private void AddId<TId>()
        where TId : struct, IEntityId<TId>
    {
        AddText<TId>();
        makers.Add(typeof(Reference<TId>), static o => JsonMetadataServices.CreateValueInfo<Reference<TId>>(o, new JsonReferenceConverter().CreateConverter(typeof(Reference<TId>), o)!)); // it knows every family
        makers.Add(typeof(Reference<TId>?), static o => JsonMetadataServices.CreateValueInfo<Reference<TId>?>(o, JsonMetadataServices.GetNullableConverter<Reference<TId>>(o)));
    }

    private void AddText<T>()
        where T : struct, IParsable<T> => Add(new JsonTextConverter<T>());

    private void Add<T>(JsonConverter<T> converter)
        where T : struct
    {
        makers.Add(typeof(T), o => JsonMetadataServices.CreateValueInfo<T>(o, converter));
        makers.Add(typeof(T?), static o => JsonMetadataServices.CreateValueInfo<T?>(o, JsonMetadataServices.GetNullableConverter<T>(o)));
    }
}
