using System.Text.Json.Serialization;

namespace Lambda.Routing.Benchmarks.Dispatch.ByHand;

[JsonSourceGenerationOptions(System.Text.Json.JsonSerializerDefaults.Web)]
[JsonSerializable(typeof(HandWrittenEvent)), JsonSerializable(typeof(HandWrittenOrder)), JsonSerializable(typeof(HandWrittenAnswer))]
internal sealed partial class HandWrittenJson : JsonSerializerContext;
