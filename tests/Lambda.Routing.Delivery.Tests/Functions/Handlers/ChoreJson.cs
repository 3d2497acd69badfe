using System.Text.Json.Serialization;
using Chores;

namespace Handlers;

[JsonSerializable(typeof(Chore))]
internal sealed partial class ChoreJson : JsonSerializerContext;
