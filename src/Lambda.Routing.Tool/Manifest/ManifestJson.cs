using System.Text.Json;
using System.Text.Json.Serialization;

namespace Lambda.Routing.Tool.Manifest;

[JsonSourceGenerationOptions(JsonSerializerDefaults.Web)]
[JsonSerializable(typeof(FunctionManifest))]
internal sealed partial class ManifestJson : JsonSerializerContext;
