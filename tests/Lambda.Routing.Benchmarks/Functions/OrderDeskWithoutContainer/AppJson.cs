using System.Text.Json.Serialization;

namespace OrderDeskWithoutContainer;

[JsonSerializable(typeof(Order)), JsonSerializable(typeof(Payment))]
internal sealed partial class AppJson : JsonSerializerContext;
