using System.Text.Json.Serialization;

namespace ConflictModel.Json.Tests.Serializing;

/// <summary>A user's own type with what only this library can write, and with values.</summary>
internal sealed record Holder(ConflictRecord? Record, Item? Item, Actor? Who, Estimate Killed, Reference<ActorId> By);

[JsonSerializable(typeof(Holder))]
internal sealed partial class HolderJson : JsonSerializerContext;
